import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import type { InboundMail } from '../../src/core/mail.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { answerTo } from '../support/circle.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, temporaryFolder } from '../support/program.ts'
import { startSmtpServer, type MailServer } from '../support/smtp-server.ts'
import { settingsOf, writeCity } from './stage.ts'
import { areas } from '../../src/sample/areas.ts'
import { sampleRecords } from '../../src/sample/records.ts'

const server = inject('postgres')

/** A Wednesday whose morning has passed wherever the clock stands: what was planned for it is due. */
const date = '2026-06-10'

describe.runIf(server !== null && hasDovecot())('the circle through real servers', () => {
  const database = new URL(server ?? 'postgres://localhost')
  database.pathname = `/ajantasa_${randomUUID().replaceAll('-', '')}`
  const folder = temporaryFolder()
  let [ptv, smtp, dovecot]: [LoopbackPtv?, MailServer?, Dovecot?] = []
  let settings: Readonly<Record<string, string>> = {}

  beforeAll(async () => {
    await administer(`create database ${database.pathname.slice(1)}`)
    ptv = await startLoopbackPtv(sampleRecords(areas, Temporal.PlainDate.from(date)))
    dovecot = await startDovecot()
    smtp = await startSmtpServer()
    writeCity(folder, ptv.baseUrl)
    settings = {
      ...settingsOf(folder),
      DATABASE_URL: database.toString(),
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      IMAP_URL: `imap://ptv:${dovecot.password}@127.0.0.1:${dovecot.imap}/INBOX`,
    }
  })
  afterAll(async () => {
    await smtp?.stop()
    await dovecot?.stop()
    await ptv?.stop()
    await administer(`drop database ${database.pathname.slice(1)}`)
  })

  const run = async (work: string) =>
    runProgram(['once', work, '--json', '--date', date], { cwd: folder, env: settings })
  const again = async (work: string, parts: Readonly<Record<string, string>> = {}) =>
    runHere(['once', work, '--json', '--date', date], { ...settings, ...parts })
  // What the mail server took since the last time goes on into the mailboxes of its recipients.
  let delivered = 0
  const deliver = async (): Promise<void> => {
    for (const { to, raw } of smtp?.taken.slice(delivered) ?? []) {
      for (const address of to) await dovecot?.deliver(address.split('@')[0] ?? '', Buffer.from(raw, 'latin1'))
      delivered += 1
    }
  }
  const mailsOf = async (user: string): Promise<readonly InboundMail[]> => {
    const box = imapMailbox(`imap://${user}:${dovecot?.password ?? ''}@127.0.0.1:${dovecot?.imap ?? 0}/INBOX`)
    return Promise.all((await Array.fromAsync(box.readSince(null))).map(async ({ raw }) => readMessage(raw)))
  }

  it('carries digest, reply and receipt', async () => {
    expect((await run('night')).code).toBe(0)
    const sent = documentOf(await run('send-mail'))
    expect(sent).toMatchObject({
      jobs: [
        { job: 'plan-trouble-alarms', outcome: 'done', counts: { mails: 0 } },
        { job: 'send-mail', outcome: 'done', counts: { sent: 11, waiting: 0 } },
        { job: 'settle-mail', outcome: 'done', counts: { inDoubt: 0 } },
        { job: 'plan-doubt-alarms', outcome: 'done', counts: { mails: 0 } },
      ],
    })
    await deliver()

    const [digest, ...others] = await mailsOf('olli.katu')
    expect(others).toEqual([])
    expect(digest?.subject).toMatch(/ \[[0-9A-Z]{4}-[0-9A-Z]{4}\]$/)
    const headers = new Map(digest?.headers.map(({ name, value }) => [name, value]))
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('list-id')).toBe('<esimerkkila.ajantasa>')

    const about = {
      subject: digest?.subject ?? '',
      messageId: digest?.messageId ?? '',
      recipient: 'olli.katu@esimerkkila.fi',
    }
    await dovecot?.deliver('ptv', answerTo(about, 'Kaikki kunnossa'))
    const handled = documentOf(await run('read-mailbox'))
    expect(handled).toMatchObject({
      jobs: [
        { job: 'read-mailbox', counts: { mails: 1 } },
        { job: 'handle-replies', counts: { mails: 1, answered: 1 } },
        { job: 'sort-mailbox', counts: { moved: 1 } },
      ],
    })
    expect(documentOf(await run('send-mail'))).toMatchObject({ jobs: [{}, { counts: { sent: 1 } }, {}, {}] })
    await deliver()

    const [, receipt] = await mailsOf('olli.katu')
    expect(receipt?.references).toContain(about.messageId)
    expect(receipt?.headers.find(({ name }) => name === 'auto-submitted')?.value).toBe('auto-replied')
  })

  it('does nothing the second time', async () => {
    const before = smtp?.taken.length
    expect(documentOf(await again('read-mailbox'))).toMatchObject({
      jobs: [{ counts: { mails: 0 } }, {}, { counts: { moved: 0 } }],
    })
    await again('send-mail')
    expect(smtp?.taken.length).toBe(before)
  })

  it.each([
    ['send-mail', { SMTP_URL: 'smtp://127.0.0.1:9' }, 1, /127\.0\.0\.1:9.*SMTP_URL/s],
    ['read-mailbox', { IMAP_URL: 'imap://ptv:salasana@127.0.0.1:9/INBOX' }, 1, /127\.0\.0\.1:9.*IMAP_URL/s],
    ['send-mail', { SMTP_URL: '' }, 2, /SMTP_URL: is not set/],
    ['read-mailbox', { IMAP_URL: '' }, 2, /IMAP_URL: is not set/],
    ['send-mail', { DATABASE_URL: '' }, 2, /DATABASE_URL: is not set/],
  ])('%s with %j ends with %i and a sentence that helps', async (work, parts, code, sentence) => {
    if (work === 'send-mail') {
      // Something to send, or a server that is away would not be noticed.
      await dovecot?.deliver(
        'ptv',
        answerTo({ subject: 'x', messageId: `<${randomUUID()}@x>`, recipient: 'a@b.fi' }, 'hei'),
      )
      await again('read-mailbox')
    }
    const ended = await again(work, parts)
    expect(ended.code).toBe(code)
    expect(ended.stderr).toMatch(sentence)
    expect(ended.stdout + ended.stderr).not.toContain('salasana')
  })

  it('goes on where it was when the server is back', async () => {
    const before = smtp?.taken.length ?? 0
    const [, sent] = (documentOf(await again('send-mail')) as { readonly jobs: readonly unknown[] }).jobs
    expect(sent).toMatchObject({ outcome: 'done', counts: { waiting: 0 } })
    expect(smtp?.taken.length).toBeGreaterThan(before)
  })
})

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server ?? '' })
  await client.connect()
  await client.query(statement)
  await client.end()
}
