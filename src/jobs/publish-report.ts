// Puts the reports that are worked out on the shelf: a page and a workbook for each language, and the JSON.
import { reportFiles, reportWorkbooks } from '../core/report/files.ts'
import type { Report } from '../core/report/report.ts'
import type { ReportShelf } from '../ports/files.ts'
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
        await write(shelf, folder, report)
        await markReportPublished(db, city.id, report)
      }
      return { counts: { reports: reports.length } }
    },
  }
}

// Side by side, as one waits for the disk while the other is composed; both have ended before a fault of one is told.
async function write(shelf: ReportShelf, folder: string, report: Report): Promise<void> {
  const writing = [shelf.writeFiles(folder, reportFiles(report)), shelf.writeWorkbooks(folder, reportWorkbooks(report))]
  await Promise.allSettled(writing)
  await Promise.all(writing)
}
