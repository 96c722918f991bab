import { holeKinds, type Holes } from '../people/holes.ts'
import type { HandOverDifference } from '../people/hand-over-differences.ts'
import type { Duty } from '../people/roster.ts'
import { personId, type PersonId } from '../person.ts'
import type { AreaHoles, HoleFigures, PersonHole } from './report.ts'

/** The holes that are counted, in the order in which they are told of; what nobody answers for is a figure of its own. */
export const toldHoles = [...holeKinds, 'dutiesWithoutItems', 'areasWithoutDeputy', 'handOvers'] as const
export type ToldHole = (typeof toldHoles)[number]

/** How many holes of a kind a city has. */
export function countHoles(figures: HoleFigures, kind: ToldHole): number {
  return kind === 'handOvers' ? figures.handOvers.length : figures[kind]
}

/** What the figures of a city's holes are made of. */
export interface FoundHoles {
  readonly holes: Holes
  readonly duties: readonly Duty[]
  readonly handOvers: readonly HandOverDifference[]
  /** What to call each person; null where the city shows no figures by person. */
  readonly names: ReadonlyMap<PersonId, string> | null
}

/** A roster in which nothing is amiss. */
export const noHoles: HoleFigures = {
  peopleWithoutDuties: 0,
  peopleWithoutItems: 0,
  dutiesWithoutItems: 0,
  unreachable: 0,
  silent: 0,
  areasWithoutDeputy: 0,
  handOvers: [],
  areas: [],
  rows: [],
  people: [],
}

/** A city's holes in figures: by area, and by person only where the city shows names. */
export function holeFigures({ holes, duties, handOvers, names }: FoundHoles): HoleFigures {
  const called = (id: PersonId): string | null => (names === null ? null : (names.get(id) ?? id))
  return {
    peopleWithoutDuties: holes.peopleWithoutDuties.length,
    peopleWithoutItems: holes.peopleWithoutItems.length,
    dutiesWithoutItems: holes.dutiesWithoutItems.length,
    unreachable: holes.unreachable.length,
    silent: holes.silent.length,
    areasWithoutDeputy: holes.areasWithoutDeputy.length,
    handOvers: handOvers.map(({ contentId, byRoster, now, on }) => ({
      contentId,
      byRoster: called(byRoster),
      now: called(now),
      on: on.toString(),
    })),
    areas: areaHoles(holes, duties),
    rows: holes.dutiesWithoutItems.map(({ row, area }) => ({ row, area })),
    people: names === null ? [] : personHoles(holes, duties, names),
  }
}

/** The areas with a hole of their own, in their order. */
function areaHoles(holes: Holes, duties: readonly Duty[]): readonly AreaHoles[] {
  const areas = [...Map.groupBy(duties, duty => duty.area)].toSorted(([left], [right]) => (left < right ? -1 : 1))
  return areas.flatMap(([area, rows]) => {
    const updaters = new Set(rows.map(duty => duty.personId))
    const addresses = new Set(rows.flatMap(addressesOf))
    const figures = {
      peopleWithoutItems: holes.peopleWithoutItems.filter(id => updaters.has(id)).length,
      dutiesWithoutItems: holes.dutiesWithoutItems.filter(duty => duty.area === area).length,
      unreachable: holes.unreachable.filter(id => addresses.has(id)).length,
      silent: holes.silent.filter(id => updaters.has(id)).length,
      withoutDeputy: holes.areasWithoutDeputy.includes(area),
    }
    return Object.values(figures).some(Boolean) ? [{ area, ...figures }] : []
  })
}

function personHoles(
  holes: Holes,
  duties: readonly Duty[],
  names: ReadonlyMap<PersonId, string>,
): readonly PersonHole[] {
  return holeKinds.flatMap(hole =>
    holes[hole].map(id => ({
      person: names.get(id) ?? id,
      hole,
      areas: [...new Set(duties.filter(duty => addressesOf(duty).includes(id)).map(duty => duty.area))].toSorted(),
    })),
  )
}

function addressesOf({ personId: updater, alsoAnswers, deputy, superior }: Duty): readonly PersonId[] {
  return [updater, ...[...alsoAnswers, deputy, superior].filter(address => address !== null).map(personId)]
}
