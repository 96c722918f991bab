import { describe, expect, it } from 'vitest'
import type { Organization } from '../../../src/core/content-item.ts'
import { organizationKeys } from '../../../src/core/people/organization-keys.ts'
import { aVersion } from '../../support/builders.ts'
import { below, city, culture, idOf, library, named, organizations } from './assign-cases.ts'

describe('what a roster may call an organization', () => {
  it('is its id and its folded names, then those of each one above it', () => {
    expect(keysOf(library, organizations)).toEqual([
      [library.contentId, 0],
      ['kirjasto oy', 0],
      [culture.contentId, 1],
      ['kulttuuri', 1],
      ['kultur', 1],
      [city.contentId, 2],
      ['esimerkkilä', 2],
    ])
  })

  it('is a name that two share for the nearer one only', () => {
    const office = below(culture, 9, named('Kulttuuri'))
    expect(keysOf(office, [...organizations, office]).filter(([key]) => key === 'kulttuuri')).toEqual([
      ['kulttuuri', 0],
    ])
  })

  it('is no empty name', () => {
    const nameless = below(city, 9, { fi: aVersion({ name: ' ' }), sv: aVersion({ name: 'Namn' }) })
    expect(keysOf(nameless, [nameless])).toEqual([
      [nameless.contentId, 0],
      ['namn', 0],
      [city.contentId, 1],
    ])
  })

  it('is its id alone where it was not read', () => {
    expect(keysOf(library, [])).toEqual([[library.contentId, 0]])
  })

  it('is only what the roster calls any', () => {
    const keys = organizationKeys(organizations, new Set(['kultur', 'esimerkkilä', 'muu']))(library.contentId)
    expect(keys).toEqual([
      { key: 'kultur', distance: 1 },
      { key: 'esimerkkilä', distance: 2 },
    ])
  })

  it('ends where organizations are above each other', () => {
    const round = [below(culture, 1, named('Ylin')), culture]
    expect(keysOf(culture, round).map(([, distance]) => distance)).toEqual([0, 0, 0, 1, 1])
  })

  it('is worked out once for all of its items', () => {
    const of = organizationKeys(organizations)
    expect(of(library.contentId)).toBe(of(library.contentId))
    expect(of(idOf(50))).not.toBe(of(library.contentId))
  })
})

function keysOf({ contentId }: Organization, known: readonly Organization[]): readonly (readonly [string, number])[] {
  return organizationKeys(known)(contentId).map(({ key, distance }) => [key, distance])
}
