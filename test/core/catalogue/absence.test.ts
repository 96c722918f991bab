import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { planAbsence, type AbsentItem, type AbsentOutcome } from '../../../src/core/catalogue/absence.ts'
import type { Absence, KnownItem } from '../../../src/core/catalogue/compare.ts'
import type { ContentId } from '../../../src/core/content-item.ts'
import { aService } from '../../support/builders.ts'
import { absence, knownAs, nthId, services } from './known.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const item = knownAs(aService())

describe('what a night does not see', () => {
  it.each<[string, Absence, object]>([
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
    ['is removed late where it was held', absence(7, '2026-06-09'), { change: 'removed', nights: 8, news: true }],
    [
      'is removed in a repeated night once nothing holds it',
      absence(2, '2026-06-10'),
      { change: 'removed', nights: 2, news: true },
    ],
  ])('%s', (_name, last, expected) => {
    const known = { ...item, absence: last }
    expect(plan([known], [known])).toEqual([
      { contentId: item.contentId, reason: 'notSeen', movedTo: null, ...expected },
    ])
  })

  it('keeps why it is not there and whose it is now', () => {
    const [outcome] = planAbsence([{ known: item, reason: 'moved', movedTo: nthId(7) }], [item], new Set(), today)
    expect(outcome).toMatchObject({ reason: 'moved', movedTo: nthId(7) })
  })
})

describe('many that go at once', () => {
  it.each<[number, number, string]>([
    [20, 5, 'removed'],
    [20, 6, 'held'],
    [60, 6, 'removed'],
    [60, 7, 'held'],
    [61, 7, 'held'],
    [200, 20, 'removed'],
    [200, 21, 'held'],
    [5, 5, 'removed'],
  ])('of %i items of an organization, %i: %s', (all, gone, change) => {
    const known = secondNight(all, gone)
    expect(changes(plan(known.slice(0, gone), known))).toEqual(Array(gone).fill(change))
  })

  it('are counted by organization: what stops one does not stop the other', () => {
    const known = secondNight(18, 9, number => ({ organizationId: nthId(number <= 6 ? 1 : 2) }))
    expect(changes(plan(known.slice(0, 9), known))).toEqual([...Array(6).fill('held'), ...Array(3).fill('removed')])
  })

  it('do not count what was removed earlier among the organization’s items', () => {
    const known = secondNight(70, 7).map((one, index) =>
      index >= 20 ? { ...one, absence: absence(2, '2026-05-01', '2026-05-01') } : one,
    )
    expect(changes(plan(known.slice(0, 7), known))).toEqual(Array(7).fill('held'))
  })

  it('do not hold each other while they are missing for the first time: only what is due counts', () => {
    const known = secondNight(12, 5)
    expect(changes(plan(known.slice(0, 8), known))).toEqual([...Array(5).fill('removed'), ...Array(3).fill('missing')])
  })

  it('go on missing while others are held', () => {
    const known = secondNight(12, 6)
    expect(changes(plan(known.slice(0, 7), known))).toEqual([...Array(6).fill('held'), 'missing'])
  })

  it('are no news while they are held and the night is done again', () => {
    const known = secondNight(12, 6, () => ({})).map(one => ({ ...one, absence: absence(2, '2026-06-10') }))
    expect(plan(known.slice(0, 6), known).map(one => [one.change, one.news])).toEqual(
      Array.from({ length: 6 }, () => ['held', false]),
    )
  })

  it('pass when a person has released them, and hold nothing else back', () => {
    const known = secondNight(20, 11)
    const released = new Set(known.slice(0, 6).map(one => one.contentId))
    expect(changes(plan(known.slice(0, 11), known, released))).toEqual(Array(11).fill('removed'))
  })

  it('still wait where more than the limit is left without a release', () => {
    const known = secondNight(20, 12)
    const released = new Set(known.slice(0, 6).map(one => one.contentId))
    expect(changes(plan(known.slice(0, 12), known, released))).toEqual([
      ...Array(6).fill('removed'),
      ...Array(6).fill('held'),
    ])
  })

  it('are never held where the city only builds on them no longer', () => {
    const known = secondNight(20, 12)
    const missing = known.slice(0, 12).map(one => ({ known: one, reason: 'notUsed' as const, movedTo: null }))
    expect(changes(planAbsence(missing, known, new Set(), today))).toEqual(Array(12).fill('removed'))
  })

  it('are not removed by a release before the second night', () => {
    const known = services(3).map(one => knownAs(one))
    expect(changes(plan(known, known, new Set(known.map(one => one.contentId))))).toEqual(Array(3).fill('missing'))
  })
})

describe('whatever is missing', () => {
  const someAbsence = fc.record({
    nights: fc.integer({ min: 0, max: 4 }),
    lastOn: fc.integer({ min: -3, max: 0 }).map(days => today.add({ days })),
    removedOn: fc.constant(null),
  })
  const someKnown = fc.array(fc.record({ organization: fc.integer({ min: 1, max: 3 }), absence: someAbsence }), {
    maxLength: 60,
  })

  it('is never removed on its first night, and never more of an organization than the limit', () => {
    fc.assert(
      fc.property(someKnown, fc.nat({ max: 60 }), (parts, gone) => {
        const known = parts.map((part, index) => ({
          ...knownAs(aService({ contentId: nthId(index), organizationId: nthId(500 + part.organization) })),
          absence: part.absence.nights === 0 ? absence(0) : part.absence,
        }))
        const outcomes = plan(known.slice(0, gone), known)
        const before = new Map(known.map(one => [one.contentId, one]))
        const removed = outcomes.filter(one => one.change === 'removed')
        expect(removed.filter(one => before.get(one.contentId)?.absence.nights === 0)).toEqual([])
        for (const [organization, ofIt] of Map.groupBy(removed, one => before.get(one.contentId)?.organizationId)) {
          const size = known.filter(one => one.organizationId === organization).length
          expect(ofIt.length).toBeLessThanOrEqual(Math.max(5, size / 10))
        }
        expect(outcomes.map(one => one.contentId).toSorted()).toEqual(
          known
            .slice(0, gone)
            .map(one => one.contentId)
            .toSorted(),
        )
      }),
    )
  })
})

/** All are known; the first so many have been missing for one night. */
function secondNight(
  all: number,
  missing: number,
  parts: Parameters<typeof services>[1] = () => ({}),
): readonly KnownItem[] {
  return services(all, parts).map((one, index) =>
    knownAs(one, index < missing ? { absence: absence(1, '2026-06-09') } : {}),
  )
}

function plan(
  absent: readonly KnownItem[],
  known: readonly KnownItem[],
  released: ReadonlySet<ContentId> = new Set(),
): readonly AbsentOutcome[] {
  const missing: readonly AbsentItem[] = absent.map(one => ({ known: one, reason: 'notSeen', movedTo: null }))
  return planAbsence(missing, known, released, today)
}

function changes(outcomes: readonly AbsentOutcome[]): readonly string[] {
  return outcomes.map(one => one.change)
}
