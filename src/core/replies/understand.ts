import { daysBetween } from '../dates.ts'
import type { Bounce, InboundMail, MailClass } from '../mail.ts'
import { answerTexts } from '../mails/texts.ts'
import type { ReplyIntent } from '../reply.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'
import { applyIntents, type Applied } from './apply.ts'
import { readBounce } from './bounce.ts'
import { classify } from './classify.ts'
import { interpret } from './interpret.ts'
import type { ForwardReason } from './outcome.ts'
import { visibleText } from './visible-text.ts'

/** Days after which the token of a digest no longer counts: what it asked is no longer what is to be answered. */
export const tokenDays = 120

/** The digest that a mail answers by its token. */
export interface Question {
  readonly day: Temporal.PlainDate
  readonly numbers: readonly number[]
  readonly language: MailLanguage
  /** Addresses, in lower case, that may answer: the person's, "also answers", deputies and superiors of its duties. */
  readonly responders: ReadonlySet<string>
  /** True where everything has been answered before. */
  readonly answered: boolean
}

/** Where a mail came in. */
export interface Reception {
  readonly today: Temporal.PlainDate
  /** Our own addresses, in lower case: what comes from them is nobody's answer. */
  readonly own: ReadonlySet<string>
  /** The address of communications, in lower case: it needs no copy of its own mail. */
  readonly communications: string
  /** True where mails of other cities come into the same mailbox. */
  readonly shared: boolean
}

/** What a received mail is to us. */
export type Understanding =
  | {
      readonly kind: 'ignored'
      readonly class: MailClass
      readonly reasons: readonly string[]
      readonly bounce: Bounce | null
    }
  | { readonly kind: 'notOurs'; readonly class: MailClass }
  | {
      readonly kind: 'forward'
      readonly class: 'humanReply'
      readonly reason: Exclude<ForwardReason, 'items' | 'unclear'>
      readonly words: string
    }
  | {
      readonly kind: 'answer'
      readonly class: 'humanReply'
      readonly by: string
      readonly applied: Applied
      readonly words: string
    }

/**
 * Decides what a mail is: nothing that a program wrote is ever an answer, and only those count who answer for the
 * digest's duties. What a person wrote and we cannot take as an answer goes to communications as it is.
 */
export function understand(mail: InboundMail, question: Question | null, at: Reception): Understanding {
  const { class: kind, reasons } = classify(mail)
  if (kind !== 'humanReply') return { kind: 'ignored', class: kind, reasons, bounce: readBounce(mail) }
  const from = mail.from ?? ''
  if (at.own.has(from)) return ignored('it comes from our own address')
  const words = visibleText(mail)
  if (question === null) {
    if (at.shared && !mail.to.some(address => at.own.has(address))) return { kind: 'notOurs', class: kind }
    if (from === at.communications) return ignored('communications wrote it, and it answers no digest')
    return { kind: 'forward', class: kind, reason: 'noToken', words }
  }
  if (!question.responders.has(from)) return { kind: 'forward', class: kind, reason: 'otherSender', words }
  if (daysBetween(question.day, at.today) > tokenDays) {
    return { kind: 'forward', class: kind, reason: 'expired', words }
  }
  const { numbers, language } = question
  const intents = interpret(words, { items: Math.max(0, ...numbers), language, today: at.today })
  if (!answersShortMail(mail))
    return { kind: 'answer', class: kind, by: from, applied: applyIntents(intents, numbers), words }
  if (question.answered && intents.every(isAssent)) return ignored('it acknowledges a receipt')
  return { kind: 'answer', class: kind, by: from, applied: applyIntents(withNumbers(intents, words), numbers), words }
}

// "OK" to a receipt is no word about the items: there only what has a number counts.
function withNumbers(intents: readonly ReplyIntent[], words: string): readonly ReplyIntent[] {
  return intents.some(intent => intent.kind !== 'unclear' && intent.items === 'all')
    ? [{ kind: 'unclear', text: words }]
    : intents
}

function isAssent(intent: ReplyIntent): boolean {
  return intent.kind === 'confirm' && intent.items === 'all'
}

function answersShortMail({ references, subject }: InboundMail): boolean {
  const nearest = references.find(id => /^<(?:digest|receipt|corrected)\./.test(id))
  if (nearest !== undefined) return !nearest.startsWith('<digest.')
  return mailLanguages.some(language => subject.includes(answerTexts[language].receipt.subject))
}

function ignored(reason: string): Understanding {
  return { kind: 'ignored', class: 'humanReply', reasons: [reason], bounce: null }
}
