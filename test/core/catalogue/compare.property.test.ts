import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { compareCatalogue, type KnownItem, type SeenItem } from '../../../src/core/catalogue/compare.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { aService, aVersion } from '../../support/builders.ts'
import { knownAs, nthId } from './known.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const someDay = fc.integer({ min: -3, max: 0 }).map(days => today.add({ days }))

const someMoment = fc.option(
  fc.integer({ min: 0, max: 12 }).map(minutes => Temporal.Instant.from('2026-06-01T00:00:00Z').add({ minutes })),
)

const someItem = (number: number): fc.Arbitrary<ContentItem> =>
  fc
    .record({ organization: fc.integer({ min: 1, max: 3 }), name: fc.constantFrom('A', 'B'), publishedAt: someMoment })
    .map(({ organization, name, publishedAt }) =>
      aService({
        contentId: nthId(number + 100),
        organizationId: nthId(organization),
        languageVersions: { fi: aVersion({ name }) },
        publishedAt,
      }),
    )

const someAbsence: fc.Arbitrary<KnownItem['absence']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ nights: 0, lastOn: null, removedOn: null }) },
  fc.record({ nights: fc.integer({ min: 1, max: 4 }), lastOn: someDay, removedOn: fc.constant(null) }),
  someDay.map(day => ({ nights: 2, lastOn: day, removedOn: day })),
)

/** What became of one item between two nights; null where one of them does not know it. */
interface Fate {
  readonly known: KnownItem | null
  readonly tonight: SeenItem | null
  readonly unreadable: boolean
}

const someFate = (number: number): fc.Arbitrary<Fate> =>
  fc
    .record({
      known: fc.option(
        fc
          .tuple(someItem(number), someAbsence, fc.boolean())
          .map(([item, absence, touched]) => knownAs(item, { absence, touched })),
        { freq: 6 },
      ),
      tonight: fc.option(fc.record({ item: someItem(number), own: fc.boolean() }), { freq: 1 }),
      unreadable: fc.boolean(),
    })
    .map(fate => (fate.tonight === null ? fate : { ...fate, unreadable: false }))

const someNight = fc
  .integer({ min: 0, max: 40 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, number) => someFate(number))))

const someCatalogue = fc
  .integer({ min: 0, max: 30 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, number) => someItem(number))))

describe('compareCatalogue', () => {
  it('changes nothing when a catalogue is compared with itself', () => {
    fc.assert(
      fc.property(someCatalogue, items => {
        const first = compareCatalogue([], seen(items), new Set(), today)
        const known = items.map((item, index) => ({ ...knownAs(item), ...first.seen[index] }))
        const second = compareCatalogue(known, seen(items), new Set(), today)
        expect(second.absent).toEqual([])
        expect(second.seen).toEqual(first.seen.map(one => ({ ...one, change: 'unchanged' })))
      }),
    )
  })

  it('gives every item exactly one fate', () => {
    fc.assert(
      fc.property(someNight, fates => {
        const { known, unreadable, comparison } = compare(fates)
        const told = [...comparison.seen, ...comparison.absent].map(one => one.contentId)
        expect(new Set(told).size).toBe(told.length)
        const silent = known
          .filter(item => item.absence.removedOn !== null && !told.includes(item.contentId))
          .map(item => item.contentId)
        const expected = [...known.map(item => item.contentId), ...comparison.seen.map(one => one.contentId)]
        expect(new Set([...told, ...unreadable, ...silent])).toEqual(new Set([...expected, ...unreadable]))
        expect(told.filter(id => unreadable.has(id))).toEqual([])
      }),
    )
  })

  it('removes nothing on the first night that it is missing', () => {
    fc.assert(
      fc.property(someNight, fates => {
        const { known, comparison } = compare(fates)
        const removed = new Set(comparison.absent.filter(one => one.change !== 'missing').map(one => one.contentId))
        const tooSoon = known.filter(item => item.absence.nights === 0 && removed.has(item.contentId))
        expect(tooSoon).toEqual([])
      }),
    )
  })

  it('never removes more of an organization than it may', () => {
    fc.assert(
      fc.property(someNight, fates => {
        const { known, comparison } = compare(fates)
        const organizations = new Map(known.map(item => [item.contentId, item.organizationId]))
        const removed = comparison.absent.filter(one => one.change === 'removed')
        for (const [organization, gone] of Map.groupBy(removed, one => organizations.get(one.contentId))) {
          const all = known.filter(
            item => item.organizationId === organization && item.absence.removedOn === null,
          ).length
          expect(gone.length).toBeLessThanOrEqual(Math.max(5, all / 10))
        }
      }),
    )
  })

  it('moves a touched item’s age by nothing but a changed text', () => {
    fc.assert(
      fc.property(someNight, fates => {
        const { known, comparison } = compare(fates)
        const before = new Map(known.map(item => [item.contentId, item]))
        for (const one of comparison.seen.filter(outcome => outcome.touched)) {
          const last = before.get(one.contentId)
          if (last === undefined || JSON.stringify(last.fingerprints) !== JSON.stringify(one.fingerprints)) continue
          expect(one.baselineAt).toEqual(last.baselineAt)
        }
      }),
    )
  })
})

function compare(fates: readonly Fate[]) {
  const known = fates.flatMap(fate => fate.known ?? [])
  const unreadable = new Set(fates.filter(fate => fate.unreadable).flatMap(fate => fate.known?.contentId ?? []))
  const tonight = fates.flatMap(fate => fate.tonight ?? [])
  return { known, unreadable, comparison: compareCatalogue(known, tonight, unreadable, today) }
}

function seen(items: readonly ContentItem[]): readonly SeenItem[] {
  return items.map(item => ({ item, own: true }))
}
