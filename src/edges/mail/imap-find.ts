import type { FetchMessageObject, ImapFlowError, ListResponse, SearchObject } from 'imapflow'
import type { FoundMail } from '../../ports/mail.ts'
import { folderPaths } from './imap-folders.ts'
import { ask, closeMailbox, openMailbox, type ImapSession, type ImapTimeouts } from './imap-session.ts'
import type { MailServer } from './mail-url.ts'

/** Ids a command: a line of all would be longer than some servers read (RFC 7162 section 4). */
const portion = 20

/** Looks for mails in the folders of the account; see the port. */
export async function findMails(
  server: MailServer,
  timeouts: ImapTimeouts,
  messageIds: readonly string[],
): Promise<readonly FoundMail[]> {
  if (messageIds.length === 0) return []
  const session = await openMailbox(server, timeouts)
  try {
    const found: FoundMail[] = []
    for (const [path, where] of await foldersOf(session)) {
      if (await isOpened(session, path)) found.push(...(await findHere(session, messageIds, where)))
    }
    return found
  } finally {
    await closeMailbox(session)
  }
}

type Where = FoundMail['where']

// A folder that is two things at once is what mails come into first of all.
async function foldersOf(session: ImapSession): Promise<ReadonlyMap<string, Where>> {
  const { client, server } = session
  const listed = await ask(session, async asked => asked.list())
  const shown = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
  const sorted = new Set(Object.values(folderPaths(client, server.mailbox)))
  const special = (use: string, where: Where): readonly (readonly [string, Where])[] =>
    shown.filter(({ specialUse }: ListResponse) => specialUse === use).map(({ path }) => [path, where])
  return new Map([
    ...special('\\Junk', 'junk'),
    ...special('\\Sent', 'sent'),
    ...shown.filter(({ path }) => sorted.has(path)).map(({ path }) => [path, 'sorted'] as const),
    [server.mailbox, 'mailbox'],
  ])
}

// A folder that may not be read says nothing about the others.
async function isOpened(session: ImapSession, path: string): Promise<boolean> {
  const { opened } = await ask(session, async client => {
    try {
      await client.mailboxOpen(path, { readOnly: true })
      return { opened: true }
    } catch (error) {
      if ((error as ImapFlowError).responseStatus !== 'NO') throw error
      await client.mailboxOpen(session.server.mailbox, { readOnly: true })
      return { opened: false }
    }
  })
  return opened
}

async function findHere(
  session: ImapSession,
  messageIds: readonly string[],
  where: Where,
): Promise<readonly FoundMail[]> {
  // Some servers tell of new mails only when they are asked something else.
  await ask(session, async client => client.noop().then(() => true))
  const found: FoundMail[] = []
  for (let start = 0; start < messageIds.length; start += portion) {
    const some = messageIds.slice(start, start + portion)
    const wanted: SearchObject = { or: some.map(id => ({ header: { 'message-id': id } })) }
    const uids = await ask(session, async (client, { exists }) =>
      exists === 0 ? [] : client.search(wanted, { uid: true }),
    )
    if (uids.length === 0) continue
    const mails = await ask(session, async client =>
      client.fetchAll(uids.join(','), { uid: true, envelope: true }, { uid: true }),
    )
    // What is looked for may stand within another id.
    found.push(...mails.map(mail => asFound(mail, where)).filter(({ messageId }) => some.includes(messageId)))
  }
  return found
}

function asFound({ envelope }: FetchMessageObject, where: Where): FoundMail {
  const senders = envelope?.from ?? []
  const address = senders.length === 1 ? (senders[0]?.address ?? null) : null
  return { messageId: envelope?.messageId?.trim() ?? '', from: address?.toLowerCase() ?? null, where }
}
