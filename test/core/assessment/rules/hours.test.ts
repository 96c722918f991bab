import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { exceptionalHoursPast } from '../../../../src/core/assessment/rules/exceptional-hours-past.ts'
import { exceptionalHoursUntitled } from '../../../../src/core/assessment/rules/exceptional-hours-untitled.ts'
import { holidayHoursYearly } from '../../../../src/core/assessment/rules/holiday-hours-yearly.ts'
import { holidayYearsPast } from '../../../../src/core/assessment/rules/holiday-years-past.ts'
import { hoursMissing } from '../../../../src/core/assessment/rules/hours-missing.ts'
import { hoursWithoutContent } from '../../../../src/core/assessment/rules/hours-without-content.ts'
import { parallelHoursUntitled } from '../../../../src/core/assessment/rules/parallel-hours-untitled.ts'
import type { HolidayServiceHours, Opening, ServiceChannel, ServiceHour } from '../../../../src/core/content-item.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'
import { aChannel, aConnection, aService, aVersion, anAssessment, hours, ids } from '../../../support/builders.ts'

const fiSv = { fi: aVersion(), sv: aVersion() }
const nine: Opening = {
  fromDay: 1,
  fromTime: '09:00',
  toDay: 1,
  toTime: '15:00',
  status: 'Open',
  repetition: 'Weekly',
  additionalInformation: {},
}
const holidays: HolidayServiceHours = { years: null, holidays: [{ name: 'MidsummerEve', openings: [] }] }

// The assessment is of 10 June 2026.
describe('exceptional-hours-past', () => {
  it.each<[string, readonly ServiceHour[], readonly (readonly string[])[]]>([
    ['none', [], []],
    ['those of the last 30 days', [closed('2026-05-11')], []],
    ['those that ended 31 days ago', [closed('2026-05-10')], [['warning', '2026-05-10']]],
    ['those that ended 365 days ago', [closed('2025-06-10')], [['warning', '2025-06-10']]],
    ['those that ended longer ago', [closed('2025-06-09')], [['error', '2025-06-09']]],
    ['several, by the oldest', [closed('2026-04-05'), closed('2024-12-26')], [['error', '2024-12-26']]],
    ['ordinary hours that have ended', [hours('2024-01-01', '2024-12-31')], []],
  ])('finds in %s %j', (_what, serviceHours, expected) => {
    const seen = exceptionalHoursPast.find(aChannel({ serviceHours }), anAssessment())
    expect(seen.map(({ severity, evidence }) => [severity, evidence.values['ended']])).toEqual(expected)
  })

  it('says when the oldest ended', () => {
    expect(explained(exceptionalHoursPast, { serviceHours: [closed('2025-12-26')] })).toEqual([
      expect.stringContaining('päättyivät 26.12.2025.'),
      expect.stringContaining('löpte ut den 26.12.2025.'),
      expect.stringContaining('ended on 26 December 2025.'),
    ])
  })
})

describe('exceptional-hours-untitled', () => {
  it.each<[string, readonly ServiceHour[], readonly string[]]>([
    ['a heading in both languages', [closed('2026-06-10', { fi: 'Suljettu', sv: 'Stängt' })], []],
    ['a heading in one language', [closed('2026-06-10', { fi: 'Suljettu' })], ['sv']],
    ['a blank heading', [closed('2026-06-10', { fi: ' ', sv: 'Stängt' })], ['fi']],
    ['no heading', [closed('2026-12-24'), closed('2026-12-25')], ['fi', 'sv']],
    ['what is over', [closed('2026-06-09')], []],
    ['ordinary hours', [hours()], []],
  ])('finds in %s the languages %j', (_what, serviceHours, expected) => {
    const channel = aChannel({ serviceHours, languageVersions: fiSv })
    expect(exceptionalHoursUntitled.find(channel, anAssessment()).map(({ language }) => language)).toEqual(expected)
  })
})

describe('parallel-hours-untitled', () => {
  const titled = { heading: { fi: 'Puhelinajat', sv: 'Telefontider' } }
  it.each<[string, readonly ServiceHour[], readonly string[]]>([
    ['one schedule', [hours()], []],
    ['two with headings', [hours(null, null, titled), hours(null, null, titled)], []],
    ['two of which one has no heading', [hours(), hours(null, null, titled)], ['fi', 'sv']],
    [
      'two of which one has a heading in Finnish',
      [hours(null, null, { heading: { fi: 'Sali' } }), hours(null, null, titled)],
      ['sv'],
    ],
    ['seasons one after another', [hours('2026-01-01', '2026-06-30'), hours('2026-07-01', '2026-08-31')], []],
    ['seasons that share a day', [hours('2026-01-01', '2026-07-01'), hours('2026-07-01', '2026-08-31')], ['fi', 'sv']],
    ['a season that is over', [hours(), hours('2026-01-01', '2026-06-09')], []],
    ['a season to come', [hours(), hours('2026-07-01', '2026-08-31')], ['fi', 'sv']],
    ['exceptional hours', [hours(), closed('2026-06-24')], []],
    ['always open', [hours(), hours(null, null, { type: 'ContinuousAlwaysValidServiceHour' })], []],
    ['a titled pair and a season apart', [hours(null, '2026-06-30', titled), hours('2026-07-01', '2026-08-31')], []],
  ])('finds in %s the languages %j', (_what, serviceHours, expected) => {
    const channel = aChannel({ serviceHours, languageVersions: fiSv })
    expect(parallelHoursUntitled.find(channel, anAssessment()).map(({ language }) => language)).toEqual(expected)
  })
})

