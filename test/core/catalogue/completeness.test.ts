import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { judgePages, type ListedPage } from '../../../src/core/catalogue/completeness.ts'

describe('a list is whole', () => {
  it.each<[string, readonly ListedPage[]]>([
    ['when it is empty and has no page', [page(1, [], { totalItems: 0, totalPages: 0 })]],
    ['when it is empty and has one page', [page(1, [], { totalItems: 0, totalPages: 1 })]],
    ['when its one page holds what it announces', [page(1, ['a', 'b'], { totalItems: 2, totalPages: 1 })]],
    ['when its pages together hold as many different rows as announced', pages(['a', 'b', 'c', 'd', 'e'])],
    ['when its last page is full', pages(['a', 'b', 'c', 'd'])],
    ['in whatever order its pages were read', pages(['a', 'b', 'c', 'd', 'e']).toReversed()],
    ['without a number of rows when every page but the last is full', pages(['a', 'b', 'c'], null)],
    ['without a number of rows when its only page is empty', [page(1, [], { totalItems: null, totalPages: 0 })]],
  ])('%s', (_name, read) => {
    expect(judgePages(read)).toEqual({ kind: 'whole' })
  })
})

describe('pages are read again', () => {
  const five = pages(['a', 'b', 'c', 'd', 'e'])
  const without = (number: number) => five.filter(one => one.asked !== number)

  it.each<[string, readonly ListedPage[], readonly number[]]>([
    ['the first where none was read', [], [1]],
    ['one that was not read', without(2), [2]],
    ['one that says it is another page', [...without(2), page(2, ['c', 'd'], { answered: 3 })], [2]],
    ['one that is short', [...without(1), page(1, ['a'])], [1]],
    ['one that is too long', [...without(2), page(2, ['c', 'd', 'x'])], [2]],
    ['the last where it holds too few', [...without(3), page(3, [])], [3]],
    [
      'one that announces another number of rows than the others',
      [...without(1), page(1, ['a', 'b'], { totalItems: 6 })],
      [1],
    ],
    ['one that announces another number of pages', [...without(3), page(3, ['e'], { totalPages: 4 })], [3]],
    ['one with another size of page', [...without(1), page(1, ['a', 'b'], { pageSize: 3 })], [1]],
    ['all where a row came twice and another is lost', pages(['a', 'b', 'b', 'd', 'e']), [1, 2, 3]],
    ['all where a row came twice within a page', pages(['a', 'a', 'c', 'd', 'e']), [1, 2, 3]],
    [
      'the only one where its rows and its number of rows differ',
      [page(1, ['a'], { totalItems: 2, totalPages: 1 })],
      [1],
    ],
    ['one that announces rows but no page', [page(1, ['a'], { totalItems: 1, totalPages: 0 })], [1]],
    ['one that announces pages but no rows', [page(1, [], { totalItems: 0, totalPages: 2 })], [1]],
    ['one that announces fewer pages than its rows need', [page(1, ['a', 'b'], { totalItems: 5, totalPages: 1 })], [1]],
    ['one whose pages have no size', [page(1, [], { totalItems: 0, totalPages: 0, pageSize: 0 })], [1]],
    [
      'without a number of rows, one that is not full before the last',
      [page(1, ['a'], { totalItems: null, totalPages: 2 }), page(2, ['b'], { totalItems: null, totalPages: 2 })],
      [1],
    ],
    [
      'without a number of rows, an empty last one',
      [page(1, ['a', 'b'], { totalItems: null, totalPages: 2 }), page(2, [], { totalItems: null, totalPages: 2 })],
      [2],
    ],
    [
      'without a number of rows, a last one with too many',
      [page(1, ['a', 'b', 'c'], { totalItems: null, totalPages: 1 })],
      [1],
    ],
    [
      'without a number of rows or pages, one that holds rows',
      [page(1, ['a'], { totalItems: null, totalPages: 0 })],
      [1],
    ],
    [
      'of two that disagree, what the greater number asks for',
      [page(1, ['a', 'b'], { totalItems: 3, totalPages: 2 }), page(2, [], { totalItems: 2, totalPages: 1 })],
      [2],
    ],
    [
      'the same whichever of the two came first',
      [page(1, ['a', 'b'], { totalItems: 2, totalPages: 1 }), page(2, ['c'], { totalItems: 3, totalPages: 2 })],
      [1],
    ],
  ])('%s', (_name, read, odd) => {
    expect(judgePages(read)).toEqual({ kind: 'odd', pages: odd })
  })
})

const letters = fc.integer({ min: 0, max: 23 }).map(count => Array.from({ length: count }, (_, at) => `row ${at}`))

describe('whatever happens to a list', () => {
  it('is whole as it is', () => {
    fc.assert(
      fc.property(letters, rows => {
        expect(judgePages(pages(rows))).toEqual({ kind: 'whole' })
      }),
    )
  })

  it('is never whole when a row is lost, doubled or exchanged for another of the list', () => {
    const some = letters.filter(rows => rows.length > 1)
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), fc.constantFrom('lost', 'doubled', 'exchanged'), (rows, one, two, how) => {
        const [at, other] = [one % rows.length, two % rows.length]
        fc.pre(at !== other)
        expect(judgePages(spoilt(pages(rows), rows[at] ?? '', rows[other] ?? '', how)).kind).toBe('odd')
      }),
    )
  })

  it('names only pages that the list has', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (rows, left) => {
        const all = pages(rows)
        const judged = judgePages(all.filter(one => one.asked !== 1 + (left % all.length)))
        const numbers = judged.kind === 'odd' ? judged.pages : []
        expect(numbers.every(number => number >= 1 && number <= all.length)).toBe(true)
      }),
    )
  })
})

/** A page of two rows of a list of five, unless it says otherwise. */
function page(asked: number, keys: readonly string[], parts: Partial<ListedPage> = {}): ListedPage {
  return { asked, answered: asked, pageSize: 2, totalItems: 5, totalPages: 3, keys, ...parts }
}

function pages(keys: readonly string[], totalItems: number | null = keys.length): readonly ListedPage[] {
  const totalPages = Math.ceil(keys.length / 2)
  return Array.from({ length: Math.max(1, totalPages) }, (_, index) =>
    page(index + 1, keys.slice(index * 2, index * 2 + 2), { totalItems, totalPages }),
  )
}

function spoilt(all: readonly ListedPage[], row: string, other: string, how: string): readonly ListedPage[] {
  return all.map(one => ({
    ...one,
    keys: one.keys.flatMap(key => {
      if (key !== row) return [key]
      if (how === 'lost') return []
      return how === 'doubled' ? [key, key] : [other]
    }),
  }))
}
