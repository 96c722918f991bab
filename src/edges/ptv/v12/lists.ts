import { Page } from '../../../../schemas/ptv/v12/page.ts'
import type { Query } from '../http.ts'
import type { List } from '../lists.ts'
import { parse } from '../parse.ts'

export const root = '/api/v12'
const pageSize = 100
/** The most ids that a filter takes: API.md section 3.1. */
const groupSize = 20

/** A search of version 12. Beyond its own totals nothing tells what it should hold, so an empty one is asked twice. */
export function searchOf(path: string, filter: Query, toPart: List['toPart']): List {
  return {
    name: path,
    request: page => [`${root}/${path}`, { page, pageSize, ...filter }],
    open: answer => {
      const { page, items, ...told } = parse(Page, answer, path)
      return { answered: page, ...told, rows: items }
    },
    toPart,
    emptyTwice: true,
  }
}

/** Ids in the groups that a filter takes. */
export function groups<Id>(ids: readonly Id[]): readonly (readonly Id[])[] {
  return Array.from({ length: Math.ceil(ids.length / groupSize) }, (_, index) =>
    ids.slice(index * groupSize, (index + 1) * groupSize),
  )
}
