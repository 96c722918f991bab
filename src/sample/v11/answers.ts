import type { Answer } from '../answers.ts'
import type { Json } from '../writing.ts'
import { archivedList } from './archived.ts'
import { areaCodes, languageCodes, municipalityCodes } from './code-lists.ts'
import { withoutHeadings } from './headings.ts'
import { byId, listByIds, type Wording } from './lists.ts'
import { servicesWithGeneralDescriptions } from './merged.ts'
import {
  anyOrganizationPage,
  collectionPage,
  contentOfOrganization,
  hierarchy,
  isOwn,
  organizationByCode,
  organizationOf,
  serviceBelongs,
} from './organizations.ts'
import { entityPageSize, idAndName, idPageSize, isAnswer, pageOf, within } from './pages.ts'
import type { V11Records } from './records.ts'

const root = '/api/v11/'

const wordings = {
  service: { one: 'Service', many: 'Services', tooMany: 500 },
  channel: { one: 'Service channel', many: 'Service channels', tooMany: 400 },
  organization: { one: 'Organization', many: 'Organizations', tooMany: 500 },
  collection: { one: 'Service collection', many: 'Service collections', tooMany: 500 },
  generalDescription: { one: 'General description', many: 'General descriptions', tooMany: 500 },
} as const satisfies Record<string, Wording>

/** Answers one request of version 11, which wants no key. Headings are shown only where `showHeader` asks for them. */
export function answerV11(url: URL, records: V11Records): Answer {
  const [noun = '', ...rest] = url.pathname.slice(root.length).split('/')
  const answering = Object.hasOwn(nouns, noun) ? nouns[noun] : undefined
  const answer = answering?.(rest, url.searchParams, records) ?? { status: 404 }
  return url.searchParams.get('showHeader') === 'true' ? answer : { ...answer, body: withoutHeadings(answer.body) }
}

type Answering = (path: readonly string[], query: URLSearchParams, records: V11Records) => Answer | undefined

const nouns: Readonly<Record<string, Answering>> = {
  Organization: organization,
  Service: service,
  ServiceChannel: serviceChannel,
  ServiceCollection: serviceCollection,
  GeneralDescription: generalDescription,
  Common: common,
  CodeList: codeList,
}

function organization([first, second]: readonly string[], query: URLSearchParams, records: V11Records) {
  const all = records.organizations
  if (first === undefined) return anyOrganizationPage(records, query)
  if (first === 'Hierarchy') return second === undefined ? undefined : hierarchy(all, second)
  if (first === 'businesscode') return organizationByCode(all, second ?? '')
  if (first === 'list') return listByIds(all, query, wordings.organization)
  return second === undefined ? byId(all, first, wordings.organization) : undefined
}

function service([first, second]: readonly string[], query: URLSearchParams, records: V11Records) {
  const all = servicesWithGeneralDescriptions(records)
  if (first === 'archived' && second === 'list') return archivedList(records.archived?.service ?? [], 'service', query)
  if (first === undefined) return idPage(all, 'serviceNames', query)
  if (first === 'list' && second === 'organization') return ofOrganization(all, serviceBelongs, query, records)
  if (first === 'list') return second === undefined ? listByIds(all, query, wordings.service) : undefined
  return second === undefined ? byId(all, first, wordings.service) : undefined
}

function serviceChannel([first, second]: readonly string[], query: URLSearchParams, records: V11Records) {
  const all = records.channels
  if (first === 'archived' && second === 'list')
    return archivedList(records.archived?.['service-channel'] ?? [], 'channel', query)
  if (first === undefined) return channelPage(query, records)
  if (first === 'list' && second === 'organization') return ofOrganization(all, isOwn, query, records)
  if (first === 'list') return second === undefined ? listByIds(all, query, wordings.channel) : undefined
  return second === undefined ? byId(all, first, wordings.channel) : undefined
}

function serviceCollection([first, second]: readonly string[], query: URLSearchParams, records: V11Records) {
  if (second !== undefined) return undefined
  if (first === undefined) return idPage(records.collections, 'serviceCollectionNames', query)
  if (first === 'organization') return collectionPage(records, query)
  return byId(records.collections, first, wordings.collection)
}

function generalDescription([first, second]: readonly string[], query: URLSearchParams, records: V11Records) {
  const all = records.generalDescriptions
  if (second !== undefined) return undefined
  if (first === undefined) return idPage(all, 'names', query)
  return first === 'list'
    ? listByIds(all, query, wordings.generalDescription)
    : byId(all, first, wordings.generalDescription)
}

function codeList([first, second, third, ...rest]: readonly string[]) {
  if (rest.length > 0) return undefined
  if (first === 'GetAreaCodes' && second === 'type') return areaCodes(third ?? '')
  if (second !== undefined) return undefined
  if (first === 'GetMunicipalityCodes') return municipalityCodes
  return first === 'GetLanguageCodes' ? languageCodes : undefined
}

function common([first, second]: readonly string[], query: URLSearchParams, records: V11Records) {
  return first === 'EntitiesByOrganization' && second !== undefined
    ? contentOfOrganization(records, second, query)
    : undefined
}

type Belongs = (record: Json, organizationId: string) => boolean

function ofOrganization(all: readonly Json[], belongs: Belongs, query: URLSearchParams, records: V11Records): Answer {
  const owner = organizationOf(records.organizations, query)
  if (typeof owner !== 'string') return owner
  return pageOf(
    all.filter(record => belongs(record, owner)),
    query,
    entityPageSize,
  )
}

// Of all lists these two find also what has only a connection changed (API.md section 3.2).
function idPage(all: readonly Json[], namesField: string, query: URLSearchParams): Answer {
  const rows = within(all, query, record => [modifiedOf(record), ...connectionMoments(record)])
  if (isAnswer(rows)) return rows
  return pageOf(
    rows.map(record => idAndName(record, namesField)),
    query,
    idPageSize,
  )
}

function channelPage(query: URLSearchParams, { channels, shared, organizations }: V11Records): Answer {
  const isFiltered = ['organizationId', 'code', 'oid'].some(name => query.has(name))
  const owner = isFiltered ? organizationOf(organizations, query) : null
  if (owner !== null && typeof owner !== 'string') return owner
  const onlyShared = query.get('isVisibleForAll') === 'true'
  const wanted = channels.filter(
    channel => (owner === null || isOwn(channel, owner)) && (!onlyShared || shared.has(String(channel['id']))),
  )
  return idPage(wanted, 'serviceChannelNames', query)
}

function modifiedOf(record: Json): string {
  return typeof record['modified'] === 'string' ? record['modified'] : ''
}

function connectionMoments(record: Json): readonly string[] {
  const connections = (record['serviceChannels'] ?? record['services'] ?? []) as readonly Json[]
  return connections.flatMap(({ modified }) => (typeof modified === 'string' ? [modified] : []))
}
