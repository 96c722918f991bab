import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive made for a test; what is set besides its content is a lie about it. */
export interface MadeEntry {
  readonly name: string
  readonly content: string | Buffer
  readonly size?: number
  readonly checksum?: number
  readonly method?: number
  readonly flags?: number
  /** The name in the entry itself, when the directory's is another. */
  readonly ownName?: string
  /** The number of the entry whose bytes this one uses again. */
  readonly bytesOf?: number
}

/** A ZIP archive of these entries, packed with DEFLATE. */
export function zipOf(entries: readonly MadeEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  const places: number[] = []
  let at = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string)
    const packed = deflateRawSync(content, { level: content.length > 1_000_000 ? 1 : 6 })
    const place = entry.bytesOf === undefined ? at : (places[entry.bytesOf] ?? 0)
    places.push(place)
    const common = commonFields(entry, content, packed)
    if (entry.bytesOf === undefined) {
      const body = Buffer.concat([header(0x04034b50, [20]), common, name(entry.ownName ?? entry.name, []), packed])
      bodies.push(body)
      at += body.length
    }
    directory.push(header(0x02014b50, [20, 20]), common, name(entry.name, [0, 0, 0, 0, 0], place))
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

function header(signature: number, versions: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + versions.length * 2)
  bytes.writeUInt32LE(signature, 0)
  for (const [index, version] of versions.entries()) bytes.writeUInt16LE(version, 4 + index * 2)
  return bytes
}

/** The fields that an entry and its line in the directory have in common, from the flags to the length of the name. */
function commonFields(entry: MadeEntry, content: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt16LE(entry.flags ?? 0, 0)
  bytes.writeUInt16LE(entry.method ?? 8, 2)
  bytes.writeUInt32LE(entry.checksum ?? crc32(content), 8)
  bytes.writeUInt32LE(packed.length, 12)
  bytes.writeUInt32LE(entry.size ?? content.length, 16)
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), 20)
  return bytes
}

/** The rest of the fields, which are empty, the place of the entry in a directory, and the name. */
function name(text: string, fields: readonly number[], place?: number): Buffer {
  const rest = Buffer.alloc(2 + fields.length * 2 + (place === undefined ? 0 : 4))
  if (place !== undefined) rest.writeUInt32LE(place, rest.length - 4)
  return Buffer.concat([rest, Buffer.from(text)])
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rows = [
  ['Vastuualue', 'Sähköposti'],
  ['Kirjastot', 'maija@example.fi'],
]

/** The parts of a small workbook, by their names; some may be put in their place, or left out where null. */
export function workbookParts(changed: Readonly<Record<string, string | null>> = {}): readonly MadeEntry[] {
  const parts: Readonly<Record<string, string | null>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="Taulu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    ...changed,
  }
  return Object.entries(parts).flatMap(([part, content]) => (content === null ? [] : [{ name: part, content }]))
}

/** A sheet's XML with texts in its cells; `more` follows the rows, such as `<mergeCells>`. */
export function sheetXml(cells: readonly (readonly string[])[], more = ''): string {
  const written = cells.map(
    (texts, row) =>
      `<row r="${row + 1}">${texts.map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  )
  return `<worksheet><sheetData>${written.join('')}</sheetData>${more}</worksheet>`
}
