import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  movedTogether,
  settleDates,
  type EarlierMoments,
  type ObservedItem,
  type Tonight,
} from '../../../src/core/catalogue/dates.ts'
import { nthId } from './known.ts'

const before = Temporal.Instant.from('2025-03-05T09:12:07Z')
const later = Temporal.Instant.from('2026-06-09T11:40:02Z')
const longBefore = Temporal.Instant.from('2019-01-01T00:00:00Z')
const isNew: Tonight = { isNew: true, sameText: true, before: null }
const changed: Tonight = { isNew: false, sameText: false, before }
const republished: Tonight = { isNew: false, sameText: true, before }

describe('the baseline of an age', () => {
  it.each<[string, Partial<ObservedItem>, Temporal.Instant | null]>([
    ['is PTV’s date at first sight', { tonight: isNew, publishedAt: before, baselineAt: null }, before],
    ['is nothing where PTV has no date', { tonight: isNew, publishedAt: null, baselineAt: null }, null],
    ['moves with a single republishing', { tonight: republished, publishedAt: later }, later],
    ['moves with a changed text', { tonight: changed, publishedAt: later }, later],
    ['moves back with a changed text, if PTV’s date does', { tonight: changed, publishedAt: longBefore }, longBefore],
    ['stays while nothing is written', { tonight: null, publishedAt: later, baselineAt: longBefore }, longBefore],
    ['stays where only something else was written', { tonight: republished, baselineAt: longBefore }, longBefore],
    ['stays where PTV no longer tells a date', { tonight: republished, publishedAt: null }, before],
    [
      'comes with a date that PTV tells at last',
      { tonight: { ...republished, before: null }, baselineAt: null },
      before,
    ],
    ['moves with a changed text under the same date', { tonight: changed, baselineAt: longBefore }, before],
  ])('%s', (_name, parts, baseline) => {
    expect(dateOf(anObserved(parts))).toEqual([baseline, false])
  })

  it('stays where a bulk publication moves unchanged text, and is called touched', () => {
    const items = many(30, number => (number < 5 ? { tonight: republished, publishedAt: later } : {}))
    expect(items.slice(0, 6).map(item => dateOf(item, items))).toEqual([
      ...Array.from({ length: 5 }, () => [before, true]),
      [before, false],
    ])
  })

  it('moves for the one text that was changed in the minute of a bulk publication', () => {
    const items = many(30, number =>
      number < 8 ? { tonight: number === 0 ? changed : republished, publishedAt: later } : {},
    )
    expect(items.slice(0, 3).map(item => dateOf(item, items)[0])).toEqual([later, before, before])
  })

  it('moves with four republishings in one minute, which may be one person', () => {
    const items = many(30, number => (number < 4 ? { tonight: republished, publishedAt: later } : {}))
    expect(dateOf(items[0], items)).toEqual([later, false])
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
    const item = anObserved({ tonight: isNew, publishedAt, baselineAt: publishedAt })
    const moments = new Map(earlier === undefined ? [] : [[item.contentId, earlier] as const])
    expect(dateOf(item, [item], moments)[0]).toEqual(baseline)
  })

  it('does not change the baseline of an item that is known', () => {
    const item = anObserved({ tonight: republished, publishedAt: before })
    expect(dateOf(item, [item], new Map([[item.contentId, longBefore]]))[0]).toEqual(before)
  })

  it('shows that a move of all content was no bulk publication', () => {
    const items = many(10, () => ({ tonight: isNew, publishedAt: later, baselineAt: later }))
    const moments = new Map(items.map((item, index) => [item.contentId, before.add({ minutes: index })]))
    expect(items.map(item => dateOf(item, items, moments)[1])).toEqual(Array(10).fill(false))
    expect(items.map(item => dateOf(item, items)[1])).toEqual(Array(10).fill(true))
  })
})

describe('items of several organizations', () => {
  it('are settled alike one organization at a time, where they moved together', () => {
    const items = many(12, number => ({
      organizationId: nthId(900 + (number % 3)),
      tonight: republished,
      publishedAt: later,
    }))
    const together = movedTogether(items)
    const oneByOne = [...Map.groupBy(items, item => item.organizationId).values()].flatMap(ofOne =>
      settleDates(ofOne, together, new Map()),
    )
    expect(new Set(oneByOne)).toEqual(new Set(settled(items)))
    expect(oneByOne.every(one => one.touched)).toBe(true)
  })
})

describe('a touched item', () => {
  const touched = { touched: true, baselineAt: null }

  it.each<[string, Partial<ObservedItem>, boolean]>([
    ['stays so while nothing is written', { ...touched, tonight: null }, true],
    ['stays so while its date stays', { ...touched, tonight: republished }, true],
    ['stays so when its text changes under the same date', { ...touched, tonight: changed }, true],
    ['is so no more when it is published by itself', { ...touched, tonight: republished, publishedAt: later }, false],
    [
      'is so no more when its text is changed and published',
      { ...touched, tonight: changed, publishedAt: later },
      false,
    ],
  ])('%s', (_name, parts, expected) => {
    expect(dateOf(anObserved(parts))[1]).toBe(expected)
  })

  it('is found at first sight', () => {
    const items = many(10, number => ({
      tonight: isNew,
      publishedAt: number < 5 ? later : before.add({ hours: number }),
    }))
    expect(items.map(item => dateOf(item, items)[1])).toEqual([...Array(5).fill(true), ...Array(5).fill(false)])
  })

  it('is never another organization’s', () => {
    const items = many(10, () => ({ own: false, tonight: isNew, publishedAt: later, baselineAt: later }))
    expect(settled(items)).toEqual([])
  })
})

