// Erases what is kept no longer: people whom the roster has not named for long, the words of old mails, old runs, and what
// old reports say besides their totals.
import type { City } from '../core/city.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { AjantasaError, safeReason } from '../core/errors.ts'
import type { MailEraser, ReadMessage } from '../ports/mail.ts'
import { loadRawMail } from '../store/inbox.ts'
import { lockRoster } from '../store/people.ts'
import { blankInbound, countDeletions, loadKeptMails, type KeptMail } from '../store/privacy-mail.ts'
import {
  countOldMails,
  emptyOldMails,
  followRoster,
  loadGonePeople,
  removeOldRuns,
} from '../store/privacy-retention.ts'
import { keepTotals } from '../store/reports.ts'
import type { Job, JobContext, JobResult } from './job.ts'
import { deleteMails, type DeletedMails } from './privacy/delete-mails.ts'
import { blanked, erasePeople } from './privacy/erase-people.ts'

/** What tidying up works with. */
export interface TidyingTools {
  /** Null where the city has no mailbox: mails that are to be deleted from it wait. */
  readonly eraser: MailEraser | null
  readonly readMessage: ReadMessage
  /** Who gets the monthly report by mail: these addresses are functions and not people. */
  readonly reportMailTo: readonly string[]
}

/** Days for which every run is kept; a quarter is enough to see how nights usually go. */
const runDays = 100

/** Days for which whole reports are kept: the monthly mail looks back a month, and may be made good a week later. */
const reportDays = 45

/** The job; the last of the night, so that a night which fails before it erases nothing that could explain it. */
export function tidyUp(tools: TidyingTools): Job {
  return {
    name: 'tidy-up',
    kind: 'carry out',
    rhythm: 'nightly',
    run: async context => (context.dry ? foretell(tools, context) : carryOut(tools, context)),
  }
}

async function foretell(tools: TidyingTools, { db, city, today, now }: JobContext): Promise<JobResult> {
  const { people, mails, received } = limitsOf(city, today, now())
  return {
    counts: {
      people: (await loadGonePeople(db, city.id, people, functionsOf(city, tools))).length,
      mails: await countOldMails(db, city.id, mails),
      received: (await loadKeptMails(db, city.id, received)).length,
      deleted: 0,
      waiting: await countDeletions(db, city.id),
    },
  }
}

// Each step finds its work in rows, so that one that was cut off is gone on with the next time.
async function carryOut(tools: TidyingTools, context: JobContext): Promise<JobResult> {
  const { db, city, today, now } = context
  const limits = limitsOf(city, today, now())
  await db.transaction().execute(async trx => {
    await lockRoster(trx, city.id)
    await followRoster(trx, city.id, today)
  })
  const gone = await loadGonePeople(db, city.id, limits.people, functionsOf(city, tools))
  if (gone.length > 0) await erasePeople(db, city, gone, { readMessage: tools.readMessage, now })
  const mails = await db.transaction().execute(async trx => emptyOldMails(trx, city.id, limits.mails))
  const received = await emptyReceived(tools, context, await loadKeptMails(db, city.id, limits.received))
  const runs = await removeOldRuns(db, city.id, today.subtract({ days: runDays }))
  const reports = await keepTotals(db, city.id, today.subtract({ days: reportDays }))
  const deleted = await deleteWaiting(tools, context)
  return { counts: { people: gone.length, mails, received, runs, reports, ...deleted } }
}

function limitsOf({ retention }: City, today: Temporal.PlainDate, now: Temporal.Instant) {
  const { personDays, mailDays } = retention
  return {
    people: today.subtract({ days: personDays }),
    mails: today.subtract({ days: mailDays }),
    received: now.subtract({ hours: 24 * mailDays }),
  }
}

function functionsOf({ mail }: City, { reportMailTo }: TidyingTools): readonly string[] {
  const written = [mail.from, mail.communications, ...(mail.it === null ? [] : [mail.it]), ...reportMailTo]
  return written.map(address => addressOf(address).toLowerCase())
}

async function emptyReceived(
  { readMessage }: TidyingTools,
  { db, city, now, stopping }: JobContext,
  mails: readonly KeptMail[],
): Promise<number> {
  let emptied = 0
  for (const kept of mails) {
    if (stopping.aborted) break
    const { messageId } = await readMessage(await loadRawMail(db, city.id, kept.place))
    // What somebody has put back into the mailbox by hand is that person's to keep.
    const mail = blanked(kept, kept.putBack ? null : messageId)
    await db.transaction().execute(async trx => blankInbound(trx, city.id, [mail], now()))
    emptied += 1
  }
  return emptied
}

// A mailbox that is away must not keep a night from ending well: the mails wait for the next one.
async function deleteWaiting({ eraser }: TidyingTools, { db, city, log }: JobContext): Promise<DeletedMails> {
  try {
    return await deleteMails(db, city, eraser)
  } catch (error) {
    if (!(error instanceof AjantasaError)) throw error
    log.warn(
      { city: city.id, error: safeReason(error) },
      'mails could not be deleted from the mailbox: the next night tries',
    )
    return { deleted: 0, waiting: await countDeletions(db, city.id) }
  }
}
