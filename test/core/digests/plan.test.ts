import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../src/core/assignment.ts'
import type { ReminderPolicy } from '../../../src/core/city.ts'
import { planDigests, type AssessedItem, type DigestFacts, type Silence } from '../../../src/core/digests/plan.ts'
import { asksUpdater, type Finding } from '../../../src/core/finding.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import type { ContentId } from '../../../src/core/content-item.ts'
import { anOrganization, aService, ids } from '../../support/builders.ts'
import { aFinding } from '../../support/findings.ts'
import { nthId } from '../catalogue/known.ts'
import { aDigest, aPerson } from './a-digest.ts'

const maija = aPerson()
const olli = aPerson({
  id: personId('olli.oletus@esimerkkila.fi'),
  name: 'Olli Oletus',
  email: 'olli.oletus@esimerkkila.fi',
})
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
    const [digest] = plan({ items: Array.from({ length: all }, (_, index) => item(index + 1)) })
    expect([digest?.items.length, digest?.more]).toEqual([shown, more])
    expect(digest?.items.map(one => one.number)).toEqual(Array.from({ length: shown }, (_, index) => index + 1))
  })

  it('puts the gravest first, then what a person published, then the oldest', () => {
    const error = [aFinding({ severity: 'error' })]
    const items = [
      item(1, undefined, { touched: true, since: '2024-01-01' }),
      item(2, undefined, { since: '2025-02-01' }),
      item(3, undefined, { since: '2025-01-01' }),
      item(4, error, { touched: true, since: '2024-01-01' }),
      item(5, error, { since: '2026-05-01' }),
      item(6, [aFinding({ key: 'a' }), aFinding({ key: 'b', severity: 'error' })], { since: '2026-04-01' }),
      item(8, undefined, { since: '2025-01-01' }),
      item(7, undefined, { since: '2025-01-01' }),
    ]
    const [digest] = plan({ items })
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

describe('the day of a digest', () => {
  it.each([
    ['an ordinary Wednesday', '2026-12-09', '2026-12-09'],
    ['a Sunday', '2026-11-22', '2026-11-23'],
    ['Midsummer Eve', '2027-06-25', '2027-06-28'],
    ['Independence Day, a Monday', '2027-12-06', '2027-12-07'],
  ])('of %s is a working day', (_name, today, day) => {
    expect(plan({ items: [item(1)] }, today).map(digest => digest.day.toString())).toEqual([day])
  })

  it.each<[string, string, string, number]>([
    ['the same night again', wednesday, wednesday, 0],
    ['a day too soon', '2026-05-14', wednesday, 0],
    ['after a whole period', '2026-05-13', wednesday, 1],
    ['long after', '2025-01-01', wednesday, 1],
    ['on a Saturday where Monday ends the period', '2026-05-18', '2026-06-13', 1],
    ['on a Friday where Monday would end it', '2026-05-18', '2026-06-12', 0],
    ['on a Saturday and again on Sunday', '2026-06-15', '2026-06-14', 0],
  ])('%s: with one on %s, on %s %i', (_name, latest, today, count) => {
    const latestDigest = new Map([[maija.id, Temporal.PlainDate.from(latest)]])
    expect(plan({ items: [item(1)], latestDigest }, today)).toHaveLength(count)
  })

  it('is counted for each person alone', () => {
    const latestDigest = new Map([[olli.id, Temporal.PlainDate.from(wednesday)]])
    const digests = plan({
      items: [item(1)],
      latestDigest,
      people: [maija, olli],
      assignments: [assigned(1, maija), assigned(1, olli)],
    })
    expect(digests.map(digest => digest.person)).toEqual([maija])
  })

  it.each([
    ['on its first day', '2027-07-01', 0],
    ['on its last day', '2027-07-30', 0],
    ['after its last day', '2027-08-01', 1],
    ['before it', '2027-06-30', 1],
    ['on the Saturday before a Monday that belongs to it', '2027-05-29', 0],
    ['on a day of it whose mail would go out after it', '2027-07-31', 1],
  ])('is not in a pause of the city: %s', (_name, today, count) => {
    const pauses = [period('2027-07-01', '2027-07-31'), period('2027-05-31', '2027-05-31')]
    expect(plan({ items: [item(1)], city: cityWith({ pauses }) }, today)).toHaveLength(count)
  })

  it('follows the city’s own period and cap', () => {
    const latestDigest = new Map([[maija.id, Temporal.PlainDate.from('2026-06-03')]])
    const facts = { items: [item(1), item(2)], latestDigest, city: cityWith({ everyDays: 7, maxItems: 1 }) }
    expect(plan(facts).map(digest => [digest.items.length, digest.more])).toEqual([[1, 1]])
  })
})

describe('silence after an answer', () => {
  const shared = [assigned(1, maija), assigned(1, olli), assigned(2, maija)]
  const both = { items: [item(1), item(2)], assignments: shared, people: [maija, olli] }
  const asked = (silences: readonly Silence[]) =>
    plan({ ...both, silences }).map(({ person, items }) => [person.id, items.map(one => one.item.contentId)])

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

function plan(facts: Partial<DigestFacts>, today = wednesday) {
  const items = facts.items ?? []
  const assignments = items.map(one => ({ ...assigned(0, maija), contentId: one.item.contentId }))
  let count = 0
  return planDigests(
    { city: cityWith({}), items, assignments, people: [maija], latestDigest: new Map(), silences: [], ...facts },
    Temporal.PlainDate.from(today),
    () => {
      count += 1
      return `T-${count}`
    },
  )
}

function item(
  number: number,
  findings: readonly Finding[] = [aFinding()],
  { since = '2025-03-05', touched = false } = {},
): AssessedItem {
  return {
    item: aService({ contentId: itemId(number), organizationId: ids.organization }),
    clock: { since: Temporal.PlainDate.from(since), basis: 'published', touched },
    state: 'due',
    findings,
  }
}

function itemId(number: number): ContentId {
  return nthId(number + 100)
}

function assigned(number: number, person: Person): Assignment {
  return {
    contentId: itemId(number),
    personId: person.id,
    area: 'Kirjasto',
    source: { kind: 'roster', row: 4, target: 'serviceClass' },
  }
}

function cityWith(reminders: Partial<ReminderPolicy>): DigestFacts['city'] {
  const { city } = aDigest()
  return { ...city, reminders: { ...city.reminders, ...reminders } }
}

function period(from: string, to: string) {
  return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }
}
