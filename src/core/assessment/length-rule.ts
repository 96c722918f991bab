import { languages, type ContentItem } from '../content-item.ts'
import type { Observation, RuleId } from '../finding.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { lengthOf, limitOf } from './detect/length.ts'
import { normalise } from './detect/normalise.ts'
import { measuredTextsOf } from './measured-texts.ts'
import { faultIn } from './observe.ts'
import type { AssessmentContext, Rule } from './rule.ts'
import { ownTextsOf, type ItemText } from './texts.ts'
import { beginningOf } from './versions.ts'

/** What one rule of length looks at; `has` is the beginning of its sentence: 'Nimessä on', 'Namnet har', 'The name has'. */
export interface MeasuredFields {
  readonly id: RuleId
  /** Fields by their names in version 12, or all that no other rule of length looks at. */
  readonly fields: readonly string[] | 'others'
  readonly title: Readonly<Record<MailLanguage, string>>
  readonly has: Readonly<Record<MailLanguage, string>>
}

/** Makes the rule that finds what PTV would refuse for its length (content-rules section 2). */
export function lengthRule(measured: MeasuredFields): Rule {
  const { id, title, has } = measured
  return {
    id,
    audience: 'communications',
    basis: 'PTV',
    severities: ['error'],
    languages,
    title,
    find: (item, context) => textsOf(measured, item, context).flatMap(text => tooLong(item, text) ?? []),
    explain: {
      fi: ({ evidence: { values } }) =>
        `${has.fi} ${values['length']} merkkiä, mutta Palvelutietovaranto hyväksyy enintään ${values['limit']}. Lyhennä tekstiä.`,
      sv: ({ evidence: { values } }) =>
        `${has.sv} ${values['length']} tecken, men Servicedatalagret godkänner högst ${values['limit']}. Korta av texten.`,
      en: ({ evidence: { values } }) =>
        `${has.en} ${values['length']} characters, but the Finnish Service Catalogue accepts at most ${values['limit']}. Shorten the text.`,
    },
  }
}

/** The fields with a rule of length of their own. */
const measuredAlone: ReadonlySet<string> = new Set([
  'name',
  'alternativeName',
  'summary',
  'description',
  'userInstructions',
  'conditions',
])

function textsOf({ fields }: MeasuredFields, item: ContentItem, context: AssessmentContext): readonly ItemText[] {
  return fields === 'others'
    ? measuredTextsOf(item, context).filter(({ field }) => !measuredAlone.has(field))
    : ownTextsOf(item, context).filter(({ field }) => fields.includes(field))
}

// What is rendered is never longer than what is written.
function tooLong(item: ContentItem, { language, field, text }: ItemText): Observation | null {
  const limit = limitOf(item.kind, field)
  if (limit === null || text.length <= limit) return null
  const length = lengthOf(field, text)
  if (length <= limit) return null
  const values = { length: String(length), limit: String(limit) }
  return faultIn(language, 'error', field, beginningOf(normalise(text).trim()), values)
}
