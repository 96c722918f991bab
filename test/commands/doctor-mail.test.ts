import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { runHere } from '../support/command.ts'
import { hasDovecot, startDovecot } from '../support/dovecot.ts'
import { documentOf, testFolder, type Ended } from '../support/program.ts'
import { startSmtpServer, tokenGate } from '../support/smtp-server.ts'
import { application, startTokenServer, type TokenServer } from '../support/token-server.ts'
import { records, settingsOf, writeCity } from './stage.ts'

type Environment = Readonly<Record<string, string>>

interface Told {
  readonly checks: readonly {
    readonly what: string
    readonly state: string
    readonly told: string
    readonly remedy: string
  }[]
}

describe('doctor, where logins need tokens', () => {
  let ptv: LoopbackPtv
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
  })
  afterAll(async () => ptv.stop())

  it.runIf(hasDovecot())('asks for one token and opens both servers with it', async () => {
    const { server, smtp, imap } = await start()
    const ended = await doctor({ ...settings(server), SMTP_URL: smtp, IMAP_URL: imap })
    expect(ended.code).toBe(0)
    expect(lines(ended)).toMatchObject({
      SMTP: { state: 'well', told: 'The mail server lets us in with a token.' },
      IMAP: { state: 'well', told: expect.stringMatching(/^The mailbox INBOX opens with a token\./) },
    })
    expect(server.asked).toHaveLength(1)
  })

  it.runIf(hasDovecot())(
    'tells of a wrong secret in both lines, with the remedy, and asks no mail server',
    async () => {
      const { server, smtp, imap, tried } = await start()
      const env = { ...settings(server), MAIL_OAUTH_CLIENT_SECRET: 'hunter2-old', SMTP_URL: smtp, IMAP_URL: imap }
      const ended = await doctor(env)
      expect(ended.code).toBe(1)
      const wrong = {
        state: 'wrong',
        told: expect.stringMatching(/^the token server 127\.0\.0\.1:\d+ gave no token: the client secret is wrong/),
        remedy: expect.stringMatching(/MAIL_OAUTH_CLIENT_SECRET/),
      }
      expect(lines(ended)).toMatchObject({ SMTP: wrong, IMAP: wrong })
      expect(tried).toEqual([])
      expect(ended.stdout).not.toMatch(/hunter2/)
    },
  )

  it.runIf(hasDovecot())('tells of a login that is refused with a good token, and what to grant', async () => {
    const { server, smtp, imap } = await start(() => false)
    const other = imap.replace('ptv%40', 'bertta%40')
    const ended = await doctor({ ...settings(server), SMTP_URL: smtp, IMAP_URL: other })
    expect(ended.code).toBe(1)
    expect(lines(ended)).toMatchObject({
      SMTP: { state: 'wrong', told: expect.stringMatching(/SMTP server .* refused the login with the token/) },
      IMAP: { state: 'wrong', remedy: expect.stringMatching(/IMAP\.AccessAsApp.*Add-MailboxPermission/) },
    })
    expect(ended.stdout).not.toMatch(/salatunnus|ptv@|bertta/)
  })

  it.each<[string, Environment, string, RegExp]>([
    [
      'only some of the settings',
      { MAIL_OAUTH_TENANT: application.tenant, SMTP_URL: 'smtp://ptv%40a.test@127.0.0.1:1' },
      'settings',
      /MAIL_OAUTH_TENANT: does nothing without MAIL_OAUTH_CLIENT_ID and MAIL_OAUTH_CLIENT_SECRET/,
    ],
    [
      'a password beside them',
      { ...settings(null), IMAP_URL: 'imap://ptv%40a.test:hunter2@127.0.0.1:1' },
      'settings',
      /IMAP_URL: must have no password/,
    ],
  ])('tells of %s, and tries the rest', async (_name, env, what, told) => {
    const ended = await doctor(env)
    expect(ended.code).toBe(2)
    expect(lines(ended)[what]).toMatchObject({ state: 'wrong', told: expect.stringMatching(told) })
    expect(lines(ended)).toMatchObject({ SMTP: { state: 'skipped' }, 'PTV of esimerkkila': { state: 'well' } })
    expect(ended.stdout).not.toMatch(/hunter2/)
  })

  const doctor = async (env: Environment): Promise<Ended> => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    return runHere(['doctor', '--json'], { ...settingsOf(folder), ...env })
  }
})

async function start(isGood?: (token: string) => boolean) {
  const server = await startTokenServer({ user: 'ptv@esimerkkila.test' })
  const gate = tokenGate(isGood ?? server.isGood)
  const smtp = await startSmtpServer(gate.options)
  const dovecot = await startDovecot(null, { ways: ['xoauth2'], introspection: server.introspection })
  onTestFinished(async () => {
    await dovecot.stop()
    await smtp.stop()
    await server.stop()
  })
  return {
    server,
    tried: gate.tried,
    smtp: `smtp://ptv%40esimerkkila.test@127.0.0.1:${smtp.port}`,
    imap: `imap://ptv%40esimerkkila.test@127.0.0.1:${dovecot.imap}/INBOX`,
  }
}

function settings(server: TokenServer | null): Environment {
  return {
    MAIL_OAUTH_TENANT: application.tenant,
    MAIL_OAUTH_CLIENT_ID: application.clientId,
    MAIL_OAUTH_CLIENT_SECRET: application.clientSecret,
    ...(server === null ? {} : { MAIL_OAUTH_URL: server.url }),
  }
}

function lines(ended: Ended): Readonly<Record<string, Told['checks'][number]>> {
  return Object.fromEntries((documentOf(ended) as Told).checks.map(check => [check.what, check]))
}
