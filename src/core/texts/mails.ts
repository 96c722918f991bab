import { mail as en } from './en/mail.ts'
import { reminders as enReminders } from './en/reminders.ts'
import { mail as fi } from './fi/mail.ts'
import { reminders as fiReminders } from './fi/reminders.ts'
import type { MailLanguage } from './languages.ts'
import type { MailTexts } from './mail.ts'
import type { ReminderTexts } from './reminders.ts'
import { mail as sv } from './sv/mail.ts'
import { reminders as svReminders } from './sv/reminders.ts'

/** The digest's words in each language of the mails. */
export const mailTexts: Readonly<Record<MailLanguage, MailTexts>> = { fi, sv, en }

/** The words around a digest, and of its silence, in each language of the mails. */
export const reminderTexts: Readonly<Record<MailLanguage, ReminderTexts>> = {
  fi: fiReminders,
  sv: svReminders,
  en: enReminders,
}
