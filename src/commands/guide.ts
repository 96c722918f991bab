import { join, resolve } from 'node:path'
import { CityFile } from '../../schemas/city.ts'
import type { Settings } from '../../schemas/settings.ts'
import { dayInFinland } from '../core/dates.ts'
import { guideFacts, type GuideFacts } from '../core/guides/facts.ts'
import { guideFiles } from '../core/guides/files.ts'
import { retention } from '../core/retention.ts'
import { mailLanguages, type MailLanguage } from '../core/texts/languages.ts'
import { fileShelf } from '../edges/files/shelf.ts'
import { readCityFiles, type ConfiguredCity } from '../runtime/city-files.ts'
import { chosenCity } from './chosen-city.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What `ajantasa guide` was asked for. */
export interface GuideOptions {
  readonly out: string
  readonly city: string | undefined
  /** All languages where it is left out. */
  readonly lang: MailLanguage | undefined
  readonly json: boolean
}

/** Writes the guides and the documents on data protection: for one city, for all of them, or before there is one. */
export async function writeGuides(options: GuideOptions, settings: Settings): Promise<number> {
  const date = dayInFinland(Temporal.Now.instant())
  const languages = options.lang === undefined ? mailLanguages : [options.lang]
  const folder = resolve(options.out)
  const cities = await chosenCities(options.city, settings)
  const written: string[] = []
  for (const one of cities.length === 0 ? [null] : cities) {
    const facts = one === null ? unnamedFacts(date) : factsOf(one, date)
    const place = one === null || cities.length === 1 ? folder : join(folder, one.city.id)
    written.push(...(await fileShelf.writeFiles(place, guideFiles(facts, languages))))
  }
  if (options.json) printJson({ files: written })
  else print(told(written, folder, cities.length).join('\n'))
  return exitCodes.done
}

async function chosenCities(id: string | undefined, settings: Settings): Promise<readonly ConfiguredCity[]> {
  if (id !== undefined) return [await chosenCity(id, 'guide', settings)]
  return settings.AJANTASA_CITIES === undefined ? [] : readCityFiles(settings.AJANTASA_CITIES)
}

function factsOf({ city, showPeople }: ConfiguredCity, date: Temporal.PlainDate): GuideFacts {
  return guideFacts(city, { date, showPeople })
}

/** What holds where a city file says nothing. */
function unnamedFacts(date: Temporal.PlainDate): GuideFacts {
  const { at, ...reminders } = CityFile.shape.reminders.parse({})
  return {
    city: null,
    reminders: { ...reminders, at: Temporal.PlainTime.from(at), pauses: [] },
    review: CityFile.shape.review.parse({}),
    retention,
    showPeople: false,
    date,
  }
}

function told(files: readonly string[], folder: string, cities: number): readonly string[] {
  const pages = files.filter(file => file.endsWith('.html'))
  return [
    `${pages.length} guides and documents in ${folder}, each as a page (.html) and as Markdown (.md):`,
    ...pages.map(file => `  ${file}`),
    ...(cities > 0
      ? []
      : [
          'They name no city and have the usual settings, as AJANTASA_CITIES is not set: what a city fills in stands in square brackets.',
        ]),
  ]
}
