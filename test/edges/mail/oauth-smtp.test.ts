import { afterEach, describe, expect, it } from 'vitest'
import { accessTokens, type AccessTokens } from '../../../src/edges/mail/oauth.ts'
import { smtpSender } from '../../../src/edges/mail/smtp.ts'
import type { MailSender } from '../../../src/ports/mail.ts'
import { outgoing } from '../../support/mails.ts'
import { toldWhole, type Told } from '../../support/outside.ts'
import { startScript, startSmtpServer, tokenGate, willing, type Script } from '../../support/smtp-server.ts'
import { startTokenServer, type TokenServer } from '../../support/token-server.ts'

const short = { connect: 2000, greeting: 2000, socket: 2000, words: 2000 }
const user = 'ptv@esimerkkila.test'
const opened: { readonly stop: () => unknown }[] = []

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.stop()
})

describe('a sender with tokens', () => {
  it('logs in as the user of the address and sends, and asks for one token', async () => {
    const { server, tokens } = await start()
    const { gate, port } = await startGate(server)
    const one = sender(port, tokens)
    expect([await one.send(mail(1)), await one.send(mail(2))]).toEqual([accepted, accepted])
    expect(gate.tried).toEqual([[user, server.issued[0]]])
    expect(server.asked).toHaveLength(1)
  })

  it.each<[string, readonly [number, string]]>([
    ['refuses the sender', [535, '5.7.3 Authentication unsuccessful']],
    ['takes us for a stranger', [530, '5.7.57 Client not authenticated to send mail']],
    ['ends the line', [421, '4.7.66 Token expired, closing']],
  ])('goes on with a new token where the old one ends between two mails and the server %s', async (_name, expired) => {
    const { server, tokens } = await start()
    const { taken, port, connections } = await startGate(server, 'at once', expired)
    const one = sender(port, tokens)
    expect(await one.send(mail(1))).toEqual(accepted)
    server.revokeAll()
    expect([await one.send(mail(2)), await one.send(mail(3))]).toEqual([accepted, accepted])
    expect(taken.map(numberOf)).toEqual([1, 2, 3])
    expect([connections(), server.asked.length]).toEqual([3, 2])
  })

  it.each(['at once', 'after the reason'] as const)(
    'logs in with a new token where the old one is refused %s on another line',
    async manner => {
      const { server, tokens } = await start()
      const { gate, taken, port } = await startGate(server, manner)
      const one = sender(port, tokens)
      await one.send(mail(1))
      await one.close()
      server.revokeAll()
      expect(await one.send(mail(2))).toEqual(accepted)
      expect(gate.tried.map(([, token]) => server.issued.indexOf(token))).toEqual([0, 0, 1])
      expect(taken.map(numberOf)).toEqual([1, 2])
    },
  )

  it('neither loses nor doubles a mail where tokens end again and again', async () => {
    const { server, tokens } = await start()
    const { taken, port } = await startGate(server)
    const one = sender(port, tokens)
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
    const ends: unknown[] = []
    for (const number of numbers) {
      if (number % 3 === 0) server.revokeAll()
      ends.push(await one.send(mail(number)))
    }
    expect(ends).toEqual(numbers.map(() => accepted))
    expect(taken.map(numberOf)).toEqual(numbers)
    expect(server.asked).toHaveLength(7)
  })

  it('sends a mail again whose words the server surely did not take, for the login had ended', async () => {
    const { tokens } = await start()
    const script = { '.': ['250 ok', '535 5.7.3 Authentication unsuccessful', '250 ok'] }
    const { one, taken, connections } = await scripted(script, tokens)
    expect([await one.send(mail(1)), await one.send(mail(2))]).toEqual([accepted, accepted])
    expect([taken.map(numberOf), connections()]).toEqual([[1, 2], 2])
  })

  it('leaves a mail in doubt that was broken off after its words, whatever its token is', async () => {
    const { server, tokens } = await start()
    const { one, taken, connections } = await scripted({ '.': ['250 ok', 'hang up', '250 ok'] }, tokens)
    await one.send(mail(1))
    server.revokeAll()
    expect(await one.send(mail(2))).toMatchObject({ kind: 'inDoubt' })
    expect([taken.length, connections()]).toEqual([1, 1])
  })

  it('gives up where a new token is refused as well, with nothing handed over', async () => {
    const { server, tokens } = await start()
    const gate = tokenGate(() => false)
    const { port, taken } = keep(await startSmtpServer(gate.options))
    await tokens.current()
    const one = sender(port, tokens)
    expect(await told(async () => one.send(mail(1)))).toMatchObject({
      name: 'OutsideRefused',
      party: 'smtp',
      message: expect.stringMatching(/refused the login with the token \(535 5\.7\.3\), which was got/),
      remedy: expect.stringMatching(/SMTP\.SendAsApp.*New-ServicePrincipal.*Add-MailboxPermission.*SMTP_URL/),
      leaks: false,
    })
    expect(gate.tried.map(([, token]) => server.issued.indexOf(token))).toEqual([0, 1])
    expect(taken).toEqual([])
  })

  it('tries a token once that was issued just now', async () => {
    const { tokens } = await start()
    const gate = tokenGate(() => false, 'after the reason')
    const { port } = keep(await startSmtpServer(gate.options))
    const { message } = await told(async () => sender(port, tokens).check())
    expect(message).toMatch(/refused the login with the token \(535\)/)
    expect(gate.tried).toHaveLength(1)
  })

  it('gives up where the line that was opened anew does not hold the login either', async () => {
    const { tokens } = await start()
    const { one, connections } = await scripted({ MAIL: ['250 ok', '530 5.7.57 not authenticated'] }, tokens)
    expect(await one.send(mail(1))).toEqual(accepted)
    expect(await told(async () => one.send(mail(2)))).toMatchObject({
      name: 'OutsideRefused',
      message: expect.stringMatching(/login .*\(530 5\.7\.57\)/),
    })
    expect(connections()).toBe(2)
  })

  it.each<[string, string, string, RegExp, RegExp]>([
    [
      'SMTP AUTH switched off',
      '535 5.7.139 Authentication unsuccessful, maija@esimerkkila.test',
      'OutsideRefused',
      /\(535 5\.7\.139\)/,
      /Set-CASMailbox -SmtpClientAuthenticationDisabled/,
    ],
    [
      'no XOAUTH2',
      '504 5.7.4 Unrecognized authentication type',
      'OutsideRefused',
      /\(504 5\.7\.4\)/,
      /takes no XOAUTH2/,
    ],
    ['no time', '454 4.7.0 Temporary authentication failure', 'OutsideUnavailable', /now \(454 4\.7\.0\)/, /next run/],
    ['no words', 'hang up', 'OutsideUnavailable', /lost \(ECONN/, /next run/],
  ])('tells of a server that has %s', async (_name, answer, name, message, remedy) => {
    const { server, tokens } = await start()
    const { one, taken } = await scripted({ AUTH: answer }, tokens)
    expect(await told(async () => one.send(mail(1)))).toMatchObject({
      name,
      party: 'smtp',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
      leaks: false,
    })
    expect([taken, server.asked.length]).toEqual([[], 1])
  })

  it.each([
    ['none', [], true],
    ['that of IMAP only', ['IMAP.AccessAsApp'], true],
    ['the one it needs', ['IMAP.AccessAsApp', 'SMTP.SendAsApp'], false],
  ])('says whether the token lacks the permission: it has %s', async (_name, roles, lacks) => {
    const { tokens } = await start({ roles })
    const { port } = keep(await startSmtpServer(tokenGate(() => false).options))
    const { message, remedy, leaks } = await told(async () => sender(port, tokens).check())
    expect([/carries no permission SMTP\.SendAsApp/.test(message), /may take an hour/.test(remedy)]).toEqual([
      lacks,
      lacks,
    ])
    expect(leaks).toBe(false)
  })

  it('keeps the mail where there is no token, and speaks with the mail server only once there is one', async () => {
    const { server, tokens } = await start()
    const { port, taken, connections } = await startGate(server)
    const one = sender(port, tokens)
    server.disturb({ status: 503, body: '<h1>Service unavailable</h1>' })
    expect(await told(async () => one.send(mail(1)))).toMatchObject({ name: 'OutsideUnavailable', party: 'oauth' })
    expect(connections()).toBe(0)
    server.disturb(null)
    expect(await one.send(mail(1))).toEqual(accepted)
    expect(taken.map(numberOf)).toEqual([1])
  })

  it('goes on without losing a mail where the token server is away when a token ends in mid-run', async () => {
    const { server, tokens } = await start()
    const { port, taken } = await startGate(server)
    const one = sender(port, tokens)
    await one.send(mail(1))
    server.revokeAll()
    server.disturb('hang up')
    expect(await told(async () => one.send(mail(2)))).toMatchObject({ name: 'OutsideUnavailable', party: 'oauth' })
    server.disturb(null)
    expect(await one.send(mail(2))).toEqual(accepted)
    expect(taken.map(numberOf)).toEqual([1, 2])
  })

  it('asks for none where the address names no user', async () => {
    const { server, tokens } = await start()
    const { port } = keep(await startSmtpServer())
    const one = smtpSender(`smtp://127.0.0.1:${port}`, short, tokens)
    expect(await one.send(mail(1))).toEqual(accepted)
    await one.close()
    expect(server.asked).toEqual([])
  })

  it('takes no password beside them', () => {
    const tokens = accessTokens(
      { url: 'https://a.test/', clientId: '', clientSecret: '', scope: '' },
      Temporal.Now.instant,
    )
    expect(() => smtpSender('smtp://ptv:hunter2@mail.esimerkkila.test', short, tokens)).toThrow('a fault in SMTP_URL')
  })
})

const accepted = { kind: 'accepted' }

async function start(
  options: Parameters<typeof startTokenServer>[0] = {},
): Promise<{ readonly server: TokenServer; readonly tokens: AccessTokens }> {
  const server = keep(await startTokenServer({ user, ...options }))
  return { server, tokens: accessTokens(server.client, Temporal.Now.instant) }
}

async function startGate(server: TokenServer, ...rest: Tail<Parameters<typeof tokenGate>>) {
  const gate = tokenGate(server.isGood, ...rest)
  return { gate, ...keep(await startSmtpServer(gate.options)) }
}

type Tail<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Rest] ? Rest : never

async function scripted(script: Script, tokens: AccessTokens) {
  const server = keep(await startScript({ ...willing, EHLO: '250-x\r\n250 AUTH LOGIN XOAUTH2', ...script }))
  return { one: sender(server.port, tokens), taken: server.taken, connections: server.connections }
}

function sender(port: number, tokens: AccessTokens): MailSender {
  const one = smtpSender(`smtp://ptv%40esimerkkila.test@127.0.0.1:${port}`, short, tokens)
  opened.push({ stop: async () => one.close() })
  return one
}

function keep<One extends { readonly stop: () => unknown }>(one: One): One {
  opened.push(one)
  return one
}

function mail(number: number): ReturnType<typeof outgoing> {
  return outgoing({ subject: `Viesti ${number}.` })
}

function numberOf({ raw }: { readonly raw: string }): number {
  return Number(/^Subject: Viesti (\d+)\./m.exec(raw)?.[1])
}

async function told(work: () => Promise<unknown>): Promise<Told> {
  return toldWhole(work, /hunter2|salatunnus|maija|ptv@|dXNlcj/)
}
