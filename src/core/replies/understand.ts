import { daysBetween } from '../dates.ts'
import type { Bounce, InboundMail, MailClass } from '../mail.ts'
import { answerTexts } from '../mails/texts.ts'
import type { ReplyIntent } from '../reply.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'
import { applyIntents, type Applied } from './apply.ts'
import { readBounce } from './reading/bounce.ts'
import { classify } from './reading/classify.ts'
import { interpret } from './meaning/interpret.ts'
import type { ForwardReason } from './outcome.ts'
import { visibleText } from './reading/visible-text.ts'

/** Days after which the token of a digest no longer counts: what it asked is no longer what is to be answered. */
export const tokenDays = 120

/** Days after which a mail without a token is nobody's concern: it lay in the mailbox before anybody read it for us. */
const strayDays = 30

/** The digest that a mail answers by its token. */
export interface Question {
  readonly day: Temporal.PlainDate
  readonly numbers: readonly number[]
  /** Addresses, in lower case, that may answer: the person's, "also answers", deputies and superiors of its duties. */
  readonly responders: ReadonlySet<string>
  /** True where everything has been answered before. */
  readonly answered: boolean
  /** False where the mail names another digest, too: whose numbers it means is not certain then. */
  readonly alone: boolean
}

/** Where a mail came in. */
export interface Reception {
  readonly today: Temporal.PlainDate
  /** The day on which the mail came in, from which its words count: it may have waited. */
  readonly received: Temporal.PlainDate
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
    if (at.shared && !isWrittenTo(at.own, mail)) return { kind: 'notOurs', class: kind }
    if (from === at.communications || mail.references.some(isForward)) {
      return ignored('communications wrote it, and it answers no digest')
    }
    if (daysBetween(at.received, at.today) > strayDays) return ignored('it came long before it was read')
    return { kind: 'forward', class: kind, reason: 'noToken', words }
  }
  if (!question.responders.has(from)) return { kind: 'forward', class: kind, reason: 'otherSender', words }
  if (daysBetween(question.day, at.received) > tokenDays) {
    return { kind: 'forward', class: kind, reason: 'expired', words }
  }
  const { numbers } = question
  const answer = (intents: readonly ReplyIntent[]): Understanding => ({
    kind: 'answer',
    class: kind,
    by: from,
    applied: applyIntents(intents, numbers),
    words,
  })
  if (!question.alone) return answer([{ kind: 'unclear', text: words }])
  const read = (text: string): readonly ReplyIntent[] =>
    interpret(text, { items: Math.max(0, ...numbers), today: at.received })
  const intents = read(words)
  if (answersDigest(mail, numbers.length)) return answer(intents)
  const acknowledges = intents.every(isAssent) ? question.answered : isCourtesy(words, intents, read)
  return acknowledges ? ignored('it acknowledges a mail of ours') : answer(withNumbers(intents, words))
}

// What leaves an "ok" as it is when it is added says nothing of its own: thanks and the like.
function isCourtesy(
  words: string,
  intents: readonly ReplyIntent[],
  read: (text: string) => readonly ReplyIntent[],
): boolean {
  return words !== '' && intents.every(({ kind }) => kind === 'unclear') && read(`ok\n${words}`).every(isAssent)
}

// "OK" to a receipt, or to what somebody else wrote since, is no word about the items: only what has a number counts.
function withNumbers(intents: readonly ReplyIntent[], words: string): readonly ReplyIntent[] {
  return intents.some(intent => intent.kind !== 'unclear' && intent.items === 'all')
    ? [{ kind: 'unclear', text: words }]
    : intents
}

function isAssent(intent: ReplyIntent): boolean {
  return intent.kind === 'confirm' && intent.items === 'all'
}

// Where mail servers rewrite Message-IDs, or a ready reply was opened by its button, only the subject tells.
function answersDigest({ references, subject }: InboundMail, items: number): boolean {
  const nearest = references.findIndex(id => /^<(?:digest|receipt|corrected)\./i.test(id))
  if (nearest !== -1) return nearest === 0 && /^<digest\./i.test(references[0] ?? '')
  return !mailLanguages.some(language => shortSubjects(language, items).some(short => subject.includes(short)))
}

function shortSubjects(language: MailLanguage, items: number): readonly string[] {
  const { receipt, corrected } = answerTexts[language]
  const counts = Array.from({ length: items }, (_, index) => index + 1)
  const titles = counts.flatMap(count => [corrected.allSeen(count), corrected.noneSeen(count)])
  return [receipt.subject, corrected.someSeen, ...titles]
}

function isForward(id: string): boolean {
  return /^<forward\./i.test(id)
}

function isWrittenTo(own: ReadonlySet<string>, { headers, to }: InboundMail): boolean {
  const copies = headers
    .filter(({ name }) => name === 'cc')
    .flatMap(({ value }) => value.toLowerCase().split(/[\s<>,;:"()]+/))
  return [...to, ...copies].some(address => own.has(address))
}

function ignored(reason: string): Understanding {
  return { kind: 'ignored', class: 'humanReply', reasons: [reason], bounce: null }
}
