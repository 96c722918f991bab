import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Database } from '../../src/store/database.ts'
import { loadPlannedMails, type PlannedMail } from '../../src/store/digests.ts'
import { loadDueMails, type MailToSend } from '../../src/store/outbox.ts'
import { answerTo, mailboxWith, sampleDay, type DayOptions } from '../support/circle.ts'
import { openFresh } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'

const city = cityId('esimerkkila')
const night = '2026-12-09'
const now = '2026-12-10T08:00:00Z'
const viestinta = '<1@esimerkkila.fi>'
const kinds = inject('postgres') === null ? (['PGlite'] as const) : (['PGlite', 'PostgreSQL'] as const)

describe.each(kinds)('the mail circle on %s', kind => {
  let opened: { database: Database; drop: () => Promise<void> }
  let mail: PlannedMail
  let other: PlannedMail

  beforeAll(async () => {
    opened = await openFresh(kind)
    await sampleNight(opened.database.db, { date: night })
    const mails = await loadPlannedMails(opened.database.db, city, Temporal.PlainDate.from(night))
    mail = digestFor(mails, 'olli.katu@esimerkkila.fi')
    other = mails.find(one => one.recipient !== mail.recipient) ?? mail
    await repeat(opened.database.db, mail)
  })
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })
  beforeEach(async () => {
    for (const table of ['answer', 'reply', 'inbound_mail', 'confirmation'] as const) {
      await db().deleteFrom(table).execute()
    }
    await db().deleteFrom('mail_message').where('purpose', '<>', 'digest').execute()
    await sql`drop trigger if exists trouble on reply`.execute(db())
  })

  const db = (): Database['db'] => opened.database.db
  const handle = async (options: Partial<DayOptions> = {}) =>
    sampleDay(db(), { now, jobs: ['handle-replies'], ...options })
  const receive = async (messages: readonly string[], options: Partial<DayOptions> = {}) => {
    await sampleDay(db(), { now, jobs: ['read-mailbox'], mailbox: mailboxWith(messages), ...options })
    return handle(options)
  }
  const states = async (): Promise<readonly string[]> => {
    const rows = await db().selectFrom('inbound_mail').select('state').orderBy('stored_number').execute()
    return rows.map(row => row.state)
  }
  const confirmed = async (): Promise<number> => (await db().selectFrom('confirmation').selectAll().execute()).length
  const outgoing = async (): Promise<readonly MailToSend[]> => {
    const due = await loadDueMails(db(), city, Temporal.Instant.from('2028-01-01T00:00:00Z'), 500)
    return due.filter(one => one.purpose !== 'digest')
  }
  // Whatever is kept of a reply ends in this error of the database.
  const trouble = async (statement: string): Promise<void> => {
    await sql
      .raw(`create or replace function trouble() returns trigger language plpgsql as $$ begin ${statement} end $$`)
      .execute(db())
    await sql`create trigger trouble before insert on reply for each row execute function trouble()`.execute(db())
  }

  describe('a reply that meets trouble in the database', () => {
    it.each([
      ['a deadlock', '40P01'],
      ['a full disk', '53100'],
      ['too few connections', '53300'],
      ['a server that shuts down', '57P01'],
      ['a lock that is not to be had', '55P03'],
    ])('(%s) waits for the next run', async (_, code) => {
      await trouble(`raise exception 'x' using errcode = '${code}';`)
      await expect(receive([answerTo(mail, 'kaikki kunnossa')])).rejects.toThrow(/./)
      expect(await states()).toEqual(['received'])
      await sql`drop trigger trouble on reply`.execute(db())
      await handle()
      expect(await states()).toEqual(['answered'])
    })

    it.runIf(kind === 'PostgreSQL')('(a connection that is cut off) waits for the next run', async () => {
      await trouble('perform pg_terminate_backend(pg_backend_pid()); return new;')
      await expect(receive([answerTo(mail, 'kaikki kunnossa')])).rejects.toThrow(/PostgreSQL broke the connection off/)
      expect(await states()).toEqual(['received'])
    })

    it('that it made itself is put aside, and holds up no other', async () => {
      await trouble(
        `if new.answered_by like 'olli%' then raise exception 'x' using errcode = '22021'; end if; return new;`,
      )
      await receive([answerTo(mail, 'kaikki kunnossa'), answerTo(other, 'kaikki kunnossa')])
      expect(await states()).toEqual(['failed', 'answered'])
    })
  })

  it('handles a mail once when two handle at the same time', async () => {
    const answers = [answerTo(mail, 'kaikki kunnossa'), answerTo(mail, 'ei minun 1'), answerTo(other, '1 ok')]
    await sampleDay(db(), { now, jobs: ['read-mailbox'], mailbox: mailboxWith(answers) })
    await Promise.all([handle(), handle()])
    expect(await states()).toEqual(['answered', 'answered', 'answered'])
  })

  it('reads a mail once when two read the mailbox at the same time', async () => {
    const mailbox = mailboxWith(Array.from({ length: 30 }, (_, number) => answerTo(mail, `Moi ${number}`)))
    const read = async () => sampleDay(db(), { now, jobs: ['read-mailbox'], mailbox })
    const runs = (await Promise.all([read(), read()])).flat()
    expect(runs.reduce((sum, run) => sum + (run.counts['mails'] ?? 0), 0)).toBe(30)
    expect((await read())[0]?.counts['mails']).toBe(0)
  })

  describe('confirms nothing by a reply without a number', () => {
    it.each([
      [
        'that answers a colleague who wrote about the digest',
        { 'In-Reply-To': viestinta, References: 'DIGEST <2@x> <1@esimerkkila.fi>' },
      ],
      ['that has the subject of another digest', { Subject: 'OTHER' }],
      ['that names two digests in its subject', { Subject: 'BOTH' }],
      [
        'to the mail about what was seen in PTV',
        { Subject: 'VS: Muutoksesi eivät vielä näy PTV:ssä [TOKEN]', 'In-Reply-To': '<rewritten@x>' },
      ],
      ['to the same in Swedish', { Subject: 'SV: SEEN [TOKEN]', 'In-Reply-To': '<rewritten@x>' }],
    ])('%s', async (_, parts) => {
      const own = /\[.*\]/.exec(mail.subject)?.[0] ?? ''
      const words = (text = ''): string =>
        text
          .replace('DIGEST', mail.messageId)
          .replace('OTHER', 'VS: 3 kuvausta [EAR1-0001]')
          .replace('BOTH', `VS: ${own} [EAR1-0001]`)
          .replace('[TOKEN]', own)
          .replace('SEEN', '=?utf-8?Q?Din_=C3=A4ndring_syns_nu_i_Servicedatalagret?=')
      const headers = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, words(value)]))
      await receive([answerTo(mail, 'ok', headers)])
      expect([await states(), await confirmed()]).toEqual([['forwarded'], 0])
    })
  })

  it.each(['Kiitos!', 'Tack!', 'Thanks!'])('takes "%s" to a receipt for no answer', async words => {
    await receive([
      answerTo(mail, 'kaikki kunnossa paitsi 2'),
      answerTo(mail, words, { 'In-Reply-To': '<receipt.1@esimerkkila.fi>' }),
    ])
    expect(await states()).toEqual(['answered', 'ignored'])
    expect(await outgoing()).toHaveLength(1)
  })

  it('knows an answer again when the mailbox is made anew long after', async () => {
    const raw = answerTo(mail, 'kaikki kunnossa')
    await receive([raw])
    const later = '2027-08-10T08:00:00Z'
    await receive([raw], { now: later, mailbox: mailboxWith([raw], '2', later) })
    expect(await states()).toEqual(['answered', 'duplicate'])
    expect((await outgoing()).map(one => one.purpose)).toEqual(['receipt'])
  })

  describe('does not pass on to communications', () => {
    const stray = { Subject: 'Moi', 'In-Reply-To': '<x@y>' }

    it('what lay in the mailbox for long before it was first read', async () => {
      const raw = answerTo(mail, 'Moi', stray)
      await receive([raw], { mailbox: mailboxWith([raw], '1', '2026-10-01T08:00:00Z') })
      expect([await states(), await outgoing()]).toEqual([['ignored'], []])
    })

    it('what a ticket system answers to such a mail', async () => {
      await receive([answerTo(mail, 'Moi', stray)])
      const [forward] = await outgoing()
      const ticket = answerTo({ ...mail, messageId: forward?.messageId ?? '' }, 'Tapaus 123 on kirjattu.', {
        From: 'tuki@esimerkkila.fi',
        Subject: 'Tapaus 123',
      })
      await handleNext(ticket)
      expect(await states()).toEqual(['forwarded', 'ignored'])
    })

    it('more than a person writes in a day', async () => {
      const robot = Array.from({ length: 30 }, (_, number) =>
        answerTo(mail, `Tapaus ${number}`, { ...stray, From: 'tuki@esimerkkila.fi', 'Message-ID': `<${number}@x>` }),
      )
      const [run] = await receive(robot)
      expect(await outgoing()).toHaveLength(20)
      expect(run).toMatchObject({ outcome: 'held', counts: { forwarded: 20, failed: 10 } })
    })
  })

  const handleNext = async (raw: string): Promise<unknown> => receive([], { mailbox: mailboxWith(['', raw], '1') })

  it('takes a mail in a shared mailbox whose copy goes to us for ours', async () => {
    const raw = answerTo(mail, 'Moi', {
      Subject: 'Moi',
      'In-Reply-To': '<x@y>',
      To: 'aino@muu.fi',
      Cc: 'Palvelut <PTV@esimerkkila.fi>',
    })
    await receive([raw], { shared: true })
    expect(await states()).toEqual(['forwarded'])
  })

  it('answers in plain headers whatever Message-ID a mail bears', async () => {
    await receive([answerTo(mail, 'kaikki kunnossa', { 'Message-ID': `<${'a'.repeat(2000)}@x>` })])
    const [receipt] = await outgoing()
    expect(receipt).toMatchObject({ inReplyTo: null, references: [mail.messageId] })
  })

  it('outlives a bounce that names more mails than a statement takes', async () => {
    const ids = Array.from({ length: 24_000 }, (_, number) => `Message-ID: <${number}@x>`).join('\r\n')
    const status = 'Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; a@b.fi\r\nAction: failed\r\nStatus: 5.1.1\r\n'
    const parts = [
      part('message/delivery-status', status),
      ...[1, 2, 3].map(number => part('text/rfc822-headers', ids.replaceAll('@x', `@x${number}`))),
    ]
    const head =
      'From: MAILER-DAEMON@x.fi\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n'
    await receive([`${head}${parts.join('')}--b--\r\n`])
    expect(await states()).toEqual(['ignored'])
  })
})

/** Makes a digest of a day before with the same items, whose token is EAR1-0001. */
async function repeat(db: Database['db'], { messageId }: PlannedMail): Promise<void> {
  await sql`insert into digest select city_id, person_id, day - 28, 'EAR1-0001', items, more from digest
    where token = (select token from mail_message where message_id = ${messageId})`.execute(db)
  await sql`insert into mail_message (city_id, message_id, purpose, occasion, person_id, token, day, recipient, subject,
      html, body, not_before, state)
    select city_id, '<digest.EAR1-0001@esimerkkila.fi>', purpose, 'earlier', person_id, 'EAR1-0001', day - 28, recipient,
      subject, html, body, not_before, 'sent' from mail_message where message_id = ${messageId}`.execute(db)
}

function part(type: string, content: string): string {
  return `--b\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`
}

function digestFor(mails: readonly PlannedMail[], recipient: string): PlannedMail {
  const found = mails.find(one => one.recipient === recipient)
  if (found === undefined) throw new Error(`the sample city has no digest for ${recipient}`)
  return found
}
