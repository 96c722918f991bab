import type { InboundMail } from '../mail.ts'
import { isFromUs, returnIdsOf } from '../mails/addressing.ts'
import { returnedIds } from './reading/bounce.ts'

/**
 * The mails of ours that a received mail is evidence of: whoever answers one, reports on it or sends it back has it. A
 * mail that names none tells nothing. `ownCopy`: it may be a mail of ours itself.
 */
export interface Evidence {
  readonly kind: 'ownCopy' | 'about'
  /** With angle brackets. */
  readonly messageIds: readonly string[]
  /** What the envelope senders of ours are known by that it was sent to. */
  readonly returnIds: readonly string[]
}

/** Most mails that one mail is believed to tell of. */
const mostMails = 50

/** Reads what a mail is evidence of; `from` is our sender. */
export function evidenceIn(mail: InboundMail, from: string): Evidence {
  // What a mail of ours refers to need not have been sent.
  if (isFromUs(mail, from)) {
    return { kind: 'ownCopy', messageIds: mail.messageId === null ? [] : [mail.messageId], returnIds: [] }
  }
  const [messageIds, returnIds] = [returnedIds(mail), returnIdsOf(mail, from)]
  return { kind: 'about', messageIds: messageIds.slice(0, mostMails), returnIds: returnIds.slice(0, mostMails) }
}
