import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** What communications is told of an item: each needs a person of theirs. */
export type PassedOn = 'correct' | 'intended' | 'reassign' | 'dontKnow' | 'ended'

/** What was made of a reply for one item. */
export type Outcome =
  | { readonly kind: 'confirmed' }
  /** The text is not the one that the digest showed any more: nothing is confirmed, and it will be asked about again. */
  | { readonly kind: 'changedSince' }
  /** The next two nights look for the change in PTV. */
  | { readonly kind: 'corrected' }
  | { readonly kind: 'snoozed'; readonly until: Temporal.PlainDate }
  /** What was found is meant to be so: it is not asked about again until the text changes. `words`: the reason. */
  | { readonly kind: 'muted'; readonly words: string }
  /** Another person of the roster answers for it from now on, by name. */
  | { readonly kind: 'handedOver'; readonly to: string }
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
  readonly unclear: Unclear
}

/** What of a reply was not understood and went to communications as it is. */
export type Unclear =
  | { readonly kind: 'nothing' }
  /** All of it: nothing else was done. */
  | { readonly kind: 'everything' }
  /** What was said of these items; `besides`: also something about none that is certain. */
  | { readonly kind: 'some'; readonly numbers: readonly number[]; readonly besides: boolean }

/**
 * What the registered person is asked before anything is done that needs certainty about the sender: whether the reply
 * is really theirs. The mail is the reply's receipt as well.
 */
export interface RoundTripFacts extends ReceiptFacts {
  /** The address that the reply came from, as it says. */
  readonly by: string
  /** What is done as soon as the person answers yes; `token` is the one of this question, and counts once. */
  readonly waiting: readonly AnsweredItem[]
  /** The last day on which the answer counts. */
  readonly until: Temporal.PlainDate
}

/** What a person is told whose digest somebody else of the city has answered. */
export interface AnsweredForYouFacts {
  readonly city: City
  readonly language: MailLanguage
  readonly token: string
  /** The address of who answered. */
  readonly by: string
  readonly answered: readonly AnsweredItem[]
}

/** What came of taking the last reply back. */
export interface UndoneFacts {
  readonly city: City
  readonly language: MailLanguage
  readonly token: string
  /** What is as it was before the reply; empty where there is nothing to take back any more. */
  readonly undone: readonly NumberedItem[]
  /** True where communications had been told of something, and is told now that it does not hold. */
  readonly toldCommunications: boolean
}

/** What communications is told when mail to a person comes back for good. */
export interface DeadAddressFacts {
  readonly city: City
  readonly person: string
  readonly address: string
  /** Such as `5.1.1`; null where the server told none. */
  readonly status: string | null
  /** How many items wait for this person's answer. */
  readonly items: number
}

/** Why a mail goes to communications as it is. */
export type ForwardReason =
  /** Some items need communications: what was understood is told too. */
  | 'items'
  | 'unclear'
  /** The token is right, but the sender answers for no duty of the digest's person. */
  | 'otherSender'
  /** The registered person says that the reply is not theirs. */
  | 'notTheirs'
  /** What communications was told of before is taken back. */
  | 'undone'
  /** It looks like an automatic reply by its words alone, and says something of the items. */
  | 'perhapsAutomatic'
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
