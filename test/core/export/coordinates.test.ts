import { describe, expect, it } from 'vitest'
import { faultOf, toWgs84, usableCoordinates } from '../../../src/core/export/coordinates.ts'
import { anAddress } from '../../support/builders.ts'

const here = { easting: 386_000, northing: 6_672_000 }

describe('a place of ETRS-TM35FIN', () => {
  // Geta is the worked example of JHS 197, appendix 3. The other two are of the service point register that Helsinki keeps
  // for the capital region: it gives both, the metres without decimals, and a metre is 0.00002 degrees of longitude.
  it.each([
    ['Geta, at the western edge', 106_256.35961, 6_715_706.37708, 19.84813676944, 60.3851068722, 0.000_001],
    ['Otaniemi library in Espoo', 379_019, 6_673_912, 24.818619, 60.184093, 0.000_02],
    ['Sairaalakatu 1 in Vantaa', 392_904, 6_689_899, 25.060328, 60.33144, 0.000_02],
  ])('is in degrees where the official source has it: %s', (_name, easting, northing, longitude, latitude, near) => {
    const place = toWgs84({ easting, northing })
    expect(Math.abs(place.longitude - longitude)).toBeLessThan(near)
    expect(Math.abs(place.latitude - latitude)).toBeLessThan(near)
  })

  it('is on the central meridian at 500 kilometres', () => {
    expect(toWgs84({ easting: 500_000, northing: 7_000_000 }).longitude).toBe(27)
  })

  it('has six decimals at most', () => {
    const { longitude, latitude } = toWgs84(here)
    for (const degrees of [longitude, latitude]) expect(String(degrees)).toMatch(/^\d{2}(?:\.\d{1,6})?$/)
  })
})

describe('the coordinates of an address', () => {
  it.each([
    ['none', [], 'none'],
    ['zeros', [{ easting: 0, northing: 0 }], 'none'],
    ['a zero', [{ easting: 386_000, northing: 0 }], 'none'],
    ['swapped ones', [{ easting: 6_672_000, northing: 386_000 }], 'outside'],
    ['a place in Sweden', [{ easting: 20_000, northing: 6_600_000 }], 'outside'],
    ['degrees', [{ easting: 24.9, northing: 60.2 }], 'outside'],
    ['a good one after a bad one', [{ easting: 0, northing: 0 }, here], here],
    ['the edges of Finland', [{ easting: 43_500, northing: 7_796_000 }], { easting: 43_500, northing: 7_796_000 }],
  ] as const)('are what can be true of them: %s', (_name, coordinates, expected) => {
    expect(usableCoordinates(coordinates)).toEqual(expected)
  })

  it('are faulty by what one visits alone', () => {
    const swapped = [{ easting: 6_672_000, northing: 386_000 }]
    expect(faultOf([anAddress({ purpose: 'postal', coordinates: swapped })])).toBe('none')
    expect(faultOf([anAddress({ coordinates: [] }), anAddress({ coordinates: swapped })])).toBe('outside')
  })
})
