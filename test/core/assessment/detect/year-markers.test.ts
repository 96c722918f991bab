import { describe, expect, it } from 'vitest'
import { isPastByNature } from '../../../../src/core/assessment/detect/year-markers.ts'

describe('isPastByNature', () => {
  it.each([
    'Talo on rakennettu vuonna 2019.',
    'Koulu valmistui 2020.',
    'Kirjasto on toiminut talossa vuodesta 2018.',
    'Maksut ovat nousseet vuoden 2020 alusta.',
    'Järjestelmä on ollut käytössä syksystä 2021 lähtien.',
    'Koulussa on ollut vuonna 2019 perustettu yhdistys.',
    'Vuonna 2021 koulussa oli 350 oppilasta.',
    'Palvelu koskee ennen vuotta 2018 rakennettavia taloja.',
    'Hanke 2019–2022 toteutettiin yhdessä.',
    'Osallistumme Kestävä kaupunki 2020 -ohjelmaan.',
    'Toimintaa ohjaa ”Visio 2020”.',
    'Skolan byggdes år 2019.',
    'Biblioteket har funnits här sedan 2018.',
    'Från början av år 2020 sköts detta av välfärdsområdet.',
    'Föreningen grundades 2019.',
    'År 2021 var antalet elever 350.',
    'The school was built in 2019.',
    'The library has been here since autumn 2018.',
    'Houses from before 2018 need a permit.',
    'The fee applies from 2020 onwards.',
  ])('is true for: %s', sentence => {
    expect(judged(sentence)).toBe(true)
  })

  it.each([
    'Hae avustusta vuodelle 2021.',
    'Seuraava indeksitarkistus tehdään vuonna 2021.',
    'Vuoden 2021 avustus maksetaan elokuun aikana.',
    'Tarjous on voimassa vuoden 2021 loppuun.',
    'Kokeilu alkoi syksyllä 2018 ja jatkuu kevääseen 2021 asti.',
    'Toiminta jatkuu keväällä 2021.',
    'Vastaväittäjät kokoontuvat 2021.',
    'Nästa justering sker under året 2021.',
    'Ansökan om understöd 2021.',
    'Varuautomaterna byts ut 2021.',
    'Apply for a grant for 2021.',
    'Activities continue in spring 2021.',
  ])('is false for: %s', sentence => {
    expect(judged(sentence)).toBe(false)
  })
})

function judged(sentence: string): boolean {
  const last = [...sentence.matchAll(/20\d{2}(?:–20\d{2})?/gu)].at(-1)
  if (last === undefined) throw new Error('the sentence has no year')
  return isPastByNature(sentence, { index: last.index, text: last[0] })
}
