import { describe, expect, it } from 'vitest'
import type { DigestFacts } from '../../../src/core/digests/plan-facts.ts'
import { standingOf, type PersonStanding } from '../../../src/core/people/standing.ts'
import {
  aDuty,
  anotherPerson,
  assigned,
  date,
  factsWith,
  items,
  maija,
  olli,
  reminded,
  sent,
} from '../digests/plan-cases.ts'

const today = date('2026-12-09')
const siiri = anotherPerson('siiri.sijainen', 'Siiri Sijainen')

function standing(
  parts: Partial<DigestFacts> = {},
  last: ReadonlyMap<typeof maija.id, Temporal.PlainDate> = new Map(),
) {
  return standingOf(factsWith({ items: items(2), ...parts }), last, today)
}

/** Maija's line. */
function ofMaija(parts: Partial<DigestFacts>): PersonStanding | undefined {
  return standing(parts).people.find(one => one.person.id === maija.id)
}

describe('the people of a roster', () => {
  it('stand by name, each with areas and items', () => {
    const { people } = standing({
      people: [siiri, olli, maija],
      duties: [aDuty({ row: 5, area: 'Museo' }), aDuty(), aDuty({ row: 6, personId: olli.id })],
      assignments: [assigned(1, maija), assigned(2, maija), assigned(2, olli)],
    })
    expect(people.map(({ person, areas, items: count }) => [person.name, areas, count])).toEqual([
      ['Maija Meikäläinen', ['Kirjasto', 'Museo'], 2],
      ['Olli Oletus', ['Kirjasto'], 1],
      ['Siiri Sijainen', [], 0],
    ])
  })

  it('have the area of what was handed over to them', () => {
    const source = { kind: 'reply', from: olli.id, on: '2026-12-01' } as const
    expect(ofMaija({ duties: [], assignments: [assigned(1, maija, source, 'Luvat')] })?.areas).toEqual(['Luvat'])
  })

  it('have the day of their last answer, or none', () => {
    const { people } = standing({ people: [maija, olli] }, new Map([[maija.id, date('2026-12-01')]]))
    expect(people.map(({ lastAnswer }) => lastAnswer?.toString() ?? null)).toEqual(['2026-12-01', null])
  })
})

describe('the digests of the last half year', () => {
  it.each<[string, DigestFacts['past'], PersonStanding['digests']]>([
    ['are none at first', [], { sent: 0, answered: 0 }],
    [
      'count with their answers',
      [sent('2026-11-04', { answered: true }), sent('2026-12-02')],
      { sent: 2, answered: 1 },
    ],
    [
      'count once with their reminders, of which one may be answered',
      [sent('2026-11-04'), reminded('2026-11-18', '2026-11-04', { answered: true })],
      { sent: 1, answered: 1 },
    ],
    ['begin after 183 days', [sent('2026-06-09'), sent('2026-06-08')], { sent: 1, answered: 0 }],
    ['are only those that went out', [sent('2026-12-02', { mail: 'waits' })], { sent: 0, answered: 0 }],
    ['do not count what failed', [sent('2026-12-02', { mail: 'failed' })], { sent: 0, answered: 0 }],
    [
      'count what came back, if it was answered',
      [sent('2026-12-02', { mail: 'returned', answered: true })],
      { sent: 1, answered: 1 },
    ],
    ['are the person’s own', [sent('2026-12-02', { person: olli.id })], { sent: 0, answered: 0 }],
  ])('%s', (_, past, expected) => expect(ofMaija({ past })?.digests).toEqual(expected))
})

describe('the holes of a person', () => {
  it.each<[string, Partial<DigestFacts>, PersonStanding['holes']]>([
    ['are none where all is well', {}, []],
    ['tell that no row names the person', { duties: [], assignments: [] }, ['noDuties']],
    ['tell that no item falls to the person', { assignments: [] }, ['noItems']],
    ['tell that mail comes back', { unreachable: new Set([maija.id]) }, ['unreachable']],
    ['tell of two digests without an answer', { past: [sent('2026-10-07'), sent('2026-11-04')] }, ['silent']],
    ['may be several', { assignments: [], unreachable: new Set([maija.id]) }, ['noItems', 'unreachable']],
  ])('%s', (_, facts, expected) => expect(ofMaija(facts)?.holes).toEqual(expected))
})
