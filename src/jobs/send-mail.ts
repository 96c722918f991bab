// Sends the mails whose time has come, one by one; a mail that may have been sent is never sent again by itself.
import { lapsesBefore } from '../core/digests/plan.ts'
import { AjantasaError, BrokenInvariant } from '../core/errors.ts'
import { listIdOf } from '../core/mails/list-id.ts'
import { isAllowedRecipient } from '../core/mails/recipients.ts'
import type { MailState } from '../core/mail.ts'
import type { MailSender, OutgoingMail, Sending } from '../ports.ts'
import {
  claimMail,
  countPlannedMails,
  doubtLostMails,
  endSending,
  lapseDigests,
  loadDueMails,
  type MailToSend,
} from '../store/outbox.ts'
import type { Job, JobContext } from './job.ts'

/** What sending works with. */
export interface SendingTools {
  readonly openSender: () => MailSender
  /** False where the installation has switched all sending off. */
  readonly sending: boolean
  /** Domains, in lower case, that mails may go to; empty for any. */
  readonly recipientDomains: readonly string[]
}

/** Longer than any conversation with a mail server may take: what is on its way for longer has lost its sender. */
const lost = { minutes: 30 }

/** Mails a run: the next one follows in a few minutes. */
const mostMails = 500

const putOff = { minutes: 15 }

/** The job for one mail server. */
export function sendMail(tools: SendingTools): Job {
  return {
    name: 'send-mail',
    kind: 'carry out',
    rhythm: 'often',
    run: async context => {
      const { db, city, today, now, dry } = context
      const due = await loadDueMails(db, city.id, now(), mostMails)
      if (dry || !tools.sending) return { counts: { due: due.length, sent: 0 } }
      const lapsed = await lapseDigests(db, city.id, lapsesBefore(today), now())
      const inDoubt = await doubtLostMails(db, city.id, now().subtract(lost), now())
      const ends = await sendAll(await loadDueMails(db, city.id, now(), mostMails), tools, context)
      const count = (state: MailState): number => ends.filter(end => end === state).length
      const doubtful = inDoubt + count('inDoubt')
      const waiting = await countPlannedMails(db, city.id)
      const counts = { sent: count('sent'), refused: count('refused'), postponed: count('planned') }
      return { counts: { ...counts, inDoubt: doubtful, lapsed, waiting }, held: doubtful }
    },
  }
}

async function sendAll(
  mails: readonly MailToSend[],
  tools: SendingTools,
  context: JobContext,
): Promise<readonly MailState[]> {
  if (mails.length === 0) return []
  const sender = tools.openSender()
  const ends: MailState[] = []
  const faults: unknown[] = []
  try {
    for (const mail of mails) {
      const end = await sendOne(mail, sender, tools, context, fault => faults.push(fault))
      if (end !== null) ends.push(end)
    }
  } finally {
    await sender.close()
  }
  if (faults.length > 0) throw new BrokenInvariant(`${faults.length} mails could not be written`, faults[0])
  return ends
}

async function sendOne(
  mail: MailToSend,
  sender: MailSender,
  tools: SendingTools,
  { db, city, now }: JobContext,
  foundFault: (error: unknown) => void,
): Promise<MailState | null> {
  const { messageId } = mail
  if (!(await claimMail(db, city.id, messageId, now()))) return null
  if (!isAllowedRecipient(mail.recipient, tools.recipientDomains)) {
    const reason = 'AJANTASA_RECIPIENT_DOMAINS does not name the recipient’s domain'
    await endSending(db, city.id, messageId, now(), { state: 'refused', reason })
    return 'refused'
  }
  // The sender throws only while nothing has been handed over, so the mail waits as before. A fault of ours in one
  // mail must not keep the others waiting, too.
  const sending = await sender.send(outgoing(mail, city)).catch(async (error: unknown): Promise<Sending> => {
    if (!(error instanceof AjantasaError)) {
      foundFault(error)
      return { kind: 'postponed', reason: 'it could not be written' }
    }
    await endSending(db, city.id, messageId, now(), { state: 'planned', reason: null })
    throw error
  })
  const state = stateAfter(sending)
  const reason = sending.kind === 'accepted' ? null : sending.reason
  const notBefore = state === 'planned' ? { notBefore: now().add(putOff) } : {}
  await endSending(db, city.id, messageId, now(), { state, reason, ...notBefore })
  return state
}

function stateAfter({ kind }: Sending): MailState {
  switch (kind) {
    case 'accepted':
      return 'sent'
    case 'postponed':
      return 'planned'
    case 'refused':
    case 'inDoubt':
      return kind
  }
}

function outgoing(mail: MailToSend, city: JobContext['city']): OutgoingMail {
  const { subject, html, text, attachments } = mail
  const envelope = {
    from: city.mail.from,
    to: mail.recipient,
    replyTo: mail.replyTo,
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
