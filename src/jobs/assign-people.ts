// Works out from the roster, and from what people have handed over, who answers for which item.
import type { HandedOver } from '../core/people/hand-over.ts'
import type { Counts } from '../core/run.ts'
import type { Db } from '../store/database.ts'
import { loadDuties, loadPeople, lockRoster } from '../store/people.ts'
import { assignedBy, loadToAssign, saveAssigned } from './assignment-facts.ts'
import type { Job, JobContext } from './job.ts'

export const assignPeople: Job = {
  name: 'assign-people',
  kind: 'decide',
  rhythm: 'nightly',
  run: async context => {
    const { db, city, today, dry } = context
    if (dry) return { counts: (await plan(db, context)).counts }
    return db.transaction().execute(async trx => {
      // Somebody may be importing another roster at this moment.
      await lockRoster(trx, city.id)
      const { assigned, counts } = await plan(trx, context)
      return { counts: { ...counts, ...(await saveAssigned(trx, city.id, today, assigned)) } }
    })
  },
}

async function plan(db: Db, { city }: JobContext): Promise<{ readonly assigned: HandedOver; readonly counts: Counts }> {
  const facts = await loadToAssign(db, city.id)
  const assigned = assignedBy(facts, { duties: await loadDuties(db, city.id), people: await loadPeople(db, city.id) })
  const owned = new Set(assigned.assignments.map(assignment => assignment.contentId)).size
  return { assigned, counts: { assignments: assigned.assignments.length, unowned: facts.items.length - owned } }
}
