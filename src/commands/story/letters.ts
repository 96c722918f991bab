import type { InboundMail, MailPurpose } from '../../core/mail.ts'
import { mailPurposes } from '../../core/mail.ts'
import { readMessage } from '../../edges/mail/read-message.ts'
import type { AnsweredMail } from '../../sample/answers-by-mail.ts'
import type { Stage } from './stage.ts'

/** A mail of ours as it lies in its reader's box. */
export interface Letter {
  readonly purpose: MailPurpose
  readonly to: string
  readonly receivedAt: Temporal.Instant
  readonly mail: InboundMail
}

/** The mails of ours that the post office took after the first `known` of all its mails. */
export async function lettersSince({ office, ownAddress }: Stage, known: number): Promise<readonly Letter[]> {
  const ours = office
    .posted()
    .slice(known)
    .filter(({ from }) => from === ownAddress)
  return Promise.all(
    ours.map(async ({ to, receivedAt, raw }) => {
      const mail = await readMessage(raw)
      const purpose = mailPurposes.find(one => mail.messageId?.startsWith(`<${one}.`) === true) ?? 'report'
      return { purpose, to: to[0] ?? '', receivedAt, mail }
    }),
  )
}

/** A mail of ours as somebody answers it. */
export function asAnswered({ mail, receivedAt }: Letter, ownName: string): AnsweredMail {
  const { subject, messageId, references, text, from } = mail
  return {
    from: { name: ownName, address: replyAddress(mail) ?? from ?? '' },
    subject,
    messageId: messageId ?? '',
    // The nearest comes first in what was read, last in a header.
    references: references.toReversed(),
    sentAt: receivedAt,
    text: text ?? '',
  }
}

function replyAddress({ headers }: InboundMail): string | null {
  const value = headers.find(({ name }) => name === 'reply-to')?.value
  return value === undefined ? null : (/<([^<>]+)>/.exec(value)?.[1] ?? value).trim()
}
