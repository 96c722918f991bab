import { describe, expect, it } from 'vitest'
import { endsOf, phrases } from '../../../../src/core/replies/meaning/phrases.ts'
import { piecesOf } from '../../../../src/core/replies/meaning/pieces.ts'

/** Where each reading of a phrase ends at the beginning of a line. */
function ends(phrase: string, line: string, from = 0): readonly number[] {
  return endsOf(phrases(phrase), piecesOf(line), from)
}

describe('a phrase', () => {
  it('is its words in their order', () => {
    expect(ends('up to date', 'Up to date now')).toEqual([3])
    expect([ends('up to date', 'up to'), ends('up to date', 'to up date'), ends('up to', 'now up to')]).toEqual([
      [],
      [],
      [],
    ])
    expect(ends('up to', 'now up to', 1)).toEqual([3])
  })

  it('has other words for a word, and words that may be missing', () => {
    expect(['on kunnossa', 'ovat kunnossa', 'kunnossa'].map(line => ends('on|ovat? kunnossa', line))).toEqual([
      [2],
      [2],
      [1],
    ])
    expect(ends('ok on|ovat? nyt?', 'ok on nyt joo')).toEqual([3, 2, 1])
    expect(ends('ok on|ovat? nyt?', 'ok nyt')).toEqual([2, 1])
    expect(ends('kyllä? joo?', 'ei')).toEqual([])
    expect(ends('kyllä? joo?', 'joo')).toEqual([1])
  })

  it('is not told by accents or capitals', () => {
    expect(ends('åtgärdat', 'ATGARDAT')).toEqual([1])
  })

  it('may be joined by hyphens that stand close, inside of it only', () => {
    expect(ends('up to date', 'up-to-date')).toEqual([5])
    expect(['up - to date', 'up -to date', 'up- to date', '-up to date'].map(line => ends('up to date', line))).toEqual(
      [[], [], [], []],
    )
    expect(ends('up to date', 'up-2-date')).toEqual([])
  })

  it('is words, and no number, mark or address', () => {
    expect(['2', '.', 'ok@esimerkkila.fi', ''].map(line => ends('ok 2?', line))).toEqual([[], [], [], []])
  })

  it('is told once for all its readings', () => {
    expect(endsOf(phrases('ok', 'ok nyt?', 'ok nyt'), piecesOf('ok nyt'), 0)).toEqual([2, 1])
  })
})

describe('a slip of the pen', () => {
  it('is forgiven where one letter inside of a long word is wrong, missing, too many or in another’s place', () => {
    const forgiven = ['kunnossa', 'kunossa', 'kunnoossa', 'kunmossa', 'knunossa']
    expect(forgiven.filter(word => ends('~kunnossa', word).length === 0)).toEqual([])
  })

  it('is not forgiven at the ends of a word, where two letters are wrong, or in a short word', () => {
    const refused = ['tunnossa', 'kunnossi', 'kunnosse', 'kumnosta', 'kumossa', 'kunnos', 'unnossa', 'kunnossaa']
    expect(refused.filter(word => ends('~kunnossa', word).length > 0)).toEqual([])
    expect(ends('~fixa', 'fxxa')).toEqual([])
  })

  it('is not forgiven in words that do not tell so', () => {
    expect(ends('kunnossa', 'kunossa')).toEqual([])
    expect(ends('hyvä|~kunnossa', 'hyvva')).toEqual([])
  })

  it('is none where it makes another word', () => {
    const said = ['korjaisin', 'korjasit', 'kunnassa', 'oordning', 'undated', 'tasolla', 'kunnissa', 'skämmer']
    const meant = '~korjasin|~kunnossa|~ordning|~updated|~tasalla|~stämmer'
    expect(said.filter(word => ends(meant, word).length > 0)).toEqual([])
    expect(
      ['korjasiin', 'ordnning', 'upddated', 'tasslla', 'stämer'].filter(word => ends(meant, word).length === 0),
    ).toEqual([])
  })
})
