import { describe, expect, it } from 'vitest'
import type { AssessmentContext } from '../../../../src/core/assessment/rule.ts'
import { languageLengthDiffers } from '../../../../src/core/assessment/rules/language-length-differs.ts'
import { untranslatedText } from '../../../../src/core/assessment/rules/untranslated-text.ts'
import { wrongLanguageText } from '../../../../src/core/assessment/rules/wrong-language-text.ts'
import type { Language, LanguageVersion } from '../../../../src/core/content-item.ts'
import { aService, aVersion, anAssessment } from '../../../support/builders.ts'

const fi =
  'Kirjasto lainaa kirjoja ja lehtiä kaikille, jotka ovat kunnan asukkaita. Voit myös varata tilan, jos se on vapaa.'
const sv =
  'Biblioteket lånar ut böcker och tidningar till alla som bor i kommunen. Du kan också boka ett rum om det är ledigt.'
const en =
  'The library lends books to all residents of the municipality. You can also book a room for your group if it is free.'

type Texts = Partial<Record<Language, string>>

describe('untranslated-text', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['Finnish left in Swedish', { fi, sv: fi }, ['sv fi']],
    ['Swedish put into Finnish', { fi: sv, sv }, ['fi sv']],
    ['English left everywhere', { fi: en, sv: en, en }, ['fi en', 'sv en']],
    ['Finnish in both others', { fi, sv: fi, en: fi }, ['sv fi', 'en fi']],
    ['Finnish in Swedish and English', { sv: fi, en: fi }, ['en sv']],
    ['Finnish left in Northern Sámi', { fi, se: fi }, ['se fi']],
    ['other marks', { fi, sv: `**${fi}**`.toUpperCase() }, ['sv fi']],
    [
      'forty characters',
      { fi: 'kirjasto on auki joka päivä paitsi sunnu', sv: 'kirjasto on auki joka päivä paitsi sunnu' },
      ['sv fi'],
    ],
    [
      'thirty-nine',
      { fi: 'kirjasto on auki joka päivä paitsi sunn', sv: 'kirjasto on auki joka päivä paitsi sunn' },
      [],
    ],
    [
      'names alone',
      { fi: 'Vaasa, Mustasaari, Laihia, Vähäkyrö, Korsnäs', sv: 'Vaasa, Mustasaari, Laihia, Vähäkyrö, Korsnäs' },
      [],
    ],
    [
      'addresses',
      {
        fi: 'https://www.kirjasto.fi/aukiolo/joka/paiva/kaikki',
        sv: 'https://www.kirjasto.fi/aukiolo/joka/paiva/kaikki',
      },
      [],
    ],
    ['a translation', { fi, sv, en }, []],
  ])('of %s', (_what, texts, expected) => {
    const found = untranslatedText.find(described(texts), anAssessment())
    expect(found.map(({ language, evidence }) => `${language} ${evidence.values['same']}`)).toEqual(expected)
    expect(found.every(({ severity, field }) => severity === 'error' && field === 'description')).toBe(true)
  })

  it('compares one field with itself, and no names', () => {
    const item = aService({
      languageVersions: {
        fi: aVersion({ name: fi, alternativeName: fi, conditions: fi }),
        sv: aVersion({ name: fi, alternativeName: fi, userInstructions: fi }),
      },
    })
    expect(untranslatedText.find(item, anAssessment())).toEqual([])
  })
})

describe('wrong-language-text', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['Finnish as Swedish', { sv: fi }, ['sv fi']],
    ['Swedish as English', { fi, en: sv }, ['en sv']],
    ['English as Finnish', { fi: en }, ['fi en']],
    ['each in its own', { fi, sv, en }, []],
    ['a few words', { sv: 'Kirjasto lainaa kirjoja ja lehtiä kaikille.' }, []],
    ['a text that is not translated, which another rule finds', { fi, sv: fi }, []],
    ['a Finnish paragraph in a Swedish text', { sv: `${sv}\n\n${fi}\n\n${sv}` }, ['sv fi']],
    ['a Finnish line of a few words', { sv: `${sv}\n\nKirjasto on auki ja se on kaikille.` }, []],
    ['a Sámi version', { se: fi }, []],
  ])('of %s', (_what, texts, expected) => {
    const found = wrongLanguageText.find(described(texts), anAssessment())
    expect(found.map(({ language, evidence }) => `${language} ${evidence.values['written']}`)).toEqual(expected)
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('explains itself', () => {
    const [seen] = wrongLanguageText.find(described({ sv: fi }), anAssessment())
    expect(seen && [wrongLanguageText.explain.fi(seen), wrongLanguageText.explain.en(seen)]).toEqual([
      'Teksti näyttää olevan suomenkielistä, vaikka se on ruotsinkielisessä kieliversiossa. Vaihda teksti tai siirrä se oikeaan kieliversioon.',
      'The text seems to be in Finnish, though it stands in the Swedish language version. Replace the text or move it to the right language version.',
    ])
  })

  it('reads no names', () => {
    const item = aService({ languageVersions: { sv: aVersion({ name: fi, alternativeName: fi }) } })
    expect(wrongLanguageText.find(item, anAssessment())).toEqual([])
  })
})

describe('language-length-differs', () => {
  it.each<[number, number, readonly string[]]>([
    [1000, 399, ['sv 399 fi 1000']],
    [1000, 400, []],
    [399, 1000, ['sv 1000 fi 399']],
    [400, 1000, []],
    [99, 1000, []],
    [1000, 99, []],
    [251, 100, ['sv 100 fi 251']],
    [250, 100, []],
  ])('of %i characters in Finnish and %i in Swedish', (finnish, swedish, expected) => {
    expect(lengths({ fi: 'a'.repeat(finnish), sv: 'a'.repeat(swedish) })).toEqual(expected)
  })

  it('compares with the default language, or with the first that is long enough', () => {
    expect(lengths({ fi: 'a'.repeat(99), sv: 'a'.repeat(100), en: 'a'.repeat(1000) })).toEqual(['en 1000 sv 100'])
  })

  it('measures what is rendered', () => {
    expect(lengths({ fi: 'a'.repeat(250), sv: `[${'a'.repeat(99)}](https://kirjasto.fi/)b` })).toEqual([])
  })

  it('looks at descriptions and user instructions that are the item’s own', () => {
    expect(unlikeFields('userInstructions')).toEqual(['userInstructions'])
    expect(unlikeFields('conditions')).toEqual([])
    expect(unlikeFields('description', { inherited: new Set(['fi.description']) })).toEqual([])
  })
})

function described(texts: Texts) {
  const entries = Object.entries(texts).map(([language, description]) => [language, aVersion({ description })] as const)
  return aService({ languageVersions: Object.fromEntries(entries) })
}

function lengths(texts: Texts): readonly string[] {
  return languageLengthDiffers
    .find(described(texts), anAssessment())
    .map(({ language, evidence: { values } }) =>
      [language, values['length'], values['reference'], values['referenceLength']].join(' '),
    )
}

function unlikeIn(field: keyof LanguageVersion) {
  const version = (length: number) => aVersion({ [field]: 'a'.repeat(length) })
  return aService({ languageVersions: { fi: version(1000), sv: version(100) } })
}

function unlikeFields(field: keyof LanguageVersion, context: Partial<AssessmentContext> = {}) {
  return languageLengthDiffers.find(unlikeIn(field), anAssessment(context)).map(one => one.field)
}
