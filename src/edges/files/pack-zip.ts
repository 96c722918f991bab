// Writes the ZIP archive around a workbook (APPNOTE 6.3.10): a part is packed while it is written, so that a sheet of a
// whole nation never stands in memory as text.
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A part of an archive and its text, piece by piece. */
export interface ArchivePart {
  readonly name: string
  readonly content: Iterable<string>
}

interface Packed {
  readonly name: Buffer
  readonly bytes: Buffer
  readonly checksum: number
  readonly size: number
}

/** Packs the parts one after the other; the same parts make the same bytes at any time. */
export async function packArchive(parts: Iterable<ArchivePart>): Promise<Buffer> {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const packed = await pack(part)
    const header = Buffer.concat([local, common(packed), packed.name])
    directory.push(central(packed, offset))
    pieces.push(header, packed.bytes)
    offset += header.length + packed.bytes.length
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...pieces, listed, endRecord(directory.length, listed.length, offset)])
}

async function pack({ name, content }: ArchivePart): Promise<Packed> {
  let [checksum, size] = [0, 0]
  function* counted(): Generator<Buffer> {
    for (const text of inLargePieces(content)) {
      const bytes = Buffer.from(text)
      checksum = crc32(bytes, checksum)
      size += bytes.length
      yield bytes
    }
  }
  const bytes = await buffer(Readable.from(counted()).pipe(createDeflateRaw({ level: quick })))
  return { name: Buffer.from(name), bytes, checksum, size }
}

const large = 65_536

/** How hard zlib tries, of 9: rows of a sheet are so much alike that more takes twice the time for little. */
const quick = 3

function* inLargePieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < large) continue
    yield piece
    piece = ''
  }
  yield piece
}

const local = Buffer.from([0x50, 0x4b, 3, 4])
/** The version that reads it, names in UTF-8, deflated, and the first day that an archive can name. */
const form = Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0])

/** What stands of a part both before it and in the directory. */
function common({ name, bytes, checksum, size }: Packed): Buffer {
  const numbers = Buffer.alloc(16)
  numbers.writeUInt32LE(checksum, 0)
  numbers.writeUInt32LE(bytes.length, 4)
  numbers.writeUInt32LE(size, 8)
  numbers.writeUInt16LE(name.length, 12)
  return Buffer.concat([form, numbers])
}

function central(packed: Packed, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common(packed), rest, packed.name])
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
