import type { Secret } from '../../../schemas/secret.ts'
import type { Mailbox, MailboxAbilities, MailboxPlace, ReceivedMail } from '../../ports/mail.ts'
import { findMails } from './imap-find.ts'
import { ask, closeMailbox, openMailbox, type ImapSession, type ImapTimeouts } from './imap-session.ts'
import { abilitiesOf, sortMails } from './imap-sort.ts'
import { watchMailbox } from './imap-watch.ts'
import { readMailUrl, type MailServer } from './mail-url.ts'
import type { AccessTokens } from './oauth.ts'

/** How long a mailbox is waited for where nothing else is said. */
export const patience: ImapTimeouts = { connect: 15_000, greeting: 15_000, socket: 60_000 }

/** Bytes. No person's answer is larger than `mail`: of such a mail only its beginning is read. */
const limits = { mail: 25_000_000, beginning: 200_000, atOnce: 2_000_000 }

interface Listed {
  readonly uid: number
  readonly size: number
  readonly receivedAt: Temporal.Instant
}

/**
 * One mailbox. Reading changes nothing in it, and sorting only where mails are: those that are unseen stay so. A place
 * names the mailbox with its login and server, because another account's uids mean other mails.
 * @throws SettingsError when the address of the mailbox is none.
 */
export function imapMailbox(
  url: Secret | string,
  timeouts: ImapTimeouts = patience,
  tokens: AccessTokens | null = null,
): Mailbox {
  const server = readMailUrl('imap', url, tokens)
  const name = nameOf(server)
  return {
    name,
    readSince: place => readSince(server, timeouts, place),
    sortMails: mails => sortMails(server, timeouts, name, mails),
    find: async messageIds => findMails(server, timeouts, messageIds),
    watch: async (signal, onNews) => watchMailbox(server, timeouts, signal, onNews),
    check: async () => check(server, timeouts),
  }
}

async function check(server: MailServer, timeouts: ImapTimeouts): Promise<MailboxAbilities> {
  // Only a mailbox that is opened for writing tells whether it may be written to.
  const session = await openMailbox(server, timeouts, { writable: true })
  try {
    return abilitiesOf(session.client)
  } finally {
    await closeMailbox(session)
  }
}

async function* readSince(
  server: MailServer,
  timeouts: ImapTimeouts,
  since: MailboxPlace | null,
): AsyncGenerator<ReceivedMail> {
  const session = await openMailbox(server, timeouts)
  try {
    const mailbox = nameOf(server)
    const uidValidity = await ask(session, async (_client, { uidValidity: validity }) => String(validity))
    const holds = since?.mailbox === mailbox && since.uidValidity === uidValidity
    const uids = await uidsAfter(session, holds ? since.uid : 0)
    for (const some of portions(uids, () => 1, 500)) {
      for (const portion of portions(await list(session, some), ({ size }) => size, limits.atOnce)) {
        const sources = await readSources(session, portion)
        for (const { uid, receivedAt } of portion) {
          const raw = sources.get(uid)
          // A mail that somebody removed between the list and the reading.
          if (raw === undefined) continue
          yield { place: { mailbox, uidValidity, uid }, receivedAt, raw }
        }
      }
    }
  } finally {
    await closeMailbox(session)
  }
}

function nameOf({ login, host, mailbox }: MailServer): string {
  return `${login?.user ?? ''}@${host}/${mailbox}`
}

async function uidsAfter(session: ImapSession, uid: number): Promise<readonly number[]> {
  // Some servers tell of new mails only when they are asked something else.
  await ask(session, async client => client.noop().then(() => true))
  return ask(session, async (client, { exists }) => {
    if (exists === 0) return []
    const found = await client.search({ uid: `${uid + 1}:*` }, { uid: true })
    // The star is the last mail even where its uid is the smaller one (RFC 3501 section 6.4.8).
    return found === false || found === undefined ? false : found.filter(one => one > uid).toSorted((a, b) => a - b)
  })
}

async function list(session: ImapSession, uids: readonly number[]): Promise<readonly Listed[]> {
  const found = await ask(session, async client =>
    client.fetchAll(uids.join(','), { uid: true, size: true, internalDate: true }, { uid: true }),
  )
  return found
    .map(({ uid, size = 0, internalDate }) => ({ uid, size, receivedAt: instantOf(internalDate) }))
    .toSorted((a, b) => a.uid - b.uid)
}

async function readSources(session: ImapSession, mails: readonly Listed[]): Promise<ReadonlyMap<number, Uint8Array>> {
  const maxLength = mails.some(({ size }) => size > limits.mail) ? limits.beginning : limits.mail
  const uids = mails.map(({ uid }) => uid).join(',')
  const found = await ask(session, async client =>
    client.fetchAll(uids, { uid: true, source: { maxLength } }, { uid: true }),
  )
  return new Map(found.map(({ uid, source }) => [uid, source ?? new Uint8Array()]))
}

/** Cuts a list into portions whose weights come to no more than the limit; what is heavier alone stands alone. */
function portions<One>(all: readonly One[], weight: (one: One) => number, limit: number): readonly (readonly One[])[] {
  const result: One[][] = []
  let left = 0
  for (const one of all) {
    const last = result.at(-1)
    if (last === undefined || weight(one) > left) {
      result.push([one])
      left = limit - weight(one)
    } else {
      last.push(one)
      left -= weight(one)
    }
  }
  return result
}

// Asked for, the date always comes; without one the mail must not be lost all the same.
function instantOf(date: Date | string | undefined): Temporal.Instant {
  const moment = new Date(date ?? 0)
  return Temporal.Instant.fromEpochMilliseconds(Number.isNaN(moment.getTime()) ? 0 : moment.getTime())
}
