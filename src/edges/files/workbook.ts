// The parts of an .xlsx workbook that its sheets refer to: their list, the shared texts, the styles (ECMA-376 part 1).
import { posix } from 'node:path'
import { limits, refuse, refuseDamaged, refuseSize } from './refuse.ts'
import { readXml } from './xml.ts'
import type { Archive } from './zip.ts'

export interface WorkbookSheet {
  readonly name: string
  /** Its part of the archive. */
  readonly part: string
  readonly hidden: boolean
}

export interface Workbook {
  readonly archive: Archive
  readonly sheets: readonly WorkbookSheet[]
  /** The texts that cells name by number; not all of them where they are more than a roster's. */
  readonly texts: readonly string[]
  readonly hasAllTexts: boolean
  /** The styles, by number, that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>
  /** True where days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
}

// Far more than any list of sheets or styles needs.
const small = { most: 10 * 1024 * 1024 }

/** Reads what all sheets share. @throws SettingsError when it is no workbook of this kind, damaged or too large. */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  refuseStrangers(archive)
  const root = await readRelations(archive, '')
  const main =
    root.find(({ type }) => type === 'officeDocument')?.part ?? refuseDamaged('it does not name its main part')
  const relations = await readRelations(archive, main)
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part
  const { sheets, from1904 } = await readMain(archive, main, relations)
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')]
  return {
    archive,
    sheets,
    from1904,
    ...(texts === undefined ? { texts: [], hasAllTexts: true } : await readTexts(archive, texts)),
    dayStyles: styles === undefined ? new Set() : await readDayStyles(archive, styles),
  }
}

const strangers = [
  ['xl/workbook.bin', 'a binary workbook (.xlsb)'],
  ['content.xml', 'an OpenDocument file (.ods)'],
  ['Index/Document.iwa', 'a Numbers document'],
  ['Index.zip', 'a Numbers document'],
  ['word/document.xml', 'a text document'],
  ['ppt/presentation.xml', 'a presentation'],
] as const

function refuseStrangers({ entries }: Archive): void {
  const stranger = strangers.find(([part]) => entries.has(part))?.[1]
  const what = stranger ?? (entries.has('_rels/.rels') ? undefined : 'a ZIP archive without a workbook')
  if (what !== undefined)
    refuse(`the file is ${what}`, 'Save it as an Excel workbook (.xlsx) in the spreadsheet program.')
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

async function readRelations(archive: Archive, of: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(of)
  const path = posix.join(folder, '_rels', `${posix.basename(of)}.rels`)
  const relations: Relation[] = []
  const open = (name: string, attribute: (name: string) => string | null): void => {
    if (name !== 'Relationship') return
    const target = attribute('Target') ?? ''
    relations.push({
      id: attribute('Id') ?? '',
      type: posix.basename(attribute('Type') ?? ''),
      part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    })
  }
  await readXml(archive, path, { open }, small)
  return relations
}

async function readMain(
  archive: Archive,
  part: string,
  relations: readonly Relation[],
): Promise<Pick<Workbook, 'sheets' | 'from1904'>> {
  const parts = new Map(relations.filter(({ type }) => type === 'worksheet').map(one => [one.id, one.part]))
  const sheets: WorkbookSheet[] = []
  let from1904 = false
  const open = (name: string, attribute: (name: string) => string | null): void => {
    if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'))
    const own = name === 'sheet' ? parts.get(attribute('id') ?? '') : undefined
    if (own === undefined) return
    sheets.push({ name: attribute('name') ?? '', part: own, hidden: (attribute('state') ?? 'visible') !== 'visible' })
  }
  await readXml(archive, part, { open }, small)
  return { sheets, from1904 }
}

/** Texts in the order of their numbers; how they are to be pronounced, as in Japanese, is left out. */
async function readTexts(archive: Archive, part: string): Promise<Pick<Workbook, 'texts' | 'hasAllTexts'>> {
  const texts: string[] = []
  const enough = (): boolean => characters > limits.characters || texts.length > limits.cells
  let [text, characters, isOpen, isSpoken] = ['', 0, false, false]
  await readXml(
    archive,
    part,
    {
      open: name => {
        if (name === 'si') text = ''
        if (name === 't') isOpen = !isSpoken
        if (name === 'rPh') isSpoken = true
      },
      text: more => {
        if (isOpen) text += more
        if (text.length > limits.cell) refuseSize('a cell has more than 100,000 characters')
      },
      close: name => {
        if (name === 't') isOpen = false
        if (name === 'rPh') isSpoken = false
        if (name !== 'si') return
        texts.push(decodeEscapes(text))
        characters += text.length
      },
    },
    { most: limits.unpacked, enough },
  )
  return { texts, hasAllTexts: !enough() }
}

/** A text in which `_x000D_` and the like stand for characters (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

async function readDayStyles(archive: Archive, part: string): Promise<ReadonlySet<number>> {
  const dayFormats = new Set(builtInDays)
  const dayStyles = new Set<number>()
  let [style, isOpen] = [0, false]
  await readXml(
    archive,
    part,
    {
      open: (name, attribute) => {
        if (name === 'numFmt' && showsDay(attribute('formatCode') ?? '')) dayFormats.add(Number(attribute('numFmtId')))
        if (name === 'cellXfs') isOpen = true
        if (name !== 'xf' || !isOpen) return
        if (dayFormats.has(Number(attribute('numFmtId') ?? 0))) dayStyles.add(style)
        style += 1
      },
      close: name => {
        if (name === 'cellXfs') isOpen = false
      },
    },
    small,
  )
  return dayStyles
}

// Formats that need no code of their own (ECMA-376 part 1, 18.8.30); 27-36 and 50-58 are days in East Asia.
const builtInDays = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]

/** Whether a format's code has a day or a year outside its texts, colours and conditions. */
function showsDay(code: string): boolean {
  return /[dy]/iu.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, ''))
}

/** A truth value of XML Schema. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}
