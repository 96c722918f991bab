// Works out from the roster who answers for which item.
import { classified } from '../core/catalogue/inherit.ts'
import { assign } from '../core/people/assign.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadConnections, loadItems } from '../store/content.ts'
import { loadDuties, saveAssignments } from '../store/people.ts'
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
    const assignments = assign({ items, connections, organizations, duties: await loadDuties(db, city.id) })
    const owned = new Set(assignments.map(assignment => assignment.contentId)).size
    const counts = { assignments: assignments.length, unowned: items.length - owned }
    if (dry) return { counts }
    const saved = await db.transaction().execute(async trx => saveAssignments(trx, city.id, today, assignments))
    return { counts: { ...counts, ...saved } }
  },
}
