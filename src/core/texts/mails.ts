import { mail as en } from './en/mail.ts'
import { mail as fi } from './fi/mail.ts'
import type { MailLanguage } from './languages.ts'
import type { MailTexts } from './mail.ts'
import { mail as sv } from './sv/mail.ts'

/** The digest's words in each language of the mails. */
export const mailTexts: Readonly<Record<MailLanguage, MailTexts>> = { fi, sv, en }
