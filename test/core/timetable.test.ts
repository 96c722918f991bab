import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/core/run.ts'
import { dueJobs, hasBegun, isComplete, type LedgerRun, type TimedJob } from '../../src/core/timetable.ts'

const jobs: readonly TimedJob[] = [
  { name: 'read', rhythm: 'nightly' },
  { name: 'assess', rhythm: 'nightly' },
  { name: 'report', rhythm: 'nightly' },
  { name: 'mailbox', rhythm: 'often' },
  { name: 'send', rhythm: 'often' },
]

describe('the night in Finland', () => {
  it.each([
    ['begins at 04:30 in winter', '2026-12-09T02:30:00Z', ['read 2026-12-09']],
    ['has not begun a second before', '2026-12-09T02:29:59Z', []],
    ['begins at 04:30 in summer', '2027-07-01T01:30:00Z', ['read 2027-07-01']],
    ['has not begun a second before in summer', '2027-07-01T01:29:59Z', []],
    ['begins at 04:30 on the spring clock change', '2027-03-28T01:30:00Z', ['read 2027-03-28']],
    ['has not begun before, when the clocks jump from 03 to 04', '2027-03-28T01:29:59Z', []],
    ['begins once at 04:30 on the autumn clock change', '2027-10-31T02:30:00Z', ['read 2027-10-31']],
    ['has not begun in the hour that comes twice', '2027-10-31T01:30:00Z', []],
    ['is caught up with at noon by a fresh installation', '2026-12-09T10:00:00Z', ['read 2026-12-09']],
    ['is caught up with until midnight', '2026-12-09T21:59:59Z', ['read 2026-12-09']],
    ['is not begun after midnight', '2026-12-09T22:00:00Z', []],
  ])('%s', (_name, now, due) => {
    expect(nightly([], now)).toEqual(due)
  })

  it.each([
    ['that had begun is finished after midnight', '2026-12-09T23:00:00Z', ['assess 2026-12-09']],
    ['that had begun gives way to the new one at 04:30', '2026-12-10T02:30:00Z', ['read 2026-12-10']],
  ])('%s', (_name, now, due) => {
    expect(nightly([run('read', 'done', { date: '2026-12-09', at: '2026-12-09T20:00:00Z' })], now)).toEqual(due)
  })

  it.each([['2027-03-28'], ['2027-10-31']])(
    'of %s lets a failure of before the clock change wait its minutes',
    date => {
      const failed = run('read', 'failed', { date, at: `${date}T00:55:00Z` })
      const yesterday = Temporal.PlainDate.from(date).subtract({ days: 1 }).toString()
      const begun = { ...failed, date: Temporal.PlainDate.from(yesterday) }
      expect(nightly([begun], `${date}T01:00:59Z`)).toEqual([])
      expect(nightly([begun], `${date}T01:01:00Z`)).toEqual([`read ${yesterday}`])
    },
  )

  it('is never an older one', () => {
    const old = run('read', 'failed', { date: '2026-12-07', at: '2026-12-07T02:30:00Z' })
    expect(nightly([old], '2026-12-09T02:00:00Z')).toEqual([])
    expect(nightly([old], '2026-12-09T03:00:00Z')).toEqual(['read 2026-12-09'])
  })
})

describe('of a night', () => {
  const noon = '2026-12-09T10:00:00Z'

  it.each([
    ['the second job follows the first', [run('read', 'done')], ['assess']],
    ['a held job counts as done', [run('read', 'held')], ['assess']],
    ['a job is not due before its forerunner', [run('assess', 'done')], ['read']],
    ['what is done already is passed over', [run('read', 'done'), run('assess', 'done')], ['report']],
    ['nothing is due when all is done', ['read', 'assess', 'report'].map(job => run(job, 'done')), []],
    ['a failed forerunner holds the rest up', [run('read', 'failed', { at: '2026-12-09T09:57:00Z' })], []],
    [
      'a later failure does not undo what is done',
      [run('read', 'done'), run('read', 'failed', { attempt: 2 })],
      ['assess'],
    ],
    ['the work of another job does not count', [run('else', 'done')], ['read']],
    ['the work for another day does not count', [run('read', 'done', { date: '2026-12-10' })], ['read']],
  ])('%s', (_name, ledger, due) => {
    expect(nightly(ledger, noon)).toEqual(due.map(job => `${job} 2026-12-09`))
  })

  it.each([
    [1, 5],
    [2, 15],
    [3, 60],
    [4, 60],
    [30, 60],
  ])('attempt %i that failed is followed after %i minutes', (attempt, minutes) => {
    const ended = Temporal.Instant.from('2026-12-09T08:01:00Z')
    const ledger = [run('read', 'failed', { attempt })]
    expect(nightly(ledger, ended.add({ minutes }).subtract({ seconds: 1 }).toString())).toEqual([])
    expect(nightly(ledger, ended.add({ minutes }).toString())).toEqual(['read 2026-12-09'])
  })

  it('a job without an end runs for half an hour, and is lost then', () => {
    const ledger = [run('read', null, { at: '2026-12-09T09:00:00Z' })]
    expect(nightly(ledger, '2026-12-09T09:29:59Z')).toEqual([])
    expect(nightly(ledger, '2026-12-09T09:30:00Z')).toEqual(['read 2026-12-09'])
  })
})

