import { languages, type Language, type Localized } from './content-item.ts'

/** PTV's lists whose codes stand in content, in the order in which they are read: ontology terms are by far the most. */
const codeLists = [
  'serviceClasses',
  'targetGroups',
  'lifeEvents',
  'municipalities',
  'regions',
  'wellbeingServicesCounties',
  'languages',
  'industrialClasses',
  'ontologyTerms',
] as const
export type CodeList = (typeof codeLists)[number]

/** A code where content uses it: a code, or a URI where content has URIs. */
export interface CodeUse {
  readonly list: CodeList
  readonly code: string
}

/** What a list says of a code. Some have no name in any language, ontology terms often in Finnish only. */
export interface ReferenceCode extends CodeUse {
  readonly names: Localized
  /** False for a code that PTV has given up or does not know. */
  readonly valid: boolean
  /** The code or URI above it; null for the uppermost and in lists without levels. */
  readonly parent: string | null
}

/** A code as it was last read. */
export interface KeptCode extends ReferenceCode {
  readonly readOn: Temporal.PlainDate
}

/** The name of a code in the wanted language, else in the first that has one; null where none is known. */
export function nameOfCode(
  codes: readonly ReferenceCode[],
  list: CodeList,
  code: string,
  language: Language,
): string | null {
  const names = codes.find(one => one.list === list && one.code === code)?.names ?? {}
  return [language, ...languages].map(one => names[one]).find(name => name !== undefined) ?? null
}

// Names hardly change, but a code may be given up; what PTV did not know yesterday it may know today (v12 API.md
// section 9 tells of another reader that keeps them as long).
const daysKept = 30
const daysMissed = 1

/** The codes to read now: those in use that were never read or too long ago, by list, the longest unread first. */
export function codesToRead(
  used: readonly CodeUse[],
  kept: readonly KeptCode[],
  today: Temporal.PlainDate,
): readonly CodeUse[] {
  const before = new Map(kept.map(code => [keyOf(code), code]))
  return used
    .map(({ list, code }) => ({ list, code, last: before.get(keyOf({ list, code })) }))
    .filter(({ last }) => last === undefined || isOld(last, today))
    .toSorted((left, right) => byList(left, right) || byAge(left.last, right.last) || byCode(left, right))
    .map(({ list, code }) => ({ list, code }))
}

/**
 * What to keep of an answer to all the codes asked. A code that PTV no longer has keeps its names; one that it never
 * had is kept without, and not again as long as nothing else becomes known of it.
 */
export function settleCodes(
  asked: readonly CodeUse[],
  answered: readonly ReferenceCode[],
  kept: readonly KeptCode[],
): readonly ReferenceCode[] {
  const found = new Map(answered.map(code => [keyOf(code), code]))
  const before = new Map(kept.map(code => [keyOf(code), code]))
  return asked.flatMap(use => {
    const answer = found.get(keyOf(use))
    if (answer !== undefined) return [answer]
    const last = before.get(keyOf(use))
    if (last === undefined) return [{ ...use, names: {}, valid: false, parent: null }]
    return isMiss(last) ? [] : [{ ...last, valid: false }]
  })
}

function isOld(code: KeptCode, today: Temporal.PlainDate): boolean {
  const days = isMiss(code) ? daysMissed : daysKept
  return Temporal.PlainDate.compare(code.readOn.add({ days }), today) <= 0
}

function isMiss({ valid, names }: ReferenceCode): boolean {
  return !valid && Object.keys(names).length === 0
}

function keyOf({ list, code }: CodeUse): string {
  return `${list} ${code}`
}

function byList(left: CodeUse, right: CodeUse): number {
  return codeLists.indexOf(left.list) - codeLists.indexOf(right.list)
}

function byAge(left: KeptCode | undefined, right: KeptCode | undefined): number {
  if (left === undefined || right === undefined) return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1)
  // A miss is asked every night, so it would stand in the way of all the others.
  if (isMiss(left) !== isMiss(right)) return isMiss(left) ? 1 : -1
  return Temporal.PlainDate.compare(left.readOn, right.readOn)
}

function byCode(left: CodeUse, right: CodeUse): number {
  if (left.code === right.code) return 0
  return left.code < right.code ? -1 : 1
}
