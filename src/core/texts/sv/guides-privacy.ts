import type { PrivacyTexts } from '../guides-privacy.ts'
import { assessment } from './guides-assessment.ts'
import { notice } from './guides-notice.ts'
import { record } from './guides-record.ts'

export const privacy = {
  record,
  notice,
  assessment,
  colophon: date =>
    `Underlaget har gjorts utifrån inställningarna i Ajantasa den ${date}. Fyll i ställena inom hakparenteser före användningen. Underlaget ersätter inte juridisk rådgivning.`,
} satisfies PrivacyTexts
