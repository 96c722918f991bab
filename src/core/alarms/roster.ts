import type { HeldRoster } from '../people/holding.ts'
import type { OpenAlarm } from './alarm.ts'
import { asAlarm, sameFacts, type AlarmPlan } from './plan.ts'

/**
 * Decides what communications is told of the roster: once when its file is not taken over, whatever becomes of the file
 * before it is, and once more when it has been.
 */
export function planRoster(before: readonly OpenAlarm[], held: HeldRoster | null): AlarmPlan {
  const open = before.find(alarm => alarm.facts.kind === 'rosterHeld')
  if (held === null) return open === undefined ? nothing : closing(open)
  const alarm = asAlarm({ kind: 'rosterHeld', holding: held.holding.kind })
  if (open === undefined) return { ...nothing, open: [alarm], mails: [{ kind: 'rosterHeld', held }] }
  return { ...nothing, change: sameFacts(open, alarm) ? [] : [alarm] }
}

const nothing: AlarmPlan = { open: [], change: [], close: [], mails: [] }

function closing(open: OpenAlarm): AlarmPlan {
  return { ...nothing, close: [open], mails: [{ kind: 'rosterWell', since: open.openedOn }] }
}
