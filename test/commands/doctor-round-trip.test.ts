import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import type { Settings } from '../../schemas/settings.ts'
import { recallForms, tryForms } from '../../src/commands/doctor-round-trip.ts'
import { checkLine, type Check } from '../../src/commands/doctor-check.ts'
import type { MailPolicy } from '../../src/core/city.ts'
import { startLoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { readCityFile, type ConfiguredCity } from '../../src/runtime/city-files.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import { runHere } from '../support/command.ts'
import { openFreshPostgres } from '../support/database.ts'
import { startDeliveringServer, type Delivering } from '../support/delivering-server.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { sampleCityFile } from '../support/night.ts'
import { documentOf, testFolder } from '../support/program.ts'
import { startSmtpServer, type MailServer } from '../support/smtp-server.ts'
import { records, settingsOf, writeCity } from './stage.ts'

const special = `
namespace inbox {
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
}
`
const all: Partial<MailPolicy> = { addressing: 'plus', verp: true, ownCopy: true }
/** Long enough for a mail on this machine, short enough to wait for one that never comes. */
const patience = 1500

describe.runIf(hasDovecot() && inject('postgres') !== null)('a round trip', () => {
  let dovecot: Dovecot
  let database: Awaited<ReturnType<typeof openFreshPostgres>>
  beforeAll(async () => {
    dovecot = await startDovecot(null, null, special)
    database = await openFreshPostgres()
  })
  afterAll(async () => {
    await dovecot.stop()
    await database.database.close()
    await database.drop()
  })

  let users = 0
  const start = async (
    policy: Partial<MailPolicy>,
    how: Delivering = {},
    parts: Readonly<Record<string, string>> = {},
  ) => {
    users += 1
    const smtp = await startDeliveringServer(dovecot, how)
    onTestFinished(smtp.stop)
    return { smtp, ...(await stage(smtp, `ptv${users}`, policy, parts)) }
  }
  const stage = async (
    smtp: MailServer,
    user: string,
    policy: Partial<MailPolicy>,
    parts: Readonly<Record<string, string>>,
  ): Promise<{ readonly city: ConfiguredCity; readonly settings: Settings }> => {
    const configured = await readCityFile(sampleCityFile)
    const mail = { ...configured.city.mail, from: `Ajantasa <${user}@esimerkkila.fi>`, ...policy }
    const settings = readSettings({
      DATABASE_URL: database.url,
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      IMAP_URL: `imap://${user}:${dovecot.password}@127.0.0.1:${dovecot.imap}/INBOX`,
      ...parts,
    })
    return { city: { ...configured, city: { ...configured.city, mail } }, settings }
  }

  it('shows that every form works, in one line each, with address and time', async () => {
    const { city, settings, smtp } = await start(all)
    const checks = await tryForms(city, settings, {}, 30_000)
    expect(by(checks)).toEqual(['addressing: plus: well', 'verp: on: well', 'ownCopy: on: well'])
    const user = `ptv${users}`
    expect(checks.map(checkLine)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^ok {5}addressing: plus of esimerkkila \\(${user}\\+[0-9a-z]{4}-[0-9a-z]{4}@esimerkkila\\.fi, \\d+ ms\\): A mail to \\S+ came into the mailbox after \\d+\\.\\d s\\.$`,
        ),
      ),
      expect.stringMatching(new RegExp(`\\(${user}\\+b-[0-9a-f]{20}@esimerkkila\\.fi, `)),
      expect.stringMatching(new RegExp(`\\(${user}@esimerkkila\\.fi, `)),
    ])
    expect(smtp.taken).toHaveLength(3)
    expect(smtp.taken.every(({ raw }) => /Auto-Submitted: auto-generated/.test(raw))).toBe(true)
    const verp = smtp.taken.find(({ to }) => to[0]?.includes('+b-') === true)
    expect(verp?.from).toBe(verp?.to[0])
  })

  it('tries what is switched off as well, and says that it may be switched on', async () => {
    const { city, settings } = await start({})
    const checks = await tryForms(city, settings, {}, 30_000)
    expect(by(checks)).toEqual(['addressing: plus: well', 'verp: on: well', 'ownCopy: on: well'])
    for (const { told } of checks) expect(told).toMatch(/ It is off, and may be switched on\.$/)
  })

  it.each<[string, Partial<MailPolicy>, string]>([
    ['wrong where it is switched on', all, 'wrong'],
    ['a warning where it is not', {}, 'warning'],
  ])('that does not come back is %s, and says what to leave', async (_, policy, state) => {
    const { city, settings } = await start(policy, { details: false })
    const [plus, verp, ownCopy] = await tryForms(city, settings, {}, patience)
    expect([plus?.state, verp?.state, ownCopy?.state]).toEqual([state, state, 'well'])
    expect(plus).toMatchObject({
      told: expect.stringMatching(
        /^the mail server does not deliver ptv\d+\+\S+@esimerkkila\.fi: nothing came within 2 s\.$/,
      ),
      remedy: 'Leave addressing: subject in the city file.',
    })
    expect(verp?.remedy).toBe('Leave verp: off in the city file.')
  })

  it('is none by the copy that the server keeps of what it sends', async () => {
    const { city, settings } = await start(all, { details: false, sentFolder: 'Sent' })
    const [plus, , ownCopy] = await tryForms(city, settings, {}, patience)
    expect(plus?.state).toBe('wrong')
    expect(ownCopy?.told).toMatch(/The server keeps what it sends in its folder for sent mail, too/)
  })

  it('that ends in the folder for junk says so', async () => {
    const { city, settings } = await start(all, { folderOf: recipient => (recipient.includes('+') ? 'Junk' : null) })
    const [plus] = await tryForms(city, settings, {}, patience)
    expect(plus).toMatchObject({ state: 'wrong', told: expect.stringMatching(/came into the folder for junk/) })
  })

  it('that the mail server does not take says with which code', async () => {
    const refused = Object.assign(new Error('5.1.8 no'), { responseCode: 553 })
    const smtp = await startSmtpServer({
      onMailFrom: ({ address }, _session, done) => done(address.includes('+') ? refused : null),
    })
    onTestFinished(smtp.stop)
    const { city, settings } = await stage(smtp, 'ptv', all, {})
    const [plus, verp] = await tryForms(city, settings, {}, patience)
    expect(plus?.told).toMatch(/nothing came/)
    expect(verp).toMatchObject({ state: 'wrong', told: expect.stringMatching(/553/) })
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['sending is switched off', { AJANTASA_SEND: 'off' }, /AJANTASA_SEND is off/],
    [
      'our own domain may get no mail',
      { AJANTASA_RECIPIENT_DOMAINS: 'toinen.fi' },
      /does not name the domain of mail\.from/,
    ],
    ['there is no mailbox', { IMAP_URL: '' }, /needs both SMTP_URL and IMAP_URL/],
  ])('is none, and sends nothing, where %s', async (_, parts, told) => {
    const { city, settings, smtp } = await start(all, {}, parts)
    expect(await tryForms(city, settings, {})).toMatchObject([{ state: 'skipped', told: expect.stringMatching(told) }])
    expect(smtp.taken).toEqual([])
  })

  it('is remembered: without one, what is switched on is a warning', async () => {
    const { city, settings, smtp } = await start({ ...all, ownCopy: false })
    const before = await recallForms(city, settings)
    expect(by(before)).toEqual(['addressing: plus: warning', 'verp: on: warning'])
    expect(before[0]?.remedy).toBe(
      'Try it with `ajantasa doctor --round-trip`, or set addressing: subject in the city file.',
    )
    expect(checkLine(before[0] ?? neverTried)).toMatch(/^warn {3}addressing: plus of esimerkkila/)
    expect(smtp.taken).toEqual([])
    await tryForms(city, settings, {}, 30_000)
    expect(by(await recallForms(city, settings))).toEqual(['addressing: plus: well', 'verp: on: well'])
    const moved = { ...city, city: { ...city.city, mail: { ...city.city.mail, from: 'muu@esimerkkila.fi' } } }
    expect(by(await recallForms(moved, settings))).toEqual(['addressing: plus: warning', 'verp: on: warning'])
    const off = {
      ...city,
      city: { ...city.city, mail: { ...city.city.mail, addressing: 'subject', verp: false } as const },
    }
    expect(await recallForms(off, settings)).toEqual([])
  })

  it('is no part of a doctor that is not asked for it', async () => {
    const ptv = await startLoopbackPtv(records())
    onTestFinished(ptv.stop)
    const smtp = await startDeliveringServer(dovecot)
    onTestFinished(smtp.stop)
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl, text => text.replace(/^mail:\s+\{/m, 'mail: { addressing: plus, '))
    const env = {
      ...settingsOf(folder),
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      IMAP_URL: `imap://ptv:${dovecot.password}@127.0.0.1:${dovecot.imap}/INBOX`,
    }
    const plain = await runHere(['doctor', '--json'], env)
    expect([plain.code, smtp.taken]).toEqual([0, []])
    expect(statesOf(documentOf(plain))).toMatchObject({ 'addressing: plus of esimerkkila': 'warning' })
    const asked = await runHere(['doctor', '--round-trip', '--json'], env)
    expect([asked.code, smtp.taken.length]).toEqual([0, 3])
    expect(statesOf(documentOf(asked))).toMatchObject({ 'addressing: plus of esimerkkila': 'well' })
  })
})

const neverTried: Check = {
  what: '',
  where: '',
  state: 'skipped',
  milliseconds: 0,
  told: '',
  remedy: null,
  settings: false,
}

function statesOf(document: unknown): Readonly<Record<string, string>> {
  const { checks } = document as { readonly checks: readonly { readonly what: string; readonly state: string }[] }
  return Object.fromEntries(checks.map(({ what, state }) => [what, state]))
}

function by(checks: readonly Check[]): readonly string[] {
  return checks.map(({ what, state }) => `${what.replace(/ of .*/, '')}: ${state}`)
}
