import type { ContentId } from '../../core/content-item.ts'
import type { CataloguePart, PageNote, RowNote } from '../../ports/ptv.ts'
import { loadKnown, type Known } from '../../store/known.ts'
import { packProgress, unpackProgress } from '../../store/progress.ts'
import type { JobContext } from '../job.ts'

/** What a night has read and stored so far, and what it compares with. */
export interface Tonight {
  readonly known: Known
  /** Each row once, by its key; of a row that came twice the later one. */
  readonly rows: Map<string, RowNote>
  readonly pages: Map<string, PageNote>
  /** Keys of the records that the database has stored tonight, by whatever attempt. */
  readonly stored: Set<string>
  /** The hashes of what this attempt has stored: what is known from before does not hold for these any more. */
  readonly fresh: Map<string, string>
  /** Each id once, for the rows to share. */
  readonly ids: Map<ContentId, ContentId>
}

/** What is kept of a night: notes of answers, and the keys that were stored, so many at a time. */
type Remembered = { readonly page: PageNote } | { readonly stored: readonly string[] }

/** What an earlier attempt of the same night has read and stored. */
export interface Kept {
  readonly finished: ReadonlyMap<string, PageNote>
  readonly stored: readonly string[]
}

/** Loads what an earlier attempt has left; nothing where this is the first. */
export async function loadKept({ progress }: JobContext): Promise<Kept> {
  const bytes = await progress.load()
  const kept = bytes === null ? [] : ((await unpackProgress(bytes)) as readonly Remembered[])
  return {
    finished: new Map(kept.flatMap(one => ('page' in one ? [[one.page.address, one.page] as const] : []))),
    stored: kept.flatMap(one => ('stored' in one ? one.stored : [])),
  }
}

/** Begins a night, or goes on with one that an earlier attempt has begun. */
export async function startTonight({ db, city }: JobContext, { stored }: Kept): Promise<Tonight> {
  return {
    known: await loadKnown(db, city.id),
    rows: new Map(),
    pages: new Map(),
    stored: new Set(stored),
    fresh: new Map(),
    ids: new Map(),
  }
}

/** Writes down that the rows of a part have been read and what was new of them has been stored. */
export function remember({ rows, pages, ids }: Tonight, { page }: Pick<CataloguePart, 'page'>): void {
  const lean = (row: RowNote): RowNote => ({ ...row, ids: row.ids.map(id => shared(ids, id)) })
  const note = { ...page, rows: page.rows.map(lean), within: page.within.map(lean) }
  pages.set(note.address, note)
  for (const row of [...note.rows, ...note.within]) if (row.state !== 'listed') rows.set(row.key, row)
}

// An id stands in many rows; each of them would bring a copy of its own.
function shared(ids: Tonight['ids'], id: ContentId): ContentId {
  const known = ids.get(id)
  if (known === undefined) ids.set(id, id)
  return known ?? id
}

/** Forgets what has been read, because it cannot have been whole; what has been stored of it is true nevertheless. */
export function forgetPages({ pages, rows }: Tonight): void {
  pages.clear()
  rows.clear()
}

/** Keeps what has been read with the run, so that another attempt goes on from here. */
export async function saveTonight({ progress }: JobContext, { pages, stored }: Tonight): Promise<void> {
  await progress.save(await packProgress(remembered(pages, stored)))
}

function* remembered(pages: Tonight['pages'], stored: ReadonlySet<string>): Generator<Remembered> {
  for (const page of pages.values()) yield { page }
  yield { stored: [...stored] }
}
