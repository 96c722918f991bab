import { describe, expect, it } from 'vitest'
import { dueJobs, type LedgerRun, type TimedJob } from '../../src/core/timetable.ts'

const jobs: readonly TimedJob[] = [
  { name: 'read', rhythm: 'nightly' },
  { name: 'report', rhythm: 'nightly' },
  { name: 'mailbox', rhythm: 'often' },
]
const now = Temporal.Instant.from('2026-12-09T10:00:00Z')

describe('a job whose server is back', () => {
  it.each([
    ['of the night need not wait after a failure', 'read', ['read']],
    ['of the day need not wait after a failure', 'mailbox', ['mailbox']],
    ['of later in the night is not due before its turn', 'report', []],
    ['that nobody knows changes nothing', 'unknown', []],
  ])('%s', (_name, eager, due) => {
    const ledger = [failed('read'), failed('mailbox')]
    expect(dueJobs(jobs, ledger, now, new Set([eager])).map(({ job }) => job)).toEqual(due)
  })

  it('waits for its run that is under way', () => {
    const alive = { ...failed('read'), endedAt: null, outcome: null, alive: true }
    expect(dueJobs(jobs, [alive, failed('mailbox')], now, new Set(['read']))).toEqual([])
  })
})

function failed(job: string): LedgerRun {
  const moment = now.subtract({ minutes: 1 })
  const date = Temporal.PlainDate.from('2026-12-09')
  return { job, date, attempt: 1, startedAt: moment, endedAt: moment, outcome: 'failed', alive: false, cutOff: null }
}
