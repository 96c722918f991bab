import type { CatalogueReader, EarlierDates, ReportShelf, RosterSource } from '../ports.ts'
import { assessItems } from './assess-items.ts'
import { assignPeople } from './assign-people.ts'
import { importRoster } from './import-roster.ts'
import type { Job } from './job.ts'
import { planDigests } from './plan-digests.ts'
import { planReport } from './plan-report.ts'
import { publishReport } from './publish-report.ts'
import { syncCatalogue } from './sync-catalogue.ts'

/** What the jobs of one city's night work with. */
export interface NightTools {
  readonly reader: CatalogueReader
  /** When version 11 last saw content change; null where it cannot be asked. */
  readonly earlierDates: EarlierDates | null
  readonly rosterSource: RosterSource
  readonly roster: string | null
  readonly shelf: ReportShelf
  readonly reportFolder: string
  readonly showPeople: boolean
  readonly randomBytes: (count: number) => Uint8Array
}

/** The night, in order: bring in, decide, carry out. */
export function nightJobs(tools: NightTools): readonly Job[] {
  return [
    syncCatalogue(tools.reader, tools.earlierDates),
    importRoster(tools.rosterSource, tools.roster),
    assessItems,
    assignPeople,
    planDigests(tools.randomBytes),
    planReport(tools.showPeople),
    publishReport(tools.shelf, tools.reportFolder),
  ]
}
