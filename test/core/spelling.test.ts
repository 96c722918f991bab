import { expect, it } from 'vitest'
import { spellingDistance } from '../../src/core/spelling.ts'

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['once', 'once', 0],
  ['migrat', 'migrate', 1],
  ['tyr', 'try', 1],
  ['setings', 'settings', 1],
  ['päivittäjä', 'paivittaja', 3],
  ['kitten', 'sitting', 3],
])('is %j to %j: %i', (left, right, distance) => {
  expect(spellingDistance(left, right)).toBe(distance)
  expect(spellingDistance(right, left)).toBe(distance)
})
