import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts, factsMissingFrom, type FactText } from '../../../../src/core/assessment/detect/facts.ts'

describe('facts', () => {
  it.each([
    ['Puh. 040 123 4567', ['040 123 4567']],
    ['p.0400 000 218', ['0400 000 218']],
    ['laki 571/2016', ['571/2016']],
    ['31.5.2024 klo 9–15', ['31.5.2024', '9', '15']],
    ['1 500 € ja 12,50 €', ['1 500', '12,50']],
    ['kirjaamo2@imatra.fi ja www.example.fi/2024', []],
    ['[lomake 5](https://example.fi/77)', ['5']],
    ['CO2 ja m2', []],
  ])('reads of %j %j', (text, expected) => {
    expect(facts(text).map(fact => fact.text)).toEqual(expected)
  })

  it('takes any text and gives the same facts each time', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(facts(text)).toEqual(facts(text))
        expect(factsMissingFrom({ language: 'fi', text }, { language: 'sv', text })).toEqual([])
      }),
    )
  })

  it('is quick with odd input', () => {
    const start = performance.now()
    for (const part of ['1', '1 ', '1.', '1,', 'a@', 'a.', 'a-', '0 ', '1–', '1/1/', 'maj 1 ', '(0'])
      facts(part.repeat(5000))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('factsMissingFrom', () => {
  it.each([
    ['31.5.2024', '31 maj 2024', '31 May 2024'],
    ['31.5.', 'den 31 maj', 'May 31'],
    ['31. toukokuuta', '31.5', '31st of May'],
    ['1.6.–31.8.', '1 juni–31 augusti', '1 June to 31 August'],
    ['1.–15.8.', '1–15 augusti', '1–15 August'],
    ['1.6.–31.8.2024', '1.6–31.8.2024', 'June 1 – August 31, 2024'],
    ['9.00', 'kl. 9', '9 am'],
    ['klo 15.30', 'kl. 15:30', '3.30 pm'],
    ['klo 9–15', 'kl. 9.00–15.00', '9 a.m. to 3 p.m.'],
    ['klo 13–15', 'kl. 13–15', '1–3 pm'],
    ['klo 12', 'kl. 12', 'noon'],
    ['klo 24', 'kl. 24', 'midnight'],
    ['+358 40 123 4567', '040 123 4567', '+358 (0)40 1234567'],
    ['(06) 325 1111', '06-325 1111', '00358 6 325 1111'],
    ['12,50 €', '12,5 euro', '€12.50'],
    ['20 €', '20,00 €', '€20'],
    ['1 500 euroa', '1 500 euro', '1,500 euros'],
    ['20 %', '20 procent', '20 per cent'],
    ['laki 571/2016', 'lagen (571/2016)', 'Act 571/2016'],
    ['1. luokka', 'årskurs 1', 'grade 1'],
    ['1. luokka', 'årskurs 1', '1st grade'],
    ['kahden viikon aikana', 'inom 2 veckor', 'within 2 weeks'],
    ['kolmevuotiaat', '3-åringar', 'three-year-olds'],
    ['5 päivää', 'femdagars', 'five days'],
    ['ympäri vuorokauden', 'dygnet runt', '24 hours a day'],
    ['elokuussa 2024', 'i augusti 2024', '8/2024'],
    ['lukuvuosi 2024–2025', 'läsåret 2024/2025', 'school year 2024-25'],
    ['7–12-vuotiaat', '7–12-åringar', '7 to 12 year olds'],
    ['10 000', '10.000', '10,000'],
  ])('finds the same in "%s", "%s" and "%s"', (fi, sv, en) => {
    expect(everyPair(fi, sv, en)).toEqual([])
  })

  it.each([
    ['Maksu on 20 €.', 'Avgiften är 25 €.', ['25']],
    ['Haku päättyy 31.5.2024.', 'Ansökan går ut 31.5.2025.', ['31.5.2025']],
    ['Avoinna klo 9–15.', 'Öppet kl. 9–16.', ['16']],
    ['Puh. 06 325 1111', 'Tfn 06 325 1112', ['06 325 1112']],
    ['Alle 18-vuotiaille.', 'För personer under 18 år, 5 euro.', ['5']],
    ['Varaa aika.', 'Boka tid 1.3.–5.3. kl. 10', ['1.3.–5.3.', '10']],
    ['klo 12.30', 'kl. 12.00', ['12.00']],
    ['kaksitoista kertaa', '2 gånger', ['2']],
    ['satama', '100 båtar', ['100']],
  ])('misses in "%s" of "%s" %j', (fi, sv, expected) => {
    const missing = factsMissingFrom({ language: 'fi', text: fi }, { language: 'sv', text: sv })
    expect([...new Set(missing.map(fact => fact.text))]).toEqual(expected)
  })
})

function everyPair(...[fi, sv, en]: readonly [string, string, string]): readonly string[] {
  const texts: readonly FactText[] = [
    { language: 'fi', text: fi },
    { language: 'sv', text: sv },
    { language: 'en', text: en },
  ]
  return texts.flatMap(there =>
    texts.flatMap(here => factsMissingFrom(there, here).map(fact => `${fact.text} not in ${there.text}`)),
  )
}

const parts = fc.constantFrom(
  '1',
  '0',
  '31',
  '.',
  ',',
  '–',
  '2024',
  ' ',
  'maj',
  'May',
  'pm',
  '/',
  ':',
  '%',
  '€',
  'a',
  '@',
  '+358',
  '(',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(parts).map(all => all.join('')),
)
