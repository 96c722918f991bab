import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namePatterns } from '../../../src/core/people/name-patterns.ts'

describe('patterns that match a name', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'kirjasto',
      ['kirjasto', 'kirja', 'kirjasto*', '*kirjasto', '*kirjasto*'],
      ['kirjasto', 'kirjasto*', '*kirjasto', '*kirjasto*'],
    ],
    ['kirjasto', ['k*', 'l*', '*o', '*a', '*', '**'], ['k*', '*o', '*', '**']],
    ['kirjasto', ['kir*sto', 'kirja*asto', 'k*j*o', 'k*o*j*'], ['kir*sto', 'k*j*o']],
    ['aba', ['ab*ba', 'a*a', 'a*b*a', 'aba*', 'aba*a'], ['a*a', 'a*b*a', 'aba*']],
    ['ab', ['ab', 'a*b', '*ab*', 'ab*b', '*abc*'], ['ab', 'a*b', '*ab*']],
    ['a*c', ['a*c', 'a*b'], ['a*c']],
    ['', ['*', 'a*'], ['*']],
    ['kirjasto', [], []],
  ])('%s among %j', (name, patterns, expected) => {
    expect(new Set(namePatterns(new Set(patterns))(name))).toEqual(new Set(expected))
  })

  it('are those that a regular expression finds, each once', () => {
    const text = fc.stringMatching(/^[abä ]{0,8}$/)
    const pattern = fc.stringMatching(/^[abä *]{1,7}$/)
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(pattern, { maxLength: 12 }), (names, patterns) => {
        const matching = namePatterns(new Set(patterns))
        for (const name of names) {
          const expected = [...new Set(patterns)].filter(one =>
            new RegExp(`^${one.replaceAll('*', '.*')}$`, 'u').test(name),
          )
          expect([...matching(name)].toSorted()).toEqual(expected.toSorted())
        }
      }),
      { numRuns: 500 },
    )
  })
})
