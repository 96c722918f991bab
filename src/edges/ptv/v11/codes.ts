import * as z from 'zod'
import { Concept, type Classes } from '../../../../schemas/ptv/v11/classification.ts'
import { LanguageItem, list as listOf } from '../../../../schemas/ptv/v11/common.ts'
import type { CodeList, ReferenceCode } from '../../../core/codes.ts'
import { languages, type Localized } from '../../../core/content-item.ts'
import type { CodeReader } from '../../../ports/ptv.ts'
import { localized } from '../core-parts.ts'
import type { PtvHttp } from '../http.ts'
import { parse } from '../parse.ts'
import { root } from './lists.ts'
import { classesOf } from './service-parts.ts'

/** The lists that records of version 11 spell out, and that have no address of their own. */
const inRecords = [
  'serviceClasses',
  'targetGroups',
  'lifeEvents',
  'industrialClasses',
  'ontologyTerms',
] as const satisfies readonly (CodeList & keyof Classes)[]

const paths: Partial<Record<CodeList, string>> = {
  municipalities: 'CodeList/GetMunicipalityCodes',
  regions: 'CodeList/GetAreaCodes/type/Province',
  wellbeingServicesCounties: 'CodeList/GetAreaCodes/type/WellbeingServiceCounties',
  languages: 'CodeList/GetLanguageCodes',
}

/** Reads the lists of version 11, each whole, and the names that stand in its records (API.md section 4.1). */
export function v11Codes(http: PtvHttp): CodeReader {
  return {
    inRecords,
    namesIn,
    readCodes: async (list, codes) => {
      const path = paths[list]
      if (path === undefined) return { codes: [], strange: 0 }
      const rows = parse(z.array(z.unknown()), await http.get(`${root}/${path}`), path)
      const read = rows.map(row => Row.safeParse(row).data)
      const known = read.filter(row => row !== undefined)
      return {
        codes: known
          .filter(({ code }) => codes.includes(code))
          .map(({ code, names }) => ({ list, code, names: namesOf(names), valid: true, parent: null })),
        strange: read.length - known.length,
      }
    },
    requests: http.requests,
  }
}

const Row = z.object({ code: z.string(), names: listOf(LanguageItem) })

/** What a record of a service or general description says of its classes; a strange one says nothing. */
export function namesIn(raw: unknown): readonly ReferenceCode[] {
  const { data = {} } = Lists.safeParse(raw)
  return inRecords.flatMap(list => (data[list] ?? []).flatMap(concept => toCode(list, concept)))
}

const Lists = z.object(Object.fromEntries(inRecords.map(list => [list, z.array(z.unknown()).nullish()]))).partial()

function toCode(list: (typeof inRecords)[number], raw: unknown): readonly ReferenceCode[] {
  const { data: concept } = Concept.safeParse(raw)
  if (concept === undefined) return []
  const parent = concept.newParentUri ?? concept.parentUri
  const [code] = classesOf({ ...noClasses, [list]: [concept] })[list]
  return code === undefined ? [] : [{ list, code, names: namesOf(concept.name), valid: true, parent }]
}

const noClasses: Classes = {
  serviceClasses: [],
  targetGroups: [],
  lifeEvents: [],
  industrialClasses: [],
  ontologyTerms: [],
}

function namesOf(items: readonly { readonly language: string; readonly value: string | null }[]): Localized {
  return localized(
    Object.fromEntries(languages.map(language => [language, items.find(item => item.language === language)?.value])),
  )
}
