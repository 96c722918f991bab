import type { Settings } from '../../schemas/settings.ts'
import { SettingsError } from '../core/errors.ts'
import { readCityFolder, type ConfiguredCity } from '../runtime/city-files.ts'
import { readSettings, type Environment } from '../runtime/settings.ts'
import { checkMail, checkPtv } from './doctor-checks.ts'
import { checkDatabase } from './doctor-database.ts'
import { checkHealthPort, checkHeartbeat, checkReports, checkRoster } from './doctor-places.ts'
import { checkLine, tryOut, type Check } from './doctor-check.ts'
import { recallForms, tryForms } from './doctor-round-trip.ts'
import { exitCodes, print, printJson } from './output.ts'

/**
 * Tries everything that the installation depends on, one after the other in what it prints and at once in what it does.
 * Changes nothing and sends nothing, but for mails to the cities' own mailboxes where a round trip is asked for.
 * 0: all well; 1: something is wrong; 2: settings, a city file or a roster are wrong.
 */
export async function examine(
  environment: Environment,
  { json, roundTrip }: { readonly json: boolean; readonly roundTrip: boolean },
): Promise<number> {
  const started = performance.now()
  const settings = await settingsAsFarAsPossible(environment)
  const cities = await citiesAsFarAsPossible(settings.value)
  const checks: Check[] = []
  for (const one of begun(settings, cities, environment, roundTrip)) {
    for (const check of await one) {
      checks.push(check)
      if (!json) print(checkLine(check))
    }
  }
  const wrong = checks.filter(({ state }) => state === 'wrong')
  const milliseconds = Math.round(performance.now() - started)
  if (json) printJson({ well: wrong.length === 0, milliseconds, checks: checks.map(asJson) })
  else print(summary(checks, milliseconds))
  if (wrong.some(check => check.settings)) return exitCodes.wronglyAsked
  return wrong.length > 0 ? exitCodes.failed : exitCodes.done
}

function summary(checks: readonly Check[], milliseconds: number): string {
  const count = (state: Check['state']): number => checks.filter(check => check.state === state).length
  const [wrong, warned, skipped] = [count('wrong'), count('warning'), count('skipped')]
  const verdict = wrong === 0 ? 'All is well' : `${wrong} of ${checks.length} need attention`
  const tried = `${checks.length - skipped} tried in ${(milliseconds / 1000).toFixed(1)} s`
  return `${verdict}: ${tried}, ${warned} with a warning, ${skipped} not there to be tried.`
}

interface Found<Value> {
  readonly value: Value
  readonly check: Check
}

function begun(
  settings: Found<Settings>,
  cities: Found<readonly ConfiguredCity[]>,
  environment: Environment,
  roundTrip: boolean,
): readonly Promise<readonly Check[]>[] {
  return [
    Promise.resolve([settings.check, cities.check]),
    checkDatabase(settings.value),
    checkHealthPort(settings.value).then(check => [check]),
    checkHeartbeat(settings.value).then(check => [check]),
    ...cities.value.map(async city => [await checkPtv(city, settings.value, environment)]),
    checkMail(cities.value, settings.value, environment),
    ...cities.value.map(async city =>
      roundTrip ? tryForms(city, settings.value, environment) : recallForms(city, settings.value),
    ),
    ...cities.value.map(async city => Promise.all([checkRoster(city, settings.value), checkReports(city)])),
  ]
}

// Faulty settings are told and left out, so that the rest can still be tried.
async function settingsAsFarAsPossible(environment: Environment): Promise<Found<Settings>> {
  let value: Settings | null = null
  const check = await tryOut('settings', 'environment', async () => {
    value = readSettings(environment)
    return 'All are understood; `ajantasa settings` shows them.'
  })
  return { value: value ?? readSettings(withoutFaulty(environment)), check }
}

function withoutFaulty(environment: Environment): Environment {
  try {
    readSettings(environment)
    return environment
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const names = new Set(error.faults.map(({ where }) => where.replace(/_FILE$/, '')))
    const entries = Object.entries(environment)
    const sound = entries.filter(([name]) => !names.has(name.replace(/_FILE$/, '')))
    if (sound.length === entries.length) throw error
    // What was right beside a faulty setting may be wrong without it, such as an address without a password.
    return withoutFaulty(Object.fromEntries(sound))
  }
}

async function citiesAsFarAsPossible(settings: Settings): Promise<Found<readonly ConfiguredCity[]>> {
  let value: readonly ConfiguredCity[] = []
  const folder = settings.AJANTASA_CITIES
  const check = await tryOut('city files', folder ?? '', async () => {
    if (folder === undefined) {
      const remedy = 'Set AJANTASA_CITIES to the folder of the city files; `ajantasa try` needs none.'
      throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
    }
    const { cities, faults } = await readCityFolder(folder)
    value = cities
    if (faults.length > 0) throw new SettingsError(faults)
    return `There are ${value.map(({ city }) => city.id).join(', ')}.`
  })
  return { value, check }
}

function asJson({ what, where, state, milliseconds, told, remedy }: Check): object {
  return { what, where, state, milliseconds, told, remedy }
}
