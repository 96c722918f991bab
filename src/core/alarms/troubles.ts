import type { Sign, TroubleArea, TroubleReason } from '../health/signs.ts'
import type { OpenAlarm, TroubleFacts } from './alarm.ts'
import { asAlarm, nothingPlanned, sameFacts, type AlarmPlan } from './plan.ts'

/** Minutes for which something must have lasted before a person is told, where it may pass by itself. */
const patience = {
  // It is looked at from eight o'clock on, so that IT is told at nine.
  night: 60,
  // Servers are mended and restarted without our telling; answers lose nothing by waiting.
  mailbox: 120,
  answers: 60,
  sending: 60,
} as const satisfies Record<TroubleArea, number>

/** Minutes where no waiting will help. */
const shortPatience = 30

const patient: ReadonlySet<TroubleReason> = new Set(['ptvAway', 'mailboxAway', 'database', 'cutOff', 'late'])

/**
 * Decides what IT is told of work that fails: of each area once when it has lasted, and once more when it is well. What
 * is over before anybody was told is not told at all.
 */
export function planTroubles(before: readonly OpenAlarm[], signs: readonly Sign[], now: Temporal.Instant): AlarmPlan {
  const open = new Map(before.flatMap(alarm => (alarm.facts.kind === 'trouble' ? [[alarm.facts.area, alarm]] : [])))
  return signs.map(sign => planOne(open.get(sign.area) ?? null, sign, now)).reduce(joined, nothingPlanned)
}

function planOne(open: OpenAlarm | null, sign: Sign, now: Temporal.Instant): AlarmPlan {
  if (sign.standing === 'unclear') return nothingPlanned
  if (sign.standing === 'well') return open === null ? nothingPlanned : { ...nothingPlanned, close: [open] }
  const last = open?.facts.kind === 'trouble' ? open.facts : null
  const facts = factsOf(last, sign, now)
  const alarm = asAlarm(facts)
  const tellings = facts.told && last?.told !== true ? [{ kind: 'trouble', facts } as const] : []
  if (open === null) return { ...nothingPlanned, open: [alarm], tellings }
  if (sameFacts(open, alarm)) return nothingPlanned
  const anew = facts.told && last?.told === true ? [{ kind: 'trouble', facts } as const] : []
  return { ...nothingPlanned, change: [alarm], tellings, anew }
}

function factsOf(
  last: TroubleFacts | null,
  { area, reason }: Extract<Sign, { standing: 'trouble' }>,
  now: Temporal.Instant,
): TroubleFacts {
  const since = last?.since ?? now.toString()
  const ripe = Temporal.Instant.from(since).add({ minutes: minutesOf(area, reason) })
  const told = last?.told === true || Temporal.Instant.compare(ripe, now) <= 0
  return { kind: 'trouble', area, reason, since, told }
}

function minutesOf(area: TroubleArea, reason: TroubleReason): number {
  if (reason === 'ptvKey') return 0
  return patient.has(reason) || area === 'night' ? patience[area] : Math.min(patience[area], shortPatience)
}

function joined(left: AlarmPlan, right: AlarmPlan): AlarmPlan {
  return {
    open: [...left.open, ...right.open],
    change: [...left.change, ...right.change],
    close: [...left.close, ...right.close],
    tellings: [...left.tellings, ...right.tellings],
    anew: [...left.anew, ...right.anew],
  }
}
