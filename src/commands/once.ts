import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Settings } from '../../schemas/settings.ts'
import { dayInFinland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import { nightJobs } from '../jobs/index.ts'
import { runJob, type JobContext, type JobRun } from '../jobs/job.ts'
import { readCityFiles, type ConfiguredCity } from '../runtime/city-files.ts'
import { untilStopped } from '../runtime/shutdown.ts'
import type { Environment } from '../runtime/settings.ts'
import type { Database } from '../store/database.ts'
import { databasePlace, nightTools, ptvAccess, withDatabase } from '../wiring.ts'
import { summarize, summaryLines, type NightSummary } from './night-summary.ts'
import { requireRoster } from './require-roster.ts'
import { errorJson, exitCodeOf, exitCodes, print, printError, printJson, runSteps } from './output.ts'

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
  readonly log: Logger
}

/** Carries out a night, or one job of it, for all cities or one. A city that fails holds up no other. */
export async function once(asked: Asked): Promise<number> {
  requireKnownWork(asked.work)
  const cities = await chosenCities(asked)
  // Every key is looked up before anything is started, so that a missing one stops nothing half-way.
  const ready = cities.map(configured => ({
    configured,
    access: ptvAccess(configured, asked.settings, asked.environment),
  }))
  const shelves = cities.map(configured => configured.shelf)
  const work = async (database: Database): Promise<readonly (NightSummary | Failure)[]> => {
    const nights: (NightSummary | Failure)[] = []
    for (const { configured, access } of ready) {
      nights.push(await oneCity(database, configured, access, asked))
    }
    return nights
  }
  const nights = await untilStopped(shelves, async () => withDatabase(databasePlace(asked.settings), asked.log, work))
  tell(nights, asked)
  return exitCodeFor(nights)
}

/** A city whose night failed, with the error that ended it. */
interface Failure {
  readonly city: string
  readonly date: string
  readonly error: unknown
}

async function chosenCities({ settings, city }: Asked): Promise<readonly ConfiguredCity[]> {
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
  return chosen
}

/** The jobs of a night by name, as `once` takes them. */
export const jobNames = [
  'sync-catalogue',
  'import-roster',
  'assess-items',
  'assign-people',
  'plan-digests',
  'plan-report',
  'publish-report',
] as const

function requireKnownWork(work: string): void {
  if (work === 'night' || jobNames.some(name => name === work)) return
  const remedy = `Write night, or one of ${jobNames.join(', ')}.`
  throw new SettingsError([{ where: 'once', problem: `"${work}" is no job`, remedy }])
}

async function oneCity(
  database: Database,
  configured: ConfiguredCity,
  access: ReturnType<typeof ptvAccess>,
  asked: Asked,
): Promise<NightSummary | Failure> {
  const today = asked.date ?? dayInFinland(Temporal.Now.instant())
  const started = performance.now()
  const { city, shelf } = configured
  const runs: JobRun[] = []
  const context: JobContext = {
    db: database.db,
    city,
    today,
    now: () => Temporal.Now.instant(),
    log: asked.log,
    dry: asked.dryRun,
  }
  const jobs = nightJobs(nightTools(configured, access)).filter(
    job => asked.work === 'night' || job.name === asked.work,
  )
  const steps = jobs.map(job => ({
    title: `${city.id}: ${job.name}`,
    run: async () => {
      runs.push(await runJob(job, context))
    },
  }))
  try {
    await requireRoster(jobs, context)
    if (process.stderr.isTTY) await runSteps(steps)
    else for (const step of steps) await step.run()
  } catch (error) {
    return { city: city.id, date: today.toString(), error }
  }
  const html = join(shelf, `report-${city.languages.default}.html`)
  const files = { out: shelf, html, json: join(shelf, 'report.json') }
  return summarize(city, today, runs, (performance.now() - started) / 1000, files)
}

function tell(nights: readonly (NightSummary | Failure)[], { json, settings }: Asked): void {
  const failures = nights.filter(night => 'error' in night)
  const stack = /^(?:debug|trace)$/.test(settings.LOG_LEVEL)
  for (const { error } of failures) printError(error, stack)
  if (json) {
    const documents = nights.map(night => ('error' in night ? { ...night, ...errorJson(night.error) } : night))
    printJson(documents.length === 1 ? documents[0] : documents)
    return
  }
  for (const night of nights) {
    if (!('error' in night)) print([...summaryLines(night), `  report    ${night.report.html}`].join('\n'))
  }
}

function exitCodeFor(nights: readonly (NightSummary | Failure)[]): number {
  const failures = nights.filter(night => 'error' in night)
  if (failures.some(({ error }) => exitCodeOf(error) === exitCodes.failed)) return exitCodes.failed
  if (failures.length > 0) return exitCodes.wronglyAsked
  return nights.some(night => 'held' in night && night.held > 0) ? exitCodes.held : exitCodes.done
}
