// A text in another language than its version.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { foreignIn, type KnownLanguage } from '../detect/language.ts'
import { plainOf } from '../detect/readings.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import { wordLanguages } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'
import { beginningOf } from '../versions.ts'
import { untranslatedTextsOf } from './untranslated-text.ts'

/** It follows from the text. The detector is a guess, so it warns, and only of twelve words or more (content-rules 3.5). */
export const wrongLanguageText: Rule = {
  id: 'wrong-language-text',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages: wordLanguages,
  title: { fi: 'Teksti on väärällä kielellä', sv: 'Text på fel språk', en: 'Text in wrong language' },
  find: wrongTexts,
  explain: {
    fi: ({ language, evidence: { values } }) =>
      `Teksti näyttää olevan ${languageNames.fi[written(values)]}stä, vaikka se on ${languageNames.fi[language ?? 'fi']}sessä kieliversiossa. Vaihda teksti tai siirrä se oikeaan kieliversioon.`,
    sv: ({ language, evidence: { values } }) =>
      `Texten ser ut att vara på ${languageNames.sv[written(values)]}, fast den finns i språkversionen på ${languageNames.sv[language ?? 'sv']}. Byt ut texten eller flytta den till rätt språkversion.`,
    en: ({ language, evidence: { values } }) =>
      `The text seems to be in ${languageNames.en[written(values)]}, though it stands in the ${languageNames.en[language ?? 'en']} language version. Replace the text or move it to the right language version.`,
  },
}

// What stands word for word in another version is left to the rule for that.
function wrongTexts(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const found = ownTextsOf(item, context)
    .filter(({ field }) => field !== 'name' && field !== 'alternativeName')
    .flatMap(text => observation(text) ?? [])
  if (found.length === 0) return []
  const copies = new Set(untranslatedTextsOf(item, context).map(({ language, field }) => `${language}.${field}`))
  return found.filter(({ language, field }) => !copies.has(`${language}.${field}`))
}

function observation(text: ItemText): Observation | null {
  const { language, field } = text
  const declared = wordLanguages.find(known => known === language)
  const foreign = declared === undefined ? null : foreignIn(plainOf(text), declared)
  if (foreign === null) return null
  return faultIn(language, 'warning', field, beginningOf(foreign.text), { written: foreign.language })
}

function written(values: Readonly<Record<string, string>>): KnownLanguage {
  return wordLanguages.find(language => language === values['written']) ?? 'fi'
}
