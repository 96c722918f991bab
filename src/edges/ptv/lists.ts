import { judgePages, type ListedPage } from '../../core/catalogue/completeness.ts'
import { OutsideUnavailable, UnexpectedShape } from '../../core/errors.ts'
import type { CataloguePart, PageNote } from '../../ports/ptv.ts'
import { addressOf, type PtvHttp, type Query } from './http.ts'
import { replayed, type Announced } from './parts.ts'
import { inOrder, merged } from './side-by-side.ts'

/** How far reading runs ahead of storing: enough to keep six requests under way. */
export const ahead = 8
/** The same within one list, where others are read beside it. */
const pagesAhead = 3
/** How many lists are read beside each other, where nothing else is. */
const listsOpen = 6
/** How often an answer that is no page, or a list that is not whole, is read again. */
const attempts = 3

/** What one reading of a catalogue works with. */
export interface Reading {
  readonly http: PtvHttp
  /** Answers of an earlier attempt, by address: they are not asked for again. */
  readonly finished: ReadonlyMap<string, PageNote>
}

/** A page as its envelope tells of itself. */
export interface OpenedPage {
  readonly answered: number
  readonly pageSize: number
  /** Null where the API announces no number of rows. */
  readonly totalItems: number | null
  readonly totalPages: number
  readonly rows: readonly unknown[]
}

/** A list to be read whole. */
export interface List {
  /** What to call it when it is not whole. */
  readonly name: string
  readonly request: (page: number) => readonly [path: string, query: Query]
  /** @throws UnexpectedShape where the answer is no page */
  readonly open: (answer: unknown) => OpenedPage
  /** What to make of the rows of one page. */
  readonly toPart: (announced: Announced, rows: readonly unknown[]) => Promise<CataloguePart> | CataloguePart
  /** True where nothing but the list itself tells that it is empty: it is asked for twice then. */
  readonly emptyTwice: boolean
}

interface PageOfList {
  readonly number: number
  /** False where the answer of an earlier attempt will do. */
  readonly fresh: boolean
}

/** Reads lists whole beside each other, as `readList` does each of them. */
export function readLists(
  reading: Reading,
  lists: readonly List[],
  most: number = listsOpen,
): AsyncGenerator<CataloguePart> {
  return merged(
    lists.map(list => readList(reading, list)),
    most,
  )
}

/**
 * Reads a list whole, page by page. An odd page is read again, and if the list is not whole then, all of it.
 * @throws OutsideUnavailable when it holds something else than it announces each time
 */
export async function* readList(reading: Reading, list: List): AsyncGenerator<CataloguePart> {
  const pages = new Map<number, ListedPage>()
  const read = async function* readThem(asked: readonly PageOfList[]): AsyncGenerator<CataloguePart> {
    for await (const { listed, part, isDoubtful } of inOrder(asked, pagesAhead, async page =>
      readPage(reading, list, page),
    )) {
      pages.set(listed.asked, listed)
      // A note of it would make the next attempt believe it.
      if (!isDoubtful) yield part
    }
  }
  yield* read([{ number: 1, fresh: false }])
  yield* read(restOf(list, pages.get(1), reading.finished))
  for (let attempt = 1; ; attempt += 1) {
    if (judgePages([...pages.values()]).kind === 'whole') return
    if (attempt > attempts) throw notWhole(list.name)
    yield* read(oddPages([...pages.values()], attempt > 1))
  }
}

function restOf(
  list: List,
  first: ListedPage | undefined,
  finished: ReadonlyMap<string, PageNote>,
): readonly PageOfList[] {
  if (first === undefined || !isCredible(first)) return []
  const isNews = !finished.has(addressOf(...list.request(1)))
  if (isNews && provesNothing(list, first.keys)) return [{ number: 1, fresh: true }]
  return Array.from({ length: Math.max(0, first.totalPages - 1) }, (_, index) => ({ number: index + 2, fresh: false }))
}

// One empty answer.
function provesNothing({ emptyTwice }: List, keys: readonly string[]): boolean {
  return emptyTwice && keys.length === 0
}

// Pages that the rows cannot fill are not asked for, however many are announced: this one is odd, and read again.
function isCredible({ asked, totalItems, totalPages, pageSize, keys }: ListedPage): boolean {
  if (asked < totalPages && keys.length !== pageSize) return false
  return totalItems === null || totalPages <= Math.max(1, Math.ceil(totalItems / pageSize))
}

// What is still odd after it was read again has shifted: only a whole new pass shows the list as it is.
function oddPages(pages: readonly ListedPage[], again: boolean): readonly PageOfList[] {
  const judged = judgePages(pages)
  if (judged.kind === 'whole') return []
  const known = new Set(pages.map(page => page.asked))
  const all = again && judged.pages.some(number => known.has(number))
  const credible = pages.filter(isCredible).map(page => page.totalPages)
  const last = Math.max(1, ...credible, ...known)
  const numbers = all
    ? Array.from({ length: last }, (_, index) => index + 1)
    : judged.pages.filter(number => number <= last)
  return numbers.map(number => ({ number, fresh: all || known.has(number) }))
}

function notWhole(name: string): OutsideUnavailable {
  return new OutsideUnavailable(`PTV’s list ${name} did not hold as many records as it announced`, {
    party: 'ptv',
    remedy: 'Its content may have changed during the reading; the next run goes on from here. Nothing was removed.',
  })
}

interface ReadPage {
  readonly listed: ListedPage
  readonly part: CataloguePart
  /** True for an empty answer that no second one bears out yet. */
  readonly isDoubtful: boolean
}

async function readPage({ http, finished }: Reading, list: List, { number, fresh }: PageOfList): Promise<ReadPage> {
  const asked = list.request(number)
  const note = fresh ? undefined : finished.get(addressOf(...asked))
  if (note !== undefined) {
    return { listed: listedAgain(number, note), part: replayed(note), isDoubtful: false }
  }
  const { rows, ...told } = await untilInShape(async () => list.open(await http.get(...asked)))
  const { totalItems, totalPages } = told
  const part = await list.toPart(
    { address: addressOf(...asked), totalItems, totalPages, pageSize: told.pageSize },
    rows,
  )
  const keys = keysOf(part.page)
  return { part, listed: { asked: number, ...told, keys }, isDoubtful: !fresh && provesNothing(list, keys) }
}

// A page that was in order when it was read said which page it was.
function listedAgain(number: number, note: PageNote): ListedPage {
  const { totalItems, totalPages, pageSize } = note
  const told = { totalItems, totalPages: totalPages ?? 0, pageSize: pageSize ?? 0 }
  return { asked: number, answered: number, ...told, keys: keysOf(note) }
}

function keysOf({ rows }: PageNote): readonly string[] {
  return rows.map(row => row.key)
}

/**
 * Asks until an answer is what was asked for: one of an unexpected shape may be in order the next time. The client has
 * tried again already where it was no JSON at all.
 * @throws UnexpectedShape where it is not in order the third time either
 */
export async function untilInShape<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      if (attempt >= attempts || !(error instanceof UnexpectedShape)) throw error
    }
  }
}
