import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { detectDelimiter, parseCsv, stripBom } from 'hucre/csv'
import { SettingsError } from '../../core/errors.ts'
import type { RosterFile, RosterSource } from '../../ports.ts'

/** Reads rosters kept as CSV: comma or semicolon, UTF-8 or Windows-1252, as spreadsheet programs save it. */
export const rosterSource: RosterSource = {
  readRoster: async path => {
    const bytes = await readFile(path).catch((error: unknown) => {
      const remedy = 'Check the key roster of the city file: the path counts from the city file.'
      throw new SettingsError([{ where: path, problem: 'the roster cannot be read', remedy }], error)
    })
    return readTable(bytes, path)
  },
}

function readTable(bytes: Buffer, path: string): RosterFile {
  // A workbook is a ZIP archive: as text it would be a table of nonsense.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const remedy = 'Save it as CSV in the spreadsheet program.'
    throw new SettingsError([{ where: path, problem: 'the roster is a workbook, and this version reads CSV', remedy }])
  }
  const text = stripBom(decode(bytes))
  const rows = parseCsv(text, { delimiter: detectDelimiter(text) })
  return {
    rows: rows.map(row => row.map(cell => (cell === null || cell === undefined ? '' : String(cell)))),
    hash: createHash('sha256').update(bytes).digest('hex'),
  }
}

// Excel in Finland saves CSV in Windows-1252 unless asked otherwise; such text is hardly ever valid UTF-8.
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
