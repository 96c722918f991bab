// Plans who gets which mail on the next working day, and writes the mails exactly as they are to be sent.
import { rules } from '../core/assessment/rules/index.ts'
import { momentInFinland } from '../core/dates.ts'
import { composeDigest } from '../core/digests/compose.ts'
import { planDigests as planOf } from '../core/digests/plan.ts'
import { digestMessageId, tokenBytes, tokenFrom } from '../core/digests/token.ts'
import { loadLatestDigests, saveDigests } from '../store/digests.ts'
import { loadAssignments, loadPeople } from '../store/people.ts'
import { loadAssessedItems } from './assessed-items.ts'
import type { Job } from './job.ts'

/** The job; `randomBytes` is the chance from which reply tokens are made. */
export function planDigests(randomBytes: (count: number) => Uint8Array): Job {
  return {
    name: 'plan-digests',
    kind: 'decide',
    rhythm: 'nightly',
    run: async ({ db, city, today, dry }) => {
      const facts = {
        city,
        items: await loadAssessedItems(db, city, today),
        assignments: await loadAssignments(db, city.id),
        people: await loadPeople(db, city.id),
        latestDigest: await loadLatestDigests(db, city.id),
      }
      const digests = planOf(facts, today, () => tokenFrom(randomBytes(tokenBytes)))
      const counts = { digests: digests.length, items: digests.reduce((sum, digest) => sum + digest.items.length, 0) }
      if (dry) return { counts }
      const composed = digests.map(digest => ({
        digest,
        mail: composeDigest(digest, rules),
        messageId: digestMessageId(digest.token, city.mail.from),
        notBefore: momentInFinland(digest.day, city.reminders.at),
      }))
      await db.transaction().execute(async trx => saveDigests(trx, city.id, composed))
      return { counts }
    },
  }
}
