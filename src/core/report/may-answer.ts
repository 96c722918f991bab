import type { Assignment } from '../assignment.ts'
import type { Duty } from '../people/roster.ts'

/** Everybody who may answer for each item: whose it is, and whom the same rows of the area name beside them. */
export function whoMayAnswer(
  assignments: readonly Assignment[],
  duties: readonly Duty[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = Map.groupBy(duties, duty => keyOf(duty))
  const byItem = Map.groupBy(assignments, assignment => assignment.contentId)
  return new Map(
    [...byItem].map(([item, own]) => [
      item,
      new Set(own.flatMap(one => [one.personId, ...(rows.get(keyOf(one)) ?? []).flatMap(besides)])),
    ]),
  )
}

function keyOf({ personId, area }: Pick<Duty, 'personId' | 'area'>): string {
  return JSON.stringify([personId, area])
}

function besides({ alsoAnswers, deputy, superior }: Duty): readonly string[] {
  return [...alsoAnswers, deputy, superior].filter(address => address !== null)
}
