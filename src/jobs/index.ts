import type { CityId } from '../core/city.ts'
import type { ReportShelf, RosterSource, WorkbookWriter } from '../ports/files.ts'
import type { LinkProbe } from '../ports/links.ts'
import type { Mailbox, MailEraser, ReadMessage } from '../ports/mail.ts'
import type { CatalogueReader, CodeReader, EarlierDates } from '../ports/ptv.ts'
import { assessItems } from './assess-items.ts'
import { assignPeople } from './assign-people.ts'
import { checkLinks } from './check-links.ts'
import { handleReplies } from './handle-replies.ts'
import { importRoster } from './import-roster.ts'
import type { Job } from './job.ts'
import { planAlarms, planDoubtAlarms, planRosterAlarm, planTroubleAlarms } from './plan-alarms.ts'
import { planDigests } from './plan-digests.ts'
import { planReportMail } from './plan-report-mail.ts'
import { planReport } from './plan-report.ts'
import { planWorkList } from './plan-work-list.ts'
import { publishReport } from './publish-report.ts'
import { readMailbox } from './read-mailbox.ts'
import { sendMail, type SendingTools } from './send-mail.ts'
import { settleMail } from './settle-mail.ts'
import { sortMailbox } from './sort-mailbox.ts'
import { syncCatalogue } from './sync-catalogue.ts'
import { syncCodes } from './sync-codes.ts'
import { tellCommunications } from './tell-communications.ts'
import { tidyUp } from './tidy-up.ts'
import { watchCorrections } from './watch-corrections.ts'
import { watchProposals } from './watch-proposals.ts'

/** What the jobs of one city's night work with. */
export interface NightTools {
  readonly reader: CatalogueReader
  /** Older dates for a city’s first night; null where there is nowhere to read them. */
  readonly earlierDates: EarlierDates | null
  readonly codes: CodeReader
  /** Null where links are not to be checked. */
  readonly links: LinkProbe | null
  readonly rosterSource: RosterSource
  readonly roster: string | null
  readonly shelf: ReportShelf
  readonly reportFolder: string
  readonly showPeople: boolean
  /** Who gets the monthly report by mail; empty for communications. */
  readonly reportMailTo: readonly string[]
  readonly packWorkbook: WorkbookWriter['packWorkbook']
  readonly randomBytes: (count: number) => Uint8Array
  readonly readMessage: ReadMessage
  /** Null where the city has no mailbox. */
  readonly eraser: MailEraser | null
}

/** The night, in order: bring in, decide, carry out. */
export function nightJobs(tools: NightTools): readonly Job[] {
  return [
    syncCatalogue(tools.reader, tools.earlierDates),
    planAlarms,
    syncCodes(tools.codes),
    importRoster(tools.rosterSource, tools.roster),
    planRosterAlarm,
    watchCorrections,
    watchProposals,
    checkLinks(tools.links),
    assessItems,
    assignPeople,
    planDigests(tools.randomBytes),
    planWorkList(tools.randomBytes),
    tellCommunications,
    planReport(tools.showPeople),
    publishReport(tools.shelf, tools.reportFolder),
    planReportMail({ recipients: tools.reportMailTo, packWorkbook: tools.packWorkbook }),
    tidyUp(tools),
  ]
}

/** What the jobs of the day work with; null where the installation has no such server. */
export interface DayTools {
  readonly mailbox: Mailbox | null
  /** True where mails of other cities come into the same mailbox. */
  readonly sharedMailbox: boolean
  /** The cities besides this one whose mails come into the same mailbox. */
  readonly sharers: readonly CityId[]
  readonly readMessage: ReadMessage
  readonly randomBytes: (count: number) => Uint8Array
  readonly sending: SendingTools | null
}

/**
 * The day, every few minutes, in order: bring answers in, act on them, settle what is in doubt, tell of what is not
 * and of what fails, send what is due, sort what was handled.
 */
export function dayJobs({
  mailbox,
  sharedMailbox,
  sharers,
  readMessage,
  randomBytes,
  sending,
}: DayTools): readonly Job[] {
  return [
    ...(mailbox === null ? [] : [readMailbox(mailbox)]),
    handleReplies({ readMessage, sharedMailbox, randomBytes }),
    settleMail(mailbox),
    planDoubtAlarms,
    planTroubleAlarms,
    ...(sending === null ? [] : [sendMail(sending)]),
    ...(mailbox === null ? [] : [sortMailbox(mailbox, sharers)]),
  ]
}
