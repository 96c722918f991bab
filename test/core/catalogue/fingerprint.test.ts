import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fingerprintsOf, itemHash, sameFingerprints } from '../../../src/core/catalogue/fingerprint.ts'
import type { ContentItem, LanguageVersion, Service } from '../../../src/core/content-item.ts'
import { aChannel, anEmail, aService, aVersion, hours } from '../../support/builders.ts'

const service = bilingual({})
const anyText = fc.string({ unit: 'binary' })

describe('fingerprintsOf', () => {
  it('has one for each language version and one for what they share', () => {
    expect(Object.keys(fingerprintsOf(service)).toSorted()).toEqual(['fi', 'shared', 'sv'])
  })

  it.each<[string, ContentItem]>([
    ['the order of keys', reversed(service)],
    ['PTV’s date', { ...service, publishedAt: Temporal.Instant.from('2026-06-10T10:00:00Z') }],
    ['how an ä is put together', bilingual({ description: 'Päivähoito'.normalize('NFD') })],
    ['the line ends', bilingual({ summary: 'Ensin.\r\nSitten.' })],
  ])('does not look at %s', (_name, item) => {
    expect(fingerprintsOf(item)).toEqual(fingerprintsOf(service))
  })

  it.each<[string, Partial<LanguageVersion>]>([
    ['a word', { description: 'Iltahoito' }],
    ['a line end that was none', { summary: 'Ensin. Sitten.' }],
    ['a keyword', { keywords: ['hoito'] }],
    ['an e-mail address', { emails: [anEmail('contactEmails', 'a@esimerkkila.fi')] }],
    ['an empty text in place of none', { userInstructions: '' }],
  ])('shows %s in the language where it changed, and there only', (_name, parts) => {
    expect(differences(service, bilingual(parts))).toEqual(['fi'])
  })

  it('shows a changed name in Swedish in Swedish only', () => {
    const item = { ...service, languageVersions: { ...service.languageVersions, sv: aVersion({ name: 'Dagvården' }) } }
    expect(differences(service, item)).toEqual(['sv'])
  })

  it('shows a new language version as that language', () => {
    const item = { ...service, languageVersions: { ...service.languageVersions, en: aVersion({ name: 'Day care' }) } }
    expect(differences(service, item)).toEqual(['en'])
  })

  it.each<[string, ContentItem, ContentItem]>([
    ['a service class', service, aService({ ...service, serviceClasses: ['P3.1'] })],
    ['hours', aChannel(), aChannel({ serviceHours: [hours()] })],
    [
      'the last day of hours',
      aChannel({ serviceHours: [hours('2026-01-01', '2026-05-31')] }),
      aChannel({ serviceHours: [hours('2026-01-01', '2026-06-30')] }),
    ],
    ['the organization', service, aService({ ...service, organizationId: service.contentId })],
  ])('shows %s as shared', (_name, before, after) => {
    expect(differences(before, after)).toEqual(['shared'])
  })

  it('does not take a backslash and letters for a line end', () => {
    expect(differences(bilingual({ summary: String.raw`a\r\nb` }), bilingual({ summary: String.raw`a\nb` }))).toEqual([
      'fi',
    ])
  })

  it('is the same for two texts if and only if they differ in nothing visible', () => {
    const pair = fc.oneof(
      fc.tuple(anyText, anyText),
      anyText.map(text => [text, respelled(text)] as const),
    )
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const [before, after] = [left, right].map(summary => fingerprintsOf(bilingual({ summary })))
        expect(sameFingerprints(before ?? {}, after ?? {})).toBe(visible(left) === visible(right))
      }),
    )
  })
})

describe('sameFingerprints', () => {
  it('tells a lost language version', () => {
    expect(sameFingerprints({ fi: 'a', sv: 'b', shared: 'c' }, { fi: 'a', shared: 'c' })).toBe(false)
  })

  it('does not look at the order of languages', () => {
    expect(sameFingerprints({ fi: 'a', sv: 'b', shared: 'c' }, { shared: 'c', sv: 'b', fi: 'a' })).toBe(true)
  })
})

describe('itemHash', () => {
  it('looks at PTV’s date, so that a republishing is stored', () => {
    expect(published('2026-06-10T10:00:00Z')).not.toBe(published('2026-06-10T10:00:01Z'))
    expect(published('2026-06-10T10:00:00Z')).toBe(published('2026-06-10T13:00:00.000+03:00'))
  })

  it('does not look at the order of keys', () => {
    expect(hashOf(service)).toBe(hashOf(reversed(service)))
  })

  it('looks at whose the item is, and at every word', () => {
    expect(itemHash(service, false, fingerprintsOf(service))).not.toBe(hashOf(service))
    expect(hashOf(bilingual({ summary: 'Toinen.' }))).not.toBe(hashOf(bilingual({})))
  })
})

function published(moment: string): string {
  return hashOf({ ...service, publishedAt: Temporal.Instant.from(moment) })
}

function hashOf(item: Service): string {
  return itemHash(item, true, fingerprintsOf(item))
}

function bilingual(parts: Partial<LanguageVersion>): Service {
  const fi = aVersion({ name: 'Päivähoito', description: 'Päivähoito', summary: 'Ensin.\nSitten.', ...parts })
  return aService({ languageVersions: { fi, sv: aVersion({ name: 'Dagvård' }) } })
}

function reversed(item: Service): Service {
  return { ...turned(item), languageVersions: turned(item.languageVersions) } as Service
}

function turned(record: object): object {
  return Object.fromEntries(Object.entries(record).toReversed())
}

function differences(before: ContentItem, after: ContentItem): readonly string[] {
  const [left, right] = [
    new Map(Object.entries(fingerprintsOf(before))),
    new Map(Object.entries(fingerprintsOf(after))),
  ]
  return [...new Set([...left.keys(), ...right.keys()])].filter(key => left.get(key) !== right.get(key)).toSorted()
}

function visible(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n')
}

function respelled(text: string): string {
  return text.replaceAll('\n', '\r\n').normalize('NFD')
}
