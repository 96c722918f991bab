// Plans who gets which mail on the next working day, and writes the mails exactly as they are to be sent.
import { rules } from '../core/assessment/rules/index.ts'
import { momentInFinland } from '../core/dates.ts'
import { composeDigest } from '../core/digests/compose.ts'
import { lapsesBefore, planDigests as planOf } from '../core/digests/plan.ts'
import { tokenBytes, tokenFrom } from '../core/digests/token.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { workingDayFrom } from '../core/workdays.ts'
import { loadLatestDigests, saveDigests } from '../store/digests.ts'
import { lapseDigests } from '../store/outbox.ts'
import { loadAssignments, loadPeople } from '../store/people.ts'
import { loadSilences } from '../store/replies.ts'
import { loadAssessedItems } from './assessed-items.ts'
import type { Job } from './job.ts'

/** The job; `randomBytes` is the chance from which reply tokens are made. */
export function planDigests(randomBytes: (count: number) => Uint8Array): Job {
  return {
    name: 'plan-digests',
    kind: 'decide',
    rhythm: 'nightly',
    run: async ({ db, city, today, now, dry }) => {
      if (!dry) await lapseDigests(db, city.id, lapsesBefore(today), now())
      const facts = {
        city,
        items: await loadAssessedItems(db, city, today),
        assignments: await loadAssignments(db, city.id),
        people: await loadPeople(db, city.id),
        latestDigest: await loadLatestDigests(db, city.id),
        silences: await loadSilences(db, city.id, workingDayFrom(today)),
      }
      const digests = planOf(facts, today, () => tokenFrom(randomBytes(tokenBytes)))
      const counts = { digests: digests.length, items: digests.reduce((sum, digest) => sum + digest.items.length, 0) }
      if (dry) return { counts }
      const composed = digests.map(digest => ({
        digest,
        mail: composeDigest(digest, rules),
        messageId: messageIdOf('digest', digest.token, city.mail.from),
        notBefore: momentInFinland(digest.day, city.reminders.at),
      }))
      await db.transaction().execute(async trx => saveDigests(trx, city.id, composed))
      return { counts }
    },
  }
}
