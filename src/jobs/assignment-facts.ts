import { classified } from '../core/catalogue/inherit.ts'
import type { ContentItem } from '../core/content-item.ts'
import type { CityId } from '../core/city.ts'
import { assign, type AssignmentFacts } from '../core/people/assign.ts'
import { withHandOvers, type HandedOver, type HandOver } from '../core/people/hand-over.ts'
import type { Roster } from '../core/people/roster.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadConnections, loadItems } from '../store/content.ts'
import type { Db } from '../store/database.ts'
import { endHandOver, loadHandOvers } from '../store/hand-overs.ts'
import { saveAssignments } from '../store/people.ts'

/** All that assignments depend on beside a roster. */
export interface ToAssign extends Omit<AssignmentFacts, 'duties'> {
  readonly handOvers: readonly HandOver[]
}

/** Gathers what is to be assigned, and what was handed over. */
export async function loadToAssign(db: Db, city: CityId): Promise<ToAssign> {
  const descriptions = await loadGeneralDescriptions(db, city)
  const items: readonly ContentItem[] = (await loadItems(db, city)).map(({ item }) => classified(item, descriptions))
  return {
    items,
    organizations: items.filter(item => item.kind === 'organization'),
    connections: await loadConnections(db, city),
    handOvers: await loadHandOvers(db, city),
  }
}

/** Works out who answers for which item by a roster and by what was handed over. */
export function assignedBy(facts: ToAssign, { duties, people }: Pick<Roster, 'duties' | 'people'>): HandedOver {
  return withHandOvers(assign({ ...facts, duties }), facts.handOvers, new Set(people.map(person => person.id)))
}

/** Makes these the city's assignments, and ends the hand-overs that the roster says otherwise about. */
export async function saveAssigned(
  trx: Db,
  city: CityId,
  today: Temporal.PlainDate,
  { assignments, ended }: HandedOver,
): Promise<{ readonly ended: number; readonly started: number }> {
  for (const handOver of ended) await endHandOver(trx, city, handOver, today)
  return saveAssignments(trx, city, today, assignments)
}
