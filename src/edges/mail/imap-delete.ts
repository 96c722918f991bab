import type { Secret } from '../../../schemas/secret.ts'
import type { Deletion, MailEraser } from '../../ports/mail.ts'
import { folderPaths } from './imap-folders.ts'
import { ask, closeMailbox, openMailbox, type ImapSession, type ImapTimeouts } from './imap-session.ts'
import { abilitiesOf } from './imap-sort.ts'
import { patience } from './imap.ts'
import { readMailUrl, type MailServer } from './mail-url.ts'
import type { AccessTokens } from './oauth.ts'

/** Ids a command: a line of all would be longer than some servers read (RFC 7162 section 4). */
const portion = 20

/** Deletes mails from a mailbox and its folders. @throws SettingsError when the address of the mailbox is none. */
export function imapEraser(
  url: Secret | string,
  timeouts: ImapTimeouts = patience,
  tokens: AccessTokens | null = null,
): MailEraser {
  const server = readMailUrl('imap', url, tokens)
  return { deleteMails: async messageIds => deleteMails(server, timeouts, messageIds) }
}

async function deleteMails(
  server: MailServer,
  timeouts: ImapTimeouts,
  messageIds: readonly string[],
): Promise<Deletion> {
  if (messageIds.length === 0) return { kind: 'done', mails: 0 }
  const session = await openMailbox(server, timeouts, { writable: true })
  try {
    // A plain EXPUNGE would remove what other people have marked, too.
    const canDelete = session.client.capabilities.has('UIDPLUS')
    if (!canDelete || abilitiesOf(session.client).sorting !== 'possible') return { kind: 'kept' }
    let mails = 0
    for (const path of await foldersOf(session)) {
      await ask(session, async client => client.mailboxOpen(path, { readOnly: false }))
      mails += await deleteHere(session, messageIds)
    }
    return { kind: 'done', mails }
  } finally {
    await closeMailbox(session)
  }
}

async function foldersOf(session: ImapSession): Promise<readonly string[]> {
  const { client, server } = session
  const ours = new Set(Object.values(folderPaths(client, server.mailbox)))
  const listed = await ask(session, async asked => asked.list())
  const there = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
  return [server.mailbox, ...there.map(({ path }) => path).filter(path => ours.has(path))]
}

async function deleteHere(session: ImapSession, messageIds: readonly string[]): Promise<number> {
  // Some servers tell of new mails only when they are asked something else.
  await ask(session, async client => client.noop().then(() => true))
  let deleted = 0
  for (let start = 0; start < messageIds.length; start += portion) {
    const uids = await findHere(session, messageIds.slice(start, start + portion))
    if (uids.length === 0) continue
    await ask(session, async client => client.messageDelete(uids.join(','), { uid: true }))
    deleted += uids.length
  }
  return deleted
}

// What is looked for may stand within another id.
async function findHere(session: ImapSession, messageIds: readonly string[]): Promise<readonly number[]> {
  const wanted = { or: messageIds.map(id => ({ header: { 'message-id': id } })) }
  const found = await ask(session, async (client, { exists }) =>
    exists === 0 ? [] : client.search(wanted, { uid: true }),
  )
  if (found.length === 0) return []
  const mails = await ask(session, async client =>
    client.fetchAll(found.join(','), { uid: true, envelope: true }, { uid: true }),
  )
  return mails.filter(({ envelope }) => messageIds.includes(envelope?.messageId?.trim() ?? '')).map(({ uid }) => uid)
}
