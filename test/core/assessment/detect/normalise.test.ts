import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, plainText } from '../../../../src/core/assessment/detect/normalise.ts'

describe('normalise', () => {
  it.each([
    ['a no-break space', '1\u00a0500\u202feuroa', '1 500 euroa'],
    ['soft hyphens and zero-width characters', 'kaupun\u00adgin\u200b', 'kaupungin'],
    ['Windows line ends', 'yksi\r\nkaksi\rkolme', 'yksi\nkaksi\nkolme'],
    ['letters in two parts', 'a\u0308', 'ä'],
  ])('makes %s plain', (_what, written, expected) => {
    expect(normalise(written)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    const property = fc.property(anyText, text => normalise(normalise(text)) === normalise(text))
    expect(() => fc.assert(property)).not.toThrow()
  })
})

describe('plainText', () => {
  it.each([
    ['## Hakeminen\nHae ajoissa.', 'Hakeminen\nHae ajoissa.'],
    ['* leipä\n* maito\n- voi', 'leipä\nmaito\nvoi'],
    ['1. Täytä lomake\n2. Lähetä se', 'Täytä lomake\nLähetä se'],
    ['1. luokka alkaa', '1. luokka alkaa'],
    ['31. toukokuuta 2024', '31. toukokuuta 2024'],
    ['1\\. luokka', '1. luokka'],
    ['**Huom!** Varaa *aika* ja _tule_.', 'Huom! Varaa aika ja tule.'],
    ['Lue [ohje](https://www.example.fi/a_b).', 'Lue ohje.'],
    ['<p>Yksi<br>kaksi</p>', 'Yksi\nkaksi'],
    ['Maksu &amp; ehdot', 'Maksu & ehdot'],
    ['lomake_hakemus_2024', 'lomake_hakemus_2024'],
    ['ensimmäinen\n\n\n\ntoinen', 'ensimmäinen\n\ntoinen'],
    ['* ilmainen tähti*', 'ilmainen tähti*'],
    ['> lainaus\n---\nloppu', 'lainaus\n\nloppu'],
  ])('renders %j', (markdown, expected) => {
    expect(plainText(markdown)).toBe(expected)
  })

  it('takes any text', () => {
    expect(() => fc.assert(fc.property(anyText, text => void plainText(text)))).not.toThrow()
  })

  it.each([
    '[',
    '![',
    '*',
    '**a',
    '_',
    '`',
    '<',
    '<p ',
    '&',
    '\\',
    '](',
    '> ',
    '#',
    '1. ',
    'a.',
    'a-',
    '0 ',
    'a@',
    '1.1.',
  ])('is quick with 20,000 times "%s"', part => {
    const start = performance.now()
    plainText(part.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

const marks = fc.constantFrom(
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '#',
  '\n',
  '\r',
  ' ',
  '1.',
  '\\',
  '<',
  '>',
  'a',
  'ä',
  '\u00ad',
  '-',
  '|',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(marks).map(parts => parts.join('')),
)
