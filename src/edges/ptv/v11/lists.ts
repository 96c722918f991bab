import type { ContentId } from '../../../core/content-item.ts'
import type { CataloguePart, RowNote } from '../../../ports/ptv.ts'
import { Page } from '../../../../schemas/ptv/v11/page.ts'
import { addressOf, type PtvHttp, type Query } from '../http.ts'
import { ahead, readLists, untilInShape, type List, type Reading } from '../lists.ts'
import { notThatRecord, parse, readId, requireRecord } from '../parse.ts'
import { listedPart, replayed, single } from '../parts.ts'
import { inOrder } from '../side-by-side.ts'

export const root = '/api/v11'
/** Half of what a list by ids takes: with more, the address would grow too long (API.md section 3.4). */
const groupSize = 50

/** A list of version 11. It announces no number of rows; another list tells what should be in those that matter. */
export function listOf(path: string, query: Query, toPart: List['toPart']): List {
  return {
    name: path,
    request: page => [`${root}/${path}`, { ...query, page }],
    open: answer => {
      const { pageNumber, pageSize, pageCount, itemList } = parse(Page, answer, path)
      // An empty list has no page, whatever number it is given (API.md section 3.1).
      return {
        answered: pageCount === 0 ? 1 : pageNumber,
        pageSize,
        totalItems: null,
        totalPages: pageCount,
        rows: itemList ?? [],
      }
    },
    toPart,
    emptyTwice: false,
  }
}

/** A list whose rows only name things; `name` begins the keys of its rows. */
export function namingList(path: string, query: Query, name: string): List {
  return listOf(path, query, (announced, rows) =>
    listedPart(
      announced,
      rows.map((row, index) => namedRow(row, `${name} ${addressOf(path, query)}`, `${announced.address} ${index}`)),
    ),
  )
}

function namedRow(row: unknown, name: string, otherwise: string): RowNote {
  const id = readId(row)
  return { key: `${name} ${id ?? otherwise}`, ids: id === null ? [] : [id], state: 'listed', own: false }
}

/** The rows of a list that is no part of a catalogue, read whole. */
export async function readWhole(http: PtvHttp, path: string, query: Query): Promise<readonly unknown[]> {
  const rows = new Map<string, readonly unknown[]>()
  const list = listOf(path, query, (announced, page) => {
    rows.set(announced.address, page)
    return listedPart(
      announced,
      page.map((row, index) => namedRow(row, path, `${announced.address} ${index}`)),
    )
  })
  await Array.fromAsync(readLists({ http, finished: new Map() }, [list]))
  return [...rows.values()].flat()
}

/** The ids of such a list. */
export async function readIds(http: PtvHttp, path: string, query: Query): Promise<ReadonlySet<ContentId>> {
  return new Set((await readWhole(http, path, query)).map(readId).filter(id => id !== null))
}

/** What is read by ids: its place in the paths, and what is made of its records. */
export interface ById {
  readonly path: string
  readonly toPart: List['toPart']
}

/** The records with these ids, in groups; what a group leaves out is asked for alone, so that no slip loses it. */
export async function* readByIds(
  reading: Reading,
  noun: ById,
  ids: readonly ContentId[],
): AsyncGenerator<CataloguePart> {
  const found = new Set<ContentId>()
  for await (const part of inOrder(groupsOf(ids), ahead, async group => readGroup(reading, noun, group))) {
    for (const {
      ids: [id],
    } of part.page.rows)
      if (id !== undefined) found.add(id)
    yield part
  }
  yield* readEach(
    reading,
    noun,
    ids.filter(id => !found.has(id)),
  )
}

function groupsOf(ids: readonly ContentId[]): readonly (readonly ContentId[])[] {
  return Array.from({ length: Math.ceil(ids.length / groupSize) }, (_, index) =>
    ids.slice(index * groupSize, (index + 1) * groupSize),
  )
}

async function readGroup(reading: Reading, { path, toPart }: ById, ids: readonly ContentId[]): Promise<CataloguePart> {
  const list = `${root}/${path}/list`
  return readAnswer(reading, list, { guids: ids.join(','), showHeader: 'true' }, toPart, answer => {
    if (!Array.isArray(answer)) throw notThatRecord(list)
    return answer
  })
}

/** The records with these ids, one by one; those that are not published are left out. */
export function readEach(reading: Reading, { path, toPart }: ById, ids: Iterable<ContentId>) {
  return inOrder(ids, ahead, async id => {
    const address = `${root}/${path}/${id}`
    return readAnswer(reading, address, { showHeader: 'true' }, toPart, answer => {
      requireRecord(answer, id, address)
      return [answer]
    })
  })
}

async function readAnswer(
  { http, finished }: Reading,
  path: string,
  query: Query,
  toPart: List['toPart'],
  open: (answer: unknown) => readonly unknown[],
): Promise<CataloguePart> {
  const address = addressOf(path, query)
  const note = finished.get(address)
  if (note !== undefined) return replayed(note)
  const rows = await untilInShape(async () => {
    const answer = await http.get(path, query)
    // None of the ids of a group found is a 404 as well.
    return answer === undefined ? [] : open(answer)
  })
  return toPart(single(address), rows)
}
