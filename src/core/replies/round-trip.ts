import { isBefore } from '../dates.ts'
import type { InboundMail } from '../mail.ts'
import { classify } from './reading/classify.ts'
import { readYesOrNo } from './yes-or-no.ts'
import { writtenAnswer } from './reading/written-answer.ts'
import type { SentMail } from './written.ts'
import { wordsOf } from './understand.ts'

/** Days in which the registered person may say that a reply is theirs. */
export const roundTripDays = 14

/** A question to the registered person whether a reply is theirs. */
export interface RoundTripAsked {
  /** Who was asked, in lower case: nobody else can answer. */
  readonly recipient: string
  readonly until: Temporal.PlainDate
  /** False where it has been answered. */
  readonly open: boolean
  readonly sent: SentMail | null
}

/** What came of the question. `reason`: why a mail is no answer to it. */
export type RoundTripAnswer =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'denied'; readonly words: string }
  /** A person wrote it, but neither yes nor no. */
  | { readonly kind: 'unsure'; readonly words: string }
  | { readonly kind: 'none'; readonly reason: string }

/**
 * Reads an answer to the question whether a reply is theirs: only the one who was asked can give it, once and in time.
 * That the mail with the token came to the registered address is what vouches, so its sender alone is not looked at
 * any closer than this.
 */
export function readRoundTrip(mail: InboundMail, asked: RoundTripAsked, received: Temporal.PlainDate): RoundTripAnswer {
  const { class: kind, reasons } = classify(mail)
  if (kind !== 'humanReply') return { kind: 'none', reason: reasons[0] ?? kind }
  if (mail.from !== asked.recipient) return { kind: 'none', reason: 'somebody else was asked' }
  if (!asked.open) return { kind: 'none', reason: 'it has been answered before' }
  if (isBefore(asked.until, received)) return { kind: 'none', reason: 'it came too late' }
  const words = wordsOf(writtenAnswer(mail, asked.sent))
  const answer = readYesOrNo(words, displayName(mail))
  if (answer === 'yes') return { kind: 'confirmed' }
  return answer === 'no' ? { kind: 'denied', words } : { kind: 'unsure', words }
}

function displayName({ headers }: InboundMail): string {
  const from = headers.find(header => header.name === 'from')?.value ?? ''
  return from.slice(0, 300).replace(/<[^<>]*>/g, ' ')
}
