import { isBefore } from '../dates.ts'
import { historyOf, isAnswered } from '../digests/period.ts'
import type { DigestFacts } from '../digests/plan-facts.ts'
import type { Person, PersonId } from '../person.ts'
import { compareNames } from '../texts/format.ts'
import { holesOf, type Holes } from './holes.ts'

/** How one person of the roster stands. */
export interface PersonStanding {
  readonly person: Person
  /** By the person's rows and by what was handed over. */
  readonly areas: readonly string[]
  /** How many items the person answers for, alone or with others. */
  readonly items: number
  /** Digests of the last half year that went out, and those that somebody wrote back about; reminders are no digests. */
  readonly digests: { readonly sent: number; readonly answered: number }
  /** The day of the last answer about any digest of the person; null where there is none. */
  readonly lastAnswer: Temporal.PlainDate | null
  readonly holes: readonly PersonHole[]
}

/** What is wrong about a person. */
const personHoles = ['noDuties', 'noItems', 'unreachable', 'silent'] as const
export type PersonHole = (typeof personHoles)[number]

/** What is listed of a city's people. */
export interface Standing {
  /** By name. */
  readonly people: readonly PersonStanding[]
  readonly holes: Holes
}

/** Days that "lately" goes back. */
const lately = 183

const byName = compareNames('fi')

/** Tells how the people of a roster stand. The order of the facts makes no difference. */
export function standingOf(
  facts: DigestFacts,
  lastAnswers: ReadonlyMap<PersonId, Temporal.PlainDate>,
  today: Temporal.PlainDate,
): Standing {
  const holes = holesOf({ ...facts, today })
  const areas = areasOf(facts)
  const items = Map.groupBy(facts.assignments, one => one.personId)
  const digests = digestsOf(facts, today)
  const people = facts.people.map(person => ({
    person,
    areas: areas(person.id),
    items: items.get(person.id)?.length ?? 0,
    digests: digests(person.id),
    lastAnswer: lastAnswers.get(person.id) ?? null,
    holes: personHoles.filter(hole => isIn(holes, hole, person.id)),
  }))
  return { people: people.toSorted(inOrder), holes }
}

function areasOf({ duties, assignments }: DigestFacts): (person: PersonId) => readonly string[] {
  const byPerson = Map.groupBy([...duties, ...assignments], one => one.personId)
  return person => [...new Set((byPerson.get(person) ?? []).map(({ area }) => area))].toSorted(byName)
}

function digestsOf(facts: DigestFacts, today: Temporal.PlainDate): (person: PersonId) => PersonStanding['digests'] {
  const history = historyOf(facts)
  const since = today.subtract({ days: lately })
  return person => {
    const own = history.get(person) ?? []
    const sent = own.filter(
      one => one.step.kind === 'digest' && (one.mail === 'gone' || one.answered) && !isBefore(one.day, since),
    )
    return { sent: sent.length, answered: sent.filter(one => isAnswered(one, own)).length }
  }
}

function isIn(holes: Holes, hole: PersonHole, person: PersonId): boolean {
  switch (hole) {
    case 'noDuties':
      return holes.peopleWithoutDuties.includes(person)
    case 'noItems':
      return holes.peopleWithoutItems.includes(person)
    case 'unreachable':
      return holes.unreachable.includes(person)
    case 'silent':
      return holes.silent.includes(person)
  }
}

function inOrder({ person: left }: PersonStanding, { person: right }: PersonStanding): number {
  return byName(left.name, right.name) || (left.id < right.id ? -1 : 1)
}
