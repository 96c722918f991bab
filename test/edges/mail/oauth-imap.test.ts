import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { imapMailbox } from '../../../src/edges/mail/imap.ts'
import { accessTokens, type AccessTokens } from '../../../src/edges/mail/oauth.ts'
import { smtpSender } from '../../../src/edges/mail/smtp.ts'
import type { ReceivedMail } from '../../../src/ports/mail.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../../support/dovecot.ts'
import { outgoing } from '../../support/mails.ts'
import { toldWhole, type Told } from '../../support/outside.ts'
import { startSmtpServer, tokenGate } from '../../support/smtp-server.ts'
import { startTokenServer, type TokenServer } from '../../support/token-server.ts'

const user = 'ptv@esimerkkila.test'
const opened: { readonly stop: () => unknown }[] = []

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.stop()
})

describe.skipIf(!hasDovecot()).each(['xoauth2', 'oauthbearer'] as const)('a mailbox of Dovecot that wants %s', way => {
  let server: TokenServer
  let dovecot: Dovecot
  beforeAll(async () => {
    server = await startTokenServer({ user })
    dovecot = await startDovecot(null, { ways: [way], introspection: server.introspection })
    await dovecot.deliver('ptv', source(1), source(2))
  })
  afterAll(async () => {
    await dovecot.stop()
    await server.stop()
  })

  it('is read with a token', async () => {
    expect((await read(mailbox(fresh()))).map(({ place }) => place.uid)).toEqual([1, 2])
  })

  it('is read on with a new token where the old one was revoked, without a mail missing or twice', async () => {
    const before = server.issued.length
    const box = mailbox(fresh())
    const first = await read(box)
    server.revokeAll()
    await dovecot.deliver('ptv', source(3))
    const place = first.at(-1)?.place ?? null
    const second = await Array.fromAsync(box.readSince(place))
    expect([...first, ...second].map(sourceNumber)).toEqual([1, 2, 3])
    expect(server.issued.length - before).toBe(2)
  })

  it('is read to the end though the token is revoked in the middle', async () => {
    const box = mailbox(fresh())
    const numbers: number[] = []
    for await (const one of box.readSince(null)) {
      server.revokeAll()
      numbers.push(sourceNumber(one))
    }
    expect(numbers).toEqual([1, 2, 3])
  })

  it('stays closed to another user, whom a new token does not help either', async () => {
    const tokens = fresh()
    await tokens.current()
    const before = server.issued.length
    const box = imapMailbox(`imap://bertta%40esimerkkila.test@127.0.0.1:${dovecot.imap}`, undefined, tokens)
    expect(await told(async () => box.check())).toMatchObject({
      name: 'OutsideRefused',
      party: 'imap',
      message: expect.stringMatching(/refused the login with the token \(NO AUTHENTICATIONFAILED\)/),
      remedy: expect.stringMatching(/IMAP\.AccessAsApp.*New-ServicePrincipal.*Add-MailboxPermission.*IMAP_URL/),
      leaks: false,
    })
    expect(server.issued.length - before).toBe(1)
  })

  it('opens with a password as before', async () => {
    const box = imapMailbox(`imap://ptv%40esimerkkila.test:${dovecot.password}@127.0.0.1:${dovecot.imap}`)
    expect((await read(box)).length).toBe(3)
  })

  it('shares its token with the server that mail is sent through', async () => {
    const { port } = keep(await startSmtpServer(tokenGate(server.isGood).options))
    const before = server.issued.length
    const tokens = fresh()
    const sender = smtpSender(`smtp://ptv%40esimerkkila.test@127.0.0.1:${port}`, undefined, tokens)
    opened.push({ stop: async () => sender.close() })
    const [, sending] = await Promise.all([mailbox(tokens).check(), sender.send(outgoing())])
    expect([sending, server.issued.length - before]).toEqual([{ kind: 'accepted' }, 1])
  })

  const fresh = (): AccessTokens => accessTokens(server.client, Temporal.Now.instant)
  const mailbox = (tokens: AccessTokens): ReturnType<typeof imapMailbox> =>
    imapMailbox(`imap://ptv%40esimerkkila.test@127.0.0.1:${dovecot.imap}`, undefined, tokens)
})

describe('a mailbox of Exchange Online, by its words', () => {
  const able = 'CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS NAMESPACE'

  it.each<[string, string, string, string, RegExp, RegExp]>([
    [
      'without the permission, or unknown to Exchange',
      able,
      'NO AUTHENTICATE failed.',
      'BAD',
      /refused the login with the token \(NO\)/,
      /IMAP\.AccessAsApp.*New-ServicePrincipal/,
    ],
    [
      'that the application was not let into',
      able,
      'OK AUTHENTICATE completed.',
      'BAD User is authenticated but not connected.',
      /took the login, but does not open the mailbox INBOX \(BAD\)/,
      /^In Exchange .*Add-MailboxPermission/,
    ],
    [
      'that is listed for nobody',
      able,
      'OK AUTHENTICATE completed.',
      'NO maija@esimerkkila.test',
      /took the login, but does not open the mailbox INBOX \(NO\)/,
      /Add-MailboxPermission/,
    ],
    [
      'on a server that takes passwords only',
      'CAPABILITY IMAP4rev1 AUTH=PLAIN',
      'OK',
      'BAD',
      /refused the login with the token \(no way to log in\)/,
      /takes no XOAUTH2/,
    ],
  ])('%s', async (_name, capabilities, login, rest, message, remedy) => {
    const { server, tokens } = await start()
    await tokens.current()
    const port = await startImap({ CAPABILITY: `* ${capabilities}`, AUTHENTICATE: login, LOGOUT: 'OK' }, rest)
    const box = imapMailbox(`imap://ptv%40esimerkkila.test@127.0.0.1:${port}`, undefined, tokens)
    expect(await told(async () => box.check())).toMatchObject({
      name: 'OutsideRefused',
      party: 'imap',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
      leaks: false,
    })
    expect(server.issued.length).toBe(message.source.includes('took') ? 1 : 2)
  })
})

async function start(
  options: Parameters<typeof startTokenServer>[0] = {},
): Promise<{ readonly server: TokenServer; readonly tokens: AccessTokens }> {
  const server = keep(await startTokenServer({ user, ...options }))
  return { server, tokens: accessTokens(server.client, Temporal.Now.instant) }
}

function keep<One extends { readonly stop: () => unknown }>(one: One): One {
  opened.push(one)
  return one
}

function source(number: number): string {
  return `From: maija@esimerkkila.test\r\nSubject: Viesti ${number}.\r\n\r\nkunnossa\r\n`
}

function sourceNumber({ raw }: ReceivedMail): number {
  return Number(/^Subject: Viesti (\d+)\./m.exec(Buffer.from(raw).toString('utf8'))?.[1])
}

async function read(box: ReturnType<typeof imapMailbox>): Promise<readonly ReceivedMail[]> {
  return Array.fromAsync(box.readSince(null))
}

async function startImap(replies: Readonly<Record<string, string>>, rest: string): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.write('* OK The Microsoft Exchange IMAP4 service is ready.\r\n')
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const [, tag = '', command = ''] of text.matchAll(/^(\S+) (\S+)/gm)) {
        const reply = replies[command] ?? rest
        socket.write(reply.startsWith('*') ? `${reply}\r\n${tag} OK\r\n` : `${tag} ${reply}\r\n`)
      }
    })
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
  return (server.address() as AddressInfo).port
}

async function told(work: () => Promise<unknown>): Promise<Told> {
  return toldWhole(work, /hunter2|salatunnus|maija|bertta|ptv@|dXNlcj/)
}
