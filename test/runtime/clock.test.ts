import { afterEach, describe, expect, it, vi } from 'vitest'
import { startClock } from '../../src/runtime/clock.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('the clock', () => {
  it.each([
    ['on an ordinary day', '2026-12-09T02:21:00Z', ['02:25', '02:30', '02:35']],
    ['through the hour that spring leaves out in Finland', '2027-03-28T00:56:00Z', ['01:00', '01:05', '01:10']],
    ['through the hour that autumn has twice in Finland', '2027-10-31T00:56:00Z', ['01:00', '01:05', '01:10']],
  ])('ticks every five minutes %s, so at 04:30 in Finland too', async (_name, begin, ticked) => {
    vi.useFakeTimers({ now: new Date(begin) })
    const ticks: string[] = []
    const clock = startClock(async () => {
      ticks.push(new Date().toISOString().slice(11, 16))
    })
    await vi.advanceTimersByTimeAsync(15 * 60_000)
    await clock.stop()
    await vi.advanceTimersByTimeAsync(15 * 60_000)
    expect(ticks).toEqual(ticked)
  })
})
