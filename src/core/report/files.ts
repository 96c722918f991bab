import { mailLanguages } from '../texts/languages.ts'
import type { Workbook } from '../workbook.ts'
import { composeFragment } from './fragment.ts'
import { composeReportPage } from './page.ts'
import type { Report } from './report.ts'
import { reportWorkbook } from './sheet.ts'

/** A file of a report by its name. */
export interface ReportFile {
  readonly name: string
  readonly content: string
}

/**
 * A report’s files, each made when it is asked for: those of a large city would fill the memory together. Names are the
 * same every night, so that a link to the latest report stays good.
 */
export function* reportFiles(report: Report): Generator<ReportFile> {
  for (const language of mailLanguages)
    yield { name: `report-${language}.html`, content: composeReportPage(report, language) }
  // For a page of the intranet to include.
  for (const language of mailLanguages)
    yield { name: `figures-${language}.html`, content: composeFragment(report, language) }
  yield { name: 'report.json', content: `${JSON.stringify(report)}\n` }
}

/** A workbook of a report by its name. */
export interface ReportWorkbook {
  readonly name: string
  readonly workbook: Workbook
}

/** A report’s workbooks, each made when it is asked for. Their names are the same every night as well. */
export function* reportWorkbooks(report: Report): Generator<ReportWorkbook> {
  for (const language of mailLanguages) {
    yield { name: `report-${language}.xlsx`, workbook: reportWorkbook(report, language) }
  }
}
