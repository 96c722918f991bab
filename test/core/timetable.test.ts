import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { CutOff, Outcome } from '../../src/core/run.ts'
import { dueJobs, hasBegun, isComplete, type LedgerRun, type TimedJob } from '../../src/core/timetable.ts'

const jobs: readonly TimedJob[] = [
  { name: 'read', rhythm: 'nightly' },
  { name: 'assess', rhythm: 'nightly' },
  { name: 'report', rhythm: 'nightly' },
  { name: 'mailbox', rhythm: 'often' },
  { name: 'send', rhythm: 'often' },
]

const night = ['read', 'assess', 'report']

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
  ])('failure %i is followed after %i minutes', (failures, minutes) => {
    const ended = Temporal.Instant.from('2026-12-09T08:01:00Z')
    const ledger = failuresUntil('2026-12-09T08:00:00Z', failures)
    expect(nightly(ledger, ended.add({ minutes }).subtract({ seconds: 1 }).toString())).toEqual([])
    expect(nightly(ledger, ended.add({ minutes }).toString())).toEqual(['read 2026-12-09'])
  })

  it.each([
    ['waits for a run whose worker gives signs of life, however long it takes', [run('read', null)], []],
    ['takes over at once from a worker that is dead', [run('read', null, { alive: false })], ['read']],
    [
      'takes over from another date’s dead worker, too',
      [run('read', null, { alive: false, date: '2026-12-08' })],
      ['read'],
    ],
    [
      'takes over at once what failed before it was lost',
      [
        run('read', 'failed', { at: '2026-12-09T09:58:00Z' }),
        run('read', null, { attempt: 2, at: '2026-12-09T09:59:00Z', alive: false }),
      ],
      ['read'],
    ],
    [
      'goes on at once where a worker was told to stop',
      [run('read', 'failed', { at: '2026-12-09T09:59:00Z', cutOff: 'stopped' })],
      ['read'],
    ],
    [
      'lets a city whose time was up wait',
      [run('read', 'failed', { at: '2026-12-09T09:57:00Z', cutOff: 'overtime' })],
      [],
    ],
    [
      'waits for the new run that took over',
      [run('read', 'failed', { cutOff: 'lost' }), run('read', null, { attempt: 2 })],
      [],
    ],
  ])('%s', (_name, ledger, due) => {
    expect(nightly(ledger, noon)).toEqual(due.map(job => `${job} 2026-12-09`))
  })

  it.each([
    [1, 0],
    [2, 0],
    [3, 5],
    [4, 15],
    [9, 60],
  ])('a job that %i workers were lost with in a row waits %i minutes, as it may bring them down', (losses, minutes) => {
    const ended = Temporal.Instant.from('2026-12-09T08:01:00Z')
    const ledger = failuresUntil('2026-12-09T08:00:00Z', losses, 'lost')
    const due = [ended.add({ minutes }).subtract({ seconds: 1 }), ended.add({ minutes })]
      .filter(now => Temporal.Instant.compare(now, ended) >= 0)
      .map(now => nightly(ledger, now.toString()).length)
    expect(due).toEqual(minutes === 0 ? [1] : [0, 1])
  })

  it('a failure that a clock wrote which ran ahead is not waited for', () => {
    const ledger = [run('read', 'failed', { at: '2026-12-09T11:00:00Z' })]
    expect(nightly(ledger, '2026-12-09T10:00:00Z')).toEqual(['read 2026-12-09'])
  })

  it('a job whose outside party is back does not wait', () => {
    const ledger = [run('read', 'failed', { at: '2026-12-09T09:59:00Z' })]
    expect(dueJobs(jobs, ledger, Temporal.Instant.from(noon), new Set(['read'])).map(one => one.job)).toContain('read')
  })
})

