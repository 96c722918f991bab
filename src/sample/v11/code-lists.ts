import type { Answer } from '../answers.ts'
import {
  languageCodes as languages,
  lifeEvents,
  municipalityCodes as municipalities,
  ontologyTerms,
  regionCodes,
  serviceClasses,
  targetGroups,
  wellbeingServicesCountyCodes,
  type CodeName,
} from '../codes.ts'
import type { Json } from '../writing.ts'
import { failed } from './pages.ts'

/** The municipalities, those that are no more left out. */
export const municipalityCodes: Answer = { status: 200, body: municipalities.map(codeV11) }

export const languageCodes: Answer = { status: 200, body: languages.map(codeV11) }

/** The areas of a type, which has other names here than in records (API.md section 4.1). */
export function areaCodes(type: string): Answer {
  if (type === 'Municipality') return municipalityCodes
  if (type === 'Province') return { status: 200, body: regionCodes.map(areaV11) }
  if (type === 'WellbeingServiceCounties') return { status: 200, body: wellbeingServicesCountyCodes.map(areaV11) }
  return failed(404, `Area type '${type}' not found.`)
}

/** The names of a class in PTV's own lists, or of a KOKO concept; none where the sample does not know it. */
export function classNames(list: string, code: string): readonly Json[] {
  return namesOfClasses.get(`${list}/${code}`) ?? []
}

const namesOfClasses: ReadonlyMap<string, readonly Json[]> = new Map([
  ...serviceClasses.map(one => [`ptvserclass2/${one[0]}`, namesV11(one)] as const),
  ...targetGroups.map(one => [`ptvkohderyhmat/${one[0]}`, namesV11(one)] as const),
  ...lifeEvents.map(one => [`ptvelti/${one[0]}`, namesV11(one)] as const),
  ...ontologyTerms.map(([code, fi, sv, en]) => [`koko/${code}`, namesV11([code, fi, sv, en])] as const),
])

function codeV11(name: CodeName): Json {
  return { code: name[0], names: namesV11(name) }
}

function namesV11([, fi, sv, en]: CodeName): readonly Json[] {
  const names = Object.entries({ fi, sv, en }).filter(([, value]) => value !== '')
  return names.map(([language, value]) => ({ value, language }))
}

function areaV11([code, fi, sv, en]: readonly [...CodeName, readonly string[]]): Json {
  return codeV11([code, fi, sv, en])
}
