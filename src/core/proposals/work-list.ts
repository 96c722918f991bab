import type { City } from '../city.ts'
import { isBefore } from '../dates.ts'
import { addressOf } from '../digests/reply-link.ts'
import { isOnWorkList, shownAs, type Proposal } from '../proposal.ts'
import { plainAddress } from '../replies/sender/address.ts'
import { isWithin, isWorkingDay } from '../workdays.ts'
import type { DecidingPolicy } from './decide.ts'

/** A proposal as a work list showed it. */
export interface ListedProposal {
  /** What an answer calls it. */
  readonly number: number
  readonly key: string
  /** See `shownAs`. */
  readonly shown: string
  /** How far it was: what has moved since is worth a new list. */
  readonly state: Proposal['state']['kind']
}

/** What communications decides of the proposals with these numbers. */
export type WorkListDecision =
  | { readonly kind: 'approve'; readonly number: number; readonly finalWords: string | null }
  | { readonly kind: 'reject'; readonly number: number; readonly reason: string }

/** Days after which what still waits is shown again. */
const week = 7

/** Most proposals in one mail: the oldest go first, and the next list has the others. */
const mostListed = 30

interface LastList {
  readonly day: Temporal.PlainDate
  readonly items: readonly ListedProposal[]
}

/**
 * The proposals that a day's work list shows, with their numbers; none where there is no list on the day. There is one
 * on the first working day on which there is something new, and a week after the last while anything waits.
 */
export function planWorkList(
  open: readonly Proposal[],
  last: LastList | null,
  { reminders }: Pick<City, 'reminders'>,
  today: Temporal.PlainDate,
): readonly (ListedProposal & { readonly proposal: Proposal })[] {
  const wanted = open.filter(isOnWorkList)
  const mayGo = isWorkingDay(today) && !reminders.pauses.some(pause => isWithin(today, pause))
  if (wanted.length === 0 || !mayGo || !isDue(wanted, last, today)) return []
  return wanted.slice(0, mostListed).map((proposal, index) => ({
    number: index + 1,
    key: proposal.key,
    shown: shownAs(proposal),
    state: proposal.state.kind,
    proposal,
  }))
}

// What was approved waits for PTV without a new list; what PTV shows otherwise than it was approved does not.
function isDue(wanted: readonly Proposal[], last: LastList | null, today: Temporal.PlainDate): boolean {
  if (last === null || !isBefore(today, last.day.add({ days: week }))) return true
  if (!isBefore(last.day, today)) return false
  const known = new Map(last.items.map(item => [item.key, item]))
  return wanted.slice(0, mostListed).some(proposal => {
    const before = known.get(proposal.key)
    if (proposal.state.kind === 'approved') return false
    return before === undefined || before.state !== proposal.state.kind || before.shown !== shownAs(proposal)
  })
}

/** Who may decide on a city's proposals: communications, and whom its file names besides. */
export function decidingPolicy({ mail, corrections }: Pick<City, 'mail' | 'corrections'>): DecidingPolicy {
  return {
    deciders: new Set([addressOf(mail.communications), ...corrections.approvers].map(inOneForm)),
    ownApproval: new Set(corrections.ownApproval.map(inOneForm)),
  }
}

function inOneForm(address: string): string {
  return plainAddress(address) ?? address.toLowerCase()
}
