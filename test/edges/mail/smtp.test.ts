import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { SettingsError } from '../../../src/core/errors.ts'
import { smtpSender } from '../../../src/edges/mail/smtp.ts'
import type { MailSender, Sending } from '../../../src/ports/mail.ts'
import { makeCertificate } from '../../support/certificates.ts'
import { outgoing } from '../../support/mails.ts'
import { toldBy, trouble, type Told } from '../../support/outside.ts'
import { startScript, startSmtpServer, willing, type Script, type ScriptedServer } from '../../support/smtp-server.ts'

const secret = 'hunter2-salainen'
const login = `ptv:${secret}@`
const us = 'ptv@esimerkkila.test'
const microsoft = 'Recipient address rejected: Access denied. [DB5EUR01FT013.eop-EUR01.prod.protection.outlook.com]'
const short = { connect: 500, greeting: 500, socket: 500, words: 500 }
const known = makeCertificate('localhost')
const unknown = makeCertificate('localhost')
const standard = getCACertificates('default')
setDefaultCACertificates([...standard, known.cert])

const opened: { stop: () => Promise<void> }[] = []

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.stop()
})
afterAll(() => setDefaultCACertificates(standard))

describe('a mail that the server takes', () => {
  it('arrives as it was written, with the bare addresses outside', async () => {
    const server = keep(await startSmtpServer())
    expect(await sender(`smtp://127.0.0.1:${server.port}`).send(outgoing())).toEqual({ kind: 'accepted' })
    const [taken] = server.taken
    expect(taken).toMatchObject({ from: 'ptv@esimerkkila.test', to: ['maija@esimerkkila.test'] })
    const [head = ''] = taken?.raw.split('\r\n\r\n') ?? []
    expect(head.replaceAll(/boundary=.*/g, 'boundary=…').split('\r\n')).toEqual([
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: OOF, AutoReply, RN, NRN',
      'List-ID: <esimerkkila.ajantasa>',
      'From: Ajantasa <ptv@esimerkkila.test>',
      'To: maija@esimerkkila.test',
      'Subject: Tarkista: kirjasto [A7K2-9QX4]',
      'Message-ID: <20261122.a7k2-9qx4@esimerkkila.test>',
      'Date: Sun, 22 Nov 2026 06:30:05 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary=…',
    ])
    expect(taken?.raw).toContain('k=C3=A4y l=C3=A4pi n=C3=A4m=C3=A4.\r\n.\r\nKirjasto\r\n')
  })

  it('goes to a domain with umlauts by its ASCII name', async () => {
    const { server } = await sent({}, { to: 'Maija <maija@pieksämäki.test>' })
    expect(server.heard).toContain('RCPT TO:<maija@xn--pieksmki-4zab.test>')
  })

  it('shares its line with the mails after it, one at a time, until the line is closed', async () => {
    const server = keep(await startSmtpServer())
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    const sendings = await Promise.all([1, 2, 3].map(async () => one.send(outgoing())))
    expect(sendings).toEqual([{ kind: 'accepted' }, { kind: 'accepted' }, { kind: 'accepted' }])
    expect(server.connections()).toBe(1)
    await one.close()
    expect(await one.send(outgoing())).toEqual({ kind: 'accepted' })
    expect([server.connections(), server.taken.length]).toEqual([2, 4])
  })

  it('goes through a relay that knows us by our address alone without a login, even where one is offered', async () => {
    const { sending, server } = await sent({ EHLO: '250-x\r\n250 AUTH PLAIN LOGIN XOAUTH2' })
    expect(sending).toEqual({ kind: 'accepted' })
    expect(server.heard.filter(line => line.startsWith('AUTH'))).toEqual([])
  })

  it('says to the server where it comes back to, whoever it is from', async () => {
    const server = keep(await startSmtpServer())
    const envelope = { from: 'Ajantasa <ptv@esimerkkila.test>', returnPath: 'ptv+b-7@esimerkkila.test' }
    await sender(`smtp://127.0.0.1:${server.port}`).send(outgoing({ envelope }))
    expect(server.taken[0]?.from).toBe('ptv+b-7@esimerkkila.test')
    expect(server.taken[0]?.raw).toMatch(/^From: Ajantasa <ptv@esimerkkila\.test>\r$/m)
  })

  it('may be thought over longer than any other command', async () => {
    const server = keep(await startScript({ ...willing, '.': { line: '250 ok', afterMilliseconds: 900 } }))
    const patient = smtpSender(`smtp://127.0.0.1:${server.port}`, { ...short, words: 5000 })
    expect(await patient.send(outgoing())).toEqual({ kind: 'accepted' })
    await patient.close()
  })
})

