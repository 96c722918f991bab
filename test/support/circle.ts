import { randomBytes } from 'node:crypto'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { dayJobs } from '../../src/jobs/index.ts'
import { runJob, type JobRun } from '../../src/jobs/job.ts'
import type { SendingTools } from '../../src/jobs/send-mail.ts'
import type { Mailbox, OutgoingMail, ReceivedMail, Sending } from '../../src/ports/mail.ts'
import type { City } from '../../src/core/city.ts'
import type { Database } from '../../src/store/database.ts'
import { sampleCity } from './night.ts'

/** How a day of a test goes. */
export interface DayOptions {
  readonly now: string
  readonly jobs?: readonly string[]
  readonly mailbox?: Mailbox
  readonly sending?: SendingTools
  readonly shared?: boolean
  readonly city?: Partial<City>
}

/** Carries out the day's jobs for the sample city, in their order, at a moment. */
export async function sampleDay(db: Database['db'], options: DayOptions): Promise<readonly JobRun[]> {
  const city = await sampleCity
  const now = Temporal.Instant.from(options.now)
  const today = now.toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
  const jobs = dayJobs({
    mailbox: options.mailbox ?? null,
    sharedMailbox: options.shared ?? false,
    sharers: [],
    randomBytes,
    readMessage,
    sending: options.sending ?? null,
  })
  const runs: JobRun[] = []
  for (const job of jobs) {
    if (options.jobs !== undefined && !options.jobs.includes(job.name)) continue
    runs.push(
      await runJob(job, { db, city: { ...city, ...options.city }, today, now: () => now, log: silent, dry: false }),
    )
  }
  return runs
}

/** A mail server in the test's hand: `answers` says what becomes of a mail, or throws as the real one does. */
export function sendingTo(
  taken: OutgoingMail[],
  answers: (mail: OutgoingMail) => Sending = () => ({ kind: 'accepted' }),
  parts: Partial<SendingTools> = {},
): SendingTools {
  return {
    openSender: () => ({
      send: async mail => {
        const sending = answers(mail)
        if (sending.kind === 'accepted') taken.push(mail)
        return sending
      },
      check: async () => {},
      close: async () => {},
    }),
    sending: true,
    recipientDomains: [],
    wait: async () => {},
    ...parts,
  }
}

/** A mailbox in the test's hand, with these messages in it. */
export function mailboxWith(
  messages: readonly string[],
  uidValidity = '1',
  receivedAt = '2026-12-10T08:00:00Z',
): Mailbox {
  const mails: readonly ReceivedMail[] = messages.map((raw, index) => ({
    place: { mailbox: 'INBOX', uidValidity, uid: index + 1 },
    receivedAt: Temporal.Instant.from(receivedAt),
    raw: new TextEncoder().encode(raw),
  }))
  return {
    name: 'INBOX',
    readSince: async function* (place) {
      const after = place !== null && place.uidValidity === uidValidity ? place.uid : 0
      yield* mails.filter(mail => mail.place.uid > after)
    },
    sortMails: async function* () {},
    find: async () => [],
    watch: async () => 'silent',
    check: async () => ({ sorting: 'cannotMove', tellsNews: false }),
  }
}

/** A digest or another mail, as far as an answer needs it. */
export interface Answered {
  readonly subject: string
  readonly messageId: string
  readonly recipient: string
}

/** An answer as a person's mail program writes it. */
export function answerTo(mail: Answered, words: string, parts: Partial<Record<string, string>> = {}): string {
  const headers: Partial<Record<string, string>> = {
    From: mail.recipient,
    To: 'Ajantasa <ptv@esimerkkila.fi>',
    Subject: `VS: ${mail.subject.replace(/[^\u0020-\u007e]/g, '?')}`,
    'Message-ID': `<${words.length}.${mail.messageId.slice(1, -1)}>`,
    'In-Reply-To': mail.messageId,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...parts,
  }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value ?? ''}`)
  return `${head.join('\r\n')}\r\n\r\n${words.replaceAll('\n', '\r\n')}\r\n`
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }
