import type { Settings } from '../../schemas/settings.ts'
import { dayInFinland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import { runJob, unstoppable, type Job, type JobRun, type RunContext } from '../jobs/job.ts'
import type { Log } from '../ports/log.ts'
import { readCityFiles, type ConfiguredCity } from '../runtime/city-files.ts'
import { endingSoon, untilStopped } from '../runtime/shutdown.ts'
import type { Environment } from '../runtime/settings.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database } from '../store/database.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { nightFiles, summarize, summaryLines, type NightSummary } from './night-summary.ts'
import { isNightWork, jobsOf, requireKnownWork } from './once-work.ts'
import { requireRoster } from './require-roster.ts'
import { mailLines, shownMails, type ShownMail } from './shown-mails.ts'
import { errorJson, exitCodeOf, exitCodes, forLog, print, printError, printJson, runSteps } from './output.ts'

/** What `ajantasa once` was asked for. */
export interface OnceOptions {
  readonly work: string
  readonly city: string | undefined
  readonly date: Temporal.PlainDate | undefined
  readonly dryRun: boolean
  readonly json: boolean
}

interface Asked extends OnceOptions {
  readonly settings: Settings
  readonly environment: Environment
  readonly log: Log
}

/** Carries out a night, or one job of it, for all cities or one. A city that fails holds up no other. */
export async function once(asked: Asked): Promise<number> {
  requireKnownWork(asked.work)
  const { all, chosen: cities } = await chosenCities(asked)
  // Every key is looked up before anything is started, so that a missing one stops nothing half-way.
  const ready = cities.map(configured => ({
    configured,
    jobs: jobsOf(asked.work, configured, all, asked.settings, asked.environment, asked.dryRun),
  }))
  const shelves = cities.map(configured => configured.shelf)
  const work = async (stopping: AbortSignal): Promise<readonly Done[]> =>
    withDatabase(databasePlace(asked.settings), asked.log, async database => {
      const done: Done[] = []
      for (const { configured, jobs } of ready) done.push(await oneCity(database, configured, jobs, asked, stopping))
      return done
    })
  // A mail that is broken off may or may not have been sent; all other work is simply begun anew.
  const isSending = asked.work === 'send-mail' && !asked.dryRun
  const done = isSending ? await endingSoon(work) : await untilStopped(shelves, async () => work(unstoppable))
  tell(done, asked)
  return exitCodeFor(done)
}

/** A city whose work failed, with the error that ended it. */
interface Failure {
  readonly city: string
  readonly date: string
  readonly error: unknown
}

/** What the jobs of a day came to. */
interface DaySummary {
  readonly city: string
  readonly date: string
  readonly jobs: readonly JobRun[]
}

type Done = ((NightSummary | DaySummary) & { readonly mails?: readonly ShownMail[] }) | Failure

interface Cities {
  readonly all: readonly ConfiguredCity[]
  readonly chosen: readonly ConfiguredCity[]
}

async function chosenCities({ settings, city }: Asked): Promise<Cities> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files; `ajantasa try` needs none.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  const cities = await readCityFiles(settings.AJANTASA_CITIES)
  const chosen = cities.filter(configured => city === undefined || configured.city.id === city)
  if (chosen.length === 0) {
    const remedy = `The city files have ${cities.map(configured => configured.city.id).join(', ')}.`
    throw new SettingsError([
      { where: '--city', problem: `${city ?? ''} is no city of ${settings.AJANTASA_CITIES}`, remedy },
    ])
  }
  return { all: cities, chosen }
}

async function oneCity(
  database: Database,
  configured: ConfiguredCity,
  jobs: readonly Job[],
  asked: Asked,
  stopping: AbortSignal,
): Promise<Done> {
  const today = asked.date ?? dayInFinland(Temporal.Now.instant())
  const started = performance.now()
  const { city, shelf } = configured
  const runs: JobRun[] = []
  const context: RunContext = {
    db: database.db,
    city,
    today,
    now: () => Temporal.Now.instant(),
    log: asked.log,
    dry: asked.dryRun,
    stopping,
  }
  const steps = jobs.map(job => ({
    title: `${city.id}: ${job.name}`,
    run: async () => {
      runs.push(await runJob(job, context))
    },
  }))
  try {
    if (jobs.some(job => job.name === 'import-roster')) await requireRoster(configured, forCity(database.db, city.id))
    if (process.stderr.isTTY) await runSteps(steps)
    else for (const step of steps) await step.run()
  } catch (error) {
    return { city: city.id, date: today.toString(), error: forLog(error) }
  }
  const mails = asked.dryRun ? { mails: shownMails(runs) } : {}
  if (!isNightWork(asked.work)) {
    const ended = runs.map(({ job, outcome, counts }) => ({ job, outcome, counts }))
    return { city: city.id, date: today.toString(), jobs: ended, ...mails }
  }
  const files = nightFiles(shelf, city.languages.default)
  return { ...summarize(configured, today, runs, (performance.now() - started) / 1000, files), ...mails }
}

function tell(done: readonly Done[], { json, settings }: Asked): void {
  const failures = done.filter(one => 'error' in one)
  const stack = /^(?:debug|trace)$/.test(settings.LOG_LEVEL)
  for (const { error } of failures) printError(error, stack)
  if (json) {
    const documents = done.map(one => ('error' in one ? { ...one, ...errorJson(one.error) } : one))
    printJson(documents.length === 1 ? documents[0] : documents)
    return
  }
  for (const one of done) {
    if (!('error' in one)) print([...linesOf(one), ...mailLines(one.mails ?? [])].join('\n'))
  }
}

function linesOf(done: NightSummary | DaySummary): readonly string[] {
  if ('report' in done) return [...summaryLines(done), `  report    ${done.report.html}`]
  return done.jobs.map(({ job, outcome, counts }) => {
    const figures = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
    return `${done.city}, ${done.date}, ${job}: ${[outcome, ...figures].join(', ')}`
  })
}

function exitCodeFor(done: readonly Done[]): number {
  const failures = done.filter(one => 'error' in one)
  if (failures.some(({ error }) => exitCodeOf(error) === exitCodes.failed)) return exitCodes.failed
  if (failures.length > 0) return exitCodes.wronglyAsked
  return done.some(isHeld) ? exitCodes.held : exitCodes.done
}

function isHeld(done: Done): boolean {
  if ('error' in done) return false
  return 'jobs' in done ? done.jobs.some(run => run.outcome === 'held') : done.held > 0 || done.rosterHeld
}
