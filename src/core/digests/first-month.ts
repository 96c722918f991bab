import type { ReminderPolicy } from '../city.ts'
import { isBefore } from '../dates.ts'
import type { Person, PersonId } from '../person.ts'
import type { Asked } from './asked.ts'
import { isPaused, type History } from './period.ts'

const monthDays = 28
const leastPeople = 10
// New people are reached in so many working days, which leaves a week of the month for their reminders.
const portions = 15

/** The day of the city's first digest ever, as far as planning looks back; null before it. */
export function firstDigestDay(history: History): Temporal.PlainDate | null {
  const days = [...history.values()].flatMap(own => own.map(one => one.day))
  return days.reduce<Temporal.PlainDate | null>((first, one) => (first && isBefore(first, one) ? first : one), null)
}

/**
 * True from a city's first digest on for 28 days, the city's pauses not counted: everything is old then, and everybody
 * new to this.
 */
export function isFirstMonth(first: Temporal.PlainDate, day: Temporal.PlainDate, policy: ReminderPolicy): boolean {
  let left = monthDays
  for (let one = first; left > 0 && isBefore(one, day); one = one.add({ days: 1 })) {
    if (!isPaused(one, policy)) left -= 1
  }
  return left > 0
}

/** The people who have something to check or have been asked before: the portions are parts of them all. */
export function countPeople(
  people: readonly Person[],
  history: History,
  asked: ReadonlyMap<PersonId, readonly Asked[]>,
): number {
  return people.filter(({ id }) => history.has(id) || (asked.get(id) ?? []).length > 0).length
}

/** How many more people may get their first digest on a day of the first month, of `people` in all, old and new. */
export function roomForNew(people: number, history: History, day: Temporal.PlainDate): number {
  const planned = [...history.values()].filter(own => own.every(one => one.day.equals(day)))
  return Math.max(0, mostNew(people) - planned.length)
}

/** How many of a city's people may get their first digest on one day of the first month. */
export function mostNew(people: number): number {
  return Math.max(leastPeople, Math.ceil(people / portions))
}

/** Most items of a digest: of a person's first one in the first month half as many. */
export function mostItems(isFirst: boolean, { maxItems }: ReminderPolicy): number {
  return isFirst ? Math.ceil(maxItems / 2) : maxItems
}

/** Of two people's items: those with more errors come first, then those with more findings in all. */
export function compareNeed(left: readonly Asked[], right: readonly Asked[]): number {
  return countErrors(right) - countErrors(left) || countFindings(right) - countFindings(left)
}

function countErrors(asked: readonly Asked[]): number {
  return asked.reduce((sum, { findings }) => sum + findings.filter(one => one.severity === 'error').length, 0)
}

function countFindings(asked: readonly Asked[]): number {
  return asked.reduce((sum, { findings }) => sum + findings.length, 0)
}
