import { contentId, type ContentId } from '../../../core/content-item.ts'
import type { EarlierDates } from '../../../ports/ptv.ts'
import { Entity } from '../../../../schemas/ptv/v11/page.ts'
import type { PtvHttp } from '../http.ts'
import { parse } from '../parse.ts'
import { readWhole } from './lists.ts'
import { instant } from './to-core-parts.ts'
import { readTree } from './tree.ts'

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

async function readEntities(http: PtvHttp, organization: ContentId): Promise<readonly Entity[]> {
  const path = `Common/EntitiesByOrganization/${organization}`
  return (await readWhole(http, path, {})).map(row => parse(Entity, row, path))
}
