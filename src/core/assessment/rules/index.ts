import { ruleIds } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import { ageExpired } from './age-expired.ts'
import { ageWarning } from './age-warning.ts'
import { hoursEnded } from './hours-ended.ts'
import { languageFactsDiffer } from './language-facts-differ.ts'
import { missingLanguageVersion } from './missing-language-version.ts'
import { noChannels } from './no-channels.ts'
import { pastDateInText } from './past-date-in-text.ts'
import { reviewDue } from './review-due.ts'

const byId = {
  'age-expired': ageExpired,
  'age-warning': ageWarning,
  'review-due': reviewDue,
  'past-date-in-text': pastDateInText,
  'hours-ended': hoursEnded,
  'language-facts-differ': languageFactsDiffer,
  'missing-language-version': missingLanguageVersion,
  'no-channels': noChannels,
} as const satisfies Record<(typeof ruleIds)[number], Rule>

/** Every rule, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = ruleIds.map(id => byId[id])
