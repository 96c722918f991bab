import { array, check, constantFrom, integer, property, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toService, toServiceChannel } from '../../../../../src/edges/ptv/v12/to-core.ts'
import { putBody } from '../../../../../src/edges/ptv/v12/put/put-body.ts'
import { Service } from '../../../../../schemas/ptv/v12/service.ts'
import { ServiceChannel } from '../../../../../schemas/ptv/v12/service-channel.ts'
import { languagesOf, type ContentItem, type Language } from '../../../../../src/core/content-item.ts'
import type { FieldChange } from '../../../../../src/core/proposal.ts'
import { textsOfKind } from '../../../../../src/core/proposals/correction.ts'
import { placesOf, type FactPlace } from '../../../../../src/core/proposals/places.ts'
import type { ApprovedChange } from '../../../../../src/core/proposals/ready-text.ts'
import { areas } from '../../../../../src/sample/areas.ts'
import { sampleRecords } from '../../../../../src/sample/records.ts'
import type { Json } from '../../../../../src/sample/writing.ts'
import { faultsOf, hasSchemas } from '../../../../sample/ptv-schemas.ts'
import { bodyFaults, differences } from '../../../../support/put-bodies.ts'
import { vaasaRecords } from '../../../../support/vaasa/records.ts'
import { hasVaasa } from '../../../../support/vaasa/v8.ts'
import { fullRecords } from '../full-records.ts'
import { channelRecord, channelVersion, organizationRecord, serviceRecord, serviceVersion } from '../records.ts'

describe('the body of a record as it was read', () => {
  const service = serviceRecord({
    fundingType: 'PubliclyFunded',
    serviceLanguages: ['fi'],
    languageVersions: { fi: serviceVersion({ name: 'Uimakoulu ', summary: ' Opi uimaan.', description: '' }) },
  })

  it('leaves out what PTV forbids and spells texts as PTV wants them', () => {
    const { body } = putBody(service) as { body: Json }
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['contentId']))
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['publishedAt']))
    expect(body).toMatchObject({
      serviceType: 'Service',
      languageVersions: { fi: { name: 'Uimakoulu', summary: 'Opi uimaan.', description: null } },
    })
  })

  it.each<readonly [string, Json, string, string]>([
    [
      'a summary that is missing',
      serviceRecord({
        fundingType: 'MarketFunded',
        serviceLanguages: ['fi'],
        languageVersions: { fi: serviceVersion() },
      }),
      'languageVersions.fi.summary',
      'is missing',
    ],
    ['who pays', { ...service, fundingType: null }, 'fundingType', 'is missing: PTV wants to know who pays'],
    [
      'its languages',
      { ...service, serviceLanguages: [] },
      'serviceLanguages',
      'names no language: PTV wants at least one',
    ],
    ['a channel’s area', { ...channel('WebPage', {}, {}), area: null }, 'area', 'is missing'],
    [
      'a channel’s description',
      channel('TelephoneService', {}, { description: null }),
      'languageVersions.fi.description',
      'is missing',
    ],
    [
      'a page’s address',
      channel('WebPage', {}, { webAddress: { url: null, name: 'Sivu' } }),
      'languageVersions.fi.webAddress.url',
      'is missing',
    ],
    [
      'a form’s file',
      channel('PrintableForm', {}, { formFiles: [] }),
      'languageVersions.fi.formFiles',
      'has no file: PTV wants at least one',
    ],
    [
      'a text too long once rendered',
      {
        ...service,
        languageVersions: { fi: serviceVersion({ summary: 'x', description: '**'.concat('x'.repeat(5001), '**') }) },
      },
      'languageVersions.fi.description',
      'has more than 5000 characters once rendered',
    ],
    [
      'an organization',
      organizationRecord(),
      'the record',
      'is no service or service channel of version 12: PTV takes no other bodies',
    ],
    [
      'what is no record',
      [] as unknown as Json,
      'the record',
      'is no service or service channel of version 12: PTV takes no other bodies',
    ],
  ])('names %s', (_case, record, field, problem) => {
    expect(putBody(record)).toMatchObject({ kind: 'problems', problems: expect.arrayContaining([{ field, problem }]) })
  })

  it('tells which numbers PTV does not take in a telephone service', () => {
    const charge = { chargeType: 'Free', chargeDescription: null, additionalInformation: null }
    const phoneNumbers = [
      { type: 'DomesticPhone', number: '05 617 11', ...charge },
      { type: 'Sms', dialCode: '+358', number: '163', ...charge },
    ]
    const put = putBody(channel('TelephoneService', {}, { phoneNumbers, webAddress: { url: null, name: null } }))
    expect(put).toMatchObject({
      kind: 'body',
      body: { languageVersions: { fi: { phoneNumbers: [{ type: 'DomesticPhone', number: '0561711' }] } } },
      lost: [
        {
          field: 'languageVersions.fi.phoneNumbers',
          problem: 'has a number of the type Sms, which PTV does not take there',
        },
      ],
    })
  })

  it('takes one place on the map, what people have put in first', () => {
    const coordinates = [
      { system: 'EPSG:3067', source: 'NLS', easting: 230_000, northing: 7_000_000 },
      { system: 'EPSG:3067', source: 'User', easting: 230_001, northing: 7_000_001 },
      { system: 'Unknown', source: 'User', easting: 0, northing: 0 },
    ]
    const put = putBody(visited(coordinates))
    expect(put).toMatchObject({
      body: { location: { streetAddresses: [{ coordinates: { easting: 230_001, northing: 7_000_001 } }] } },
    })
  })

  function visited(coordinates: readonly Json[]): Json {
    const street = {
      addressSource: { source: 'Posti' },
      streetName: { fi: 'Kirjastokatu' },
      addressDetail: '1',
      postalCode: '55100',
      coordinates,
      additionalInformation: {},
      accessibilityRegisterServicePointId: '1',
    }
    const location = { streetAddresses: [street], otherAddresses: [], foreignAddresses: [] }
    return channel('ServiceLocation', { location }, {})
  }

  it.each<readonly [string, FieldChange['field'], string]>([
    ['opening hours', { kind: 'hours', at: 0 }, 'stands in no body of PTV: change the opening hours in PTV itself'],
    ['words without a field', { kind: 'asGiven' }, 'is not known: the correction names no field'],
    [
      'a text that has changed',
      { kind: 'text', text: 'summary', stretch: null },
      'no longer has the words that were to be replaced',
    ],
  ])('cannot change %s', (_case, field, problem) => {
    const change: FieldChange = { language: 'fi', field, before: 'Muuta.', oldWords: 'Muuta.', newWords: 'Uutta.' }
    expect(putBody(visited([]), [{ change, words: 'Uutta.' }])).toMatchObject({
      kind: 'problems',
      problems: [{ problem }],
    })
  })

  it('forgets the place on the map of an address that has changed', () => {
    const field = { kind: 'address', purpose: 'visiting', at: 0 } as const
    const before = 'Kirjastokatu 1, 55100'
    const change: FieldChange = { language: 'fi', field, before, oldWords: before, newWords: 'Virastokatu 2 B' }
    const place = { system: 'EPSG:3067', source: 'NLS', easting: 230_000, northing: 7_000_000 }
    expect(putBody(visited([place]), [{ change, words: 'Virastokatu 2 B, 55120 Imatra' }])).toMatchObject({
      body: {
        location: {
          streetAddresses: [
            { streetName: { fi: 'Virastokatu' }, addressDetail: '2 B', postalCode: '55120', coordinates: null },
          ],
        },
      },
    })
  })
})

