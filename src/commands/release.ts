import type { Settings } from '../../schemas/settings.ts'
import { byOrganization, type HeldRemoval } from '../core/alarms/removals.ts'
import type { City } from '../core/city.ts'
import { dayInFinland } from '../core/dates.ts'
import { SettingsError, type Fault } from '../core/errors.ts'
import { loadNamedRemovals } from '../jobs/held-removals.ts'
import type { Log } from '../ports/log.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import type { Db } from '../store/database.ts'
import { saveReleases } from '../store/releases.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { absenceWords } from './absence-words.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What `ajantasa release` was asked for. */
export interface ReleaseOptions {
  readonly city: string | undefined
  readonly by: string | undefined
  readonly why: string | undefined
  readonly json: boolean
}

/** Lets the removals of a city pass that wait for a person. @throws SettingsError where something is left unsaid. */
export async function releaseRemovals(options: ReleaseOptions, settings: Settings, log: Log): Promise<number> {
  const { by, why } = requireWords(options)
  const city = await chosenCity(options.city, settings)
  const today = dayInFinland(Temporal.Now.instant())
  const held = await withCity(databasePlace(settings), log, city.id, async db => release(db, city, today, { by, why }))
  if (options.json) printJson(releaseJson(city, today, held))
  else print(releaseLines(city, held).join('\n'))
  return exitCodes.done
}

/** What a person says: who decides, and why. */
export interface ReleaseWord {
  readonly by: string
  readonly why: string
}

/** Writes down that everything held may happen, and gives what that is; said twice on a day, the first word counts. */
export async function release(
  db: Db,
  city: City,
  today: Temporal.PlainDate,
  { by, why }: ReleaseWord,
): Promise<readonly HeldRemoval[]> {
  return db.transaction().execute(async trx => {
    const held = await loadNamedRemovals(trx, city)
    await saveReleases(trx, city.id, today, new Set(held.map(({ key }) => key)), by, why)
    return held
  })
}

function requireWords({ city, by = '', why = '' }: ReleaseOptions): ReleaseWord {
  const faults: readonly Fault[] = [
    ...(city === undefined ? [missing('--city', 'Give the id of the city, as its city file has it.')] : []),
    ...(by.trim() === '' ? [missing('--by', 'Give the name of who decides.')] : []),
    ...(why.trim() === '' ? [missing('--why', 'Give the reason: it is kept with the decision.')] : []),
  ]
  if (faults.length > 0) throw new SettingsError(faults)
  return { by: by.trim(), why: why.trim() }
}

function missing(option: string, remedy: string): Fault {
  return { where: 'release', problem: `needs ${option}`, remedy }
}

async function chosenCity(id: string | undefined, settings: Settings): Promise<City> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  const cities = (await readCityFiles(settings.AJANTASA_CITIES)).map(({ city }) => city)
  const chosen = cities.find(city => city.id === id)
  if (chosen !== undefined) return chosen
  const remedy = `The city files have ${cities.map(city => city.id).join(', ')}.`
  const problem = `${id ?? ''} is no city of ${settings.AJANTASA_CITIES}`
  throw new SettingsError([{ where: '--city', problem, remedy }])
}

/** The one document of the command. Fields may be added, never renamed. */
export function releaseJson(city: City, today: Temporal.PlainDate, held: readonly HeldRemoval[]): object {
  const removals = byOrganization(held)
    .flat()
    .map(({ key, names, organization, reason }) => ({
      key,
      name: nameOf(names),
      organizationId: organization.id,
      organization: organization.name?.text ?? null,
      reason: reason ?? 'notSeen',
    }))
  return { city: city.id, date: today.toString(), released: removals.length, removals }
}

/** What the command tells people. */
export function releaseLines(city: City, held: readonly HeldRemoval[]): readonly string[] {
  if (held.length === 0) return [`${city.id}: no removal is held, so there is nothing to release.`]
  const lists = byOrganization(held).flatMap(removals => {
    const { id, name } = removals[0]?.organization ?? { id: null, name: null }
    const lines = removals.map(({ names, reason }) => `    ${nameOf(names)} (${absenceWords[reason ?? 'notSeen']})`)
    return [`  ${name?.text ?? id ?? 'unknown organization'}: ${removals.length}`, ...lines]
  })
  const count = held.length === 1 ? '1 removal is' : `${held.length} removals are`
  const end = 'The next night removes those that PTV still does not show; their history is kept.'
  return [`${city.id}: ${count} released.`, ...lists, end]
}

function nameOf(names: HeldRemoval['names']): string {
  return names.map(({ text }) => text).join(' – ')
}
