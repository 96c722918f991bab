import { languages } from '../core/content-item.ts'
import type { Answer } from './answers.ts'
import {
  faultsOf,
  oneId,
  oneMoment,
  oneOf,
  pageOf,
  several,
  severalOf,
  severalIds,
  someOf,
  type Parameter,
} from './query.ts'
import type { SampleRecords } from './records.ts'
import type { Json } from './writing.ts'

/** A filter of a search: what it takes, and the values of a record that it looks at. */
interface Filter {
  readonly parameter: Parameter
  readonly valuesOf: (record: Json, records: SampleRecords) => readonly unknown[]
  /** Whether one wanted value is enough, or the query chooses with `…Match` and wants all of them by default. */
  readonly match: 'any' | 'chosen'
}

type Filters = Readonly<Record<string, Filter>>

/** Answers a search for content (API.md section 3.1). */
export function search(noun: string, all: readonly Json[], query: URLSearchParams, records: SampleRecords): Answer {
  const filters = filtersOf[noun] ?? {}
  const errors = [...faultsOf(query, parametersOf(filters)), ...areaFaults(query, filters)]
  if (errors.length > 0) return { status: 400, problem: 'Bad Request', details: { errors } }
  const matching = all.filter(
    record =>
      isPublishedSince(record, query.get('publishedAtOrAfter')) &&
      Object.entries(filters).every(([name, filter]) => {
        const wanted = query.getAll(name)
        // A record that is strange on purpose must not break a filter that nobody uses.
        if (wanted.length === 0) return true
        return holds(filter.valuesOf(record, records), wanted, matchOf(filter, query.get(`${name}Match`)))
      }),
  )
  return { status: 200, body: pageOf(noun === 'service-collection' ? matching.map(asListed) : matching, query) }
}

// A search lists collections without their members: only the read by id has them.
function asListed({ items: _, ...listed }: Json): Json {
  return listed
}

function parametersOf(filters: Filters): Readonly<Record<string, Parameter>> {
  const parameters: Record<string, Parameter> = { publishedAtOrAfter: oneMoment }
  for (const [name, { parameter, match }] of Object.entries(filters)) {
    parameters[name] = parameter
    if (match === 'chosen') parameters[`${name}Match`] = oneOf(['all', 'any'])
  }
  return parameters
}

function areaFaults(query: URLSearchParams, filters: Filters): readonly { path: string; message: string }[] {
  if (query.get('areaType') === 'LimitedArea') return []
  return areaLists
    .filter(path => Object.hasOwn(filters, path) && query.has(path))
    .map(path => ({ path, message: 'works only with areaType=LimitedArea' }))
}

// Collections have no date, so none of them is left out by one.
function isPublishedSince({ publishedAt }: Json, moment: string | null): boolean {
  if (moment === null || publishedAt === undefined) return true
  return typeof publishedAt === 'string' && Date.parse(publishedAt) >= Date.parse(moment)
}

function matchOf({ match }: Filter, chosen: string | null): 'all' | 'any' {
  return match === 'any' || chosen === 'any' ? 'any' : 'all'
}

function holds(values: readonly unknown[], wanted: readonly string[], match: 'all' | 'any'): boolean {
  return match === 'any' ? wanted.some(value => values.includes(value)) : wanted.every(value => values.includes(value))
}

const areaLists = ['municipalities', 'regions', 'wellbeingServicesCounties']

const ofOrganization = { organizationContentIds: field('organizationContentId', severalIds) }
const ofServiceType = {
  serviceTypes: field('serviceType', someOf(['Service', 'ProfessionalQualification', 'PermitOrOtherObligation'])),
}
const ofClasses = {
  industrialClasses: list('industrialClasses'),
  ontologyTerms: list('ontologyTerms'),
  serviceClasses: list('serviceClasses'),
  targetGroups: list('targetGroups'),
}
const ofLanguages: Filters = {
  languageVersions: {
    parameter: someOf(languages),
    valuesOf: record => Object.keys(record['languageVersions'] ?? {}),
    match: 'chosen',
  },
}
const ofArea: Filters = {
  areaType: {
    parameter: oneOf(['WholeCountry', 'WholeCountryExceptAland', 'LimitedArea']),
    valuesOf: record => [areaOf(record)['areaType']],
    match: 'any',
  },
  municipalities: areaList('municipalities', /^\d{3}$/),
  regions: areaList('regions', /^\d{2}$/),
  wellbeingServicesCounties: areaList('wellbeingServicesCounties', /^\d{2}$/),
}
const ofCollection: Filters = {
  serviceCollectionContentId: {
    parameter: oneId,
    valuesOf: ({ contentId }, { collections }) =>
      collections
        .filter(({ items }) => (items as readonly Json[]).some(item => item['contentId'] === contentId))
        .map(collection => collection['contentId']),
    match: 'any',
  },
}

const filtersOf: Readonly<Record<string, Filters>> = {
  service: { ...ofOrganization, ...ofServiceType, ...ofClasses, ...ofLanguages, ...ofArea, ...ofCollection },
  'service-channel': {
    ...ofOrganization,
    channelTypes: field(
      'serviceChannelType',
      someOf(['EService', 'TelephoneService', 'PrintableForm', 'ServiceLocation', 'WebPage']),
    ),
    ...ofLanguages,
    ...ofArea,
    ...ofCollection,
  },
  organization: {
    businessIds: field('businessId', severalOf(/^\d{7}-\d$/)),
    organizationTypes: field(
      'organizationType',
      someOf(['State', 'Municipality', 'RegionalOrganization', 'Organization', 'Company']),
    ),
    ...ofLanguages,
    ...ofArea,
  },
  'general-description': {
    ...ofOrganization,
    ...ofServiceType,
    ...ofClasses,
    generalDescriptionTypes: {
      ...list('generalDescriptionTypes'),
      parameter: someOf(['Church', 'EmploymentArea', 'Municipality', 'Other', 'WellbeingServicesCounty']),
    },
  },
  'service-collection': ofOrganization,
  connection: {
    serviceContentIds: field('serviceContentId', severalIds),
    channelContentIds: field('channelContentId', severalIds),
  },
}

function field(name: string, parameter: Parameter): Filter {
  return { parameter, valuesOf: record => [record[name]], match: 'any' }
}

function list(name: string): Filter {
  return { parameter: several, valuesOf: record => (record[name] ?? []) as readonly unknown[], match: 'chosen' }
}

function areaList(name: string, form: RegExp): Filter {
  return {
    parameter: severalOf(form),
    valuesOf: record => (areaOf(record)[name] ?? []) as readonly unknown[],
    match: 'chosen',
  }
}

function areaOf({ area }: Json): Json {
  return (area ?? {}) as Json
}
