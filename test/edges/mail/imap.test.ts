import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { ImapFlow } from 'imapflow'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SettingsError } from '../../../src/core/errors.ts'
import { imapMailbox } from '../../../src/edges/mail/imap.ts'
import { smtpSender } from '../../../src/edges/mail/smtp.ts'
import { writeMessage } from '../../../src/edges/mail/mime.ts'
import type { MailboxPlace, ReceivedMail } from '../../../src/ports/mail.ts'
import { makeCertificate } from '../../support/certificates.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../../support/dovecot.ts'
import { outgoing } from '../../support/mails.ts'
import { toldBy, trouble, type Told } from '../../support/outside.ts'
import { startSmtpServer } from '../../support/smtp-server.ts'

const secret = 'hunter2-salainen'
const short = { connect: 1000, greeting: 500, socket: 500 }
const known = makeCertificate('localhost')
const unknown = makeCertificate('localhost')
const standard = getCACertificates('default')
setDefaultCACertificates([...standard, known.cert])

const opened: { readonly stop: () => unknown }[] = []

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.stop()
})
afterAll(() => setDefaultCACertificates(standard))

describe.skipIf(!hasDovecot())('a mailbox of Dovecot', () => {
  let dovecot: Dovecot
  let users = 0
  let user = ''
  beforeAll(async () => {
    dovecot = await startDovecot(known)
  })
  afterAll(async () => dovecot.stop())
  afterEach(() => {
    user = ''
  })

  it('that is empty gives nothing, and is no fault', async () => {
    expect(await read()).toEqual([])
  })

  it('gives every mail as it was received, in the order of the uids', async () => {
    await deliver('ensimmäinen', 'toinen', 'kolmas')
    const mails = await read()
    expect(mails.map(textOf)).toEqual(['ensimmäinen', 'toinen', 'kolmas'])
    expect(mails.map(({ place }) => place.uid)).toEqual([1, 2, 3])
    const sinceThen = Temporal.Now.instant().since(mails[0]?.receivedAt ?? Temporal.Instant.fromEpochMilliseconds(0))
    expect(sinceThen.total('seconds')).toBeLessThan(60)
    expect(sinceThen.total('seconds')).toBeGreaterThanOrEqual(0)
  })

  it('gives bytes that are no text as they are', async () => {
    const bytes = Buffer.concat([Buffer.from('Subject: tavuja\r\n\r\n'), Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0x0a])])
    await dovecot.deliver(nextUser(), bytes)
    const [mail] = await read()
    expect(Buffer.from(mail?.raw ?? []).subarray(-bytes.length)).toEqual(bytes)
  })

  it('gives what came after a place, and nothing after the last one', async () => {
    await deliver('a', 'b', 'c')
    const mails = await read()
    expect((await read(mails[0]?.place)).map(textOf)).toEqual(['b', 'c'])
    expect(await read(mails[2]?.place)).toEqual([])
    await deliver('d')
    expect((await read(mails[2]?.place)).map(textOf)).toEqual(['d'])
  })

  it('gives everything where the place is of another account or another life of the mailbox', async () => {
    await deliver('a', 'b')
    const [first] = await read()
    const place = first?.place ?? { mailbox: '', uidValidity: '', uid: 0 }
    expect(place.mailbox).toBe(`${user}@127.0.0.1/INBOX`)
    expect((await read({ ...place, mailbox: 'bertta@127.0.0.1/INBOX', uid: 2 })).map(textOf)).toEqual(['a', 'b'])
    expect((await read({ ...place, uidValidity: '1', uid: 2 })).map(textOf)).toEqual(['a', 'b'])
  })

  it('gives everything anew when the mailbox was deleted and made again', async () => {
    await deliver('muualla')
    await withClient(async client => {
      await client.mailboxCreate('Vastaukset')
      for (const text of ['a', 'b', 'c']) await client.append('Vastaukset', message(text))
    })
    const before = await read(null, '/Vastaukset')
    await withClient(async client => {
      await client.mailboxDelete('Vastaukset')
      await client.mailboxCreate('Vastaukset')
      await client.append('Vastaukset', message('uusi'))
    })
    const after = await read(before.at(-1)?.place, '/Vastaukset')
    expect(before.map(textOf)).toEqual(['a', 'b', 'c'])
    expect(after.map(textOf)).toEqual(['uusi'])
    expect(after[0]?.place.uid).toBe(1)
    expect(after[0]?.place.uidValidity).not.toBe(before[0]?.place.uidValidity)
  })

  it('of a name with umlauts and a level below is read', async () => {
    nextUser()
    await withClient(async client => {
      await client.mailboxCreate('PTV/Päivä työ')
      await client.append('PTV/Päivä työ', message('täällä'))
    })
    expect((await read(null, '/PTV/P%C3%A4iv%C3%A4%20ty%C3%B6')).map(textOf)).toEqual(['täällä'])
  })

  it('leaves its mails unseen and where they are', async () => {
    await deliver('a', 'b')
    await read()
    const flags = await withClient(async client => {
      await client.mailboxOpen('INBOX')
      return client.fetchAll('1:*', { flags: true })
    })
    expect(flags.map(mail => mail.flags?.has('\\Seen'))).toEqual([false, false])
  })

  it('with 300 mails and gaps gives each of them once', async () => {
    await deliver(...Array.from({ length: 303 }, (_, index) => `viesti ${index + 1}`))
    await remove('1,150,303')
    const uids = (await read()).map(mail => [mail.place.uid, textOf(mail)])
    const expected = Array.from({ length: 303 }, (_, index) => [index + 1, `viesti ${index + 1}`])
    expect(uids).toEqual(expected.filter(([uid]) => uid !== 1 && uid !== 150 && uid !== 303))
  })

  it('gives mails that come while it is read at the latest the next time, and none twice', async () => {
    await deliver('a', 'b')
    const first: ReceivedMail[] = []
    for await (const mail of mailbox().readSince(null)) {
      if (first.length === 0) await deliver('c')
      first.push(mail)
    }
    const second = await read(first.at(-1)?.place)
    expect([...first, ...second].map(textOf)).toEqual(['a', 'b', 'c'])
  })

  it('does without a mail that somebody removes while it is read', async () => {
    await deliver(...['a', 'b', 'c', 'd'].map(big))
    const letters: string[] = []
    for await (const mail of mailbox().readSince(null)) {
      if (letters.length === 0) await remove('3')
      letters.push(textOf(mail).slice(0, 1))
    }
    expect(letters).toEqual(['a', 'b', 'd'])
  })

  it('gives only the beginning of a mail that no person wrote', async () => {
    await deliver('ennen', `alku\r\n${`${'x'.repeat(998)}\r\n`.repeat(26_000)}`, 'jälkeen')
    const mails = await read()
    expect(mails.map(({ raw }) => raw.length)).toEqual([expect.any(Number), 200_000, expect.any(Number)])
    expect(mails.map(mail => textOf(mail).slice(0, 7).trim())).toEqual(['ennen', 'alku\r\nx'.slice(0, 7), 'jälkeen'])
  })

  it('waits for a reader that takes its time', async () => {
    await deliver(...['a', 'b', 'c'].map(big))
    const letters: string[] = []
    for await (const mail of mailbox('', short).readSince(null)) {
      letters.push(textOf(mail).slice(0, 1))
      await new Promise(resolve => setTimeout(resolve, 1200))
    }
    expect(letters).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['to the end', 9],
    ['and no further than the first mail', 1],
  ])('is left when it was read %s', async (_name, most) => {
    await deliver('a', 'b')
    const proxy = await startProxy(dovecot.imap)
    let count = 0
    for await (const _mail of imapMailbox(urlOf('imap', '127.0.0.1', proxy.port)).readSince(null)) {
      count += 1
      if (count === most) break
    }
    await expect.poll(() => [proxy.all(), proxy.open()]).toEqual([1, 0])
  })

  it.each([
    ['is lost', async (proxy: Proxy) => proxy.cut()],
    ['falls silent', async (proxy: Proxy) => proxy.silence()],
  ])('gives what it has until the line %s, and the rest the next time', async (_name, breakIt) => {
    await deliver(...['a', 'b', 'c'].map(big))
    const proxy = await startProxy(dovecot.imap)
    const first: ReceivedMail[] = []
    const error = await told(async () => {
      for await (const mail of imapMailbox(urlOf('imap', '127.0.0.1', proxy.port), short).readSince(null)) {
        first.push(mail)
        if (first.length === 2) await breakIt(proxy)
      }
    })
    expect(error).toEqual(
      trouble('imap', 'OutsideUnavailable', /could not be reached, or was lost/, `127.0.0.1:${proxy.port}`),
    )
    const second = await read(first.at(-1)?.place)
    expect([...first, ...second].map(mail => textOf(mail).slice(0, 1))).toEqual(['a', 'b', 'c'])
  })

  it('tells that it is away when Dovecot is stopped in the middle', async () => {
    const other = await startDovecot()
    let stopped = false
    keep({ stop: async () => (stopped ? undefined : other.stop()) })
    await other.deliver('anna', ...['a', 'b', 'c'].map(letter => message(big(letter))))
    const error = await told(async () => {
      for await (const _mail of imapMailbox(urlOf('imap', '127.0.0.1', other.imap, 'anna'), short).readSince(null)) {
        if (!stopped) await other.stop()
        stopped = true
      }
    })
    expect(error).toEqual(trouble('imap', 'OutsideUnavailable', /was lost/, `127.0.0.1:${other.imap}`))
    const later = await told(async () => imapMailbox(urlOf('imap', '127.0.0.1', other.imap, 'anna')).check())
    expect(later).toEqual(trouble('imap', 'OutsideUnavailable', /ECONNREFUSED/, `127.0.0.1:${other.imap}`))
  })

  it.each([
    ['from the start', 'imaps', ''],
    ['by STARTTLS', 'imap', '?tls=on'],
  ] as const)('is read encrypted %s', async (_name, protocol, wish) => {
    await deliver('salattu')
    const url = `${urlOf(protocol, 'localhost', dovecot[protocol])}${wish}`
    expect((await all(imapMailbox(url).readSince(null))).map(textOf)).toEqual(['salattu'])
    await imapMailbox(url).check()
  })

  it.each([
    ['imaps', '', 'localhost', unknown, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['imap', '?tls=on', 'localhost', unknown, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['imaps', '', '127.0.0.1', known, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['imap', '?tls=on', '127.0.0.1', known, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)(
    'is not logged in to by %s%s at %s with a wrong certificate',
    async (protocol, wish, host, which, code) => {
      const server = which === known ? dovecot : keep(await startDovecot(which))
      const url = `${protocol}://anna:${secret}@${host}:${server[protocol]}${wish}`
      const error = await told(async () => imapMailbox(url).check())
      expect(error).toEqual(
        trouble('imap', 'OutsideRefused', new RegExp(`certificate .* \\(${code}\\)`), `${host}:${server[protocol]}`),
      )
    },
  )

  it.each([
    ['a wrong password', 'imap', secret, '', /refused the login \(NO AUTHENTICATIONFAILED\)/],
    ['TLS on the port without', 'imaps', 'salasana', '', /does not answer in TLS .*\(ERR_SSL_/],
    ['no such mailbox', 'imap', 'salasana', '/Vastaukset', /has no mailbox Vastaukset/],
  ])('says no to %s, in reading and in checking', async (_name, protocol, password, path, words) => {
    const host = '127.0.0.1'
    const reader = imapMailbox(`${protocol}://${nextUser()}:${password}@${host}:${dovecot.imap}${path}`)
    for (const asked of [async () => reader.check(), async () => all(reader.readSince(null))]) {
      expect(await told(asked)).toEqual(trouble('imap', 'OutsideRefused', words, `${host}:${dovecot.imap}`))
    }
  })

  it('that is not there is told with those that are', async () => {
    nextUser()
    await withClient(async client => client.mailboxCreate('Vastaukset'))
    const error = await told(async () => mailbox('/Vastaus').check())
    expect(error.remedy).toMatch(/IMAP_URL .*; there are INBOX, Vastaukset\.|there are Vastaukset, INBOX\./)
  })

  it.each([
    ['can MOVE', '', { sorting: 'possible', tellsNews: true }],
    ['has UIDPLUS and no IDLE', 'UIDPLUS', { sorting: 'possible', tellsNews: false }],
    ['has neither MOVE nor UIDPLUS', 'IDLE', { sorting: 'cannotMove', tellsNews: true }],
  ])('of a server that %s says what it lets us do', async (_name, able, abilities) => {
    const more = able === '' ? '' : `imap_capability = IMAP4rev1 NAMESPACE ${able}\n`
    const other = keep(await startDovecot(null, null, more))
    expect(await imapMailbox(urlOf('imap', '127.0.0.1', other.imap)).check()).toEqual(abilities)
  })

  it('gets from a sender what it sends, by SMTP and the city’s own delivery', async () => {
    nextUser()
    const server = keep(
      await startSmtpServer({
        onData: (stream, _session, done) => {
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            void dovecot.deliver(user, Buffer.concat(chunks)).finally(done)
          })
        },
      }),
    )
    const sender = smtpSender(`smtp://127.0.0.1:${server.port}`)
    keep({ stop: async () => sender.close() })
    const mail = outgoing({ envelope: { to: `${user}@esimerkkila.test` }, subject: 'Päiväkoti: tarkista [A7K2-9QX4]' })
    expect(await sender.send(mail)).toEqual({ kind: 'accepted' })
    const [received, ...others] = await read()
    expect(others).toEqual([])
    const source = sourceOf(received)
    const sent = source.slice(source.indexOf('Auto-Submitted'))
    expect(withoutBoundaries(sent)).toBe(withoutBoundaries(await writeMessage(mail)))
  })

  function nextUser(): string {
    users += 1
    user = `anna${users}`
    return user
  }

  async function deliver(...texts: readonly string[]): Promise<void> {
    await dovecot.deliver(user === '' ? nextUser() : user, ...texts.map(message))
  }

  function urlOf(protocol: string, host: string, port: number, name = user === '' ? nextUser() : user): string {
    return `${protocol}://${name}:${dovecot.password}@${host}:${port}`
  }

  function mailbox(path = '', timeouts = { ...short, socket: 10_000 }) {
    return imapMailbox(`${urlOf('imap', '127.0.0.1', dovecot.imap)}${path}`, timeouts)
  }

  async function read(place: MailboxPlace | null = null, path = ''): Promise<readonly ReceivedMail[]> {
    return all(mailbox(path).readSince(place))
  }

  async function remove(uids: string): Promise<void> {
    await withClient(async client => {
      await client.mailboxOpen('INBOX')
      await client.messageDelete(uids, { uid: true })
    })
  }

  async function withClient<Result>(work: (client: ImapFlow) => Promise<Result>): Promise<Result> {
    const auth = { user, pass: dovecot.password }
    const client = new ImapFlow({ host: '127.0.0.1', port: dovecot.imap, doSTARTTLS: false, auth, logger: false })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.logout()
    }
  }
})

describe('a server of IMAP', () => {
  const able = '* OK [CAPABILITY IMAP4rev1] hello'
  const loggedIn = { LOGIN: 'OK [CAPABILITY IMAP4rev1] in', LIST: 'OK', EXAMINE: 'OK [READ-ONLY] open' }
  const opens = { ...loggedIn, EXAMINE: '* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\nOK [READ-ONLY] open' }

  it.each<[string, string | null, Replies, string, 'OutsideRefused' | 'OutsideUnavailable', RegExp]>([
    ['is silent', null, {}, '', 'OutsideUnavailable', /lost \((?:GREETING_TIMEOUT|ETIMEOUT)\)/],
    ['hangs up at once', 'hang up', {}, '', 'OutsideUnavailable', /lost \(/],
    ['says goodbye at once', '* BYE anna is busy', {}, '', 'OutsideUnavailable', /lost \(ClosedAfterConnectText\)/],
    ['offers no STARTTLS', able, {}, '?tls=on', 'OutsideRefused', /offers no STARTTLS/],
    [
      'refuses STARTTLS',
      able.replace('rev1', 'rev1 STARTTLS'),
      { STARTTLS: 'NO' },
      '?tls=on',
      'OutsideRefused',
      /STARTTLS/,
    ],
    [
      'lets nobody log in',
      able.replace('rev1', 'rev1 LOGINDISABLED'),
      {},
      '',
      'OutsideRefused',
      /login \(no way to log in\)/,
    ],
    ['refuses the login', able, { LOGIN: 'NO [AUTHENTICATIONFAILED] anna' }, '', 'OutsideRefused', /login \(NO AUTHEN/],
    ['refuses the login without a code', able, { LOGIN: 'NO wrong, anna' }, '', 'OutsideRefused', /the login \(NO\)/],
    [
      'cannot check the login now',
      able,
      { LOGIN: 'NO [UNAVAILABLE] later' },
      '',
      'OutsideUnavailable',
      /now \(NO UNAVAIL/,
    ],
    ['hangs up at the login', able, { LOGIN: 'hang up' }, '', 'OutsideUnavailable', /lost \(/],
    ['is silent at the login', able, { LOGIN: null }, '', 'OutsideUnavailable', /lost \(/],
    [
      'refuses the mailbox',
      able,
      { ...loggedIn, EXAMINE: 'NO [NOPERM] anna' },
      '',
      'OutsideRefused',
      /no mailbox INBOX|NO NOPERM/,
    ],
    [
      'has the mailbox in use',
      able,
      { ...loggedIn, LIST: '* LIST () "/" INBOX\r\nOK', EXAMINE: 'NO [INUSE] x' },
      '',
      'OutsideUnavailable',
      /now \(NO INUSE\)/,
    ],
    [
      'refuses the search',
      able,
      { ...opens, NOOP: 'OK', UID: 'NO [SERVERBUG] x' },
      '',
      'OutsideRefused',
      /talk with this program \(NO\)/,
    ],
    [
      'hangs up at the search',
      able,
      { ...opens, NOOP: 'OK', UID: 'hang up' },
      '',
      'OutsideUnavailable',
      /lost \(NoConnection\)/,
    ],
    [
      'hangs up as it is asked for news',
      able,
      { ...opens, NOOP: 'hang up' },
      '',
      'OutsideUnavailable',
      /lost \(NoConnection\)/,
    ],
    [
      'hangs up at the first mail',
      able,
      { ...opens, NOOP: 'OK', UID: ['* SEARCH 4 5\r\nOK', 'hang up'] },
      '',
      'OutsideUnavailable',
      /lost \(/,
    ],
  ])('that %s', async (_name, greeting, replies, wish, kind, words) => {
    const { port } = await startImapScript(greeting, replies)
    const url = `imap://anna:${secret}@127.0.0.1:${port}/${wish}`
    const error = await told(async () => all(imapMailbox(url, short).readSince(null)))
    expect(error).toEqual(trouble('imap', kind, words, `127.0.0.1:${port}`))
  })

  it('is not looked for before somebody reads', () => {
    expect(() => imapMailbox(`imap://anna:${secret}@127.0.0.1:1`).readSince(null)).not.toThrow()
  })

  it('needs an address of IMAP', () => {
    expect(() => imapMailbox(`https://anna:${secret}@127.0.0.1`)).toThrow(SettingsError)
  })
})

/** By a command's first word: its last answer without the tag, after lines of its own; null is silence. */
type Replies = Readonly<Record<string, string | null | readonly (string | null)[]>>

async function startImapScript(greeting: string | null, replies: Replies): Promise<{ readonly port: number }> {
  const given = new Map<string, number>()
  return listen(socket => {
    if (greeting === 'hang up') return void socket.destroy()
    if (greeting !== null) socket.write(`${greeting}\r\n`)
    return socket.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\r\n').filter(one => one !== '')) {
        const [tag = '', command = ''] = line.split(' ')
        const times = given.get(command) ?? 0
        given.set(command, times + 1)
        const reply = [
          replies[command] ?? (command in replies ? null : command === 'LOGOUT' ? 'OK' : 'BAD unknown'),
        ].flat()
        const answer = reply[Math.min(times, reply.length - 1)]
        if (answer === 'hang up') socket.destroy()
        else if (typeof answer === 'string')
          socket.write(`${answer.replace(/^(?=(?:OK|NO|BAD)\b.*$(?![\s\S]))/m, `${tag} `)}\r\n`)
      }
    })
  })
}

interface Proxy {
  readonly port: number
  /** Connections that there have been, and that are open now. */
  readonly all: () => number
  readonly open: () => number
  readonly cut: () => void
  /** Lets nothing through any more. */
  readonly silence: () => void
}

async function startProxy(target: number): Promise<Proxy> {
  const pairs: (readonly [Socket, Socket])[] = []
  const open = new Set<Socket>()
  const { port } = await listen(socket => {
    const other = connect(target, '127.0.0.1')
    pairs.push([socket, other])
    open.add(socket)
    for (const one of [socket, other]) one.on('error', () => {})
    socket.once('close', () => {
      open.delete(socket)
      other.destroy()
    })
    other.once('close', () => socket.destroy())
    socket.pipe(other).pipe(socket)
  })
  return {
    port,
    all: () => pairs.length,
    open: () => open.size,
    cut: () => pairs.forEach(([socket]) => socket.destroy()),
    silence: () => pairs.forEach(([socket, other]) => other.unpipe(socket).pause()),
  }
}

async function listen(onConnection: (socket: Socket) => unknown): Promise<{ readonly port: number }> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  keep({
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => server.close(resolve))
    },
  })
  return { port: (server.address() as AddressInfo).port }
}

function keep<One extends { readonly stop: () => unknown }>(one: One): One {
  opened.push(one)
  return one
}

/** So large that the mails are read one by one. */
function big(letter: string): string {
  return `${letter}${`${'x'.repeat(70)}\r\n`.repeat(20_000)}`
}

function message(text: string): Buffer {
  return Buffer.from(`From: maija@esimerkkila.test\r\nSubject: vastaus\r\n\r\n${text}\r\n`)
}

// They alone are drawn by lot.
function withoutBoundaries(text: string): string {
  return text.replaceAll(/--[-_\w]*-Part_\d|boundary="[^"]*"/g, '…')
}

function sourceOf(mail: ReceivedMail | undefined): string {
  return Buffer.from(mail?.raw ?? []).toString('utf8')
}

function textOf(mail: ReceivedMail): string {
  const source = sourceOf(mail)
  return source.slice(source.indexOf('\r\n\r\n') + 4).trimEnd()
}

async function all(mails: AsyncIterable<ReceivedMail>): Promise<readonly ReceivedMail[]> {
  return Array.fromAsync(mails)
}

async function told(work: () => Promise<unknown>): Promise<Told> {
  return toldBy(work, new RegExp(`${secret}|salasana|anna`))
}
