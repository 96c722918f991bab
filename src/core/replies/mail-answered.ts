import type { InboundMail } from '../mail.ts'
import type { SentMail } from './written.ts'

/** A mail of a digest: its own or a copy. */
export interface DigestMail {
  readonly messageId: string
  /** In lower case. */
  readonly recipient: string
  readonly sent: SentMail
}

/**
 * Which of a digest's mails a reply answers, the digest's own first among them: the one that the reply names, else the
 * one that its sender got, else the digest's own.
 */
export function mailAnswered<Mail extends DigestMail>(
  mails: readonly [Mail, ...Mail[]],
  { references, from }: Pick<InboundMail, 'references' | 'from'>,
): Mail {
  const named = references.flatMap(id => mails.find(one => one.messageId.toLowerCase() === id.toLowerCase()) ?? [])
  return named[0] ?? mails.find(one => one.recipient === from) ?? mails[0]
}
