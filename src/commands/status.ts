import type { Logger } from 'pino'
import program from '../../package.json' with { type: 'json' }
import type { Settings } from '../../schemas/settings.ts'
import type { CityId } from '../core/city.ts'
import { finland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import type { TimedJob } from '../core/timetable.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { readStatus, type CityJobs, type Status } from '../runtime/status.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { dayJobNames, nightJobNames } from './work-names.ts'
import { exitCodes, print, printJson } from './output.ts'

/** Prints what ran when, runs now and waits for a person; the exit code is 1 where a city is not healthy. */
export async function printStatus(settings: Settings, json: boolean, log: Logger): Promise<number> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  const configured = await readCityFiles(settings.AJANTASA_CITIES)
  const cities = configured.map(({ city }) => statusJobs(city.id))
  const status = await withDatabase(databasePlace(settings), log, async ({ db }) =>
    readStatus(db, cities, program.version, Temporal.Now.instant()),
  )
  if (json) printJson(status)
  else print(statusLines(status).join('\n'))
  return status.healthy ? exitCodes.done : exitCodes.failed
}

/** The jobs whose state is told of each city, whether its settings let them run or not. */
export function statusJobs(city: CityId): CityJobs {
  return { city, jobs: [...nightJobNames.map(asNightly), ...dayJobNames.map(asOften)] }
}

function asNightly(name: string): TimedJob {
  return { name, rhythm: 'nightly' }
}

function asOften(name: string): TimedJob {
  return { name, rhythm: 'often' }
}

/** What the command tells people. */
export function statusLines({ version, healthy, cities }: Status): readonly string[] {
  const head = `Ajantasa ${version}: ${healthy ? 'healthy' : 'NOT HEALTHY'}`
  return [head, ...cities.flatMap(city => ['', ...cityLines(city)])]
}

function cityLines(city: Status['cities'][number]): readonly string[] {
  const jobs = city.jobs.map(({ job, lastSuccess, lastOutcome, running }) => {
    const outcome = `${lastOutcome ?? 'never run'}${running ? ', running' : ''}`
    return `  ${job.padEnd(20)} ${outcome.padEnd(18)} ${lastSuccess === null ? '' : `last done ${inFinland(lastSuccess)}`}`.trimEnd()
  })
  const waiting = [
    `${city.held} removals held`,
    `${city.quarantined} records not understood`,
    `${city.mailInDoubt} mails in doubt`,
    `${city.mailRefused} refused or returned`,
    `${city.mailFailed} received that could not be handled`,
  ]
  return [
    city.id,
    ...jobs,
    ...paceLines(city),
    `  waits for a person: ${waiting.join(', ')}`,
    ...remedyLines(city),
    ...rosterLines(city),
  ]
}

function paceLines({ pace }: Status['cities'][number]): readonly string[] {
  if (pace === null) return []
  const { items, waiting, ifAllAnswer, atThisPace } = pace
  if (waiting === 0) return [`  none of ${items} descriptions waits for its updater`]
  const now = atThisPace === null ? 'not everything will be confirmed' : `everything is confirmed by ${atThisPace}`
  // Then somebody who is to be asked gets no mail and has no deputy.
  const best = ifAllAnswer === null ? 'still not everything' : `by ${ifAllAnswer}`
  return [
    `  ${waiting} of ${items} descriptions wait to be confirmed; at the pace of the last 28 days ${now}; ` +
      `if every digest is answered ${best}`,
  ]
}

// A release shows only when the next night has read PTV again.
function remedyLines({ id, held }: Status['cities'][number]): readonly string[] {
  if (held === 0) return []
  return [
    '  held removals: check them in PTV; if they are meant to be gone, the next night removes them after',
    `    ajantasa release --city ${id} --by NAME --why TEXT`,
  ]
}

function rosterLines({ id, rosterHeld }: Status['cities'][number]): readonly string[] {
  if (rosterHeld === null) return []
  const { since, reason, faults } = rosterHeld
  const why = {
    unreadable: 'its file cannot be read',
    faulty: `its file has ${faults === 1 ? 'a fault' : `${faults} faults`}`,
    shrunken: 'its file has lost more than a third of the rows',
  }[reason]
  return [
    `  list of updaters: held since ${since}, as ${why}; the old one is in use; this shows what to do`,
    `    ajantasa people import FILE --city ${id} --dry-run`,
  ]
}

// In the time of the people who read it; the JSON has UTC.
function inFinland(moment: string): string {
  const clock = Temporal.Instant.from(moment).toZonedDateTimeISO(finland)
  return `${clock.toPlainDate().toString()} ${clock.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
