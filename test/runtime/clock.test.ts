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
    const tick = async (): Promise<void> => {
      ticks.push(new Date().toISOString().slice(11, 16))
    }
    const clock = startClock({ tick, look: async () => {} })
    await vi.advanceTimersByTimeAsync(15 * 60_000)
    await clock.stop()
    await vi.advanceTimersByTimeAsync(15 * 60_000)
    expect(ticks).toEqual(ticked)
  })

  it('looks three times a minute, and never while it ticks', async () => {
    vi.useFakeTimers({ now: new Date('2026-12-09T02:29:59Z') })
    const beats: string[] = []
    const note = (beat: string) => async (): Promise<void> => {
      beats.push(`${beat} ${new Date().toISOString().slice(14, 19)}`)
    }
    const clock = startClock({ tick: note('tick'), look: note('look') })
    await vi.advanceTimersByTimeAsync(65_000)
    await clock.stop()
    expect(beats).toEqual(['tick 30:00', 'look 30:10', 'look 30:30', 'look 30:50'])
  })
})
