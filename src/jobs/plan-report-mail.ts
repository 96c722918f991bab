// Plans the monthly mails about the report: to communications the figures with the workbook, to superiors their areas.
import { isBefore, momentInFinland } from '../core/dates.ts'
import type { ComposedMail } from '../core/digest.ts'
import { sha256 } from '../core/hash.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import type { Report } from '../core/report/report.ts'
import { isWithin, workingDayFrom } from '../core/workdays.ts'
import { loadFirstNight } from '../store/content.ts'
import { loadLastMailDay, planMails, type MailToSend } from '../store/outbox.ts'
import { loadReport } from '../store/reports.ts'
import { previewOf, type Job, type JobContext } from './job.ts'
import { areaMails } from './report/area-mails.ts'
import { communicationsMail, type ReportMailTools } from './report/communications-mail.ts'

/** Days after the first working day of a month in which a city that has just begun gets its first mail. */
const graceDays = 6

/** The job; without recipients the mail goes to communications. */
export function planReportMail(tools: ReportMailTools): Job {
  return {
    name: 'plan-report-mail',
    kind: 'decide',
    rhythm: 'nightly',
    run: async context => {
      const { db, city, today, dry } = context
      const report = (await isDue(context)) ? await loadReport(db, city.id, today) : null
      if (report === null) return { counts: { mails: 0 } }
      const mails = await mailsOf(tools, context, report)
      if (dry) return { counts: { mails: mails.length }, mails: mails.map(previewOf) }
      return { counts: { mails: await planMails(db, city.id, mails) } }
    },
  }
}

// What the first days of a month have missed, by an outage or a pause, comes once on the first night after it.
async function isDue({ db, city, today }: JobContext): Promise<boolean> {
  const first = workingDayFrom(today.with({ day: 1 }))
  const day = workingDayFrom(today)
  const isPaused = city.reminders.pauses.some(pause => isWithin(day, pause))
  if (isBefore(today, first) || day.month !== today.month || isPaused) return false
  if (isBefore(today, first.add({ days: graceDays + 1 }))) return true
  const begun = await loadFirstNight(db, city.id)
  const last = await loadLastMailDay(db, city.id, 'report')
  return begun !== null && isBefore(begun, first) && (last === null || isBefore(last, first))
}

async function mailsOf(tools: ReportMailTools, context: JobContext, report: Report): Promise<readonly MailToSend[]> {
  const { recipients } = tools
  const { city } = context
  const to = recipients.length === 0 ? [city.mail.communications] : recipients
  const { words, attachments } = await communicationsMail(tools, context, report)
  return [
    ...to.map(recipient => ({ ...mailTo(recipient, 'report', words, context), attachments })),
    ...(await areaMails(context, report)).map(({ address, words: own }) => mailTo(address, 'areas', own, context)),
  ]
}

// Whoever joins in the middle of a month must not take the place of another.
function mailTo(
  recipient: string,
  kind: 'report' | 'areas',
  words: ComposedMail,
  { city, today, now }: JobContext,
): MailToSend {
  const month = today.toPlainYearMonth().toString()
  const occasion = kind === 'report' ? month : `${month} areas`
  const key = `${city.id}.${occasion.replace(' ', '.')}.${sha256(recipient).slice(0, 16)}`
  const day = workingDayFrom(today)
  const morning = momentInFinland(day, city.reminders.at)
  return {
    ...words,
    messageId: messageIdOf('report', key, city.mail.from),
    purpose: 'report',
    occasion,
    person: null,
    token: null,
    day,
    recipient,
    replyTo: null,
    notBefore: Temporal.Instant.compare(now(), morning) > 0 ? now() : morning,
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: [],
  }
}