describe('an answer of the server', () => {
  it.each<[string, Script, Sending]>([
    ['no such recipient', { RCPT: '550 5.1.1 <maija@esimerkkila.test> unknown' }, dead('550 5.1.1')],
    ['no such recipient, in words', { RCPT: '550 maija@esimerkkila.test: user unknown' }, dead('550')],
    ['no such recipient, in words of Microsoft’s', { RCPT: `550 5.4.1 ${microsoft}` }, dead('550 5.4.1')],
    ['no such domain', { RCPT: '550 5.1.2 maija@esimerkkila.test' }, dead('550 5.1.2')],
    ['recipient refused, nobody knows why', { RCPT: '550 maija@esimerkkila.test' }, refused('550')],
    ['recipient refused, in two lines', { RCPT: '550-5.7.1 no\r\n550 5.7.1 maija' }, refused('550 5.7.1')],
    ['mailbox full for good', { RCPT: '552 5.2.2 mailbox full' }, refused('552 5.2.2')],
    [
      'sender’s domain unknown',
      { RCPT: `550 5.1.8 <${us}>: Sender address rejected: Domain not found` },
      refused('550 5.1.8'),
    ],
    ['sender unknown', { RCPT: `550 5.1.0 <${us}>: Sender unknown` }, refused('550 5.1.0')],
    ['our machine unknown', { RCPT: '550 <x>: Helo command rejected: Host not found' }, refused('550')],
    ['no way beyond this server', { RCPT: '550 5.1.0 Relaying denied' }, refused('550 5.1.0')],
    ['too many recipients unknown for now', { RCPT: '450 4.1.1 user unknown' }, postponed('450 4.1.1')],
    ['recipient not yet', { RCPT: '450 4.2.0 greylisted' }, postponed('450 4.2.0')],
    ['mailbox full', { RCPT: '452 4.2.2 over quota' }, postponed('452 4.2.2')],
    ['out of step', { RCPT: '503 5.5.1 MAIL first' }, postponed('503 5.5.1')],
    ['nothing more on this line', { RCPT: '421 4.7.0 too many' }, postponed('421 4.7.0')],
    ['sender not yet', { MAIL: '451 4.3.0 later' }, postponed('451 4.3.0')],
    ['too large, told at the sender', { MAIL: '552 5.3.4 too big' }, refused('552 5.3.4')],
    [
      'too large for what the server said first',
      { EHLO: '250-x\r\n250 SIZE 99' },
      refused('larger than the server takes'),
    ],
    ['no words wanted', { DATA: '554 5.5.1 no valid recipients' }, refused('554 5.5.1')],
    ['no words wanted yet', { DATA: '451 4.3.2 later' }, postponed('451 4.3.2')],
    ['words refused', { '.': '554 5.7.1 spam of maija@esimerkkila.test' }, refused('554 5.7.1')],
    ['words refused for now', { '.': '452 4.3.1 no space' }, postponed('452 4.3.1')],
    ['words refused as it shuts down', { '.': '421 4.3.2 good night' }, postponed('421 4.3.2')],
    ['words refused before their end', { words: '552 5.3.4 too big', '.': 'silence' }, refused('552 5.3.4')],
    ['no code after the words', { '.': 'well, well' }, inDoubt('EMESSAGE')],
  ])('%s', async (_name, script, expected) => {
    const { sending, server } = await sent(script)
    expect(sending).toEqual(expected)
    expect(server.taken).toEqual([])
  })

  it('to several commands at once is told apart by the recipient’s', async () => {
    const script = { EHLO: '250-x\r\n250 PIPELINING', RCPT: '550 5.1.1 no', DATA: '354 go on' }
    const { sending, server } = await sent(script)
    expect(sending).toEqual(dead('550 5.1.1'))
    expect(server.taken.map(({ raw }) => raw)).toEqual([''])
  })

  it.each([
    'maija\r\n@esimerkkila.test',
    'maija\u0000@esimerkkila.test',
    'maija\u0085@esimerkkila.test',
    'maija <>',
    'Maija <a@b.test> <c@d.test',
  ])('is not waited for where the address is %j', async to => {
    const { sending, server } = await sent({}, { to })
    expect(sending).toEqual(refused('no address that can be sent to'))
    expect(server.heard.filter(line => line.startsWith('RCPT'))).toEqual([])
  })

  it.each<[string, Script, number]>([
    ['the same line', {}, 1],
    ['another line where the server will not forget the first mail', { RSET: '500 5.5.1 what?' }, 2],
    ['another line where the server hangs up', { RSET: 'hang up' }, 2],
  ])('that refuses a mail leaves the next one to %s', async (_name, script, connections) => {
    const server = keep(await startScript({ ...willing, RCPT: ['550 5.1.1 no', '250 ok'], ...script }))
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    expect(await one.send(outgoing())).toEqual(dead('550 5.1.1'))
    expect(await one.send(outgoing())).toEqual({ kind: 'accepted' })
    expect(server.connections()).toBe(connections)
  })
})

