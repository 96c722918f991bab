import { createServer as createHttpsServer } from 'node:https'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, TLSSocket } from 'node:tls'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { accessTokens } from '../../src/edges/mail/oauth.ts'
import { smtpSender } from '../../src/edges/mail/smtp.ts'
import { ptvHttp } from '../../src/edges/ptv/http.ts'
import { startHeartbeat } from '../../src/runtime/heartbeat.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Certificate } from '../support/certificates.ts'

/** What a server behind TLS must not hear before its certificate is found good. */
export const secret = 'salasana-joka-ei-saa-kuulua'

/** A server of one outside party, and our own call to it. */
export interface Party {
  readonly name: string
  /** What the sentence names it by. */
  readonly told: RegExp
  /** What the remedy names the host by. */
  readonly setting: string
  readonly start: (certificate: Certificate) => Promise<Listening>
  /** Tells our secret to the server at `localhost`; throws what is told of it. */
  readonly call: (port: number) => Promise<unknown>
}

export interface Listening {
  readonly port: number
  /** All that came through, decrypted. */
  readonly heard: () => string
  readonly stop: () => Promise<void>
}

/** What an outcome that is only logged comes to. */
class Logged extends Error {
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

function raise({ code, remedy }: Readonly<Record<string, unknown>>, message: string): never {
  throw new Logged(`${message}: ${String(code)}`, String(remedy))
}

const quick = { connect: 3000, greeting: 3000, socket: 3000 }

/** Everybody whom this program speaks TLS with. */
export const parties: readonly Party[] = [
  {
    name: 'PTV',
    told: /^PTV at https:\/\/localhost:\d+ could not be reached: [A-Z_]+$/,
    setting: 'ptv.baseUrl',
    start: startHttps,
    call: async port =>
      ptvHttp({ baseUrl: `https://localhost:${port}`, apiKey: secret, userAgent: 'test', retries: 0 }).get('/x'),
  },
  {
    name: 'SMTP by TLS from the start',
    told: /^the certificate of the SMTP server localhost:\d+ cannot be trusted \([A-Z_]+\)$/,
    setting: 'SMTP_URL',
    start: async certificate => startTls(certificate, smtpAnswer),
    call: async port => smtpSender(`smtps://ptv:${secret}@localhost:${port}`, { ...quick, words: 3000 }).check(),
  },
  {
    name: 'SMTP by STARTTLS',
    told: /^the certificate of the SMTP server localhost:\d+ cannot be trusted \([A-Z_]+\)$/,
    setting: 'SMTP_URL',
    start: async certificate => startUpgrading(certificate, smtpAnswer),
    call: async port => smtpSender(`smtp://ptv:${secret}@localhost:${port}?tls=on`, { ...quick, words: 3000 }).check(),
  },
  {
    name: 'IMAP by TLS from the start',
    told: /^the certificate of the IMAP server localhost:\d+ cannot be trusted \([A-Z_]+\)$/,
    setting: 'IMAP_URL',
    start: async certificate => startTls(certificate, imapAnswer),
    call: async port => imapMailbox(`imaps://ptv:${secret}@localhost:${port}`, quick).check(),
  },
  {
    name: 'IMAP by STARTTLS',
    told: /^the certificate of the IMAP server localhost:\d+ cannot be trusted \([A-Z_]+\)$/,
    setting: 'IMAP_URL',
    start: async certificate => startUpgrading(certificate, imapAnswer),
    call: async port => imapMailbox(`imap://ptv:${secret}@localhost:${port}?tls=on`, quick).check(),
  },
  {
    name: 'the token server',
    told: /^the token server localhost:\d+ could not be reached, or was lost \([A-Z_]+\)$/,
    setting: 'MAIL_OAUTH_URL',
    start: startHttps,
    call: async port => {
      const client = { url: `https://localhost:${port}/`, clientId: 'ptv', clientSecret: secret, scope: 'x' }
      return accessTokens(client, () => Temporal.Now.instant(), 3000).current()
    },
  },
  {
    name: 'the watcher of HEARTBEAT_URL',
    told: /^the heartbeat could not be told: [A-Z_]+$/,
    setting: 'HEARTBEAT_URL',
    start: startHttps,
    call: async port => {
      const log = { info: raise, warn: raise, error: raise }
      await startHeartbeat(`https://localhost:${port}/${secret}`, 'test', log)('start')
    },
  },
  {
    name: 'PostgreSQL',
    told: /^PostgreSQL did not answer: [A-Z_]+$/,
    setting: 'DATABASE_URL',
    start: async certificate => startUpgrading(certificate, databaseAnswer),
    call: async port =>
      openDatabase({ kind: 'postgres', url: `postgres://ptv:${secret}@localhost:${port}/x?sslmode=verify-full` }),
  },
]

/** What a server says: `greeting` when somebody connects; null begins TLS, and undefined ends the conversation. */
type AnswerOf = (heard: Buffer, encrypted: boolean) => string | Buffer | null | undefined

const greeting = Buffer.alloc(0)

function smtpAnswer(heard: Buffer, encrypted: boolean): string | null {
  const command = heard.toString('latin1')
  if (heard === greeting) return '220 localhost\r\n'
  if (/^EHLO/i.test(command)) return `250-localhost\r\n${encrypted ? '250 AUTH PLAIN' : '250 STARTTLS'}\r\n`
  if (/^STARTTLS/i.test(command)) return null
  return /^AUTH/i.test(command) ? '535 5.7.8 no\r\n' : '221 bye\r\n'
}

function imapAnswer(heard: Buffer, encrypted: boolean): string | null {
  const [tag = '', command = ''] = heard.toString('latin1').trim().split(' ')
  if (heard === greeting) return `* OK [CAPABILITY IMAP4rev1 ${encrypted ? 'ID' : 'STARTTLS'}] hello\r\n`
  if (/^STARTTLS$/i.test(command)) return null
  if (/^CAPABILITY$/i.test(command)) {
    return `* CAPABILITY IMAP4rev1 ${encrypted ? 'ID' : 'STARTTLS'}\r\n${tag} OK\r\n`
  }
  return `${tag} ${/^(?:LOGIN|AUTHENTICATE)$/i.test(command) ? 'NO' : 'OK'} done\r\n`
}

// The request for TLS has eight bytes; what follows is the start, which is answered with the wish for a password.
function databaseAnswer(heard: Buffer, encrypted: boolean): Buffer | null | undefined {
  if (heard === greeting) return Buffer.alloc(0)
  if (!encrypted) return null
  return heard[0] === 0x70 ? undefined : Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])
}

