import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SortedRow } from '../../src/edges/ptv/parse.ts'
import type { Json } from '../../src/sample/writing.ts'
import { ofOtherTypes, placesIn, valueAt, withValue, type Place } from '../support/places.ts'
import { hasContract, shapes, type Shape } from './full-v11-records.ts'

const missing = hasContract ? '' : ' (skipped: the contract is not beside this repository)'

describe.skipIf(!hasContract)(`a record of version 11${missing}`, () => {
  describe.each(shapes)('that is a full $name', shape => {
    const { record, sort } = shape

    it('is taken, and nothing in it is unknown', () => {
      expect(sort(record)).toMatchObject({ kind: 'accepted', unknownFields: [] })
    })

    it('may leave out or have null what tells nothing of its shape', () => {
      const optional = Object.keys(record).filter(name => !isDemanded(name, shape))
      const rows = optional.flatMap(name => [sort(without(record, name)), sort({ ...record, [name]: null })])
      expect(rows.flatMap(row => (row.kind === 'rejected' ? row.record.problem : []))).toEqual([])
    })

    it('is strange with a known field of another type, by its path', () => {
      const tried = typedPlaces(shape).flatMap(place =>
        ofOtherTypes(valueAt(record, place)).map(value => ({ place, row: sort(withValue(record, place, value)) })),
      )
      expect(tried.length).toBeGreaterThanOrEqual(4 * Object.keys(record).length)
      expect(tried.filter(({ place, row }) => !isStrangeAt(place, row)).map(({ place }) => place.join('.'))).toEqual([])
    })

    it('is taken with a new field anywhere, which is named', () => {
      const objects = [[], ...typedPlaces(shape)].filter(place => isObject(valueAt(record, place)))
      const missed = objects.filter(place => {
        const row = sort(withValue(record, [...place, 'notYetKnown'], { deep: [1] }))
        const path = [...place, 'notYetKnown'].map(key => (typeof key === 'number' ? '*' : key)).join('.')
        return row.kind !== 'accepted' || row.unknownFields.join(' ') !== path
      })
      expect(missed).toEqual([])
    })

    it('is sorted without an error whatever comes instead of it, or in it', () => {
      const places = [[], ...placesIn(record)]
      const sorted = fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        expect(['accepted', 'rejected']).toContain(sort(withValue(record, place, value)).kind)
      })
      fc.assert(sorted, { seed: 20_261_122, numRuns: 200 })
    })
  })

  it('has some hundred fields to be tried, in all depths', () => {
    const places = shapes.flatMap(typedPlaces)
    expect(places.length).toBeGreaterThan(800)
    expect(Math.max(...places.map(place => place.length))).toBeGreaterThanOrEqual(9)
  })
})

describe.skipIf(!hasContract)('what the live description names and no server writes', () => {
  const common = { versionId: 'x', userName: 'x', availableLanguages: ['fi'], security: {} }
  it.each([
    ['service', common],
    ['EChannel channel', { ...common, isVisibleForAll: true }],
    ['Phone channel', { supportPhones: [], isVisibleForAll: false }],
    ['ServiceLocation channel', { supportPhones: [], supportEmails: [] }],
    ['organization', common],
    ['collection', common],
    ['general description', common],
    ['connection', { isASTIConnection: false }],
  ])('is no news on a %s: %j', (name, parts) => {
    expect(read(name, parts)).toMatchObject({ kind: 'accepted', unknownFields: [] })
  })

  it.each([
    ['a web page', { webPages: [{ language: 'fi', value: 'a', url: 'https://a.example/', orderNumber: '1' }] }],
    ['a telephone', { phoneNumbers: [{ language: 'fi', number: '1', orderNumber: 1 }] }],
    ['a foreign address', { addresses: [{ type: 'Postal', foreignAddress: [{ language: 'en', value: 'Umeå' }] }] }],
    ['a concept', { ontologyTerms: [{ uri: 'http://www.yso.fi/onto/koko/p1', inherited: false, newUri: null }] }],
  ])('is no news in %s', (_name, parts) => {
    expect(read('ServiceLocation channel', parts)).toMatchObject({ kind: 'accepted', unknownFields: [] })
  })
})

function read(name: string, parts: Json): SortedRow<unknown> | undefined {
  const found = shapes.find(shape => shape.name === name)
  return found?.sort({ ...found.record, ...parts })
}

/** What makes a record what it is: without it, it is strange. */
const demanded = new Set(
  (
    'id serviceId organizationId serviceChannel serviceChannelType organizations archivingDate ' +
    'serviceNames serviceChannelNames organizationNames serviceCollectionNames names ' +
    'pageNumber pageSize pageCount itemList'
  ).split(' '),
)

// An entity in a list is there for its date.
function isDemanded(field: string, { name }: Shape): boolean {
  return demanded.has(field) || (name === 'dated entity' && field === 'modified')
}

function typedPlaces({ record, apart }: Shape): readonly Place[] {
  return placesIn(record).filter(([list, row]) => apart === null || list !== apart || row === undefined)
}

function without(record: Json, name: string): Json {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== name))
}

function isStrangeAt(place: Place, row: SortedRow<unknown>): boolean {
  return row.kind === 'rejected' && row.record.problem.startsWith(`${place.join('.')}: `)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
