import type { JobRun, MailPreview } from '../jobs/job.ts'

/** A mail that a dry run shows, as its JSON has it. Fields may be added, never renamed. */
export interface ShownMail extends Omit<MailPreview, 'day'> {
  readonly day: string
}

/** The mails that dry runs would have planned or sent, in their order. */
export function shownMails(runs: readonly JobRun[]): readonly ShownMail[] {
  return runs.flatMap(({ mails = [] }) => mails).map(mail => ({ ...mail, day: mail.day.toString() }))
}

/** The same for a person at a terminal: each mail with its recipient, its subject and its plain text. */
export function mailLines(mails: readonly ShownMail[]): readonly string[] {
  return mails.flatMap(({ purpose, recipient, subject, text, day }) => [
    '',
    `##### ${purpose}, ${day}`,
    `To: ${recipient}`,
    `Subject: ${subject}`,
    '',
    text.trimEnd(),
  ])
}
