import type { CityId } from '../core/city.ts'
import { safeReason } from '../core/errors.ts'
import { inFairOrder, failuresInARow, waitingOf } from '../core/fairness.ts'
import { isLost, type DueJob, type LedgerRun } from '../core/timetable.ts'
import type { Job } from '../jobs/job.ts'
import { dueOf, isUnderWay, loadCityLedger, rhythmOf, type CityWork } from './city-work.ts'
import { nightTask } from './queue.ts'
import type { Memory, WorkerTools } from './worker-memory.ts'

/** Puts into the queue what the ledgers of all cities lack, in a fair order. What goes wrong with one city is logged. */
export async function sendAllDue(tools: WorkerTools, memory: Memory): Promise<void> {
  const standing = []
  for (const { work, ledger } of await readLedgers(tools.cities, tools, memory)) {
    memory.watched.add(work.configured.city.id)
    standing.push({ ...waitingOf(work.configured.city.id, work.jobs, ledger), work, ledger })
  }
  for (const { work, ledger } of inFairOrder(standing)) {
    await trying(work, tools, memory, async () => sendFrom(work, ledger, null, tools, memory))
  }
}

/**
 * The same for the cities that have something under way: a run that was lost is followed by its next attempt, and a night
 * goes on. A city that has nothing under way any more is left to the next round of all.
 */
export async function sendWatchedDue(tools: WorkerTools, memory: Memory): Promise<void> {
  const { owed, watched, lookout } = memory
  const isOwed = new Set(owed)
  const cities = tools.cities.filter(
    ({ configured: { city } }) => watched.has(city.id) || owed.has(city.id) || lookout.back(city.id).size > 0,
  )
  for (const { work, ledger } of await readLedgers(cities, tools, memory)) {
    const { id } = work.configured.city
    if (!isUnderWay(work, ledger, tools.now())) watched.delete(id)
    await trying(work, tools, memory, async () =>
      isOwed.has(id) ? sendFrom(work, ledger, null, tools, memory) : sendLost(work, ledger, tools, memory),
    )
  }
}

interface Standing {
  readonly work: CityWork
  readonly ledger: readonly LedgerRun[]
}

// A database that is away is away for all cities: each of them would wait for it.
async function readLedgers(
  cities: readonly CityWork[],
  tools: WorkerTools,
  memory: Memory,
): Promise<readonly Standing[]> {
  const standing: Standing[] = []
  for (const work of cities) {
    const ledger = await readLedger(work, tools, memory)
    if (ledger !== null) standing.push({ work, ledger })
    if (memory.owed.has(work.configured.city.id)) {
      for (const { configured } of cities) memory.owed.add(configured.city.id)
      break
    }
  }
  return standing
}

/** Puts in what a city's ledger lacks after a job of its day has ended: the next of them. */
export async function sendDue(work: CityWork, after: Job, tools: WorkerTools, memory: Memory): Promise<void> {
  const ledger = await readLedger(work, tools, memory)
  if (ledger !== null) await trying(work, tools, memory, async () => sendFrom(work, ledger, after, tools, memory))
}

/** Puts one job of a city in; false where it waits or is being done already. */
export async function sendOne(
  { configured: { city }, jobs }: CityWork,
  { job, date }: DueJob,
  ledger: readonly LedgerRun[],
  { queue }: Pick<WorkerTools, 'queue'>,
): Promise<boolean> {
  const isNightly = jobs.some(one => one.name === job && one.rhythm === 'nightly')
  const failures = isNightly
    ? waitingOf(city.id, jobs, ledger).failures
    : failuresInARow(ledger.filter(run => run.job === job))
  return queue.send({ city: city.id, job: isNightly ? nightTask : job, date }, failures)
}

// The jobs of the day follow one another in their order, and begin anew with a round of all.
async function sendFrom(
  work: CityWork,
  ledger: readonly LedgerRun[],
  after: Job | null,
  tools: WorkerTools,
  { lookout }: Memory,
): Promise<void> {
  const due = dueOf(work, ledger, tools.now(), lookout.back(work.configured.city.id))
  const later = after === null ? work.jobs : work.jobs.slice(work.jobs.indexOf(after) + 1)
  const nightly = after === null ? due.find(one => rhythmOf(work, one.job) === 'nightly') : undefined
  const often = due.find(one => later.some(job => job.name === one.job && job.rhythm === 'often'))
  for (const one of [nightly, often]) if (one !== undefined) await sendOne(work, one, ledger, tools)
}

async function sendLost(
  work: CityWork,
  ledger: readonly LedgerRun[],
  tools: WorkerTools,
  { lookout }: Memory,
): Promise<void> {
  const back = lookout.back(work.configured.city.id)
  const jobs = new Set([...ledger.filter(isLost).map(run => run.job), ...back])
  for (const one of dueOf(work, ledger, tools.now(), back)) {
    if (jobs.has(one.job) || rhythmOf(work, one.job) === 'nightly') await sendOne(work, one, ledger, tools)
  }
}

async function readLedger(work: CityWork, tools: WorkerTools, memory: Memory): Promise<readonly LedgerRun[] | null> {
  let ledger: readonly LedgerRun[] | null = null
  await trying(work, tools, memory, async () => {
    ledger = await loadCityLedger(tools.db, work, tools.now())
  })
  return ledger
}

async function trying(
  { configured: { city } }: { readonly configured: { readonly city: { readonly id: CityId } } },
  { log }: WorkerTools,
  { owed }: Memory,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
    owed.delete(city.id)
  } catch (error) {
    // Told once, however often it is tried until it goes.
    if (!owed.has(city.id))
      log.warn({ city: city.id, reason: safeReason(error) }, 'what is due could not be queued yet')
    owed.add(city.id)
  }
}