describe('a thousand records with one date', () => {
  it('are all touched when they are new, and none of them again the next night', () => {
    const items = many(1000, () => ({ tonight: isNew, publishedAt: later, baselineAt: later }))
    const dates = settled(items)
    expect(dates.filter(one => one.touched)).toHaveLength(1000)
    const next = items.map(item => ({ ...item, touched: true, tonight: null }))
    expect(settled(next)).toEqual([])
  })
})

describe('dates on days that calendars have trouble with', () => {
  // In Finland midnight is 22:00 UTC in winter and 21:00 UTC in summer time.
  it.each([
    ['midnight in winter', '2026-01-14T22:00:00Z'],
    ['midnight before the clocks go forward', '2026-03-28T22:00:00Z'],
    ['midnight after the clocks have gone forward', '2026-03-29T21:00:00Z'],
    ['midnight of the day on which the clocks go back', '2026-10-24T21:00:00Z'],
    ['the minute that comes twice when the clocks go back', '2026-10-25T00:30:00Z'],
    ['midnight of a leap day', '2028-02-28T22:00:00Z'],
    ['noon of a leap day', '2028-02-29T10:00:00Z'],
    ['the last minute of a year', '2026-12-31T21:59:00Z'],
  ])('find a bulk publication at %s', (_name, moment) => {
    const publishedAt = Temporal.Instant.from(moment)
    const items = many(20, number =>
      number < 6 ? { tonight: isNew, publishedAt } : { publishedAt: publishedAt.subtract({ hours: 50 + number }) },
    )
    expect(settled(items).map(one => one.touched)).toEqual(Array(6).fill(true))
  })

  it('tell the two hours that the clock shows twice apart', () => {
    const [first, second] = [
      Temporal.Instant.from('2026-10-25T00:30:00Z'),
      Temporal.Instant.from('2026-10-25T01:30:00Z'),
    ]
    const items = many(8, number => ({ tonight: isNew, publishedAt: number < 4 ? first : second }))
    expect(settled(items).some(one => one.touched)).toBe(false)
  })
})

describe('whatever was written', () => {
  const moments = fc.constantFrom(null, longBefore, before, later)
  const items = fc.array(
    fc.record({
      publishedAt: moments,
      baselineAt: moments,
      touched: fc.boolean(),
      own: fc.boolean(),
      tonight: fc.constantFrom(null, isNew, changed, republished),
    }),
    { maxLength: 40 },
  )

  it('gives nothing more when what it gave is stored', () => {
    fc.assert(
      fc.property(items, parts => {
        const all = parts.map((part, index) => ({ ...anObserved(part), contentId: nthId(index) }))
        const dates = new Map(settled(all).map(one => [one.contentId, one]))
        const stored = all.map(item => ({ ...item, ...dates.get(item.contentId) }))
        expect(settled(stored)).toEqual([])
      }),
    )
  })

  it('leaves what was not written alone', () => {
    fc.assert(
      fc.property(items, parts => {
        const all = parts.map((part, index) => ({ ...anObserved(part), contentId: nthId(index) }))
        const silent = new Set(all.filter(item => item.tonight === null).map(item => item.contentId))
        expect(settled(all).filter(one => silent.has(one.contentId))).toEqual([])
      }),
    )
  })

  it('moves a touched item’s age by nothing but a changed text', () => {
    fc.assert(
      fc.property(items, parts => {
        const all = parts.map((part, index) => ({ ...anObserved(part), contentId: nthId(index) }))
        const dates = new Map(settled(all).map(one => [one.contentId, one]))
        const touched = all
          .filter(item => item.tonight === republished)
          .map(item => ({ before: item.baselineAt, ...item, ...dates.get(item.contentId) }))
          .filter(item => item.touched)
        expect(touched.map(item => item.baselineAt)).toEqual(touched.map(item => item.before))
      }),
    )
  })
})

function anObserved(parts: Partial<ObservedItem> = {}): ObservedItem {
  return {
    contentId: nthId(1),
    organizationId: nthId(900),
    own: true,
    publishedAt: before,
    baselineAt: before,
    touched: false,
    tonight: null,
    ...parts,
  }
}

function many(count: number, parts: (number: number) => Partial<ObservedItem>): readonly ObservedItem[] {
  return Array.from({ length: count }, (_, number) => {
    const published = before.add({ hours: number })
    return anObserved({ contentId: nthId(number), publishedAt: published, ...parts(number) })
  })
}

/** The baseline and the touched mark of an item when all are settled. */
function dateOf(
  item: ObservedItem | undefined,
  all: readonly ObservedItem[] = item === undefined ? [] : [item],
  earlier: EarlierMoments = new Map(),
): readonly [Temporal.Instant | null | undefined, boolean | undefined] {
  const date = settled(all, earlier).find(one => one.contentId === item?.contentId) ?? item
  return [date?.baselineAt, date?.touched]
}

function settled(items: readonly ObservedItem[], earlier: EarlierMoments = new Map()) {
  return settleDates(items, movedTogether(items), earlier)
}
