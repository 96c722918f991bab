import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../src/core/health/failure.ts'
import type { JobState } from '../../../src/core/health/judge.ts'
import { signsOf, type Sign, type TroubleArea } from '../../../src/core/health/signs.ts'
import { nightJobNames, timedJobs } from '../../../src/core/job-names.ts'
import type { LedgerRun } from '../../../src/core/timetable.ts'
import { aState } from './a-state.ts'

const [yesterday, today] = ['2026-12-08', '2026-12-09'].map(day => Temporal.PlainDate.from(day)) as [
  Temporal.PlainDate,
  Temporal.PlainDate,
]
const [half_past_four, seven, nine] = ['2026-12-09T02:30:00Z', '2026-12-09T05:00:00Z', '2026-12-09T07:00:00Z']
const beforeDawn = '2026-12-09T01:00:00Z'
const lastNight = Temporal.Instant.from('2026-12-08T02:40:00Z')

const complete = (date: Temporal.PlainDate): readonly LedgerRun[] => nightJobNames.map(job => aRun(job, date, 'done'))
const begun = [aRun('sync-catalogue', today, 'failed')]

function aRun(job: string, date: Temporal.PlainDate, outcome: LedgerRun['outcome']): LedgerRun {
  const startedAt = Temporal.Instant.from(`${date.toString()}T02:30:00Z`)
  return { job, date, attempt: 1, startedAt, endedAt: startedAt, alive: false, outcome, cutOff: null }
}

function failing(name: string, failures: number, failure: Failure | null, parts: Partial<JobState> = {}): JobState {
  const rhythm = nightJobNames.some(one => one === name) ? 'nightly' : 'often'
  return aState(name, { rhythm, lastOutcome: 'failed', failures, failure, ...parts })
}

/** `night: ptvAway`, or the standing of the area where it is in no trouble. */
function sign(area: TroubleArea, states: readonly JobState[], ledger: readonly LedgerRun[], now: string): string {
  const found = signsOf(timedJobs, states, ledger, Temporal.Instant.from(now)).find(one => one.area === area)
  return found === undefined ? 'none' : told(found)
}

function told(one: Sign): string {
  return one.standing === 'trouble' ? one.reason : one.standing
}

const away: Failure = { party: 'ptv', kind: 'away' }
const key: Failure = { party: 'ptv', kind: 'key' }
const ptvAway = [failing('sync-catalogue', 7, away)]

describe('the night', () => {
  it.each<readonly [string, readonly JobState[], readonly LedgerRun[], string, string]>([
    ['is well when it is done', [], complete(today), nine, 'well'],
    ['is well when it is done in the end', ptvAway, complete(today), nine, 'well'],
    ['is well before the next one has begun', [], complete(yesterday), beforeDawn, 'well'],
    ['that has failed a few times early in the morning may still become well', ptvAway, begun, seven, 'unclear'],
    ['that has just begun may become well', [], begun, half_past_four, 'unclear'],
    ['that has failed all the morning is in trouble', ptvAway, begun, nine, 'ptvAway'],
    ['that is still under way in the morning is late', [], begun, nine, 'late'],
    ['that failed at a key is in trouble early', [failing('sync-catalogue', 2, key)], begun, half_past_four, 'ptvKey'],
    [
      'that failed once at a key may become well',
      [failing('sync-catalogue', 1, key)],
      begun,
      half_past_four,
      'unclear',
    ],
    [
      'that was not done before midnight is in trouble after it',
      ptvAway,
      [aRun('sync-catalogue', yesterday, 'failed')],
      beforeDawn,
      'ptvAway',
    ],
    ['of a city that never had one is awaited', [], [], nine, 'unclear'],
    ['of a city that never had one is awaited before it begins', [], [], beforeDawn, 'unclear'],
    [
      'that has not begun is missing where the last one was yesterday morning',
      [aState('sync-catalogue', { lastSuccess: lastNight, lastOutcome: 'done' })],
      complete(yesterday),
      nine,
      'late',
    ],
    [
      'that has not begun may be meant for later where the last one was yesterday evening',
      [aState('sync-catalogue', { lastSuccess: lastNight.add({ hours: 14 }), lastOutcome: 'done' })],
      complete(yesterday),
      nine,
      'unclear',
    ],
    [
      'is told by the step that holds it up, not by one that failed on an earlier day',
      [failing('tidy-up', 1, { party: 'imap', kind: 'away' }), ...ptvAway],
      begun,
      nine,
      'ptvAway',
    ],
  ])('%s', (_, states, ledger, now, expected) => expect(sign('night', states, ledger, now)).toBe(expected))
})

