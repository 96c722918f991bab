// What a digest asks about: which items, in which order, and how many.
import { describe, expect, it } from 'vitest'
import type { DigestFacts, Silence } from '../../../src/core/digests/plan-facts.ts'
import { lapsesBefore } from '../../../src/core/digests/plan.ts'
import { asksUpdater } from '../../../src/core/finding.ts'
import { anOrganization } from '../../support/builders.ts'
import { aFinding } from '../../support/findings.ts'
import { assigned, date, item, itemId, items, maija, olli, plan as planOn } from './plan-cases.ts'

const wednesday = '2026-06-10'

describe('planDigests', () => {
  it('writes one mail to a person about all items', () => {
    const [digest, ...more] = plan({ items: [item(1), item(2)] })
    expect(more).toEqual([])
    expect(digest).toMatchObject({ person: maija, more: 0, token: 'T-1' })
    expect(digest?.items.map(({ number, item: { contentId } }) => [number, contentId])).toEqual([
      [1, itemId(1)],
      [2, itemId(2)],
    ])
  })

  it('gives every digest a token of its own', () => {
    const digests = plan({
      items: [item(1), item(2)],
      people: [maija, olli],
      assignments: [assigned(1, maija), assigned(2, olli)],
    })
    expect(digests.map(digest => [digest.person, digest.token])).toEqual([
      [maija, 'T-1'],
      [olli, 'T-2'],
    ])
  })

  it('tells of each item why the person is asked', () => {
    const [digest] = plan({ items: [item(1), { ...item(2), item: anOrganization() }] })
    const [asked] = digest?.items ?? []
    expect(asked).toMatchObject({
      area: 'Kirjasto',
      source: { kind: 'roster', row: 4, target: 'serviceClass' },
      state: 'due',
      sharedWith: [],
    })
    expect(asked?.organization).toEqual(anOrganization())
  })

  it('leaves the organization out where PTV’s catalogue does not hold it', () => {
    expect(plan({ items: [item(1)] })[0]?.items[0]?.organization).toBe(null)
  })

  it.each<[string, Partial<DigestFacts>]>([
    ['nothing was found', { items: [item(1, [])] }],
    [
      'only communications can help',
      { items: [item(1, [aFinding({ audience: 'communications', severity: 'error' })])] },
    ],
    ['there is nothing but information', { items: [item(1, [aFinding({ severity: 'info' })])] }],
    ['the item is nobody’s', { items: [item(1)], assignments: [] }],
    ['the item is no longer there', { items: [], assignments: [assigned(1, maija)] }],
    ['the person is no longer in the roster', { items: [item(1)], people: [] }],
  ])('sends nothing where %s', (_name, facts) => {
    expect(plan(facts)).toEqual([])
  })

  it('shows of an item only what its updater can answer', () => {
    const error = aFinding({ key: 'error', severity: 'error' })
    const warning = aFinding({ key: 'warning' })
    const others = [aFinding({ key: 'info', severity: 'info' }), aFinding({ key: 'style', audience: 'communications' })]
    expect(plan({ items: [item(1, [...others, warning, error])] })[0]?.items[0]?.findings).toEqual([error, warning])
  })

  it.each([
    [12, 12, 0],
    [13, 12, 1],
    [40, 12, 28],
  ])('of %i items shows %i and tells of %i more', (all, shown, more) => {
    const [digest] = plan({ items: items(all) })
    expect([digest?.items.length, digest?.more]).toEqual([shown, more])
    expect(digest?.items.map(one => one.number)).toEqual(Array.from({ length: shown }, (_, index) => index + 1))
  })

  it('puts the gravest first, then what a person published, then the oldest', () => {
    const error = [aFinding({ severity: 'error' })]
    const mixed = [
      item(1, undefined, { touched: true, since: '2024-01-01' }),
      item(2, undefined, { since: '2025-02-01' }),
      item(3, undefined, { since: '2025-01-01' }),
      item(4, error, { touched: true, since: '2024-01-01' }),
      item(5, error, { since: '2026-05-01' }),
      item(6, [aFinding({ key: 'a' }), aFinding({ key: 'b', severity: 'error' })], { since: '2026-04-01' }),
      item(8, undefined, { since: '2025-01-01' }),
      item(7, undefined, { since: '2025-01-01' }),
    ]
    const [digest] = plan({ items: mixed })
    expect(digest?.items.map(one => one.item.contentId)).toEqual([6, 5, 4, 3, 7, 8, 2, 1].map(itemId))
  })

  it('shows a shared item to both, each told of the other', () => {
    const digests = plan({
      items: [item(1)],
      people: [maija, olli],
      assignments: [assigned(1, maija), assigned(1, olli)],
    })
    expect(digests.map(digest => digest.items.map(one => one.sharedWith))).toEqual([[[olli]], [[maija]]])
  })

  it('does not name as a sharer who is no longer in the roster', () => {
    const [digest] = plan({ items: [item(1)], assignments: [assigned(1, maija), assigned(1, olli)] })
    expect(digest?.items[0]?.sharedWith).toEqual([])
  })
})

describe('silence after an answer', () => {
  const shared = [assigned(1, maija), assigned(1, olli), assigned(2, maija)]
  const both = { items: [item(1), item(2)], assignments: shared, people: [maija, olli] }
  const asked = (silences: readonly Silence[]) =>
    plan({ ...both, silences }).map(digest => [digest.person.id, digest.items.map(one => one.item.contentId)])

  it('leaves an answered item out of every digest', () => {
    expect(asked([{ contentId: itemId(1), person: maija.id, onlyForPerson: false }])).toEqual([[maija.id, [itemId(2)]]])
  })

  it('keeps asking the others where a person said not to answer for it', () => {
    expect(asked([{ contentId: itemId(1), person: maija.id, onlyForPerson: true }])).toEqual([
      [maija.id, [itemId(2)]],
      [olli.id, [itemId(1)]],
    ])
  })

  it('writes to nobody whose items are all answered', () => {
    const all = [1, 2].map(one => ({ contentId: itemId(one), person: maija.id, onlyForPerson: false }))
    expect(asked(all)).toEqual([])
  })
})

describe('what a digest asks', () => {
  it('keeps the order of equals', () => {
    const findings = ['b', 'a', 'c'].map(key => aFinding({ key }))
    const [digest] = plan({ items: [{ ...item(1), findings }] })
    expect(digest?.items[0]?.findings).toEqual(findings)
  })

  it.each([
    ['updater', 'error', true],
    ['updater', 'warning', true],
    ['updater', 'info', false],
    ['communications', 'error', false],
  ] as const)('asks the %s’s %s: %s', (audience, severity, asks) => {
    expect(asksUpdater({ audience, severity })).toBe(asks)
  })
})

it('lets a digest lapse that has not been sent three days after its day', () => {
  expect(lapsesBefore(date('2026-09-05')).toString()).toBe('2026-09-02')
})

function plan(facts: Partial<DigestFacts>) {
  return planOn(facts, wednesday)
}
