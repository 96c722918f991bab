import type { PageFault } from './faults.ts'

type Json = Readonly<Record<string, unknown>>

/** What an answer becomes. */
export interface Spoiled {
  readonly status: number
  readonly body: unknown
}

/** How a version of the API names the parts of a page; version 11 has no total. */
interface Names {
  readonly rows: string
  readonly pages: string
  readonly number: string
  readonly total: string | null
}

const versions: readonly Names[] = [
  { rows: 'items', pages: 'totalPages', number: 'page', total: 'totalItems' },
  { rows: 'itemList', pages: 'pageCount', number: 'pageNumber', total: null },
]

interface Page {
  readonly names: Names
  readonly fields: Json
  readonly rows: readonly unknown[]
}

/** Spoils a page of version 12 or 11; null where it is none, or one that this fault would leave as it is. */
export function spoilPage(kind: PageFault, answer: unknown, before: unknown): Spoiled | null {
  const page = pageOf(answer)
  if (page === null) return null
  if (kind === '404 for a page') return { status: 404, body: notFound }
  const body = spoil(kind, page, pageOf(before))
  return body === null || JSON.stringify(body) === JSON.stringify(answer) ? null : { status: 200, body }
}

const notFound = {
  title: 'Not Found',
  detail: 'Not Found',
  status: 404,
  type: 'about:blank',
  requestId: '00000000-0000-4000-8000-000000000000',
  instance: '',
}

function pageOf(answer: unknown): Page | null {
  if (typeof answer !== 'object' || answer === null) return null
  const names = versions.find(version => version.rows in answer && version.pages in answer)
  if (names === undefined) return null
  const fields = answer as Json
  const rows = fields[names.rows]
  return { names, fields, rows: Array.isArray(rows) ? rows : [] }
}

function spoil(kind: Exclude<PageFault, '404 for a page'>, page: Page, before: Page | null): Json | null {
  const { fields, rows, names } = page
  const pages = Number(fields[names.pages])
  switch (kind) {
    case 'rows dropped':
      return withRows(page, rows.slice(Math.ceil(rows.length / 3)))
    case 'all rows dropped':
      return withRows(page, [])
    case 'all rows dropped and no totals':
      return withoutAnything(page)
    case 'rows doubled':
      return withRows(page, [...rows, ...rows.slice(0, Math.ceil(rows.length / 3))])
    case 'page before again':
      return before === null ? null : withRows(page, before.rows)
    case 'row lost and another doubled':
      return rows.length < 2 ? null : withRows(page, [...rows.slice(0, -1), rows[0]])
    case 'total one too many':
      return withTotal(page, 1)
    case 'total one too few':
      return withTotal(page, -1)
    case 'no pages':
      return { ...fields, [names.pages]: 0 }
    case 'one page too few':
      return { ...fields, [names.pages]: pages - 1 }
    case 'one page too many':
      return { ...fields, [names.pages]: pages + 1 }
    case 'negative pages':
      return { ...fields, [names.pages]: -1 }
    case 'pages and rows null':
      return { ...fields, [names.pages]: null, [names.rows]: null }
    case 'another page number':
      return { ...fields, [names.number]: Number(fields[names.number]) + 1 }
    case 'rows null':
      return { ...fields, [names.rows]: null }
    case 'rows missing':
      return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== names.rows))
  }
}

function withRows({ fields, names, rows: before }: Page, rows: readonly unknown[]): Json | null {
  // An empty list for null would not be another answer.
  return before.length === 0 && rows.length === 0 ? null : { ...fields, [names.rows]: rows }
}

// Version 11 writes null where it has no rows (API.md section 3.1).
function withoutAnything({ fields, names }: Page): Json {
  const total = names.total === null ? {} : { [names.total]: 0 }
  return { ...fields, [names.pages]: 0, [names.rows]: names.total === null ? null : [], ...total }
}

function withTotal({ fields, names }: Page, more: number): Json | null {
  return names.total === null ? null : { ...fields, [names.total]: Number(fields[names.total]) + more }
}
