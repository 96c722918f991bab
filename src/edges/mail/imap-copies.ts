import type { FetchMessageObject } from 'imapflow'
import { ask, type ImapSession } from './imap-session.ts'

/** Bytes by which two mails of one size are compared. */
const beginning = 200_000

const query = { uid: true, size: true, source: { maxLength: beginning } }

/**
 * Which of the mails have a copy in the folder: a run that copied them was cut off before it could remove them. The
 * mailbox is open again afterwards.
 */
export async function findCopied(
  session: ImapSession,
  uids: readonly number[],
  folder: string,
): Promise<ReadonlySet<number>> {
  if (uids.length === 0) return new Set()
  const originals = await ask(session, async client => client.fetchAll(uids.join(','), query, { uid: true }))
  await ask(session, async client => client.mailboxOpen(folder, { readOnly: true }))
  const copied = new Set<number>()
  for (const original of originals) {
    if (await hasCopyOf(session, original)) copied.add(original.uid)
  }
  await ask(session, async client => client.mailboxOpen(session.server.mailbox))
  return copied
}

async function hasCopyOf(session: ImapSession, { size = 0, source }: FetchMessageObject): Promise<boolean> {
  const sameSize = await ask(session, async client =>
    client.search({ larger: size - 1, smaller: size + 1 }, { uid: true }),
  )
  if (sameSize.length === 0) return false
  const candidates = await ask(session, async client => client.fetchAll(sameSize.join(','), query, { uid: true }))
  return candidates.some(one => source !== undefined && one.source !== undefined && source.equals(one.source))
}