describe('a job that is done often', () => {
  it.each([
    ['once', ['failed'], '08:04:59', '08:05:00'],
    ['twice', ['failed', 'failed'], '08:09:59', '08:10:00'],
    ['three times', ['failed', 'failed', 'failed'], '08:14:59', '08:15:00'],
    ['many times', ['failed', 'failed', 'failed', 'failed', 'failed'], '08:14:59', '08:15:00'],
    ['once since it was done', ['failed', 'failed', 'done', 'failed'], '08:04:59', '08:05:00'],
  ] as const)('waits longer the more often it has failed in a row: %s', (_name, outcomes, before, after) => {
    const start = Temporal.Instant.from('2026-12-09T08:00:00Z')
    const ledger = outcomes
      .toReversed()
      .map((outcome, index) => run('send', outcome, { at: start.subtract({ hours: index }).toString() }))
    const due = (time: string): readonly string[] =>
      dueJobs(jobs, ledger, Temporal.Instant.from(`2026-12-09T${time}Z`)).map(one => one.job)
    expect([due(before).includes('send'), due(after).includes('send')]).toEqual([false, true])
  })

  it.each([
    ['at any hour', [], '2026-12-09T01:00:00Z', ['mailbox 2026-12-09', 'send 2026-12-09']],
    ['for the day in Finland', [], '2026-12-08T22:00:00Z', ['mailbox 2026-12-09', 'send 2026-12-09']],
    [
      'again after it is done',
      [run('mailbox', 'done')],
      '2026-12-09T09:00:00Z',
      ['mailbox 2026-12-09', 'send 2026-12-09'],
    ],
    [
      'again after it has failed',
      [run('mailbox', 'failed')],
      '2026-12-09T09:00:00Z',
      ['mailbox 2026-12-09', 'send 2026-12-09'],
    ],
    ['not while it runs', [run('mailbox', null)], '2026-12-09T08:09:59Z', ['send 2026-12-09']],
    [
      'when it has been lost',
      [run('mailbox', null)],
      '2026-12-09T08:10:00Z',
      ['mailbox 2026-12-09', 'send 2026-12-09'],
    ],
    [
      'not while yesterday’s still runs',
      [run('send', null, { date: '2026-12-08', at: '2026-12-08T21:58:00Z' })],
      '2026-12-08T22:01:00Z',
      ['mailbox 2026-12-09'],
    ],
  ])('is due %s', (_name, ledger, now, due) => {
    const all = asked(ledger, now).filter(one => /^(?:mailbox|send)/.test(one))
    expect(all).toEqual(due)
  })
})

describe('a night', () => {
  const date = Temporal.PlainDate.from('2026-12-09')

  it('has begun with the first attempt of its first job, and an often job does not begin it', () => {
    expect(hasBegun(jobs, [run('mailbox', 'done')], date)).toBe(false)
    expect(hasBegun(jobs, [run('read', 'failed')], date)).toBe(true)
    expect(hasBegun(jobs, [run('read', 'failed')], date.add({ days: 1 }))).toBe(false)
  })

  it('is complete when each of its jobs is done or held', () => {
    const rest = [run('read', 'done'), run('assess', 'held')]
    expect(isComplete(jobs, [...rest, run('report', 'failed')], date)).toBe(false)
    expect(isComplete(jobs, [...rest, run('report', 'failed'), run('report', 'done', { attempt: 2 })], date)).toBe(true)
  })
})

