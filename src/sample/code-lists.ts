import type { Answer } from './answers.ts'
import {
  countryCodes,
  formerMunicipalityCodes,
  industrialClasses,
  languageCodes,
  lifeEvents,
  municipalityCodes,
  ontologyTerms,
  postalCodes,
  regionCodes,
  serviceClasses,
  targetGroups,
  wellbeingServicesCountyCodes,
  type CodeName,
} from './codes.ts'
import { faultsOf, oneOf, oneText, pageOf, severalOf, type Parameter } from './query.ts'
import type { Json } from './writing.ts'

/** Answers one of the reference lists of API.md section 3.2. */
export function codeList(name: string, query: URLSearchParams): Answer {
  const { codes = [], filters = [] } = lists[name] ?? {}
  const parameters = Object.fromEntries(filters.map(filter => [filter, parameterOf[filter]]))
  const errors = faultsOf(query, parameters)
  if (errors.length > 0) return { status: 400, problem: 'Bad Request', details: { errors } }
  return {
    status: 200,
    body: pageOf(
      codes.filter(code => matches(code, query)),
      query,
    ),
  }
}

/** Whether version 12 has a reference list of this name. */
export function isCodeList(name: string): boolean {
  return Object.hasOwn(lists, name)
}

function matches(code: Json, query: URLSearchParams): boolean {
  const among = (field: string, wanted: readonly string[]): boolean =>
    wanted.length === 0 || wanted.includes(String(code[field]))
  const words = query.get('name')?.toLowerCase() ?? ''
  return (
    among('isValid', query.getAll('isValid')) &&
    among('uri', query.getAll('uris')) &&
    among('code', query.getAll('codes')) &&
    among('type', query.getAll('types')) &&
    Object.values(code['name'] as Readonly<Record<string, string>>).some(name => name.toLowerCase().includes(words))
  )
}

type FilterName = 'isValid' | 'uris' | 'codes' | 'types' | 'name'

const parameterOf: Readonly<Record<FilterName, Parameter>> = {
  isValid: oneOf(['true', 'false']),
  uris: severalOf(/^https?:\/\//),
  codes: severalOf(/^[\w.-]+$/),
  types: severalOf(/./),
  name: oneText,
}

interface CodeList {
  readonly filters: readonly FilterName[]
  readonly codes: readonly Json[]
}

const koko = 'http://www.yso.fi/onto/koko/'
const industries = 'http://uri.suomi.fi/codelist/jhs/toimiala_1_20080101/code/'

const lists: Readonly<Record<string, CodeList>> = {
  'service-classes': hierarchy('ptvserclass2', serviceClasses),
  'target-groups': hierarchy('ptvkohderyhmat', targetGroups),
  'life-events': hierarchy('ptvelti', lifeEvents),
  'industrial-classes': {
    filters: ['isValid', 'uris', 'codes', 'name'],
    codes: industrialClasses.map(([code, fi, sv, en, parent]) => ({
      ...plain([code, fi, sv, en]),
      uri: industries + code,
      parentUri: parent === null ? null : industries + parent,
    })),
  },
  'ontology-terms': {
    filters: ['isValid', 'uris', 'types', 'name'],
    codes: ontologyTerms.map(([id, fi, sv, en, type, ...parents]) => ({
      uri: koko + id,
      type,
      parentUris: parents.map(parent => koko + parent),
      isValid: true,
      name: { fi, sv, en },
    })),
  },
  'language-codes': flat(languageCodes.map(plain)),
  'country-codes': flat(countryCodes.map(plain)),
  'municipality-codes': flat([
    ...municipalityCodes.map(plain),
    ...formerMunicipalityCodes.map(code => ({ ...plain(code), isValid: false })),
  ]),
  'postal-codes': flat(postalCodes.map(plain)),
  'region-codes': flat(regionCodes.map(area)),
  'wellbeing-services-county-codes': flat(wellbeingServicesCountyCodes.map(area)),
}

function hierarchy(list: string, codes: readonly CodeName[]): CodeList {
  const root = `http://uri.suomi.fi/codelist/ptv/${list}/code/`
  return {
    filters: ['isValid', 'uris', 'codes', 'name'],
    codes: codes.map(name => {
      const [code] = name
      const parent = code.includes('.') ? root + code.slice(0, code.lastIndexOf('.')) : null
      return { ...plain(name), uri: root + code, parentUri: parent }
    }),
  }
}

function flat(codes: readonly Json[]): CodeList {
  return { filters: ['isValid', 'codes', 'name'], codes }
}

function area([code, fi, sv, en, municipalities]: readonly [...CodeName, readonly string[]]): Json {
  return { ...plain([code, fi, sv, en]), municipalities }
}

function plain([code, fi, sv, en]: CodeName): Json {
  return { code, isValid: true, name: { fi, sv, en } }
}
