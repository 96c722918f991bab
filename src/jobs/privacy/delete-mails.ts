import type { City } from '../../core/city.ts'
import type { MailEraser } from '../../ports/mail.ts'
import type { Db } from '../../store/database.ts'
import { countDeletions, endDeletions, loadDeletions } from '../../store/privacy-mail.ts'

/** Mails at a time: what was deleted is noted before the next are. */
const atOnce = 200

/** How many mails were deleted from the mailbox, and how many are still to be. */
export interface DeletedMails {
  readonly deleted: number
  readonly waiting: number
}

/**
 * Deletes the mails that are to be from the mailbox and its folders. Without a mailbox, or where the server does not let
 * it, they go on waiting. @throws OutsideUnavailable, OutsideRefused with those that are left still waiting
 */
export async function deleteMails(db: Db, { id }: Pick<City, 'id'>, eraser: MailEraser | null): Promise<DeletedMails> {
  const deleted = eraser === null ? 0 : await deleteAll(db, id, eraser)
  return { deleted, waiting: await countDeletions(db, id) }
}

async function deleteAll(db: Db, city: City['id'], eraser: MailEraser): Promise<number> {
  let deleted = 0
  let some = await loadDeletions(db, city, atOnce)
  while (some.length > 0) {
    const deletion = await eraser.deleteMails(some)
    if (deletion.kind === 'kept') break
    await endDeletions(db, city, some)
    deleted += deletion.mails
    some = await loadDeletions(db, city, atOnce)
  }
  return deleted
}
