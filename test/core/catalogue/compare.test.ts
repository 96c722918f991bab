import { describe, expect, it } from 'vitest'
import {
  changedFields,
  compareCatalogue,
  type Comparison,
  type EarlierMoments,
  type KnownItem,
} from '../../../src/core/catalogue/compare.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { aChannel, anOrganization, aPhone, aService, aVersion, hours } from '../../support/builders.ts'
import { absence, knownAs, nthId, services } from './known.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const before = Temporal.Instant.from('2025-03-05T09:12:07Z')
const later = Temporal.Instant.from('2026-06-09T11:40:02Z')
const longBefore = Temporal.Instant.from('2019-01-01T00:00:00Z')
const service = aService({ publishedAt: before })
const changedService = aService({ publishedAt: later, languageVersions: { fi: aVersion({ name: 'Pääkirjasto' }) } })

describe('what a night sees of an item', () => {
  it.each<[string, readonly KnownItem[], ContentItem, string]>([
    ['never seen before', [], service, 'new'],
    ['as it was', [knownAs(service)], service, 'unchanged'],
    ['with another text and date', [knownAs(service)], changedService, 'changed'],
    ['with another text and the same date', [knownAs(service)], { ...changedService, publishedAt: before }, 'changed'],
    ['with another date only', [knownAs(service)], { ...service, publishedAt: later }, 'republished'],
    ['with a date for the first time', [knownAs({ ...service, publishedAt: null })], service, 'republished'],
    ['back after a night', [knownAs(service, { absence: absence(1, '2026-06-09') })], service, 'returned'],
    ['back and changed', [knownAs(service, { absence: absence(1, '2026-06-09') })], changedService, 'returned'],
    [
      'back after its removal',
      [knownAs(service, { absence: absence(2, '2026-06-09', '2026-06-09') })],
      service,
      'returned',
    ],
  ])('%s', (_name, known, item, change) => {
    expect(tonight(known, [item]).seen.map(one => one.change)).toEqual([change])
  })

  it('stores an item that has become the city’s own', () => {
    const known = [knownAs(service, { own: false })]
    expect(compareCatalogue(known, [{ item: service, own: false }], new Set(), today).seen[0]?.change).not.toBe(
      'unchanged',
    )
    expect(
      compareCatalogue([knownAs(service)], [{ item: service, own: false }], new Set(), today).seen[0]?.change,
    ).toBe('republished')
  })

  it('keeps the order in which the items were read', () => {
    const items = services(9).toReversed()
    expect(tonight([], items).seen.map(one => one.contentId)).toEqual(items.map(item => item.contentId))
  })
})

describe('the baseline of an age', () => {
  it.each<[string, KnownItem | null, ContentItem, Temporal.Instant | null]>([
    ['is PTV’s date at first sight', null, service, before],
    ['is nothing where PTV has no date', null, aService(), null],
    ['moves with a single republishing', knownAs(service), { ...service, publishedAt: later }, later],
    ['moves with a changed text', knownAs(service), changedService, later],
    ['moves back with a changed text, if PTV’s date does', knownAs(changedService), service, before],
    ['stays while nothing happens', knownAs(service, { baselineAt: longBefore }), service, longBefore],
    ['stays where PTV no longer tells a date', knownAs(service), { ...service, publishedAt: null }, before],
    ['comes with a date that PTV tells at last', knownAs({ ...service, publishedAt: null }), service, before],
  ])('%s', (_name, known, item, baseline) => {
    const outcome = tonight(known === null ? [] : [known], [item]).seen[0]
    expect([outcome?.baselineAt, outcome?.touched]).toEqual([baseline, false])
  })

  it('stays where a bulk publication moves unchanged text', () => {
    const items = services(30, number => ({ publishedAt: before.add({ minutes: number }) }))
    const moved = items.map((item, index) => (index < 5 ? { ...item, publishedAt: later } : item))
    const { seen } = tonight(
      items.map(item => knownAs(item)),
      moved,
    )
    expect(seen.map(one => one.touched)).toEqual(items.map((_, index) => index < 5))
    expect(seen.map(one => one.baselineAt)).toEqual(items.map(item => item.publishedAt))
    expect(seen.slice(0, 5).every(one => one.change === 'republished')).toBe(true)
  })

  it('moves for the one text that was changed in the minute of a bulk publication', () => {
    const items = services(30, number => ({ publishedAt: before.add({ minutes: number }) }))
    const moved = items.map((item, index) =>
      index < 8
        ? {
            ...item,
            publishedAt: later,
            languageVersions: { fi: aVersion({ name: index === 0 ? 'Uusi' : 'Kirjasto' }) },
          }
        : item,
    )
    const { seen } = tonight(
      items.map(item => knownAs(item)),
      moved,
    )
    expect(seen.slice(0, 3).map(one => one.baselineAt)).toEqual([later, items[1]?.publishedAt, items[2]?.publishedAt])
  })

  it('moves with four republishings in one minute, which may be one person', () => {
    const items = services(30, number => ({ publishedAt: before.add({ minutes: number }) }))
    const moved = items.map((item, index) => (index < 4 ? { ...item, publishedAt: later } : item))
    const { seen } = tonight(
      items.map(item => knownAs(item)),
      moved,
    )
    expect(seen.slice(0, 4).map(one => [one.baselineAt, one.touched])).toEqual(
      items.slice(0, 4).map(() => [later, false]),
    )
  })
})