describe('a line that breaks', () => {
  it.each<[string, Script, string]>([
    ['as the words begin', { words: 'hang up' }, 'ECONN'],
    ['after the words', { '.': 'hang up' }, 'ECONN'],
    ['by silence after the words', { '.': 'silence' }, 'ETIMEDOUT'],
    ['in the middle of a good last answer', { '.': { broken: '250 2.0.0 ta' } }, 'ECONNECTION'],
    ['in the middle of a bad last answer', { '.': { broken: '550 5.7.1 sp' } }, '550 5.7.1'],
  ])('%s leaves the mail in doubt', async (_name, script, code) => {
    const { sending } = await sent(script)
    expect(sending).toEqual({ kind: 'inDoubt', reason: expect.stringContaining(`the words were begun: ${code}`) })
  })

  it.each<[string, Script]>([
    ['at the sender', { MAIL: 'hang up' }],
    ['at the recipient', { RCPT: 'hang up' }],
    ['by silence at the recipient', { RCPT: 'silence' }],
    ['before the words are wanted', { DATA: 'hang up' }],
    ['by silence before the words are wanted', { DATA: 'silence' }],
    ['in the middle of an answer', { RCPT: { broken: '250 2.1' } }],
  ])('%s postpones the mail', async (_name, script) => {
    const { sending } = await sent(script)
    expect(sending).toEqual(postponed(expect.stringContaining('lost before the words were begun: E')))
  })

  it.each<[string, Script]>([
    ['is hung up', { MAIL: ['250 ok', 'hang up', '250 ok'] }],
    ['has carried as many mails as the server wants', { MAIL: ['250 ok', '421 4.7.0 enough', '250 ok'] }],
  ])('because a kept one %s is opened anew for the same mail', async (_name, script) => {
    const server = keep(await startScript({ ...willing, ...script }))
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    await one.send(outgoing())
    expect(await one.send(outgoing())).toEqual({ kind: 'accepted' })
    expect([server.connections(), server.taken.length]).toEqual([2, 2])
  })

  it('in doubt is never opened anew for the same mail', async () => {
    const server = keep(await startScript({ ...willing, '.': ['250 ok', 'hang up', '250 ok'] }))
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    await one.send(outgoing())
    expect(await one.send(outgoing())).toMatchObject({ kind: 'inDoubt' })
    expect([server.connections(), server.taken.length]).toEqual([1, 1])
  })

  it('while it was idle is not missed', async () => {
    const server = keep(await startSmtpServer({ socketTimeout: 400 }))
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    await one.send(outgoing())
    await new Promise(resolve => setTimeout(resolve, 900))
    expect(await one.send(outgoing())).toEqual({ kind: 'accepted' })
  })
})

