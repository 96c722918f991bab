import { stateOf } from '../core/assessment/age.ts'
import { clockOf } from '../core/assessment/clock.ts'
import { classified } from '../core/catalogue/inherit.ts'
import type { City } from '../core/city.ts'
import type { AssessedItem } from '../core/digests/plan-facts.ts'
import type { Db } from '../store/database.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadItems } from '../store/content.ts'
import { loadOpenFindings, type OpenFinding } from '../store/findings.ts'
import { loadMutedFindings } from '../store/mutes.ts'

/** An item with its clock and the findings that are open on it. */
export interface StoredAssessment extends AssessedItem {
  readonly findings: readonly OpenFinding[]
  /** The open findings that somebody has muted: nobody is asked about them. */
  readonly muted: readonly OpenFinding[]
}

/** Joins a city's items with their clocks and open findings, for the jobs that tell people about them. */
export async function loadAssessedItems(
  db: Db,
  city: City,
  today: Temporal.PlainDate,
): Promise<readonly StoredAssessment[]> {
  const mutes = await loadMutedFindings(db, city.id)
  const all = await loadOpenFindings(db, city.id)
  const byItem = (wanted: boolean) =>
    Map.groupBy(
      all.filter(finding => mutes.has(finding.key) === wanted),
      finding => finding.contentId,
    )
  const [findings, muted] = [byItem(false), byItem(true)]
  const descriptions = await loadGeneralDescriptions(db, city.id)
  return (await loadItems(db, city.id)).map(({ item, dates }) => {
    const clock = clockOf(dates)
    const state = stateOf(classified(item, descriptions), clock, city.review, today)
    return {
      item,
      clock,
      state,
      findings: findings.get(item.contentId) ?? [],
      muted: muted.get(item.contentId) ?? [],
    }
  })
}
