import { describe, expect, it } from 'vitest'
import { pricesIn } from '../../../../src/core/assessment/detect/prices.ts'

describe('pricesIn', () => {
  it.each([
    ['Maksu on 10 000 000 euroa.', ['10 000 000 euroa']],
    ['Hinta 2024 euroa', ['2024 euroa']],
    ['11,50 €/käyntikerta', ['11,50 €']],
    ['345€ ja 150 €', ['345€', '150 €']],
    ['5 euron maksu', ['5 euron']],
    ['Kaksi kertaa 7,5 eurolla', ['7,5 eurolla']],
    ['12 e/kk', ['12 e']],
    ['5–8 €', ['5–8 €']],
    ['€5–8 or €10.50', ['€5–8', '€10.50']],
    ['Avgiften är 28 euro.', ['28 euro']],
    ['20 EUR', ['20 EUR']],
    ['1 200,00 euroa', ['1 200,00 euroa']],
  ])('finds in "%s" %j', (text, expected) => {
    expect(pricesIn(text).map(span => span.text)).toEqual(expected)
  })

  it.each([
    'Maksuton.',
    'Katu 5 E, 2. kerros',
    'rappu 12 e',
    'Vyöhyke 3 E/F',
    '3 eurooppalaista kaupunkia',
    'Y-tunnus 1234567-8',
    'FI21 1234 5600 0007 85',
    'euroalue 2024',
    '10 %',
  ])('finds none in "%s"', text => {
    expect(pricesIn(text)).toEqual([])
  })

  it('tells where each stands', () => {
    const text = 'Lapset 5 €, aikuiset 8,50 euroa.'
    for (const { index, text: price } of pricesIn(text)) expect(text.startsWith(price, index)).toBe(true)
  })
})
