import { describe, expect, it } from 'vitest'
import type { ContentItem, Language } from '../../../src/core/content-item.ts'
import type { FieldChange } from '../../../src/core/proposal.ts'
import { changedWords } from '../../../src/core/proposals/field-words.ts'
import { proposeChanges } from '../../../src/core/proposals/propose.ts'
import { aPhone, aVersion } from '../../support/builders.ts'
import { aCourse, aLibrary } from './items.ts'

const today = Temporal.PlainDate.from('2026-11-22')

function propose(item: ContentItem, words: string, language: Language = 'fi', inherited: readonly string[] = []) {
  return proposeChanges({ item, language, inherited: new Set(inherited), words, today })
}

/** `place: old -> new` of each change. */
function told(changes: readonly FieldChange[]): readonly string[] {
  return changes.map(({ field, oldWords, newWords }) => {
    const place = field.kind === 'text' ? field.text : field.kind
    return field.kind === 'asGiven' ? `asGiven: ${newWords}` : `${place}: ${oldWords ?? ''} -> ${newWords}`
  })
}

describe('a correction that names one fact', () => {
  it.each([
    ['uusi sähköposti on info@imatra.fi', 'email: kirjasto@imatra.fi -> info@imatra.fi'],
    ['sähköposti: info@imatra.fi', 'email: kirjasto@imatra.fi -> info@imatra.fi'],
    ['linkki: https://imatra.fi/uusi', 'link: https://www.imatra.fi/kirjasto -> https://imatra.fi/uusi'],
    ['verkkosivu on nyt www.imatra.fi/uusi', 'link: https://www.imatra.fi/kirjasto -> https://www.imatra.fi/uusi'],
    ['osoite muuttui: Virastokatu 2, 55100 Imatra', 'address: Kirjastokatu 1, 55100 -> Virastokatu 2, 55100 Imatra'],
    ['Käyntiosoite on Virastokatu 2', 'address: Kirjastokatu 1, 55100 -> Virastokatu 2'],
    ['osoite on Asemanseutu 4, 55100 Imatra', 'address: Kirjastokatu 1, 55100 -> Asemanseutu 4, 55100 Imatra'],
    ['aukioloajat ma-pe 9-15', 'hours: ma–pe klo\u00a010–18 -> ma-pe 9-15'],
    ['olemme auki ma–to klo 9–18 ja pe 9–15', 'hours: ma–pe klo\u00a010–18 -> ma–to klo 9–18 ja pe 9–15'],
    ['öppettiderna är mån-fre 9-15, lör 10-14', 'hours: ma–pe klo\u00a010–18 -> mån-fre 9-15, lör 10-14'],
  ])('puts "%s" into the field', (words, expected) => {
    expect(told(propose(aLibrary(), words))).toEqual([expected])
  })

  it.each([
    'uusi puhelinnumero on 05 617 1234',
    'puh. 05 617 1234',
    'Puhelin: 05 617 1234.',
    '05 617 1234',
    'oikea numero on nyt 05 617 1234. Kiitos!',
    'ny telefon 05 617 1234',
    'new phone number is 05 617 1234',
  ])('puts "%s" wherever the item has its only number', words => {
    expect(told(propose(aLibrary(), words))).toEqual([
      'phone: 05 61 711 -> 05 617 1234',
      'description: 05 617 11 -> 05 617 1234',
    ])
  })

  it.each([
    ['hinta on nyt 15 €', 'chargeTypeAdditionalInformation: 12 € -> 15 €'],
    ['Kurssin hinta: 15 euroa', 'chargeTypeAdditionalInformation: 12 € -> 15 euroa'],
    ['priset är 15 €', 'chargeTypeAdditionalInformation: 12 € -> 15 €'],
    ['maksaa 15e', 'chargeTypeAdditionalInformation: 12 € -> 15e'],
    ['viimeinen ilmoittautumispäivä on 15.6.2027', 'description: 31.5.2026 -> 15.6.2027'],
  ])('puts "%s" into the place in the text', (words, expected) => {
    expect(told(propose(aCourse(), words))).toEqual([expected])
  })

  it('changes nothing of a text but the stretch', () => {
    const [change] = propose(aCourse(), 'viimeinen päivä on 15.6.2027')
    expect(change).toBeDefined()
    expect(changedWords(change ?? { field: { kind: 'asGiven' }, before: null }, change?.newWords ?? '')).toBe(
      'Uimakoulu alkaa kesällä.\n\n* Ilmoittaudu viimeistään 15.6.2027.\n* Ota mukaan **uimapuku**.',
    )
  })

  it('takes several facts of different kinds from one mail', () => {
    expect(told(propose(aLibrary(), 'Sähköposti: info@imatra.fi\nOsoite: Virastokatu 2, 55100 Imatra'))).toEqual([
      'email: kirjasto@imatra.fi -> info@imatra.fi',
      'address: Kirjastokatu 1, 55100 -> Virastokatu 2, 55100 Imatra',
    ])
  })

  it('is about the only version that an item has', () => {
    const { fi } = aLibrary().languageVersions
    const item = { ...aLibrary(), languageVersions: { fi: fi ?? aVersion() } }
    expect(propose(item, 'e-post: info@imatra.fi', 'sv').map(({ language }) => language)).toEqual(['fi'])
  })
})

