import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { tokenBytes, tokenFrom } from '../../../src/core/digests/token.ts'

describe('tokenFrom', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], '0123-4567'],
    [[8, 9, 10, 17, 18, 19, 20, 31], '89AH-JKMZ'],
    [[32, 63, 64, 255, 224, 0, 31, 95], '0Z0Z-00ZZ'],
  ])('writes %j as %s', (bytes, token) => {
    expect(tokenFrom(Uint8Array.from(bytes))).toBe(token)
  })

  it('has only letters that cannot be mistaken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: tokenBytes, maxLength: tokenBytes }), bytes => {
        expect(tokenFrom(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      }),
    )
  })

  it('uses every letter equally', () => {
    const counts = Map.groupBy(
      Array.from({ length: 256 }, (_, byte) => tokenFrom(new Uint8Array(tokenBytes).fill(byte))),
      token => token,
    )
    expect([counts.size, ...new Set([...counts.values()].map(same => same.length))]).toEqual([32, 8])
  })
})
