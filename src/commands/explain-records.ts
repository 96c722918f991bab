import { readFile } from 'node:fs/promises'
import type { Connection, ContentItem } from '../core/content-item.ts'
import { SettingsError } from '../core/errors.ts'
import { readRecord, type ReadRecord } from '../edges/ptv/v12/records.ts'

/** The records of a file. `single`: the file holds one record, not a list. */
export interface FileRecords {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
  readonly single: boolean
}

/** Reads a file with one record of version 12, or a JSON list of them. @throws SettingsError naming what is wrong. */
export async function readRecords(path: string): Promise<FileRecords> {
  const content = parseJson(await readText(path), path)
  const records: readonly unknown[] = Array.isArray(content) ? content : [content]
  const read = records.map((record, index) => readOne(record, path, Array.isArray(content) ? index + 1 : null))
  return {
    items: read.flatMap(one => (one.kind === 'item' ? one.item : [])),
    connections: read.flatMap(one => (one.kind === 'connection' ? one.connection : [])),
    single: !Array.isArray(content),
  }
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new SettingsError(
      [{ where: path, problem: 'cannot be read', remedy: 'Check the path and its rights.' }],
      error,
    )
  })
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const remedy = 'Save the record as PTV’s API gives it.'
    throw new SettingsError([{ where: path, problem: 'is no JSON', remedy }], error)
  }
}

function readOne(record: unknown, path: string, number: number | null): Exclude<ReadRecord, { kind: 'strange' }> {
  const where = number === null ? path : `${path}, record ${number}`
  const remedy =
    'Give records as version 12 of the PTV API has them: services, service channels, organizations, connections.'
  if (typeof record !== 'object' || record === null) {
    throw new SettingsError([{ where, problem: 'is no record', remedy }])
  }
  const read = readRecord(record)
  if (read.kind !== 'strange') return read
  const isOld = 'id' in record && 'publishingStatus' in record
  const problem = isOld ? 'is a record of version 11, and this version reads version 12' : `is strange: ${read.problem}`
  throw new SettingsError([{ where, problem, remedy }])
}
