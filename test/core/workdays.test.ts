import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { easterSunday, isWithin, isWorkingDay, workingDayFrom } from '../../src/core/workdays.ts'

// Days off as the University of Helsinki's almanac has them; Easter, Ascension Day and Midsummer move.
const daysOff = [
  [2026, '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26'],
  [2027, '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-25 06-26 11-06 12-06 12-24 12-25 12-26'],
  [2028, '01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-23 06-24 11-04 12-06 12-24 12-25 12-26'],
  [2029, '01-01 01-06 03-30 04-01 04-02 05-01 05-10 05-20 06-22 06-23 11-03 12-06 12-24 12-25 12-26'],
  [2030, '01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-09 06-21 06-22 11-02 12-06 12-24 12-25 12-26'],
  [2031, '01-01 01-06 04-11 04-13 04-14 05-01 05-22 06-01 06-20 06-21 11-01 12-06 12-24 12-25 12-26'],
] as const

describe.each(daysOff)('the year %i', (year, listed) => {
  const off = new Set(listed.split(' ').map(monthDay => `${year}-${monthDay}`))

  it.each([...off])('is off on %s', date => {
    expect(isWorkingDay(day(date))).toBe(false)
  })

  it('works from Monday to Friday on all other days', () => {
    const days = Array.from({ length: day(`${year}-01-01`).daysInYear }, (_, index) =>
      day(`${year}-01-01`).add({ days: index }),
    )
    const wrong = days.filter(one => isWorkingDay(one) !== (one.dayOfWeek <= 5 && !off.has(one.toString())))
    expect(wrong.map(String)).toEqual([])
  })
})

describe('workingDayFrom', () => {
  it.each([
    ['an ordinary Wednesday is itself', '2026-12-09', '2026-12-09'],
    ['a Saturday waits for Monday', '2026-11-21', '2026-11-23'],
    ['Midsummer Eve waits for Monday', '2027-06-25', '2027-06-28'],
    ['Maundy Thursday is itself', '2026-04-02', '2026-04-02'],
    ['Good Friday waits for Tuesday', '2026-04-03', '2026-04-07'],
    ['Christmas Eve 2026 waits four days', '2026-12-24', '2026-12-28'],
    ['Christmas Eve 2027 waits for Monday', '2027-12-24', '2027-12-27'],
    ['New Year’s Eve is itself', '2026-12-31', '2026-12-31'],
    ['New Year’s Day 2027 waits for Monday', '2027-01-01', '2027-01-04'],
    ['Epiphany 2026, a Tuesday, waits for Wednesday', '2026-01-06', '2026-01-07'],
    ['Ascension Day waits for Friday', '2026-05-14', '2026-05-15'],
    ['Easter Saturday waits for Tuesday', '2026-04-04', '2026-04-07'],
  ])('%s', (_name, from, expected) => {
    expect(workingDayFrom(day(from)).toString()).toBe(expected)
  })

  it('gives the nearest working day that is not in the past', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), days => {
        const from = day('2020-01-01').add({ days })
        const skipped = from.until(workingDayFrom(from)).days
        const passed = Array.from({ length: skipped + 1 }, (_, index) => isWorkingDay(from.add({ days: index })))
        expect(passed).toEqual([...Array<boolean>(skipped).fill(false), true])
        expect(skipped).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, expected) => {
    expect(easterSunday(year).toString()).toBe(expected)
  })
})

describe('isWithin', () => {
  const period = { from: day('2027-07-01'), to: day('2027-07-31') }

  it.each([
    ['2027-06-30', false],
    ['2027-07-01', true],
    ['2027-07-31', true],
    ['2027-08-01', false],
  ])('%s: %s', (date, expected) => {
    expect(isWithin(day(date), period)).toBe(expected)
  })
})

function day(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date)
}