describe('hours-without-content', () => {
  it.each<[string, ServiceHour, readonly string[]]>([
    ['times', hours(null, null, { openings: [nine] }), []],
    ['a heading', hours(null, null, { heading: { fi: 'Sopimuksen mukaan' } }), []],
    ['additional information', hours(null, null, { additionalInformation: { sv: 'Enligt avtal' } }), []],
    ['blanks', hours(null, null, { heading: { fi: ' ' } }), ['serviceHours.hours[1]']],
    ['nothing', hours(), ['serviceHours.hours[1]']],
  ])('finds in a schedule with %s %j', (_what, schedule, expected) => {
    const channel = aChannel({ serviceHours: [hours(null, null, { openings: [nine] }), schedule] })
    const seen = hoursWithoutContent.find(channel, anAssessment())
    expect(seen.map(({ field }) => field)).toEqual(expected)
    expect(seen.every(({ severity }) => severity === 'error')).toBe(true)
  })
})

describe('hours-missing', () => {
  it.each<[string, Partial<Omit<ServiceChannel, 'kind'>>, number]>([
    ['a place without hours', {}, 1],
    ['a phone without hours', { type: 'TelephoneService' }, 1],
    ['a place with hours', { serviceHours: [hours()] }, 0],
    ['a place with hours of holidays', { holidayServiceHours: holidays }, 0],
    ['an e-service', { type: 'EService' }, 0],
    ['a form', { type: 'PrintableForm' }, 0],
  ])('finds in %s %#', (_what, parts, expected) => {
    expect(hoursMissing.find(aChannel(parts), anAssessment())).toHaveLength(expected)
  })

  it('takes the hours of a connection', () => {
    const connections = [aConnection(), aConnection({ serviceHours: [hours()] })]
    expect(hoursMissing.find(aChannel(), anAssessment({ connections }))).toEqual([])
  })

  it.each([
    ['P27.2', 0, 1],
    ['P27.1', 1, 1],
    ['P4.1', 0, 1],
    ['P4.10', 1, 1],
  ])('in a place of class %s finds %i, in a phone %i', (code, inPlace, inPhone) => {
    const context = anAssessment({ connected: [aService({ serviceClasses: ['P9', code] })] })
    expect(hoursMissing.find(aChannel(), context)).toHaveLength(inPlace)
    expect(hoursMissing.find(aChannel({ type: 'TelephoneService' }), context)).toHaveLength(inPhone)
  })
})

describe('the rules of holidays', () => {
  it.each([
    [[2025], ['2025']],
    [[2025, 2024], ['2025']],
    [[2025, 2026], []],
    [[2027], []],
    [[], []],
    [null, []],
  ])('find past years in %j: %j', (years, expected) => {
    const channel = aChannel({ holidayServiceHours: { ...holidays, years } })
    const seen = holidayYearsPast.find(channel, anAssessment())
    expect(seen.map(({ evidence }) => evidence.values['year'])).toEqual(expected)
  })

  it.each([
    ['confirmed', '2025-06-10', 0],
    ['confirmed', '2025-06-09', 1],
    ['published', '2026-06-01', 1],
    ['firstSeen', '2026-06-01', 1],
  ] as const)('find yearly hours %s on %s: %i', (basis, since, expected) => {
    const clock = { since: Temporal.PlainDate.from(since), basis, touched: false }
    const seen = holidayHoursYearly.find(aChannel({ holidayServiceHours: holidays }), anAssessment({ clock }))
    expect(seen).toHaveLength(expected)
    expect(holidayHoursYearly.find(aChannel(), anAssessment({ clock }))).toEqual([])
  })

  it('find no yearly hours where the years are named', () => {
    const clock = { since: Temporal.PlainDate.from('2024-01-01'), basis: 'published', touched: false } as const
    const channel = aChannel({ holidayServiceHours: { ...holidays, years: [2026] } })
    expect(holidayHoursYearly.find(channel, anAssessment({ clock }))).toEqual([])
  })

  it('say the last year', () => {
    const said = explained(holidayYearsPast, { holidayServiceHours: { ...holidays, years: [2024] } })
    for (const sentence of said) expect(sentence).toContain('2024')
  })
})

describe('the rules of hours', () => {
  const serviceHours = [closed('2025-01-01'), closed('2026-07-01'), hours(), hours()]
  const holidayServiceHours = { ...holidays, years: [2024] }
  const prefix = `connections[${ids.channel}].serviceHours`

  it.each<[Rule, readonly string[]]>([
    [exceptionalHoursPast, [prefix]],
    [exceptionalHoursUntitled, [prefix]],
    [parallelHoursUntitled, [prefix]],
    [hoursWithoutContent, [0, 1, 2, 3].map(index => `${prefix}.hours[${index}]`)],
    [holidayYearsPast, [`${prefix}.holidayServiceHours.repetition.years`]],
  ])('judge those of a connection as the service’s: $id', (rule, expected) => {
    const context = anAssessment({ connections: [aConnection({ serviceHours, holidayServiceHours })] })
    expect(rule.find(aService(), context).map(({ field }) => field)).toEqual(expected)
    expect(rule.find(aChannel(), context)).toEqual([])
  })
})

function closed(day: string, heading: ServiceHour['heading'] = {}): ServiceHour {
  return hours(day, day, { type: 'ExceptionalDateRangeServiceHour', heading })
}

function explained(rule: Rule, parts: Partial<Omit<ServiceChannel, 'kind'>>): readonly string[] {
  const [seen] = rule.find(aChannel(parts), anAssessment())
  if (seen === undefined) throw new Error('nothing was found')
  return mailLanguages.map(language => rule.explain[language](seen))
}