const written = fullRecords.flatMap(([noun, type, record]) =>
  noun === 'service' || noun === 'service-channel' ? [[noun, type, record] as const] : [],
)

describe.skipIf(!hasSchemas)('the body of any answer', () => {
  it.each(written)(
    'to a %s of the type %s is one that PTV takes, or what is missing is named',
    (noun, _type, record) => {
      const outcomes = { body: 0, problems: 0 }
      const made = property(shaken(record), answer => {
        // What no answer can be like is no matter of a body.
        if (faultsOf(`v12/${noun}`, answer).length > 0) return true
        const put = putBody(answer)
        outcomes[put.kind] += 1
        if (put.kind === 'problems') return put.problems.length > 0 && put.problems.every(one => one.field !== '')
        return bodyFaults(answer, put).length === 0
      })
      expect(check(made, { seed: 20_261_122, numRuns: 150 })).toMatchObject({ failed: false, counterexample: null })
      expect(outcomes.body).toBeGreaterThan(5)
      expect(outcomes.problems).toBeGreaterThan(5)
    },
  )
})

type Way = (value: unknown) => unknown
const ways: readonly Way[] = [
  () => null,
  value => (Array.isArray(value) ? [] : typeof value === 'string' ? '' : value),
  value => (Array.isArray(value) ? [...value, ...value] : typeof value === 'string' ? ` ${value} ` : value),
]

