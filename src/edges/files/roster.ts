// Reads the roster's file, whatever it is: the bytes decide, not its name, except for what only a name tells.
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { SettingsError, type Fault } from '../../core/errors.ts'
import type { RosterFile, RosterSource } from '../../ports/files.ts'
import { decodeText } from './decode-text.ts'
import type { ReadTable } from './grid.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { readYamlApart } from './read-yaml-apart.ts'
import { limits, refuse, refuseSize } from './refuse.ts'
import { refuseStrangers } from './strangers.ts'

/** Reads rosters kept as Excel workbooks, CSV or YAML; the file is read once, and its rows and hash are of one moment. */
export const rosterSource: RosterSource = {
  readRoster: async path => {
    const bytes = await readBytes(path)
    const { rows, faults } = await readFilled(bytes, path).catch((error: unknown) => {
      throw error instanceof SettingsError ? ofFile(error, path) : error
    })
    return { rows, faults: atMost(faults), hash: createHash('sha256').update(bytes).digest('hex') } satisfies RosterFile
  },
}

async function readFilled(bytes: Buffer, path: string): Promise<ReadTable> {
  const table = await readTable(bytes, path)
  if (table.faults.length === 0 && table.rows.every(cells => cells.length === 0))
    refuse('the file has no content', 'Write the roster in it: a row of headings and a row for each duty.')
  return table
}

async function readTable(bytes: Buffer, path: string): Promise<ReadTable> {
  if (bytes.length > limits.bytes) refuseSize('the file has more than 20 MB')
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWorkbook(bytes)
  refuseStrangers(bytes)
  const text = decodeText(bytes)
  return /\.ya?ml$/iu.test(path) ? readYamlApart(text) : readCsv(text)
}

// Not blocking: what is no file, such as a pipe, could keep the night waiting for ever.
async function readBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!(await file.stat()).isFile()) throw new Error('it is no file')
    return await readAtMost(file, limits.bytes + 1)
  } catch (error) {
    throw new SettingsError([{ where: path, problem: 'the roster cannot be read', remedy: remedyOf(error) }], error)
  }
}

async function readAtMost(file: Awaited<ReturnType<typeof open>>, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let size = 0; size < most;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(1024 * 1024, most - size)))
    if (bytesRead === 0) break
    pieces.push(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
  return Buffer.concat(pieces)
}

function remedyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EACCES' || code === 'EPERM') return 'Let the account that runs this program read the roster.'
  if (code === 'EISDIR' || code === '')
    return 'Check the path, or the key roster of the city file: it names no file here.'
  return 'Check the path; that of the key roster counts from the city file.'
}

function ofFile(error: SettingsError, path: string): SettingsError {
  return new SettingsError(
    error.faults.map(fault => ({ ...fault, where: path })),
    error.cause,
  )
}

// Somebody who mends the first two hundred has learned how the rest are mended.
function atMost(faults: readonly Fault[]): readonly Fault[] {
  const left = faults.length - 200
  if (left <= 0) return faults
  const more = {
    where: 'the rest of the file',
    problem: `has ${left} more faults of its form`,
    remedy: 'Mend these first.',
  }
  return [...faults.slice(0, 200), more]
}