describe('why the night fails', () => {
  it.each<readonly [Failure | null, string]>([
    [away, 'ptvAway'],
    [{ party: 'ptv', kind: 'refused' }, 'ptvRefused'],
    [{ party: 'ptv', kind: 'shape' }, 'ptvShape'],
    [{ party: 'database', kind: 'away' }, 'database'],
    [{ party: 'files', kind: 'fault' }, 'files'],
    [{ party: 'roster', kind: 'settings' }, 'files'],
    [{ party: 'settings', kind: 'settings' }, 'files'],
    [{ party: 'program', kind: 'fault' }, 'unforeseen'],
    [{ party: 'ptv', kind: 'fault' }, 'unforeseen'],
    [null, 'unforeseen'],
  ])('is told by what the ledger keeps: %j', (failure, reason) =>
    expect(sign('night', [failing('sync-catalogue', 3, failure)], begun, nine)).toBe(reason),
  )

  it.each([
    ['lost', 'cutOff'],
    ['overtime', 'overtime'],
  ] as const)('is told by who cut it off: %s', (cutOff, reason) =>
    expect(sign('night', [failing('sync-catalogue', 3, null, { cutOff })], begun, nine)).toBe(reason),
  )
})

describe('the day', () => {
  const imapAway: Failure = { party: 'imap', kind: 'away' }

  it.each<readonly [string, TroubleArea, readonly JobState[], string]>([
    ['is well where nothing failed', 'mailbox', [], 'well'],
    ['waits after one failure', 'mailbox', [failing('read-mailbox', 1, imapAway)], 'unclear'],
    ['has a mailbox that is away', 'mailbox', [failing('read-mailbox', 2, imapAway)], 'mailboxAway'],
    ['has a login refused', 'mailbox', [failing('read-mailbox', 2, { party: 'imap', kind: 'key' })], 'mailboxKey'],
    ['has no token', 'mailbox', [failing('read-mailbox', 2, { party: 'oauth', kind: 'key' })], 'tokenRefused'],
    [
      'has a token server that is away',
      'mailbox',
      [failing('read-mailbox', 2, { party: 'oauth', kind: 'away' })],
      'mailboxAway',
    ],
    [
      'has folders that nothing can be moved to',
      'mailbox',
      [failing('sort-mailbox', 2, { party: 'imap', kind: 'refused' })],
      'mailboxRefused',
    ],
    [
      'has answers that cannot be handled',
      'answers',
      [failing('handle-replies', 2, { party: 'program', kind: 'fault' })],
      'unforeseen',
    ],
    [
      'has mails that cannot be written',
      'sending',
      [failing('send-mail', 2, { party: 'program', kind: 'fault' })],
      'unforeseen',
    ],
    [
      'has no mail to tell of a mail server that is away',
      'sending',
      [failing('send-mail', 9, { party: 'smtp', kind: 'away' })],
      'unclear',
    ],
    [
      'has no mail to tell of a mail server that lets nobody in',
      'sending',
      [failing('send-mail', 9, { party: 'oauth', kind: 'key' })],
      'unclear',
    ],
  ])('%s', (_, area, states, expected) => expect(sign(area, states, complete(today), nine)).toBe(expected))

  it('of another area is not touched', () => {
    const states = [failing('read-mailbox', 9, imapAway)]
    const signs = signsOf(timedJobs, states, complete(today), Temporal.Instant.from(nine))
    expect(signs.map(one => `${one.area}: ${told(one)}`)).toEqual([
      'night: well',
      'mailbox: mailboxAway',
      'answers: well',
      'sending: well',
    ])
  })
})
