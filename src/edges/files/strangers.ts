import { refuse } from './refuse.ts'
import { refuseProtected } from './zip.ts'

const asWorkbook = 'Save it as an Excel workbook (.xlsx) in the spreadsheet program.'

// What begins with these bytes is no table of ours, whatever its name says.
const beginnings: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['{\\rtf', 'a text document'],
  ['\u001F\u008B', 'a packed file'],
  ['7z\u00BC\u00AF', 'a packed file'],
  ['Rar!', 'a packed file'],
  ['PK', 'a ZIP archive without a workbook'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
]

/** Ends the reading of a file that is neither a workbook of ours nor text. @throws SettingsError with what it is. */
export function refuseStrangers(bytes: Buffer): void {
  const head = bytes.subarray(0, 16).toString('latin1')
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) refuseOldOffice(bytes)
  const what = beginnings.find(([beginning]) => head.startsWith(beginning))?.[1]
  if (what !== undefined) refuse(`the file is ${what}`, asWorkbook)
  const start = bytes.subarray(0, 4096).toString('latin1')
  if (!/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(start) && start.split('\0').length > 4)
    refuse('the file is neither a workbook nor text', asWorkbook)
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!doctype|html|head|meta|table|body|style)/iu.test(start))
    refuse('the file is a web page or XML, though its name may be that of a workbook', asWorkbook)
}

// Excel wraps a workbook with a password in the container that its files had before 2007 (MS-OFFCRYPTO 1.3).
function refuseOldOffice(bytes: Buffer): never {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return refuseProtected()
  return refuse('the file is of Excel 97–2003 (.xls) or another old Office program', asWorkbook)
}
