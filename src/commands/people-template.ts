import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import type { City, CityId } from '../core/city.ts'
import { SettingsError } from '../core/errors.ts'
import { planTemplate, type Template, type TemplateFacts, type TemplateItem } from '../core/people/template.ts'
import type { NameFacts } from '../core/people/template-names.ts'
import { templateRows } from '../core/people/template-rows.ts'
import { templateWorkbook } from '../core/people/template-workbook.ts'
import { mailLanguages, type MailLanguage } from '../core/texts/languages.ts'
import { templateTexts } from '../core/texts/templates.ts'
import { workbookWriter } from '../edges/files/write-workbook.ts'
import { assignedBy, loadToAssign } from '../jobs/assignment-facts.ts'
import type { Log } from '../ports/log.ts'
import { loadCodes } from '../store/codes.ts'
import type { Db } from '../store/database.ts'
import { loadDuties, loadPeople } from '../store/people.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { chosenCity, nothingRead } from './chosen-city.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What `ajantasa people template` was asked for. */
export interface TemplateOptions {
  /** One of fi, sv and en; the city's own language where it is left out. */
  readonly lang: string | undefined
  readonly city: string | undefined
  /** The file to write; where it is left out one in the present folder, named after the city. */
  readonly out: string | undefined
  readonly json: boolean
}

/** Writes the workbook in which communications names the updaters. @throws SettingsError where it would replace a file. */
export async function writeTemplate(options: TemplateOptions, settings: Settings, log: Log): Promise<number> {
  const { city } = await chosenCity(options.city, 'people template', settings)
  const language = chosenLanguage(options.lang, city)
  const path = chosenPath(options.out, city, language)
  const facts = await readFacts(city, settings, log)
  const template = planTemplate(facts)
  const rows = templateRows(template, { ...facts, language })
  await workbookWriter.writeWorkbook(path, templateWorkbook(rows, city, city.retention.personDays, language))
  const told = summarize(template, city, path)
  if (options.json) printJson(told)
  else print(templateLines(told).join('\n'))
  return exitCodes.done
}

type Facts = TemplateFacts & Pick<NameFacts, 'people' | 'organizations' | 'codes'>

async function readFacts(city: City, settings: Settings, log: Log): Promise<Facts> {
  const place = databasePlace(settings)
  // Opening an embedded database makes it, and a list of nothing should make nothing.
  if (place.kind === 'folder' && !existsSync(place.path)) throw nothingRead(city, 'people template')
  const facts = await withCity(place, log, city.id, async db => loadFacts(db, city.id))
  if (facts.items.length === 0) throw nothingRead(city, 'people template')
  return facts
}

async function loadFacts(db: Db, city: CityId): Promise<Facts> {
  const found = await loadToAssign(db, city)
  const roster = { duties: await loadDuties(db, city), people: await loadPeople(db, city) }
  const { assignments } = assignedBy(found, roster)
  return { ...found, ...roster, assignments, codes: await loadCodes(db, city) }
}

/** What the workbook came to, as the command's one document has it. Fields may be added, never renamed. */
export interface TemplateSummary {
  readonly city: string
  readonly out: string
  readonly services: number
  readonly unownedServices: number
  /** Groups with services that have no updater. */
  readonly groups: number
  /** What would still be left when each group has an updater of its own. */
  readonly remainders: number
  /** The rows that are enough for everything to have an updater. */
  readonly rowsToFill: number
}

/** Counts what communications has before it. */
export function summarize({ groups, remainders }: Template, city: City, out: string): TemplateSummary {
  const items = [...groups, ...remainders].flatMap(group => group.items)
  const services = items.filter(({ item }) => item.kind === 'service')
  const left = remainders.map(remainder => remainder.items.filter(isUnowned))
  const open = groups.filter(({ unowned }) => unowned > 0).length
  return {
    city: city.id,
    out,
    services: services.length,
    unownedServices: services.filter(isUnowned).length,
    groups: open,
    remainders: left.flat().length,
    rowsToFill: open + left.filter(unowned => unowned.length > 0).length,
  }
}

function isUnowned({ owners }: TemplateItem): boolean {
  return owners.length === 0
}

/** What the command tells people. */
export function templateLines(told: TemplateSummary): readonly string[] {
  const { city, out, services, unownedServices, groups, remainders, rowsToFill } = told
  if (rowsToFill === 0) return [out, `${city}: everything has an updater; the workbook holds the present list.`]
  return [
    out,
    `${city}: ${unownedServices} of ${services} services have no updater; the workbook has them first, in ${groups} groups.`,
    `${remainders} items belong to no group, or would be left between people; they stand at its end.`,
    `${rowsToFill} filled rows are enough for everything to have an updater. Then show what would change:`,
    `  ajantasa people import ${basename(out)} --city ${city} --dry-run`,
  ]
}

function chosenLanguage(asked: string | undefined, { languages }: City): MailLanguage {
  const language = asked === undefined ? languages.default : mailLanguages.find(one => one === asked)
  if (language !== undefined) return language
  const remedy = `Give one of ${mailLanguages.join(', ')}.`
  throw new SettingsError([{ where: '--lang', problem: `${asked ?? ''} is no language of the template`, remedy }])
}

// What stands there may well have been filled in by many people.
function chosenPath(asked: string | undefined, { id }: City, language: MailLanguage): string {
  const path = resolve(asked ?? `${templateTexts[language].file}-${id}.xlsx`)
  const fault = (problem: string, remedy: string): SettingsError =>
    new SettingsError([{ where: path, problem, remedy }])
  if (!path.toLowerCase().endsWith('.xlsx')) {
    throw fault('is no name of a workbook', 'Give --out a file whose name ends in .xlsx.')
  }
  if (existsSync(path)) throw fault('is there already', 'Name another file with --out, or move that one away.')
  return path
}
