// Takes what a received mail proves of mails of ours that were in doubt.
import { evidenceIn } from '../../core/replies/evidence.ts'
import type { InboundMail } from '../../core/mail.ts'
import type { Db } from '../../store/database.ts'
import { loadMailStanding, proveMailsSent } from '../../store/doubt.ts'
import type { JobContext } from '../job.ts'
import type { End } from './handled.ts'

/** Settles what a mail proves; gives what became of the mail where it is one of ours, which is nobody's answer. */
export async function takeEvidence(db: Db, { city, now }: JobContext, mail: InboundMail): Promise<End | null> {
  const evidence = evidenceIn(mail, city.mail.from)
  if (evidence.kind === 'about') {
    await proveMailsSent(db, city.id, evidence, 'proven by a mail that is about it', now())
    return null
  }
  const [messageId] = evidence.messageIds
  if (messageId === undefined || (await loadMailStanding(db, city.id, messageId)) === null) return null
  await proveMailsSent(db, city.id, evidence, 'proven by a copy in our mailbox', now())
  return { state: 'ignored', reasons: ['it is a copy of a mail of ours'] }
}
