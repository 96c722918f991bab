import { describe, expect, it } from 'vitest'
import type { Clock, State } from '../../../src/core/assessment/clock.ts'
import { personId } from '../../../src/core/person.ts'
import { ageBands } from '../../../src/core/report/ages.ts'
import { answerFigures, askedItems, periodBefore, type Ask } from '../../../src/core/report/answers.ts'
import { dueSoon } from '../../../src/core/report/due-soon.ts'
import { reportFacts } from '../../../src/core/report/facts.ts'
import { headlineOf } from '../../../src/core/report/headline.ts'
import { languageCoverage } from '../../../src/core/report/language-coverage.ts'
import type { ReportItem } from '../../../src/core/report/report.ts'
import { monthlyTrendOf, trendOf } from '../../../src/core/report/trend.ts'
import { waitingByArea, type WaitingItem } from '../../../src/core/report/waiting.ts'
import { aService, ids } from '../../support/builders.ts'
import { aReportFinding, aReportItem } from '../../support/report.ts'
import { nthId } from '../catalogue/known.ts'
import { aPerson } from '../digests/a-digest.ts'
import { aSnapshot } from './facts.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

const { id } = aPerson()

const ask = (day: string, parts: Partial<Ask> = {}): Ask => ({
  contentId: ids.service,
  person: id,
  area: 'Kirjasto',
  day: dayOf(day),
  notBefore: Temporal.Instant.from(`${day}T05:30:00Z`),
  answeredAt: null,
  ...parts,
})

const at = (text: string) => ({ answeredAt: Temporal.Instant.from(text) })

const aged = (since: string, parts: Partial<ReportItem['age']> = {}) =>
  aReportItem({ age: { days: 1, since, basis: 'published', touched: false, ...parts } })

const item = (since: string, state: State, parts: Partial<Clock> = {}, serviceClasses: readonly string[] = []) => ({
  classified: aService({ serviceClasses }),
  clock: { since: dayOf(since), basis: 'published' as const, touched: false, ...parts },
  state,
})

const waits = (parts: Partial<WaitingItem>): WaitingItem => ({
  area: 'Kirjasto',
  step: 'digest',
  day: today,
  mail: 'm',
  contentId: 'a',
  ...parts,
})

describe('the figures at the head', () => {
  const now = { items: 10, current: 6, confirmed: 4, stale: 3, unowned: 1, asked: 8, answered: 5 }

  it('are shares of all items, and the answered ones of the items asked about', () => {
    expect(headlineOf(now, [], today)).toEqual([
      { figure: 'current', value: 6, of: 10, before: null },
      { figure: 'confirmed', value: 4, of: 10, before: null },
      { figure: 'stale', value: 3, of: 10, before: null },
      { figure: 'unowned', value: 1, of: 10, before: null },
      { figure: 'answered', value: 5, of: 8, before: null },
    ])
  })

  it.each([
    ['the same day of the last month', ['2026-05-10', '2026-05-11'], '2026-05-10'],
    ['the closest night to it', ['2026-05-05', '2026-05-13'], '2026-05-13'],
    ['a night of a week before', ['2026-05-03'], '2026-05-03'],
    ['none that is older', ['2026-05-02'], undefined],
    ['none that is younger', ['2026-05-18'], undefined],
  ])('stand beside those of %s', (_name, nights, before) => {
    const [current] = headlineOf(
      now,
      nights.map(night => aSnapshot({ date: dayOf(night) })),
      today,
    )
    expect(current?.before?.date).toBe(before)
  })

  it('tell of how many it was then', () => {
    const answered = headlineOf(now, [aSnapshot({ date: dayOf('2026-05-10'), asked: 20, answered: 2 })], today).at(-1)
    expect(answered?.before).toEqual({ value: 2, of: 20, date: '2026-05-10' })
  })
})

