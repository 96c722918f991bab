import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { languages, type Language } from '../core/content-item.ts'
import { SettingsError } from '../core/errors.ts'
import { writingOf, type ExportFormat, type Tally } from '../core/export/formats.ts'
import { writeTexts } from '../edges/files/shelf.ts'
import type { Log } from '../ports/log.ts'
import type { Db } from '../store/database.ts'
import { loadReadOn } from '../store/published.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { chosenCity, nothingRead } from './chosen-city.ts'
import { exportTexts } from './export-texts.ts'
import { exitCodes, printJson, printNote, printTexts } from './output.ts'

/** What `ajantasa export` was asked for. */
export interface ExportOptions {
  readonly city: string | undefined
  readonly format: ExportFormat
  /** All languages of PTV where it is left out. */
  readonly language: Language | undefined
  /** CSV as Excel opens it with Finnish settings. */
  readonly excel: boolean
  /** stdout where it is left out. */
  readonly out: string | undefined
  readonly json: boolean
}

/** Gives the city's published content to others, item by item. @throws SettingsError before the first night. */
export async function exportContent(options: ExportOptions, settings: Settings, log: Log): Promise<number> {
  checkOptions(options)
  const { city } = await chosenCity(options.city, 'export', settings)
  const place = databasePlace(settings)
  // Opening an embedded database makes it, and reading should make nothing.
  if (place.kind === 'folder' && !existsSync(place.path)) throw nothingRead(city, 'export')
  const exported = await withCity(place, log, city.id, async db => write(db, city, options))
  if (options.json) printJson({ city: city.id, format: options.format, ...exported })
  else printNote(noteOf(city, exported))
  return exitCodes.done
}

interface Exported extends Tally {
  readonly readOn: string
  readonly out: string | null
}

async function write(db: Db, city: City, { format, language, excel, out }: ExportOptions): Promise<Exported> {
  const readOn = await loadReadOn(db, city.id)
  if (readOn === null) throw nothingRead(city, 'export')
  const path = out === undefined ? null : resolve(out)
  let tally: Tally = { items: 0, otherLanguages: 0, withoutCoordinates: 0, outsideFinland: 0 }
  const texts = exportTexts(db, city, {
    writing: writingOf(format, { excel, city: city.id, readOn }),
    wanted: language === undefined ? languages : [language],
    readOn,
    tell: counted => {
      tally = counted
    },
  })
  await (path === null ? printTexts(texts) : writeTexts(path, texts))
  return { ...tally, readOn: readOn.toString(), out: path }
}

function checkOptions({ format, excel, out, json }: ExportOptions): void {
  const faults = [
    ...(excel && format !== 'csv'
      ? [{ where: '--excel', problem: 'goes with --format csv alone', remedy: 'Leave it out, or write CSV.' }]
      : []),
    ...(json && out === undefined
      ? [{ where: '--json', problem: 'needs --out', remedy: 'Name a file: the content itself takes stdout.' }]
      : []),
  ]
  if (faults.length > 0) throw new SettingsError(faults)
}

function noteOf({ id }: City, exported: Exported): string {
  const { items, otherLanguages, withoutCoordinates, outsideFinland, readOn } = exported
  const left = [
    ...(otherLanguages > 0 ? [`${otherLanguages} in other languages only`] : []),
    ...(withoutCoordinates > 0 ? [`${withoutCoordinates} service locations without coordinates`] : []),
    ...(outsideFinland > 0 ? [`${outsideFinland} service locations with coordinates outside Finland`] : []),
  ]
  const leftOut = left.length === 0 ? '' : ` Left out: ${left.join(', ')}.`
  return `${id}: ${items} items as read from PTV on ${readOn}.${leftOut}`
}
