import { ImapFlow, type ImapFlowError, type MailboxObject } from 'imapflow'
import type { MailServer } from './mail-url.ts'
import { isCertificateCode, isTlsCode, troubleWith, type Trouble } from './trouble.ts'

/** Milliseconds that a server is waited for. */
export interface ImapTimeouts {
  readonly connect: number
  readonly greeting: number
  /** For the answer to a command. */
  readonly socket: number
}

/** An open mailbox. */
export interface ImapSession {
  readonly server: MailServer
  readonly client: ImapFlow
}

/** Milliseconds for the answer to LOGOUT, which changes nothing any more. */
const farewell = 2000

/** Connects, logs in and opens the mailbox for reading only. @throws OutsideUnavailable, OutsideRefused */
export async function openMailbox(server: MailServer, timeouts: ImapTimeouts): Promise<ImapSession> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'tls',
    ...(server.encryption === 'tls' ? {} : { doSTARTTLS: server.encryption === 'startTls' }),
    ...(server.login === null ? {} : { auth: { user: server.login.user, pass: server.login.password } }),
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    clientInfo: { name: 'Ajantasa' },
    disableAutoIdle: true,
    logger: false,
  })
  // What breaks the line shows at the next command; unheard it would end the process.
  client.on('error', () => {})
  const session = { server, client }
  try {
    await client.connect()
    // The lock keeps the line alive while whoever reads is busy with a mail.
    await client.getMailboxLock(server.mailbox, { readOnly: true })
    return session
  } catch (error) {
    const trouble = await troubleOf(session, error as ImapFlowError)
    await closeMailbox(session)
    throw troubleWith(server, trouble, error)
  }
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
  const answer = answerOf(error)
  if (answer === null) return { kind: 'away', code: code === '' ? error.name : code }
  // RFC 5530: what these stand for is gone a little later.
  if (/UNAVAILABLE|INUSE|SERVERBUG|LIMIT|EXPUNGEISSUED/.test(answer)) return { kind: 'busy', code: answer }
  return { kind: error.authenticationFailed === true ? 'login' : 'refused', code: answer }
}

// Imapflow calls a line that broke during the login a refused login too: only an answer of the server is one.
function answerOf({ code, responseStatus, serverResponseCode, authenticationFailed }: ImapFlowError): string | null {
  if (responseStatus !== undefined || serverResponseCode !== undefined) {
    return [responseStatus, serverResponseCode].filter(part => part !== undefined).join(' ')
  }
  return authenticationFailed === true && code === undefined ? 'no way to log in' : null
}

async function mailboxNames(client: ImapFlow): Promise<readonly string[]> {
  const mailboxes = await client.list().catch(() => [])
  return mailboxes.slice(0, 20).map(({ path }) => path)
}
