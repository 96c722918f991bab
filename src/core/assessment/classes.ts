import type { Classification, ContentItem } from '../content-item.ts'
import type { AssessmentContext } from './rule.ts'

/** The codes of one list: of the service and its general description together, and those that stand in the latter. */
export interface ClassCodes {
  readonly all: readonly string[]
  readonly given: readonly string[]
}

/**
 * The codes that count for an item: what its general description gives is not repeated in it. Null for what has no
 * classes, and where the general description is not known: it may have what the service seems to lack, or the other way.
 */
export function classesOf(
  item: ContentItem,
  { generalDescription }: Pick<AssessmentContext, 'generalDescription'>,
  list: keyof Classification,
): ClassCodes | null {
  if (item.kind !== 'service') return null
  if (item.generalDescriptionId !== null && generalDescription === null) return null
  const given = generalDescription?.[list] ?? []
  return { all: [...new Set([...item[list], ...given])], given }
}

/** The codes that the service itself has: the city can mend only these. Version 11 shows the others among them. */
export function ownOf({ all, given }: ClassCodes): readonly string[] {
  return all.filter(code => !given.includes(code))
}

/** True for the main target group itself and for its subgroups: `KR1` has `KR1.2`. */
export function isOfGroup(code: string, group: 'KR1' | 'KR2' | 'KR3'): boolean {
  return code === group || isSubgroup(code, group)
}

/** True for a subgroup of a main target group. */
export function isSubgroup(code: string, group: 'KR1' | 'KR2' | 'KR3'): boolean {
  return code.startsWith(`${group}.`)
}
