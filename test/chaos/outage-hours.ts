// Outages of an hour and of a day, under a clock that is moved.
import { every, type Step } from './outage-clock.ts'
import { startDay, type Day } from './outage-day.ts'
import { nameOf, type OutageCase } from './outage-cases.ts'
import type { LifeFigures } from './outage-life.ts'
import { outcomeOf, type Outcome, type Strictness } from './outage-judge.ts'
import { absence, isBack, type OutageStage, type Site } from './outage-stage.ts'

/** What an outage has come to, before it is compared. */
export interface OutageRun {
  readonly outcome: Outcome
  readonly livez: LifeFigures
  /** Seconds from the return of the server to the first work that had waited for it; null where there was no outage. */
  readonly resumed: number | null
  readonly wrong: readonly string[]
}

/** A Wednesday, in winter time: two hours before Finland's clock. */
const day = '2026-12-09T'
const nextDay = '2026-12-10T'

/** Before the night begins, and shortly before the digests of the day go. */
const begins = { ptv: '02:28:00Z', database: '02:29:00Z', smtp: '06:20:00Z', imap: '06:20:00Z' } as const

/** When the answer of a person comes, in the middle of every outage by day. */
const delivery = `${day}06:40:00Z`

/** Seconds that are waited for the work to go on. */
const patience = 90

/** Lets a day pass without any outage, for as long as the cases of a length last. */
export async function calmHours(stage: OutageStage, length: '1 h' | '24 h'): Promise<OutageRun> {
  return onDay(stage, `calm-${length.replace(' ', '')}`, strictnessOf(length), async (worker, site) => {
    await pass(worker, site, Temporal.Instant.from(endOf(length)), pace)
    return null
  })
}

/** Lets a server be away for an hour or for a day. */
export async function hoursOf(
  stage: OutageStage,
  one: OutageCase & { readonly length: '1 h' | '24 h' },
): Promise<OutageRun> {
  const { party, way, length } = one
  const line = (site: Site) => site.lines[party]
  const from = Temporal.Instant.from(`${day}${begins[party]}`)
  const to = from.add({ hours: length === '1 h' ? 1 : 24 })
  return onDay(stage, nameOf(one), strictnessOf(length), async (worker, site) => {
    await pass(worker, site, from, pace)
    await line(site).breakDown(way)
    await pass(worker, site, from.add({ minutes: 15 }), every(5))
    line(site).giveUp()
    await pass(worker, site, to.subtract({ minutes: 10 }), pace)
    await pass(worker, site, to, every(5))
    const seen = await isBack(site, party)
    if (await seen()) throw new Error(`${nameOf(one)}: the work went on before the server was back`)
    await line(site).mend()
    const resumed = await worker.untilTrue(seen, patience)
    await pass(worker, site, Temporal.Instant.from(endOf(length)), pace)
    return resumed
  })
}

/** When much happens, by the clock of UTC: the night, and the mail of the day. */
const lively = [
  ['02:25', '02:45'],
  ['06:20', '06:50'],
] as const

// Of all other hours every half one is enough: nothing becomes due in between.
function pace(now: Temporal.Instant): number {
  const clock = now.toString().slice(11, 16)
  return lively.some(([from, to]) => from <= clock && clock < to) ? 5 : 30
}

async function pass(worker: Day, site: Site, moment: Temporal.Instant, step: Step): Promise<void> {
  const at = Temporal.Instant.from(delivery)
  if (Temporal.Instant.compare(worker.now(), at) < 0 && Temporal.Instant.compare(at, moment) <= 0) {
    await worker.passTo(delivery, step)
    await site.deliver(absence)
  }
  await worker.passTo(moment.toString(), step)
}

async function onDay(
  stage: OutageStage,
  id: string,
  strictness: Strictness,
  work: (worker: Day, site: Site) => Promise<number | null>,
): Promise<OutageRun> {
  const site = await stage.openSite(id)
  const worker = await startDay(site, `${day}02:25:00Z`)
  try {
    const resumed = await work(worker, site)
    const outcome = await outcomeOf(site, strictness)
    return { outcome, resumed, livez: worker.life.figures(), wrong: [] }
  } finally {
    await worker.stop()
    await site.close()
  }
}

/** A night that begins a day late dates what it finds a day later. */
function strictnessOf(length: '1 h' | '24 h'): Strictness {
  return length === '1 h' ? 'to the day' : 'whenever'
}

function endOf(length: '1 h' | '24 h'): string {
  return length === '1 h' ? `${day}08:00:00Z` : `${nextDay}10:00:00Z`
}
