import { isBefore } from '../dates.ts'
import type { DoubtFacts, NamedDoubt, OpenAlarm } from './alarm.ts'
import { asAlarm, nothingPlanned, sameFacts, type AlarmPlan } from './plan.ts'

/** How many mails in doubt a mail names; the others are counted. */
const namedAtMost = 50

/**
 * Decides what IT is told of mails in doubt: once when there are some, however many more come before all are settled, and
 * once more when none is left. Where a mail of ours to IT is in doubt itself, it is told once more each day.
 */
export function planDoubts(
  before: readonly OpenAlarm[],
  doubts: readonly NamedDoubt[],
  today: Temporal.PlainDate,
): AlarmPlan {
  const open = before.find(alarm => alarm.facts.kind === 'mailsInDoubt')
  if (doubts.length === 0) return open === undefined ? nothingPlanned : { ...nothingPlanned, close: [open] }
  const facts = factsOf(doubts)
  const alarm = asAlarm(facts)
  const telling = { kind: 'mailsInDoubt', facts, again: false } as const
  if (open === undefined) return { ...nothingPlanned, open: [alarm], tellings: [telling] }
  const again = isBefore(open.openedOn, today) && doubts.some(({ purpose }) => purpose === 'alarm')
  const isChanged = !sameFacts(open, alarm)
  return {
    ...nothingPlanned,
    change: isChanged ? [alarm] : [],
    tellings: again ? [{ ...telling, again }] : [],
    anew: isChanged ? [telling] : [],
  }
}

function factsOf(doubts: readonly NamedDoubt[]): DoubtFacts {
  const oldest = doubts.toSorted(
    (left, right) => compare(left.since, right.since) || (left.messageId < right.messageId ? -1 : 1),
  )
  return { kind: 'mailsInDoubt', mails: doubts.length, named: oldest.slice(0, namedAtMost) }
}

function compare(left: string, right: string): number {
  return Temporal.Instant.compare(Temporal.Instant.from(left), Temporal.Instant.from(right))
}
