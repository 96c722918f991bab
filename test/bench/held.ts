import type { Json } from '../../src/sample/writing.ts'
import type { Catalogue } from './catalogue.ts'
import { rowsOf, type Rows } from './rows.ts'

/** What a catalogue may hold besides what is generated: what the stories of the chaos need. */
export interface Extras {
  readonly collections?: Iterable<Json>
  /** Ids of what was archived, which PTV lists by noun. */
  readonly archived?: Readonly<Record<string, readonly string[]>>
}

/** Everything that the server holds, ready to be sent. */
export interface Held {
  /** By the noun of the path. */
  readonly nouns: Readonly<Record<string, Rows>>
  readonly edges: readonly { readonly childContentId: string; readonly parentContentId: string }[]
  readonly archived: Readonly<Record<string, readonly string[]>>
}

/** Serializes a catalogue. */
export function hold(catalogue: Catalogue, { collections = [], archived = {} }: Extras = {}): Held {
  const organizations = [...catalogue.organizations]
  return {
    nouns: {
      organization: rowsOf(organizations, 'businessId', contentId),
      'general-description': rowsOf(catalogue.generalDescriptions, 'serviceType', contentId),
      service: rowsOf(catalogue.services, 'organizationContentId', contentId),
      'service-channel': rowsOf(catalogue.channels, 'organizationContentId', contentId),
      'service-collection': rowsOf(collections, 'organizationContentId', contentId),
      connection: rowsOf(catalogue.connections, 'serviceContentId', pair),
    },
    edges: organizations.flatMap(({ contentId: child, parentOrganizationContentId: parent }) =>
      typeof child === 'string' && typeof parent === 'string'
        ? [{ childContentId: child, parentContentId: parent }]
        : [],
    ),
    archived,
  }
}

function contentId(record: Json, place: number): string {
  return typeof record['contentId'] === 'string' ? record['contentId'] : `record ${place}`
}

function pair(record: Json): string {
  return `${String(record['serviceContentId'])} ${String(record['channelContentId'])}`
}
