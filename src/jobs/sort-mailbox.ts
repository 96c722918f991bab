// Moves the mails that have been handled into folders of the mailbox, so that people see in any mail program what
// became of them.
import type { CityId } from '../core/city.ts'
import type { MailFolder } from '../core/replies/mail-folder.ts'
import type { Mailbox, MailToSort, SortingStep } from '../ports/mail.ts'
import { beginSorting, endSorting, loadUnsortedMails, type UnsortedMail } from '../store/sorted-mail.ts'
import type { Job, JobContext } from './job.ts'

/** Mails a run: the next one follows in a few minutes. */
const mostMails = 2000

/** Reasons for which a mail goes to communications although all of it was understood. */
const understood = new Set(['waits for a yes', 'the registered person says that the reply is not theirs'])

/** The job for one mailbox; `others`: the cities besides this one whose mails come into it. */
export function sortMailbox(mailbox: Mailbox, others: readonly CityId[]): Job {
  const tell = onlyOnce()
  return {
    name: 'sort-mailbox',
    kind: 'carry out',
    rhythm: 'often',
    run: async context => {
      const { db, city, now, dry } = context
      const unsorted = await loadUnsortedMails(db, city.id, others, mostMails)
      if (dry) return { counts: { mails: unsorted.length } }
      // What somebody has put back stays there, or it would be moved to and fro.
      const left = unsorted.filter(({ putBack }) => putBack)
      await endSorting(
        db,
        city.id,
        left.map(({ place }) => place),
        'left',
        now(),
      )
      const mails = unsorted.filter(({ putBack }) => !putBack).flatMap(toSort)
      const counts = { moved: 0, gone: 0, left: left.length, kept: 0 }
      if (mails.length === 0) return { counts }
      for await (const step of mailbox.sortMails(mails)) {
        await keep(step, context)
        if (step.kind !== 'moving') counts[step.kind] += step.mails.length
        if (step.kind === 'kept') tell(step.why, context)
      }
      return { counts }
    },
  }
}

function toSort({ place, state, reasons, begun }: UnsortedMail): readonly MailToSort[] {
  const folder = folderFor(state, reasons)
  return folder === null ? [] : [{ place, folder, begun: begun === folder }]
}

/** The folder for what became of a mail; null for those that stay. */
export function folderFor(state: UnsortedMail['state'], reasons: readonly string[]): MailFolder | null {
  switch (state) {
    case 'answered':
      return 'Handled'
    case 'forwarded':
      return reasons.every(reason => understood.has(reason)) ? 'Handled' : 'Unclear'
    case 'ignored':
    case 'duplicate':
      return 'Automatic'
    case 'failed':
      return 'Refused'
    case 'received':
    case 'notOurs':
      return null
  }
}

async function keep(step: SortingStep, { db, city, now }: JobContext): Promise<void> {
  for (const [folder, mails] of Map.groupBy(step.mails, mail => mail.folder)) {
    const places = mails.map(({ place }) => place)
    if (step.kind === 'moving') await beginSorting(db, city.id, places, folder)
    if (step.kind === 'moved') await endSorting(db, city.id, places, folder, now())
    if (step.kind === 'gone') await endSorting(db, city.id, places, 'gone', now())
  }
}

type Why = Extract<SortingStep, { readonly kind: 'kept' }>['why']

const warnings = {
  cannotMove: 'the mail server can neither MOVE nor UID EXPUNGE: handled mails stay where they are',
  readOnly: 'the mailbox may only be read: handled mails stay where they are',
  refused: 'the mail server refuses to move mails: they stay where they are',
} as const satisfies Record<Why, string>

// A server stays as it is: told every few minutes, nobody would read it any more.
function onlyOnce(): (why: Why, context: JobContext) => void {
  const told = new Set<Why>()
  return (why, { city, log }) => {
    if (told.has(why)) return
    told.add(why)
    log.warn({ city: city.id }, warnings[why])
  }
}
