import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message as a server took it. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** A server for mail that keeps what it is given. */
export interface MailServer {
  readonly port: number
  /** The messages it took, in their order. */
  readonly taken: readonly TakenMail[]
  /** How many connections it has had. */
  readonly connections: () => number
  readonly stop: () => Promise<void>
}

/** Starts a real server; it takes everything unless the options say otherwise, and offers no STARTTLS without a key. */
export async function startSmtpServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: TakenMail[] = []
  let connections = 0
  const server = new SMTPServer({
    authOptional: options.onAuth === undefined,
    allowInsecureAuth: true,
    disabledCommands: options.key === undefined ? ['STARTTLS'] : [],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        taken.push({ from, to, raw: Buffer.concat(chunks).toString('latin1') })
        done()
      })
    },
    ...options,
  })
  // A client that hangs up early is part of some tests.
  server.on('error', () => {})
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = (server.server ?? createServer()).address() as AddressInfo
  const stop = async (): Promise<void> =>
    new Promise(resolve => {
      server.close(resolve)
    })
  return { port, taken, connections: () => connections, stop }
}

/** A server that lets in whoever has a good token, and asks again before each mail whether it still is. */
export interface TokenGate {
  readonly options: SMTPServerOptions
  /** The users and tokens of all logins that were tried. */
  readonly tried: readonly (readonly [user: string, token: string])[]
}

/**
 * Makes a gate. A bad token is refused `at once`, as Exchange Online does, or `after the reason`, as Google's servers do;
 * one that goes bad during a conversation is refused with `expired`.
 */
export function tokenGate(
  isGood: (token: string) => boolean,
  manner: 'at once' | 'after the reason' = 'at once',
  expired: readonly [code: number, words: string] = [535, '5.7.3 Authentication unsuccessful'],
): TokenGate {
  const tried: [string, string][] = []
  const refused = refusal(535, '5.7.3 Authentication unsuccessful [HE1P190CA0001.EURP190.PROD.OUTLOOK.COM]')
  return {
    tried,
    options: {
      authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
      onAuth: ({ method, username = '', accessToken = '' }, _session, done) => {
        tried.push([username, accessToken])
        if (method === 'XOAUTH2' && isGood(accessToken)) return done(null, { user: accessToken })
        if (manner === 'at once') return done(refused)
        return done(null, { data: { status: '401', schemes: 'bearer', scope: 'https://outlook.office365.com/' } })
      },
      onMailFrom: (_address, { user }, done) => (isGood(String(user)) ? done() : done(refusal(...expired))),
    },
  }
}

/** What an option of the server's gives back to refuse something. */
export function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}

/** What a scripted server does when it is spoken to: it says a line, or does as `silence` and `hang up` say. */
export type Answer =
  | string
  /** Says this without an end of line and hangs up. */
  | { readonly broken: string }
  | { readonly line: string; readonly afterMilliseconds: number }

/**
 * What is answered to each command by its first word; `greeting` when somebody connects, `words` when the first words
 * of a mail are heard, `.` after the last. Of a list each answer is given once, the last one for good.
 */
export type Script = Readonly<Record<string, Answer | readonly Answer[]>>

/** A server that takes every mail; a test replaces the line it is about. */
export const willing: Script = {
  greeting: '220 mail.esimerkkila.test',
  EHLO: '250 mail.esimerkkila.test',
  AUTH: '235 2.7.0 ok',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  words: 'silence',
  '.': '250 2.0.0 taken',
  RSET: '250 2.0.0 ok',
  QUIT: '221 2.0.0 bye',
}

/** A scripted server also tells what was said to it, the words of mails left out. */
export interface ScriptedServer extends MailServer {
  readonly heard: readonly string[]
  /** How many mails were begun whose first words it has heard. */
  readonly begun: () => number
}

/** Starts a server that says word for word what it is told, right or wrong. */
export async function startScript(script: Script): Promise<ScriptedServer> {
  const taken: TakenMail[] = []
  const heard: string[] = []
  const given = new Map<string, number>()
  let begun = 0
  const sockets = new Set<Socket>()
  const answerTo = (word: string): Answer => {
    if (word === 'words') begun += 1
    const answers = [script[word] ?? '502 5.5.1 unknown'].flat()
    const times = given.get(word) ?? 0
    given.set(word, times + 1)
    return answers[Math.min(times, answers.length - 1)] ?? 'silence'
  }
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    converse(
      socket,
      answerTo,
      command => heard.push(command),
      raw => taken.push({ from: '', to: [], raw }),
    )
  })
  const port = await listen(server)
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
  return { port, taken, heard, begun: () => begun, connections: () => sockets.size, stop }
}

function converse(
  socket: Socket,
  answerTo: (word: string) => Answer,
  hear: (command: string) => unknown,
  take: (raw: string) => unknown,
): void {
  let heard = ''
  let inWords = false
  const onCommand = (command: string): void => {
    hear(command)
    inWords = say(socket, answerTo(command.split(' ')[0]?.toUpperCase() ?? '')).startsWith('354')
    // An end right at the beginning stands on a line of its own as well.
    if (inWords) heard = `\r\n${heard}`
  }
  const onWords = (raw: string): void => {
    inWords = false
    if (say(socket, answerTo('.')).startsWith('2')) take(raw)
  }
  say(socket, answerTo('greeting'))
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text
    for (;;) {
      if (inWords && heard.length > 2) say(socket, answerTo('words'))
      const mark = inWords ? '\r\n.\r\n' : '\r\n'
      const end = heard.indexOf(mark)
      if (end === -1 || socket.destroyed) return
      const part = heard.slice(0, end)
      heard = heard.slice(end + mark.length)
      if (inWords) onWords(part.slice(2))
      else onCommand(part)
    }
  })
}

function say(socket: Socket, answer: Answer): string {
  if (typeof answer !== 'string') {
    if ('broken' in answer) socket.end(answer.broken)
    else setTimeout(() => socket.write(`${answer.line}\r\n`), answer.afterMilliseconds)
    return 'broken' in answer ? '' : answer.line
  }
  if (answer === 'hang up') socket.destroy()
  else if (answer !== 'silence') socket.write(`${answer}\r\n`)
  return answer
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}
