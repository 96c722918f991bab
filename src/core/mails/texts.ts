import type { AnswerTexts } from '../texts/answers.ts'
import { answers as en } from '../texts/en/answers.ts'
import { answers as fi } from '../texts/fi/answers.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { answers as sv } from '../texts/sv/answers.ts'

/** The words of the short mails in each language. */
export const answerTexts: Readonly<Record<MailLanguage, AnswerTexts>> = { fi, sv, en }
