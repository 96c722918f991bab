import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { dayInFinland, momentInFinland } from '../../core/dates.ts'
import { addressOf } from '../../core/digests/reply-link.ts'
import { OutsideUnavailable } from '../../core/errors.ts'
import type { Counts } from '../../core/run.ts'
import { fileShelf } from '../../edges/files/shelf.ts'
import { readMessage } from '../../edges/mail/read-message.ts'
import { smtpSender } from '../../edges/mail/smtp.ts'
import { dayJobs, nightJobs } from '../../jobs/index.ts'
import { runJob, type Job, type RunContext } from '../../jobs/job.ts'
import type { Log } from '../../ports/log.ts'
import type { ConfiguredCity } from '../../runtime/city-files.ts'
import { areas } from '../../sample/areas.ts'
import { editedRecords, type EditedRecords } from '../../sample/editing.ts'
import { sampleApiKey, startLoopbackPtv } from '../../sample/loopback-ptv.ts'
import { openPostOffice, type Doorkeeper, type PostOffice } from '../../sample/post-office.ts'
import { sampleRecords } from '../../sample/records.ts'
import { nightTools, withCity } from '../../wiring.ts'
import { authservId, boxAsMailbox } from './mailbox.ts'

/** What the jobs of a night or of one run by day counted, by job. */
export type JobCounts = ReadonlyMap<string, Counts>

/** The sample city with everything around it, at a time that only the story moves. */
export interface Stage {
  readonly city: ConfiguredCity['city']
  readonly db: RunContext['db']
  readonly office: PostOffice
  readonly ptv: EditedRecords
  /** The address that answers go to, in lower case. */
  readonly ownAddress: string
  readonly now: () => Temporal.Instant
  /** Moves the story's clock to a time of day in Finland, such as `09:12`. */
  readonly setClock: (day: Temporal.PlainDate, time: string) => void
  /** Carries out the night of the clock's day; with a folder its report is written there. */
  readonly night: (folder: string | null) => Promise<JobCounts>
  /** What the worker does every few minutes: reads the mailbox, acts on answers, sends what is due. */
  readonly tick: () => Promise<JobCounts>
  /** Hands a message of a person over to the post office. */
  readonly post: (message: string, from: string) => Promise<void>
}

/** How a story is set up. */
export interface StageSettings {
  readonly configured: ConfiguredCity
  readonly firstNight: Temporal.PlainDate
  readonly out: string
  readonly log: Log
  /** A database whose tables are made, in place of one that is made anew. */
  readonly dump?: Blob | undefined
  readonly doorkeeper?: Doorkeeper | undefined
}

/** Opens a fresh database in memory, a PTV and a post office of this machine, and closes them whatever happens. */
export async function withStage<Result>(
  { configured, firstNight, out, log, dump, doorkeeper }: StageSettings,
  play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  let now = momentInFinland(firstNight, Temporal.PlainTime.from('04:30'))
  const ptv = editedRecords(sampleRecords(areas, firstNight))
  const server = await startLoopbackPtv(ptv.records)
  const office = await openPostOffice(() => now, doorkeeper)
  const setClock: Stage['setClock'] = (day, time) => {
    now = momentInFinland(day, Temporal.PlainTime.from(time))
  }
  const vouching = { by: 'authenticationResults', authservId } as const
  const city = { ...configured.city, replies: { ...configured.city.replies, vouching } }
  try {
    return await withCity({ kind: 'memory', ...(dump === undefined ? {} : { dump }) }, log, city.id, async db => {
      const context = (): RunContext => ({ db, city, today: dayInFinland(now), now: () => now, log, dry: false })
      return play({
        city,
        db,
        office,
        ptv,
        ownAddress: addressOf(city.mail.from).toLowerCase(),
        now: () => now,
        setClock,
        night: async folder => runAll(nightJobs(nightToolsOf(configured, server.baseUrl, out, folder)), context()),
        tick: async () => runDay(dayJobs(dayToolsOf(office, city.mail.from)), context()),
        post: async (message, from) => post(office, message, from, addressOf(city.mail.from)),
      })
    })
  } finally {
    await office.stop()
    await server.stop()
  }
}

function nightToolsOf(configured: ConfiguredCity, baseUrl: string, out: string, folder: string | null) {
  const tools = nightTools(configured, { api: 'v12', baseUrl, apiKey: sampleApiKey, earlierUrl: baseUrl })
  const shelf = folder === null ? { writeFiles: async () => [], writeWorkbooks: async () => [] } : fileShelf
  return { ...tools, shelf, reportFolder: join(out, folder ?? '') }
}

function dayToolsOf(office: PostOffice, own: string) {
  const url = `smtp://127.0.0.1:${office.port}`
  // The story's clock stands still while mails go, so nobody waits for their turn.
  const sending = { openSender: () => smtpSender(url), sending: true, recipientDomains: [], wait: async () => {} }
  const mailbox = boxAsMailbox(() => office.boxOf(addressOf(own)))
  return { mailbox, sharedMailbox: false, sharers: [], readMessage, randomBytes, sending }
}

async function runAll(jobs: readonly Job[], context: RunContext): Promise<JobCounts> {
  const counts = new Map<string, Counts>()
  for (const job of jobs) counts.set(job.name, (await runJob(job, context)).counts)
  return counts
}

// By day a server that is away is tried again at the next run, as the worker does.
async function runDay(jobs: readonly Job[], context: RunContext): Promise<JobCounts> {
  const counts = new Map<string, Counts>()
  for (const job of jobs) {
    const run = await runJob(job, context).catch((error: unknown) => {
      if (error instanceof OutsideUnavailable) return null
      throw error
    })
    if (run !== null) counts.set(job.name, run.counts)
  }
  return counts
}

async function post({ port }: PostOffice, message: string, from: string, to: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  try {
    await transport.sendMail({ envelope: { from, to }, raw: message })
  } finally {
    transport.close()
  }
}
