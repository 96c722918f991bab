import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { Person, PersonId } from '../person.ts'
import { isSettled, itemsById, itemsToAsk, leftOf, type Asked } from './asked.ts'
import { absenceOf, copiesFor, staffOf, standInFor, type Staff } from './colleagues.ts'
import { historyOf, unansweredRun } from './period.ts'
import type { DigestFacts, PastDigest } from './plan-facts.ts'

/** A person whose digests nobody answers. */
export interface UnansweredPerson {
  readonly person: Person
  /** The day of the digest that communications is told about, and of the earliest unanswered one. */
  readonly day: Temporal.PlainDate
  readonly since: Temporal.PlainDate
  /** Digests in a row that nobody answered, reminders not counted. */
  readonly digests: number
  /** Items that the last of them asked about. */
  readonly items: number
  /** Addresses that got copies, in lower case. */
  readonly deputies: readonly string[]
  readonly superiors: readonly string[]
}

/** What communications is told of people who do not answer. */
export interface UnansweredFacts {
  readonly city: City
  readonly people: readonly UnansweredPerson[]
}

/** What communications is told of content that nobody answers for. */
export interface UnownedFacts {
  readonly city: City
  /** Items with their organizations, null where PTV's catalogue does not hold it; in no order. */
  readonly items: readonly { readonly item: ContentItem; readonly organization: ContentItem | null }[]
}

/**
 * The people of whom communications is told on a day: a digest after one that nobody had answered, which went to deputy
 * and superior too, has waited for `againAfterDays` days itself. Of a digest whose `unansweredKey` is in `told`
 * communications knows; nobody is told of whose items need no answer any more, or who gets no mail and has no deputy.
 */
export function planUnanswered(
  facts: DigestFacts,
  told: ReadonlySet<string>,
  today: Temporal.PlainDate,
): readonly UnansweredPerson[] {
  const asked = itemsToAsk(facts)
  const items = itemsById(facts)
  const history = historyOf(facts)
  const staff = staffOf(facts)
  return facts.people
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap(person => {
      const run = unansweredRun(history.get(person.id) ?? [], digest => isSettled(digest, items))
      const [latest, ...before] = run
      const first = before.at(-1)
      if (latest === undefined || first === undefined || told.has(unansweredKey(person.id, latest.day))) return []
      if (isBefore(today, latest.day.add({ days: facts.city.reminders.againAfterDays }))) return []
      const left = leftOf(latest, asked.get(person.id) ?? [])
      if (left.length === 0 || !isReached(person, left, today, staff)) return []
      return [{ ...tellOf(person, latest, left, staff), since: first.day, digests: run.length }]
    })
}

/** Names a person's digest of a day among those of which communications has been told. */
export function unansweredKey(person: PersonId, day: Temporal.PlainDate): string {
  return `${person} ${day.toString()}`
}

function isReached(person: Person, left: readonly Asked[], today: Temporal.PlainDate, staff: Staff): boolean {
  const why = absenceOf(person.id, today, staff)
  return why === null || standInFor(person, why, left, today, staff) !== null
}

function tellOf(
  person: Person,
  latest: PastDigest,
  left: readonly Asked[],
  staff: Staff,
): Omit<UnansweredPerson, 'since' | 'digests'> {
  const copies = copiesFor(person, null, left, staff)
  const addresses = (role: 'deputy' | 'superior') => copies.filter(one => one.role === role).map(one => one.address)
  return {
    person,
    day: latest.day,
    items: latest.items.length,
    deputies: addresses('deputy'),
    superiors: addresses('superior'),
  }
}
