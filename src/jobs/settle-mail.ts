// Looks in our own mailbox for the mails of which nobody knows whether they were sent: one that lies there was.
import { addressOf } from '../core/digests/reply-link.ts'
import { withoutDetail } from '../core/mails/addressing.ts'
import type { FoundMail, Mailbox } from '../ports/mail.ts'
import { proveMailsSent } from '../store/doubt.ts'
import { loadDoubtfulMails } from '../store/outbox.ts'
import { doubtLostMails } from '../store/sending.ts'
import type { Job, JobContext } from './job.ts'

/** How long a mail is looked for: a copy comes within minutes or, as servers try for days, at the latest after some. */
const lookedFor = { hours: 7 * 24 }

/** The job for one mailbox; null where the installation has none, and only other mails can settle a doubt. */
export function settleMail(mailbox: Mailbox | null): Job {
  return {
    name: 'settle-mail',
    kind: 'carry out',
    rhythm: 'often',
    run: async context => {
      const { db, city, now, dry } = context
      const lost = dry ? 0 : await doubtLostMails(db, city.id, now())
      const doubtful = await loadDoubtfulMails(db, city.id)
      const earliest = now().subtract(lookedFor)
      const wanted = doubtful.filter(({ since }) => Temporal.Instant.compare(since, earliest) >= 0)
      const ids = wanted.map(({ messageId }) => messageId)
      const settled = dry || mailbox === null || ids.length === 0 ? 0 : await settle(await mailbox.find(ids), context)
      const left = doubtful.length - settled
      return { counts: { lost, settled, inDoubt: left }, held: left }
    },
  }
}

// Only what bears our own sender is a copy of ours.
async function settle(found: readonly FoundMail[], { db, city, now }: JobContext): Promise<number> {
  const own = addressOf(city.mail.from).toLowerCase()
  const ours = found.filter(({ from }) => from !== null && withoutDetail(from) === own)
  const messageIds = [...new Set(ours.map(({ messageId }) => messageId))]
  return proveMailsSent(db, city.id, { messageIds, returnIds: [] }, 'proven by a copy in our mailbox', now())
}
