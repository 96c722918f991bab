// What is left for a reminder, what is left out of a digest, and that the plan is the same every time.
import { describe, expect, it } from 'vitest'
import type { DigestFacts, Silence } from '../../../src/core/digests/plan-facts.ts'
import {
  anotherPerson,
  assigned,
  changed,
  cityWith,
  date,
  factsWith,
  inShort,
  item,
  itemId,
  items,
  maija,
  olli,
  plan,
  planWith,
  sent,
  shown,
} from './plan-cases.ts'

const opened = '2026-09-02'

function silent(number: number, person = maija): Silence {
  return { contentId: itemId(number), person: person.id, onlyForPerson: false }
}

describe('a reminder', () => {
  const three = items(3)
  const past = [sent(opened, { items: shown(...three) })]
  const onDay14 = (parts: Partial<DigestFacts>) => inShort(plan({ items: three, past, ...parts }, '2026-09-16'))

  it('asks about what the digest asked about, and has a token of its own', () => {
    expect(onDay14({})).toEqual(['2026-09-16 Maija: reminder of 2026-09-02 about 1 2 3'])
    expect(plan({ items: three, past }, '2026-09-16')).toMatchObject([
      { step: { kind: 'reminder', of: date(opened) }, token: 'T-1', more: 0, welcome: false, copies: [] },
    ])
  })

  it.each<readonly [name: string, parts: Partial<DigestFacts>, left: string]>([
    ['what somebody who shares it has answered', { silences: [silent(2, olli)] }, '1 3'],
    ['whose text has changed', { items: [item(1), changed(2), item(3)] }, '1 3'],
    ['what PTV shows no more', { items: [item(1), item(3)] }, '1 3'],
    ['of which nothing is left to say', { items: [item(1), item(2, []), item(3)] }, '1 3'],
    [
      'what somebody else answers for now',
      { assignments: [assigned(1, maija), assigned(2, olli), assigned(3, maija)] },
      '1 3',
    ],
  ])('leaves out %s', (_name, parts, left) => {
    expect(onDay14(parts)).toEqual([`2026-09-16 Maija: reminder of 2026-09-02 about ${left}`])
  })

  it('numbers what is left from 1', () => {
    const [digest] = plan({ items: three, past, silences: [silent(1)] }, '2026-09-16')
    expect(digest?.items.map(one => [one.number, one.item.contentId])).toEqual([
      [1, itemId(2)],
      [2, itemId(3)],
    ])
  })

  it('asks about nothing new and counts no more', () => {
    const [digest, ...others] = plan({ items: items(20), past }, '2026-09-16')
    expect([digest?.items.length, digest?.more, others]).toEqual([3, 0, []])
  })

  it.each<readonly [name: string, parts: Partial<DigestFacts>]>([
    ['everything has been answered', { silences: [silent(1), silent(2), silent(3)] }],
    ['every text has changed', { items: [changed(1), changed(2), changed(3)] }],
    ['PTV shows none of it any more', { items: [item(4)] }],
    ['all that is left is somebody else’s', { assignments: [assigned(1, olli), assigned(2, olli), assigned(3, olli)] }],
  ])('is not sent where %s', (_name, parts) => expect(onDay14(parts)).toEqual([]))

  it('asks though the text changed before the digest, as that is the text it showed', () => {
    expect(onDay14({ changedOn: new Map([[itemId(1), date('2026-09-10')]]) })).toHaveLength(1)
  })

  it('is of the latest digest, not of those before it', () => {
    const two = [sent('2026-08-05', { items: shown(item(3)) }), sent(opened, { items: shown(item(1)) })]
    expect(onDay14({ past: two })).toEqual(['2026-09-16 Maija: reminder of 2026-09-02 about 1'])
  })
})

describe('a text that changed', () => {
  it.each([
    ['the night before', '2026-09-01', 'digest about 2'],
    ['13 days ago', '2026-08-20', 'digest about 2'],
    ['14 days ago', '2026-08-19', 'digest about 1 2'],
  ])('%s: %s', (_name, on, expected) => {
    const changedOn = new Map([[itemId(1), date(on)]])
    expect(inShort(plan({ items: items(2), changedOn }, opened))).toEqual([`${opened} Maija: ${expected}`])
  })

  it('is not counted among what did not fit', () => {
    const changedOn = new Map([[itemId(14), date('2026-09-01')]])
    expect(plan({ items: items(14), changedOn }, opened)).toMatchObject([{ more: 1 }])
  })

  it('is left out by the city’s own number of days', () => {
    const parts = { items: items(1), changedOn: new Map([[itemId(1), date('2026-08-31')]]) }
    expect(plan({ ...parts, city: cityWith({ againAfterDays: 3 }) }, opened)).toEqual([])
    expect(plan({ ...parts, city: cityWith({ againAfterDays: 2 }) }, opened)).toHaveLength(1)
  })
})

describe('the plan', () => {
  it('is the same in whatever order the facts come', () => {
    const people = 'c a b d e f g h i j k l'.split(' ').map(name => anotherPerson(name))
    const all = items(4)
    const assignments = people.flatMap(person => [1, 2, 3, 4].map(number => assigned(number, person)))
    const facts = factsWith({ items: all, people, assignments }, [])
    const turned = {
      ...facts,
      items: facts.items.toReversed(),
      people: facts.people.toReversed(),
      past: facts.past.toReversed(),
      assignments: facts.assignments.toSorted((left, right) => (left.contentId > right.contentId ? -1 : 1)),
    }
    expect(planWith(turned, opened)).toEqual(planWith(facts, opened))
    expect(planWith(facts, opened).map(one => one.person.name)).toEqual('a b c d e f g h i j'.split(' '))
  })
})
