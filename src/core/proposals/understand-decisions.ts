import { daysBetween } from '../dates.ts'
import type { Bounce, InboundMail, MailClass } from '../mail.ts'
import { readBounce } from '../replies/reading/bounce.ts'
import { classify } from '../replies/reading/classify.ts'
import { writtenAnswer } from '../replies/reading/written-answer.ts'
import { senderOf, type Sender } from '../replies/sender/sender.ts'
import { wordsOf, type Reception } from '../replies/understand.ts'
import type { SentMail } from '../replies/written.ts'
import { readDecisions, type ReadDecisions } from './read-decisions.ts'

/** Days in which a work list can be answered: a newer one has come long before. */
const workListDays = 30

/** The work list that a mail answers by its token. */
export interface AnsweredList {
  readonly day: Temporal.PlainDate
  /** The highest number in it. */
  readonly items: number
  /** Who may decide, in lower case. */
  readonly deciders: ReadonlySet<string>
  /** False where the mail names another mail of ours, too. */
  readonly alone: boolean
  readonly sent: SentMail | null
}

/** Somebody who may decide. */
export type Decider = Extract<Sender, { readonly kind: 'responder' }>

/** What a mail is to a work list. */
export type WorkListAnswer =
  | {
      readonly kind: 'ignored'
      readonly class: MailClass
      readonly reasons: readonly string[]
      readonly bounce: Bounce | null
    }
  /** A person wrote it who may not decide, or too late. */
  | {
      readonly kind: 'forward'
      readonly class: 'humanReply'
      readonly reason: 'otherSender' | 'expired'
      readonly words: string
    }
  | {
      readonly kind: 'answer'
      readonly class: 'humanReply'
      readonly sender: Decider
      readonly read: Exclude<ReadDecisions, { readonly kind: 'nothing' }>
      readonly words: string
    }

/** Decides what an answer to a work list is: only those whom the city names decide, and nothing that a program wrote. */
export function understandDecisions(mail: InboundMail, list: AnsweredList, at: Reception): WorkListAnswer {
  const { class: kind, reasons } = classify(mail)
  if (kind !== 'humanReply') return { kind: 'ignored', class: kind, reasons, bounce: readBounce(mail) }
  const written = writtenAnswer(mail, list.sent)
  const words = wordsOf(written)
  const sender = senderOf({ ...at, mail, responders: list.deciders })
  if (sender.kind === 'nobody' && sender.reason === 'ourOwn') return ignored('it comes from our own address')
  if (sender.kind !== 'responder') return { kind: 'forward', class: kind, reason: 'otherSender', words }
  if (daysBetween(list.day, at.received) > workListDays)
    return { kind: 'forward', class: kind, reason: 'expired', words }
  const read = list.alone ? readDecisions(written, { items: list.items, today: at.received }) : notAlone
  if (read.kind === 'nothing') return ignored('it decides nothing')
  return { kind: 'answer', class: kind, sender, read, words }
}

const notAlone: ReadDecisions = { kind: 'unclear' }

function ignored(reason: string): WorkListAnswer {
  return { kind: 'ignored', class: 'humanReply', reasons: [reason], bounce: null }
}
