// Sends the mails whose time has come; a mail that may have been sent is never sent again by itself.
import { lapsesBefore } from '../core/digests/plan.ts'
import { AjantasaError, BrokenInvariant } from '../core/errors.ts'
import type { MailState } from '../core/mail.ts'
import { ownAddressesOf } from '../core/mails/addressing.ts'
import { listIdOf } from '../core/mails/list-id.ts'
import { nextTry } from '../core/mails/patience.ts'
import { isAllowedRecipient } from '../core/mails/recipients.ts'
import { statusIn } from '../core/replies/reading/status-fields.ts'
import type { MailSender, OutgoingMail, Sending } from '../ports/mail.ts'
import { countDueMails, countPlannedMails, lapseDigests, loadDueMails, type DueMail } from '../store/outbox.ts'
import { loadPeople } from '../store/people.ts'
import { doubtRestoredMails } from '../store/restored.ts'
import { doubtLostMails, endSending, touchMail, unclaimMail, type SendingEnd } from '../store/sending.ts'
import { noteDeadAddress } from './dead-address.ts'
import { previewOf, type Job, type JobContext, type JobResult } from './job.ts'
import { atLast } from './sending/at-last.ts'
import { dueMails, type ClaimedMail } from './sending/due-mails.ts'
import { sendOverLines } from './sending/lines.ts'

/** What sending works with. */
export interface SendingTools {
  readonly openSender: () => MailSender
  /** False where the installation has switched all sending off. */
  readonly sending: boolean
  /** Domains, in lower case, that mails may go to; empty for any. */
  readonly recipientDomains: readonly string[]
  /** Waits for so many milliseconds, or until the signal is set off. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Milliseconds between two signs of life of a mail's sender: a server may take ten minutes over one mail. */
const signOfLife = 30_000

/** Mails that a dry run shows. */
const mostShown = 500

/** The job for one mail server. While sending is switched off it opens no line and takes no mail. */
export function sendMail(tools: SendingTools, heartbeat = signOfLife): Job {
  return {
    name: 'send-mail',
    kind: 'carry out',
    rhythm: 'often',
    run: async context => {
      const { db, city, today, now, dry } = context
      if (dry || !tools.sending) return foretell(context)
      const lapsed = await lapseDigests(db, city.id, lapsesBefore(today), now())
      const restored = await db.transaction().execute(async trx => doubtRestoredMails(trx, city.id))
      const inDoubt = restored + (await doubtLostMails(db, city.id, now()))
      const ends = await sendAll(tools, context, heartbeat)
      const count = (state: MailState): number => ends.filter(end => end === state).length
      const doubtful = inDoubt + count('inDoubt')
      const waiting = await countPlannedMails(db, city.id)
      const counts = { sent: count('sent'), refused: count('refused'), bounced: count('bounced') }
      return {
        counts: { ...counts, postponed: count('planned'), inDoubt: doubtful, lapsed, waiting },
        held: doubtful,
      }
    },
  }
}

async function foretell({ db, city, now, dry }: JobContext): Promise<JobResult> {
  const mails = dry ? await loadDueMails(db, city.id, now(), mostShown) : []
  return { counts: { due: await countDueMails(db, city.id, now()), sent: 0 }, mails: mails.map(previewOf) }
}

async function sendAll(tools: SendingTools, context: JobContext, heartbeat: number): Promise<readonly MailState[]> {
  const ends: MailState[] = []
  const faults: unknown[] = []
  const lines = {
    openSender: tools.openSender,
    most: context.city.mail.connections,
    take: dueMails({ ...context, wait: tools.wait }),
    send: async (mail: ClaimedMail, sender: MailSender): Promise<void> => {
      const sending = await handOver(mail, sender, tools, context, heartbeat, fault => faults.push(fault))
      ends.push(await atLast(async () => writeDown(mail, sending, context), { ...tools, ...context }))
    },
  }
  await sendOverLines(lines, context.stopping)
  if (faults.length > 0) throw new BrokenInvariant(`${faults.length} mails could not be written`, faults[0])
  return ends
}

async function handOver(
  mail: ClaimedMail,
  sender: MailSender,
  { recipientDomains, wait }: SendingTools,
  { db, city, now, stopping }: JobContext,
  heartbeat: number,
  foundFault: (error: unknown) => void,
): Promise<Sending> {
  const { messageId, recipient } = mail
  if (!isAllowedRecipient(recipient, recipientDomains)) {
    return { kind: 'refused', reason: 'AJANTASA_RECIPIENT_DOMAINS does not name the recipient’s domain' }
  }
  const sign = async (): Promise<void> => touchMail(db, city.id, messageId)
  try {
    return await whileAlive(sign, heartbeat, async () => sender.send(outgoing(mail, city)))
  } catch (error) {
    // The sender throws only while nothing has been handed over, so the mail waits as before. A fault of ours in one
    // mail must not keep the others waiting, too.
    if (error instanceof AjantasaError) {
      await atLast(async () => unclaimMail(db, city.id, mail, now()), { wait, stopping })
      throw error
    }
    foundFault(error)
    return { kind: 'postponed', reason: 'it could not be written' }
  }
}

// A sign that cannot be given, as the database is away, is given the next time; none is begun before the last has ended.
async function whileAlive<Result>(
  sign: () => Promise<void>,
  heartbeat: number,
  work: () => Promise<Result>,
): Promise<Result> {
  let signing = Promise.resolve()
  let isSigning = false
  const timer = setInterval(() => {
    if (isSigning) return
    isSigning = true
    signing = sign()
      .catch(() => {})
      .finally(() => {
        isSigning = false
      })
  }, heartbeat)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await signing
  }
}

async function writeDown(
  mail: ClaimedMail,
  sending: Sending,
  { db, city, today, now }: JobContext,
): Promise<MailState> {
  const end = endOf(sending, mail, now())
  if (sending.kind !== 'deadAddress') await endSending(db, city.id, mail, now(), end)
  else {
    const found = { recipient: mail.recipient, status: statusIn(sending.reason), today, now: now() }
    await db.transaction().execute(async trx => {
      await endSending(trx, city.id, mail, now(), end)
      await noteDeadAddress(trx, city, await loadPeople(trx, city.id), found)
    })
  }
  return end.state
}

function endOf(sending: Sending, { postponedSince }: DueMail, now: Temporal.Instant): SendingEnd {
  switch (sending.kind) {
    case 'accepted':
      return { state: 'sent', reason: null }
    case 'deadAddress':
      return { state: 'bounced', reason: sending.reason }
    case 'refused':
    case 'inDoubt':
      return { state: sending.kind, reason: sending.reason }
    case 'postponed': {
      const notBefore = nextTry(postponedSince, now)
      if (notBefore === null) return { state: 'refused', reason: sending.reason }
      return { state: 'planned', reason: sending.reason, notBefore, postponedSince: postponedSince ?? now }
    }
  }
}

function outgoing(mail: DueMail, city: JobContext['city']): OutgoingMail {
  const { subject, html, text, attachments } = mail
  const envelope = {
    ...ownAddressesOf(mail, city),
    from: city.mail.from,
    to: mail.recipient,
    messageId: mail.messageId,
    // A mail bears the moment it was meant for: sent again by a person's word it is the same message.
    date: mail.notBefore,
    listId: listIdOf(city),
    autoSubmitted: mail.autoSubmitted,
    inReplyTo: mail.inReplyTo,
    references: mail.references,
  }
  return { subject, html, text, attachments, envelope }
}
