// Works out from the roster, and from what people have handed over, who answers for which item.
import { classified } from '../core/catalogue/inherit.ts'
import { assign } from '../core/people/assign.ts'
import { withHandOvers } from '../core/people/hand-over.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadConnections, loadItems } from '../store/content.ts'
import { endHandOver, loadHandOvers } from '../store/hand-overs.ts'
import { loadDuties, loadPeople, saveAssignments } from '../store/people.ts'
import type { Job } from './job.ts'

export const assignPeople: Job = {
  name: 'assign-people',
  kind: 'decide',
  rhythm: 'nightly',
  run: async ({ db, city, today, dry }) => {
    const descriptions = await loadGeneralDescriptions(db, city.id)
    const items = (await loadItems(db, city.id)).map(({ item }) => classified(item, descriptions))
    const organizations = items.filter(item => item.kind === 'organization')
    const connections = await loadConnections(db, city.id)
    const duties = await loadDuties(db, city.id)
    const people = new Set((await loadPeople(db, city.id)).map(person => person.id))
    const byRoster = assign({ items, connections, organizations, duties })
    const { assignments, ended } = withHandOvers(byRoster, await loadHandOvers(db, city.id), people)
    const owned = new Set(assignments.map(assignment => assignment.contentId)).size
    const counts = { assignments: assignments.length, unowned: items.length - owned }
    if (dry) return { counts }
    const saved = await db.transaction().execute(async trx => {
      for (const handOver of ended) await endHandOver(trx, city.id, handOver, today)
      return saveAssignments(trx, city.id, today, assignments)
    })
    return { counts: { ...counts, ...saved } }
  },
}
