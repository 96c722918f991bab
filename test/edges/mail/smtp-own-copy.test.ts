import { afterEach, describe, expect, it } from 'vitest'
import type { SMTPServerOptions } from 'smtp-server'
import { smtpSender } from '../../../src/edges/mail/smtp.ts'
import type { MailSender, Sending } from '../../../src/ports/mail.ts'
import { outgoing } from '../../support/mails.ts'
import { refusal, startScript, startSmtpServer, willing, type MailServer } from '../../support/smtp-server.ts'

const short = { connect: 2000, greeting: 2000, socket: 2000, words: 2000 }
const own = 'ptv@esimerkkila.test'
const maija = 'maija@esimerkkila.test'
const accepted = { kind: 'accepted' }
const opened: { readonly stop: () => unknown }[] = []

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.stop()
})

describe.each([
  ['all commands at once', { hidePIPELINING: false }],
  ['one command after another', { hidePIPELINING: true }],
])('a mail with a copy for ourselves, over a line with %s,', (_name, manner) => {
  it('goes to both in one message', async () => {
    const { server, one } = await start(manner)
    expect(await one.send(withCopy())).toEqual(accepted)
    expect(server.taken.map(({ from, to }) => [from, to])).toEqual([['b-7@esimerkkila.test', [maija, own]]])
    expect(server.taken[0]?.raw).not.toMatch(/^(?:cc|bcc):/im)
  })

  it.each<[string, Record<string, readonly [number, string]>, Sending]>([
    ['unknown', { [maija]: [550, '5.1.1 unknown'] }, { kind: 'deadAddress', reason: '550 5.1.1' }],
    ['refused', { [maija]: [550, '5.7.1 no'] }, { kind: 'refused', reason: '550 5.7.1' }],
    ['not taken yet', { [maija]: [450, '4.2.0 greylisted'] }, { kind: 'postponed', reason: '450 4.2.0' }],
    [
      'unknown, and ours not taken yet',
      { [maija]: [550, '5.1.1 unknown'], [own]: [450, '4.2.2 full'] },
      { kind: 'deadAddress', reason: '550 5.1.1' },
    ],
    [
      'not taken yet, and ours unknown',
      { [maija]: [450, '4.2.0 greylisted'], [own]: [550, '5.1.1 unknown'] },
      { kind: 'postponed', reason: '450 4.2.0' },
    ],
  ])('reaches nobody, not even us, where its recipient is %s', async (_case, refusals, expected) => {
    const { server, one } = await start({ ...manner, ...refusing(refusals) })
    expect(await one.send(withCopy())).toEqual(expected)
    expect(await one.send(withCopy('olli@esimerkkila.test'))).toEqual(accepted)
    await one.close()
    await server.stop()
    expect(server.taken.map(({ to }) => to[0])).toEqual(['olli@esimerkkila.test'])
  })

  it.each([550, 450])('goes without the copy where our own address is refused with %i', async code => {
    const { server, one } = await start({ ...manner, ...refusing({ [own]: [code, 'no'] }) })
    expect(await one.send(withCopy())).toEqual(accepted)
    expect(server.taken.map(({ to }) => to)).toEqual([[maija]])
  })

  it('goes once where we write to ourselves', async () => {
    const { server, one } = await start(manner)
    expect(await one.send(withCopy(own))).toEqual(accepted)
    expect(server.taken.map(({ to }) => to)).toEqual([[own]])
  })
})

it('says no word of a mail to a server that would take it for us alone', async () => {
  const server = keep(await startScript({ ...willing, RCPT: ['550 5.1.1 unknown', '250 ok'] }))
  const one = senderTo(server)
  expect(await one.send(withCopy())).toEqual({ kind: 'deadAddress', reason: '550 5.1.1' })
  await one.close()
  expect(server.heard.map(line => line.split(' ')[0])).toEqual(['EHLO', 'MAIL', 'RCPT', 'RCPT', 'DATA'])
  expect(server.begun()).toBe(0)
})

function withCopy(to = maija): ReturnType<typeof outgoing> {
  return outgoing({ envelope: { to, ownCopy: own, returnPath: 'b-7@esimerkkila.test' } })
}

function refusing(refusals: Readonly<Record<string, readonly [code: number, words: string]>>): SMTPServerOptions {
  return {
    onRcptTo: ({ address }, _session, done) => {
      const refused = refusals[address]
      done(refused === undefined ? null : refusal(...refused))
    },
  }
}

async function start(options: SMTPServerOptions): Promise<{ readonly server: MailServer; readonly one: MailSender }> {
  const server = keep(await startSmtpServer(options))
  return { server, one: senderTo(server) }
}

function senderTo({ port }: MailServer): MailSender {
  const one = smtpSender(`smtp://127.0.0.1:${port}`, short)
  opened.push({ stop: async () => one.close() })
  return one
}

function keep<One extends { readonly stop: () => unknown }>(one: One): One {
  opened.push(one)
  return one
}
