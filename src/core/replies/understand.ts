import { daysBetween } from '../dates.ts'
import type { Bounce, InboundMail, MailClass } from '../mail.ts'
import { withoutDetail } from '../mails/addressing.ts'
import { answerTexts } from '../mails/texts.ts'
import type { ReplyIntent } from '../reply.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'
import { applyIntents, type Applied } from './apply.ts'
import { interpret } from './meaning/interpret.ts'
import type { ForwardReason } from './outcome.ts'
import { readBounce } from './reading/bounce.ts'
import { classify } from './reading/classify.ts'
import { writtenAnswer } from './reading/written-answer.ts'
import { mayAct } from './sender/may-act.ts'
import { senderOf, type Sender } from './sender/sender.ts'
import type { VouchedBy, Vouching } from './sender/vouching.ts'
import type { SentMail, Written } from './written.ts'

/** Days after which the token of a digest no longer counts: what it asked is no longer what is to be answered. */
export const tokenDays = 120

/** Days in which a reply may be taken back. */
export const undoDays = 14

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
  /** The digest's mail as it was sent. */
  readonly sent: SentMail | null
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
  readonly vouching: Vouching
  /** The domains of the city's own people. */
  readonly domains: readonly string[]
}

/** Who wrote an answer: one of the duty, or somebody else of the city who answers for them. */
export type Answerer = Extract<Sender, { readonly kind: 'responder' | 'colleague' }>

/** What a received mail is to us. */
export type Understanding =
  | Ignored
  | { readonly kind: 'notOurs'; readonly class: MailClass }
  | {
      readonly kind: 'forward'
      readonly class: 'humanReply' | 'automatic'
      readonly reason: Exclude<ForwardReason, 'items' | 'unclear' | 'undone'>
      readonly words: string
    }
  | {
      readonly kind: 'answer'
      readonly class: 'humanReply'
      readonly sender: Answerer
      readonly applied: Applied
      /** What is done only when the registered person says that the reply is theirs. */
      readonly waiting: Applied['answered']
      readonly words: string
    }
  | { readonly kind: 'undo'; readonly class: 'humanReply'; readonly sender: Answerer; readonly words: string }

interface Ignored {
  readonly kind: 'ignored'
  readonly class: MailClass
  readonly reasons: readonly string[]
  readonly bounce: Bounce | null
}

/**
 * Decides what a mail is: nothing that a program wrote is ever an answer, and only those count who answer for the
 * digest's duties, or of the city's own people those who are vouched for. What a person wrote and we cannot take as an
 * answer goes to communications as it is.
 */
export function understand(mail: InboundMail, question: Question | null, at: Reception): Understanding {
  const { class: kind, reasons, byWords } = classify(mail)
  if (kind === 'automatic' && byWords && mayBeAnswer(mail, question, at)) {
    const words = wordsOf(writtenAnswer(mail, question?.sent ?? null))
    return { kind: 'forward', class: kind, reason: 'perhapsAutomatic', words }
  }
  if (kind !== 'humanReply') return { kind: 'ignored', class: kind, reasons, bounce: readBounce(mail) }
  if (mail.from !== null && at.own.has(withoutDetail(mail.from))) return ignored('it comes from our own address')
  const written = writtenAnswer(mail, question?.sent ?? null)
  const words = wordsOf(written)
  if (question === null) return withoutDigest(mail, words, at)
  const forward = (reason: 'otherSender' | 'expired'): Understanding => ({
    kind: 'forward',
    class: kind,
    reason,
    words,
  })
  const sender = senderOf({ ...at, mail, responders: question.responders })
  if (sender.kind === 'nobody') return forward('otherSender')
  if (daysBetween(question.day, at.received) > tokenDays) return forward('expired')
  const intents = intentsOf(mail, written, question, at)
  if (intents === null) return ignored('it acknowledges a mail of ours')
  return decided(intents, sender, question, words) ?? forward('otherSender')
}

/** What a person says of items, and no notice of an absence does. */
const said: ReadonlySet<ReplyIntent['kind']> = new Set([
  'confirm',
  'corrected',
  'correct',
  'intended',
  'ended',
  'reassign',
])

// "All in order! I am away next week" is taken for a notice: not counted, and not to be lost either.
function mayBeAnswer(mail: InboundMail, question: Question | null, at: Reception): boolean {
  if (question === null || senderOf({ ...at, mail, responders: question.responders }).kind === 'nobody') return false
  const items = Math.max(0, ...question.numbers)
  const written = writtenAnswer(mail, question.sent)
  const sentences = written.text.split(/(?<=[.!?])\s|\n/).map(text => ({ text, between: [] }))
  return [written, ...sentences].some(one =>
    interpret(one, { items, today: at.received }).some(intent => said.has(intent.kind)),
  )
}

function withoutDigest(mail: InboundMail, words: string, at: Reception): Understanding {
  if (at.shared && !isWrittenTo(at.own, mail)) return { kind: 'notOurs', class: 'humanReply' }
  if (mail.from === at.communications || mail.references.some(isForward)) {
    return ignored('communications wrote it, and it answers no digest')
  }
  if (daysBetween(at.received, at.today) > strayDays) return ignored('it came long before it was read')
  return { kind: 'forward', class: 'humanReply', reason: 'noToken', words }
}

