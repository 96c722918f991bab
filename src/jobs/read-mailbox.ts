// Brings in the mails that have come since the last time, each kept as it was received before anything is made of it.
import type { Mailbox } from '../ports/mail.ts'
import { loadMailboxPlace, saveInboundMail } from '../store/inbox.ts'
import type { Job } from './job.ts'

/** The job for one mailbox. */
export function readMailbox(mailbox: Mailbox): Job {
  return {
    name: 'read-mailbox',
    kind: 'bring in',
    rhythm: 'often',
    run: async ({ db, city, dry }) => {
      let [mails, bytes] = [0, 0]
      // Each mail is kept on its own: a connection that breaks in the middle loses none, and the next run goes on there.
      for await (const mail of mailbox.readSince(await loadMailboxPlace(db, city.id))) {
        const isNew = dry || (await saveInboundMail(db, city.id, mail))
        mails += isNew ? 1 : 0
        bytes += mail.raw.length
      }
      return { counts: { mails, bytes } }
    },
  }
}
