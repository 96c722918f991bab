import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { areas } from '../../src/sample/areas.ts'
import { sampleApiKey, startLoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import { startDovecot, type Dovecot } from '../support/dovecot.ts'
import { startHttpServer } from '../support/raw-server.ts'
import { refusal, startSmtpServer, type MailServer } from '../support/smtp-server.ts'
import { persons, secrets } from './marks.ts'
import { startServer } from './raw.ts'

/** The parties outside, some of which repeat all that they hear in what they answer. */
export interface Outside {
  /** A PTV: below `/ok` it answers as it should, below each of `faults` it does not. */
  readonly ptv: string
  /** Path, query and User-Agent of all that PTV was asked. */
  readonly asked: readonly string[]
  /** Takes mails, but refuses the marked recipient with the address and the login in its words. */
  readonly smtp: MailServer
  /** Refuses the login with the login in its words. */
  readonly smtpNo: MailServer
  readonly imap: Dovecot
  readonly imapNo: number
  /** A token server that refuses with the secret in its words. */
  readonly tokens: string
  /** The address of the watcher, with its secrets, and the requests that came: path, query and body. */
  readonly watcher: string
  readonly beats: readonly string[]
  /** The keys, logins and forms that were shown to servers: what is a secret must get there. */
  readonly heard: readonly string[]
  /** A PostgreSQL that refuses everybody with the password in its words. */
  readonly impostor: number
  readonly stop: () => Promise<void>
}

/** What PTV does wrong below a path of that name. */
export const faults = ['401', '403', '400', '500', 'html', 'elsewhere', 'shape'] as const

/** Starts them all. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = []
  const beats: string[] = []
  const heard: string[] = []
  const ptv = await startLoopbackPtv(sampleRecords(areas, Temporal.Now.plainDateISO('Europe/Helsinki')))
  const gateway = await startHttpServer((incoming, response) => {
    asked.push(`${incoming.url} ${incoming.headers['user-agent']}`)
    heard.push(String(incoming.headers['x-api-key']))
    void answerAsPtv(ptv.baseUrl, incoming, response)
  })
  const tokens = await startHttpServer((incoming, response) => void refuseToken(incoming, response, heard))
  const watcher = await startHttpServer((incoming, response) => {
    void answerAsWatcher(incoming, response, beats, heard)
  })
  const smtp = await startSmtpServer(takingOptions(heard))
  const smtpNo = await startSmtpServer({
    onAuth: ({ username, password }, _session, done) => {
      heard.push(`${username} ${password}`)
      done(refusal(535, `5.7.8 ${username} is not ${password}`))
    },
  })
  const anyPassword = '\npassdb {\n  driver = static\n  args = nopassword=y\n}\n'
  const imap = await startDovecot(null, null, anyPassword)
  const imapNo = await startServer(socket => refuseLogin(socket, heard))
  const impostor = await startServer(socket => socket.once('data', () => socket.end(databaseRefusal())))
  const all = [ptv, gateway, tokens, watcher, smtp, smtpNo, imap, imapNo, impostor]
  const watched = new URL(
    `${watcher.baseUrl}/${secrets['path of HEARTBEAT_URL']}?q=${secrets['query of HEARTBEAT_URL']}`,
  )
  watched.username = 'ptv'
  watched.password = secrets['password of HEARTBEAT_URL']
  return {
    ptv: gateway.baseUrl,
    asked,
    smtp,
    smtpNo,
    imap,
    imapNo: imapNo.port,
    tokens: `${tokens.baseUrl}/{tenant}/token`,
    watcher: watched.toString(),
    beats,
    heard,
    impostor: impostor.port,
    stop: async () => {
      await Promise.all(all.map(async one => one.stop()))
    },
  }
}

async function answerAsPtv(behind: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, way = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(incoming.url ?? '') ?? []
  const words = `${JSON.stringify(incoming.headers)} ${persons['words of an error']}`
  const keys: readonly unknown[] = [secrets.PTV_API_KEY, secrets['PTV key of a city'], secrets['key in a file']]
  if (way === 'ok' && keys.includes(incoming.headers['x-api-key']))
    return forward(`${behind}${rest}`, incoming, response)
  const json = { 'content-type': 'application/problem+json' }
  if (way === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${words}</p>`)
  if (way === 'elsewhere')
    return void response
      .writeHead(302, { location: `https://u:${secrets.PTV_API_KEY}@else.test/?${secrets.PTV_API_KEY}` })
      .end(words)
  if (way === 'shape') return void response.writeHead(200, json).end(JSON.stringify({ [words]: words, data: words }))
  response.writeHead(Number(way) || 401, json).end(JSON.stringify({ title: words, detail: words, reason: words }))
}

async function answerAsWatcher(
  incoming: IncomingMessage,
  response: ServerResponse,
  beats: string[],
  heard: string[],
): Promise<void> {
  const { method, url, headers } = incoming
  beats.push(`${method} ${url} ${headers['user-agent']} ${await text(incoming)}`)
  heard.push(`${url} ${headers.authorization}`)
  // The first call meets a watcher that is busy.
  response.writeHead(beats.length % 2 === 0 ? 200 : 500).end(`for ${url} ${headers.authorization}`)
}

async function forward(url: string, { headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host: _host, connection: _connection, 'accept-encoding': _encoding, ...own } = headers
  const answered = Promise.withResolvers<IncomingMessage>()
  request(url, { headers: { ...own, 'x-api-key': sampleApiKey } }, answered.resolve)
    .on('error', answered.reject)
    .end()
  const answer = await answered.promise
  const body = await buffer(answer)
  response.writeHead(answer.statusCode ?? 500, { 'content-type': answer.headers['content-type'] ?? '' }).end(body)
}

async function refuseToken(incoming: IncomingMessage, response: ServerResponse, heard: string[]): Promise<void> {
  const form = await text(incoming)
  heard.push(form)
  const words = `${form} ${secrets['access token']} ${persons['words of an error']}`
  response.writeHead(400, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: 'invalid_client', error_description: words, error_codes: [7_000_215] }))
}

function refuseLogin(socket: Socket, heard: string[]): void {
  socket.write('* OK [CAPABILITY IMAP4rev1] hello\r\n')
  socket.on('data', bytes => {
    heard.push(String(bytes))
    const [tag = ''] = String(bytes).split(' ')
    socket.write(`${tag} NO [AUTHENTICATIONFAILED] ${String(bytes).trim()}\r\n`)
  })
}

function takingOptions(heard: string[]): Parameters<typeof startSmtpServer>[0] {
  return {
    onAuth: ({ username, password }, _session, done) => {
      heard.push(`${username} ${password}`)
      done(null, { user: username })
    },
    onRcptTo: ({ address }, { user }, done) =>
      address.includes(persons['recipient whom a server refuses'])
        ? done(refusal(550, `5.1.1 <${address}> is unknown to ${user} with ${secrets['password of SMTP_URL']}`))
        : done(),
  }
}

// https://www.postgresql.org/docs/current/protocol-error-fields.html
function databaseRefusal(): Buffer {
  const password = secrets['password of an impostor’s database']
  const fields = {
    S: 'FATAL',
    V: 'FATAL',
    C: '28P01',
    M: `the password ${password} is wrong`,
    D: password,
    H: password,
  }
  const text_ = `${Object.entries(fields)
    .map(([code, value]) => `${code}${value}\0`)
    .join('')}\0`
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(Buffer.byteLength(text_) + 4, 1)
  return Buffer.concat([head, Buffer.from(text_)])
}
