import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/core/assessment/age.ts'
import type { ReviewLimits } from '../../../src/core/city.ts'
import { aChannel, aService } from '../../support/builders.ts'

const limits: ReviewLimits = {
  months: 12,
  warnMonths: 15,
  expireMonths: 18,
  exceptions: [
    { serviceClass: 'P4', months: 6 },
    { serviceClass: 'P7.2', months: 24 },
  ],
}
const ordinary = aService({ serviceClasses: ['P1.1'] })

describe('stateOf', () => {
  it.each([
    ['2025-06-10', 'current'],
    ['2025-06-09', 'due'],
    ['2025-03-10', 'due'],
    ['2025-03-09', 'overdue'],
    ['2024-12-10', 'overdue'],
    ['2024-12-09', 'expired'],
    ['2027-01-01', 'current'],
  ])('calls on 10.6.2026 an item of %s %s', (since, expected) => {
    expect(state(ordinary, since)).toBe(expected)
  })

  it.each([
    ['2024-02-29', '2025-02-28', 'current'],
    ['2024-02-29', '2025-03-01', 'due'],
    ['2025-08-31', '2026-11-30', 'due'],
    ['2025-08-31', '2026-12-01', 'overdue'],
  ])('takes the last day of a shorter month: %s on %s is %s', (since, today, expected) => {
    expect(state(ordinary, since, { today })).toBe(expected)
  })

  it('never calls a touched item current', () => {
    expect(state(ordinary, '2026-06-01', { touched: true })).toBe('due')
    expect(state(ordinary, '2024-01-01', { touched: true })).toBe('expired')
  })

  it.each([
    [['P4'], 'due'],
    [['P4.10'], 'due'],
    [['P40'], 'current'],
    [['P40.1', 'P5'], 'current'],
    [[], 'current'],
  ])('shortens the first limit for the class and its subclasses: %j is %s', (serviceClasses, expected) => {
    expect(state(aService({ serviceClasses }), '2025-11-01')).toBe(expected)
  })

  it('lengthens the first limit: what is not yet due is not overdue either', () => {
    expect(state(aService({ serviceClasses: ['P7.2'] }), '2024-12-31')).toBe('current')
    expect(state(aService({ serviceClasses: ['P7.2'] }), '2024-06-09')).toBe('expired')
  })

  it('takes the strictest of several exceptions', () => {
    expect(state(aService({ serviceClasses: ['P7.2', 'P4.1'] }), '2025-11-01')).toBe('due')
  })

  it('has no exceptions for channels', () => {
    expect(state(aChannel(), '2025-11-01')).toBe('current')
  })
})

function state(item: Parameters<typeof stateOf>[0], since: string, { today = '2026-06-10', touched = false } = {}) {
  const clock = { since: Temporal.PlainDate.from(since), basis: 'published', touched } as const
  return stateOf(item, clock, limits, Temporal.PlainDate.from(today))
}
