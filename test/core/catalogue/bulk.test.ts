import { describe, expect, it } from 'vitest'
import { movedInBulk, publishedInBulk } from '../../../src/core/catalogue/bulk.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { nthId, services } from './known.ts'

const minute = '2026-06-10T10:15'

describe('publishedInBulk', () => {
  it.each<[string, number, number, number]>([
    ['more than a fifth', 25, 6, 6],
    ['a fifth and no more', 25, 5, 0],
    ['five of five', 5, 5, 5],
    ['four of four, which may be one afternoon', 4, 4, 0],
    ['five of twenty-four', 24, 5, 5],
    ['none', 25, 0, 0],
  ])('with %s of the items in one minute (of %i items %i): %i are touched', (_name, all, together, touched) => {
    const items = published(all, number => (number <= together ? `${minute}:${twoDigits(number)}Z` : alone(number)))
    expect(publishedInBulk(items).size).toBe(touched)
  })

  it('takes exactly those of the minute', () => {
    const items = published(20, number =>
      number <= 6 ? `${minute}:59.999Z` : number <= 10 ? '2026-06-10T10:16:00Z' : alone(number),
    )
    expect([...publishedInBulk(items)]).toEqual(items.slice(0, 6).map(item => item.contentId))
  })

  it.each([
    ['midnight in UTC', '2026-06-10T00:00:00Z'],
    ['midnight in Finland in summer', '2026-06-09T21:00:00Z'],
    ['midnight in Finland in winter', '2026-01-09T22:00:00Z'],
  ])('takes %s for a date without a time', (_name, moment) => {
    expect(publishedInBulk(published(20, number => (number <= 5 ? moment : alone(number)))).size).toBe(5)
  })

  it('counts both midnights of a day together', () => {
    const moments = ['2026-06-10T00:00:00Z', '2026-06-09T21:00:00Z']
    const items = published(20, number => (number <= 6 ? (moments[number % 2] ?? null) : alone(number)))
    expect(publishedInBulk(items).size).toBe(6)
  })

  it('does not take different midnights together', () => {
    expect(publishedInBulk(published(20, number => `2026-06-${twoDigits(number)}T00:00:00Z`)).size).toBe(0)
  })

  it('never takes items without a date for a bulk publication', () => {
    expect(publishedInBulk(published(20, () => null)).size).toBe(0)
  })

  it('counts items without a date among the organization’s items', () => {
    const touched = [29, 30].map(all => publishedInBulk(published(all, firstSix)).size)
    expect(touched).toEqual([6, 0])
  })

  it('counts each organization by itself', () => {
    const scattered = published(40, inMinute, number => Math.ceil(number / 10))
    expect(publishedInBulk(scattered).size).toBe(0)
    const gathered = published(
      40,
      number => (number <= 6 ? `${minute}:00Z` : alone(number)),
      number => (number <= 10 ? 1 : 2),
    )
    expect(publishedInBulk(gathered).size).toBe(6)
    expect(publishedInBulk(published(40, number => (number <= 6 ? `${minute}:00Z` : alone(number)))).size).toBe(0)
  })
})

describe('movedInBulk', () => {
  it.each([
    [5, 5],
    [4, 0],
  ])('takes %i items that moved in one minute: %i', (together, touched) => {
    const items = published(30, number => (number <= together ? `${minute}:30Z` : alone(number)))
    expect(movedInBulk(items).size).toBe(touched)
  })

  it('takes several organizations together, as one import may publish for all', () => {
    expect(
      movedInBulk(
        published(
          6,
          () => `${minute}:00Z`,
          number => number,
        ),
      ).size,
    ).toBe(6)
  })

  it('leaves items without a date alone', () => {
    expect(movedInBulk(published(30, () => null)).size).toBe(0)
  })
})

function published(
  count: number,
  moment: (number: number) => string | null,
  organization: (number: number) => number = () => 1,
): readonly ContentItem[] {
  return services(count, number => {
    const text = moment(number)
    return {
      publishedAt: text === null ? null : Temporal.Instant.from(text),
      organizationId: nthId(organization(number)),
    }
  })
}

function inMinute(number: number): string {
  return number % 10 < 4 ? `${minute}:00Z` : alone(number)
}

function firstSix(number: number): string | null {
  return number <= 6 ? `${minute}:00Z` : null
}

/** A minute that no other number has. */
function alone(number: number): string {
  return Temporal.Instant.from('2025-01-01T09:00:30Z').add({ minutes: number }).toString()
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
