import { contentId, type ContentId } from '../../../core/content-item.ts'
import { OutsideUnavailable } from '../../../core/errors.ts'
import { Page } from '../../../../schemas/ptv/v11/page.ts'
import type { PtvHttp, Query } from '../http.ts'
import { parse, readId, recordKey } from '../parse.ts'

export const root = '/api/v11'
/** Half of what a list by ids takes: with more, the address would grow too long (API.md section 3.4). */
const groupSize = 50

/** The rows of all pages of a list as they come: the list may change between two pages. */
export async function readRows(http: PtvHttp, path: string, query: Query): Promise<readonly unknown[]> {
  return rowsOf(await readPages(http, path, query), path)
}

/**
 * The rows of all pages of a list that nothing else can be compared with. There is no total (API.md section 3.1), so
 * full pages before the last, and as many as were announced, are what makes it whole; else it is read once more.
 * @throws OutsideUnavailable when it is not whole the second time either
 */
export async function readWhole(http: PtvHttp, path: string, query: Query): Promise<readonly unknown[]> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const pages = await readPages(http, path, query)
    const rows = rowsOf(pages, path)
    const received = pages.reduce((sum, page) => sum + (page.itemList?.length ?? 0), 0)
    if (isWhole(pages) && rows.length === received) return rows
  }
  throw notWhole(path)
}

/** A list that did not hold what it announced. */
function notWhole(path: string): OutsideUnavailable {
  return new OutsideUnavailable(`PTV’s list ${path} did not hold as many records as it announced`, {
    party: 'ptv',
    remedy: 'Its content may have changed during the reading; the next run tries again. Nothing was changed here.',
  })
}

async function readPages(http: PtvHttp, path: string, query: Query): Promise<readonly Page[]> {
  const readPage = async (page: number): Promise<Page> => {
    const answer = await http.get(`${root}/${path}`, { ...query, page })
    // Only an organization that PTV no longer knows is answered with 404, and it was there a moment ago.
    if (answer === undefined) throw notWhole(path)
    return parse(Page, answer, path)
  }
  const first = await readPage(1)
  const rest = Array.from({ length: Math.max(0, first.pageCount - 1) }, async (_, index) => readPage(index + 2))
  return [first, ...(await Promise.all(rest))]
}

function rowsOf(pages: readonly Page[], path: string): readonly unknown[] {
  return unique(
    pages.flatMap(page => page.itemList ?? []),
    path,
  )
}

function isWhole(pages: readonly Page[]): boolean {
  const pageCount = pages[0]?.pageCount ?? 0
  return pages.every(({ pageCount: announced, pageSize, itemList }, index) => {
    const count = itemList?.length ?? 0
    if (announced !== pageCount) return false
    return index < pageCount - 1 ? count === pageSize : count > 0 || pageCount === 0
  })
}

/** Each record once: while pages are read, what is published anew moves to the end (API.md section 3.1). */
export function unique(rows: readonly unknown[], kind: string): readonly unknown[] {
  return [...new Map(rows.map(row => [recordKey(row, kind), row])).values()]
}

/** The records with these ids, in groups; what a group leaves out is asked for alone, so that no slip loses it. */
export async function readByIds(http: PtvHttp, noun: string, ids: readonly ContentId[]): Promise<readonly unknown[]> {
  const groups = Array.from({ length: Math.ceil(ids.length / groupSize) }, (_, index) =>
    ids.slice(index * groupSize, (index + 1) * groupSize),
  )
  const rows = (await Promise.all(groups.map(async group => readGroup(http, noun, group)))).flat()
  const found = new Set(idsOf(rows))
  const left = ids.filter(id => !found.has(id))
  return unique([...rows, ...(await readEach(http, noun, left))], noun)
}

async function readGroup(http: PtvHttp, noun: string, ids: readonly ContentId[]): Promise<readonly unknown[]> {
  const path = `${noun}/list`
  // None of the ids found is a 404 as well.
  const answer = await http.get(`${root}/${path}`, { guids: ids.join(','), showHeader: 'true' })
  return Array.isArray(answer) ? answer : []
}

/** The records with these ids, one by one; those that are not published are left out. */
export async function readEach(http: PtvHttp, noun: string, ids: readonly ContentId[]): Promise<readonly unknown[]> {
  const answers = await Promise.all(ids.map(async id => http.get(`${root}/${noun}/${id}`, { showHeader: 'true' })))
  return answers.filter(answer => answer !== undefined)
}

export function idsOf(records: readonly unknown[]): readonly ContentId[] {
  return records.map(readId).filter(id => id !== null)
}

/** Ids in the form in which they are compared. */
export function asIds(rows: readonly { readonly id: string }[]): readonly ContentId[] {
  return rows.map(row => contentId(row.id))
}
