// Who gets a mail beside the person or in the person's place, and what it says about what came before.
import { describe, expect, it } from 'vitest'
import type { DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { personId } from '../../../src/core/person.ts'
import {
  aDuty,
  anotherPerson,
  assigned,
  changed,
  date,
  inShort,
  item,
  items,
  maija,
  olli,
  period,
  plan,
  planNewCity,
  reminded,
  sent,
  shown,
} from './plan-cases.ts'

const today = '2026-09-30'
const deputy = anotherPerson('siiri.sijainen', 'Siiri Sijainen', { language: 'sv' })
const superior = anotherPerson('erkki.esimies', 'Erkki Esimies')
const withBoth = [aDuty({ deputy: deputy.email, superior: superior.email })]
const unanswered = sent('2026-09-02')

function first(parts: Partial<DigestFacts>, day = today) {
  const [digest, ...others] = plan({ items: [item(1)], duties: withBoth, ...parts }, day)
  expect(others).toEqual([])
  return digest
}

/** The copies of a digest after an unanswered one, such as `deputy siiri.sijainen`. */
function copies(parts: Partial<DigestFacts>): readonly string[] | undefined {
  const digest = first({ past: [unanswered], ...parts })
  return digest?.copies.map(({ address, role }) => `${role} ${address.split('@')[0] ?? ''}`)
}

describe('since when nobody has answered', () => {
  it.each<readonly [name: string, past: readonly PastDigest[], since: string | null]>([
    ['is not told in a first digest', [], null],
    ['is the day of the one digest', [unanswered], '2026-09-02'],
    ['is the day of the earliest of several', [unanswered, sent('2026-07-08'), sent('2026-08-05')], '2026-07-08'],
    ['is not told where the last one was answered', [sent('2026-08-05'), sent('2026-09-02', { answered: true })], null],
    ['nor where its reminder was', [unanswered, reminded('2026-09-16', '2026-09-02', { answered: true })], null],
    ['is counted from after the last answer', [sent('2026-08-05', { answered: true }), unanswered], '2026-09-02'],
    [
      'or the last answered reminder',
      [sent('2026-08-05'), reminded('2026-08-19', '2026-08-05', { answered: true }), unanswered],
      '2026-09-02',
    ],
    ['looks past digests that failed', [sent('2026-08-05'), sent('2026-09-02', { mail: 'failed' })], '2026-08-05'],
    ['looks past digests that came back', [sent('2026-08-05'), sent('2026-09-02', { mail: 'returned' })], '2026-08-05'],
    [
      'does not look past one that came back but was answered',
      [sent('2026-08-05'), sent('2026-09-02', { mail: 'returned', answered: true })],
      null,
    ],
    [
      'is not the day of a reminder',
      [sent('2026-09-01', { mail: 'failed' }), reminded('2026-09-16', '2026-09-01')],
      null,
    ],
    [
      'is not told where every text has been put right since',
      [sent('2026-09-02', { items: shown(changed(1), item(2)) })],
      null,
    ],
    ['is told where one text stands as it was', [sent('2026-09-02', { items: shown(item(1), item(2)) })], '2026-09-02'],
    ['is told of a digest whose items are not known', [sent('2026-09-02', { items: [] })], '2026-09-02'],
  ])('%s', (_name, past, since) => {
    expect(first({ past })?.unansweredSince?.toString() ?? null).toBe(since)
  })

  it('is each person’s own', () => {
    expect(first({ past: [{ ...unanswered, person: olli.id }] })).toMatchObject({ unansweredSince: null, copies: [] })
  })

  it('does not count a reminder’s own period, which is not over', () => {
    expect(first({ past: [sent(today)] }, '2026-10-14')).toMatchObject({ unansweredSince: null })
    const since = first({ past: [unanswered, sent(today)] }, '2026-10-14')?.unansweredSince
    expect(since?.toString()).toBe('2026-09-02')
  })
})

describe('copies', () => {
  it('go to deputy and superior, by name and in their language as far as the roster knows them', () => {
    expect(first({ past: [unanswered], people: [maija, deputy] })?.copies).toEqual([
      { address: deputy.id, name: 'Siiri Sijainen', language: 'sv', role: 'deputy' },
      { address: superior.id, name: null, language: 'fi', role: 'superior' },
    ])
  })

  it('are in the person’s language where theirs is not known', () => {
    const swedish = { ...maija, language: 'sv' } as const
    expect(first({ past: [unanswered], people: [swedish] })?.copies.map(one => one.language)).toEqual(['sv', 'sv'])
  })

  it.each<readonly [name: string, parts: Partial<DigestFacts>]>([
    ['a first digest', { past: [] }],
    ['a digest after one that was answered', { past: [sent('2026-09-02', { answered: true })] }],
    ['a reminder', { past: [sent('2026-08-19'), sent('2026-09-16')] }],
    ['a person who has neither', { duties: [aDuty()] }],
    ['a person whom the roster gives no duty', { duties: [] }],
  ])('are not made of %s', (_name, parts) => {
    expect(copies(parts) ?? []).toEqual([])
  })

  it.each<readonly [name: string, parts: Partial<DigestFacts>, expected: readonly string[]]>([
    [
      'once to who is both, as deputy',
      { duties: [aDuty({ deputy: superior.email, superior: superior.email })] },
      ['deputy erkki.esimies'],
    ],
    [
      'never to the person',
      { duties: [aDuty({ deputy: maija.email, superior: superior.email })] },
      ['superior erkki.esimies'],
    ],
    ['to no address that is dead', { unreachable: new Set([deputy.id]) }, ['superior erkki.esimies']],
    [
      'not by the duties of others',
      { duties: [...withBoth, aDuty({ row: 5, personId: olli.id, deputy: 'x@esimerkkila.fi' })] },
      ['deputy siiri.sijainen', 'superior erkki.esimies'],
    ],
    [
      'not by the person’s duties that the digest does not touch',
      { duties: [aDuty({ deputy: deputy.email }), aDuty({ row: 5, deputy: 'x@esimerkkila.fi' })] },
      ['deputy siiri.sijainen'],
    ],
  ])('go %s', (_name, parts, expected) => {
    expect(copies(parts)).toEqual(expected)
  })

  it('go to those of every item, deputies before superiors, in the order of the items', () => {
    const duties = [
      aDuty({ row: 5, deputy: 'b@esimerkkila.fi', superior: 'a@esimerkkila.fi' }),
      aDuty({ row: 4, deputy: 'a@esimerkkila.fi', superior: 'c@esimerkkila.fi' }),
    ]
    const assignments = [
      assigned(1, maija, { kind: 'roster', row: 5, target: 'name' }),
      assigned(2, maija, { kind: 'roster', row: 4, target: 'name' }),
    ]
    expect(copies({ items: items(2), assignments, duties })).toEqual(['deputy b', 'deputy a', 'superior c'])
  })

  it.each<readonly [name: string, area: string, expected: readonly string[]]>([
    ['come by the duties of its area', 'Kirjasto', ['deputy a', 'deputy c']],
    [
      'come by all the person’s duties where none is of its area, in the order of the roster',
      'Liikunta',
      ['deputy a', 'deputy b', 'deputy c'],
    ],
  ])('of an item without a row of its own %s', (_name, area, expected) => {
    const duties = [
      aDuty({ row: 6, deputy: 'c@esimerkkila.fi' }),
      aDuty({ row: 5, area: 'Nuoriso', deputy: 'b@esimerkkila.fi' }),
      aDuty({ row: 4, deputy: 'a@esimerkkila.fi' }),
    ]
    expect(copies({ assignments: [assigned(1, maija, { kind: 'connectedServices' }, area)], duties })).toEqual(expected)
    const handedOver = { kind: 'reply', from: olli.id, on: '2026-08-01' } as const
    expect(copies({ assignments: [assigned(1, maija, handedOver, area)], duties })).toEqual(expected)
  })
})

describe('a person who is away', () => {
  const away = (from: string, to: string) => [aDuty({ deputy: deputy.email, away: period(from, to) })]

  it('is stood in for by the deputy, with the items and the token still the person’s', () => {
    const digest = first({ duties: away('2026-09-21', '2026-10-04'), people: [maija, deputy] })
    expect(digest).toMatchObject({ person: maija, token: 'T-1', copies: [] })
    expect(digest?.items).toHaveLength(1)
    const why = { kind: 'away', until: date('2026-10-04') }
    expect(digest?.standIn).toEqual({ address: deputy.id, name: 'Siiri Sijainen', language: 'sv', why })
  })

  it.each([
    ['before the first day', '2026-10-01', '2026-10-04', false],
    ['on the first day', '2026-09-30', '2026-10-04', true],
    ['on the last day', '2026-09-21', '2026-09-30', true],
    ['after the last day', '2026-09-21', '2026-09-29', false],
  ])('%s: from %s to %s: %s', (_name, from, to, stands) => {
    expect(first({ duties: away(from, to) })?.standIn !== null).toBe(stands)
  })

  it('is away until the last of several absences that overlap', () => {
    const ends = ['2026-10-09', '2026-10-20', '2026-10-11']
    const overlapping = ends.map((to, index) =>
      aDuty({ row: 4 + index, deputy: deputy.email, away: period('2026-09-01', to) }),
    )
    const duties = [...overlapping, aDuty({ row: 7, away: period('2026-11-01', '2026-12-01') })]
    expect(first({ duties })?.standIn?.why).toEqual({ kind: 'away', until: date('2026-10-20') })
  })

  it('is away for all duties though only one row tells it', () => {
    const duties = [aDuty({ deputy: deputy.email }), aDuty({ row: 5, away: period(today, today) })]
    expect(first({ duties })?.standIn?.address).toBe(deputy.id)
  })

  it('counts the day on which the mail would go: back on Monday, it is planned on Saturday', () => {
    expect(first({ duties: away('2026-09-01', '2026-10-04') }, '2026-10-03')).toMatchObject({ standIn: null })
  })

  it('gets the reminder by the deputy as well', () => {
    const past = [sent('2026-09-16')]
    expect(inShort(plan({ items: [item(1)], past, duties: away('2026-09-30', '2026-10-30') }, today))).toEqual([
      '2026-09-30 Maija: reminder of 2026-09-16 about 1',
    ])
  })

  it.each<readonly [name: string, parts: Partial<DigestFacts>]>([
    ['has no deputy', { duties: [aDuty({ away: period(today, today), superior: superior.email })] }],
    ['is the own deputy', { duties: [aDuty({ away: period(today, today), deputy: maija.email })] }],
    ['has a deputy to whom mail comes back', { duties: away(today, today), unreachable: new Set([deputy.id]) }],
    [
      'has a deputy who is away too',
      { duties: [...away(today, today), aDuty({ row: 9, personId: deputy.id, away: period(today, today) })] },
    ],
  ])('gets nothing where the person %s, and everything when back', (_name, parts) => {
    expect(first(parts)).toBeUndefined()
    expect(first(parts, '2026-10-01')).toMatchObject({ standIn: null, step: { kind: 'digest' } })
  })

  it('leaves the copies to the others where the deputy stands in', () => {
    const duties = [aDuty({ deputy: deputy.email, superior: superior.email, away: period(today, today) })]
    expect(first({ past: [unanswered], duties })?.copies.map(one => one.role)).toEqual(['superior'])
  })

  it.each<readonly [name: string, rows: readonly number[], expected: string]>([
    ['of most of the items', [4, 5, 5], 'b'],
    ['of the first item among equals', [5, 4], 'b'],
    ['of those who are there', [6, 6, 4], 'a'],
  ])('is stood in for by the deputy %s', (_name, rows, expected) => {
    const duties = [
      aDuty({ row: 4, deputy: 'a@esimerkkila.fi', away: period(today, today) }),
      aDuty({ row: 5, deputy: 'b@esimerkkila.fi' }),
      aDuty({ row: 6, deputy: 'dead@esimerkkila.fi' }),
    ]
    const assignments = rows.map((row, index) => assigned(index + 1, maija, { kind: 'roster', row, target: 'name' }))
    const unreachable = new Set([personId('dead@esimerkkila.fi')])
    const digest = first({ items: items(rows.length), assignments, duties, unreachable })
    expect(digest?.standIn?.address).toBe(`${expected}@esimerkkila.fi`)
  })
})

describe('a person to whom mail comes back', () => {
  const unreachable = new Set([maija.id])

  it('is stood in for by the deputy', () => {
    const why = { kind: 'unreachable' }
    expect(first({ unreachable })?.standIn).toEqual({ address: deputy.id, name: null, language: 'fi', why })
  })

  it('is unreachable rather than away', () => {
    const duties = [aDuty({ deputy: deputy.email, away: period(today, today) })]
    expect(first({ unreachable, duties })?.standIn?.why).toEqual({ kind: 'unreachable' })
  })

  it('gets nothing where there is no deputy', () => {
    expect(first({ unreachable, duties: [aDuty({ superior: superior.email })] })).toBeUndefined()
  })

  it('does not keep the mail from others', () => {
    expect(first({ unreachable: new Set([olli.id]) })).toMatchObject({ standIn: null })
  })
})

describe('the first mail that a person ever gets', () => {
  it.each<readonly [name: string, past: readonly PastDigest[], welcome: boolean]>([
    ['says what this is', [], true],
    ['says it again where the first one failed', [sent('2026-09-29', { mail: 'failed' })], true],
    ['says it again where the first one came back', [sent('2026-09-02', { mail: 'returned' })], true],
    ['is not the second one', [unanswered], false],
    ['is not the first one of somebody else', [{ ...unanswered, person: olli.id }], true],
  ])('%s', (_name, past, welcome) => {
    expect(first({ past })?.welcome).toBe(welcome)
  })

  it('of somebody new in the roster is a full one once the city’s first month is over', () => {
    expect(plan({ items: items(20) }, today)).toMatchObject([{ welcome: true, more: 8 }])
    expect(planNewCity({ items: items(20) }, today)).toMatchObject([{ welcome: true, more: 14 }])
  })
})
