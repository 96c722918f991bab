import type { ComposedMail } from '../../core/digest.ts'
import type { Attachment } from '../../core/mail.ts'
import { composeReportMail, type PageWay } from '../../core/mails/report.ts'
import { reportOf } from '../../core/report/model.ts'
import { composeReportPage } from '../../core/report/page.ts'
import type { Report } from '../../core/report/report.ts'
import { reportWorkbook } from '../../core/report/sheet.ts'
import type { WorkbookWriter } from '../../ports/files.ts'
import type { JobContext } from '../job.ts'
import { loadReportFacts } from './report-facts.ts'

/** What the monthly mails are made with. */
export interface ReportMailTools {
  /** Who gets the mail in place of communications; may be empty. */
  readonly recipients: readonly string[]
  readonly packWorkbook: WorkbookWriter['packWorkbook']
}

/** What many mail servers still take, with everything that a mail holds. */
const mostBytes = 10_000_000

/** Base64 makes four bytes of three, and ends its lines. */
const encodedSize = (4 / 3) * (78 / 76)

/** The mail to communications with what goes along. The workbook is theirs alone, so it tells of people by name. */
export async function communicationsMail(
  { packWorkbook }: ReportMailTools,
  context: JobContext,
  report: Report,
): Promise<{ readonly words: ComposedMail; readonly attachments: readonly Attachment[] }> {
  const { city } = context
  const language = city.languages.default
  const bytes = await packWorkbook(reportWorkbook(await reportWithPeople(context), language))
  const workbook: Attachment = {
    name: `report-${language}.xlsx`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  }
  const page = {
    name: `report-${language}.html`,
    contentType: 'text/html',
    content: composeReportPage(report, language),
  }
  const way = wayOf(page, bytes.length, city.report.url)
  return {
    words: composeReportMail({ city, report, page: way }),
    attachments: way.kind === 'attached' ? [workbook, page] : [workbook],
  }
}

async function reportWithPeople({ db, city, today }: JobContext): Promise<Report> {
  return reportOf({ ...(await loadReportFacts(db, city, today)), showPeople: true }, today)
}

function wayOf({ name, content }: Attachment, others: number, url: string | null): PageWay {
  if (url !== null) return { kind: 'linked', url: new URL(name, url.endsWith('/') ? url : `${url}/`).href }
  const bytes = (Buffer.byteLength(content) + others) * encodedSize
  return bytes <= mostBytes ? { kind: 'attached' } : { kind: 'tooLarge', file: name }
}
