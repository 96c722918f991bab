import { readFile } from 'node:fs/promises'
import type { GeneralDescriptions } from '../core/catalogue/inherit.ts'
import type { Connection, ContentItem } from '../core/content-item.ts'
import { SettingsError } from '../core/errors.ts'
import type { ReadRecord } from '../edges/ptv/records.ts'
import { isV11, readRecord as readV11 } from '../edges/ptv/v11/records.ts'
import { readRecord as readV12 } from '../edges/ptv/v12/records.ts'

/** The records of a file. `single`: the file holds one record, not a list. */
export interface FileRecords {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
  readonly descriptions: GeneralDescriptions
  /** False where a single record does not say what its item is connected to. */
  readonly connectionsKnown: boolean
  readonly single: boolean
}

/**
 * Reads a file with one record of version 11 or 12, or a JSON list of them; a page of version 11 is a list as well.
 * @throws SettingsError naming what is wrong
 */
export async function readRecords(path: string): Promise<FileRecords> {
  const content = await readContent(path)
  const single = !Array.isArray(content)
  const records: readonly unknown[] = single ? [content] : content
  const read = records.map((record, index) => readOne(record, path, single ? null : index + 1))
  const items = read.filter(one => one.kind === 'item')
  if (single && items.length === 0) throw notAlone(path)
  const descriptions = read.flatMap(one => (one.kind === 'generalDescription' ? one.generalDescription : []))
  const connections = read.flatMap(one => (one.kind === 'connection' ? one.connection : []))
  return {
    items: items.map(({ item }) => item),
    connections: once([...connections, ...items.flatMap(one => one.connections ?? [])]),
    descriptions: new Map(descriptions.map(one => [one.contentId, one])),
    connectionsKnown: !single || items.every(one => one.connections !== null),
    single,
  }
}

// Both ends of a connection of version 11 hold it.
function once(connections: readonly Connection[]): readonly Connection[] {
  return [...new Map(connections.map(one => [`${one.serviceId} ${one.channelId}`, one])).values()]
}

/**
 * What a file holds, as PTV gave it: a record or a list of them.
 * @throws SettingsError where it cannot be read
 */
export async function readContent(path: string): Promise<unknown> {
  return listIn(parseJson(await readText(path), path))
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

function listIn(content: unknown): unknown {
  const isPage = typeof content === 'object' && content !== null && 'itemList' in content
  return isPage ? (content.itemList ?? []) : content
}

const remedy =
  'Give records as version 11 or 12 of the PTV API has them: services, service channels, organizations, connections.'

function readOne(record: unknown, path: string, number: number | null): Exclude<ReadRecord, { kind: 'strange' }> {
  const where = number === null ? path : `${path}, record ${number}`
  if (typeof record !== 'object' || record === null) {
    throw new SettingsError([{ where, problem: 'is no record', remedy }])
  }
  const read = isV11(record) ? readV11(record) : readV12(record)
  if (read.kind !== 'strange') return read
  throw new SettingsError([{ where, problem: `is strange: ${read.problem}`, remedy }])
}

function notAlone(path: string): SettingsError {
  const problem = 'holds a record that says nothing without others'
  return new SettingsError([
    { where: path, problem, remedy: 'Give it in a list, together with the items it belongs to.' },
  ])
}