describe('a night that nobody was there for', () => {
  it.each([
    ['is done once, for today, after a morning', '2026-12-09T09:00:00Z', [], ['read 2026-12-09']],
    [
      'is done once, for today, after three days',
      '2026-12-09T09:00:00Z',
      ['read', 'assess', 'report'].map(job => run(job, 'done', { date: '2026-12-06', at: '2026-12-06T02:30:00Z' })),
      ['read 2026-12-09'],
    ],
    [
      'is not done again by a clock that is put back to before it',
      '2026-12-09T02:10:00Z',
      ['read', 'assess', 'report'].map(job => run(job, 'done', { at: '2026-12-09T03:00:00Z' })),
      [],
    ],
    [
      'is not done again by a clock that is put on to after it',
      '2026-12-09T04:30:00Z',
      ['read', 'assess', 'report'].map(job => run(job, 'done', { at: '2026-12-09T02:30:00Z' })),
      [],
    ],
  ])('%s', (_name, now, ledger, due) => {
    expect(nightly(ledger, now)).toEqual(due)
  })

  it.each([['2027-03-28'], ['2027-10-31']])('is done once on %s, though its clocks change', date => {
    const ledger: LedgerRun[] = []
    const done: string[] = []
    const midnight = Temporal.PlainDate.from(date).toZonedDateTime('Europe/Helsinki').toInstant()
    for (let minutes = 0; minutes < 26 * 60; minutes += 5) {
      const now = midnight.add({ minutes })
      const next = dueJobs(jobs, ledger, now).find(one => night.includes(one.job))
      if (next === undefined) continue
      done.push(`${next.job} ${next.date.toString()}`)
      ledger.push({ ...run(next.job, 'done', { date: next.date.toString() }), startedAt: now, endedAt: now })
    }
    expect(done).toEqual(night.map(job => `${job} ${date}`))
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
    ['not while it runs', [run('mailbox', null)], '2026-12-09T10:09:59Z', ['send 2026-12-09']],
    [
      'when it has been lost',
      [run('mailbox', null, { alive: false })],
      '2026-12-09T08:01:00Z',
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

const outcomes = fc.constantFrom<Outcome | null>('done', 'failed', 'held', null)
const anyRun = fc.record({
  job: fc.constantFrom('read', 'assess', 'report', 'mailbox', 'send', 'else'),
  daysAgo: fc.integer({ min: -1, max: 2 }),
  attempt: fc.integer({ min: 1, max: 5 }),
  minutesAgo: fc.integer({ min: 0, max: 2000 }),
  outcome: outcomes,
  alive: fc.boolean(),
  cutOff: fc.constantFrom<CutOff | null>('lost', 'stopped', 'overtime', null),
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
      alive: one.outcome === null && one.alive,
      cutOff: one.outcome === 'failed' ? one.cutOff : null,
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
          known.push({ ...next, attempt: 9, startedAt: now, endedAt: now, alive: false, outcome: 'done', cutOff: null })
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
  /** Of a run without an end; true if not given. */
  readonly alive?: boolean
  readonly cutOff?: CutOff
}

function run(job: string, outcome: Outcome | null, options: RunOptions = {}): LedgerRun {
  const startedAt = Temporal.Instant.from(options.at ?? '2026-12-09T08:00:00Z')
  return {
    job,
    date: Temporal.PlainDate.from(options.date ?? '2026-12-09'),
    attempt: options.attempt ?? 1,
    startedAt,
    endedAt: outcome === null ? null : startedAt.add({ minutes: 1 }),
    alive: outcome === null && (options.alive ?? true),
    outcome,
    cutOff: options.cutOff ?? null,
  }
}

/** So many failures an hour apart, the last of which began at the moment. */
function failuresUntil(at: string, count: number, cutOff?: CutOff): readonly LedgerRun[] {
  const last = Temporal.Instant.from(at)
  return Array.from({ length: count }, (_, ago) =>
    run('read', 'failed', {
      attempt: count - ago,
      at: last.subtract({ hours: ago }).toString(),
      ...(cutOff && { cutOff }),
    }),
  )
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
