import { contentId, type ContentId } from '../../../core/content-item.ts'
import type { EarlierDates } from '../../../ports.ts'
import type { PtvHttp } from '../http.ts'
import { instant } from './to-core-parts.ts'
import { readEntities, readTree } from './tree.ts'

/** The dates of version 11, of the services and channels of whole trees of organizations. */
export function v11Dates(http: PtvHttp): EarlierDates {
  return {
    readModified: async organizations => {
      const tree = await readTree(http, organizations)
      const entities = await Promise.all(tree.map(async id => readEntities(http, id)))
      return new Map(
        entities.flat().map(({ id, modified }): [ContentId, Temporal.Instant] => [contentId(id), instant(modified)]),
      )
    },
  }
}
