import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { SettingsError } from '../core/errors.ts'
import { readCityFiles, type ConfiguredCity } from '../runtime/city-files.ts'

/** The city that a command was asked about; `command` is named where it was not said which. @throws SettingsError */
export async function chosenCity(id: string | undefined, command: string, settings: Settings): Promise<ConfiguredCity> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  const cities = await readCityFiles(settings.AJANTASA_CITIES)
  const remedy = `The city files have ${cities.map(({ city }) => city.id).join(', ')}.`
  if (id === undefined) throw new SettingsError([{ where: command, problem: 'needs --city', remedy }])
  const chosen = cities.find(({ city }) => city.id === id)
  if (chosen !== undefined) return chosen
  const problem = `${id} is no city of ${settings.AJANTASA_CITIES}`
  throw new SettingsError([{ where: '--city', problem, remedy }])
}

/** The fault of a command that shows what was read of a city, before its first night. */
export function nothingRead({ id }: City, command: string): SettingsError {
  const remedy = `Carry out \`ajantasa once night --city ${id}\` first: it reads what the city has in PTV.`
  return new SettingsError([{ where: command, problem: `nothing of ${id} has been read yet`, remedy }])
}
