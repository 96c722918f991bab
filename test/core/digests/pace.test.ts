// By when everything is confirmed: where every digest is answered, and at the pace of the last four weeks.
import { describe, expect, it } from 'vitest'
import type { ContentId } from '../../../src/core/content-item.ts'
import { paceOf, type Pace } from '../../../src/core/digests/pace.ts'
import type { DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { planDigests } from '../../../src/core/digests/plan.ts'
import { personId } from '../../../src/core/person.ts'
import { aFinding } from '../../support/findings.ts'
import {
  aDuty,
  anotherPerson,
  assigned,
  cityWith,
  date,
  factsWith,
  item,
  itemId,
  items,
  longAgo,
  maija,
  olli,
  period,
  sent,
  shown,
} from './plan-cases.ts'

const wednesday = '2026-09-02'

function pace(parts: Partial<DigestFacts>, confirmedLately = 0, today = wednesday): Pace {
  return paceOf(factsWith(parts), confirmedLately, date(today))
}

function lastDay(parts: Partial<DigestFacts>, today = wednesday, before?: PastDigest[]): string | null {
  return paceOf(factsWith(parts, before), 0, date(today)).ifAllAnswer?.toString() ?? null
}

function gone(day: string, count: number, parts: Partial<PastDigest> = {}): PastDigest {
  return sent(day, { items: shown(...items(count)), ...parts })
}

describe('what waits', () => {
  it('is each item of known people once, asked about or not', () => {
    const parts = {
      items: [...items(3), item(4, []), item(5, [aFinding({ severity: 'info' })]), item(6), item(7)],
      assignments: [
        assigned(1, maija),
        assigned(1, olli),
        assigned(2, maija),
        assigned(3, maija),
        assigned(4, maija),
        assigned(5, maija),
        assigned(7, anotherPerson('joku')),
      ],
      people: [maija, olli],
      past: [sent('2026-08-19'), sent('2026-08-12', { items: shown(item(2)), mail: 'failed' })],
      silences: [{ contentId: itemId(3), person: maija.id, onlyForPerson: false }],
    }
    expect(pace(parts)).toMatchObject({ waiting: 3, unasked: 2 })
  })

  it.each([
    ['gone', 0],
    ['waits', 0],
    ['returned', 1],
    ['failed', 1],
  ] as const)('with a digest that %s leaves %i not asked about', (mail, unasked) => {
    expect(pace({ items: items(1), past: [sent('2026-08-19', { mail })] })).toMatchObject({ waiting: 1, unasked })
  })

  it('is nothing where nothing is wrong', () => {
    expect(pace({ items: [item(1, [])] }, 5)).toEqual({ waiting: 0, unasked: 0, ifAllAnswer: null, atThisPace: null })
  })
})

describe('at this pace', () => {
  it.each([
    [28, 28, '2026-09-30'],
    [28, 14, '2026-10-28'],
    [10, 28, '2026-09-12'],
    [10, 3, '2026-12-05'],
    [10, 0, null],
  ])('%i items, of which %i were confirmed in four weeks, take until %s', (count, confirmed, until) => {
    expect(pace({ items: items(count) }, confirmed).atThisPace?.toString() ?? null).toBe(until)
  })
})

describe('where every digest is answered', () => {
  it.each<readonly [name: string, parts: Partial<DigestFacts>, until: string]>([
    ['12 items take one digest', { items: items(12) }, '2026-09-02'],
    ['13 take two periods', { items: items(13) }, '2026-09-30'],
    ['24 take two', { items: items(24) }, '2026-09-30'],
    ['25 take three', { items: items(25) }, '2026-10-28'],
    ['items of the open digest need no other', { items: items(12), past: [gone('2026-08-26', 12)] }, '2026-09-02'],
    [
      'a digest that waits is answered on its day',
      { items: items(12), past: [gone('2026-09-03', 12, { mail: 'waits' })] },
      '2026-09-03',
    ],
    ['the others wait for the next period', { items: items(13), past: [gone('2026-08-26', 12)] }, '2026-09-23'],
    [
      'a digest whose period is over is asked again',
      { items: items(12), past: [gone('2026-08-05', 12)] },
      '2026-09-02',
    ],
    [
      'one whose period ends today too',
      { items: items(2), past: [gone('2026-08-12', 2), gone('2026-08-05', 1)] },
      '2026-09-02',
    ],
    ['all of it', { items: items(13), past: [gone('2026-08-05', 12)] }, '2026-09-30'],
    [
      'silent items need no digest',
      { items: items(13), silences: [{ contentId: itemId(1), person: maija.id, onlyForPerson: false }] },
      '2026-09-02',
    ],
    [
      'the slowest person counts',
      {
        items: items(20),
        people: [olli, maija],
        assignments: items(20).map((_, at) => assigned(at + 1, at < 13 ? olli : maija)),
      },
      '2026-09-30',
    ],
    [
      'the slowest person counts, whoever it is',
      {
        items: items(20),
        people: [maija, olli],
        assignments: items(20).map((_, at) => assigned(at + 1, at < 13 ? olli : maija)),
      },
      '2026-09-30',
    ],
    [
      'periods and caps are the city’s',
      { items: items(5), city: cityWith({ everyDays: 7, maxItems: 2 }) },
      '2026-09-16',
    ],
    [
      'a pause moves them',
      { items: items(13), city: cityWith({ pauses: [period('2026-09-28', '2026-10-10')] }) },
      '2026-10-12',
    ],
    [
      'who is away without a deputy is waited for',
      { items: items(13), duties: [aDuty({ away: period('2026-09-01', '2026-09-13') })] },
      '2026-10-12',
    ],
    [
      'who is away later too',
      { items: items(13), duties: [aDuty({ away: period('2026-09-03', '2026-10-04') })] },
      '2026-10-05',
    ],
    [
      'a deputy stands in',
      { items: items(13), duties: [aDuty({ deputy: 'a@b.fi', away: period('2026-09-01', '2026-10-30') })] },
      '2026-09-30',
    ],
  ])('%s', (_name, parts, until) => {
    expect(lastDay(parts)).toBe(until)
  })

  it('Christmas Eve moves them', () => {
    expect(lastDay({ items: items(49) }, '2026-09-03')).toBe('2026-12-28')
  })

  it('nobody knows when where mail comes back and nobody stands in', () => {
    const unreachable = new Set([maija.id])
    expect(lastDay({ items: items(1), unreachable })).toBe(null)
    expect(lastDay({ items: items(1), unreachable, duties: [aDuty({ deputy: 'a@b.fi' })] })).toBe('2026-09-02')
    const assignments = [assigned(1, maija), assigned(2, olli)]
    expect(lastDay({ items: items(2), people: [maija, olli], assignments, unreachable })).toBe(null)
    expect(lastDay({ items: items(2), people: [maija, olli], assignments, unreachable: new Set([olli.id]) })).toBe(null)
    expect(lastDay({ items: items(1), people: [maija, olli], unreachable: new Set([olli.id]) })).toBe('2026-09-02')
  })
})

describe('in the first month', () => {
  const people = Array.from({ length: 24 }, (_, index) => anotherPerson(`p${String(index).padStart(2, '0')}`))
  const assignments = people.map((person, index) => assigned(index + 1, person))
  const all = items(24)

  it.each<readonly [name: string, parts: Partial<DigestFacts>, today: string, until: string]>([
    ['ten people a day', { people, assignments, items: all }, wednesday, '2026-09-04'],
    ['ten are one day', { people: people.slice(0, 10), assignments, items: all }, wednesday, '2026-09-02'],
    ['eleven are two', { people: people.slice(0, 11), assignments, items: all }, wednesday, '2026-09-03'],
    ['from the first working day on', { people, assignments, items: all }, '2026-09-05', '2026-09-09'],
    ['half a digest each', { items: items(6) }, wednesday, '2026-09-02'],
    ['and whole ones after it', { items: items(18) }, wednesday, '2026-09-30'],
    ['and so on', { items: items(19) }, wednesday, '2026-10-28'],
  ])('%s', (_name, parts, today, until) => {
    expect(lastDay(parts, today, [])).toBe(until)
  })

  it('counts what the day has planned already', () => {
    const past = people
      .slice(0, 8)
      .map((person, index) => sent(wednesday, { person: person.id, items: shown(item(index + 1)), mail: 'waits' }))
    expect(lastDay({ people, assignments, items: all, past }, wednesday, [])).toBe('2026-09-04')
    expect(lastDay({ people: people.slice(0, 20), assignments, items: all, past }, wednesday, [])).toBe('2026-09-03')
  })

  it('those who have had theirs take no room, and get whole ones', () => {
    const city = cityWith({ everyDays: 7, againAfterDays: 3 })
    const past = people.slice(0, 6).map(person => sent('2026-08-26', { person: person.id, items: [] }))
    const some = people.slice(0, 11)
    expect(lastDay({ people: some, assignments, items: all, past, city }, wednesday, [])).toBe(wednesday)
    const whole = { items: items(12), past: [sent('2026-08-26', { items: [] })], city }
    expect(lastDay(whole, wednesday, [])).toBe(wednesday)
  })

  it('nobody knows when where mail comes back and nobody stands in', () => {
    expect(lastDay({ items: items(1), unreachable: new Set([maija.id]) }, wednesday, [])).toBe(null)
  })

  it('the neediest come first, and then take more periods', () => {
    const more = Array.from({ length: 7 }, (_, index) => assigned(index + 25, people[23] ?? maija))
    expect(lastDay({ people, assignments: [...assignments, ...more], items: items(31) }, wednesday, [])).toBe(
      '2026-09-30',
    )
  })

  it('is over for all who are left', () => {
    const began = sent('2026-08-06', { person: personId('joku@esimerkkila.fi') })
    expect(lastDay({ people, assignments, items: all }, wednesday, [began])).toBe('2026-09-03')
    expect(lastDay({ people, assignments, items: all }, wednesday, [longAgo])).toBe(wednesday)
  })

  it('passes over who is away, and comes back to them', () => {
    const duties = [aDuty({ personId: people[0]?.id ?? maija.id, away: period('2026-09-01', '2026-09-09') })]
    expect(lastDay({ people: people.slice(0, 6), assignments, items: all, duties }, wednesday, [])).toBe('2026-09-10')
    const long = [aDuty({ personId: people[0]?.id ?? maija.id, away: period('2026-09-01', '2026-12-31') })]
    const half = [...assignments, ...Array.from({ length: 7 }, (_, index) => assigned(index + 25, people[0] ?? maija))]
    expect(lastDay({ people, assignments: half, items: items(31), duties: long }, wednesday, [])).toBe('2027-01-04')
  })

  it('stands still in a pause', () => {
    const city = cityWith({ pauses: [period('2026-09-03', '2026-10-11')] })
    expect(lastDay({ people, assignments, items: all, city }, wednesday, [])).toBe('2026-10-13')
  })
})

it('is what planning does where every digest is answered on its day', () => {
  const people = Array.from({ length: 7 }, (_, index) => anotherPerson(`p${index}`))
  const all = items(60)
  const assignments = all.map((_, index) => assigned(index + 1, people[index % 5 === 0 ? 6 : index % 7] ?? maija))
  const city = cityWith({ maxItems: 3, pauses: [period('2026-10-01', '2026-10-20')] })
  const facts = factsWith({ items: all, people, assignments, city }, [])
  const past: PastDigest[] = []
  const answered = new Set<ContentId>()
  for (let day = date('2026-09-05'); answered.size < 60; day = day.add({ days: 1 })) {
    const left = all.filter(one => !answered.has(one.item.contentId))
    for (const digest of planDigests({ ...facts, items: left, past }, day, () => '')) {
      past.push(sent(digest.day.toString(), { person: digest.person.id, answered: true }))
      for (const asked of digest.items) answered.add(asked.item.contentId)
    }
  }
  expect(past.at(-1)?.day.toString()).toBe(paceOf(facts, 0, date('2026-09-05')).ifAllAnswer?.toString())
})
