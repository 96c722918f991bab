import { finland } from '../dates.ts'
import { hasBegun, nextOfNight, presentNight, type LedgerRun, type TimedJob } from '../timetable.ts'
import type { Failure } from './failure.ts'
import type { JobState } from './judge.ts'

/** What of the work may be in trouble. */
export const troubleAreas = ['night', 'mailbox', 'answers', 'sending'] as const
export type TroubleArea = (typeof troubleAreas)[number]

/** Why, as far as a person can do something about it. `late`: nothing failed, it is just not done. */
export const troubleReasons = [
  'ptvAway',
  'ptvKey',
  'ptvRefused',
  'ptvShape',
  'mailboxAway',
  'mailboxKey',
  'mailboxRefused',
  'tokenRefused',
  'database',
  'files',
  'cutOff',
  'overtime',
  'unforeseen',
  'late',
] as const
export type TroubleReason = (typeof troubleReasons)[number]

/** How an area stands. `unclear`: neither well nor ill yet, so that what was told of it stays true. */
export type Sign =
  | { readonly area: TroubleArea; readonly standing: 'well' }
  | { readonly area: TroubleArea; readonly standing: 'unclear' }
  | { readonly area: TroubleArea; readonly standing: 'trouble'; readonly reason: TroubleReason }

/** Failures in a row of which a person may have to know: one alone is often gone at the next attempt. */
const fewFailures = 2

/** From then on a night that is not done is suspicious: its attempts began at 04:30, and people come to work. */
const lateFrom = Temporal.PlainTime.from('08:00')

/** Hours after the last good night in which a night that has not even begun may be another clock's to begin. */
const longestPause = 28

/** The areas of the day, with their jobs in the order in which they tell why. */
const dayAreas = [
  ['mailbox', ['read-mailbox', 'settle-mail', 'sort-mailbox']],
  ['answers', ['handle-replies', 'plan-doubt-alarms']],
  ['sending', ['send-mail']],
] as const satisfies readonly (readonly [TroubleArea, readonly string[]])[]

/**
 * How the work of a city stands by its ledger, which must hold the runs of today and yesterday. Of mail that cannot go
 * out for the mail server's sake there is no sign: no mail could tell of it.
 */
export function signsOf(
  jobs: readonly TimedJob[],
  states: readonly JobState[],
  ledger: readonly LedgerRun[],
  now: Temporal.Instant,
): readonly Sign[] {
  return [nightSign(jobs, states, ledger, now), ...dayAreas.map(([area, names]) => daySign(area, names, states))]
}

function nightSign(
  jobs: readonly TimedJob[],
  states: readonly JobState[],
  ledger: readonly LedgerRun[],
  now: Temporal.Instant,
): Sign {
  const date = presentNight(jobs, ledger, now)
  if (date === null) return { area: 'night', standing: 'unclear' }
  const next = nextOfNight(jobs, ledger, date)
  if (next === null) return { area: 'night', standing: 'well' }
  const failing = states.find(state => state.name === next.name && isFailing(state))
  if (failing !== undefined && needsPerson(failing)) return trouble('night', reasonOf(failing))
  const isExpected =
    hasBegun(jobs, ledger, date) ||
    isMissing(
      states.find(state => state.name === next.name),
      now,
    )
  if (!isLate(date, now) || !isExpected) return { area: 'night', standing: 'unclear' }
  return trouble('night', failing === undefined ? 'late' : reasonOf(failing))
}

function daySign(area: TroubleArea, names: readonly string[], states: readonly JobState[]): Sign {
  const failing = states.filter(({ name }) => names.includes(name)).filter(isFailing)
  if (failing.length === 0) return { area, standing: 'well' }
  const lasting = failing.find(({ failures }) => failures >= fewFailures)
  if (lasting === undefined) return { area, standing: 'unclear' }
  const isServers = area === 'sending' && /^(?:smtp|oauth)$/.test(lasting.failure?.party ?? '')
  return isServers ? { area, standing: 'unclear' } : trouble(area, reasonOf(lasting))
}

function trouble(area: TroubleArea, reason: TroubleReason): Sign {
  return { area, standing: 'trouble', reason }
}

function isFailing({ lastOutcome }: JobState): boolean {
  return lastOutcome === 'failed'
}

// A key that is refused twice will be refused at nine o'clock, too.
function needsPerson({ failures, failure }: JobState): boolean {
  return failures >= fewFailures && failure?.kind === 'key'
}

function isLate(date: Temporal.PlainDate, now: Temporal.Instant): boolean {
  const clock = now.toZonedDateTimeISO(finland)
  return !clock.toPlainDate().equals(date) || Temporal.PlainTime.compare(clock.toPlainTime(), lateFrom) >= 0
}

// Where `once` is called by another clock, a night that has not begun may be meant for later in the day.
function isMissing(state: JobState | undefined, now: Temporal.Instant): boolean {
  const last = state?.lastSuccess ?? null
  return last !== null && Temporal.Instant.compare(last.add({ hours: longestPause }), now) < 0
}

function reasonOf({ failure, cutOff }: Pick<JobState, 'failure' | 'cutOff'>): TroubleReason {
  if (cutOff === 'overtime') return 'overtime'
  if (cutOff === 'lost') return 'cutOff'
  return failure === null ? 'unforeseen' : (reasons[failure.party]?.[failure.kind] ?? 'unforeseen')
}

type ByKind = Readonly<Partial<Record<Failure['kind'], TroubleReason>>>

const files: ByKind = { away: 'files', refused: 'files', shape: 'files', settings: 'files', fault: 'files' }

const reasons: Readonly<Partial<Record<Failure['party'], ByKind>>> = {
  ptv: { away: 'ptvAway', key: 'ptvKey', refused: 'ptvRefused', shape: 'ptvShape' },
  imap: { away: 'mailboxAway', key: 'mailboxKey', refused: 'mailboxRefused' },
  oauth: { away: 'mailboxAway', key: 'tokenRefused', refused: 'tokenRefused', shape: 'tokenRefused' },
  database: { away: 'database', refused: 'database', fault: 'database' },
  files,
  roster: files,
  settings: files,
}