/** The record in one language with up to three of its values taken away, doubled, or written in another way. */
function shaken(record: Json): Arbitrary<Json> {
  const { serviceHours, publishedAt, contentId, ...rest } = record
  const own = { ...rest, languageVersions: { fi: (record['languageVersions'] as Json)['fi'] } }
  const spot = tuple(integer({ min: 1, max: countOf(own) - 1 }), constantFrom(...ways))
  return array(spot, { minLength: 1, maxLength: 3 }).map(spots => {
    const at = new Map(spots)
    let next = -1
    const shake = (value: unknown): unknown => {
      next += 1
      const way = at.get(next) ?? (one => one)
      if (Array.isArray(value)) return way(value.map(shake))
      if (typeof value !== 'object' || value === null) return way(value)
      return way(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shake(part)])))
    }
    const kept = serviceHours === undefined ? {} : { serviceHours }
    return { ...(shake(own) as Json), ...kept, publishedAt, contentId }
  })
}

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, part) => sum + countOf(part), 1)
}

const records = sampleRecords(areas, Temporal.PlainDate.from('2026-11-22'))

describe.each([
  ['the sample city', () => [...records.services, ...records.channels], 4],
  ['Vaasa', () => (hasVaasa ? vaasaRows() : []), 16],
] as const)('an approved change in the records of %s', (_where, rows, step) => {
  const all = rows().filter(record => putBody(record).kind === 'body')
  // One of so many: all of them take half a minute.
  const changes = all.flatMap(record => changesOf(record).map(change => ({ record, change })))
  const tried = changes.filter((_, at) => at % step === 0)

  it.skipIf(all.length === 0)('changes its field and nothing else', () => {
    const wrong = tried.flatMap<unknown>(({ record, change }) => {
      const [before, after] = [putBody(record), putBody(record, [change.approved])]
      if (before.kind === 'problems') return ['no body']
      if (after.kind === 'problems') return after.problems.filter(one => !isLost.test(one.problem))
      const paths = differences(before.body, after.body)
      const faults = bodyFaults(record, after)
      const right = paths.length > 0 && paths.every(path => change.paths.test(path)) && faults.length === 0
      return right ? [] : [{ change, paths, faults }]
    })
    expect(wrong).toEqual([])
    expect(tried.length).toBeGreaterThan(200)
  })
})

const isLost = /type that PTV does not take/

function vaasaRows(): readonly Json[] {
  const { v12 } = vaasaRecords()
  return [...v12.services, ...v12.channels]
}

interface Tried {
  readonly approved: ApprovedChange
  /** The paths that may differ. */
  readonly paths: RegExp
}

function changesOf(record: Json): readonly Tried[] {
  const item =
    'serviceType' in record ? toService(Service.parse(record)) : toServiceChannel(ServiceChannel.parse(record))
  const [language] = languagesOf(item)
  if (language === undefined) return []
  const facts = placesOf(item, language).flatMap(place => factChange(item, place))
  return [...facts, ...textsOfKind(item).flatMap(text => textChange(item, language, text))]
}

function textChange(
  item: ContentItem,
  language: Language,
  text: ReturnType<typeof textsOfKind>[number],
): readonly Tried[] {
  const version = item.languageVersions[language]
  const before = version?.[text] ?? ''
  const field = { kind: 'text', text, stretch: null } as const
  const change = { language, field, before, oldWords: before, newWords: 'Uusi teksti' }
  return [
    { approved: { change, words: 'Uusi teksti' }, paths: new RegExp(`^languageVersions\\.${language}\\.${text}$`) },
  ]
}

const news = {
  phone: '05 617 1234',
  email: 'uusi@kaupunki.fi',
  link: 'https://uusi.kaupunki.fi/sivu',
  address: 'Virastokatu 99, 55120 Imatra',
  price: '987,65 €',
  date: '1.12.2047',
  hours: 'ma–pe 9–15',
} as const

function factChange(item: ContentItem, { kind, language, field, before, oldWords }: FactPlace): readonly Tried[] {
  const address = field.kind === 'address' && 'addresses' in item ? item.addresses[field.at] : undefined
  if (field.kind === 'hours' || address?.kind === 'postOfficeBox') return []
  const words = news[kind]
  const path =
    field.kind === 'address'
      ? '^(location|contactAddresses|deliveryAddresses)\\..*'
      : `^languageVersions\\.${language}\\.${field.kind === 'text' ? `${field.text}$` : `${'list' in field ? field.list : ''}(\\.|$)`}`
  return [
    { approved: { change: { language, field, before, oldWords, newWords: words }, words }, paths: new RegExp(path) },
  ]
}

function channel(type: string, own: Json, version: Json): Json {
  return channelRecord({
    serviceChannelType: type,
    area: { areaType: 'WholeCountry' },
    serviceLanguages: ['fi'],
    ...own,
    languageVersions: { fi: channelVersion(type, { summary: 'Lyhyesti.', description: 'Pitkästi.', ...version }) },
  })
}
