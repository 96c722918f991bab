// When communications is told that a person does not answer.
import { describe, expect, it } from 'vitest'
import type { DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { planUnanswered, unansweredKey, type UnansweredPerson } from '../../../src/core/digests/unanswered.ts'
import {
  aDuty,
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
  period,
  reminded,
  sent,
  shown,
} from './plan-cases.ts'

const duties = [aDuty({ deputy: 'siiri.sijainen@esimerkkila.fi', superior: 'erkki.esimies@esimerkkila.fi' })]
const first = sent('2026-09-02')
const firstReminder = reminded('2026-09-16', '2026-09-02')
const second = sent('2026-09-30')
const secondReminder = reminded('2026-10-14', '2026-09-30')
const bothPeriods = [first, firstReminder, second]
const day42 = '2026-10-14'

function tell(parts: Partial<DigestFacts>, today = day42, told: readonly string[] = []): readonly UnansweredPerson[] {
  return planUnanswered(factsWith({ items: [item(1)], duties, ...parts }), new Set(told), date(today))
}

it('tells of a person, since when, how often, about how much, and who has got copies', () => {
  const items2 = shown(item(1), item(2))
  const past = [sent('2026-08-05'), first, { ...second, items: items2 }]
  expect(tell({ past })).toEqual([
    {
      person: maija,
      day: date('2026-09-30'),
      since: date('2026-08-05'),
      digests: 3,
      items: 2,
      deputies: ['siiri.sijainen@esimerkkila.fi'],
      superiors: ['erkki.esimies@esimerkkila.fi'],
    },
  ])
})

describe('a person who never answers', () => {
  it.each<readonly [name: string, past: readonly PastDigest[], today: string, told: boolean]>([
    ['is not told of in the first period', [first], '2026-09-16', false],
    ['nor at its end', [first, firstReminder], '2026-09-29', false],
    ['nor when the second one begins', bothPeriods, '2026-09-30', false],
    ['nor on day 41', bothPeriods, '2026-10-13', false],
    ['is told of on day 42', bothPeriods, day42, true],
    ['or as soon after it as possible', bothPeriods, '2026-10-27', true],
    [
      'though the second reminder goes on the same day',
      [...bothPeriods, { ...secondReminder, mail: 'waits' }],
      day42,
      true,
    ],
    [
      'and is told of again in the third period',
      [...bothPeriods, secondReminder, sent('2026-10-28')],
      '2026-11-11',
      true,
    ],
    [
      'while the next digest waits, of the last one that went',
      [...bothPeriods, sent('2026-10-28', { mail: 'waits' })],
      '2026-10-28',
      true,
    ],
  ])('%s', (_name, past, today, told) => {
    expect(tell({ past }, today)).toHaveLength(told ? 1 : 0)
  })

  it('is told of by the city’s own days', () => {
    const city = cityWith({ againAfterDays: 5 })
    expect(tell({ past: bothPeriods, city }, '2026-10-04')).toEqual([])
    expect(tell({ past: bothPeriods, city }, '2026-10-05')).toHaveLength(1)
  })
})

describe('nobody is told of', () => {
  const silence = { contentId: itemId(1), person: olli.id, onlyForPerson: false }
  it.each<readonly [name: string, parts: Partial<DigestFacts>]>([
    ['who has never had a digest', {}],
    ['who answered the second digest', { past: [first, { ...second, answered: true }] }],
    ['who answered its reminder', { past: [first, second, { ...secondReminder, answered: true }] }],
    ['who answered the first digest', { past: [{ ...first, answered: true }, second] }],
    ['who answered the first reminder', { past: [first, { ...firstReminder, answered: true }, second] }],
    ['whose first digest failed', { past: [{ ...first, mail: 'failed' }, second] }],
    ['whose first digest came back', { past: [{ ...first, mail: 'returned' }, second] }],
    ['who put right all that the first digest asked about', { past: [{ ...first, items: shown(changed(1)) }, second] }],
    ['whose items somebody else has answered for', { past: bothPeriods, silences: [silence] }],
    ['whose items have changed', { past: bothPeriods, items: [changed(1)] }],
    ['whose items are gone', { past: bothPeriods, items: [] }],
    ['whose items are somebody else’s now', { past: bothPeriods, assignments: [assigned(1, olli)] }],
    ['who has left the roster', { past: bothPeriods, people: [olli] }],
    ['to whom mail comes back, without a deputy', { past: bothPeriods, unreachable: new Set([maija.id]), duties: [] }],
    ['who is away without a deputy', { past: bothPeriods, duties: [aDuty({ away: period(day42, day42) })] }],
  ])('%s', (_name, parts) => expect(tell(parts)).toEqual([]))
})

it('tells of a person whose deputy stands in and does not answer either', () => {
  const away = duties.map(duty => ({ ...duty, away: period('2026-09-30', '2026-12-31') }))
  expect(tell({ past: bothPeriods, duties: away })).toMatchObject([{ deputies: ['siiri.sijainen@esimerkkila.fi'] }])
  expect(tell({ past: bothPeriods, unreachable: new Set([maija.id]) })).toHaveLength(1)
})

it('tells of each digest once', () => {
  const known = [unansweredKey(maija.id, date('2026-09-30'))]
  expect(tell({ past: bothPeriods }, day42, known)).toEqual([])
  expect(tell({ past: [...bothPeriods, sent('2026-10-28')] }, '2026-11-11', known)).toMatchObject([{ digests: 3 }])
  expect(tell({ past: bothPeriods }, day42, [unansweredKey(maija.id, date('2026-09-02'))])).toHaveLength(1)
  expect(tell({ past: bothPeriods }, day42, [unansweredKey(olli.id, date('2026-09-30'))])).toHaveLength(1)
})

it('tells of all people in the order of their addresses', () => {
  const past = bothPeriods.flatMap(one => [{ ...one, person: olli.id }, one])
  const assignments = [assigned(1, olli), assigned(1, maija)]
  expect(tell({ past, assignments, people: [olli, maija] }).map(one => one.person)).toEqual([maija, olli])
  expect(tell({ past, assignments, people: [maija, olli] }).map(one => one.person)).toEqual([maija, olli])
})

it('names a deputy who is the superior too but once', () => {
  const both = [aDuty({ deputy: 'a@esimerkkila.fi', superior: 'a@esimerkkila.fi' })]
  expect(tell({ past: bothPeriods, duties: both })).toMatchObject([{ deputies: ['a@esimerkkila.fi'], superiors: [] }])
})

it('counts the items of the digest, though fewer are left', () => {
  const past = [first, { ...second, items: shown(...items(3)) }]
  expect(tell({ past, items: [item(1), changed(2)] })).toMatchObject([{ items: 3 }])
})
