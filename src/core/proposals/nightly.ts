import type { ContentItem } from '../content-item.ts'
import { daysBetween } from '../dates.ts'
import type { Approval, Followed, OutdatedReason, Proposal } from '../proposal.ts'
import { fieldWords } from './field-words.ts'
import { shareMade } from './share-made.ts'
import { isMade, sameWords, standsNow } from './stands-now.ts'

/** Days after an approval within which PTV should show the change. */
export const followDays = 14

/**
 * A proposal after a night that has read its item; the same object where the night brings nothing new. What waits for
 * a decision moves with its text, or becomes outdated; what was approved is looked for until it is seen.
 */
export function nightly(proposal: Proposal, on: Temporal.PlainDate, item: ContentItem | null): Proposal {
  const { state } = proposal
  if (state.kind === 'waiting') return waiting(proposal, on, item)
  if (!('approval' in state) || state.kind === 'seen') return proposal
  const followed = follow(proposal, state, on, item)
  return followed === null ? proposal : { ...proposal, state: { ...followed, approval: state.approval } }
}

function waiting(proposal: Proposal, on: Temporal.PlainDate, item: ContentItem | null): Proposal {
  const outdated = (why: OutdatedReason): Proposal => ({ ...proposal, state: { kind: 'outdated', on, why } })
  if (item === null) return outdated('gone')
  if (proposal.field.kind === 'asGiven') return proposal
  if (isMade(item, proposal, proposal.newWords)) return outdated('alreadyMade')
  const standing = standsNow(item, proposal)
  if (standing === null) return outdated(fieldWords(item, proposal) === null ? 'gone' : 'moved')
  const { field, before } = standing
  if (before === proposal.before && JSON.stringify(field) === JSON.stringify(proposal.field)) return proposal
  return { ...proposal, field, before, state: { kind: 'waiting', movedOn: on } }
}

/** What the night tells of an approved change; null where it is nothing new. */
function follow(
  proposal: Proposal,
  state: Followed & { readonly approval: Approval },
  on: Temporal.PlainDate,
  item: ContentItem | null,
): Followed | null {
  const { finalWords } = state.approval
  if (item !== null && isMade(item, proposal, finalWords)) return { kind: 'seen', on }
  const late = daysBetween(state.approval.on, on) >= followDays
  if (item === null)
    return state.kind === 'differs' && state.found === null ? null : { kind: 'differs', on, found: null }
  if (proposal.field.kind === 'asGiven' || isAsBefore(item, proposal, finalWords)) {
    return late && state.kind !== 'notMade' ? { kind: 'notMade', on } : backToApproved(state, late)
  }
  const found = fieldWords(item, proposal)
  const made = found !== null && shareMade(proposal, finalWords, found) === 'some'
  return news(state, made ? { kind: 'partly', on, found } : { kind: 'differs', on, found })
}

// A change that was begun and taken back before its time has run out is simply not made yet.
function backToApproved(state: Followed, late: boolean): Followed | null {
  return late || state.kind === 'approved' || state.kind === 'notMade' ? null : { kind: 'approved' }
}

// Edits around the old words, which stand there still, are no sign of the change.
function isAsBefore(item: ContentItem, proposal: Proposal, finalWords: string): boolean {
  const now = fieldWords(item, proposal)
  if (now !== null && sameWords(proposal.field, now, proposal.before ?? '')) return true
  const standing = standsNow(item, proposal)
  return standing !== null && shareMade(proposal, finalWords, standing.before) === 'none'
}

function news(state: Followed, told: Extract<Followed, { readonly kind: 'partly' | 'differs' }>): Followed | null {
  return state.kind === told.kind && state.found === told.found ? null : told
}
