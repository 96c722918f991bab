/** What one page of a list told of itself. */
export interface ListedPage {
  /** The page that was asked for, and the one that the answer says it is. */
  readonly asked: number
  readonly answered: number
  readonly pageSize: number
  readonly totalPages: number
  /** Version 11 announces no number of rows: null. */
  readonly totalItems: number | null
  /** What tells its rows apart, in their order. */
  readonly keys: readonly string[]
}

/** Whether a list has been read whole; if not, the pages to read again. */
export type Completeness =
  | { readonly kind: 'whole' }
  | { readonly kind: 'odd'; readonly pages: readonly [number, ...number[]] }

/**
 * Decides whether the pages that were read are the whole list. PTV promises neither an order nor a snapshot (v12 API.md
 * section 4, v11 section 3.1), so content that changes between two pages can be missed or come twice: only pages that
 * agree on the totals, are as full as those say, and hold as many different rows make a whole list.
 */
export function judgePages(pages: readonly ListedPage[]): Completeness {
  const announced = mostAnnounced(pages)
  if (announced === null) return { kind: 'odd', pages: [1] }
  const byNumber = new Map(pages.map(page => [page.asked, page]))
  // What contradicts itself tells nothing of pages that were not read.
  const last = isConsistent(announced) ? announced.totalPages : Math.max(...pages.map(page => page.asked))
  const numbers = Array.from({ length: Math.max(1, last) }, (_, index) => index + 1)
  const odd = numbers.filter(number => isOdd(byNumber.get(number), announced))
  if (isSome(odd)) return { kind: 'odd', pages: odd }
  const keys = numbers.flatMap(number => byNumber.get(number)?.keys ?? [])
  if (new Set(keys).size === (announced.totalItems ?? keys.length)) return { kind: 'whole' }
  return isSome(numbers) ? { kind: 'odd', pages: numbers } : { kind: 'odd', pages: [1] }
}

function isSome<Value>(values: readonly Value[]): values is readonly [Value, ...Value[]] {
  return values.length > 0
}

type Announced = Pick<ListedPage, 'pageSize' | 'totalPages' | 'totalItems'>

// Pages that announce something else than most do were read before or after a change. Of two halves that disagree the
// greater total is taken: it asks for more pages, never for fewer.
function mostAnnounced(pages: readonly ListedPage[]): Announced | null {
  const groups = [...Map.groupBy(pages, announcedBy).values()].flatMap(group =>
    isSome(group) ? [{ count: group.length, announced: group[0] }] : [],
  )
  const [most] = groups.toSorted((a, b) => b.count - a.count || rowsOf(b.announced) - rowsOf(a.announced))
  return most?.announced ?? null
}

function rowsOf({ totalItems, totalPages, pageSize }: Announced): number {
  return totalItems ?? totalPages * pageSize
}

function announcedBy({ pageSize, totalPages, totalItems }: ListedPage): string {
  return `${pageSize} ${totalPages} ${totalItems}`
}

function isOdd(page: ListedPage | undefined, announced: Announced): boolean {
  if (page === undefined || page.answered !== page.asked) return true
  if (announcedBy(page) !== announcedBy({ ...page, ...announced })) return true
  if (!isConsistent(announced)) return true
  return !isAsFull(page, announced)
}

function isConsistent({ totalItems, totalPages, pageSize }: Announced): boolean {
  if (pageSize < 1) return false
  if (totalItems === null) return true
  return totalPages === Math.ceil(totalItems / pageSize) || (totalItems === 0 && totalPages === 1)
}

function isAsFull({ asked, keys }: ListedPage, { totalItems, totalPages, pageSize }: Announced): boolean {
  if (asked < totalPages) return keys.length === pageSize
  if (totalItems !== null) return keys.length === totalItems - pageSize * Math.max(0, totalPages - 1)
  return totalPages === 0 ? keys.length === 0 : keys.length > 0 && keys.length <= pageSize
}
