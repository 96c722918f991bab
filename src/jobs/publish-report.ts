// Puts the reports that are worked out on the shelf: a page for each language and the JSON.
import { composeReportPage } from '../core/report/page.ts'
import type { Report } from '../core/report/report.ts'
import { mailLanguages } from '../core/texts/languages.ts'
import type { ReportShelf, ShelfFile } from '../ports.ts'
import { loadUnpublishedReports, markReportPublished } from '../store/reports.ts'
import type { Job } from './job.ts'

/** The job; `folder` is the city's folder on the shelf. */
export function publishReport(shelf: ReportShelf, folder: string): Job {
  return {
    name: 'publish-report',
    kind: 'carry out',
    rhythm: 'nightly',
    run: async ({ db, city, dry }) => {
      const reports = await loadUnpublishedReports(db, city.id)
      if (dry) return { counts: { reports: reports.length } }
      for (const report of reports) {
        await shelf.writeFiles(folder, reportFiles(report))
        await markReportPublished(db, city.id, report)
      }
      return { counts: { reports: reports.length } }
    },
  }
}

/** A report’s files. Names are the same every night, so that a link to the latest report stays good. */
function reportFiles(report: Report): readonly ShelfFile[] {
  return [
    ...mailLanguages.map(language => ({
      name: `report-${language}.html`,
      content: composeReportPage(report, language),
    })),
    { name: 'report.json', content: `${JSON.stringify(report, null, 2)}\n` },
  ]
}
