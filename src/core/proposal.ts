import type { CityId } from './city.ts'
import type { Address, ContentId, Language, PhoneNumber } from './content-item.ts'
import { canonicalJson, sha256 } from './hash.ts'
import type { PersonId } from './person.ts'

/** The texts of a language version that a correction can change, by their names in API version 12. */
export const proposedTexts = [
  'name',
  'alternativeName',
  'summary',
  'description',
  'userInstructions',
  'conditions',
  'chargeTypeAdditionalInformation',
  'deadlineAdditionalInformation',
  'processingTimeAdditionalInformation',
  'validityTimeAdditionalInformation',
] as const
export type ProposedText = (typeof proposedTexts)[number]

/** A stretch of a text as PTV keeps it (Markdown), in UTF-16 units: from `start` up to and without `end`. */
export interface TextStretch {
  readonly start: number
  readonly end: number
}

/**
 * What a correction changes. `list` is the v12 name of a list (or of a single field, `webAddress`), `at` the place in
 * it, from 0; the parts of a language version that the item has in common stand in one list in the core, so that `at`
 * counts those of the same `list` alone.
 */
export type ProposalField =
  /** A text: `stretch` of it, or all of it where that is null. */
  | { readonly kind: 'text'; readonly text: ProposedText; readonly stretch: TextStretch | null }
  | { readonly kind: 'phone'; readonly list: string; readonly at: number; readonly of: PhoneNumber['kind'] }
  | { readonly kind: 'email'; readonly list: string; readonly at: number }
  | { readonly kind: 'link'; readonly list: string; readonly at: number }
  /** `at`: the place among the item's addresses. */
  | { readonly kind: 'address'; readonly purpose: Address['purpose']; readonly at: number }
  /** `at`: the place among the item's schedules. */
  | { readonly kind: 'hours'; readonly at: number }
  /** No field was found, or more than one: a person of communications finds it. */
  | { readonly kind: 'asGiven' }

/** One change that a correction asks for. */
export interface FieldChange {
  /** The language version that it is about, or in whose language a shared field is named; `*` for `asGiven` alone. */
  readonly language: Language | '*'
  readonly field: ProposalField
  /** The whole field as it stood when the change was proposed, in words (see `fieldWords`); null for `asGiven`. */
  readonly before: string | null
  /** What of the field is to go; null where there is nothing to go. */
  readonly oldWords: string | null
  /** What is to stand in its place; for `asGiven` the words as the person gave them. */
  readonly newWords: string
}

/** Who asked for a change. */
export interface Proposer {
  /** Whose item it is: the person of the digest. */
  readonly person: PersonId
  /** The address that the reply came from, in lower case; it may be somebody else's who answers for the person. */
  readonly address: string
}

/** Where a change was asked for. */
export interface ProposalOrigin {
  readonly replyKey: string
  /** The token of the digest that the reply answers, and the item's number in it. */
  readonly token: string
  readonly number: number
}

/** Somebody of communications said yes. */
export interface Approval {
  readonly by: string
  readonly on: Temporal.PlainDate
  /** What is to be published in place of the old words: those proposed, or a wording of the approver's own. */
  readonly finalWords: string
}

/** Why a proposal no longer holds. */
export type OutdatedReason =
  /** The old words no longer stand in the field. */
  | 'moved'
  /** The field, its language version or the item is no more. */
  | 'gone'
  /** PTV shows what was proposed already: somebody published it without an approval. */
  | 'alreadyMade'

/** What PTV shows of an approved change. */
export type Followed =
  /** Nothing yet, and the time for it has not run out. */
  | { readonly kind: 'approved' }
  /** Some of the approved words, not all; `found` is the whole field as it stands. */
  | { readonly kind: 'partly'; readonly on: Temporal.PlainDate; readonly found: string }
  /** The field has changed to something else; `found` is null where it is no more. */
  | { readonly kind: 'differs'; readonly on: Temporal.PlainDate; readonly found: string | null }
  /** Still as before, `followDays` after the approval. */
  | { readonly kind: 'notMade'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'seen'; readonly on: Temporal.PlainDate }

/**
 * The way of a proposal. `waiting`, and whatever was approved and not seen yet, stand on the work list of communications;
 * `seen`, `rejected`, `withdrawn` and `outdated` are the ends. `movedOn`: the last day on which the field changed
 * around the old words.
 */
export type ProposalState =
  | { readonly kind: 'waiting'; readonly movedOn: Temporal.PlainDate | null }
  | { readonly kind: 'rejected'; readonly by: string; readonly on: Temporal.PlainDate; readonly reason: string }
  /** Taken back by who asked for it. */
  | { readonly kind: 'withdrawn'; readonly by: string; readonly on: Temporal.PlainDate }
  | { readonly kind: 'outdated'; readonly on: Temporal.PlainDate; readonly why: OutdatedReason }
  | (Followed & { readonly approval: Approval })

/** A correction on its way from a reply to PTV. */
export interface Proposal extends FieldChange {
  /** The natural key: see `proposalKey`. */
  readonly key: string
  readonly city: CityId
  readonly contentId: ContentId
  /** What names the content that the change was proposed for, such as the fingerprint of its language version. */
  readonly contentVersion: string
  /** All that the person wrote of the item. */
  readonly given: string
  readonly proposer: Proposer
  readonly askedOn: Temporal.PlainDate
  readonly origin: ProposalOrigin
  readonly state: ProposalState
}

/** What a proposal is made of besides the change itself. */
export type ProposalFacts = Pick<
  Proposal,
  'city' | 'contentId' | 'contentVersion' | 'given' | 'proposer' | 'askedOn' | 'origin'
>

/** A change as a proposal that waits for communications. */
export function toProposal(change: FieldChange, facts: ProposalFacts): Proposal {
  return { ...change, ...facts, key: proposalKey(change, facts), state: { kind: 'waiting', movedOn: null } }
}

/**
 * The same for the same change of the same content, however often and by whomever it is asked for; two people who
 * want different words make two proposals.
 */
function proposalKey(
  { language, field, newWords }: FieldChange,
  { city, contentId, contentVersion }: Pick<ProposalFacts, 'city' | 'contentId' | 'contentVersion'>,
): string {
  return sha256(canonicalJson([city, contentId, language, field, contentVersion, newWords])).slice(0, 32)
}

/**
 * Changes when the words do that are to be approved: an approval names the one that its work list showed, so that
 * nobody approves what they have not seen.
 */
export function shownAs({ key, oldWords, newWords }: Pick<Proposal, 'key' | 'oldWords' | 'newWords'>): string {
  return sha256(canonicalJson([key, oldWords, newWords])).slice(0, 16)
}

/** True while communications has something to do about it: to decide, or to see to it that PTV shows it. */
export function isOnWorkList({ state }: Pick<Proposal, 'state'>): boolean {
  return ['waiting', 'approved', 'partly', 'differs', 'notMade'].includes(state.kind)
}
