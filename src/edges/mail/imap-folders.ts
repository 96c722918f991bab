import type { ImapFlow, ImapFlowError } from 'imapflow'
import { mailFolders, type MailFolder } from '../../core/replies/mail-folder.ts'
import { ask, type ImapSession } from './imap-session.ts'

const root = 'Ajantasa'

/**
 * Where the folders are: beside the mailboxes of the login, in its namespace (RFC 2342). A mailbox of another namespace,
 * one of somebody else or one that is shared, has them below itself. Without a hierarchy they stand side by side.
 */
export function folderPaths(
  { namespace, namespaces }: ImapFlow,
  mailbox: string,
): Readonly<Record<MailFolder, string>> {
  const others = [...listOf(namespaces?.other), ...listOf(namespaces?.shared)]
  const foreign = others.find(({ prefix }) => prefix !== '' && mailbox.startsWith(prefix))
  const { prefix = '', delimiter = '/' } = foreign ?? namespace ?? {}
  const join = delimiter ?? '-'
  const parent = foreign === undefined ? `${prefix}${root}` : `${mailbox}${join}${root}`
  const paths = mailFolders.map(folder => [folder, `${parent}${join}${folder}`] as const)
  return Object.fromEntries(paths) as Record<MailFolder, string>
}

function listOf<One>(list: readonly One[] | false | undefined): readonly One[] {
  return list === undefined || list === false ? [] : list
}

/** Makes the folders that are missing and subscribes to those that are hidden; false where the server refuses to. */
export async function makeFolders(session: ImapSession, paths: readonly string[]): Promise<boolean> {
  const listed = await ask(session, async client => client.list())
  const folders = new Map(listed.map(folder => [folder.path, folder]))
  for (const path of paths) {
    const folder = folders.get(path)
    const isThere = folder !== undefined && !folder.flags.has('\\Noselect') && !folder.flags.has('\\NonExistent')
    if (!isThere && !(await isMade(session, path))) return false
    // Many mail programs show only what is subscribed. A subscription that is refused is no reason to move nothing.
    if (isThere && !folder.subscribed) {
      await ask(session, async client => client.mailboxSubscribe(path).then(() => true))
    }
  }
  return true
}

async function isMade(session: ImapSession, path: string): Promise<boolean> {
  const { made } = await ask(session, async client => {
    try {
      await client.mailboxCreate(path)
      return { made: true }
    } catch (error) {
      if ((error as ImapFlowError).responseStatus !== 'NO') throw error
      return { made: false }
    }
  })
  return made
}
