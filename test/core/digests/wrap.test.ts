import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrap } from '../../../src/core/digests/wrap.ts'

it('indents the lines that follow', () => {
  expect(wrap('aaa bbb ccc', '- ', '  ', 9)).toBe('- aaa bbb\n  ccc')
})

it('keeps a web address whole and a no-break space unbroken', () => {
  expect(wrap('katso https://esimerkkila.fi nyt', '', '', 12)).toBe('katso\nhttps://esimerkkila.fi\nnyt')
  expect(wrap('ma klo\u00a09–16', '', '', 8)).toBe('ma\nklo\u00a09–16')
})

it('keeps every word in its order within the width', () => {
  const manyWords = fc.array(fc.stringMatching(/^[a-zäö]{1,20}$/), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(manyWords, words => {
      const wrapped = wrap(words.join(' '), '- ')
      expect(wrapped.slice(2).split(/\s+/)).toEqual(words)
      expect(Math.max(...wrapped.split('\n').map(line => line.length))).toBeLessThanOrEqual(76)
    }),
  )
})
