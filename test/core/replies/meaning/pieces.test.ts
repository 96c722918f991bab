import { describe, expect, it } from 'vitest'
import { folded, piecesOf, plainText } from '../../../../src/core/replies/meaning/pieces.ts'
import { means, reads, type Row } from './cases.ts'

/** The pieces of a line as they are compared, with the kind of those that nothing is compared with. */
function keysOf(line: string): string {
  return piecesOf(line)
    .map(({ kind, key }) => (key === '' ? `<${kind}>` : key))
    .join(' ')
}

/** The kinds of the pieces of a line. */
function kindsOf(line: string): string {
  return piecesOf(line)
    .map(({ kind }) => kind)
    .join(' ')
}

describe('a text without what nobody sees', () => {
  it.each([
    ['o\u200bk', 'ok'],
    ['2\ufe0f\u20e3 ok', '2 ok'],
    ['👍🏽 ok', '👍 ok'],
    ['a\u0308', 'ä'],
    ['o\u034fk', 'ok'],
    ['1\r\n2\r3\v4\f5\u00856\u20287\u20298', '1\n2\n3\n4\n5\n6\n7\n8'],
  ])('%j is %j', (text, wanted) => expect(plainText(text)).toBe(wanted))
})

describe('a word as it is compared', () => {
  it('has no capitals, accents or apostrophes', () => {
    expect(['Åtgärdat', 'ÄÖÅ', 'à', 'everything’s', "don't", 'ｏｋ', 'PTV:hen', 'PTV-hen', 'ð'].map(folded)).toEqual([
      'atgardat',
      'aoa',
      'a',
      'everythings',
      'dont',
      'ok',
      'ptvhen',
      'ptvhen',
      'ð',
    ])
  })
})

describe('a line', () => {
  const rows: readonly Row[] = [
    ['Kaikki on Kunnossa.', 'kaikki on kunnossa .'],
    ['2ok', '2 ok'],
    ["don't dont don’t don´t don`t", 'dont dont dont dont dont'],
    ['PTV:hen ptv:ssä PVT:hen PTV-hen ptv.', 'ptvhen ptvssa pvthen ptvhen ptv .'],
    ['up-to-date', 'up - to - date'],
    ['1–3 1—3 1−3', '1 - 3 1 - 3 1 - 3'],
    ['a → b ⇒ c ➔ d ➡ e', 'a > b > c > d > e'],
    ['ok… ok...', 'ok . ok . . .'],
    ['②', '2'],
    ['✓ ✗ ✘', '✓ ✗ ✘'],
    ['"ok" ‘ok’ «ok» *ok* _ok_ • ok', 'ok ok ok ok ok ok'],
    ['ok 👍 ok 😊 ok ❤', 'ok ok ok'],
    ['ok :) ok :-) ok ;) ok =) ok :D ok ^^ ok <3', 'ok ok ok ok ok ok ok'],
    ['2:)', '2 : )'],
    ['klo 12:00', 'klo 12 : 00'],
    ['@Maija ok', 'maija ok'],
    ['Maija.Meikalainen@Esimerkkila.FI', 'maija.meikalainen@esimerkkila.fi'],
    ['(a@esimerkkila.fi)', '( a@esimerkkila.fi )'],
    ['. , : ; ! ? ( ) [ ] / & + = # < > | -', '. , : ; ! ? ( ) [ ] / & + = # < > | -'],
    ['！ ？', '! ?'],
  ]
  reads('is taken apart', rows, keysOf)

  reads(
    'holds strangers, of which nothing is known',
    [
      ...means('word stranger', "ok :( | ok :-( | ok :/ | ok :| | ok ;( | ok 🤔 | ok 👎 | ok % | ok ~ | ok € | ok :'("),
      ...means('stranger', 'o̶k̶ | ½ | 123456789012345678901'),
      ...means('word', 'ок'),
    ],
    kindsOf,
  )

  reads(
    'holds links and addresses whole',
    [
      ...means('link', 'https://esimerkkila.fi/a-b?c=1 | http://esimerkkila.fi | www.esimerkkila.fi'),
      ...means('mark link mark', '<https://esimerkkila.fi>'),
      ...means('address', 'a@esimerkkila.fi | a.b-c+d@e-f.esimerkkila.fi'),
      ...means('word word', 'ok @Maija'),
      ...means('word stranger word', 'a @ b | ok @maija'),
    ],
    kindsOf,
  )

  it('tells where each piece stands, and whether it stands apart', () => {
    expect(piecesOf('2 ok,"hyvä"').map(({ start, end, apart, written }) => [start, end, apart, written])).toEqual([
      [0, 1, true, '2'],
      [2, 4, true, 'ok'],
      [4, 5, false, ','],
      [6, 10, false, 'hyvä'],
    ])
  })
})