/** Everything that a person wrote, as one text to be read by people. */
export function wordsOf({ text, between }: Written): string {
  return [text, ...between.map(one => `[${one.number}] ${one.text}`)].filter(part => part !== '').join('\n\n')
}

// Splits what is meant by what the sender may say at once; null where nothing is left to do.
function decided(
  intents: readonly ReplyIntent[],
  sender: Answerer,
  { numbers }: Question,
  words: string,
): Understanding | null {
  const atOnce = intents.filter(({ kind }) => mayAct(kind, sender) === 'now')
  const later = intents.filter(({ kind }) => mayAct(kind, sender) === 'afterRoundTrip')
  if (intents.length === 1 && intents[0]?.kind === 'undo') {
    return atOnce.length === 1 ? { kind: 'undo', class: 'humanReply', sender, words } : null
  }
  const waiting = applyIntents(later, numbers).answered
  if (atOnce.length === 0 && waiting.length === 0) return null
  // What is not understood goes to communications whoever wrote it; it must not be lost beside what waits.
  const now = [...atOnce, ...later.filter(({ kind }) => kind === 'unclear')]
  const applied = now.length === 0 ? nothingYet(numbers) : applyIntents(now, numbers)
  return { kind: 'answer', class: 'humanReply', sender, applied, waiting, words }
}

function nothingYet(numbers: readonly number[]): Applied {
  return { answered: [], open: numbers, unclear: { kind: 'nothing' }, undo: false }
}

// Null for mere thanks for a mail of ours.
function intentsOf(
  mail: InboundMail,
  written: Written,
  question: Question,
  { received }: Reception,
): readonly ReplyIntent[] | null {
  const { numbers, alone, answered } = question
  const unclear: readonly ReplyIntent[] = [{ kind: 'unclear', items: [], text: wordsOf(written) }]
  if (!alone) return unclear
  const read = (one: Written): readonly ReplyIntent[] =>
    interpret(one, { items: Math.max(0, ...numbers), today: received })
  const intents = read(written)
  // To take an answer back and to give one are two things: which of them comes last is not guessed.
  if (intents.some(({ kind }) => kind === 'undo')) return intents.length === 1 ? intents : unclear
  if (answersDigest(mail, numbers.length)) return intents
  const acknowledges = intents.every(isAssent) ? answered : isCourtesy(written, intents, read)
  if (acknowledges) return null
  // "OK" to a receipt, or to what somebody else wrote since, is no word about the items: only what has a number counts.
  const isCertain = intents.every(
    intent => intent.kind === 'unclear' || intent.kind === 'undo' || intent.items !== 'all',
  )
  return isCertain ? intents : unclear
}

// What leaves an "ok" as it is when it is added says nothing of its own: thanks and the like.
function isCourtesy(
  written: Written,
  intents: readonly ReplyIntent[],
  read: (written: Written) => readonly ReplyIntent[],
): boolean {
  if (written.text === '' || written.between.length > 0) return false
  const withOk = { text: `ok\n${written.text}`, between: [] }
  return intents.every(({ kind }) => kind === 'unclear') && read(withOk).every(isAssent)
}

function isAssent(intent: ReplyIntent): boolean {
  return intent.kind === 'confirm' && intent.items === 'all'
}

// Where mail servers rewrite Message-IDs, or a ready reply was opened by its button, only the subject tells.
function answersDigest({ references, subject }: InboundMail, items: number): boolean {
  const nearest = references.findIndex(id => /^<(?:digest|copy|receipt|corrected|roundtrip|answeredforyou)\./i.test(id))
  if (nearest !== -1) return nearest === 0 && /^<(?:digest|copy)\./i.test(references[0] ?? '')
  return !mailLanguages.some(language => shortSubjects(language, items).some(short => subject.includes(short)))
}

function shortSubjects(language: MailLanguage, items: number): readonly string[] {
  const { receipt, corrected, roundTrip, answeredForYou, undone } = answerTexts[language]
  const counts = Array.from({ length: items }, (_, index) => index + 1)
  const titles = counts.flatMap(count => [corrected.allSeen(count), corrected.noneSeen(count)])
  const others = [roundTrip.title, answeredForYou.title, undone.title, undone.nothing.title]
  return [receipt.subject, corrected.someSeen, ...titles, ...others]
}

function isForward(id: string): boolean {
  return /^<forward\./i.test(id)
}

function isWrittenTo(own: ReadonlySet<string>, { headers, to }: InboundMail): boolean {
  const copies = headers
    .filter(({ name }) => name === 'cc')
    .flatMap(({ value }) => value.toLowerCase().split(/[\s<>,;:"()]+/))
  return [...to, ...copies].some(address => own.has(withoutDetail(address)))
}

function ignored(reason: string): Ignored {
  return { kind: 'ignored', class: 'humanReply', reasons: [reason], bounce: null }
}

/** The one who vouches for a sender; null where nobody does. */
export function voucherOf({ vouched }: Answerer): VouchedBy | null {
  return vouched.kind === 'vouched' ? vouched.by : null
}
