import { resolve } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import { dayInFinland } from '../core/dates.ts'
import { reportFiles, reportWorkbooks } from '../core/report/files.ts'
import { reportOf } from '../core/report/model.ts'
import type { Report } from '../core/report/report.ts'
import { fileShelf } from '../edges/files/shelf.ts'
import { loadReportFacts } from '../jobs/report/report-facts.ts'
import type { Log } from '../ports/log.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { chosenCity } from './chosen-city.ts'
import { requireFolder } from './explain-item.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What `ajantasa report` was asked for. */
export interface ReportOptions {
  readonly city: string | undefined
  /** Where to write; the city's own shelf where it is left out. */
  readonly out: string | undefined
  readonly date: Temporal.PlainDate | undefined
  readonly json: boolean
}

/** Writes a city's report as it would be now. It keeps nothing: the figures of the trend are those of nights. */
export async function writeReport(options: ReportOptions, settings: Settings, log: Log): Promise<number> {
  const { city, shelf, showPeople } = await chosenCity(options.city, 'report', settings)
  const today = options.date ?? dayInFinland(Temporal.Now.instant())
  const place = databasePlace(settings)
  requireFolder(place)
  const facts = await withCity(place, log, city.id, async db => loadReportFacts(db, city, today))
  const report = reportOf({ ...facts, showPeople }, today)
  const folder = resolve(options.out ?? shelf)
  const files = report.items.length === 0 ? [] : await writeFiles(folder, report)
  if (options.json) printJson({ city: city.id, date: report.date, out: folder, files, headline: report.headline })
  else print(reportLines(report, files).join('\n'))
  return exitCodes.done
}

async function writeFiles(folder: string, report: Report): Promise<readonly string[]> {
  return [
    ...(await fileShelf.writeFiles(folder, reportFiles(report))),
    ...(await fileShelf.writeWorkbooks(folder, reportWorkbooks(report))),
  ]
}

/** What `report` tells people. */
export function reportLines({ city, date, items, headline }: Report, files: readonly string[]): readonly string[] {
  if (items.length === 0) return [`${city.id}: no content is stored yet: \`ajantasa once night\` reads it.`]
  const figures = headline.map(
    ({ figure, value, of }) => `${figure} ${value}${figure === 'answered' ? ` of ${of}` : ''}`,
  )
  return [`${city.id}, ${date}: ${[`items ${items.length}`, ...figures].join(', ')}`, ...files.map(file => `  ${file}`)]
}
