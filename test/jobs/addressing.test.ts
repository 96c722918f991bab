import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { City } from '../../src/core/city.ts'
import { cityId } from '../../src/core/city.ts'
import type { InboundMail } from '../../src/core/mail.ts'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { smtpSender } from '../../src/edges/mail/smtp.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Database } from '../../src/store/database.ts'
import { sampleDay, sendingTo } from '../support/circle.ts'
import { openPglite } from '../support/database.ts'
import { startDeliveringServer } from '../support/delivering-server.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { asPerson, foldersOf } from '../support/imap.ts'
import { sampleCityFile, sampleNight } from '../support/night.ts'
import type { MailServer } from '../support/smtp-server.ts'

const city = cityId('esimerkkila')
const night = '2026-12-09'
const olli = 'olli.katu@esimerkkila.fi'

describe.skipIf(!hasDovecot())('with addressing: plus, verp: on and ownCopy: on', () => {
  let [database, dovecot, smtp]: [Database?, Dovecot?, MailServer?] = []
  let own: Partial<City> = {}
  let unreachable = ''

  beforeAll(async () => {
    const sample = (await readCityFile(sampleCityFile)).city
    own = { mail: { ...sample.mail, addressing: 'plus', verp: true, ownCopy: true } }
    database = await openPglite()
    dovecot = await startDovecot()
    smtp = await startDeliveringServer(dovecot, { bounces: recipient => recipient === unreachable })
    await sampleNight(database.db, { date: night, city: own })
    const digests = db().selectFrom('mail_message').select('recipient').where('purpose', '=', 'digest')
    unreachable = (await digests.where('recipient', '<>', olli).executeTakeFirstOrThrow()).recipient
    await day('2026-12-10T08:00:00Z', ['send-mail'])
  })
  afterAll(async () => {
    await smtp?.stop()
    await dovecot?.stop()
    await database?.close()
  })

  const db = (): Database['db'] => {
    if (database === undefined) throw new Error('the database is not open')
    return database.db
  }
  const boxOf = (user: string) =>
    imapMailbox(`imap://${user}:${dovecot?.password ?? ''}@127.0.0.1:${dovecot?.imap ?? 0}/INBOX`)
  const day = async (now: string, jobs?: readonly string[]) =>
    sampleDay(db(), {
      now,
      city: own,
      mailbox: boxOf('ptv'),
      sending: sendingTo([], undefined, { openSender: () => smtpSender(`smtp://127.0.0.1:${smtp?.port ?? 0}`) }),
      ...(jobs === undefined ? {} : { jobs }),
    })
  const digestOf = async (address: string): Promise<InboundMail> => {
    const mails = await Array.fromAsync(boxOf(address.split('@')[0] ?? '').readSince(null))
    return readMessage(mails[0]?.raw ?? new Uint8Array())
  }
  const stateOf = async (recipient: string): Promise<string | undefined> => {
    const rows = db().selectFrom('mail_message').select('state').where('recipient', '=', recipient)
    return (await rows.where('purpose', '=', 'digest').executeTakeFirst())?.state
  }
  const arrive = async (headers: Readonly<Record<string, string>>, words: string): Promise<void> => {
    const all = {
      From: olli,
      To: 'ptv@esimerkkila.fi',
      'Message-ID': `<${words.length}.vastaus@esimerkkila.fi>`,
      ...headers,
    }
    const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
    await dovecot?.deliver('ptv', `${head.join('\r\n')}\r\n\r\n${words}\r\n`)
  }
  const handled = async () => {
    await day('2026-12-10T09:00:00Z', ['read-mailbox', 'handle-replies', 'sort-mailbox'])
    const rows = db().selectFrom('inbound_mail').select(['state', 'class', 'reasons'])
    return rows.where('city_id', '=', city).orderBy('stored_number', 'desc').execute()
  }

  it('a digest bears the token in Reply-To and in its ready replies, and an envelope sender of its own', async () => {
    const digest = await digestOf(olli)
    const address = addressWith(tokenOf(digest))
    expect(header(digest, 'reply-to')).toContain(`<${address}>`)
    expect(
      digest.html?.match(/mailto:[^?"]*(?=\?)/g)?.every(link => link === `mailto:${address.replace('+', '%2B')}`),
    ).toBe(true)
    const senders = smtp?.taken.map(({ from }) => from) ?? []
    expect(senders.every(from => /^ptv\+b-[0-9a-f]{20}@esimerkkila\.fi$/.test(from))).toBe(true)
    expect(new Set(senders).size).toBe(senders.length)
    expect(smtp?.taken.every(({ to }) => to.length === 2 && to[1] === 'ptv@esimerkkila.fi')).toBe(true)
  })

  it('copies of our own are nobody’s answer, and lie with what programs wrote', async () => {
    const mails = await handled()
    const copies = mails.filter(mail => (mail.reasons as readonly string[]).includes('it is a copy of a mail of ours'))
    expect(copies).toHaveLength(smtp?.taken.length ?? 0)
    expect(new Set(copies.map(mail => `${mail.state} ${mail.class}`))).toEqual(new Set(['ignored automatic']))
    const shown = await asPerson(dovecot?.imap ?? 0, { user: 'ptv', pass: dovecot?.password ?? '' }, foldersOf)
    expect(shown['Ajantasa/Automatic']).toHaveLength(mails.length)
  })

  it('what comes back is known by the address that it comes to', async () => {
    expect(await stateOf(unreachable)).toBe('bounced')
    expect(await stateOf(olli)).toBe('sent')
  })

  it('a mail that was broken off is proven by its copy, wherever that lies', async () => {
    await db()
      .updateTable('mail_message')
      .set({ state: 'sending', state_at: '2020-01-01T00:00:00Z' })
      .where('recipient', '=', olli)
      .execute()
    const [settled, told] = await day('2026-12-10T08:05:00Z', ['settle-mail', 'plan-doubt-alarms'])
    expect(settled).toMatchObject({ outcome: 'done', counts: { lost: 1, settled: 1, inDoubt: 0 } })
    expect(told).toMatchObject({ counts: { opened: 0, mails: 0 } })
    expect(await stateOf(olli)).toBe('sent')
  })

  it('an answer finds its way by its address alone', async () => {
    const token = tokenOf(await digestOf(olli))
    await arrive({ To: `Ajantasa <ptv+${token.toLowerCase()}@esimerkkila.fi>`, Subject: 'Moi' }, 'Kaikki kunnossa')
    expect((await handled())[0]).toMatchObject({ state: 'answered' })
    expect(await db().selectFrom('reply').select('token').execute()).toEqual([{ token }])
  })

  it.each([
    ['of another digest than its subject', 'subject'],
    ['of another digest than the mail that it answers', 'reference'],
    ['of two digests', 'address'],
  ])('an answer to an address %s is not taken for either’s', async (_, place) => {
    const digest = await digestOf(olli)
    const other = tokenOf(await readMessage(Buffer.from(smtp?.taken.find(({ to }) => to[0] !== olli)?.raw ?? '')))
    const token = tokenOf(digest)
    const where = {
      subject: { To: addressWith(other), Subject: `VS: [${token}]` },
      reference: { To: addressWith(other), Subject: 'VS:', 'In-Reply-To': digest.messageId ?? '' },
      address: { To: `${addressWith(token)}, ${addressWith(other)}`, Subject: 'VS:' },
    }[place]
    await arrive({ ...where }, `Kaikki kunnossa, terveisin ${place}`)
    expect((await handled())[0]).toMatchObject({ state: 'forwarded' })
  })
})

function header({ headers }: InboundMail, name: string): string {
  return headers.find(one => one.name === name)?.value ?? ''
}

function tokenOf({ subject }: InboundMail): string {
  return /\[(.*)\]/.exec(subject)?.[1] ?? ''
}

function addressWith(token: string): string {
  return `ptv+${token.toLowerCase()}@esimerkkila.fi`
}