describe('a correction that names the old words', () => {
  it.each([
    ['ei 05 617 11 vaan 05 617 12', ['phone: 05 61 711 -> 05 617 12', 'description: 05 617 11 -> 05 617 12']],
    ['05 617 11 -> 05 617 12', ['phone: 05 61 711 -> 05 617 12', 'description: 05 617 11 -> 05 617 12']],
    [
      'numero 05 617 11 on vanha, uusi on 05 617 1234',
      ['phone: 05 61 711 -> 05 617 1234', 'description: 05 617 11 -> 05 617 1234'],
    ],
    ['inte 05 617 11 utan 05 617 12', ['phone: 05 61 711 -> 05 617 12', 'description: 05 617 11 -> 05 617 12']],
    ['lukemaan lehtiä → lukemaan kirjoja', ['description: lukemaan lehtiä -> lukemaan kirjoja']],
    ['"Lainaa kirjoja kotiin" pitäisi olla "Lainaa kirjoja"', ['summary: Lainaa kirjoja kotiin -> Lainaa kirjoja']],
  ])('reads "%s"', (words, expected) => {
    expect(told(propose(aLibrary(), words))).toEqual(expected)
  })

  it('tells two facts of a kind apart by the old one', () => {
    const item = aCourse({ chargeTypeAdditionalInformation: 'Aikuiset 12 €, lapset 5 €.' })
    expect(told(propose(item, '12 € pitäisi olla 15 €'))).toEqual(['chargeTypeAdditionalInformation: 12 € -> 15 €'])
  })
})

describe('a correction that names a text', () => {
  it.each([
    [
      'kuvaus: Tule lukemaan kirjoja.\nOlemme keskustassa.',
      'description',
      'Tule lukemaan kirjoja.\nOlemme keskustassa.',
    ],
    ['tiivistelmä: Kirjoja ja myös pelejä lainaksi.', 'summary', 'Kirjoja ja myös pelejä lainaksi.'],
    ['nimi: Pääkirjasto', 'name', 'Pääkirjasto'],
    ['Uusi nimi: "Pääkirjasto"', 'name', 'Pääkirjasto'],
    ['beskrivning: Kom och läs.', 'description', 'Kom och läs.'],
    ['summary: Borrow books.', 'summary', 'Borrow books.'],
  ])('"%s" gives it whole', (words, text, expected) => {
    expect(propose(aLibrary(), words)).toMatchObject([
      { language: 'fi', field: { kind: 'text', text, stretch: null }, newWords: expected },
    ])
  })

  it('names the language version as well', () => {
    expect(propose(aLibrary(), 'Ruotsinkielinen nimi: Huvudbibliotek')).toMatchObject([
      { language: 'sv', field: { text: 'name' }, oldWords: 'Bibliotek', newWords: 'Huvudbibliotek' },
    ])
  })
})

describe('a correction that leaves a doubt goes along as it is', () => {
  const twoPhones = aLibrary({
    description: null,
    phoneNumbers: [aPhone({ number: '0561711' }), aPhone({ number: '0561722' })],
  })
  it.each([
    ['two numbers could be meant', twoPhones, 'uusi puhelinnumero on 05 617 1234'],
    ['the item has no such fact', aCourse(), 'uusi puhelinnumero on 05 617 1234'],
    ['the number is called wrong', aLibrary(), 'puhelinnumero 05 617 1234 on väärä'],
    ['the number is one more', aLibrary(), 'lisätkää numero 05 617 1234'],
    ['it is a question', aLibrary(), 'onko numero 05 617 1234?'],
    ['the number is the writer’s own', aLibrary(), 'soita minulle 05 617 1234'],
    ['it holds from a later day', aLibrary(), 'puhelinnumero on 1.1.2027 alkaen 05 617 1234'],
    ['the item has it already', aLibrary(), 'puhelinnumero on 05 617 11'],
    ['there are two new ones', aLibrary(), 'numerot ovat 05 617 1234 ja 05 617 1235'],
    ['the old words stand twice', aLibrary({ summary: 'lehtiä ja lehtiä' }), 'lehtiä -> kirjoja'],
    ['the old words stand nowhere', aLibrary(), 'äänilevyjä -> kirjoja'],
    ['it speaks of a text', aLibrary(), 'kuvaus: puuttuu kokonaan'],
    ['an item of its kind has no such text', aLibrary(), 'toimintaohjeet: Tule käymään kirjastossa.'],
    ['a postal code alone is no address', aLibrary(), 'osoite on 55120 Imatra'],
    ['nothing is named', aLibrary(), 'Tässä on monta asiaa pielessä'],
  ])('%s', (_case, item, words) => {
    expect(told(propose(item, words))).toEqual([`asGiven: ${words}`])
  })

  it('texts of a general description are nobody’s in the city', () => {
    const inherited = ['fi.chargeTypeAdditionalInformation']
    expect(told(propose(aCourse(), 'hinta on 15 €', 'fi', inherited))).toEqual(['asGiven: hinta on 15 €'])
  })

  it('keeps what is not understood beside what is', () => {
    expect(told(propose(aLibrary(), 'Sähköposti: info@imatra.fi\nTekstissä on virheitä.'))).toEqual([
      'email: kirjasto@imatra.fi -> info@imatra.fi',
      'asGiven: Tekstissä on virheitä.',
    ])
  })

  it('takes neither of two wishes for one place', () => {
    const words = 'Sähköposti: info@imatra.fi\nSähköposti: posti@imatra.fi'
    expect(told(propose(aLibrary(), words))).toEqual([`asGiven: ${words}`])
  })

  it('makes nothing of nothing', () => {
    expect(propose(aLibrary(), ' \n ')).toEqual([])
  })
})
