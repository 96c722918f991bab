// The ZIP archive around a workbook, read with distrust (APPNOTE 6.3.10). Nothing is unpacked before the directory and
// the entries agree, and then only bit by bit and up to a limit, whatever the sizes in the archive say.
import { crc32, createInflateRaw } from 'node:zlib'
import { limits, refuse, refuseDamaged, refuseSize } from './refuse.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly size: number
  /** Where its header begins, its packed data begin and end, in bytes of the file. */
  readonly header: number
  readonly start: number
  readonly end: number
}

/** An archive whose directory is sound. What its entries hold is known only when they are unpacked. */
export interface Archive {
  readonly bytes: Buffer
  readonly entries: ReadonlyMap<string, Entry>
  /** How many bytes may still be unpacked, all entries together. */
  left: number
}

/** Reads the directory of an archive. @throws SettingsError when it is damaged, has overlaps or is encrypted. */
export function openArchive(bytes: Buffer): Archive {
  const end = findEnd(bytes)
  const [count, offset] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)]
  const entries = new Map<string, Entry>()
  let at = offset
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) refuseDamaged('its directory is cut off')
    const entry = readEntry(bytes, at, offset)
    if (entries.has(entry.name)) refuseDamaged('it holds a part twice')
    entries.set(entry.name, entry)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  refuseOverlaps([...entries.values()])
  return { bytes, entries, left: limits.unpacked }
}

/** Unpacks one entry piece by piece, at most so many bytes of it. @throws SettingsError when it is not as declared. */
export async function* unpack(archive: Archive, name: string, most: number): AsyncGenerator<Buffer> {
  const entry = archive.entries.get(name)
  if (entry === undefined) return refuseDamaged(`it has no part ${name}`)
  let [size, checksum] = [0, 0]
  for await (const piece of piecesOf(archive.bytes, entry)) {
    size += piece.length
    archive.left -= piece.length
    if (size > most || archive.left < 0) refuseSize('its parts unpack to more than a roster can need')
    if (size > entry.size) refuseDamaged(`its part ${name} is larger than its directory says`)
    checksum = crc32(piece, checksum)
    yield piece
  }
  if (size !== entry.size || checksum !== entry.checksum) refuseDamaged(`its part ${name} is not whole`)
}

/** The end record, which the archive's own comment may follow. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return refuseDamaged('its end is missing')
}

function readEntry(bytes: Buffer, at: number, directory: number): Entry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28))
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) refuseProtected()
  const header = bytes.readUInt32LE(at + 42)
  if (header + 30 > directory || bytes.readUInt32LE(header) !== 0x04034b50)
    refuseDamaged('a part is not where it should be')
  const nameEnd = header + 30 + bytes.readUInt16LE(header + 26)
  if (!bytes.subarray(header + 30, nameEnd).equals(nameBytes))
    refuseDamaged('its directory names other parts than it has')
  const start = nameEnd + bytes.readUInt16LE(header + 28)
  const end = start + bytes.readUInt32LE(at + 20)
  if (end > directory) refuseDamaged('a part is cut off')
  return {
    name: nameBytes.toString().replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    size: bytes.readUInt32LE(at + 24),
    header,
    start,
    end,
  }
}

// Entries that share their packed bytes make small files unpack to nearly endless ones.
function refuseOverlaps(entries: readonly Entry[]): void {
  let end = 0
  for (const entry of entries.toSorted((left, right) => left.header - right.header)) {
    if (entry.header < end) refuseDamaged('its parts overlap')
    end = entry.end
  }
}

async function* piecesOf(bytes: Buffer, { name, method, start, end }: Entry): AsyncGenerator<Buffer> {
  const packed = bytes.subarray(start, end)
  if (method === 0) {
    for (let at = 0; at < packed.length; at += 65_536) yield packed.subarray(at, at + 65_536)
    return
  }
  if (method !== 8) refuseDamaged(`its part ${name} is packed in a way that workbooks do not use`)
  const inflate = createInflateRaw({ chunkSize: 65_536 })
  inflate.end(packed)
  try {
    for await (const piece of inflate) yield piece as Buffer
  } catch (error) {
    if (error instanceof Error && 'code' in error) refuseDamaged(`its part ${name} cannot be unpacked`, error)
    throw error
  }
}

/** Ends the reading of a workbook that opens only with a password. @throws SettingsError */
export function refuseProtected(): never {
  refuse(
    'the workbook is protected with a password',
    'Save it without a password in the spreadsheet program; the folder’s rights can keep it private.',
  )
}
