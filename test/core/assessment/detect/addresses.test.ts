import { describe, expect, it } from 'vitest'
import { emailsIn, websIn, withoutAddresses } from '../../../../src/core/assessment/detect/addresses.ts'

describe('emailsIn', () => {
  it.each([
    ['kirjaamo@imatra.fi', 'kirjaamo@imatra.fi'],
    ['Kirjoita osoitteeseen etu.suku-niemi@posti.example.fi.', 'etu.suku-niemi@posti.example.fi'],
    ['kirjaamo(at)imatra.fi', 'kirjaamo(at)imatra.fi'],
    ['kirjaamo [ät] imatra.fi', 'kirjaamo [ät] imatra.fi'],
    ['kirjaamo(a)imatra.fi', 'kirjaamo(a)imatra.fi'],
    ['KIRJAAMO@IMATRA.FI', 'KIRJAAMO@IMATRA.FI'],
    ['(kirjaamo@imatra.fi)', 'kirjaamo@imatra.fi'],
  ])('finds the address in "%s"', (text, expected) => {
    expect(emailsIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each(['@kaupunki', 'kirjaamo@imatra', 'kirjaamo (at imatra.fi', 'hinta 5 @ kpl', 'a@.fi'])(
    'finds none in "%s"',
    text => {
      expect(emailsIn(text)).toEqual([])
    },
  )
})

describe('websIn', () => {
  it.each([
    ['Katso https://www.example.fi/a?b=1#c.', 'https://www.example.fi/a?b=1#c'],
    ['(www.example.fi)', 'www.example.fi'],
    ['www.example.fi/lomake, ja muuta', 'www.example.fi/lomake'],
    ['http://example.com/', 'http://example.com/'],
    ['Hae palvelussa asiointi.example.fi/haku heti', 'asiointi.example.fi/haku'],
    ['Osoite on example.ax', 'example.ax'],
    ['Tunnistaudu: Suomi.fi', 'Suomi.fi'],
    ['Se on Vaasa.fi:ssä', 'Vaasa.fi'],
    ['WWW.EXAMPLE.FI', 'WWW.EXAMPLE.FI'],
    ['vilda-djur.se kertoo', 'vilda-djur.se'],
  ])('finds the address in "%s"', (text, expected) => {
    expect(websIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each([
    'Suomi.fi-tunnistus',
    'Hae tukea.Se on maksutonta',
    'esim.fin',
    '.fi-pääte',
    '@example.fi',
    'Klo 9.00',
    'a.b.c',
    'www',
    'https',
  ])('finds none in "%s"', text => {
    expect(websIn(text)).toEqual([])
  })

  it('takes the punctuation after an address for the sentence’s', () => {
    expect(websIn('”www.example.fi/a.”').map(span => span.text)).toEqual(['www.example.fi/a'])
  })
})

describe('withoutAddresses', () => {
  it('blanks out both kinds and nothing else', () => {
    const text = 'Kysy a@example.fi, www.example.fi.'
    expect(withoutAddresses(text)).toBe(`Kysy ${'\ufffc'.repeat(12)}, ${'\ufffc'.repeat(14)}.`)
  })
})
