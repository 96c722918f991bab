// What holds for every roster, tried on random small cities.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rosterTargets, type Assignment, type RosterTarget } from '../../../src/core/assignment.ts'
import type { ContentId, ContentItem, Organization } from '../../../src/core/content-item.ts'
import { assign, type AssignmentFacts } from '../../../src/core/people/assign.ts'
import type { DutyTarget } from '../../../src/core/people/roster.ts'
import { aChannel, aConnection, aService } from '../../support/builders.ts'
import { duty, idOf, named, organizations } from './assign-cases.ts'
import { plainly, rankOf } from './by-hand.ts'

describe('assign', () => {
  it('agrees with holding every row against every item', () => {
    fc.assert(
      fc.property(cases(), facts => {
        expect(assign(facts)).toEqual(facts.items.flatMap(item => plainly(item, facts)))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same for duties in any order', () => {
    fc.assert(
      fc.property(cases(), fc.infiniteStream(fc.nat()), (facts, chance) => {
        const shuffled = facts.duties.map(one => [chance.next().value, one] as const).toSorted(([x], [y]) => x - y)
        expect(assign({ ...facts, duties: shuffled.map(([, one]) => one) })).toEqual(assign(facts))
      }),
    )
  })

  it('gives the same people when the rows stand in another order', () => {
    fc.assert(
      fc.property(cases(), facts => {
        const turned = facts.duties.map(one => ({ ...one, row: 100 - one.row }))
        expect(pairs(assign({ ...facts, duties: turned }))).toEqual(pairs(assign(facts)))
      }),
    )
  })

  it('gives each item the same whatever the order of items and connections', () => {
    fc.assert(
      fc.property(cases(), facts => {
        const { items, connections } = facts
        const turned = { ...facts, items: items.toReversed(), connections: connections.toReversed() }
        expect(byItem(assign(turned))).toEqual(byItem(assign(facts)))
      }),
    )
  })

  it('never lets a less specific row change who answers for an item with a more specific one', () => {
    let held = 0
    fc.assert(
      fc.property(cases(), aTarget(), fc.constantFrom('a', 'd'), fc.nat(20), (facts, { name, ...rest }, who, row) => {
        const wanted = { ...rest, contentId: null, name: row % 3 === 0 ? name : null }
        const before = assign(facts)
        const after = byItem(assign({ ...facts, duties: [...facts.duties, duty(row, who, wanted, 'Uusi')] }))
        const settled = [...byItem(before)].filter(([id, found]) => {
          const item = facts.items.find(({ contentId: one }) => one === id)
          return item !== undefined && isSettledFor(item, found, rankOf(wanted))
        })
        held += settled.length
        for (const [id, found] of settled) expect(after.get(id)).toEqual(found)
      }),
      { numRuns: 500 },
    )
    expect(held).toBeGreaterThan(100)
  })

  it('follows the order of items and then of rows, each person once an item', () => {
    fc.assert(
      fc.property(cases(), facts => {
        const found = assign(facts)
        const places = found.map(({ contentId: id, source }) => [
          facts.items.findIndex(item => item.contentId === id),
          source.kind === 'roster' ? source.row : 0,
        ])
        expect(places).toEqual(places.toSorted(([x = 0, xRow = 0], [y = 0, yRow = 0]) => x - y || xRow - yRow))
        expect(new Set(pairs(found)).size).toBe(found.length)
      }),
    )
  })
})

/** True where a row of a rank comes after what an item goes by. Channels without a row of their own go by services. */
function isSettledFor({ kind }: ContentItem, found: readonly Assignment[], rank: RosterTarget): boolean {
  const targets = found.map(({ source }) => (source.kind === 'roster' ? source.target : 'everything'))
  if (kind === 'serviceChannel' && !targets.every(target => target === 'contentId' || target === 'name')) return false
  return targets.every(target => rosterTargets.indexOf(target) < rosterTargets.indexOf(rank))
}

function byItem(found: readonly Assignment[]): ReadonlyMap<ContentId, readonly Assignment[]> {
  return Map.groupBy(found, one => one.contentId)
}

function pairs(found: readonly Assignment[]): readonly string[] {
  return found.map(({ contentId: id, personId: who }) => `${id} ${who}`).toSorted((x, y) => (x < y ? -1 : 1))
}

/** Small cities in which much collides: few names, classes and organizations, many rows. */
function cases(): fc.Arbitrary<AssignmentFacts> {
  const name = fc.stringMatching(/^[ab]{1,4}$/)
  const parts = fc.record({ organization: fc.constantFrom(...organizations), name, code: aClass() })
  const item = fc.tuple(fc.boolean(), parts)
  const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), aTarget())
  const pair = fc.tuple(fc.nat(7), fc.nat(7))
  return fc
    .tuple(fc.array(item, { maxLength: 8 }), fc.array(row, { maxLength: 12 }), fc.array(pair, { maxLength: 8 }))
    .map(([items, rows, joined]) => ({
      items: items.map(([isService, given], index) => build(idOf(30 + index), isService, given)),
      organizations,
      connections: joined.map(([x, y]) => aConnection({ serviceId: idOf(30 + x), channelId: idOf(30 + y) })),
      duties: rows.map(([who, given], index) => duty(index + 2, who, sometimes(given, index), `Alue ${index}`)),
    }))
}

function aTarget(): fc.Arbitrary<DutyTarget> {
  return fc.record({
    contentId: fc.option(fc.integer({ min: 30, max: 37 }).map(idOf), { freq: 1 }),
    name: fc.option(fc.stringMatching(/^[ab*]{1,5}$/), { nil: null }),
    serviceClass: fc.option(aClass(), { nil: null }),
    organization: fc.option(fc.constantFrom('Kulttuuri', 'kultur', 'Esimerkkilä', idOf(3), 'Muu'), { nil: null }),
  })
}

function aClass(): fc.Arbitrary<string> {
  return fc.constantFrom('P4', 'P4.1', 'P4.10', 'P40')
}

/** Keeps the PTV id on few rows only, since it hides all else. */
function sometimes(given: DutyTarget, index: number): DutyTarget {
  return index % 4 === 0 ? given : { ...given, contentId: null }
}

interface Parts {
  readonly organization: Organization
  readonly name: string
  readonly code: string
}

function build(id: ContentId, isService: boolean, { organization, name, code }: Parts): ContentItem {
  const common = { contentId: id, organizationId: organization.contentId, languageVersions: named(name) }
  return isService ? aService({ ...common, serviceClasses: [code] }) : aChannel(common)
}
