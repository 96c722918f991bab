import { describe, expect, it } from 'vitest'
import { changedFields, isUnchanged, outcomeOf, seenItem, type KnownItem } from '../../../src/core/catalogue/compare.ts'
import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import type { CatalogueItem } from '../../../src/core/content-item.ts'
import { aChannel, anOrganization, aPhone, aService, aVersion, hours } from '../../support/builders.ts'
import { absence, knownAs } from './known.ts'

const before = Temporal.Instant.from('2025-03-05T09:12:07Z')
const later = Temporal.Instant.from('2026-06-09T11:40:02Z')
const service = aService({ publishedAt: before })
const changedService = aService({ publishedAt: later, languageVersions: { fi: aVersion({ name: 'Pääkirjasto' }) } })

describe('what a night sees of an item', () => {
  it.each<[string, CatalogueItem | null, KnownItem['absence'], CatalogueItem, string]>([
    ['never seen before', null, absence(0), service, 'new'],
    ['as it was', service, absence(0), service, 'unchanged'],
    ['with another text and date', service, absence(0), changedService, 'changed'],
    ['with another text and the same date', service, absence(0), { ...changedService, publishedAt: before }, 'changed'],
    ['with another date only', service, absence(0), { ...service, publishedAt: later }, 'republished'],
    ['with a date for the first time', { ...service, publishedAt: null }, absence(0), service, 'republished'],
    ['back after a night', service, absence(1, '2026-06-09'), service, 'returned'],
    ['back and changed', service, absence(1, '2026-06-09'), changedService, 'returned'],
    ['back after its removal', service, absence(2, '2026-06-09', '2026-06-09'), service, 'returned'],
    ['back though only its removal is remembered', service, absence(0, null, '2026-06-09'), service, 'returned'],
  ])('%s', (_name, earlier, last, item, change) => {
    expect(seen(earlier, last, item)).toBe(change)
  })

  it('is news when it has become the city’s own, though no word of it has changed', () => {
    const known = knownAs(service, { hash: seenItem(service, false).hash, own: false })
    expect(isUnchanged(known, seenItem(service, false))).toBe(true)
    expect(isUnchanged(known, seenItem(service, true))).toBe(false)
    expect(outcomeOf(known, stateOf(service), seenItem(service, true))).toMatchObject({
      change: 'republished',
      fields: [],
    })
  })

  it('is told with its fields, its fingerprints and its hash', () => {
    expect(outcomeOf(knownAs(service), stateOf(service), seenItem(changedService, true))).toEqual({
      contentId: service.contentId,
      change: 'changed',
      fields: ['fi.name', 'publishedAt'],
      fingerprints: fingerprintsOf(changedService),
      hash: knownAs(changedService).hash,
    })
  })

  it('has no changed fields when it is new', () => {
    expect(outcomeOf(undefined, undefined, seenItem(service, true))).toMatchObject({ change: 'new', fields: [] })
  })

  it('may change twice in a night: the second time it is compared with what was stored the first time', () => {
    const outcome = outcomeOf(undefined, stateOf(service), seenItem(changedService, true))
    expect([outcome.change, outcome.fields]).toEqual(['changed', ['fi.name', 'publishedAt']])
  })
})

describe('changedFields', () => {
  const version = aVersion({ description: 'Auki.', phoneNumbers: [aPhone()] })
  const item = aChannel({ languageVersions: { fi: version, sv: aVersion() }, serviceHours: [hours()] })

  it.each<[string, CatalogueItem, readonly string[]]>([
    ['nothing', item, []],
    ['the order of keys and nothing else', { ...item, languageVersions: { sv: aVersion(), fi: version } }, []],
    ['a description', withFinnish({ description: 'Kiinni.' }), ['fi.description']],
    ['a description that is gone', withFinnish({ description: null }), ['fi.description']],
    ['two fields', withFinnish({ name: 'X', phoneNumbers: [] }), ['fi.name', 'fi.phoneNumbers']],
    [
      'a language version that came',
      { ...item, languageVersions: { ...item.languageVersions, en: aVersion() } },
      ['+en'],
    ],
    ['a language version that went', { ...item, languageVersions: { fi: version } }, ['-sv']],
    ['hours', { ...item, serviceHours: [hours('2026-01-01', '2026-05-31')] }, ['serviceHours']],
    ['PTV’s date', { ...item, publishedAt: later }, ['publishedAt']],
  ])('names %s', (_name, after, fields) => {
    expect(changedFields(item, after)).toEqual(fields)
  })

  it('names every field where the kind of an item changes', () => {
    expect(changedFields(anOrganization(), aService())).toEqual(
      expect.arrayContaining(['kind', 'businessId', 'serviceClasses']),
    )
  })

  function withFinnish(parts: Parameters<typeof aVersion>[0]): CatalogueItem {
    return { ...item, languageVersions: { ...item.languageVersions, fi: { ...version, ...parts } } }
  }
})

function seen(earlier: CatalogueItem | null, last: KnownItem['absence'], item: CatalogueItem): string {
  const known = earlier === null ? undefined : knownAs(earlier, { absence: last })
  if (isUnchanged(known, seenItem(item, true))) return 'unchanged'
  return outcomeOf(known, earlier === null ? undefined : stateOf(earlier), seenItem(item, true)).change
}

function stateOf(item: CatalogueItem) {
  return { item, fingerprints: fingerprintsOf(item) }
}
