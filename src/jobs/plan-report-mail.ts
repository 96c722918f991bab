// Plans the monthly mail to communications: the figures in the mail, the report's pages along with it.
import { isBefore, momentInFinland } from '../core/dates.ts'
import { sha256 } from '../core/hash.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { composeReportMail } from '../core/mails/report.ts'
import { reportFiles } from '../core/report/files.ts'
import type { Report } from '../core/report/report.ts'
import { workingDayFrom } from '../core/workdays.ts'
import { planMails, type MailToSend } from '../store/outbox.ts'
import { countReplies } from '../store/replies.ts'
import { loadReport } from '../store/reports.ts'
import type { Job, JobContext } from './job.ts'

/** Days after the first working day of a month in which an outage is still made good. */
const graceDays = 6

/** The job; without `recipients` the mail goes to communications. */
export function planReportMail(recipients: readonly string[]): Job {
  return {
    name: 'plan-report-mail',
    kind: 'decide',
    rhythm: 'nightly',
    run: async context => {
      const { db, city, today, dry } = context
      const report = isReportDay(today) ? await loadReport(db, city.id, today) : null
      if (report === null) return { counts: { mails: 0 } }
      const to = recipients.length === 0 ? [city.mail.communications] : recipients
      if (dry) return { counts: { mails: to.length } }
      const mail = await mailOf(context, report)
      const mails = to.map(recipient => ({ ...mail, recipient, messageId: idOf(context, recipient) }))
      return { counts: { mails: await planMails(db, city.id, mails) } }
    },
  }
}

function isReportDay(today: Temporal.PlainDate): boolean {
  const first = workingDayFrom(today.with({ day: 1 }))
  return !isBefore(today, first) && isBefore(today, first.add({ days: graceDays + 1 }))
}

// Whoever joins in the middle of a month must not take the place of another.
function idOf({ city, today }: JobContext, recipient: string): string {
  return messageIdOf('report', `${city.id}.${monthOf(today)}.${sha256(recipient).slice(0, 16)}`, city.mail.from)
}

function monthOf(day: Temporal.PlainDate): string {
  return day.toPlainYearMonth().toString()
}

async function mailOf(
  { db, city, today, now }: JobContext,
  report: Report,
): Promise<Omit<MailToSend, 'recipient' | 'messageId'>> {
  const monthAgo = today.subtract({ months: 1 })
  const before = await loadReport(db, city.id, monthAgo)
  const { stale, unowned, touched } = report.totals
  const words = composeReportMail({
    city,
    date: today,
    items: report.items.length,
    stale,
    unowned,
    touched,
    answers: await countReplies(db, city.id, momentInFinland(monthAgo, city.reminders.at)),
    before: before === null ? null : figuresOf(before),
  })
  const day = workingDayFrom(today)
  const morning = momentInFinland(day, city.reminders.at)
  return {
    ...words,
    purpose: 'report',
    occasion: monthOf(today),
    person: null,
    token: null,
    day,
    replyTo: null,
    notBefore: Temporal.Instant.compare(now(), morning) > 0 ? now() : morning,
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: reportFiles(report)
      .filter(file => file.name.endsWith('.html'))
      .map(({ name, content }) => ({ name, contentType: 'text/html', content })),
  }
}

function figuresOf({ items, totals }: Report): {
  readonly items: number
  readonly stale: number
  readonly unowned: number
} {
  return { items: items.length, stale: totals.stale, unowned: totals.unowned }
}
