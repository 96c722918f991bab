import Connection, { type SMTPConnectionCustomAuthContext } from 'nodemailer/lib/smtp-connection'
import { reveal } from '../../../schemas/secret.ts'
import { isCertificateCode } from '../../core/certificates.ts'
import { withLogin, type Credentials } from './login.ts'
import type { MailServer } from './mail-url.ts'
import { isTlsCode, troubleWith, type Trouble } from './trouble.ts'

/** Milliseconds that a server is waited for. */
export interface SmtpTimeouts {
  /** From the look-up of its name until it has greeted and TLS is spoken. */
  readonly connect: number
  readonly greeting: number
  /** For the answer to a command. */
  readonly socket: number
  /** For the answer to the words of a mail. */
  readonly words: number
}

/** What nodemailer tells of an error; `response` holds the server's words and goes nowhere. */
export interface SmtpError extends Error {
  readonly code?: string | undefined
  readonly originalCode?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
}

/** An open conversation with a server that may be given mails. */
export type SmtpLine = Connection

/** Connects and logs in. @throws OutsideUnavailable, OutsideRefused, and UnexpectedShape of a token server */
export async function openLine(server: MailServer, timeouts: SmtpTimeouts): Promise<SmtpLine> {
  return withLogin(server, async credentials => openAs(server, timeouts, credentials))
}

async function openAs(server: MailServer, timeouts: SmtpTimeouts, credentials: Credentials | null): Promise<SmtpLine> {
  const line = new Connection({
    host: server.host,
    port: server.port,
    secure: server.encryption === 'tls',
    requireTLS: server.encryption === 'startTls',
    ignoreTLS: server.encryption === 'none',
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    customAuth: { [byToken]: logInByToken },
  })
  // An error that nobody waits for, such as of an idle line, shows at the next step; unheard it would end the process.
  line.on('error', () => {})
  try {
    await step(line, done => line.connect(done))
    if (credentials !== null) await step(line, done => line.login(authOf(credentials), done))
    return line
  } catch (error) {
    line.close()
    throw troubleWith(server, troubleOf(error as SmtpError), error)
  }
}

/** Nodemailer chooses a way of its own where this is the name of one of its ways. */
const byToken = 'TOKEN'

function authOf(credentials: Credentials): { user: string; pass: string; method?: string } {
  return credentials.kind === 'password'
    ? { user: credentials.user, pass: reveal(credentials.password) }
    : { user: credentials.user, pass: credentials.accessToken, method: byToken }
}

// Nodemailer's own XOAUTH2 says a refused token a second time, and forgets the code of the first refusal.
async function logInByToken(context: SMTPConnectionCustomAuthContext): Promise<void> {
  const { user, pass } = context.auth.credentials
  const words = Buffer.from(`user=${user}\u0001auth=Bearer ${pass}\u0001\u0001`).toString('base64')
  const first = await context.sendCommand(`AUTH XOAUTH2 ${words}`)
  // Some servers tell the reason first, and refuse once they have heard an empty line.
  const last = first.status === 334 ? await context.sendCommand('') : first
  if (last.status !== 235) throw new Error('refused')
}

/**
 * Waits for one step of the conversation. Nodemailer tells of a broken line by an event, by the step's callback, or by
 * both, and in some cases only that the line has ended. @throws SmtpError
 */
export async function step(line: SmtpLine, begin: (done: (error?: Error | null) => void) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const onEnd = (): unknown => setImmediate(() => reject(Object.assign(new Error('ended'), { code: 'ECONNECTION' })))
  line.once('error', reject)
  line.once('end', onEnd)
  begin(error => (error === undefined || error === null ? resolve() : reject(error)))
  try {
    await promise
  } finally {
    line.removeListener('error', reject)
    line.removeListener('end', onEnd)
  }
}

/** The codes of an answer such as `550 5.1.1`, without its words; null where there was none. */
export function answerCode({ response }: SmtpError): string | null {
  const match = /^([2-5]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?/.exec(response ?? '')
  return match === null ? null : [match[1], match[2]].filter(part => part !== undefined).join(' ')
}

/** What a broken line is called: the system's code where there is one. */
export function lineCode({ originalCode, code }: SmtpError): string {
  return originalCode ?? code ?? 'unknown'
}

function troubleOf(error: SmtpError): Trouble {
  const answer = answerCode(error)
  const code = answer ?? lineCode(error)
  if (answer?.startsWith('4') === true) return { kind: 'busy', code }
  if (error.code === 'EAUTH') return { kind: 'login', code }
  if (isCertificateCode(code)) return { kind: 'certificate', code }
  if (isTlsCode(code)) return { kind: 'noTls', code }
  if (error.command === 'STARTTLS' && answer !== null) return { kind: 'noStartTls' }
  if (answer !== null || error.code === 'EPROTOCOL') return { kind: 'refused', code }
  return { kind: 'away', code }
}
