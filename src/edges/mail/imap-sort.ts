import type { ImapFlow } from 'imapflow'
import type { MailboxAbilities, MailToSort, SortingStep } from '../../ports/mail.ts'
import { findCopied } from './imap-copies.ts'
import { folderPaths, makeFolders } from './imap-folders.ts'
import { ask, closeMailbox, openMailbox, type ImapSession, type ImapTimeouts } from './imap-session.ts'
import type { MailServer } from './mail-url.ts'

/** Uids a command: a line of all would be longer than some servers read (RFC 7162 section 4). */
const portion = 200

/** Refusals after which the server is not asked to move any more in this session. */
const mostRefusals = 3

/** Moves mails of the mailbox into folders; see the port. */
export async function* sortMails(
  server: MailServer,
  timeouts: ImapTimeouts,
  name: string,
  mails: readonly MailToSort[],
): AsyncGenerator<SortingStep> {
  const session = await openMailbox(server, timeouts, { writable: true })
  try {
    const uidValidity = await ask(session, async (_client, mailbox) => String(mailbox.uidValidity))
    const isHere = ({ place }: MailToSort): boolean => place.mailbox === name && place.uidValidity === uidValidity
    const elsewhere = mails.filter(mail => !isHere(mail))
    if (elsewhere.length > 0) yield { kind: 'gone', mails: elsewhere }
    const here = mails.filter(isHere)
    const { sorting } = abilitiesOf(session.client)
    if (sorting !== 'possible') yield { kind: 'kept', why: sorting, mails: here }
    else yield* moveAll(session, here)
  } finally {
    await closeMailbox(session)
  }
}

/** What the open mailbox lets us do; it must have been opened for writing. */
export function abilitiesOf({ capabilities, mailbox }: ImapFlow): MailboxAbilities {
  const tellsNews = capabilities.has('IDLE')
  // A plain EXPUNGE would remove what other people have marked, too: without UIDPLUS (RFC 4315) no mail can be moved.
  if (!capabilities.has('MOVE') && !capabilities.has('UIDPLUS')) return { sorting: 'cannotMove', tellsNews }
  const flags = mailbox === false ? undefined : mailbox.permanentFlags
  const writable = mailbox !== false && mailbox.readOnly !== true && (flags === undefined || flags.has('\\Deleted'))
  return { sorting: writable ? 'possible' : 'readOnly', tellsNews }
}

async function* moveAll(session: ImapSession, mails: readonly MailToSort[]): AsyncGenerator<SortingStep> {
  if (mails.length === 0) return
  const paths = folderPaths(session.client, session.server.mailbox)
  if (!(await makeFolders(session, [...new Set(mails.map(({ folder }) => paths[folder]))]))) {
    yield { kind: 'kept', why: 'refused', mails }
    return
  }
  const waiting = [...Map.groupBy(mails, ({ folder }) => folder).values()].flatMap(inPortions)
  let refusals = 0
  for (let some = waiting.shift(); some !== undefined; some = waiting.shift()) {
    if (refusals >= mostRefusals) {
      yield { kind: 'kept', why: 'refused', mails: some }
      continue
    }
    const { there, moved, gone } = await lookFor(session, some)
    if (moved.length > 0) yield { kind: 'moved', mails: moved }
    if (gone.length > 0) yield { kind: 'gone', mails: gone }
    if (there.length === 0) continue
    yield { kind: 'moving', mails: there }
    const [first] = there
    if (first !== undefined && (await move(session, there, paths[first.folder]))) {
      yield { kind: 'moved', mails: there }
    } else if (there.length > 1) {
      // One of them may be in the way of the others, and some may have been moved.
      waiting.unshift(...there.map(mail => [{ ...mail, begun: true }]))
    } else {
      refusals += 1
      yield { kind: 'kept', why: 'refused', mails: there }
    }
  }
}

function inPortions(mails: readonly MailToSort[]): readonly (readonly MailToSort[])[] {
  const count = Math.ceil(mails.length / portion)
  return Array.from({ length: count }, (_, index) => mails.slice(index * portion, (index + 1) * portion))
}

interface Found {
  readonly there: readonly MailToSort[]
  readonly moved: readonly MailToSort[]
  readonly gone: readonly MailToSort[]
}

// What a person has marked as deleted counts as deleted. Where mails are moved by copying, the mark may be our own.
async function lookFor(session: ImapSession, mails: readonly MailToSort[]): Promise<Found> {
  const found = await search(session, mails, {})
  const marked = found.size === 0 ? found : await search(session, mails, { deleted: true })
  const isOurs = ({ begun }: MailToSort): boolean => begun && !session.client.capabilities.has('MOVE')
  const isThere = (mail: MailToSort): boolean =>
    found.has(mail.place.uid) && (!marked.has(mail.place.uid) || isOurs(mail))
  return {
    there: mails.filter(isThere),
    moved: mails.filter(mail => mail.begun && !found.has(mail.place.uid)),
    gone: mails.filter(mail => !isThere(mail) && (!mail.begun || found.has(mail.place.uid))),
  }
}

async function search(
  session: ImapSession,
  mails: readonly MailToSort[],
  more: { readonly deleted?: boolean },
): Promise<ReadonlySet<number>> {
  const uid = uidsOf(mails)
  return new Set(await ask(session, async client => client.search({ uid, ...more }, { uid: true })))
}

/** Says whether the server did it. @throws OutsideUnavailable when the connection is lost */
async function move(session: ImapSession, mails: readonly MailToSort[], path: string): Promise<boolean> {
  const uids = uidsOf(mails)
  if (session.client.capabilities.has('MOVE')) {
    return told(session, async client => client.messageMove(uids, path, { uid: true }))
  }
  const copied = await findCopied(
    session,
    mails.filter(({ begun }) => begun).map(({ place }) => place.uid),
    path,
  )
  const missing = uidsOf(mails.filter(({ place }) => !copied.has(place.uid)))
  if (missing !== '' && !(await told(session, async client => client.messageCopy(missing, path, { uid: true })))) {
    return false
  }
  return told(session, async client => client.messageDelete(uids, { uid: true }))
}

// Imapflow gives false for a refusal; what is lost is told by `ask`.
async function told(session: ImapSession, command: (client: ImapFlow) => Promise<unknown>): Promise<boolean> {
  const { done } = await ask(session, async client => ({ done: (await command(client)) !== false }))
  return done
}

function uidsOf(mails: readonly MailToSort[]): string {
  return mails.map(({ place }) => place.uid).join(',')
}