describe('a trend', () => {
  const nights = Array.from({ length: 731 }, (_, night) => aSnapshot({ date: today.subtract({ days: 730 - night }) }))

  it('has each of the last 31 nights, and before them the last one of each week', () => {
    const points = trendOf(nights, today).map(({ date }) => dayOf(date))
    const [weeks, days] = [points.slice(0, -31), points.slice(-31)]
    expect(days).toEqual(nights.slice(-31).map(({ date }) => date))
    expect(weeks.slice(0, -1).every(({ dayOfWeek }) => dayOfWeek === 7)).toBe(true)
    expect(weeks.length).toBe(100)
  })

  it('takes the last night of a week of which the Sunday is missing', () => {
    const week = ['2026-03-02', '2026-03-04', '2026-03-03'].map(date => aSnapshot({ date: dayOf(date) }))
    expect(trendOf(week, today).map(({ date }) => date)).toEqual(['2026-03-04'])
  })

  it('does not take weeks of two years for one', () => {
    const nights_ = ['2025-06-08', '2026-06-07'].map(date => aSnapshot({ date: dayOf(date).subtract({ days: 60 }) }))
    expect(trendOf(nights_, today)).toHaveLength(2)
  })

  it('of an area has the last night of each month', () => {
    expect(
      monthlyTrendOf(nights)
        .map(({ date }) => date)
        .slice(-3),
    ).toEqual(['2026-04-30', '2026-05-31', '2026-06-10'])
  })
})

describe('what was asked in a period', () => {
  const period = periodBefore(today, 28)

  it.each([
    ['a mail of the first day', [ask('2026-05-13')], 1],
    ['a mail of the day before', [ask('2026-05-12')], 0],
    ['a mail of yesterday', [ask('2026-06-09')], 1],
    ['today’s mail, which goes when the night is over', [ask('2026-06-10')], 0],
    ['a digest and its reminder, which ask for the same', [ask('2026-05-20'), ask('2026-06-03')], 1],
    [
      'two people asked about one item',
      [ask('2026-06-03'), ask('2026-06-03', { person: personId('olli@esimerkkila.fi') })],
      1,
    ],
    ['two items', [ask('2026-06-03'), ask('2026-06-03', { contentId: nthId(77) })], 2],
  ])('counts the items of %s', (_name, asks, count) => {
    expect(answerFigures(askedItems(asks, period)).asked).toBe(count)
  })

  it.each([
    ['nobody has answered', [ask('2026-06-01')], 0, null],
    [
      'from the first mail, if a reminder was answered',
      [ask('2026-06-01'), ask('2026-06-02', at('2026-06-02T07:30:00Z'))],
      1,
      26,
    ],
    [
      'to the first answer',
      [ask('2026-06-01', at('2026-06-01T06:30:00Z')), ask('2026-06-02', at('2026-06-02T07:30:00Z'))],
      1,
      1,
    ],
    ['in whole hours', [ask('2026-06-01', at('2026-06-01T06:59:00Z'))], 1, 1],
    ['never below none, where two clocks differ', [ask('2026-06-01', at('2026-06-01T05:00:00Z'))], 1, 0],
    [
      'half-way between two answers',
      [
        ask('2026-06-01', at('2026-06-01T09:30:00Z')),
        ask('2026-06-01', { contentId: nthId(77), ...at('2026-06-01T15:30:00Z') }),
      ],
      2,
      7,
    ],
  ])('counts the time: %s', (_name, asks, answered, hours) => {
    expect(answerFigures(askedItems(asks, period))).toMatchObject({ answered, medianAnswerHours: hours })
  })
})

describe('ages', () => {
  it('are in bands of full months, without a gap', () => {
    const bands = ageBands([aged('2026-06-10'), aged('2026-05-11'), aged('2026-05-10'), aged('2026-02-28')], today)
    expect(bands.map(({ months, published }) => [months, published])).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
      [3, 1],
    ])
  })

  it('tell what they are counted from, and what was touched in bulk apart', () => {
    const items = [
      aged('2026-06-01', { basis: 'confirmed' }),
      aged('2026-06-01', { basis: 'firstSeen' }),
      aged('2026-06-01', { touched: true }),
    ]
    expect(ageBands(items, today)).toEqual([{ months: 0, confirmed: 1, published: 0, firstSeen: 1, touched: 1 }])
  })

  it('of three years and more share the last band, and what lies ahead is new', () => {
    const bands = ageBands([aged('2020-01-01'), aged('2023-06-10'), aged('2026-07-01')], today)
    expect([bands.length, bands.at(-1)?.published, bands[0]?.published]).toEqual([37, 2, 1])
    expect(ageBands([], today)).toEqual([])
  })
})

