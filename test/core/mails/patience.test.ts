import { describe, expect, it } from 'vitest'
import { nextTry } from '../../../src/core/mails/patience.ts'

const since = Temporal.Instant.from('2026-11-23T07:00:00Z')

describe('a mail that a server asks to try later', () => {
  it('is tried again after 15 minutes the first time', () => {
    expect(nextTry(null, since)).toEqual(since.add({ minutes: 15 }))
  })

  it.each([
    [0, 15],
    [14, 15],
    [15, 30],
    [20, 30],
    [44, 30],
    [45, 60],
    [105, 120],
    [225, 240],
    [465, 240],
    [6000, 240],
  ])('is tried again, %i minutes after that, in another %i', (passed, minutes) => {
    const now = since.add({ minutes: passed })
    expect(nextTry(since, now)).toEqual(now.add({ minutes }))
  })

  it('is tried about thirty times in five days, at moments that lie ever further apart', () => {
    const moments: Temporal.Instant[] = []
    for (let now: Temporal.Instant | null = since; now !== null; now = nextTry(since, now)) moments.push(now)
    const hours = moments.map(moment => since.until(moment).total('hours'))
    expect(hours.slice(0, 7)).toEqual([0, 0.25, 0.75, 1.75, 3.75, 7.75, 11.75])
    expect([hours.length, hours.at(-1)]).toEqual([34, 119.75])
  })

  it.each([
    [116, 'is tried once more'],
    [117, 'is given up'],
    [500, 'is given up'],
  ])('%i hours after the first time %s', (hours, what) => {
    expect(nextTry(since, since.add({ hours })) === null).toBe(what === 'is given up')
  })

  it('waits as at first where the clock has jumped back', () => {
    const now = since.subtract({ hours: 1 })
    expect(nextTry(since, now)).toEqual(now.add({ minutes: 15 }))
  })
})
