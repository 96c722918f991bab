import type { HeldRoster } from '../people/holding.ts'
import type { OpenAlarm } from './alarm.ts'
import { asAlarm, nothingPlanned, sameFacts, type AlarmPlan } from './plan.ts'

/**
 * Decides what communications is told of the roster: once when its file is not taken over, whatever becomes of the file
 * before it is, and once more when it has been.
 */
export function planRoster(before: readonly OpenAlarm[], held: HeldRoster | null): AlarmPlan {
  const open = before.find(alarm => alarm.facts.kind === 'rosterHeld')
  if (held === null) return open === undefined ? nothingPlanned : { ...nothingPlanned, close: [open] }
  const alarm = asAlarm({ kind: 'rosterHeld', holding: held.holding.kind })
  const telling = { kind: 'rosterHeld', held } as const
  if (open === undefined) return { ...nothingPlanned, open: [alarm], tellings: [telling] }
  return { ...nothingPlanned, change: sameFacts(open, alarm) ? [] : [alarm], anew: [telling] }
}