describe('an earlier date of an item', () => {
  it.each<[string, Temporal.Instant | null, Temporal.Instant | undefined, Temporal.Instant | null]>([
    ['is the baseline where it is older', before, longBefore, longBefore],
    ['is passed over where it is newer', before, later, before],
    ['is passed over where there is none', before, undefined, before],
    ['is the baseline where PTV has no date', null, longBefore, longBefore],
    ['and PTV’s date may both be missing', null, undefined, null],
  ])('%s', (_name, publishedAt, earlier, baseline) => {
    const item = { ...service, publishedAt }
    const moments = new Map(earlier === undefined ? [] : [[item.contentId, earlier] as const])
    expect(firstSight([item], moments)[0]?.baselineAt).toEqual(baseline)
  })

  it('does not change the baseline of an item that is known', () => {
    const seen = [{ item: service, own: true }]
    const { seen: outcomes } = compareCatalogue(
      [knownAs(service)],
      seen,
      new Set(),
      today,
      new Map([[service.contentId, longBefore]]),
    )
    expect(outcomes[0]?.baselineAt).toEqual(before)
  })

  it('shows that a move of all content was no bulk publication', () => {
    const items = services(10, () => ({ publishedAt: later }))
    const moments = new Map(items.map((item, index) => [item.contentId, before.add({ minutes: index })]))
    expect(firstSight(items, moments).some(one => one.touched)).toBe(false)
    expect(firstSight(items, new Map()).every(one => one.touched)).toBe(true)
  })
})

function firstSight(items: readonly ContentItem[], moments: EarlierMoments) {
  const seen = items.map(item => ({ item, own: true }))
  return compareCatalogue([], seen, new Set(), today, moments).seen
}

describe('a touched item', () => {
  const touched = knownAs(service, { touched: true, baselineAt: null })

  it.each<[string, ContentItem, boolean]>([
    ['stays so while its date stays', service, true],
    ['stays so when its text changes under the same date', { ...changedService, publishedAt: before }, true],
    ['is so no more when it is published by itself', { ...service, publishedAt: later }, false],
    ['is so no more when its text is changed and published', changedService, false],
  ])('%s', (_name, item, expected) => {
    expect(tonight([touched], [item]).seen[0]?.touched).toBe(expected)
  })

  it('is found at first sight', () => {
    const { seen } = tonight(
      [],
      services(10, number => ({ publishedAt: number <= 5 ? later : before.add({ hours: number }) })),
    )
    expect(seen.map(one => one.touched)).toEqual([true, true, true, true, true, false, false, false, false, false])
  })

  it('is never another organization’s', () => {
    const items = services(10, () => ({ publishedAt: later }))
    const { seen } = compareCatalogue(
      [],
      items.map(item => ({ item, own: false })),
      new Set(),
      today,
    )
    expect(seen.some(one => one.touched)).toBe(false)
  })
})

