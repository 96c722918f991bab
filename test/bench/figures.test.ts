import { describe, expect, it } from 'vitest'
import { ratios, spread, table, target } from './figures.ts'

describe('the figures of the bench', () => {
  it.each([
    [[3], 3, 3, 3],
    [[5, 1, 4, 2, 3], 3, 1, 5],
    [[4, 1, 2, 3], 2.5, 1, 4],
  ])('finds the middle of %j', (figures, median, least, most) => {
    expect(spread(figures)).toEqual({ median, least, most })
  })

  it('compares what was measured in the same round', () => {
    expect(ratios([2, 9], [1, 3])).toEqual([2, 3])
  })

  it.each([
    [{ atMost: 1.5 }, 1.5, 'met      city: 1.5 s, wanted at most 1.5 s'],
    [{ atMost: 1.5 }, 1.6, 'NOT MET  city: 1.6 s, wanted at most 1.5 s'],
    [{ atLeast: 10 }, 10, 'met      city: 10 s, wanted at least 10 s'],
    [{ atLeast: 10 }, 9.9, 'NOT MET  city: 9.9 s, wanted at least 10 s'],
    [{ atLeast: 10 }, Number.NaN, 'NOT MET  city: NaN s, wanted at least 10 s'],
  ])('says whether %j is met by %d', (limit, figure, line) => {
    expect(target('city', figure, limit, ' s')).toBe(line)
  })

  it('shows the middle, the least and the most, and leaves empty what was not measured', () => {
    const row = { name: 'city', seconds: [1, 3, 2], peak: [80.4], timesFloor: null, scriptOverOurs: null }
    expect(table([row]).split('\n').at(-1)).toMatch(/^\| city +\| 2\.00 \(1\.00–3\.00\) +\| 80 +\| +\| +\|$/)
  })
})
