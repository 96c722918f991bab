import { describe, expect, it } from 'vitest'
import { mentionedIn, numbersAt } from '../../../../src/core/replies/meaning/numbers.ts'
import { piecesOf } from '../../../../src/core/replies/meaning/pieces.ts'
import { means, reads } from './cases.ts'

/** The longest list of numbers that words begin with, and the words after it: `1,2 > ok`; "item" tells that it is named. */
function numbersOf(words: string, items = 12): string {
  const pieces = piecesOf(words)
  const found = numbersAt(pieces, 0, items).at(-1)
  if (found === undefined) return 'none'
  const rest = words.slice(pieces[found.next]?.start ?? words.length)
  return `${found.named ? 'item ' : ''}${found.numbers.join()} > ${rest}`
}

function named(numbers: readonly number[]): readonly string[] {
  return numbers.map(number => `item ${number} > ok`)
}

describe('a list of numbers', () => {
  reads(
    'begins words',
    [
      ...means('2 > ok', '2 ok | 2ok | [2] ok | (2) ok | 2:n ok | 2:sta ok | 2:een ok | 2’s ok'),
      ...means('2 > : ok', '2: ok'),
      ...means('2 > . ok', '2. ok'),
      ...means(
        '2,3 > ok',
        '2, 3 ok | 2 ja 3 ok | 2 & 3 ok | 2 + 3 ok | 2 och 3 ok | 2 o 3 ok | 2 and 3 ok | 2, ja 3 ok',
      ),
      ...means('2,3 > ok', '2 sekä 3 ok | 2 samt 3 ok | 3, 2 ok | 2, 2, 3 ok | 2. ja 3. kohta ok | 2-3 ok'),
      ...means('2,3,4 > ok', '2-4 ok | 2–4 ok | 2 - 4 ok | 2 to 4 ok | 2 till 4 ok | 2 through 4 ok | 2 thru 4 ok'),
      ...means('2,3,5 > ok', '2-3, 5 ok | 2, 3 ja 5 ok | 5, 2-3 ok | kaksi, kolme ja viisi ok'),
      ...means('2 > ok', '2. kohta ok | 2. kohdan ok'),
      ['2) ja 3) ok', '2,3 > ) ok'],
      ['2 3 ok', '2 > 3 ok'],
      ['2, ok', '2 > , ok'],
      ['2 ja ok', '2 > ja ok'],
    ],
    words => numbersOf(words),
  )

  reads(
    'is none where a number is no item',
    means(
      'none',
      '0 ok | 13 ok | 02 ok | 1000 ok | 3-1 ok | 3-3 ok | 3-13 ok | [2 ok | ok 2 | kohta | [ok] | # ok | n:o ok',
    ),
    words => numbersOf(words),
  )

  reads(
    'is named by a word or a sign',
    [
      ...means(
        'item 2 > ok',
        'kohta 2 ok | kohdat 2 ok | nro 2 ok | nro. 2 ok | kohta: 2 ok | #2 ok | n:o 2 ok | kohta (2) ok',
      ),
      ...means('item 2 > ok', 'punkt 2 ok | item 2 ok | item two ok | punkt två ok | kohta kaksi ok | toinen kohta ok'),
      ...means('item 2 > ok', 'second item ok | andra punkten ok | kakkonen ok | tvåan ok'),
      ...means('item 2,3 > ok', 'kohdat 2 ja 3 ok | items 2, 3 ok | kohdat kaksi ja kolme ok | kohta 2, kohta 3 ok'),
      ...means('item 2,3 > ok', 'kakkonen ja kolmonen ok | toinen kohta ja kolmas kohta ok'),
    ],
    words => numbersOf(words),
  )

  reads(
    'is no word that counts alone',
    means('none', 'kaksi ok | två ok | two ok | toinen ok | second ok | toinen'),
    words => numbersOf(words),
  )

  reads(
    'holds no more numbers than there are items',
    [
      ['1, 2, 1 ok', '1,2 > , 1 ok'],
      ['1, 3 ok', '1 > , 3 ok'],
      ['kohta kolme ok', 'none'],
      ['kolmas kohta ok', 'none'],
      ['kolmonen ok', 'none'],
      ['1-3 ok', 'none'],
    ],
    words => numbersOf(words, 2),
  )

  it('may end before each of its joints', () => {
    expect(numbersAt(piecesOf('1, 2 ja 3'), 0, 5).map(({ numbers }) => numbers)).toEqual([[1], [1, 2], [1, 2, 3]])
    expect(numbersAt(piecesOf('yksi, kaksi'), 0, 5).map(({ numbers }) => numbers)).toEqual([[1, 2]])
  })
})

describe('the words for numbers', () => {
  const names = 'ykkönen kakkonen kolmonen nelonen viitonen kuutonen seiska kasi ysi kymppi elvan tolvan'.split(' ')
  const swedish = 'ettan tvåan trean fyran femman sexan sjuan åttan nian tian'.split(' ')
  const finnish =
    'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista'.split(' ')
  const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
  const ordered = 'ensimmäinen toinen kolmas neljäs viides kuudes'.split(' ')
  const numbers = names.map((_, index) => index + 1)

  it('name items', () => {
    expect(names.map(name => numbersOf(`${name} ok`))).toEqual(named(numbers))
    expect(swedish.map(name => numbersOf(`${name} ok`))).toEqual(named(numbers.slice(0, 10)))
  })

  it('count them after "kohta" and the like', () => {
    expect(finnish.map(name => numbersOf(`kohta ${name} ok`))).toEqual(named(numbers))
    expect(english.map(name => numbersOf(`item ${name} ok`))).toEqual(named(numbers))
  })

  it('order them before "kohta"', () => {
    expect(ordered.map(name => numbersOf(`${name} kohta ok`))).toEqual(named(numbers.slice(0, 6)))
  })
})

describe('items that are mentioned', () => {
  it.each([
    ['puhelin väärin, samoin kohdassa 2', [2]],
    ['puhelin väärin, samoin 2', [2]],
    ['also 3 and item 4', [3, 4, 4]],
    ['hinta on 2 euroa', []],
    ['muut samoin', []],
  ])('are told from other numbers: %j', (words, wanted) => {
    expect([...new Set(mentionedIn(piecesOf(words), 5))]).toEqual([...new Set(wanted)])
  })
})
