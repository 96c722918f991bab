import { mailLanguages } from '../texts/languages.ts'
import { composeReportPage } from './page.ts'
import type { Report } from './report.ts'

/** A file of a report by its name. */
export interface ReportFile {
  readonly name: string
  readonly content: string
}

/** A report’s files. Names are the same every night, so that a link to the latest report stays good. */
export function reportFiles(report: Report): readonly ReportFile[] {
  return [
    ...mailLanguages.map(language => ({
      name: `report-${language}.html`,
      content: composeReportPage(report, language),
    })),
    { name: 'report.json', content: `${JSON.stringify(report, null, 2)}\n` },
  ]
}
