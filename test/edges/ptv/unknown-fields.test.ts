import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { unknownFields } from '../../../src/edges/ptv/unknown-fields.ts'

const Row = z.object({ code: z.string(), words: z.object({ fi: z.string().optional() }).optional() })
const Known = z.object({
  name: z.string().nullable(),
  rows: z.array(Row),
  languageVersions: z.object({ fi: Row.optional(), sv: Row.optional(), smn: Row.optional() }),
  anything: z.unknown(),
})
const nothing = { name: null, rows: [], languageVersions: {}, anything: null }

describe('the unknown fields of a record', () => {
  it.each([
    ['are none where each is known', {}, []],
    ['are none in what is known to be anything', { anything: { a: [{ b: 1 }] } }, []],
    ['are named at the top', { colour: 1, age: null }, ['age', 'colour']],
    ['are named by the outermost alone', { colour: { deep: { deeper: 1 } } }, ['colour']],
    ['are named whatever they hold', { a: null, b: [], c: {}, d: '', e: false }, ['a', 'b', 'c', 'd', 'e']],
    [
      'have a star for each language',
      { languageVersions: { fi: { code: 'a', x: 1 }, sv: { code: 'a', x: 1 }, smn: { code: 'a', y: 1 } } },
      ['languageVersions.*.x', 'languageVersions.*.y'],
    ],
    [
      'have a star for each place in a list',
      { rows: [{ code: 'a' }, { code: 'b', x: 1 }, { code: 'c', x: 2, words: { fi: '', xx: '' } }] },
      ['rows.*.words.xx', 'rows.*.x'],
    ],
    [
      'are named where a language is new',
      { languageVersions: { rom: {}, en: {} } },
      ['languageVersions.en', 'languageVersions.rom'],
    ],
    ['may have the name of a language', { sms: true, rows: [{ code: 'a', fi: 1 }] }, ['rows.*.fi', 'sms']],
    [
      'may have the name of what every object has',
      JSON.parse('{"toString":1,"__proto__":{"a":1}}'),
      ['__proto__', 'toString'],
    ],
    ['are named in what a database takes', { 'a\u0000b': 1, '\ud800': 1, '': 1 }, ['', 'a\uFFFDb', '\uFFFD']],
    ['are named by no more than the beginning of a long name', { ['x'.repeat(5000)]: 1 }, ['x'.repeat(80)]],
  ])('%s', (_name, more: object, expected) => {
    const raw: unknown = { ...nothing, ...more }
    if (Object.hasOwn(more, '__proto__')) Object.defineProperty(raw, '__proto__', { value: 1, enumerable: true })
    expect(unknownFields(raw, Known.parse(raw))).toEqual(expected)
  })

  it.each([[null], [7], ['text'], [[1, { a: 1 }]], [{}]])('are none of %j against something else', raw => {
    expect(unknownFields(raw, 'something else')).toEqual([])
  })

  it('are none where a schema made something else of a list', () => {
    expect(unknownFields({ rows: [{ a: 1 }] }, { rows: { count: 1 } })).toEqual([])
  })
})
