import { describe, expect, it } from 'vitest'
import { isCohort, isStart } from '../../../../src/core/assessment/detect/date-markers.ts'
import { datesIn } from '../../../../src/core/assessment/detect/dates.ts'

describe('isStart', () => {
  it.each([
    'Maksu on 1.1.2024 alkaen 20 euroa.',
    '1.1.2024 lähtien palvelusta vastaa hyvinvointialue.',
    'Yhdistys on perustettu 5.5.1995.',
    'Järjestelmä otettiin käyttöön 1.1.2020.',
    'Tehtävä siirtyi hyvinvointialueelle 1.1.2023.',
    'Lautakunta on päättänyt maksuista 7.12.2015.',
    'Avgiften gäller från och med 1.1.2024.',
    'Avgiften gäller fr.o.m. den 1 januari 2024.',
    'Sedan den 1 januari 2024 sköts detta av staden.',
    'Föreningen grundades 5.5.1995.',
    'The fee has been the same since 1 January 2024.',
    'The rules apply from 1 January 2024 onwards.',
    'The museum was founded on May 5, 1995.',
    'Voimassa 1.1.2024– ',
  ])('takes as a start: %s', sentence => {
    expect(starts(sentence)).toBe(true)
  })

  it.each([
    'Hakuaika päättyy 31.5.2024.',
    'Haku on alkanut, hae 31.5.2024 mennessä.',
    'Ilmoittautuminen alkoi 1.3.2024 ja päättyy 31.5.2024.',
    'Ansökan öppnade 1.3.2024 och pågår till 31.5.2024.',
    'Tammikuusta alkaen hakeneille postitetaan kirjallinen päätös 24.11.2024.',
    'Undervisningen börjar den 16 augusti 2024.',
    'Apply from 1 March until 31 May 2024.',
    'Ansökningstiden är fr.o.m. 1.3.2024 t.o.m. 31.5.2024.',
    'Ansökan från och med den 1 mars till och med den 31 maj 2024.',
    'Hakuaika on 1.3.2024 alkaen 31.5.2024 asti.',
    'Haku alkaen 1.3.–31.5.2024.',
  ])('does not take as a start: %s', sentence => {
    expect(starts(sentence)).toBe(false)
  })
})

describe('isCohort', () => {
  it.each([
    ['Palvelu on ennen 1.1.1960 syntyneille.', true],
    ['För dig som är född före 1.1.1960.', true],
    ['For people born before 1 January 1960.', true],
    ['Hakuaika päättyy 31.5.2024.', false],
    ['Neighbornet 1.1.2024', false],
  ])('%s -> %s', (sentence, expected) => {
    expect(isCohort(sentence)).toBe(expected)
  })
})

function starts(sentence: string): boolean {
  const last = datesIn(sentence).at(-1)
  return last !== undefined && isStart(sentence, last.index, last.text.length)
}
