import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssignmentSource } from '../../../src/core/assignment.ts'
import type { PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { holesOf, type HoleFacts, type Holes } from '../../../src/core/people/holes.ts'
import type { Duty } from '../../../src/core/people/roster.ts'
import { personId } from '../../../src/core/person.ts'
import {
  aDuty,
  anotherPerson,
  assigned,
  changed,
  cityWith,
  date,
  factsWith,
  item,
  itemId,
  items,
  maija,
  olli,
  reminded,
  sent,
} from '../digests/plan-cases.ts'

const siiri = anotherPerson('siiri.sijainen')
const noTarget = { contentId: null, name: null, serviceClass: null, organization: null }

describe('a roster without holes', () => {
  it('has none of any kind', () => {
    expect(holes({ duties: [aDuty({ deputy: siiri.email })] })).toEqual({
      unowned: [],
      peopleWithoutDuties: [],
      peopleWithoutItems: [],
      dutiesWithoutItems: [],
      unreachable: [],
      silent: [],
      areasWithoutDeputy: [],
    })
  })
})

describe('items and people', () => {
  it('without an assignment are unowned, in the order of their ids', () => {
    const facts = { items: [item(3), item(1), item(2)], assignments: [assigned(2, maija)] }
    expect(holes(facts).unowned).toEqual([itemId(1), itemId(3)])
  })

  it.each<[string, Partial<HoleFacts>, Partial<Holes>]>([
    ['with a row and an item', {}, { peopleWithoutDuties: [], peopleWithoutItems: [] }],
    ['with a row only', { assignments: [] }, { peopleWithoutDuties: [], peopleWithoutItems: [maija.id] }],
    ['with neither', { assignments: [], duties: [] }, { peopleWithoutDuties: [maija.id], peopleWithoutItems: [] }],
    ['with an item that was handed over', { duties: [] }, { peopleWithoutDuties: [], peopleWithoutItems: [] }],
    [
      'who are only deputies',
      { people: [siiri], assignments: [], duties: [aDuty({ deputy: siiri.id })] },
      { peopleWithoutDuties: [siiri.id], peopleWithoutItems: [] },
    ],
  ])('people %s', (_, facts, expected) => {
    expect(holes(facts)).toMatchObject(expected)
  })

  it('name each person once, by address', () => {
    const facts = { people: [siiri, olli, maija, olli], assignments: [], duties: [] }
    expect(holes(facts).peopleWithoutDuties).toEqual([maija.id, olli.id, siiri.id])
  })
})

describe('rows without items', () => {
  const reply: AssignmentSource = { kind: 'reply', from: maija.id, on: '2026-09-01' }

  it.each<[string, Duty, Partial<HoleFacts>, boolean]>([
    ['by which an item came', aDuty(), {}, false],
    ['that match nothing, or less closely than others do', aDuty({ row: 9 }), {}, true],
    ['whose items were handed over', aDuty({ row: 9 }), { assignments: [assigned(1, olli, reply)] }, false],
    [
      'while another area’s were handed over',
      aDuty({ row: 9, area: 'Luvat' }),
      { assignments: [assigned(1, olli, reply)] },
      true,
    ],
    ['for all that is left', aDuty({ row: 9, target: noTarget }), {}, false],
    ['for a name', aDuty({ row: 9, target: { ...noTarget, name: 'Uimahalli' } }), {}, true],
    [
      'while channels came by connected services',
      aDuty(),
      { assignments: [assigned(1, maija, { kind: 'connectedServices' })] },
      true,
    ],
  ])('%s', (_, duty, facts, isHole) => {
    expect(holes({ ...facts, duties: [duty] }).dutiesWithoutItems).toEqual(isHole ? [duty] : [])
  })

  it('stand in the order of rows', () => {
    const duties = [aDuty({ row: 9 }), aDuty({ row: 6 }), aDuty({ row: 12 })]
    expect(holes({ duties }).dutiesWithoutItems.map(duty => duty.row)).toEqual([6, 9, 12])
  })
})

describe('addresses to which mail comes back', () => {
  it.each<[string, Partial<Duty>]>([
    ['an updater’s', {}],
    ['a deputy’s', { deputy: 'siiri.sijainen@esimerkkila.fi' }],
    ['a superior’s', { superior: 'siiri.sijainen@esimerkkila.fi' }],
    ['of who else answers', { alsoAnswers: ['siiri.sijainen@esimerkkila.fi'] }],
  ])('are told: %s', (_, parts) => {
    const dead = Object.keys(parts).length === 0 ? maija.id : siiri.id
    const found = holes({ duties: [aDuty(parts)], unreachable: new Set([dead]) })
    expect(found.unreachable).toEqual([dead])
  })

  it('are not told where the roster names them no more', () => {
    expect(holes({ unreachable: new Set([siiri.id]) }).unreachable).toEqual([])
  })
})

describe('people who stopped answering', () => {
  const [first, second] = [sent('2026-09-02'), sent('2026-09-30')]

  it.each<[string, readonly PastDigest[], boolean]>([
    ['after one digest', [first], false],
    ['after one digest and its reminder', [first, reminded('2026-09-16', '2026-09-02')], false],
    ['after two', [first, second], true],
    ['after three', [sent('2026-08-05'), first, second], true],
    ['who answered the last one', [first, { ...second, answered: true }], false],
    ['who answered its reminder', [first, second, reminded('2026-10-14', '2026-09-30', { answered: true })], false],
    ['who answered the last but one', [{ ...first, answered: true }, second], false],
    ['who answered long ago', [sent('2026-08-05', { answered: true }), first, second], true],
    ['whose last digest has no two weeks yet', [first, sent('2026-10-02')], false],
    ['whose last digest has two weeks to the day', [first, sent('2026-10-01')], true],
    ['whose third digest has no two weeks yet', [first, second, sent('2026-10-10')], true],
    ['whose last digest went to nobody', [first, { ...second, mail: 'failed' }], false],
    ['of whose digests one came back', [first, { ...second, mail: 'returned' }], false],
  ])('%s', (_, past, isSilent) => {
    expect(holes({ past }).silent).toEqual(isSilent ? [maija.id] : [])
  })

  it('are not those who corrected the text without a word', () => {
    expect(holes({ items: [changed(1)], past: [first, second] }).silent).toEqual([])
  })

  it('are not those to whom mail comes back, who are told of as such', () => {
    expect(holes({ past: [first, second], unreachable: new Set([maija.id]) }).silent).toEqual([])
  })

  it('are not those whom the roster no longer names', () => {
    expect(holes({ people: [olli], past: [first, second] }).silent).toEqual([])
  })

  it('goes by the time that the city gives to answer', () => {
    const city = cityWith({ againAfterDays: 20 })
    expect(holes({ city, past: [first, second] }).silent).toEqual([])
  })
})

describe('areas without a deputy', () => {
  const there = { deputy: siiri.email }

  it.each<[string, readonly Duty[], boolean]>([
    ['whose updater has none', [aDuty()], true],
    ['whose updater has one', [aDuty(there)], false],
    ['whose updater has one in one of the rows', [aDuty(), aDuty({ row: 5, ...there })], false],
    ['one of whose updaters has none', [aDuty(there), aDuty({ row: 5, personId: olli.id })], true],
    ['whose updater is named as their own deputy', [aDuty({ deputy: maija.id })], true],
    ['to whose deputy mail comes back', [aDuty({ deputy: 'poissa@esimerkkila.fi' })], true],
  ])('%s', (_, duties, isHole) => {
    const unreachable = new Set([personId('poissa@esimerkkila.fi')])
    expect(holes({ duties, unreachable }).areasWithoutDeputy).toEqual(isHole ? ['Kirjasto'] : [])
  })

  it('minds the rows of each area alone, and tells areas once and in order', () => {
    const areas = ['Tilat', 'Luvat', 'Kirjasto', 'Luvat']
    const duties = areas.map((area, index) => aDuty({ row: index, area, ...(area === 'Kirjasto' ? there : {}) }))
    expect(holes({ duties }).areasWithoutDeputy).toEqual(['Luvat', 'Tilat'])
  })
})

it('are the same whatever the order of the facts', () => {
  fc.assert(
    fc.property(cases(), fc.infiniteStream(fc.nat()), (facts, chance) => {
      const mixed = <One>(all: readonly One[]): readonly One[] =>
        all
          .map(one => [chance.next().value, one] as const)
          .toSorted(([x], [y]) => x - y)
          .map(([, one]) => one)
      const shuffled = {
        ...facts,
        items: mixed(facts.items),
        assignments: mixed(facts.assignments),
        people: mixed(facts.people),
        duties: mixed(facts.duties),
        past: mixed(facts.past),
      }
      expect(holesOf(shuffled)).toEqual(holesOf(facts))
    }),
  )
})

function holes(parts: Partial<HoleFacts>): Holes {
  return holesOf(given(parts))
}

function given(parts: Partial<HoleFacts>): HoleFacts {
  const facts = factsWith({ items: items(1), assignments: [assigned(1, maija)], ...parts })
  return { ...facts, today: parts.today ?? date('2026-10-15') }
}

/** Small rosters of three people in two areas, with what they left unanswered. */
function cases(): fc.Arbitrary<HoleFacts> {
  const people = [maija, olli, siiri]
  const person = fc.constantFrom(...people)
  const area = fc.constantFrom('Kirjasto', 'Luvat')
  const assignment = fc.tuple(fc.nat(4), person, fc.nat(6), area)
  const duty = fc.tuple(area, person, fc.option(person))
  const digest = fc.tuple(person, fc.constantFrom('2026-07-01', '2026-08-05', '2026-09-02'), fc.boolean())
  return fc
    .tuple(
      fc.array(assignment, { maxLength: 6 }),
      fc.array(duty, { maxLength: 6 }),
      fc.uniqueArray(digest, { maxLength: 6, selector: ([who, day]) => `${who.id} ${day}` }),
      fc.subarray(people),
    )
    .map(([assignments, duties, past, unreachable]) =>
      given({
        items: items(5),
        assignments: assignments.map(([number, who, row, of]) =>
          assigned(number, who, { kind: 'roster', row, target: 'name' }, of),
        ),
        people,
        duties: duties.map(([of, who, deputy], row) =>
          aDuty({ row, area: of, personId: who.id, deputy: deputy?.id ?? null }),
        ),
        past: past.map(([who, day, answered]) => sent(day, { person: who.id, answered })),
        unreachable: new Set(unreachable.map(({ id }) => id)),
      }),
    )
}
