import type { City } from '../core/city.ts'
import { lapsesBefore } from '../core/digests/plan.ts'
import type { DigestFacts } from '../core/digests/plan-facts.ts'
import { personId } from '../core/person.ts'
import { workingDayFrom } from '../core/workdays.ts'
import { loadChangedOn, loadMissing } from '../store/content.ts'
import type { Db } from '../store/database.ts'
import { loadDeadAddresses } from '../store/dead-addresses.ts'
import { loadPastDigests } from '../store/past-digests.ts'
import { loadAssignments, loadDuties, loadPeople } from '../store/people.ts'
import { loadSilences } from '../store/replies.ts'
import { loadAssessedItems } from './assessed-items.ts'

/** Days that planning looks back on. */
export const lookBack = 400

/** Gathers all that the plan of a night's digests depends on. */
export async function loadDigestFacts(db: Db, city: City, today: Temporal.PlainDate): Promise<DigestFacts> {
  const since = today.subtract({ days: lookBack })
  const missing = await loadMissing(db, city.id)
  const items = await loadAssessedItems(db, city, today)
  const dead = await loadDeadAddresses(db, city.id)
  return {
    city,
    // Nobody can check what PTV no longer shows, also before it counts as removed.
    items: items.filter(({ item }) => !missing.has(item.contentId)),
    assignments: await loadAssignments(db, city.id),
    people: await loadPeople(db, city.id),
    duties: await loadDuties(db, city.id),
    past: await loadPastDigests(db, city.id, since, lapsesBefore(today)),
    silences: await loadSilences(db, city.id, workingDayFrom(today)),
    unreachable: new Set(dead.map(({ address }) => personId(address))),
    changedOn: await loadChangedOn(db, city.id, since),
  }
}
