import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { jsonText } from '../../src/store/json.ts'

it.each([
  ['what PostgreSQL keeps as it is', { a: 'ä 𐐀 "\n\\', b: [1, null, true] }, { a: 'ä 𐐀 "\n\\', b: [1, null, true] }],
  ['NUL', 'a\0b\0', 'a\uFFFDb\uFFFD'],
  ['half of a pair', ['\uD83D', 'x\uDE00', '\uDC00\uD800'], ['\uFFFD', 'x\uFFFD', '\uFFFD\uFFFD']],
  ['the same in a key', { 'a\0': { '\uD83D': 1 } }, { 'a\uFFFD': { '\uFFFD': 1 } }],
  ['words that look like an escape', String.raw`\u0000 \\u0000 \ud83d`, String.raw`\u0000 \\u0000 \ud83d`],
  ['a backslash before NUL', '\\\0', '\\\uFFFD'],
  ['a moment', Temporal.Instant.from('2026-06-10T01:30:00Z'), '2026-06-10T01:30:00Z'],
])('writes %s', (_what, value, expected) => {
  expect(JSON.parse(jsonText(value))).toEqual(expected)
})

it('never writes what PostgreSQL cannot keep, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (hostile, harmless) => {
      const text = hostile + harmless
      expect(JSON.parse(jsonText(text))).toBe(text.toWellFormed().replaceAll('\0', '\uFFFD'))
    }),
  )
})
