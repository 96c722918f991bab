import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { pastNights, type PastItem, type PastVersion } from '../../../src/core/report/past-nights.ts'
import { aService, aVersion, ids } from '../../support/builders.ts'
import { nthId } from '../catalogue/known.ts'
import { aDigest, aPerson } from '../digests/a-digest.ts'

const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const { city } = aDigest()
const first = '2026-05-01'

function state(name: string, publishedAt = '2026-04-20T08:00:00Z'): ContentItem {
  return aService({ languageVersions: { fi: aVersion({ name }) }, publishedAt: Temporal.Instant.from(publishedAt) })
}

function version(
  observedOn: string,
  change: PastVersion['change'],
  item: ContentItem | null,
  current = false,
): PastVersion {
  return { observedOn: dayOf(observedOn), change, item, current }
}

/** A service that has been there since the first of May as it is, and is Kirjasto's. */
function aPast(parts: Partial<PastItem> = {}): PastItem {
  const now = parts.versions?.findLast(({ item }) => item !== null)?.item ?? state('Kirjasto')
  return {
    contentId: ids.service,
    versions: [version(first, 'new', now, true)],
    dates: {
      fingerprints: fingerprintsOf(now),
      baselineAt: now.publishedAt,
      touched: false,
      firstSeen: dayOf(first),
      confirmations: [],
    },
    assignments: [{ area: 'Kirjasto', from: dayOf(first), until: null }],
    findings: [],
    ...parts,
  }
}

function figuresOn(day: string, ...items: readonly PastItem[]) {
  const [whole, ...areas] = pastNights({ city, items, descriptions: new Map(), asks: [] }, [dayOf(day)])
  return { whole, areas: areas.map(({ area, items: count, unowned }) => `${area} ${count} ${unowned}`) }
}

function currentOn(day: string, items: readonly PastItem[]) {
  return figuresOn(day, ...items).whole?.current
}

describe('the figures of a night that has none', () => {
  it.each<[string, string, readonly PastVersion[], number]>([
    ['is not there before it was first seen', '2026-04-30', [version(first, 'new', state('A'), true)], 0],
    ['is there on the night that saw it first', first, [version(first, 'new', state('A'), true)], 1],
    [
      'is there while it is only missing',
      '2026-05-04',
      [version(first, 'new', state('A'), true), version('2026-05-03', 'missing', null)],
      1,
    ],
    [
      'is gone once it is removed',
      '2026-05-04',
      [version(first, 'new', state('A'), true), version('2026-05-04', 'removed', null)],
      0,
    ],
    [
      'is there before it was removed',
      '2026-05-03',
      [version(first, 'new', state('A'), true), version('2026-05-04', 'removed', null)],
      1,
    ],
  ])('count what PTV showed then: an item %s', (_name, day, versions, items) => {
    expect(figuresOn(day, aPast({ versions })).whole?.items).toBe(items)
  })

  const dates = aPast().dates
  const { fi = '' } = dates.fingerprints
  const confirmed = {
    ...dates,
    confirmations: [{ language: 'fi' as const, fingerprint: fi, confirmedOn: dayOf('2026-05-05') }],
  }

  it.each([
    ['in the night before the answer', '2026-05-05', 0],
    ['in the night after it', '2026-05-06', 1],
  ])('count what was confirmed then: %s', (_name, day, count) => {
    expect(figuresOn(day, aPast({ dates: confirmed })).whole).toMatchObject({ confirmed: count, computed: true })
  })

  it('know a text that was confirmed and has changed since', () => {
    const before = state('Vanha')
    const versions = [version(first, 'new', before), version('2026-05-08', 'changed', state('Uusi'), true)]
    const word = {
      language: 'fi' as const,
      fingerprint: fingerprintsOf(before).fi ?? '',
      confirmedOn: dayOf('2026-05-05'),
    }
    const past = aPast({ versions })
    const item = { ...past, dates: { ...past.dates, confirmations: [word] } }
    expect(['2026-05-07', '2026-05-08'].map(day => figuresOn(day, item).whole?.confirmed)).toEqual([1, 0])
  })

  it('count an item by the date that PTV showed then', () => {
    const versions = [
      version(first, 'new', state('Vanha', '2024-01-01T08:00:00Z')),
      version('2026-05-08', 'changed', state('Uusi', '2026-05-07T08:00:00Z'), true),
    ]
    expect(['2026-05-07', '2026-05-08'].map(day => figuresOn(day, aPast({ versions })).whole?.current)).toEqual([0, 1])
  })

  it('call what was touched in bulk as little current as the night did', () => {
    const items = [1, 2, 3, 4, 5].map(number => {
      const name = `Palvelu ${number}`
      const versions = [
        version(first, 'new', state(name)),
        version('2026-05-04', 'republished', state(name, '2026-05-03T08:00:00Z')),
        version('2026-05-08', 'changed', state(`${name} uusi`, '2026-05-07T08:00:00Z'), true),
      ]
      return { ...aPast({ versions }), contentId: nthId(number) }
    })
    expect([currentOn('2026-05-03', items), currentOn('2026-05-04', items), currentOn('2026-05-08', items)]).toEqual([
      5, 0, 5,
    ])
    expect(currentOn('2026-05-04', items.slice(1))).toBe(4)
  })

  it('count a finding from the night that opened it to the one that closed it', () => {
    const item = aPast({ findings: [{ from: dayOf('2026-05-03'), until: dayOf('2026-05-05') }] })
    const stale = ['2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'].map(day => figuresOn(day, item).whole?.stale)
    expect(stale).toEqual([0, 1, 1, 0])
  })

  it('know whose it was then, and what an area has lost', () => {
    const item = aPast({
      assignments: [
        { area: 'Kirjasto', from: dayOf(first), until: dayOf('2026-05-04') },
        { area: 'Museo', from: dayOf('2026-05-04'), until: dayOf('2026-05-06') },
      ],
    })
    expect(['2026-05-03', '2026-05-05', '2026-05-07'].map(day => figuresOn(day, item).areas)).toEqual([
      ['Kirjasto 1 0'],
      ['Museo 1 0'],
      ['Museo 0 1'],
    ])
  })

  it('count no answer that came later', () => {
    const ask = {
      contentId: ids.service,
      person: aPerson().id,
      area: 'Kirjasto',
      day: dayOf('2026-05-04'),
      notBefore: Temporal.Instant.from('2026-05-04T05:30:00Z'),
      answeredAt: Temporal.Instant.from('2026-05-06T05:30:00Z'),
    }
    const days = ['2026-05-04', '2026-05-06', '2026-05-07', '2026-06-02'].map(dayOf)
    const nights = pastNights({ city, items: [aPast()], descriptions: new Map(), asks: [ask] }, days)
    expect(nights.filter(({ area }) => area === '').map(({ asked, answered }) => [asked, answered])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ])
  })
})
