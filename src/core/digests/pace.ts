import type { ContentId } from '../content-item.ts'
import { asksUpdater } from '../finding.ts'
import { lastAnswerDay } from './ahead.ts'
import type { DigestFacts } from './plan-facts.ts'

/** How far a city is from having everything confirmed. */
export interface Pace {
  /** Items of known people that are still to be confirmed, each once. */
  readonly waiting: number
  /** Those of them about which nobody has been asked yet. */
  readonly unasked: number
  /**
   * The day by which everything has been asked about and answered where every digest is answered as it comes; null
   * where nothing waits, or where somebody who is to be asked gets no mail and has no deputy.
   */
  readonly ifAllAnswer: Temporal.PlainDate | null
  /** The day by which nothing waits where as many are confirmed as lately; null where none were or nothing waits. */
  readonly atThisPace: Temporal.PlainDate | null
}

const lateDays = 28

/** Tells a city's pace; `confirmedLately` counts the items confirmed in the last 28 days. */
export function paceOf(facts: DigestFacts, confirmedLately: number, today: Temporal.PlainDate): Pace {
  const waiting = waitingItems(facts)
  const reached = facts.past.filter(({ mail }) => mail === 'gone' || mail === 'waits')
  const asked = new Set(reached.flatMap(digest => digest.items.map(one => one.contentId)))
  const days = Math.ceil((waiting.length * lateDays) / confirmedLately)
  return {
    waiting: waiting.length,
    unasked: waiting.filter(id => !asked.has(id)).length,
    ifAllAnswer: waiting.length === 0 ? null : lastAnswerDay(facts, today),
    atThisPace: waiting.length === 0 || confirmedLately === 0 ? null : today.add({ days }),
  }
}

function waitingItems({ items, assignments, people }: DigestFacts): readonly ContentId[] {
  const known = new Set(people.map(person => person.id))
  const owned = new Set(assignments.filter(one => known.has(one.personId)).map(one => one.contentId))
  const ids = items.filter(({ findings }) => findings.some(asksUpdater)).map(({ item }) => item.contentId)
  return ids.filter(id => owned.has(id))
}
