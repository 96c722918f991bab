import { describe, expect, it } from 'vitest'
import { languages } from '../../../../src/core/content-item.ts'
import type { SortedRow } from '../../../../src/edges/ptv/parse.ts'
import type { Json } from '../../../../src/sample/writing.ts'
import { ofOtherTypes, placesIn, valueAt, withValue, type Place } from '../../../support/places.ts'
import { fullRecords, readers, type Noun } from './full-records.ts'

describe('a full record', () => {
  it.each(fullRecords)('of the %s %s is taken, and nothing in it is unknown', (noun, _type, record) => {
    expect(readOne(noun, record)).toMatchObject({ kind: 'accepted', unknownFields: [], raw: record })
  })

  it.each(fullRecords)('of the %s %s is strange without any field that the contract demands', (noun, _type, record) => {
    const required = placesIn(record).filter(place => !mayBeMissing.has(String(place.at(-1))) && !isRow(place))
    expect(required.length).toBeGreaterThan(5)
    expect(required.flatMap(place => wrongly(noun, place, without(record, place)))).toEqual([])
  })

  it.each(fullRecords)('of the %s %s is strange with a known field of another type', (noun, _type, record) => {
    const retyped = placesIn(record).flatMap(place =>
      replacementsAt(record, place).map(value => ({ place, changed: withValue(record, place, value) })),
    )
    expect(retyped.length).toBeGreaterThan(20)
    expect(retyped.flatMap(({ place, changed }) => wrongly(noun, place, changed))).toEqual([])
  })

  it.each(fullRecords)('of the %s %s is taken with a new field anywhere, which is named', (noun, _type, record) => {
    const objects = [[], ...placesIn(record)].filter(place => isObject(valueAt(record, place)))
    const missed = objects.filter(place => {
      const row = readOne(noun, withValue(record, [...place, 'notYetKnown'], { fi: [1] }))
      return row.kind !== 'accepted' || row.unknownFields.join(' ') !== starred([...place, 'notYetKnown'])
    })
    expect(objects.length).toBeGreaterThan(1)
    expect(missed).toEqual([])
  })

  it('has some hundred fields to be tried, in all depths', () => {
    const places = fullRecords.flatMap(([, , record]) => placesIn(record))
    expect(places.length).toBeGreaterThan(1000)
    expect(Math.max(...places.map(place => place.length))).toBeGreaterThanOrEqual(8)
  })
})

describe('a row of an answer', () => {
  const rows: readonly unknown[] = [null, 7, 'text', [], {}, [[]], { contentId: null }, { contentId: 'x' }, true]

  it.each(Object.keys(readers) as readonly Noun[])('that is no %s at all is strange, and its place is kept', noun => {
    const full = fullRecords.find(([one]) => one === noun)?.[2]
    const kinds = readers[noun]([...rows, full]).map(row => row.kind)
    expect(kinds).toEqual([...rows.map(() => 'rejected'), 'accepted'])
  })

  it.each([
    [{ name: 7 }, 'languageVersions.fi.name: expected string, received number'],
    [
      { legislationLinks: [{ name: 'Laki' }] },
      'languageVersions.fi.legislationLinks.0.url: expected string, received undefined',
    ],
    [{ voucher: { voucherType: 'Secret' } }, 'languageVersions.fi.voucher.voucherType: is none of the known kinds'],
  ])('says of %j where it is wrong and what is, and not what stands there', (parts, problem) => {
    const [, , record] = fullRecords[0] ?? ['service', '', {}]
    const versions = record['languageVersions'] as Readonly<Record<string, Json>>
    const row = readOne('service', { ...record, languageVersions: { fi: { ...versions['fi'], ...parts } } })
    expect(row).toMatchObject({
      kind: 'rejected',
      record: { problem },
    })
  })
})

/** What the contract lets a record leave out: the date of the transfer, languages, and days of a week. */
const mayBeMissing: ReadonlySet<string> = new Set([
  'migratedAt',
  ...languages,
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
])

/** What may be null, by the end of its path: schemas of the contract say so, and ptv-v12.test.ts compares all of it. */
const mayBeNull = [
  /^(?:migratedAt|publishedAt|chargeType|fundingType|oid|generalDescriptionContentId|parentOrganizationContentId)$/,
  /\.holidayServiceHours$/,
  /languageVersions\.\w+\.(?:\w+AdditionalInformation|alternativeName|summary|description|backgroundDescription)$/,
  /languageVersions\.\w+\.(?:userInstructions|conditions|formIdentifier|webAddress\.(?:name|url))$/,
  /languageVersions\..*\.(?:additionalInformation|chargeDescription)$/,
  /otherAddresses\.\d+\.postalCode$/,
  /accessibilityRegisterServicePointId$/,
  /eInvoiceAddresses\.\d+\.(?:intermediatorCode|additionalInformation\.\w+)$/,
  /recipient\.\w+$/,
]

function isNullable(record: Json, place: Place): boolean {
  if (place.join('.') === 'area') return 'serviceChannelType' in record
  return mayBeNull.some(pattern => pattern.test(place.join('.')))
}

function readOne(noun: Noun, record: unknown): SortedRow<unknown> {
  const [row] = readers[noun]([record])
  if (row === undefined) throw new Error('a row was lost')
  return row
}

/** Nothing where the record is strange for what stands at the place; else the place and what was said instead. */
function wrongly(noun: Noun, place: Place, changed: unknown): readonly string[] {
  const row = readOne(noun, changed)
  const said = row.kind === 'accepted' ? 'it is taken' : row.record.problem
  return said.startsWith(`${place.join('.')}: `) ? [] : [`${place.join('.')}: ${said}`]
}

function isRow(place: Place): boolean {
  return typeof place.at(-1) === 'number'
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function replacementsAt(record: Json, place: Place): readonly unknown[] {
  const present = valueAt(record, place)
  const others = ofOtherTypes(present)
  return present === null || isNullable(record, place) ? others : [...others, null]
}

function without(value: unknown, [key = '', ...rest]: Place): unknown {
  if (Array.isArray(value)) return value.with(Number(key), without(value[Number(key)], rest))
  if (rest.length > 0) return { ...(value as Json), [key]: without((value as Json)[key], rest) }
  return Object.fromEntries(Object.entries(value as Json).filter(([name]) => name !== key))
}

const languageNames: ReadonlySet<unknown> = new Set(languages)

function starred(place: Place): string {
  return place.map(key => (typeof key === 'number' || languageNames.has(key) ? '*' : key)).join('.')
}
