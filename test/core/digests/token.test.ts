import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cityId } from '../../../src/core/city.ts'
import { tokenBytes, tokenFrom, tokenKeyBytes, tokenOf } from '../../../src/core/digests/token.ts'
import { personId } from '../../../src/core/person.ts'

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

describe('tokenOf', () => {
  const key = new Uint8Array(tokenKeyBytes).fill(7)
  const place = {
    city: cityId('esimerkkila'),
    person: personId('maija@esimerkkila.fi'),
    day: Temporal.PlainDate.from('2026-11-23'),
  }

  it('is the same whenever the digest is planned', () => {
    expect(tokenOf(key, place)).toBe(tokenOf(Uint8Array.from(key), { ...place }))
  })

  it('is another for each key, city, person, day and turn', () => {
    const tokens = [
      tokenOf(key, place),
      tokenOf(new Uint8Array(tokenKeyBytes).fill(8), place),
      tokenOf(key, { ...place, city: cityId('mallila') }),
      tokenOf(key, { ...place, person: personId('olli@esimerkkila.fi') }),
      tokenOf(key, { ...place, day: place.day.add({ days: 1 }) }),
      tokenOf(key, place, 1),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
  })
})
