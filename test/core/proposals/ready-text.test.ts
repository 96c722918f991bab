import { describe, expect, it } from 'vitest'
import { fieldName } from '../../../src/core/proposals/names.ts'
import { readyTexts } from '../../../src/core/proposals/ready-text.ts'
import { aPhone, anOrganization, aVersion } from '../../support/builders.ts'
import { aCourse, aLibrary } from './items.ts'
import { changesIn, theChange } from './proposals.ts'

describe('a text that is ready to be pasted', () => {
  const organization = anOrganization()
  const ready = (item: ReturnType<typeof aCourse>, words: string, reader: 'fi' | 'sv' | 'en' = 'fi') =>
    readyTexts(
      item,
      organization,
      changesIn(item, words).map(change => ({ change, words: change.newWords })),
      reader,
    )

  it('is the whole field with the change, its Markdown kept', () => {
    expect(ready(aCourse(), 'viimeinen päivä on 15.6.2027').ready.map(({ text }) => text)).toEqual([
      'Uimakoulu alkaa kesällä.\n\n* Ilmoittaudu viimeistään 15.6.2027.\n* Ota mukaan **uimapuku**.',
    ])
  })

  it('holds all approved changes of a text', () => {
    const course = aCourse({ description: 'Kurssi alkaa 1.6.2026 ja päättyy 31.7.2026.' })
    const words = '1.6.2026 -> 1.6.2027\n31.7.2026 -> 31.7.2027'
    const [first, ...others] = ready(course, words).ready
    expect(first?.text).toBe('Kurssi alkaa 1.6.2027 ja päättyy 31.7.2027.')
    expect(first?.changes).toHaveLength(2)
    expect(others).toEqual([])
  })

  it('tells the way to the field', () => {
    const [one] = ready(aCourse(), 'hinta on 15 €').ready
    expect(one?.way).toEqual([
      'Hae PTV:stä nimellä ”Uimakoulu” (Palvelu).',
      'PTV-tunniste: 00000000-0000-4000-8000-000000000002',
      'Vastuuorganisaatio: Esimerkkilän kaupunki',
      'Avaa kieliversio suomi ja kenttä maksullisuuden lisätiedot.',
      'Korvaa kentän koko teksti tällä:',
    ])
    expect(ready(aCourse(), 'hinta on 15 €', 'sv').ready[0]?.way.at(0)).toBe(
      'Sök i Servicedatalagret med namnet ”Uimakoulu” (Tjänst).',
    )
    expect(ready(aCourse(), 'hinta on 15 €', 'en').ready[0]?.fieldName).toBe('information on charges')
  })

  it('has the other language versions beside it', () => {
    expect(ready(aCourse(), 'hinta on 15 €').ready[0]?.others).toEqual([
      { language: 'sv', words: 'Kursen kostar 12 €.' },
    ])
  })

  it('is made of the text as it stands today', () => {
    const change = theChange(aCourse(), 'hinta on 15 €')
    const today = aCourse({ chargeTypeAdditionalInformation: 'Uusi kurssi maksaa 12 € kerralta.' })
    const { ready: made } = readyTexts(today, null, [{ change, words: '15 €' }], 'fi')
    expect(made.map(({ text }) => text)).toEqual(['Uusi kurssi maksaa 15 € kerralta.'])
  })

  it.each([
    ['whose old words are gone', 'hinta on 15 €'],
    ['without a field', 'Tässä on jotain pielessä'],
  ])('is not made of a change %s', (_case, words) => {
    const change = theChange(aCourse(), words)
    const today = aCourse({ chargeTypeAdditionalInformation: 'Maksuton.' })
    const approved = { change, words: change.newWords }
    expect(readyTexts(today, null, [approved], 'fi')).toEqual({ ready: [], without: [approved] })
  })

  it('of a shared field leads to no language version', () => {
    const change = theChange(aLibrary(), 'osoite: Virastokatu 2, 55100 Imatra')
    const [one] = readyTexts(aLibrary(), null, [{ change, words: change.newWords }], 'fi').ready
    expect(one?.way.slice(-2)).toEqual([
      'Avaa kenttä käyntiosoite. Se on yhteinen kaikille kieliversioille.',
      'Kirjoita kenttään:',
    ])
    expect(one?.others).toEqual([{ language: 'sv', words: 'Biblioteksgatan 1, 55100' }])
  })

  it('names which of several numbers is meant', () => {
    const phones = ['0561711', '0561722'].map(number => aPhone({ number }))
    const library = { ...aLibrary(), languageVersions: { fi: aVersion({ phoneNumbers: phones }) } }
    expect(fieldName(library, theChange(library, '05 617 22 -> 05 617 1234'), 'fi')).toBe('puhelinnumero (2.)')
    expect(fieldName(library, theChange(library, '05 617 22 -> 05 617 1234'), 'sv')).toBe('telefonnummer (nr 2)')
  })
})
