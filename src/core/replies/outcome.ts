import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** What communications is told of an item: each needs a person of theirs. */
export type PassedOn = 'correct' | 'intended' | 'reassign' | 'dontKnow' | 'ended'

/** What was made of a reply for one item. */
export type Outcome =
  | { readonly kind: 'confirmed' }
  /** The next two nights look for the change in PTV. */
  | { readonly kind: 'corrected' }
  | { readonly kind: 'snoozed'; readonly until: Temporal.PlainDate }
  /** `words` as the person wrote them, such as the correction or the address of the one whose it is. */
  | { readonly kind: 'passedOn'; readonly about: PassedOn; readonly words: string | null }

/** An outcome by one word, as it is kept and counted. */
export type AnswerKind = Exclude<Outcome['kind'], 'passedOn'> | PassedOn

/** The one word for an outcome. */
export function answerKind(outcome: Outcome): AnswerKind {
  return outcome.kind === 'passedOn' ? outcome.about : outcome.kind
}

/** An item of a digest that a reply speaks of, with what was made of it. */
export interface AnsweredItem {
  readonly number: number
  readonly item: ContentItem
  readonly outcome: Outcome
}

/** What the receipt of a reply tells its writer. */
export interface ReceiptFacts {
  readonly city: City
  readonly language: MailLanguage
  /** Stands in the subject, so that an answer to the receipt still finds its digest. */
  readonly token: string
  readonly answered: readonly AnsweredItem[]
  /** Numbers of the digest's items that have no answer yet. */
  readonly open: readonly number[]
  /** True where the reply went to communications as it is, since not all of it was understood: nothing else was done. */
  readonly unclear: boolean
}

/** Why a mail goes to communications as it is. */
export type ForwardReason =
  /** Some items need communications: what was understood is told too. */
  | 'items'
  | 'unclear'
  /** The token is right, but the sender answers for no duty of the digest's person. */
  | 'otherSender'
  /** No token of a digest of ours. */
  | 'noToken'
  | 'expired'

/** What communications is told of a reply. */
export interface ForwardFacts {
  readonly city: City
  readonly reason: ForwardReason
  /** The sender as the mail says; null where it says nothing. */
  readonly from: string | null
  /** The name of the digest's person; null without a digest. */
  readonly person: string | null
  readonly receivedOn: Temporal.PlainDate
  readonly subject: string
  /** What the sender wrote, without quoted mail; may be empty. */
  readonly words: string
  readonly answered: readonly AnsweredItem[]
}

/** What came of items that a person said to have corrected in PTV. */
export interface CorrectedFacts {
  readonly city: City
  readonly language: MailLanguage
  readonly token: string
  /** Their change was seen: they count as confirmed as they stand now. */
  readonly seen: readonly NumberedItem[]
  /** Two nights on they still read as before. */
  readonly notSeen: readonly NumberedItem[]
}

/** An item with the number that the digest gave it. */
export interface NumberedItem {
  readonly number: number
  readonly item: ContentItem
}

/** The monthly mail to communications; the report's pages go along. */
export interface ReportMailFacts {
  readonly city: City
  readonly date: Temporal.PlainDate
  readonly items: number
  readonly stale: number
  readonly unowned: number
  readonly touched: number
  /** Answers since the last such mail. */
  readonly answers: number
  /** The same figures a month ago, null where there are none. */
  readonly before: { readonly items: number; readonly stale: number; readonly unowned: number } | null
}
