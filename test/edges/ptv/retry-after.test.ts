import { describe, expect, it } from 'vitest'
import { backoff, retryAfter } from '../../../src/edges/ptv/retry-after.ts'

describe('Retry-After', () => {
  it.each([
    [undefined, 0],
    ['', 0],
    ['0', 0],
    ['7', 7000],
    [' 7 ', 7000],
    ['60', 60_000],
    ['61', 60_000],
    ['99999999999999999999', 60_000],
    ['-5', 0],
    ['1.5', 0],
    ['soon', 0],
    ['NaN', 0],
    ['Infinity', 0],
    ['in the year 2099', 0],
    ['2099', 60_000],
    ['Sun, 22 Nov 2026 05:00:30 GMT', 30_000],
    ['sun, 22 nov 2026 05:00:30 gmt', 30_000],
    ['Sunday, 22-Nov-26 05:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 05:00:00 GMT', 0],
    ['Sun, 22 Nov 2026 04:59:00 GMT', 0],
    ['Sun, 22 Nov 2026 06:00:00 GMT', 60_000],
    ['Mon, 99 Nov 2026 06:00:00 GMT', 0],
    ['Nov 22 2099', 0],
  ])('of %j at 05:00 means %i ms', (header, expected) => {
    expect(retryAfter(header, Temporal.Instant.from('2026-11-22T05:00:00Z'))).toBe(expected)
  })
})

describe('the wait of our own', () => {
  it.each([
    [1, 0, 500],
    [2, 0, 1000],
    [3, 0, 2000],
    [4, 0, 4000],
    [1, 0.5, 750],
    [3, 0.999, 3998],
    [7, 0, 32_000],
    [8, 0, 60_000],
    [2000, 0.5, 60_000],
  ])('after %i failures with the chance %d is %i ms', (failures, chance, expected) => {
    expect(backoff(failures, 500, () => chance)).toBe(expected)
  })
})
