import type { AnswerTexts } from '../texts/answers.ts'
import type { CorrectionTexts } from '../texts/corrections.ts'
import { answers as en } from '../texts/en/answers.ts'
import { corrections as enCorrections } from '../texts/en/corrections.ts'
import { reportMail as enReport } from '../texts/en/report-mail.ts'
import { answers as fi } from '../texts/fi/answers.ts'
import { corrections as fiCorrections } from '../texts/fi/corrections.ts'
import { reportMail as fiReport } from '../texts/fi/report-mail.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { ReportMailTexts } from '../texts/report-mail.ts'
import { answers as sv } from '../texts/sv/answers.ts'
import { corrections as svCorrections } from '../texts/sv/corrections.ts'
import { reportMail as svReport } from '../texts/sv/report-mail.ts'

/** The words of the short mails in each language. */
export const answerTexts: Readonly<Record<MailLanguage, AnswerTexts>> = { fi, sv, en }

/** The words of the monthly mails about the report in each language. */
export const reportMailTexts: Readonly<Record<MailLanguage, ReportMailTexts>> = {
  fi: fiReport,
  sv: svReport,
  en: enReport,
}

/** The words of the mails about corrections on their way to PTV in each language. */
export const correctionTexts: Readonly<Record<MailLanguage, CorrectionTexts>> = {
  fi: fiCorrections,
  sv: svCorrections,
  en: enCorrections,
}
