import { AjantasaError, CutOffError } from '../core/errors.ts'
import { minutesLeft, usualBudget } from '../core/fairness.ts'
import { isComplete, type DueJob } from '../core/timetable.ts'
import { runJob, type Job } from '../jobs/job.ts'
import { lostDatabase } from '../store/database.ts'
import type { RunId } from '../store/runs.ts'
import { dueOf, hasNightBegun, isNightComplete, loadCityLedger, rhythmOf, type CityWork } from './city-work.ts'
import { nightTask, type Task } from './queue.ts'
import { sendDue } from './send-due.ts'
import { databaseOutside } from './outsides.ts'
import { isStopping, type Memory, type WorkerTools } from './worker-memory.ts'

/** Does what a task of the queue asks for, as far as the ledger still lacks it. */
export async function carryOut(task: Task, tools: WorkerTools, memory: Memory): Promise<void> {
  const work = tools.cities.find(one => one.configured.city.id === task.city)
  if (work === undefined || isStopping(memory)) return
  memory.watched.add(task.city)
  if (task.job === nightTask) await carryOutNight(work, tools, memory)
  else await carryOutOften(task, work, tools, memory)
}

// A city's whole night holds one place, from its first undone job to its last or to the first that fails.
async function carryOutNight(work: CityWork, tools: WorkerTools, memory: Memory): Promise<void> {
  const { db, cities, now, heartbeat, budget = usualBudget } = tools
  const back = (): ReadonlySet<string> => memory.lookout.back(work.configured.city.id)
  for (let last: DueJob | null = null; !isStopping(memory);) {
    const ledger = await loadCityLedger(db, work, now())
    const due = dueOf(work, ledger, now(), back()).find(one => rhythmOf(work, one.job) === 'nightly')
    const job = work.jobs.find(one => one.name === due?.job)
    if (due === undefined || job === undefined) {
      // The watcher outside sees one night of all cities: it starts with the first job of any and succeeds with the last.
      if (last === null || !isComplete(work.jobs, ledger, last.date)) return
      if (await isNightComplete(db, cities, last.date, now())) await heartbeat('success')
      return
    }
    await tellStart(due, tools, memory)
    const longest = minutesLeft(work.jobs, ledger, due.date, budget) * 60_000
    await runOne(job, due, longest, work, tools, memory)
    last = due
  }
}

// A task may have waited for long, and another worker, or a person, may have done it: the ledger decides.
async function carryOutOften(task: Task, work: CityWork, tools: WorkerTools, memory: Memory): Promise<void> {
  const { db, now, budget = usualBudget } = tools
  const job = work.jobs.find(one => one.name === task.job && one.rhythm === 'often')
  if (job === undefined) return
  const ledger = await loadCityLedger(db, work, now())
  const back = memory.lookout.back(work.configured.city.id)
  const due = dueOf(work, ledger, now(), back).find(one => one.job === job.name)
  if (due === undefined) return
  try {
    await runOne(job, due, budget.often * 60_000, work, tools, memory)
  } finally {
    if (!isStopping(memory)) await sendDue(work, job, tools, memory)
  }
}

// The first jobs of two cities begin at the same moment: one tells, and both wait until it is told.
async function tellStart(
  { date }: DueJob,
  { db, cities, heartbeat, now }: WorkerTools,
  { begun }: Memory,
): Promise<void> {
  const night = date.toString()
  const tell = async (): Promise<void> => {
    try {
      if (!(await hasNightBegun(db, cities, date, now()))) await heartbeat('start')
    } catch (error) {
      // The next job tries anew: a database that was away once must not hold up the whole night.
      begun.delete(night)
      throw error
    }
  }
  const telling = begun.get(night) ?? tell()
  begun.set(night, telling)
  await telling
}

/** Carries a job out. @throws what made it fail, after it was told to those who want to know */
async function runOne(
  job: Job,
  { date }: DueJob,
  longest: number,
  { configured: { city }, outsides }: CityWork,
  tools: WorkerTools,
  memory: Memory,
): Promise<void> {
  const { db, now, log, countRun, heartbeat, life } = tools
  const started = now()
  const seconds = (): number => started.until(now()).total('seconds')
  const all = new Map([...outsides, databaseOutside(db)])
  const note = (error: unknown): void => memory.lookout.note({ city: city.id, job: job.name }, all, error, now())
  let id: RunId | null = null
  const opened = (run: RunId): void => {
    id = run
    memory.busy.add(run)
  }
  const stopping = memory.stopping.signal
  const asked = { db, city, today: date, now, log, dry: false, stopping, beside: 'nobody', longest, opened } as const
  try {
    const { outcome } = await runJob(job, life === undefined ? asked : { ...asked, life })
    note(null)
    countRun(job.name, outcome, seconds())
  } catch (error) {
    note(error)
    if (id !== null && isDatabaseLoss(error)) memory.open.add({ id, until: now(), cutOff: 'lost' })
    // That a worker stops, or another one has taken over, is no failure of the night.
    if (!(error instanceof CutOffError) || error.cutOff === 'overtime') {
      countRun(job.name, 'failed', seconds())
      if (job.rhythm === 'nightly') await heartbeat('failure')
    }
    throw error
  } finally {
    if (id !== null) memory.busy.delete(id)
  }
}

function isDatabaseLoss(error: unknown): boolean {
  return lostDatabase(error) !== null || (error instanceof AjantasaError && error.party === 'database')
}
