import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedText, stretchesOf, type StretchKind } from '../../../../src/core/assessment/detect/mask.ts'

describe('maskedText', () => {
  // The samples of content-rules 4.12.
  it.each<readonly [text: string, found: readonly (readonly [StretchKind, string])[]]>([
    ['Puh. 040 123 4567', [['phone', '040 123 4567']]],
    ['+358 20 617 2000', [['phone', '+358 20 617 2000']]],
    ['05 617 11', [['phone', '05 617 11']]],
    ['Y-tunnus 1234567-8', []],
    ['10 000 000 euroa', []],
    ['FI21 1234 5600 0007 85', []],
    ['112', []],
    ['116117', []],
    ['Virastokatu 2, 55100 Imatra', [['address', 'Virastokatu 2, 55100 Imatra']]],
    ['Storgatan 12 A', [['address', 'Storgatan 12 A']]],
    ['Rantatie on suljettu', []],
    ['Kaikki yli 65 vuotta', []],
    ['ma–pe 9–16', [['hours', 'ma–pe 9–16']]],
    ['klo 8.15–16', [['hours', 'klo 8.15–16']]],
    ['kl. 9–15', [['hours', 'kl. 9–15']]],
    ['9.00–15.00', [['hours', '9.00–15.00']]],
    ['7–12-vuotiaille', []],
    ['1.–3. luokka', []],
    ['la 10', []],
    ['laki 571/2016', [['law', '571/2016']]],
    ['Kuntalain 29 §', [['law', '29 §']]],
    ['artikla 5', [['law', 'artikla 5']]],
    ['artikkeli on pitkä', []],
    ['section on mathematics', []],
    ['haku 2024/2025', [['yearRange', '2024/2025']]],
    ['31.5.2024', [['date', '31.5.2024']]],
    ['31. toukokuuta 2024', [['date', '31. toukokuuta 2024']]],
    ['1 januari 2025', [['date', '1 januari 2025']]],
    ['1.1.–31.12.2024', [['date', '31.12.2024']]],
    ['Hinta 2024 euroa', []],
    ['2000 asukasta', []],
    ['Suomi.fi-tunnistus', []],
    ['kirjaamo@imatra.fi', [['email', 'kirjaamo@imatra.fi']]],
    ['kirjaamo(at)imatra.fi', [['email', 'kirjaamo(at)imatra.fi']]],
  ])('reads the sample "%s"', (text, found) => {
    expect(maskedText(text).stretches.map(({ kind, text: words }) => [kind, words])).toEqual(found)
  })

  it('gives each stretch of a long text once, in the order of the text', () => {
    const text =
      'Vuonna 2031 haku on 1.3.2031–31.5.2031 (lukuvuosi 2031–2032) lain 571/2016 29 §:n mukaan, ' +
      'kysy ma–pe klo 9–15 numerosta 05 617 11 tai tule: Virastokatu 2, www.example.fi, a@example.fi.'
    expect(maskedText(text).stretches.map(({ kind }) => kind)).toEqual([
      'year',
      'date',
      'date',
      'yearRange',
      'law',
      'law',
      'hours',
      'phone',
      'address',
      'url',
      'email',
    ])
  })

  it('gives the stretches of one kind', () => {
    const masked = maskedText('Soita 05 617 11 tai 05 617 12 klo 9–15.')
    expect(stretchesOf('phone', masked).map(({ text }) => text)).toEqual(['05 617 11', '05 617 12'])
  })

  it('reads nothing across what it has taken out', () => {
    expect(maskedText('Testikatu www.example.fi 5').stretches.map(({ kind }) => kind)).toEqual(['url'])
  })

  it('reports no stretch twice, and each where it stands', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { stretches, rest } = maskedText(text)
        let end = 0
        for (const { index, text: words } of stretches) {
          expect(index).toBeGreaterThanOrEqual(end)
          expect(text.slice(index, index + words.length)).toBe(words)
          expect(words).not.toBe('')
          end = index + words.length
        }
        expect(rest).toHaveLength(text.length)
      }),
      { numRuns: 300 },
    )
  })
})

const parts = [
  'klo ',
  'ma–pe ',
  '9–16',
  '9.00',
  '31.5.',
  '2024',
  '/',
  '–',
  '-',
  '§',
  ' ',
  '0',
  '40 123 4567',
  '+358',
  '(',
  ')',
  'a',
  '@',
  '.fi',
  'www.',
  'https://',
  'Katu',
  'Torikatu ',
  '55100 ',
  'Imatra',
  'artikla ',
  'mom.',
  '\n',
  '\ufffc',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...parts)).map(all => all.join('')),
)
