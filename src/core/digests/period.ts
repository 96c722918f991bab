import type { ReminderPolicy } from '../city.ts'
import { isBefore } from '../dates.ts'
import type { DigestStep } from '../digest.ts'
import type { PersonId } from '../person.ts'
import { isWithin } from '../workdays.ts'
import type { DigestFacts, PastDigest } from './plan-facts.ts'

/** Everybody's digests of the past that planning minds. */
export type History = ReadonlyMap<PersonId, readonly PastDigest[]>

/**
 * Sorts the past by person. What failed counts for nothing; neither does what came back from an address that is dead:
 * a deputy, or who got the address anew, need not wait for the end of that period.
 */
export function historyOf({ past, unreachable }: Pick<DigestFacts, 'past' | 'unreachable'>): History {
  const known = past.filter(
    one => one.mail !== 'failed' && !(one.mail === 'returned' && !one.answered && unreachable.has(one.person)),
  )
  return Map.groupBy(known, one => one.person)
}

/** True in a pause of the city: nobody gets a digest then. */
export function isPaused(day: Temporal.PlainDate, { pauses }: Pick<ReminderPolicy, 'pauses'>): boolean {
  return pauses.some(pause => isWithin(day, pause))
}

/** Which mail of a person is due on a day after the person's digests of the past; null for none. */
export function dueStep(
  own: readonly PastDigest[],
  day: Temporal.PlainDate,
  policy: ReminderPolicy,
): DigestStep | null {
  if (own.some(one => one.mail === 'waits')) return null
  const next = nextDigestDay(own, policy)
  if (next === null || !isBefore(day, next)) return { kind: 'digest' }
  const opening = lastOpening(own)
  if (opening === null || !wantsReminder(opening, own)) return null
  return isBefore(day, opening.day.add({ days: policy.againAfterDays })) ? null : { kind: 'reminder', of: opening.day }
}

/** The first day on which a person may get a new digest; null where there has been none. */
export function nextDigestDay(own: readonly PastDigest[], policy: ReminderPolicy): Temporal.PlainDate | null {
  const days = own.map(one => one.day.add({ days: daysToNext(one, policy) }))
  return days.toSorted((left, right) => Temporal.PlainDate.compare(right, left))[0] ?? null
}

/** The digest that opened a person's latest period; null where there has been none. */
export function lastOpening(own: readonly PastDigest[]): PastDigest | null {
  return openings(own)[0] ?? null
}

/**
 * The digests in a row that reached a person and that nobody answered, the latest first. `isSettled` says of one that
 * nothing of it is left to answer: whoever put it all right in PTV did not stay silent.
 */
export function unansweredRun(
  own: readonly PastDigest[],
  isSettled: (digest: PastDigest) => boolean,
): readonly PastDigest[] {
  const reached = openings(own).filter(one => one.mail === 'gone' || isAnswered(one, own))
  const end = reached.findIndex(one => isAnswered(one, own) || isSettled(one))
  return end === -1 ? reached : reached.slice(0, end)
}

/** True where somebody wrote back about a digest or its reminder. */
export function isAnswered(opening: PastDigest, own: readonly PastDigest[]): boolean {
  return opening.answered || own.some(one => one.answered && repeats(one, opening))
}

// What came back is tried again when an unanswered one would be; a late reminder leaves time to answer it.
function daysToNext({ step, mail, answered }: PastDigest, { everyDays, againAfterDays }: ReminderPolicy): number {
  if (step.kind === 'reminder') return Math.ceil((everyDays - againAfterDays) / 2)
  return mail === 'returned' && !answered ? againAfterDays : everyDays
}

function wantsReminder(opening: PastDigest, own: readonly PastDigest[]): boolean {
  return !isAnswered(opening, own) && !own.some(one => repeats(one, opening))
}

function repeats({ step }: PastDigest, opening: PastDigest): boolean {
  return step.kind === 'reminder' && step.of.equals(opening.day)
}

function openings(own: readonly PastDigest[]): readonly PastDigest[] {
  return own
    .filter(one => one.step.kind === 'digest')
    .toSorted((left, right) => Temporal.PlainDate.compare(right.day, left.day))
}
