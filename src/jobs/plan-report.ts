// Works the staleness report out from everything that is known tonight, and keeps the night's figures.
import { reportOf } from '../core/report/model.ts'
import { snapshotsOfReport } from '../core/report/snapshot.ts'
import { saveReport } from '../store/reports.ts'
import { saveSnapshots } from '../store/snapshots.ts'
import type { Job } from './job.ts'
import { fillMissingNights } from './report/missing-nights.ts'
import { loadReportFacts } from './report/report-facts.ts'

/** The job; `showPeople` says whether the report may show figures by person. */
export function planReport(showPeople: boolean): Job {
  return {
    name: 'plan-report',
    kind: 'decide',
    rhythm: 'nightly',
    run: async ({ db, city, today, dry }) => {
      const nightsFilled = dry ? 0 : await fillMissingNights(db, city, today)
      const report = reportOf({ ...(await loadReportFacts(db, city, today)), showPeople }, today)
      const { stale, unowned, findings } = report.totals
      if (!dry) {
        await db.transaction().execute(async trx => {
          await saveReport(trx, city.id, today, report)
          await saveSnapshots(trx, city.id, today, snapshotsOfReport(report))
        })
      }
      return { counts: { items: report.items.length, stale, unowned, ...findings, nightsFilled } }
    },
  }
}
