import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { smtpSender } from '../../src/edges/mail/smtp.ts'
import { makeCertificate } from '../support/certificates.ts'
import { startScript, willing } from '../support/smtp-server.ts'
import { startServer } from './raw.ts'
import { parties, secret } from './tls-parties.ts'

// Trusted, so that only what is wrong with each besides can keep it from being taken.
const trusted = {
  good: makeCertificate('localhost'),
  otherHost: makeCertificate('mail.toinen.test'),
  expired: makeCertificate('localhost', { from: 2020, to: 2021 }),
  early: makeCertificate('localhost', { from: 2090, to: 2099 }),
}
const stranger = makeCertificate('localhost')
const standard = getCACertificates('default')
setDefaultCACertificates([...standard, ...Object.values(trusted).map(({ cert }) => cert)])
afterAll(() => setDefaultCACertificates(standard))

const unknownCode = 'DEPTH_ZERO_SELF_SIGNED_CERT'
const bad = [
  ['of nobody that we know', stranger, unknownCode, /NODE_EXTRA_CA_CERTS/],
  [
    'of another host',
    trusted.otherHost,
    'ERR_TLS_CERT_ALTNAME_INVALID',
    /^Name the host in \S+.* as its certificate does; .* NODE_EXTRA_CA_CERTS/,
  ],
  ['that has expired', trusted.expired, 'CERT_HAS_EXPIRED', /must renew its certificate/],
  ['that holds only later', trusted.early, 'CERT_NOT_YET_VALID', /clock of this machine/],
] as const

describe.each(parties.map(party => [party.name, party] as const))('%s', (_name, { start, call, told, setting }) => {
  it.each(bad)('with a certificate %s is refused, and hears no secret', async (_what, certificate, code, remedy) => {
    const server = await start(certificate)
    onTestFinished(server.stop)
    const error = await failure(async () => call(server.port))
    expect(error.message).toMatch(told)
    expect(error.message).toContain(code)
    expect(error.remedy).toMatch(remedy)
    expect(`${error.remedy} ${code === unknownCode ? '' : setting}`).toContain(setting)
    expect(server.heard()).not.toContain(secret)
  })

  it('with a good certificate hears it, so the others were refused for theirs', async () => {
    const server = await start(trusted.good)
    onTestFinished(server.stop)
    await call(server.port).catch(() => {})
    expect(server.heard()).toContain(secret)
  })
})

describe('a server that gives TLS up, as somebody on the way may make it seem', () => {
  it('of SMTP is told nothing', async () => {
    const server = await startScript(willing)
    onTestFinished(server.stop)
    const url = `smtp://ptv:${secret}@localhost:${server.port}?tls=on`
    expect((await failure(async () => smtpSender(url).check())).message).toMatch(
      /^the SMTP server \S+ offers no STARTTLS/,
    )
    expect(server.heard.join(' ')).not.toMatch(/AUTH|MAIL/)
  })

  it.each([
    ['offers none', '* OK [CAPABILITY IMAP4rev1] hello\r\n'],
    ['says that we are logged in already', '* PREAUTH [CAPABILITY IMAP4rev1] hello\r\n'],
  ])('of IMAP and %s is told nothing', async (_name, greeting) => {
    const heard: string[] = []
    const server = await startServer(socket => {
      socket.write(greeting)
      socket.on('data', bytes => {
        heard.push(String(bytes))
        const [tag = ''] = String(bytes).split(' ')
        socket.write(`${tag} BAD no\r\n`)
      })
    })
    onTestFinished(server.stop)
    const url = `imap://ptv:${secret}@localhost:${server.port}?tls=on`
    const error = await failure(async () => imapMailbox(url, { connect: 3000, greeting: 3000, socket: 3000 }).check())
    expect(error.message).toMatch(/^the IMAP server \S+ /)
    expect(heard.join(' ')).not.toMatch(/LOGIN|AUTHENTICATE|SELECT/)
  })

  it('of PostgreSQL is told nothing', async () => {
    const heard: string[] = []
    const server = await startServer(socket => {
      socket.on('data', bytes => {
        heard.push(String(bytes))
        socket.write('N')
      })
    })
    onTestFinished(server.stop)
    const url = `postgres://ptv:${secret}@localhost:${server.port}/x?sslmode=verify-full`
    const error = await failure(async () => openDatabase({ kind: 'postgres', url }))
    expect(error.message).toBe('PostgreSQL did not answer: The server does not support SSL connections')
    expect(error.remedy).toMatch(/^Let the server speak TLS/)
    expect(heard.join('')).not.toMatch(/ptv|salasana/)
  })
})

async function failure(work: () => Promise<unknown>): Promise<Error & { readonly remedy: string }> {
  try {
    await work()
  } catch (error) {
    return error as Error & { readonly remedy: string }
  }
  throw new Error('it was taken')
}