const night = ['read', 'assess', 'report']
const outcomes = fc.constantFrom<Outcome | null>('done', 'failed', 'held', null)
const anyRun = fc.record({
  job: fc.constantFrom('read', 'assess', 'report', 'mailbox', 'send', 'else'),
  daysAgo: fc.integer({ min: -1, max: 2 }),
  attempt: fc.integer({ min: 1, max: 5 }),
  minutesAgo: fc.integer({ min: 0, max: 2000 }),
  outcome: outcomes,
})
const anyMoment = fc
  .integer({ min: 0, max: 366 * 24 * 60 })
  .map(minutes => Temporal.Instant.from('2027-01-01T00:00:00Z').add({ minutes }))

describe('whatever the ledger says', () => {
  const anyLedger = fc.tuple(anyMoment, fc.array(anyRun, { maxLength: 12 })).map(([now, runs]) => ({
    now,
    ledger: runs.map(one => ({
      job: one.job,
      date: now.toZonedDateTimeISO('Europe/Helsinki').toPlainDate().subtract({ days: one.daysAgo }),
      attempt: one.attempt,
      startedAt: now.subtract({ minutes: one.minutesAgo }),
      endedAt: one.outcome === null ? null : now.subtract({ minutes: one.minutesAgo }),
      outcome: one.outcome,
    })),
  }))

  it('at most one job of the night is due, and none that is done', () => {
    fc.assert(
      fc.property(anyLedger, ({ now, ledger }) => {
        const due = dueJobs(jobs, ledger, now).filter(one => night.includes(one.job))
        expect(due.length).toBeLessThanOrEqual(1)
        for (const { job, date } of due) {
          expect(ledger.some(one => one.job === job && one.date.equals(date) && isDone(one))).toBe(false)
        }
      }),
    )
  })

  it('the night is that of today, or of yesterday before 04:30', () => {
    fc.assert(
      fc.property(anyLedger, ({ now, ledger }) => {
        const clock = now.toZonedDateTimeISO('Europe/Helsinki')
        const early = clock.hour * 60 + clock.minute < 4 * 60 + 30
        const expected = clock.toPlainDate().subtract({ days: early ? 1 : 0 })
        for (const { job, date } of dueJobs(jobs, ledger, now)) {
          expect(date.toString()).toBe((night.includes(job) ? expected : clock.toPlainDate()).toString())
        }
      }),
    )
  })

  it('done one after the other, a night that may begin comes to its end in order', () => {
    fc.assert(
      fc.property(anyLedger, ({ now, ledger }) => {
        const known: LedgerRun[] = [...ledger]
        const done: string[] = []
        for (let step = 0; step < 4; step += 1) {
          const next = dueJobs(jobs, known, now).find(one => night.includes(one.job))
          if (next === undefined) break
          done.push(next.job)
          known.push({ ...next, attempt: 9, startedAt: now, endedAt: now, outcome: 'done' })
        }
        expect(done).toEqual(night.filter(job => done.includes(job)))
        expect(new Set(done).size).toBe(done.length)
      }),
    )
  })
})

interface RunOptions {
  readonly date?: string
  readonly attempt?: number
  /** When it started; it ended a minute later. */
  readonly at?: string
}

function run(job: string, outcome: Outcome | null, options: RunOptions = {}): LedgerRun {
  const startedAt = Temporal.Instant.from(options.at ?? '2026-12-09T08:00:00Z')
  return {
    job,
    date: Temporal.PlainDate.from(options.date ?? '2026-12-09'),
    attempt: options.attempt ?? 1,
    startedAt,
    endedAt: outcome === null ? null : startedAt.add({ minutes: 1 }),
    outcome,
  }
}

function asked(ledger: readonly LedgerRun[], now: string): readonly string[] {
  return dueJobs(jobs, ledger, Temporal.Instant.from(now)).map(({ job, date }) => `${job} ${date.toString()}`)
}

function nightly(ledger: readonly LedgerRun[], now: string): readonly string[] {
  return asked(ledger, now).filter(one => !/^(?:mailbox|send)/.test(one))
}

function isDone(one: LedgerRun): boolean {
  return one.outcome === 'done' || one.outcome === 'held'
}
