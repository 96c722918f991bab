import { AreaCode, ClassCode, Code, OntologyTerm } from '../../../../schemas/ptv/v12/code.ts'
import { Page } from '../../../../schemas/ptv/v12/page.ts'
import type { CodeList, ReferenceCode } from '../../../core/codes.ts'
import type { CodeReader } from '../../../ports/ptv.ts'
import { localized } from '../core-parts.ts'
import type { PtvHttp, Query } from '../http.ts'
import { parse } from '../parse.ts'

const groupSize = 20
const pageSize = 100

/** Reads the lists of version 12 by codes, or whole where that costs little more (API.md sections 3.2 and 9). */
export function v12Codes(http: PtvHttp): CodeReader {
  return {
    inRecords: [],
    namesIn: () => [],
    readCodes: async (list, codes) => {
      const asked = new Set(codes)
      const { rows, lacking } = await readRows(http, list, codes)
      const read = rows.map(row => understood(list, row))
      const known = read.filter(one => one !== null)
      const codesIn = known.flatMap(({ spellings, ...row }) => spellings.map(code => ({ list, code, ...row })))
      return {
        codes: [...new Map(codesIn.map(one => [one.code, one])).values()].filter(({ code }) => asked.has(code)),
        strange: read.length - known.length + lacking,
      }
    },
    requests: http.requests,
  }
}

const paths = {
  serviceClasses: 'service-classes',
  targetGroups: 'target-groups',
  lifeEvents: 'life-events',
  industrialClasses: 'industrial-classes',
  ontologyTerms: 'ontology-terms',
  municipalities: 'municipality-codes',
  regions: 'region-codes',
  wellbeingServicesCounties: 'wellbeing-services-county-codes',
  languages: 'language-codes',
} as const satisfies Record<CodeList, string>

/** Rows of a list; `lacking` are those that a list read whole announced and did not give. */
interface Rows {
  readonly rows: readonly unknown[]
  readonly lacking: number
}

async function readRows(http: PtvHttp, list: CodeList, codes: readonly string[]): Promise<Rows> {
  const askable = codes.filter(code => parameterFor(list, code) !== null)
  if (askable.length <= groupSize) return readGroups(http, list, askable)
  const first = await readPage(http, list, { page: 1, pageSize })
  const seen = new Set(spellingsIn(list, first.items))
  const left = askable.filter(code => !seen.has(code))
  const pagesLeft = Math.max(0, first.totalPages - 1)
  // Every twenty codes cost a request. Where that is more than half of the pages, the whole list costs little more.
  if (groupsOf(left).length * 2 > pagesLeft) return readRest(http, list, first, left.length === 0 ? 0 : pagesLeft)
  const { rows, lacking } = await readGroups(http, list, left)
  return { rows: [...first.items, ...rows], lacking }
}

async function readGroups(http: PtvHttp, list: CodeList, codes: readonly string[]): Promise<Rows> {
  const queries = (['codes', 'uris'] as const).flatMap(name =>
    groupsOf(codes.filter(code => parameterFor(list, code) === name)).map(group => ({ [name]: group })),
  )
  const pages = await Promise.all(queries.map(async query => readPage(http, list, { page: 1, pageSize, ...query })))
  return { rows: pages.flatMap(page => page.items), lacking: 0 }
}

// The list may change between two pages, so that a row comes in none of them.
async function readRest(http: PtvHttp, list: CodeList, first: Page, pagesLeft: number): Promise<Rows> {
  if (pagesLeft === 0) return { rows: first.items, lacking: 0 }
  const numbers = Array.from({ length: pagesLeft }, (_, index) => index + 2)
  const rest = await Promise.all(numbers.map(async page => readPage(http, list, { page, pageSize })))
  const rows = [first, ...rest].flatMap(page => page.items)
  const distinct = new Set(rows.map(row => JSON.stringify(row))).size
  return { rows, lacking: Math.max(0, first.totalItems - distinct) }
}

async function readPage(http: PtvHttp, list: CodeList, query: Query): Promise<Page> {
  const path = `/api/v12/${paths[list]}`
  return parse(Page, await http.get(path, query), path)
}

const withUris: ReadonlySet<CodeList> = new Set([
  'serviceClasses',
  'targetGroups',
  'lifeEvents',
  'industrialClasses',
  'ontologyTerms',
])

// One value that PTV refuses would spoil the answer to all the others: what is neither a code nor a URI is not asked.
function parameterFor(list: CodeList, code: string): 'codes' | 'uris' | null {
  if (withUris.has(list) && /^https?:/u.test(code) && URL.canParse(code)) return 'uris'
  return list !== 'ontologyTerms' && /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu.test(code) ? 'codes' : null
}

/** A row with the codes and URIs by which content may name it. */
interface Understood extends Omit<ReferenceCode, 'list' | 'code'> {
  readonly spellings: readonly string[]
}

function spellingsIn(list: CodeList, rows: readonly unknown[]): readonly string[] {
  return rows.flatMap(row => understood(list, row)?.spellings ?? [])
}

function understood(list: CodeList, row: unknown): Understood | null {
  if (list === 'ontologyTerms') return ontologyTerm(row)
  if (withUris.has(list)) return classCode(row)
  const { data } = (list === 'regions' || list === 'wellbeingServicesCounties' ? AreaCode : Code).safeParse(row)
  return data === undefined ? null : described([data.code], data, null)
}

function ontologyTerm(row: unknown): Understood | null {
  const { data } = OntologyTerm.safeParse(row)
  return data === undefined ? null : described([data.uri], data, data.parentUris[0] ?? null)
}

function classCode(row: unknown): Understood | null {
  const { data } = ClassCode.safeParse(row)
  return data === undefined ? null : described([data.code, data.uri], data, data.parentUri)
}

function described(
  spellings: readonly string[],
  { name, isValid: valid }: Pick<Code, 'name' | 'isValid'>,
  parent: string | null,
): Understood {
  return { spellings, names: localized(name), valid, parent }
}

function groupsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(codes.length / groupSize) }, (_, index) =>
    codes.slice(index * groupSize, (index + 1) * groupSize),
  )
}
