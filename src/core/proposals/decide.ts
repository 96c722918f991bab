import type { CityId } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import { shownAs, type Approval, type Proposal, type ProposalState } from '../proposal.ts'
import { plainAddress } from '../replies/sender/address.ts'
import type { Vouched } from '../replies/sender/vouching.ts'
import { nightly } from './nightly.ts'
import { standsNow } from './stands-now.ts'

/** Who may decide on a city's proposals. Addresses are in lower case. */
export interface DecidingPolicy {
  /** Of communications. */
  readonly deciders: ReadonlySet<string>
  /** Of those who may decide on what they have asked for themselves. */
  readonly ownApproval: ReadonlySet<string>
}

/** A decision of communications' as a reply to a work list tells it. */
interface Deciding {
  readonly city: CityId
  /** The key of the proposal that the work list's number stands for. */
  readonly proposal: string
  /** What the work list showed of it: see `shownAs`. */
  readonly shown: string
  readonly by: string
  readonly vouched: Vouched
  readonly on: Temporal.PlainDate
}

export type ProposalEvent =
  /** `finalWords`: a wording of the approver's own, or null for the words as proposed; `item` as it stands now. */
  | (Deciding & { readonly kind: 'approve'; readonly finalWords: string | null; readonly item: ContentItem | null })
  | (Deciding & { readonly kind: 'reject'; readonly reason: string })
  /** Who asked for it takes it back. */
  | {
      readonly kind: 'withdraw'
      readonly city: CityId
      readonly proposal: string
      readonly by: string
      readonly on: Temporal.PlainDate
    }
  /** A night has read the item; null where it is no more. */
  | { readonly kind: 'night'; readonly on: Temporal.PlainDate; readonly item: ContentItem | null }

/** Why nothing is done. */
export type Refusal =
  /** Another city's, or another proposal. */
  | 'foreign'
  | 'notVouched'
  | 'notCommunications'
  /** Four eyes: who asked for it may not decide on it. */
  | 'ownProposal'
  /** It has been decided otherwise, or has come to its end. */
  | 'decided'
  /** The words are not those that the work list showed. */
  | 'altered'
  /** The old words no longer stand in the field. */
  | 'moved'
  | 'noReason'
  | 'noWords'
  /** Only who asked for it may take it back. */
  | 'notTheirs'

export type Decision =
  | { readonly kind: 'changed'; readonly proposal: Proposal }
  /** Nothing new: a reply that came twice, a night without news. */
  | { readonly kind: 'same'; readonly proposal: Proposal }
  | { readonly kind: 'refused'; readonly why: Refusal }

/** What becomes of a proposal by what happens. The same event on what has come of it changes nothing. */
export function decide(proposal: Proposal, event: ProposalEvent, policy: DecidingPolicy): Decision {
  switch (event.kind) {
    case 'approve':
      return refusedFor(proposal, event, policy) ?? approved(proposal, event)
    case 'reject':
      return refusedFor(proposal, event, policy) ?? rejected(proposal, event)
    case 'withdraw':
      return withdrawn(proposal, event)
    case 'night':
      return event.item !== null && event.item.contentId !== proposal.contentId
        ? refused('foreign')
        : changedTo(proposal, nightly(proposal, event.on, event.item))
  }
}

function refusedFor(proposal: Proposal, event: Deciding, policy: DecidingPolicy): Decision | null {
  if (event.city !== proposal.city || event.proposal !== proposal.key) return refused('foreign')
  if (event.vouched.kind !== 'vouched') return refused('notVouched')
  const address = plainAddress(event.by)
  if (address === null || !hasAddress(policy.deciders, address)) return refused('notCommunications')
  if (isProposer(proposal, address) && !hasAddress(policy.ownApproval, address)) return refused('ownProposal')
  return null
}

// A colleague may have written it for the person: neither of the two decides alone.
function isProposer({ proposer }: Proposal, address: string): boolean {
  return hasAddress(new Set([proposer.address, proposer.person]), address)
}

function hasAddress(addresses: ReadonlySet<string>, address: string): boolean {
  return [...addresses].some(one => plainAddress(one) === address)
}

type Approving = Extract<ProposalEvent, { readonly kind: 'approve' }>

function approved(proposal: Proposal, event: Approving): Decision {
  const finalWords = (event.finalWords ?? proposal.newWords).trim()
  const { state } = proposal
  if ('approval' in state) return isRepeated(state.approval, event, finalWords) ? same(proposal) : refused('decided')
  if (state.kind !== 'waiting') return refused('decided')
  if (event.shown !== shownAs(proposal)) return refused('altered')
  if (finalWords === '') return refused('noWords')
  if (!stands(proposal, event.item)) return refused('moved')
  return changed(proposal, { kind: 'approved', approval: { by: event.by, on: event.on, finalWords } })
}

function isRepeated(approval: Approval, { by }: Approving, finalWords: string): boolean {
  return plainAddress(approval.by) === plainAddress(by) && approval.finalWords === finalWords
}

function stands(proposal: Proposal, item: ContentItem | null): boolean {
  if (item === null || item.contentId !== proposal.contentId) return false
  return proposal.field.kind === 'asGiven' || standsNow(item, proposal) !== null
}

type Rejecting = Extract<ProposalEvent, { readonly kind: 'reject' }>

// What PTV still does not show as it was approved may be given up: nothing else would ever end it.
const rejectable: ReadonlySet<ProposalState['kind']> = new Set(['waiting', 'partly', 'differs', 'notMade'])

function rejected(proposal: Proposal, { by, on, reason, shown }: Rejecting): Decision {
  const { state } = proposal
  const why = reason.trim()
  if (state.kind === 'rejected') {
    return plainAddress(state.by) === plainAddress(by) && state.reason === why ? same(proposal) : refused('decided')
  }
  if (!rejectable.has(state.kind)) return refused('decided')
  if (shown !== shownAs(proposal)) return refused('altered')
  return why === '' ? refused('noReason') : changed(proposal, { kind: 'rejected', by, on, reason: why })
}

type Withdrawing = Extract<ProposalEvent, { readonly kind: 'withdraw' }>

function withdrawn(proposal: Proposal, event: Withdrawing): Decision {
  if (event.city !== proposal.city || event.proposal !== proposal.key) return refused('foreign')
  const address = plainAddress(event.by)
  if (address === null || !isProposer(proposal, address)) return refused('notTheirs')
  if (proposal.state.kind === 'withdrawn') return same(proposal)
  if (proposal.state.kind !== 'waiting') return refused('decided')
  return changed(proposal, { kind: 'withdrawn', by: event.by, on: event.on })
}

function changed(proposal: Proposal, state: ProposalState): Decision {
  return { kind: 'changed', proposal: { ...proposal, state } }
}

function changedTo(before: Proposal, after: Proposal): Decision {
  return before === after ? same(before) : { kind: 'changed', proposal: after }
}

function same(proposal: Proposal): Decision {
  return { kind: 'same', proposal }
}

function refused(why: Refusal): Decision {
  return { kind: 'refused', why }
}
