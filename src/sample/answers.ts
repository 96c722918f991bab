import { languages } from '../core/content-item.ts'
import type { SampleRecords } from './records.ts'
import type { Json } from './writing.ts'

/** What the loopback PTV answers: a body, or a problem by title; `raw` is sent as HTML, for tests. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly problem?: string
  readonly details?: Json
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers one request of version 12 from the records. */
export function answer(url: URL, records: SampleRecords): Answer {
  const [noun = '', ...rest] = url.pathname.replace(/^\/api\/v12\//, '').split('/')
  const collection = Object.hasOwn(nouns, noun) ? nouns[noun] : undefined
  if (!url.pathname.startsWith('/api/v12/') || collection === undefined) return { status: 404, problem: 'Not Found' }
  const [first = '', second] = rest
  if (first === 'search') return search(noun, collection(records), url.searchParams)
  if (noun === 'organization' && first === 'hierarchy') return hierarchy(records, second ?? '')
  if (noun === 'connection')
    return byId(collection(records), { serviceContentId: first, channelContentId: second ?? '' })
  return byId(collection(records), { contentId: first })
}

const nouns: Readonly<Record<string, (records: SampleRecords) => readonly Json[]>> = {
  service: records => records.services,
  'service-channel': records => records.channels,
  organization: records => records.organizations,
  'service-collection': records => records.collections,
  connection: records => records.connections,
}

function byId(records: readonly Json[], wanted: Json): Answer {
  const found = records.find(record => Object.entries(wanted).every(([field, value]) => record[field] === value))
  return found === undefined
    ? { status: 404, problem: 'Not Found', details: { reason: 'Unknown' } }
    : { status: 200, body: found }
}

function hierarchy(records: SampleRecords, id: string): Answer {
  if (!records.organizations.some(record => record['contentId'] === id)) return { status: 404, problem: 'Not Found' }
  const edges = records.hierarchy.filter(edge => edge.parentContentId === id || edge.childContentId === id)
  return { status: 200, body: { edges } }
}

/** The filters that a search of each noun takes, with the field of the record that they look at. */
const filters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service: { organizationContentIds: 'organizationContentId', serviceTypes: 'serviceType' },
  'service-channel': { organizationContentIds: 'organizationContentId', channelTypes: 'serviceChannelType' },
  organization: { businessIds: 'businessId', organizationTypes: 'organizationType' },
  'service-collection': { organizationContentIds: 'organizationContentId' },
  connection: { serviceContentIds: 'serviceContentId', channelContentIds: 'channelContentId' },
}

/** The values that a filter takes, where they are few: API.md section 3.1. */
const values: Readonly<Record<string, readonly string[]>> = {
  serviceTypes: ['Service', 'ProfessionalQualification', 'PermitOrOtherObligation'],
  channelTypes: ['EService', 'TelephoneService', 'PrintableForm', 'ServiceLocation', 'WebPage'],
  organizationTypes: ['State', 'Municipality', 'RegionalOrganization', 'Organization', 'Company'],
  languageVersions: languages,
  languageVersionsMatch: ['all', 'any'],
}

const mostValues = 20
/** Nouns whose search looks at language versions. */
const inLanguages = new Set(['service', 'service-channel', 'organization'])

function search(noun: string, records: readonly Json[], query: URLSearchParams): Answer {
  const fields = filters[noun] ?? {}
  const others = inLanguages.has(noun) ? ['languageVersions', 'languageVersionsMatch'] : []
  const errors = faultsOf(query, [...Object.keys(fields), 'publishedAtOrAfter', ...others])
  if (errors.length > 0) return { status: 400, problem: 'Bad Request', details: { errors } }
  const matching = records.filter(
    record =>
      Object.entries(fields).every(([filter, field]) => {
        const wanted = query.getAll(filter)
        return wanted.length === 0 || wanted.includes(String(record[field]))
      }) &&
      isPublishedSince(record, query.get('publishedAtOrAfter')) &&
      hasLanguages(record, query.getAll('languageVersions'), query.get('languageVersionsMatch')),
  )
  return { status: 200, body: page(noun, matching, Number(query.get('page')), Number(query.get('pageSize'))) }
}

// Collections have no date, so none of them is left out by one.
function isPublishedSince({ publishedAt }: Json, moment: string | null): boolean {
  if (moment === null || publishedAt === undefined) return true
  return typeof publishedAt === 'string' && Date.parse(publishedAt) >= Date.parse(moment)
}

function hasLanguages({ languageVersions }: Json, wanted: readonly string[], match: string | null): boolean {
  const has = (language: string): boolean => Object.hasOwn(languageVersions ?? {}, language)
  if (wanted.length === 0) return true
  return match === 'any' ? wanted.some(has) : wanted.every(has)
}

function faultsOf(query: URLSearchParams, names: readonly string[]): readonly Json[] {
  const unknown = [...new Set(query.keys())].filter(name => !['page', 'pageSize', ...names].includes(name))
  const tooMany = names.filter(name => query.getAll(name).length > mostValues)
  const lists = names.filter(name => query.getAll(name).some(value => value.includes(',')))
  const strange = names.filter(name => query.getAll(name).some(value => values[name]?.includes(value) === false))
  const since = query.get('publishedAtOrAfter')
  return [
    ...strange.filter(name => !lists.includes(name)).map(path => ({ path, message: 'is not one of the values' })),
    ...(since === null || !Number.isNaN(Date.parse(since))
      ? []
      : [{ path: 'publishedAtOrAfter', message: 'must be a date and a time' }]),
    ...unknown.map(path => ({ path, message: 'is not a parameter of this search' })),
    ...tooMany.map(path => ({ path, message: `takes at most ${mostValues} values` })),
    ...lists.map(path => ({ path, message: 'takes one value each time it is given' })),
    ...(isWhole(query.get('page'), 1_000_000) ? [] : [{ path: 'page', message: 'must be 1 to 1000000' }]),
    ...(isWhole(query.get('pageSize'), 100) ? [] : [{ path: 'pageSize', message: 'must be 1 to 100' }]),
  ]
}

function isWhole(value: string | null, most: number): boolean {
  return value !== null && /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most
}

function page(noun: string, records: readonly Json[], number: number, pageSize: number): Json {
  const rows = records.slice((number - 1) * pageSize, number * pageSize)
  return {
    page: number,
    pageSize,
    totalItems: records.length,
    totalPages: Math.ceil(records.length / pageSize),
    // A search lists collections without their members: only the read by id has them.
    items: noun === 'service-collection' ? rows.map(({ items: _, ...listed }) => listed) : rows,
  }
}
