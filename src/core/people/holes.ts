import type { ContentId } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import { isSettled, itemsById } from '../digests/asked.ts'
import { historyOf, unansweredRun } from '../digests/period.ts'
import type { DigestFacts } from '../digests/plan-facts.ts'
import { personId, type PersonId } from '../person.ts'
import type { Duty } from './roster.ts'

/** All that the holes depend on; the facts of a night's digests with the day are enough. */
export interface HoleFacts extends Pick<
  DigestFacts,
  'city' | 'items' | 'assignments' | 'people' | 'duties' | 'unreachable' | 'past'
> {
  readonly today: Temporal.PlainDate
}

/** Where "every area names a person who keeps its content" does not hold. Each list is sorted, each name in it once. */
export interface Holes {
  /** Items that nobody answers for. */
  readonly unowned: readonly ContentId[]
  /** People whom no row names as an updater and to whom nobody has handed anything over. */
  readonly peopleWithoutDuties: readonly PersonId[]
  /** People with a row but without any item. */
  readonly peopleWithoutItems: readonly PersonId[]
  /** Rows by which nobody got an item, in the order of rows; not those for everything that no other row takes. */
  readonly dutiesWithoutItems: readonly Duty[]
  /** Of the addresses that the roster names in any column those to which mail comes back. */
  readonly unreachable: readonly PersonId[]
  /** People whom mail reaches and who left their last two digests, or more, without an answer. */
  readonly silent: readonly PersonId[]
  /** Areas with an updater for whom none of the updater's rows of the area names a deputy whom mail reaches. */
  readonly areasWithoutDeputy: readonly string[]
}

/** The holes that a person may be in, the most urgent first. */
export const holeKinds = ['silent', 'unreachable', 'peopleWithoutItems', 'peopleWithoutDuties'] as const
export type HoleKind = (typeof holeKinds)[number]

/** Digests in a row after which a person who answers none counts as silent. */
const silentAfter = 2

/** Finds the holes of a roster. The order of the facts makes no difference. */
export function holesOf(facts: HoleFacts): Holes {
  const { items, assignments, people, duties } = facts
  const owned = new Set(assignments.map(one => one.contentId))
  const owners = new Set(assignments.map(one => one.personId))
  const named = new Set(duties.map(duty => duty.personId))
  const idle = people.map(({ id }) => id).filter(id => !owners.has(id))
  return {
    unowned: sorted(items.map(({ item }) => item.contentId).filter(id => !owned.has(id))),
    peopleWithoutDuties: sorted(idle.filter(id => !named.has(id))),
    peopleWithoutItems: sorted(idle.filter(id => named.has(id))),
    dutiesWithoutItems: dutiesWithoutItems(facts),
    unreachable: sorted(addressesOf(facts).filter(id => facts.unreachable.has(id))),
    silent: silentPeople(facts),
    areasWithoutDeputy: areasWithoutDeputy(facts),
  }
}

/** Everybody whom the roster names, in any column. */
function addressesOf({ people, duties }: HoleFacts): readonly PersonId[] {
  const others = duties.flatMap(({ alsoAnswers, deputy, superior }) => [...alsoAnswers, deputy, superior])
  return [...people.map(({ id }) => id), ...others.filter(address => address !== null).map(personId)]
}

// What was handed over came by a row of its area, and no longer says by which one.
function dutiesWithoutItems({ assignments, duties }: HoleFacts): readonly Duty[] {
  const rows = new Set(assignments.flatMap(({ source }) => (source.kind === 'roster' ? source.row : [])))
  const handedOver = new Set(assignments.flatMap(({ source, area }) => (source.kind === 'reply' ? area : [])))
  return duties
    .filter(({ row, area, target }) => !rows.has(row) && !handedOver.has(area) && !isForTheRest(target))
    .toSorted((left, right) => left.row - right.row)
}

/** True of a row for everything: that the other rows leave nothing to it is as it should be. */
function isForTheRest(target: Duty['target']): boolean {
  return Object.values(target).every(wanted => wanted === null)
}

function silentPeople(facts: HoleFacts): readonly PersonId[] {
  const { people, unreachable, city, today } = facts
  const items = itemsById(facts)
  const history = historyOf(facts)
  const silent = people.filter(({ id }) => {
    if (unreachable.has(id)) return false
    const run = unansweredRun(history.get(id) ?? [], digest => isSettled(digest, items))
    const ripe = run.filter(({ day }) => !isBefore(today, day.add({ days: city.reminders.againAfterDays })))
    return ripe.length >= silentAfter
  })
  return sorted(silent.map(({ id }) => id))
}

function areasWithoutDeputy({ duties, unreachable }: HoleFacts): readonly string[] {
  const byArea = Map.groupBy(duties, duty => duty.area)
  const areas = [...byArea].filter(([, rows]) =>
    [...Map.groupBy(rows, duty => duty.personId).values()].some(own => !own.some(duty => hasDeputy(duty, unreachable))),
  )
  return sorted(areas.map(([area]) => area))
}

function hasDeputy({ personId: updater, deputy }: Duty, unreachable: ReadonlySet<PersonId>): boolean {
  return deputy !== null && deputy !== updater && !unreachable.has(personId(deputy))
}

function sorted<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)].toSorted((left, right) => (left < right ? -1 : 1))
}
