import type { Answer } from '../answers.ts'
import type { Json } from '../writing.ts'

/** How many rows a page of ids and names has, and one of whole records (API.md section 3.1). */
export const idPageSize = 1000
export const entityPageSize = 100

/** A page of rows as version 11 envelopes it: without a total, and null rather than an empty list. */
export function pageOf(rows: readonly unknown[], query: URLSearchParams, pageSize: number): Answer {
  const number = Number(query.get('page') ?? '1')
  if (!Number.isInteger(number)) return invalid('page', `The value '${query.get('page')}' is not valid.`)
  if (number < 0) return invalid('page', 'The page number cannot be negative value.')
  const itemList = rows.slice((number - 1) * pageSize, number * pageSize)
  const pageCount = number === 0 ? 0 : Math.ceil(rows.length / pageSize)
  const isEmpty = number === 0 || itemList.length === 0
  return { status: 200, body: { pageNumber: number, pageSize, pageCount, itemList: isEmpty ? null : itemList } }
}

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/

/**
 * The rows that were modified after `date` and before `dateBefore`, both UTC and left out themselves; or what is wrong
 * with the two. A row may have several moments: one of them within is enough.
 */
export function within<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
  momentsOf: (row: Row) => readonly string[],
): readonly Row[] | Answer {
  for (const name of ['date', 'dateBefore']) {
    const value = query.get(name)
    if (value !== null && !momentForm.test(value)) return invalid(name, 'The date parameter is invalid.')
  }
  const [after, before] = [query.get('date'), query.get('dateBefore')]
  return rows.filter(row =>
    momentsOf(row).some(moment => (after === null || moment > after) && (before === null || moment < before)),
  )
}

/** 400: what is wrong, by the name of the parameter. */
export function invalid(parameter: string, message: string): Answer {
  return { status: 400, body: { [parameter]: [message] } }
}

/** 404, and 500, with a message. */
export function failed(status: 404 | 500, errorMessage: string): Answer {
  return { status, body: { errorMessage } }
}

/** True where rows were asked for and an answer came instead. */
export function isAnswer(value: readonly unknown[] | Answer): value is Answer {
  return 'status' in value
}

/** A record under its id and the first name that it has. */
export function idAndName(record: Json, namesField: string): Json {
  const names = record[namesField] as readonly { readonly value: string | null }[] | null | undefined
  return { id: record['id'], name: names?.[0]?.value ?? null }
}