/** What says yes to the wish for TLS. */
function consent(heard: Buffer): string {
  const [tag = ''] = heard.toString('latin1').trim().split(' ')
  if (heard[0] === 0) return 'S'
  return /^STARTTLS/i.test(tag) ? '220 go\r\n' : `${tag} OK begin\r\n`
}

async function startHttps(certificate: Certificate): Promise<Listening> {
  const heard: string[] = []
  const server = createHttpsServer(certificate, (request, response) => {
    heard.push(`${request.url} ${JSON.stringify(request.headers)}`)
    request.on('data', bytes => heard.push(String(bytes)))
    request.on('end', () => response.writeHead(404).end('{}'))
  })
  server.on('tlsClientError', () => {})
  return listening(server, heard)
}

async function startTls(certificate: Certificate, answer: AnswerOf): Promise<Listening> {
  const heard: string[] = []
  const server = createTlsServer(certificate, socket => converse(socket, answer, heard, true))
  server.on('tlsClientError', () => {})
  return listening(server, heard)
}

async function startUpgrading(certificate: Certificate, answer: AnswerOf): Promise<Listening> {
  const heard: string[] = []
  const server = createServer(plain => {
    plain.on('error', () => {})
    const first = answer(greeting, false)
    if (first !== null && first !== undefined && first.length > 0) plain.write(first)
    const onData = (bytes: Buffer): void => {
      heard.push(bytes.toString('latin1'))
      const said = answer(bytes, false)
      if (said !== null) return void plain.write(said ?? '')
      plain.off('data', onData)
      plain.write(consent(bytes))
      const socket = new TLSSocket(plain, { isServer: true, ...certificate })
      converse(socket, (text, encrypted) => (text === greeting ? '' : answer(text, encrypted)), heard, true)
    }
    plain.on('data', onData)
  })
  return listening(server, heard)
}

function converse(socket: Socket, answer: AnswerOf, heard: string[], encrypted: boolean): void {
  const say = (bytes: Buffer): void => {
    const said = answer(bytes, encrypted)
    if (said === undefined || said === null) return void socket.end()
    if (said.length > 0) socket.write(said)
  }
  socket.on('error', () => {})
  socket.on('data', (bytes: Buffer) => {
    heard.push(bytes.toString('latin1'))
    say(bytes)
  })
  say(greeting)
}

async function listening(server: Server, heard: readonly string[]): Promise<Listening> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => decoded(heard.join('\n')),
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

// SMTP and IMAP send a password in base64.
function decoded(text: string): string {
  return text.replaceAll(
    /[A-Za-z0-9+/]{16,}={0,2}/g,
    part => `${part} ${Buffer.from(part, 'base64').toString('latin1')}`,
  )
}
