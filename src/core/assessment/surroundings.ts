import { descriptionOf, type GeneralDescriptions } from '../catalogue/inherit.ts'
import type { CodeUse, ReferenceCode } from '../codes.ts'
import type { Connection, ContentId, ContentItem } from '../content-item.ts'
import { changesAround, noHistory, type CatalogueHistory } from './changes.ts'
import { namesakesIn } from './namesakes.ts'
import type { AssessmentContext } from './rule.ts'

/** The part of a rule's context that is about other items, and about what the city has told of itself. */
export type Surroundings = Pick<
  AssessmentContext,
  | 'connections'
  | 'generalDescription'
  | 'connected'
  | 'organizations'
  | 'goneOrganizations'
  | 'othersChannels'
  | 'codes'
  | 'switchboard'
  | 'staffNames'
  | 'generatedSummaries'
  | 'cityNames'
  | 'namesakes'
  | 'linkChecks'
  | 'domainChecks'
  | 'changes'
>

/** What is known of a city's whole catalogue. `others` are the channels of other organizations. */
export interface Whole extends Pick<
  Surroundings,
  | 'connections'
  | 'goneOrganizations'
  | 'codes'
  | 'switchboard'
  | 'staffNames'
  | 'generatedSummaries'
  | 'cityNames'
  | 'linkChecks'
  | 'domainChecks'
> {
  readonly items: readonly ContentItem[]
  readonly others: readonly ContentItem[]
  readonly descriptions: GeneralDescriptions
  readonly history: CatalogueHistory
}

/** A catalogue of which nothing is known besides the items that are judged. */
export const nothingElse = {
  others: [],
  descriptions: new Map(),
  history: noHistory,
  connections: [],
  goneOrganizations: new Set<ContentId>(),
  codes: [],
  switchboard: [],
  staffNames: [],
  generatedSummaries: [],
  cityNames: [],
  linkChecks: new Map(),
  domainChecks: new Map(),
} as const satisfies Omit<Whole, 'items'>

/** Prepares a catalogue for many items and gives the function that finds what stands around one of them. */
export function surroundingsIn(whole: Whole): (item: ContentItem) => Surroundings {
  const { connections, items, others, goneOrganizations, switchboard, staffNames, generatedSummaries, cityNames } =
    whole
  const byService = Map.groupBy(connections, connection => connection.serviceId)
  const byChannel = Map.groupBy(connections, connection => connection.channelId)
  const byId = new Map([...others, ...items].map(item => [item.contentId, item]))
  const codes = new Map(whole.codes.map(code => [keyOf(code), code]))
  const shared = {
    organizations: new Map(items.flatMap(one => (one.kind === 'organization' ? [[one.contentId, one]] : []))),
    othersChannels: others.flatMap(one => (one.kind === 'serviceChannel' && one.shared ? [one] : [])),
    goneOrganizations,
    switchboard,
    staffNames,
    generatedSummaries,
    cityNames,
    linkChecks: whole.linkChecks,
    domainChecks: whole.domainChecks,
  }
  const namesakesOf = namesakesIn(items)
  return item => {
    const own = byService.get(item.contentId) ?? byChannel.get(item.contentId) ?? []
    const connected = own.flatMap(connection => byId.get(otherEnd(connection, item)) ?? [])
    const generalDescription = descriptionOf(item, whole.descriptions)
    return {
      ...shared,
      connections: own,
      connected,
      generalDescription,
      changes: changesAround(item, own, connected, generalDescription, whole.history),
      namesakes: namesakesOf(item),
      codes: usesOf(item).flatMap(use => codes.get(keyOf(use)) ?? []),
    }
  }
}

function otherEnd({ serviceId, channelId }: Connection, { contentId }: ContentItem): ContentId {
  return serviceId === contentId ? channelId : serviceId
}

function usesOf(item: ContentItem): readonly CodeUse[] {
  if (item.kind !== 'service') return []
  const lists = ['serviceClasses', 'industrialClasses', 'ontologyTerms'] as const
  return lists.flatMap(list => item[list].map(code => ({ list, code })))
}

function keyOf({ list, code }: Pick<ReferenceCode, 'list' | 'code'>): string {
  return `${list} ${code}`
}
