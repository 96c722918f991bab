import type { City } from '../../core/city.ts'
import type { ContentChange } from '../../core/report/content-changes.ts'
import { loadItemsById } from '../../store/catalogue.ts'
import { loadChanges, loadFirstNight } from '../../store/content.ts'
import type { Db } from '../../store/database.ts'

/** The history of the month up to a business date, the newest first; a city's first night is no news of PTV's. */
export async function changesOfMonth(db: Db, city: City, today: Temporal.PlainDate): Promise<readonly ContentChange[]> {
  const firstNight = await loadFirstNight(db, city.id)
  const all = await loadChanges(db, city.id, { since: today.with({ day: 1 }) })
  const changes = all.filter(change => firstNight === null || !change.observedOn.equals(firstNight))
  const gone = changes.filter(change => change.item === null).map(change => change.contentId)
  const known = await loadItemsById(db, city.id, gone)
  return changes.map(change => ({ ...change, item: change.item ?? known.get(change.contentId) ?? null }))
}