describe('a server that no mail can be sent through', () => {
  const auth = { EHLO: '250-x\r\n250 AUTH PLAIN LOGIN' }

  it.each<[string, Script, string, 'OutsideRefused' | 'OutsideUnavailable', RegExp]>([
    [
      'refuses the login',
      { ...auth, AUTH: '535 5.7.8 bad ptv' },
      '',
      'OutsideRefused',
      /refused the login \(535 5\.7\.8\)/,
    ],
    ['knows no login', { AUTH: '502 5.5.1 what?' }, '', 'OutsideRefused', /refused the login \(502 5\.5\.1\)/],
    [
      'cannot check the login now',
      { ...auth, AUTH: '454 4.7.0 later' },
      '',
      'OutsideUnavailable',
      /now \(454 4\.7\.0\)/,
    ],
    ['hangs up at the login', { ...auth, AUTH: 'hang up' }, '', 'OutsideUnavailable', /lost \(ECONN/],
    ['is silent at the login', { ...auth, AUTH: 'silence' }, '', 'OutsideUnavailable', /lost \(ETIMEDOUT\)/],
    ['wants another login', { MAIL: '530 5.7.0 log in first' }, '', 'OutsideRefused', /login \(530 5\.7\.0\)/],
    [
      'takes nothing from the sender',
      { MAIL: '553 5.7.1 not yours' },
      '',
      'OutsideRefused',
      /from this sender \(553 5\.7\.1\)/,
    ],
    [
      'greets with a refusal',
      { greeting: '554 5.7.1 127.0.0.1 blocked' },
      '',
      'OutsideRefused',
      /talk .* \(554 5\.7\.1\)/,
    ],
    ['greets as busy', { greeting: '421 4.3.2 too many' }, '', 'OutsideUnavailable', /now \(421 4\.3\.2\)/],
    [
      'is no mail server',
      { greeting: 'HTTP/1.1 400 Bad Request' },
      '',
      'OutsideRefused',
      /refuses to talk .* \(EPROTOCOL\)/,
    ],
    ['does not greet', { greeting: 'silence' }, '', 'OutsideUnavailable', /lost \(ETIMEDOUT\)/],
    ['hangs up at once', { greeting: 'hang up' }, '', 'OutsideUnavailable', /lost \(ECONN/],
    ['will not be greeted', { EHLO: '550 5.7.1 no', HELO: '550 5.7.1 no' }, '', 'OutsideRefused', /\(550 5\.7\.1\)/],
    ['offers no STARTTLS', { STARTTLS: '502 5.5.1 what?' }, '?tls=on', 'OutsideRefused', /offers no STARTTLS/],
    ['knows no EHLO, so no STARTTLS', { EHLO: '502 5.5.1 what?' }, '?tls=on', 'OutsideRefused', /\(502 5\.5\.1\)/],
    ['cannot do STARTTLS now', { STARTTLS: '454 4.7.0 later' }, '?tls=on', 'OutsideUnavailable', /\(454 4\.7\.0\)/],
  ])('%s', async (_name, script, wish, kind, message) => {
    const server = keep(await startScript({ ...willing, ...script }))
    const error = await told(sender(`smtp://${login}127.0.0.1:${server.port}/${wish}`).send(outgoing()))
    expect(error).toEqual(trouble('smtp', kind, message, `127.0.0.1:${server.port}`))
    expect(server.taken).toEqual([])
  })

  // What it says in the clear comes before the handshake or into it, as the packets fall.
  it('talks on in the clear after STARTTLS', async () => {
    const server = keep(await startScript({ ...willing, STARTTLS: '220 go\r\n250 x' }))
    const error = await told(sender(`smtp://${login}127.0.0.1:${server.port}/?tls=on`).send(outgoing()))
    expect([
      trouble('smtp', 'OutsideUnavailable', /ETIMEDOUT/, `127.0.0.1:${server.port}`),
      trouble('smtp', 'OutsideRefused', /ERR_SSL_WRONG_VERSION_NUMBER/, `127.0.0.1:${server.port}`),
    ]).toContainEqual(error)
    expect(server.taken).toEqual([])
  })

  it.each([
    ['refuses the connection', 'smtp', '127.0.0.1:1', /could not be reached, or was lost \(ECONNREFUSED\)/],
    ['refuses the connection for TLS', 'smtps', '127.0.0.1:1', /could not be reached, or was lost \(ECONNREFUSED\)/],
    ['has no such name', 'smtp', 'ei-ole.invalid:587', /could not be reached, or was lost \(E[A-Z_]+\)/],
  ])('%s', async (_name, protocol, server, message) => {
    const error = await told(sender(`${protocol}://${login}${server}`).send(outgoing()))
    expect(error).toEqual(trouble('smtp', 'OutsideUnavailable', message, server))
  })

  it('goes away between two mails', async () => {
    const server = keep(await startScript(willing))
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    await one.send(outgoing())
    await server.stop()
    const error = await told(one.send(outgoing()))
    expect(error).toEqual(trouble('smtp', 'OutsideUnavailable', /ECONNREFUSED/, `127.0.0.1:${server.port}`))
  })

  it('may be mended, and then takes the mail', async () => {
    const server = keep(await startScript({ ...willing, MAIL: ['550 5.7.1 not yours', '250 ok'] }))
    const one = sender(`smtp://127.0.0.1:${server.port}`)
    await told(one.send(outgoing()))
    expect(await one.send(outgoing())).toEqual({ kind: 'accepted' })
  })
})

describe('an encrypted line', () => {
  it.each([
    ['from the start', 'smtps', '', true],
    ['by STARTTLS', 'smtp', '?tls=on', false],
  ])('%s carries login and mail where the certificate is good', async (_name, protocol, wish, secure) => {
    const logins: unknown[] = []
    const server = keep(
      await startSmtpServer({
        ...known,
        secure,
        allowInsecureAuth: false,
        onAuth: ({ username, password }, _session, done) => {
          logins.push([username, password])
          done(null, { user: username })
        },
      }),
    )
    const one = sender(`${protocol}://ptv%40esimerkkila.test:sala%2Fs%C3%A4@localhost:${server.port}${wish}`)
    expect(await one.send(outgoing())).toEqual({ kind: 'accepted' })
    expect(logins).toEqual([['ptv@esimerkkila.test', 'sala/sä']])
  })

  it.each([
    ['from the start', 'smtps', 'localhost', '', unknown, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['by STARTTLS', 'smtp', 'localhost', '?tls=on', unknown, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['from the start', 'smtps', '127.0.0.1', '', known, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['by STARTTLS', 'smtp', '127.0.0.1', '?tls=on', known, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])(
    '%s (%s, %s%s) is not trusted with a wrong certificate',
    async (_name, protocol, host, wish, certificate, code) => {
      const logins: unknown[] = []
      const server = keep(
        await startSmtpServer({
          ...certificate,
          secure: protocol === 'smtps',
          onAuth: (auth, _session, done) => {
            logins.push(auth)
            done(null, { user: auth.username })
          },
        }),
      )
      const error = await told(sender(`${protocol}://${login}${host}:${server.port}${wish}`).send(outgoing()))
      const words = new RegExp(`certificate .* cannot be trusted \\(${code}\\)`)
      expect(error).toEqual(trouble('smtp', 'OutsideRefused', words, `${host}:${server.port}`))
      expect([server.taken, logins]).toEqual([[], []])
    },
  )

  it('is not found where the server speaks in the clear', async () => {
    const server = keep(await startSmtpServer())
    const error = await told(sender(`smtps://${login}localhost:${server.port}`).send(outgoing()))
    expect(error).toEqual(
      trouble('smtp', 'OutsideRefused', /does not answer in TLS .* \(ERR_SSL_\w+\)/, `localhost:${server.port}`),
    )
  })
})

describe('a check', () => {
  it('connects, logs in and leaves without a mail', async () => {
    const server = await checked({ EHLO: '250-x\r\n250 AUTH PLAIN' })
    expect(server.heard.map(line => line.split(' ')[0])).toEqual(['EHLO', 'AUTH', 'QUIT'])
  })

  it('does not wait for a server that does not say goodbye', async () => {
    const begun = performance.now()
    await checked({ EHLO: '250-x\r\n250 AUTH PLAIN', QUIT: 'silence' })
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('tells what is wrong as sending would', async () => {
    const server = keep(await startScript({ ...willing, EHLO: '250-x\r\n250 AUTH PLAIN', AUTH: '535 5.7.8 no' }))
    const error = await told(sender(`smtp://${login}127.0.0.1:${server.port}`).check())
    expect(error).toEqual(
      trouble('smtp', 'OutsideRefused', /refused the login \(535 5\.7\.8\)/, `127.0.0.1:${server.port}`),
    )
  })
})

it('wants an address of SMTP', () => {
  expect(() => smtpSender(`https://u:${secret}@mail.esimerkkila.test`)).toThrow(SettingsError)
  expect(() => smtpSender(`https://u:${secret}@mail.esimerkkila.test`)).toThrow('a fault in SMTP_URL')
})

async function checked(script: Script): Promise<ScriptedServer> {
  const server = keep(await startScript({ ...willing, ...script }))
  await sender(`smtp://${login}127.0.0.1:${server.port}`).check()
  return server
}

async function sent(
  script: Script,
  envelope: { readonly to?: string } = {},
): Promise<{ readonly sending: Sending; readonly server: ScriptedServer }> {
  const server = keep(await startScript({ ...willing, ...script }))
  return { sending: await sender(`smtp://127.0.0.1:${server.port}`).send(outgoing({ envelope })), server }
}

function sender(url: string): MailSender {
  const one = smtpSender(url, short)
  opened.push({ stop: async () => one.close() })
  return one
}

function keep<One extends { readonly stop: () => Promise<void> }>(one: One): One {
  opened.push(one)
  return one
}

function refused(reason: string): Sending {
  return { kind: 'refused', reason }
}

function dead(reason: string): Sending {
  return { kind: 'deadAddress', reason }
}

function postponed(reason: string): Sending {
  return { kind: 'postponed', reason }
}

function inDoubt(code: string): Sending {
  return { kind: 'inDoubt', reason: `no answer after the words were begun: ${code}` }
}

async function told(promise: Promise<unknown>): Promise<Told> {
  return toldBy(async () => promise, new RegExp(`${secret}|maija|not yours|log in first`))
}