describe('what a night does not see', () => {
  it.each<[string, KnownItem['absence'], object | undefined]>([
    ['is missing on its first night', absence(0), { change: 'missing', nights: 1, news: true }],
    ['is removed on the second', absence(1, '2026-06-09'), { change: 'removed', nights: 2, news: true }],
    [
      'is removed on the second, even weeks later',
      absence(1, '2026-05-01'),
      { change: 'removed', nights: 2, news: true },
    ],
    [
      'counts once when the same night is done again',
      absence(1, '2026-06-10'),
      { change: 'missing', nights: 1, news: false },
    ],
    ['is no news once it is removed', absence(2, '2026-06-09', '2026-06-09'), undefined],
    ['is removed late where it was held', absence(7, '2026-06-09'), { change: 'removed', nights: 8, news: true }],
  ])('%s', (_name, last, expected) => {
    const { absent } = tonight([knownAs(service, { absence: last })], [])
    expect(absent).toEqual(expected === undefined ? [] : [{ contentId: service.contentId, ...expected }])
  })

  it('is neither changed nor missing when it was there but could not be understood', () => {
    const known = [knownAs(service, { absence: absence(1, '2026-06-09') })]
    expect(compareCatalogue(known, [], new Set([service.contentId]), today)).toEqual({ seen: [], absent: [] })
  })

  it.each<[number, number, string]>([
    [20, 5, 'removed'],
    [20, 6, 'held'],
    [60, 6, 'removed'],
    [60, 7, 'held'],
    [61, 7, 'held'],
    [200, 20, 'removed'],
    [200, 21, 'held'],
    [5, 5, 'removed'],
  ])('of %i items of an organization, %i gone at once: %s', (all, gone, change) => {
    const { absent } = tonight(secondNight(services(all), gone), services(all).slice(gone))
    expect(absent.map(one => one.change)).toEqual(Array(gone).fill(change))
  })

  it('is counted by organization: what stops one does not stop the other', () => {
    const items = services(18, number => ({ organizationId: nthId(number <= 6 ? 1 : 2) }))
    const { absent } = tonight(secondNight(items, 9), items.slice(9))
    expect(absent.map(one => one.change)).toEqual([...Array(6).fill('held'), ...Array(3).fill('removed')])
  })

  it('does not count what was removed earlier, neither among the gone nor among the organization’s items', () => {
    const items = services(70)
    const known = secondNight(items, 7).map((item, index) =>
      index >= 20 ? { ...item, absence: absence(2, '2026-05-01', '2026-05-01') } : item,
    )
    expect(tonight(known, items.slice(7, 20)).absent.map(one => one.change)).toEqual(Array(7).fill('held'))
  })

  it('is removed though others are missing for the first time: only what is due counts', () => {
    const items = services(12)
    const { absent } = tonight(secondNight(items, 5), items.slice(8))
    const expected = ['removed', 'removed', 'removed', 'removed', 'removed', 'missing', 'missing', 'missing']
    expect(absent.map(one => one.change)).toEqual(expected)
  })

  it('goes on missing while others are held', () => {
    const items = services(12)
    const known = secondNight(items, 6)
    const { absent } = tonight(known, items.slice(7))
    expect(absent.map(one => one.change)).toEqual([...Array(6).fill('held'), 'missing'])
  })
})

describe('changedFields', () => {
  const version = aVersion({ description: 'Auki.', phoneNumbers: [aPhone()] })
  const item = aChannel({ languageVersions: { fi: version, sv: aVersion() }, serviceHours: [hours()] })

  it.each<[string, ContentItem, readonly string[]]>([
    ['nothing', item, []],
    ['the order of keys and nothing else', { ...item, languageVersions: { sv: aVersion(), fi: version } }, []],
    ['a description', withFinnish({ description: 'Kiinni.' }), ['fi.description']],
    ['a description that is gone', withFinnish({ description: null }), ['fi.description']],
    ['two fields', withFinnish({ name: 'X', phoneNumbers: [] }), ['fi.name', 'fi.phoneNumbers']],
    [
      'a language version that came',
      { ...item, languageVersions: { ...item.languageVersions, en: aVersion() } },
      ['en'],
    ],
    ['a language version that went', { ...item, languageVersions: { fi: version } }, ['sv']],
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

  function withFinnish(parts: Parameters<typeof aVersion>[0]): ContentItem {
    return { ...item, languageVersions: { ...item.languageVersions, fi: { ...version, ...parts } } }
  }
})

/** All of the items are known; the first so many have been missing for one night. */
function secondNight(items: readonly ContentItem[], missing: number): readonly KnownItem[] {
  return items.map((item, index) => knownAs(item, index < missing ? { absence: absence(1, '2026-06-09') } : {}))
}

function tonight(known: readonly KnownItem[], items: readonly ContentItem[]): Comparison {
  return compareCatalogue(
    known,
    items.map(item => ({ item, own: true })),
    new Set(),
    today,
  )
}
