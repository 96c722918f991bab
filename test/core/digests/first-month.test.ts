// How a new city begins: who is asked first, how many a day, and how much at once.
import { describe, expect, it } from 'vitest'
import { itemsToAsk, type Asked } from '../../../src/core/digests/asked.ts'
import { compareNeed, isFirstMonth, mostItems } from '../../../src/core/digests/first-month.ts'
import type { DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import { workingDayFrom } from '../../../src/core/workdays.ts'
import { aFinding } from '../../support/findings.ts'
import {
  aDuty,
  anotherPerson,
  assigned,
  cityWith,
  date,
  factsWith,
  item,
  items,
  period,
  plan,
  planNewCity,
  sent,
} from './plan-cases.ts'

const monday = '2026-09-07'

/** So many people with one old item each: p001, p002 and so on. */
function crowd(count: number, from = 1): Pick<DigestFacts, 'people' | 'items' | 'assignments'> {
  const people = Array.from({ length: count }, (_, index) => anotherPerson(`p${String(from + index).padStart(3, '0')}`))
  return {
    people,
    items: people.map((_, index) => item(from + index)),
    assignments: people.map((person, index) => assigned(from + index, person)),
  }
}

/** The names of a crowd's people, from one number to another. */
function numbered(from: number, to: number): readonly string[] {
  return crowd(to - from + 1, from).people.map(person => person.name)
}

function names(digests: readonly { readonly person: Person }[]): readonly string[] {
  return digests.map(digest => digest.person.name)
}

function reached(name: string, day: string, parts: Partial<PastDigest> = {}): PastDigest {
  return sent(day, { person: personId(`${name}@esimerkkila.fi`), ...parts })
}

/** What somebody is asked about one item with findings of these severities. */
function ask(...severities: readonly Finding['severity'][]): readonly Asked[] {
  const found = [
    item(
      1,
      severities.map(severity => aFinding({ severity })),
    ),
  ]
  return [...itemsToAsk(factsWith({ items: found })).values()].flat()
}

describe('a day of the first month', () => {
  it.each([
    [3, 3],
    [10, 10],
    [11, 10],
    [150, 10],
    [151, 11],
    [300, 20],
    [301, 21],
  ])('of %i people with something to check reaches %i', (count, expected) => {
    expect(planNewCity(crowd(count), monday)).toHaveLength(expected)
  })

  it('counts only people with something to check', () => {
    const { people, items: all, assignments } = crowd(300)
    expect(planNewCity({ people, items: all.slice(0, 150), assignments }, monday)).toHaveLength(10)
    expect(planNewCity({ people, items: all, assignments: assignments.slice(0, 150) }, monday)).toHaveLength(10)
  })

  it('counts those who have been asked too, so that portions do not shrink as they answer', () => {
    const facts = crowd(180, 11)
    const asked = Array.from({ length: 120 }, (_, index) => anotherPerson(`q${index}`))
    const past = asked.map(person => sent('2026-09-04', { person: person.id, answered: true }))
    expect(planNewCity({ ...facts, people: [...facts.people, ...asked], past }, monday)).toHaveLength(20)
    expect(planNewCity({ ...facts, past }, monday)).toHaveLength(12)
  })

  it('begins with those who have the gravest and most findings, then by address', () => {
    const { people, assignments } = crowd(13)
    const [error, warning] = [aFinding({ severity: 'error' }), aFinding()]
    const few = [[error], [warning, warning], [error, error], [error, warning], [], [warning, warning, warning]]
    const found = [[warning], [warning], ...few, ...few.toSpliced(3, 1)]
    const all = found.map((findings, index) => item(index + 1, findings))
    const digests = planNewCity({ people, items: all, assignments }, monday)
    expect(names(digests)).toEqual(['p001', 'p003', 'p004', 'p005', 'p006', 'p008', 'p009', 'p010', 'p011', 'p013'])
  })

  it('is one day for all nights that plan for it', () => {
    const past = numbered(1, 8).map(name => reached(name, monday, { mail: 'waits' }))
    expect(names(planNewCity({ ...crowd(20), past }, '2026-09-06'))).toEqual(numbered(9, 10))
    const enough = numbered(1, 11).map(name => reached(name, monday))
    expect(planNewCity({ ...crowd(20), past: enough }, monday)).toEqual([])
  })

  it('has room again where a first digest has failed', () => {
    const past = [reached('p001', '2026-09-04'), reached('p002', monday, { mail: 'failed' })]
    expect(names(planNewCity({ ...crowd(20), past }, monday))).toEqual(numbered(3, 12))
  })

  it('keeps no room for people who cannot be reached', () => {
    const unreachable = new Set([personId('p001@esimerkkila.fi')])
    const duties = [aDuty({ personId: personId('p002@esimerkkila.fi'), away: period(monday, monday) })]
    expect(names(planNewCity({ ...crowd(20), unreachable, duties }, monday))).toEqual(numbered(3, 12))
  })

  it.each([
    ['due', []],
    [
      'planned already',
      [reached('p001', monday, { step: { kind: 'reminder', of: date('2026-08-24') }, mail: 'waits' })],
    ],
  ] as const)('keeps no room for a reminder that is %s', (_name, planned) => {
    const past = [reached('p001', '2026-08-24'), ...planned]
    const digests = planNewCity({ ...crowd(19), past }, monday).filter(one => one.step.kind === 'digest')
    expect(names(digests)).toEqual(numbered(2, 11))
  })
})

describe('the first month', () => {
  const facts = crowd(40)
  it.each([
    ['has not ended on day 27', '2026-08-11', 10],
    ['has ended on day 28', '2026-08-10', 40],
    ['has not ended for a clock that went back', '2026-09-14', 10],
  ])('%s', (_name, began, expected) => {
    const past = [reached('somebody', began), reached('somebody', '2026-09-02')]
    expect(planNewCity({ ...facts, past }, monday)).toHaveLength(expected)
  })

  it('does not begin with a digest that failed', () => {
    expect(
      planNewCity({ ...facts, past: [reached('somebody', '2026-08-03', { mail: 'failed' })] }, monday),
    ).toHaveLength(10)
  })

  it('stands still in a pause of the city', () => {
    const past = [reached('somebody', '2026-06-22')]
    const city = cityWith({ pauses: [period('2026-07-01', '2026-07-31')] })
    expect(planNewCity({ ...facts, past, city }, '2026-08-03')).toHaveLength(10)
    expect(planNewCity({ ...facts, past }, '2026-08-03')).toHaveLength(40)
  })

  it.each([
    ['2026-08-19', true],
    ['2026-08-20', false],
  ])('with a pause of 31 days lasts until day 58: on %s %s', (day, expected) => {
    const { reminders } = cityWith({ pauses: [period('2026-07-01', '2026-07-31')] })
    expect(isFirstMonth(date('2026-06-22'), date(day), reminders)).toBe(expected)
  })

  it('reaches everybody within 15 working days', () => {
    const city = crowd(150)
    const past: PastDigest[] = []
    let day = date(monday)
    for (let days = 0; days < 15; days += 1) {
      const digests = planNewCity({ ...city, past }, day.toString())
      past.push(...digests.map(({ person }) => sent(day.toString(), { person: person.id })))
      day = workingDayFrom(day.add({ days: 1 }))
    }
    expect(new Set(past.map(one => one.person)).size).toBe(150)
  })
})

describe('a first digest', () => {
  it.each([
    [12, 6],
    [7, 4],
    [1, 1],
  ])('of a first month holds, of at most %i, %i', (maxItems, expected) => {
    const city = cityWith({ maxItems })
    expect(planNewCity({ city, items: items(20) }, monday)).toMatchObject([{ more: 20 - expected }])
    expect(mostItems(true, city.reminders)).toBe(expected)
  })

  it('later holds as many as any other', () => {
    expect(plan({ items: items(20) }, monday)).toMatchObject([{ more: 8 }])
  })

  it('is followed by full ones', () => {
    const past = [sent('2026-08-10', { answered: true }), reached('somebody', '2026-08-12')]
    expect(planNewCity({ items: items(20), past }, monday)).toMatchObject([{ more: 8 }])
  })
})

describe('of two people', () => {
  it.each<readonly [name: string, left: readonly Asked[], right: readonly Asked[], order: number]>([
    ['the one with an error comes first', ask('error'), ask('warning', 'warning'), -1],
    ['the one with more errors comes first', ask('error', 'error'), ask('error', 'warning', 'warning'), -1],
    ['with as many errors the one with more findings comes first', ask('error', 'warning'), ask('error'), -1],
    [
      'errors in several items are counted together',
      [...ask('error'), ...ask('error')],
      ask('error', 'warning', 'warning'),
      -1,
    ],
    ['equals are equal', ask('error', 'warning'), ask('warning', 'error'), 0],
  ])('%s', (_name, left, right, order) => {
    expect([Math.sign(compareNeed(left, right)), Math.sign(compareNeed(right, left))]).toEqual([order, 0 - order])
  })
})
