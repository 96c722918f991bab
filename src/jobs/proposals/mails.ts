import type { ComposedMail } from '../../core/digest.ts'
import { messageIdOf } from '../../core/mails/message-id.ts'
import { replyKey } from '../../core/replies/key.ts'
import type { Db } from '../../store/database.ts'
import { countMailsTo, planMails } from '../../store/outbox.ts'
import type { JobContext } from '../job.ts'
import type { HandledMail } from '../replies/handled.ts'

/** Communications decides a few times a day; a program that answers our receipts would do so many times. */
const mostOfADay = 20

// A longer line, or one of other letters, is refused by mail servers (RFC 5322 section 2.1.1).
const writable = /^[!-~]{1,900}$/

/** What is written back to somebody who answered a work list; `token`: of the list. */
interface AnswerToDecider {
  readonly purpose: 'decided' | 'roundTrip'
  readonly recipient: string
  readonly token: string
  readonly words: ComposedMail
}

/** Plans a mail that answers a decision; false where its recipient has had too many of the kind today. */
export async function answerDecider(
  db: Db,
  { city, now, today }: JobContext,
  { mail }: HandledMail,
  { purpose, recipient, token, words }: AnswerToDecider,
): Promise<boolean> {
  const lately = now().subtract({ hours: 24 })
  if ((await countMailsTo(db, city.id, purpose, recipient, lately)) >= mostOfADay) return false
  const key = replyKey(mail)
  const answeredId = mail.messageId !== null && writable.test(mail.messageId) ? mail.messageId : null
  await planMails(db, city.id, [
    {
      ...words,
      messageId: messageIdOf(purpose, key, city.mail.from),
      purpose,
      occasion: key,
      person: null,
      token,
      day: today,
      recipient,
      replyTo: null,
      notBefore: now(),
      autoSubmitted: purpose === 'decided' ? 'auto-replied' : 'auto-generated',
      inReplyTo: answeredId,
      references: [answeredId, messageIdOf('workList', token, city.mail.from)].filter(id => id !== null),
      attachments: [],
    },
  ])
  return true
}
