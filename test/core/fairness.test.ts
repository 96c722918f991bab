import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import {
  failuresInARow,
  inFairOrder,
  minutesLeft,
  usualBudget,
  waitingOf,
  type Waiting,
} from '../../src/core/fairness.ts'
import type { CutOff, Outcome } from '../../src/core/run.ts'
import type { LedgerRun, TimedJob } from '../../src/core/timetable.ts'

const jobs: readonly TimedJob[] = [
  { name: 'read', rhythm: 'nightly' },
  { name: 'report', rhythm: 'nightly' },
  { name: 'mailbox', rhythm: 'often' },
]
const date = Temporal.PlainDate.from('2026-12-09')
const start = Temporal.Instant.from('2026-12-09T02:30:00Z')

describe('the order of the cities', () => {
  it.each([
    [
      'begins with the one that waited longest',
      ['late 0 300', 'early 0 5', 'middle 0 60'],
      ['early', 'middle', 'late'],
    ],
    ['begins with one that has never been served', ['served 0 5', 'new 0 -'], ['new', 'served']],
    ['puts the one that keeps failing behind the others', ['failing 2 5', 'well 0 300'], ['well', 'failing']],
    [
      'puts the one that fails more often behind the one that failed once',
      ['often 4 5', 'once 1 300'],
      ['once', 'often'],
    ],
    ['is by id among equals, so that all workers agree', ['b 0 5', 'a 0 5', 'c 0 -', 'd 0 -'], ['c', 'd', 'a', 'b']],
  ])('%s', (_name, cities, order) => {
    expect(inFairOrder(cities.map(aWaiting)).map(one => one.city)).toEqual(order)
  })

  const anyWaiting = fc.record({
    city: fc.string({ minLength: 1, maxLength: 3 }).map(cityId),
    failures: fc.nat({ max: 3 }),
    lastServed: fc.option(fc.nat({ max: 9 }).map(minutes => start.add({ minutes }))),
  })

  it('holds every city once, and is the same however they are given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWaiting, { selector: one => one.city }), cities => {
        const order = inFairOrder(cities).map(one => one.city)
        expect(order.toSorted()).toEqual(cities.map(one => one.city).toSorted())
        expect(inFairOrder(cities.toReversed()).map(one => one.city)).toEqual(order)
      }),
    )
  })

  it('never lets a city begin before one that has failed less', () => {
    fc.assert(
      fc.property(fc.array(anyWaiting), cities => {
        const failures = inFairOrder(cities).map(one => one.failures)
        expect(failures).toEqual(failures.toSorted((left, right) => left - right))
      }),
    )
  })

  it.each([
    ['nobody', [], 0, null],
    ['one that ended well', [run('read', 0, 4)], 0, 4],
    ['one that failed twice', [run('read', 0, 1, 'failed'), run('read', 10, 11, 'failed')], 2, 11],
    ['one that failed before it ended well', [run('read', 0, 1, 'failed'), run('read', 10, 11)], 0, 11],
    ['one whose mailbox fails', [run('read', 0, 4), run('mailbox', 10, 11, 'failed')], 0, 4],
    ['one whose worker was told to stop', [run('read', 0, 1, 'failed', 'stopped')], 0, 1],
    ['one whose worker was lost', [run('read', 0, 1, 'failed', 'lost')], 0, 1],
    ['one whose time was up', [run('read', 0, 1, 'failed', 'overtime')], 1, 1],
  ])('sees by the ledger %s', (_name, ledger, failures, minute) => {
    const lastServed = minute === null ? null : start.add({ minutes: minute })
    expect(waitingOf(cityId('a'), jobs, ledger)).toEqual({ city: 'a', failures, lastServed })
  })

  it('counts the failures of a job of the day since it was last done', () => {
    const ledger = [run('mailbox', 0, 1, 'failed'), run('mailbox', 5, 6), run('mailbox', 10, 11, 'failed')]
    expect(failuresInARow(ledger)).toBe(1)
  })
})

describe('a city’s time in a night', () => {
  it.each([
    ['is whole before it begins', [], 120],
    ['is what its jobs have left of it', [run('read', 0, 30), run('report', 30, 40)], 80],
    ['is shared by all attempts', [run('read', 0, 30, 'failed'), run('read', 60, 90, 'failed')], 60],
    ['is a trial’s when it is used up', [run('read', 0, 120, 'failed', 'overtime')], 10],
    ['is a trial’s when hardly anything is left', [run('read', 0, 115)], 10],
    ['is not used by the day', [run('mailbox', 0, 30)], 120],
    ['is not used by a worker that was lost', [run('read', 0, 90, 'failed', 'lost')], 120],
    ['is not used by another night', [{ ...run('read', 0, 90), date: date.subtract({ days: 1 }) }], 120],
    ['does not grow by a clock that was put back', [run('read', 60, 0), run('report', 0, 10)], 110],
  ])('%s', (_name, ledger, minutes) => {
    expect(minutesLeft(jobs, ledger, date, usualBudget)).toBe(minutes)
  })
})

/** Of words: the city, its failures, and the minute in which it was last served. */
function aWaiting(words: string): Waiting {
  const [city = '', failures, minute] = words.split(' ')
  const lastServed = minute === '-' ? null : start.add({ minutes: Number(minute) })
  return { city: cityId(city), failures: Number(failures), lastServed }
}

function run(
  job: string,
  from: number,
  until: number,
  outcome: Outcome = 'done',
  cutOff: CutOff | null = null,
): LedgerRun {
  const [startedAt, endedAt] = [start.add({ minutes: from }), start.add({ minutes: until })]
  return { job, date, attempt: 1, startedAt, endedAt, alive: false, outcome, cutOff }
}