describe('what becomes due', () => {
  const limits = { months: 12, warnMonths: 15, expireMonths: 18, exceptions: [{ serviceClass: 'P4', months: 6 }] }
  it.each([
    ['the day after its months are full', item('2025-07-01', 'current'), ['2026-07-02 due']],
    ['not what is further than 90 days away', item('2025-09-08', 'current'), []],
    ['the ninetieth day itself', item('2025-09-07', 'current'), ['2026-09-08 due']],
    ['not what is so already', item('2025-06-09', 'due'), []],
    ['what becomes overdue', item('2025-05-01', 'due'), ['2026-08-02 overdue']],
    ['what expires', item('2025-02-01', 'overdue'), ['2026-08-02 expired']],
    ['by the shorter limit of its class', item('2026-02-01', 'current', {}, ['P4.10']), ['2026-08-02 due']],
    ['and not by that of another class', item('2026-02-01', 'current', {}, ['P40']), []],
    ['not what is due because it was touched', item('2025-07-01', 'due', { touched: true }), []],
  ])('is told: %s', (_name, one, told) => {
    expect(dueSoon([one], limits, today).map(({ date, state }) => `${date} ${state}`)).toEqual(told)
  })

  it('comes in the order of days', () => {
    const days = dueSoon([item('2025-08-01', 'current'), item('2025-07-01', 'current')], limits, today).map(
      one => one.date,
    )
    expect(days).toEqual(['2026-07-02', '2026-08-02'])
  })
})

describe('the languages', () => {
  const items = [
    aReportItem({ contentId: 'a', languages: ['fi', 'sv'] }),
    aReportItem({ contentId: 'b', languages: ['fi', 'se'] }),
  ]

  it('come as the city names them, then those that items have besides', () => {
    expect(languageCoverage(items, { required: ['sv', 'fi'], recommended: ['en'], default: 'fi' })).toEqual([
      { language: 'sv', policy: 'required', items: 1, of: 2, missing: ['b'] },
      { language: 'fi', policy: 'required', items: 2, of: 2, missing: [] },
      { language: 'en', policy: 'recommended', items: 0, of: 2, missing: ['a', 'b'] },
      { language: 'se', policy: 'other', items: 1, of: 2, missing: [] },
    ])
  })
})

describe('facts', () => {
  it('are what has passed, and neither another fault nor what is meant to be so', () => {
    const evidence = { quote: 'Haku päättyy 31.5.2026.', values: { date: '2026-05-31' } }
    const passed = aReportFinding('past-date-in-text', 'error', { key: 'p', evidence })
    const muted = aReportFinding('past-date-in-text', 'error', { key: 'm', evidence, muted: true })
    const other = aReportFinding('no-channels', 'error', { key: 'n' })
    const ended = { quote: null, values: { ended: '2026-05-31' } }
    const hours = aReportFinding('hours-ended', 'error', { key: 'h', evidence: ended })
    const items = [
      aReportItem({ contentId: 'a', findings: [other, passed, muted] }),
      aReportItem({ contentId: 'b', findings: [hours] }),
    ]
    expect(reportFacts(items)).toEqual([
      { kind: 'passed', contentId: 'a', finding: 'p' },
      { kind: 'passed', contentId: 'b', finding: 'h' },
    ])
  })
})

describe('what waits', () => {
  it('is told by area, step and day of the mail; mails and items are counted once', () => {
    const tomorrow = today.add({ days: 1 })
    const items = [
      waits({ area: 'Tilat' }),
      waits({}),
      waits({ contentId: 'b' }),
      waits({ mail: 'n', contentId: 'b' }),
      waits({ day: tomorrow }),
      waits({ step: 'reminder' }),
    ]
    expect(waitingByArea(items)).toEqual([
      { area: 'Kirjasto', step: 'digest', day: '2026-06-10', digests: 2, items: 2 },
      { area: 'Kirjasto', step: 'digest', day: '2026-06-11', digests: 1, items: 1 },
      { area: 'Kirjasto', step: 'reminder', day: '2026-06-10', digests: 1, items: 1 },
      { area: 'Tilat', step: 'digest', day: '2026-06-10', digests: 1, items: 1 },
    ])
  })

  it('for people is one line, since its oldest', () => {
    const days = ['2026-06-04', '2026-06-02', '2026-06-03'].map(dayOf)
    expect(waitingByArea(days.map((day, index) => waits({ step: 'correction', day, mail: `${index}` })))).toEqual([
      { area: 'Kirjasto', step: 'correction', day: '2026-06-02', digests: 3, items: 1 },
    ])
  })
})
