import program from '../../package.json' with { type: 'json' }
import type { Settings } from '../../schemas/settings.ts'
import type { CityId } from '../core/city.ts'
import { finland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import type { Failure } from '../core/health/failure.ts'
import type { TimedJob } from '../core/timetable.ts'
import type { Log } from '../ports/log.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { readStatus, type CityJobs, type Status } from '../runtime/status.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { dayJobNames, nightJobNames } from './work-names.ts'
import { exitCodes, print, printJson } from './output.ts'
import { shownPlace } from './shown-place.ts'

/** Prints what ran when, runs now and waits for a person; the exit code is 1 where a city is not healthy. */
export async function printStatus(settings: Settings, json: boolean, log: Log): Promise<number> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  const started = performance.now()
  const configured = await readCityFiles(settings.AJANTASA_CITIES)
  const cities = configured.map(({ city }) => statusJobs(city.id))
  const status = await withDatabase(databasePlace(settings), log, async ({ db }) =>
    readStatus(db, cities, program.version, Temporal.Now.instant()),
  )
  const milliseconds = Math.round(performance.now() - started)
  const asked = `Asked ${shownPlace(settings)} in ${milliseconds} ms.`
  if (json) printJson(status)
  else print([...statusLines(status), '', asked].join('\n'))
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
  const waiting = [
    `${city.held} removals held`,
    `${city.quarantined} records not understood`,
    `${city.mailInDoubt} mails in doubt`,
    `${city.mailRefused} refused or returned`,
    `${city.mailFailed} received that could not be handled`,
  ]
  return [
    city.id,
    ...city.jobs.flatMap(jobLines),
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

type JobStatus = Status['cities'][number]['jobs'][number]

function jobLines({
  job,
  lastSuccess,
  lastOutcome,
  lastSeconds,
  running,
  failures,
  failure,
}: JobStatus): readonly string[] {
  const took = lastSeconds === null ? '' : ` in ${lastSeconds.toFixed(1)} s`
  const outcome = `${lastOutcome === null ? 'never run' : `${lastOutcome}${took}`}${running ? ', running' : ''}`
  const done = lastSuccess === null ? '' : `last done ${inFinland(lastSuccess)}`
  const line = `  ${job.padEnd(20)} ${outcome.padEnd(24)} ${done}`.trimEnd()
  if (lastOutcome !== 'failed') return [line]
  const times = failures === 1 ? 'once' : `${failures} times`
  return [line, `    failed ${times}: ${failure === null ? unknownFailure : failureWords(failure)}`]
}

const unknownFailure = 'see the log of the worker for the reason.'

const parties = {
  settings: 'the settings',
  database: 'the database',
  ptv: 'PTV',
  files: 'the report folder',
  roster: 'the list of updaters',
  smtp: 'the mail server',
  imap: 'the mailbox',
  oauth: 'the token server',
  program: 'this program',
} as const satisfies Record<Failure['party'], string>

// What is away now comes back by itself, as a rule; `doctor` tells of the rest what exactly is wrong.
function failureWords({ party, kind }: Failure): string {
  const who = parties[party]
  switch (kind) {
    case 'away':
      return `${who} did not answer. It is tried again by itself; \`ajantasa doctor\` shows whether it is back.`
    case 'key':
      return `${who} did not accept our key, password or token. Mend it, and try it with \`ajantasa doctor\`.`
    case 'refused':
      return `${who} said no. \`ajantasa doctor\` shows what it says now.`
    case 'shape':
      return `${who} answered in a way that is not known. See the log, and look for a newer version of this program.`
    case 'settings':
      return `${who} must be mended. \`ajantasa doctor\` shows what and where.`
    case 'fault':
      return `something went wrong with ${who}. Please report it with the log of the run.`
  }
}

// A release shows only when the next night has read PTV again.
function remedyLines(city: Status['cities'][number]): readonly string[] {
  const { id, held, quarantined, mailInDoubt, mailRefused, mailFailed } = city
  const remedies: readonly (readonly [number, ...string[]])[] = [
    [
      held,
      'held removals: check them in PTV; if they are meant to be gone, the next night removes them after',
      `  ajantasa release --city ${id} --by NAME --why TEXT`,
    ],
    [quarantined, 'not understood: their last good version is used; look for a newer version of this program'],
    [mailInDoubt, 'in doubt: see whether they arrived, and say so', '  ajantasa mail list; ajantasa mail settle ID …'],
    [mailRefused, 'refused or returned: mend the addresses in the list of updaters; communications knows whose'],
    [mailFailed, 'could not be handled: read them in the mailbox, in the folder Ajantasa/Refused'],
  ]
  return remedies.filter(([count]) => count > 0).flatMap(([, ...lines]) => lines.map(line => `  ${line}`))
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
