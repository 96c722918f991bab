import type { CatalogueItem, Connection } from '../../../core/content-item.ts'
import { Connection as ConnectionRecord } from '../../../../schemas/ptv/v12/connection.ts'
import { GeneralDescription } from '../../../../schemas/ptv/v12/general-description.ts'
import { Organization } from '../../../../schemas/ptv/v12/organization.ts'
import { ServiceChannel } from '../../../../schemas/ptv/v12/service-channel.ts'
import { ServiceCollection } from '../../../../schemas/ptv/v12/service-collection.ts'
import { Service } from '../../../../schemas/ptv/v12/service.ts'
import type { PtvHttp } from '../http.ts'
import { sortRecords, type SortedRow } from '../parse.ts'
import { root } from './lists.ts'
import {
  toConnection,
  toGeneralDescription,
  toOrganization,
  toService,
  toServiceChannel,
  toServiceCollection,
} from './to-core.ts'

/** A kind of content: its place in the paths of version 12 and what is made of its records. */
export interface Noun {
  readonly path: string
  readonly toRows: (records: readonly unknown[]) => readonly SortedRow<CatalogueItem>[]
}

/** Version 12's nouns by our kinds. */
export const nouns = {
  service: { path: 'service', toRows: records => sortRecords(records, 'service', Service, toService) },
  serviceChannel: {
    path: 'service-channel',
    toRows: records => sortRecords(records, 'serviceChannel', ServiceChannel, toServiceChannel),
  },
  organization: {
    path: 'organization',
    toRows: records => sortRecords(records, 'organization', Organization, toOrganization),
  },
  serviceCollection: {
    path: 'service-collection',
    toRows: records => sortRecords(records, 'serviceCollection', ServiceCollection, toServiceCollection),
  },
  generalDescription: {
    path: 'general-description',
    toRows: records => sortRecords(records, 'generalDescription', GeneralDescription, toGeneralDescription),
  },
} as const satisfies Readonly<Record<CatalogueItem['kind'], Noun>>

export function sortConnections(records: readonly unknown[]): readonly SortedRow<Connection>[] {
  return sortRecords(records, 'connection', ConnectionRecord, toConnection)
}

/** More strange rows than these are a new shape of the API and no slip of a list: asking for each would be no use. */
const mostAskedAgain = 5

/**
 * Sorts the rows of a search. A strange one is asked for by its id, because rows of a search have been seen to lack what
 * the record itself has (API.md section 4).
 */
export async function sortRows(
  http: PtvHttp,
  noun: Noun,
  records: readonly unknown[],
): Promise<readonly SortedRow<CatalogueItem>[]> {
  const rows = noun.toRows(records)
  const strange = rows.filter(row => row.kind === 'rejected')
  if (strange.length === 0 || strange.length > mostAskedAgain) return rows
  return Promise.all(rows.map(async row => askAgain(http, noun, row)))
}

async function askAgain(http: PtvHttp, noun: Noun, row: SortedRow<CatalogueItem>): Promise<SortedRow<CatalogueItem>> {
  if (row.kind === 'accepted' || row.record.contentId === null) return row
  const answer = await http.get(`${root}/${noun.path}/${row.record.contentId}`)
  const [again = row] = answer === undefined ? [] : noun.toRows([answer])
  return again.kind === 'accepted' && again.key === row.key ? again : row
}
