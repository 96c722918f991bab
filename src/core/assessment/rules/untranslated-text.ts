// One text that stands word for word in two language versions.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { languageIn } from '../detect/language.ts'
import { foldOf, plainOf } from '../detect/readings.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf, type ItemText } from '../texts.ts'
import { beginningOf } from '../versions.ts'

/** It follows from the data: one of the two versions was left in the other language (content-rules 3.5). */
export const untranslatedText: Rule = {
  id: 'untranslated-text',
  audience: 'communications',
  basis: 'data',
  severities: ['error'],
  languages,
  title: { fi: 'Teksti on kääntämättä', sv: 'Texten är inte översatt', en: 'Text not translated' },
  find: (item, context) => untranslatedTextsOf(item, context).map(text => observation(text)),
  explain: {
    fi: ({ language, evidence: { values } }) =>
      `Sama teksti on sanasta sanaan myös ${languageNames.fi[asLanguage(values['same'])]}sessä kieliversiossa, joten ${languageNames.fi[language ?? 'sv']}nen kieliversio on luultavasti jäänyt kääntämättä. Käännä teksti.`,
    sv: ({ language, evidence: { values } }) =>
      `Samma text finns ordagrant också i språkversionen på ${languageNames.sv[asLanguage(values['same'])]}, så språkversionen på ${languageNames.sv[language ?? 'sv']} har troligen inte översatts. Översätt texten.`,
    en: ({ language, evidence: { values } }) =>
      `The same text stands word for word in the ${languageNames.en[asLanguage(values['same'])]} language version too, so the ${languageNames.en[language ?? 'sv']} one has probably not been translated. Translate the text.`,
  },
}

interface Untranslated extends ItemText {
  /** The version that has the same text, in its own language as far as can be told. */
  readonly same: (typeof languages)[number]
}

const fewestCharacters = 40
const fewestWords = 4

/** The item's texts that were left in the language of another version, each once. */
export function untranslatedTextsOf(item: ContentItem, context: AssessmentContext): readonly Untranslated[] {
  const long = ownTextsOf(item, context).filter(
    ({ field, text }) => text.length >= fewestCharacters && field !== 'name' && field !== 'alternativeName',
  )
  // Most texts begin with different words, and then need not be compared.
  const alike = [...Map.groupBy(long, ({ field, text }) => `${field} ${firstWord(text)}`).values()]
  const groups = alike.filter(texts => texts.length > 1).flatMap(texts => [...Map.groupBy(texts, foldOf).values()])
  return groups.flatMap(same => (same.length > 1 && isProse(same[0]) ? leftBehind(same, context) : []))
}

function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
}

// The text is at home in one version; where that can't be told, in the first of the city's languages that has it.
function leftBehind(
  same: readonly ItemText[],
  { languages: { default: first } }: AssessmentContext,
): readonly Untranslated[] {
  const written = same[0] === undefined ? null : languageIn(plainOf(same[0]))
  const home = [written, first].flatMap(wanted => same.find(({ language }) => language === wanted) ?? [])[0] ?? same[0]
  return home === undefined ? [] : same.filter(text => text !== home).map(text => ({ ...text, same: home.language }))
}

// Names, addresses and figures are the same in every language: a text has words with a small letter.
function isProse(text: ItemText | undefined): boolean {
  const plain = text === undefined ? '' : plainOf(text)
  return (
    plain.length >= fewestCharacters &&
    (plain.match(/(?<![\p{L}\d.@/])\p{Ll}\p{L}+(?![\p{L}\d@/]|\.\p{L})/gu) ?? []).length >= fewestWords
  )
}

function observation(text: Untranslated): Observation {
  return faultIn(text.language, 'error', text.field, beginningOf(plainOf(text)), { same: text.same })
}

function asLanguage(value: string | undefined): (typeof languages)[number] {
  return languages.find(language => language === value) ?? 'fi'
}
