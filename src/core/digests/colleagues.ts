import type { Assignment } from '../assignment.ts'
import type { Colleague, DigestCopy, StandIn } from '../digest.ts'
import type { Duty } from '../people/roster.ts'
import { personId, type Person, type PersonId } from '../person.ts'
import { isWithin } from '../workdays.ts'
import type { DigestFacts } from './plan-facts.ts'

/** Who works for the city, as the roster tells it. */
export interface Staff {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly duties: ReadonlyMap<PersonId, readonly Duty[]>
  readonly unreachable: ReadonlySet<PersonId>
}

/** What an item's assignment says of the duty behind it. */
type Matter = Pick<Assignment, 'area' | 'source'>

/** The roster, sorted by person. */
export function staffOf({ people, duties, unreachable }: Pick<DigestFacts, keyof Staff>): Staff {
  return {
    people: new Map(people.map(person => [person.id, person])),
    duties: Map.groupBy(duties, duty => duty.personId),
    unreachable,
  }
}

/** Why a person gets no mail on a day; null where nothing keeps it from them. */
export function absenceOf(person: PersonId, day: Temporal.PlainDate, staff: Staff): StandIn['why'] | null {
  if (staff.unreachable.has(person)) return { kind: 'unreachable' }
  const ends = (staff.duties.get(person) ?? []).flatMap(({ away }) => (away && isWithin(day, away) ? away.to : []))
  const [until] = ends.toSorted((left, right) => Temporal.PlainDate.compare(right, left))
  return until === undefined ? null : { kind: 'away', until }
}

/**
 * The deputy of most of a person's matters, of equals the first one; null where none is there to stand in on the day.
 */
export function standInFor(
  person: Person,
  why: StandIn['why'],
  matters: readonly Matter[],
  day: Temporal.PlainDate,
  staff: Staff,
): StandIn | null {
  const deputies = dutiesBehind(person, matters, staff).flatMap(({ deputy }) => deputy ?? [])
  const there = deputies.filter(address => absenceOf(personId(address), day, staff) === null)
  const [most] = [...Map.groupBy(there, address => address).values()].toSorted(
    (left, right) => right.length - left.length,
  )
  const [address] = most ?? []
  return address === undefined ? null : { ...colleagueAt(address, person, staff), why }
}

/**
 * The deputies and superiors of a person's matters, deputies first and each address once; not the person, not `standIn`
 * and none to whom mail comes back.
 */
export function copiesFor(
  person: Person,
  standIn: StandIn | null,
  matters: readonly Matter[],
  staff: Staff,
): readonly DigestCopy[] {
  const duties = dutiesBehind(person, matters, staff)
  const named = (['deputy', 'superior'] as const).flatMap(role =>
    duties.flatMap(duty => (duty[role] === null ? [] : { address: duty[role], role })),
  )
  const without = new Set<string | undefined>([person.id, standIn?.address, ...staff.unreachable])
  return named
    .filter(({ address }, at) => named.findIndex(other => other.address === address) === at && !without.has(address))
    .map(({ address, role }) => ({ ...colleagueAt(address, person, staff), role }))
}

// An item that came by services or by a hand-over has no row of its own: the person's rows of its area speak for it.
function dutiesBehind(person: Person, matters: readonly Matter[], staff: Staff): readonly Duty[] {
  const own = (staff.duties.get(person.id) ?? []).toSorted((left, right) => left.row - right.row)
  return matters.flatMap(({ area, source }) => {
    const row = own.filter(duty => source.kind === 'roster' && duty.row === source.row)
    if (row.length > 0) return row
    const sameArea = own.filter(duty => duty.area === area)
    return sameArea.length > 0 ? sameArea : own
  })
}

function colleagueAt(address: string, person: Person, { people }: Staff): Colleague {
  const known = people.get(personId(address))
  return { address, name: known?.name ?? null, language: known?.language ?? person.language }
}
