import { describe, expect, it } from 'vitest'
import { heldFor, isShrunken } from '../../../src/core/people/holding.ts'

describe('a roster has shrunken', () => {
  it.each([
    [6, 4, false],
    [6, 3, true],
    [6, 0, true],
    [5, 0, false],
    [9, 6, false],
    [9, 5, true],
    [10, 7, false],
    [10, 6, true],
    [30, 30, false],
    [30, 90, false],
    [0, 20, false],
  ])('from %i duties to %i: %s', (before, after, expected) => expect(isShrunken(before, after)).toBe(expected))
})

it('keeps fifty faults and counts all', () => {
  const faults = Array.from({ length: 60 }, (_, row) => ({
    where: `row ${row}`,
    problem: 'is wrong',
    remedy: 'Mend it.',
  }))
  expect(heldFor('faulty', faults)).toEqual({ kind: 'faulty', faults: faults.slice(0, 50), count: 60 })
})
