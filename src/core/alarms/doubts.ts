import { isBefore } from '../dates.ts'
import type { DoubtFacts, NamedDoubt, OpenAlarm } from './alarm.ts'
import { asAlarm, sameFacts, type AlarmMail, type AlarmPlan } from './plan.ts'

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
  if (doubts.length === 0) return open === undefined ? nothing : closing(open)
  const facts = factsOf(doubts)
  const alarm = asAlarm(facts)
  if (open === undefined) return { ...nothing, open: [alarm], mails: [{ kind: 'mailsInDoubt', facts, again: false }] }
  const again = isBefore(open.openedOn, today) && doubts.some(({ purpose }) => purpose === 'alarm')
  return {
    ...nothing,
    change: sameFacts(open, alarm) ? [] : [alarm],
    mails: again ? [{ kind: 'mailsInDoubt', facts, again }] : [],
  }
}

const nothing: AlarmPlan = { open: [], change: [], close: [], mails: [] }

function closing(open: OpenAlarm): AlarmPlan {
  const { facts, openedOn: since } = open
  const mails: readonly AlarmMail[] = facts.kind === 'mailsInDoubt' ? [{ kind: 'doubtsSettled', facts, since }] : []
  return { ...nothing, close: [open], mails }
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
