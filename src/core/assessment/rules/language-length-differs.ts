// A language version that says much less, or much more, than another.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { plainOf } from '../detect/readings.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

const compared = ['description', 'userInstructions'] as const
const fewestCharacters = 100
const leastRatio = 0.4

/** It follows from the lengths as rendered: a ratio under 0.4 or over 2.5 (content-rules 3.5). */
export const languageLengthDiffers: Rule = {
  id: 'language-length-differs',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages,
  title: {
    fi: 'Kieliversiot ovat eripituiset',
    sv: 'Språkversionerna är olika långa',
    en: 'Language version lengths differ',
  },
  find: (item, context) => compared.flatMap(field => unlike(item, field, context)),
  explain: {
    fi: ({ language, evidence: { values } }) =>
      `Tekstissä on ${values['length']} merkkiä, mutta ${languageNames.fi[reference(values)]}sessä ${values['referenceLength']}. ${shorter(values) ? `Jääkö ${languageNames.fi[language ?? 'fi']}seltä lukijalta jotakin saamatta?` : 'Puuttuuko siitä jotakin?'}`,
    sv: ({ evidence: { values } }) =>
      `Texten har ${values['length']} tecken, men texten på ${languageNames.sv[reference(values)]} har ${values['referenceLength']}. Saknas det något i den kortare?`,
    en: ({ evidence: { values } }) =>
      `The text has ${values['length']} characters, but the ${languageNames.en[reference(values)]} text has ${values['referenceLength']}. Does the shorter one leave something out?`,
  },
}

function unlike(item: ContentItem, field: string, context: AssessmentContext): readonly Observation[] {
  const texts = ownTextsOf(item, context)
    .filter(text => text.field === field)
    .map(text => ({ language: text.language, length: plainOf(text).length }))
    .filter(({ length }) => length >= fewestCharacters)
  const from = texts.find(({ language }) => language === context.languages.default) ?? texts[0]
  if (from === undefined) return []
  return texts
    .filter(({ length }) => Math.min(length, from.length) < leastRatio * Math.max(length, from.length))
    .map(({ language, length }) => {
      const values = { length: String(length), reference: from.language, referenceLength: String(from.length) }
      return faultIn(language, 'warning', field, null, values)
    })
}

type Values = Readonly<Record<string, string>>

function reference(values: Values): (typeof languages)[number] {
  return languages.find(language => language === values['reference']) ?? 'fi'
}

function shorter(values: Values): boolean {
  return Number(values['length']) < Number(values['referenceLength'])
}
