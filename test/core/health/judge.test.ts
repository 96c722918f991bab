import { describe, expect, it } from 'vitest'
import { isHealthy, type JobState } from '../../../src/core/health/judge.ts'
import { aState } from './a-state.ts'

const now = Temporal.Instant.from('2026-12-09T10:00:00Z')

describe('a city is healthy', () => {
  it.each<[string, JobState]>([
    ['before anything was tried', state('nightly', null, null)],
    ['after a night that was done', state('nightly', '2026-12-09T02:40:00Z', 'done')],
    ['after a night with something held', state('nightly', '2026-12-09T02:40:00Z', 'held')],
    [
      'when last night’s success is missing, but for less than two periods',
      state('nightly', '2026-12-07T10:00:00Z', 'done'),
    ],
    ['while its first job runs', { ...state('nightly', null, null), running: true }],
    ['when the mailbox was away for a moment', state('often', '2026-12-09T09:01:00Z', 'failed')],
    ['when another clock starts often jobs rarely', state('often', '2026-12-07T09:00:00Z', 'done')],
  ])('%s', (_name, job) => {
    expect(isHealthy([state('nightly', '2026-12-09T02:40:00Z', 'done'), job], now)).toBe(true)
  })
})

describe('a city is not healthy', () => {
  it.each<[string, JobState]>([
    ['when a nightly job failed last', state('nightly', '2026-12-09T02:40:00Z', 'failed')],
    ['when a nightly job never ended well', state('nightly', null, 'failed')],
    ['after two periods without a night', state('nightly', '2026-12-07T09:59:59Z', 'done')],
    ['when an often job fails for over an hour', state('often', '2026-12-09T08:59:59Z', 'failed')],
    ['when an often job fails and never did otherwise', state('often', null, 'failed')],
  ])('%s', (_name, job) => {
    expect(isHealthy([state('nightly', '2026-12-09T02:40:00Z', 'done'), job], now)).toBe(false)
  })
})

function state(rhythm: JobState['rhythm'], success: string | null, lastOutcome: JobState['lastOutcome']): JobState {
  const lastSuccess = success === null ? null : Temporal.Instant.from(success)
  return { ...aState('job'), rhythm, lastSuccess, lastOutcome }
}
