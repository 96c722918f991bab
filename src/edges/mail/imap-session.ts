import { ImapFlow, type ImapFlowError, type MailboxObject } from 'imapflow'
import { reveal } from '../../../schemas/secret.ts'
import { isCertificateCode } from '../../core/certificates.ts'
import { withLogin, type Credentials } from './login.ts'
import type { MailServer } from './mail-url.ts'
import { isTlsCode, troubleWith, type Trouble } from './trouble.ts'

/** Milliseconds that a server is waited for. */
export interface ImapTimeouts {
  readonly connect: number
  readonly greeting: number
  /** For the answer to a command. */
  readonly socket: number
  /** For one IDLE, five minutes where nothing is said. */
  readonly idle?: number
}

/** An open mailbox. */
export interface ImapSession {
  readonly server: MailServer
  readonly client: ImapFlow
}

/** How a mailbox is opened: for reading only unless it is said otherwise. */
export interface Opening {
  readonly writable?: boolean
  /** Milliseconds after which an IDLE is begun anew. */
  readonly longestIdle?: number
  /** Gives the opening up. */
  readonly signal?: AbortSignal
}

/** Told of a server that offers no way to log in that fits what the user has. */
const noWay = 'no way to log in'

/** Milliseconds for the answer to LOGOUT, which changes nothing any more. */
const farewell = 2000

/** Connects, logs in and opens the mailbox. @throws OutsideUnavailable, OutsideRefused */
export async function openMailbox(
  server: MailServer,
  timeouts: ImapTimeouts,
  opening: Opening = {},
): Promise<ImapSession> {
  return withLogin(server, async credentials => openAs(server, timeouts, opening, credentials))
}

async function openAs(
  server: MailServer,
  timeouts: ImapTimeouts,
  { writable = false, longestIdle, signal }: Opening,
  credentials: Credentials | null,
): Promise<ImapSession> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'tls',
    ...(server.encryption === 'tls' ? {} : { doSTARTTLS: server.encryption === 'startTls' }),
    ...(credentials === null ? {} : { auth: authOf(credentials) }),
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    clientInfo: { name: 'Ajantasa' },
    disableAutoIdle: true,
    ...(longestIdle === undefined ? {} : { maxIdleTime: longestIdle }),
    logger: false,
  })
  // What breaks the line shows at the next command; unheard it would end the process.
  client.on('error', () => {})
  const session = { server, client }
  const abandon = (): void => client.close()
  signal?.addEventListener('abort', abandon, { once: true })
  if (signal?.aborted === true) abandon()
  try {
    await client.connect()
    // The lock keeps the line alive while whoever reads is busy with a mail.
    await client.getMailboxLock(server.mailbox, { readOnly: !writable })
    return session
  } catch (error) {
    const trouble = await troubleOf(session, error as ImapFlowError)
    await closeMailbox(session)
    throw troubleWith(server, trouble, error)
  } finally {
    signal?.removeEventListener('abort', abandon)
  }
}

function authOf(credentials: Credentials): { user: string; pass: string } | { user: string; accessToken: string } {
  return credentials.kind === 'password'
    ? { user: credentials.user, pass: reveal(credentials.password) }
    : { user: credentials.user, accessToken: credentials.accessToken }
}

/**
 * Asks the server for something about the open mailbox. Imapflow answers some questions with nothing instead of an
 * error once the line is lost. @throws OutsideUnavailable, OutsideRefused
 */
export async function ask<Answer>(
  session: ImapSession,
  question: (client: ImapFlow, mailbox: MailboxObject) => Promise<Answer | false | undefined>,
): Promise<Answer> {
  const { server, client } = session
  try {
    const answer = client.mailbox === false ? undefined : await question(client, client.mailbox)
    if (!client.usable || client.mailbox === false) throw Object.assign(new Error('lost'), { code: 'NoConnection' })
    if (answer === undefined || answer === false) throw Object.assign(new Error('refused'), { responseStatus: 'NO' })
    return answer
  } catch (error) {
    throw troubleWith(server, await troubleOf(session, error as ImapFlowError), error)
  }
}

/** Logs out; a server that does not answer is left without a word. */
export async function closeMailbox({ client }: ImapSession): Promise<void> {
  const timer = setTimeout(() => client.close(), farewell)
  if (client.usable) await client.logout().catch(() => {})
  clearTimeout(timer)
  client.close()
}

async function troubleOf({ server, client }: ImapSession, error: ImapFlowError): Promise<Trouble> {
  const code = error.code ?? ''
  if (isCertificateCode(code)) return { kind: 'certificate', code }
  if (isTlsCode(code)) return { kind: 'noTls', code }
  if (error.tlsFailed === true && code === '') return { kind: 'noStartTls' }
  if (error.mailboxMissing === true) {
    return { kind: 'noMailbox', mailbox: server.mailbox, others: await mailboxNames(client) }
  }
  // Exchange's words where the user may not open the mailbox; imapflow calls that a refused login.
  if (typeof error.response === 'string' && /authenticated but not connected/i.test(error.response)) {
    return { kind: 'closed', code: 'BAD' }
  }
  const answer = answerOf(error)
  if (answer === null) return { kind: 'away', code: code === '' ? error.name : code }
  // RFC 5530: what these stand for is gone a little later.
  if (/UNAVAILABLE|INUSE|SERVERBUG|LIMIT|EXPUNGEISSUED/.test(answer)) return { kind: 'busy', code: answer }
  if (error.authenticationFailed === true || answer === noWay) return { kind: 'login', code: answer }
  return { kind: client.authenticated !== false && client.mailbox === false ? 'closed' : 'refused', code: answer }
}

// Imapflow calls a line that broke during the login a refused login too: only an answer of the server is one.
function answerOf(error: ImapFlowError): string | null {
  const { code, responseStatus, serverResponseCode, authenticationFailed, message } = error
  if (responseStatus !== undefined || serverResponseCode !== undefined) {
    return [responseStatus, serverResponseCode].filter(part => part !== undefined).join(' ')
  }
  const hasNone = authenticationFailed === true || message === 'Unsupported authentication mechanism'
  return hasNone && code === undefined ? noWay : null
}

async function mailboxNames(client: ImapFlow): Promise<readonly string[]> {
  const mailboxes = await client.list().catch(() => [])
  return mailboxes.slice(0, 20).map(({ path }) => path)
}
