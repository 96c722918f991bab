import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cityId, type City } from '../../src/core/city.ts'
import type { AnswerKind } from '../../src/core/replies/outcome.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDigestByToken, loadPlannedMails, type PlannedMail, type StoredDigest } from '../../src/store/digests.ts'
import { loadDueMails, type MailToSend } from '../../src/store/outbox.ts'
import { answerTo as writtenAnswer, mailboxWith, sampleDay, type Answered } from '../support/circle.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'

const city = cityId('esimerkkila')
const night = '2026-12-09'
const now = '2026-12-10T08:00:00Z'
/** The city's own server says of each mail that it is its sender's. */
const replies: City['replies'] = {
  vouching: { by: 'authenticationResults', authservId: 'mx.esimerkkila.fi' },
  domains: ['esimerkkila.fi'],
}
const toReceipt = { 'In-Reply-To': '<receipt.1@esimerkkila.fi>' }

describe('a reply', () => {
  let database: Database
  let mail: PlannedMail
  let digest: StoredDigest

  // One night for all: each test answers it anew, in tables without answers.
  beforeAll(async () => {
    database = await openPglite()
    await sampleNight(database.db, { date: night })
    const mails = await loadPlannedMails(database.db, city, Temporal.PlainDate.from(night))
    const found = mails.find(one => one.recipient === 'olli.katu@esimerkkila.fi')
    if (found === undefined) throw new Error('the sample city has no digest for Olli')
    mail = found
    const token = /\[(.*)\]/.exec(mail.subject)?.[1] ?? ''
    const stored = await loadDigestByToken(database.db, city, token)
    if (stored === null) throw new Error('the digest is not there')
    digest = stored
    return async () => database.close()
  })

  beforeEach(async () => {
    for (const table of ['answer', 'reply', 'inbound_mail', 'confirmation'] as const) {
      await database.db.deleteFrom(table).execute()
    }
    await database.db.deleteFrom('mail_message').where('purpose', '<>', 'digest').execute()
  })

  const receive = async (messages: readonly string[], parts = {}) =>
    sampleDay(database.db, {
      now,
      jobs: ['read-mailbox', 'handle-replies'],
      mailbox: mailboxWith(messages),
      city: { replies },
      ...parts,
    })
  const answers = async (): Promise<ReadonlyMap<number, AnswerKind>> => {
    const rows = await database.db.selectFrom('answer').selectAll().execute()
    const numbers = rows.map(row => {
      const item = digest.items.find(one => one.contentId === row.content_id)
      return [item?.number ?? 0, row.kind] as const
    })
    return new Map(numbers.toSorted(([left], [right]) => left - right))
  }
  const confirmed = async (): Promise<ReadonlySet<string>> =>
    new Set((await database.db.selectFrom('confirmation').select('content_id').execute()).map(row => row.content_id))
  const outgoing = async (): Promise<readonly MailToSend[]> =>
    (await loadDueMails(database.db, city, Temporal.Instant.from(now), 50)).filter(one => one.purpose !== 'digest')
  const states = async (): Promise<readonly string[]> =>
    (await database.db.selectFrom('inbound_mail').select('state').orderBy('stored_number').execute()).map(
      row => row.state,
    )
  const all = (): readonly number[] => digest.items.map(item => item.number)

  it('that says all is well confirms every item for the text that was shown', async () => {
    await receive([answerTo(mail, 'Kaikki kunnossa')])
    expect(await confirmed()).toEqual(new Set(digest.items.map(item => item.contentId)))
    const rows = await database.db.selectFrom('confirmation').selectAll().execute()
    const shown = digest.items.flatMap(({ contentId, fingerprints: { shared: _, ...versions } }) =>
      Object.entries(versions).map(([language, fingerprint]) => `${contentId} ${language} ${fingerprint}`),
    )
    expect(new Set(rows.map(row => `${row.content_id} ${row.language} ${row.fingerprint}`))).toEqual(new Set(shown))
    expect(await states()).toEqual(['answered'])
  })

  it.each([
    ['kaikki kunnossa paitsi 2', 2, 'nothing'],
    ['allt stämmer utom 2', 2, 'nothing'],
    ['all fine except 2', 2, 'nothing'],
    ['kaikki kunnossa paitsi 2: puhelinnumero on 05 617 1234', 2, 'correct'],
  ])('"%s" confirms all but %i, and that is %s', async (words, number, rest) => {
    await receive([answerTo(mail, words)])
    const expected = all().flatMap(one => {
      if (one !== number) return [[one, 'confirmed'] as const]
      return rest === 'nothing' ? [] : [[one, rest] as const]
    })
    expect(await answers()).toEqual(new Map(expected))
  })

  it.each([
    ['2 ok', 2, 'confirmed', false],
    ['korjasin 1', 1, 'corrected', false],
    ['åtgärdat 1', 1, 'corrected', false],
    ['fixed 1', 1, 'corrected', false],
    ['myöhemmin 7.1.2027', 1, 'snoozed', false],
    ['ei minun 1', 1, 'reassign', true],
    ['inte min 1', 1, 'reassign', true],
    ['not mine 1', 1, 'reassign', true],
    ['1: uusi puhelinnumero on 05 617 1234', 1, 'correct', true],
    ['1: pitää olla näin, koska tapahtuma toistuu', 1, 'muted', false],
    ['en tiedä 1', 1, 'dontKnow', true],
    ['lakkautettu 1', 1, 'ended', true],
  ] as const)('"%s": item %i is %s; to communications: %s', async (words, number, kind, forwarded) => {
    await receive([answerTo(mail, words)])
    expect((await answers()).get(number)).toBe(kind)
    expect((await outgoing()).map(one => one.purpose).toSorted()).toEqual(
      forwarded ? ['forward', 'receipt'] : ['receipt'],
    )
    expect((await confirmed()).size).toBe(kind === 'confirmed' ? 1 : 0)
  })

  it('gets a receipt that belongs to the conversation', async () => {
    await receive([answerTo(mail, 'kaikki kunnossa')])
    const [receipt, ...more] = await outgoing()
    expect(more).toEqual([])
    expect(receipt).toMatchObject({
      purpose: 'receipt',
      recipient: 'olli.katu@esimerkkila.fi',
      autoSubmitted: 'auto-replied',
      inReplyTo: `<15.${mail.messageId.slice(1, -1)}>`,
      references: [`<15.${mail.messageId.slice(1, -1)}>`, mail.messageId],
    })
    expect(receipt?.subject).toContain(`[${digest.token}]`)
  })

  it('that is not clear changes nothing, goes to communications as it is, and is told so', async () => {
    await receive([answerTo(mail, 'Kaikki ok, mutta kirjasto muuttaa ensi vuonna.')])
    expect([(await answers()).size, (await confirmed()).size]).toEqual([0, 0])
    const mails = await outgoing()
    expect(new Map(mails.map(one => [one.purpose, one.recipient]))).toEqual(
      new Map([
        ['forward', 'viestinta@esimerkkila.fi'],
        ['receipt', 'olli.katu@esimerkkila.fi'],
      ]),
    )
    const forward = mails.find(one => one.purpose === 'forward')
    expect(forward?.text).toContain('kirjasto muuttaa ensi vuonna')
    expect(forward?.replyTo).toBe('olli.katu@esimerkkila.fi')
  })

  it.each([
    ['its superior', 'kaupunkiymparisto@esimerkkila.fi', 'answered'],
    ['the address in other letters', 'Olli Katu <Olli.Katu@Esimerkkila.fi>', 'answered'],
    ['a colleague who answers for something else', 'aino.esimerkki@esimerkkila.fi', 'answered'],
    ['a stranger', 'joku@muualla.example', 'forwarded'],
  ])('from %s counts: %s', async (_, from, state) => {
    await receive([answerTo(mail, 'kaikki kunnossa', { From: from })])
    expect(await states()).toEqual([state])
    expect((await confirmed()).size > 0).toBe(state === 'answered')
    expect((await outgoing()).some(one => one.purpose === 'receipt')).toBe(state === 'answered')
  })

  it.each([
    ['the subject alone', { 'In-Reply-To': undefined }],
    ['the Message-ID alone', { Subject: 'Palveluista' }],
  ])('finds its digest by %s', async (_, parts) => {
    const headers = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value ?? '<none@x>']))
    const raw = answerTo(mail, 'kaikki kunnossa', {
      ...headers,
      ...('Subject' in parts ? {} : { Subject: `VS: x [${digest.token}]` }),
    })
    await receive([raw])
    expect(await states()).toEqual(['answered'])
  })

  it.each([
    ['an automatic reply', { 'Auto-Submitted': 'auto-replied', Subject: 'Automaattinen vastaus' }],
    ['a mailing list', { 'List-Id': '<x.y>', Precedence: 'list' }],
    ['our own mail', { From: 'ptv@esimerkkila.fi' }],
    ['a bounce', { From: 'MAILER-DAEMON@esimerkkila.fi', Subject: 'Undelivered Mail Returned to Sender' }],
  ])('that is %s never counts and is answered with nothing', async (_, parts) => {
    await receive([answerTo(mail, 'kaikki kunnossa', { ...parts, 'X-Token': digest.token })])
    expect([await states(), await outgoing(), (await confirmed()).size]).toEqual([['ignored'], [], 0])
  })

  it('without a token goes to communications; nobody gets a receipt', async () => {
    await receive([answerTo(mail, 'kaikki kunnossa', { Subject: 'Moi', 'In-Reply-To': '<x@y>' })])
    expect((await outgoing()).map(one => [one.purpose, one.recipient])).toEqual([
      ['forward', 'viestinta@esimerkkila.fi'],
    ])
  })

  it('of another city in a shared mailbox is left alone', async () => {
    const raw = answerTo(mail, 'ok', { Subject: 'Moi', 'In-Reply-To': '<x@y>', To: 'ptv@toinen.fi' })
    await receive([raw], { shared: true })
    expect([await states(), await outgoing()]).toEqual([['notOurs'], []])
  })

  it('that is delivered twice, or found again after the mailbox was rebuilt, has one effect', async () => {
    const raw = answerTo(mail, 'ei minun 1')
    await receive([raw, `Received: from elsewhere\r\n${raw}`])
    await receive([raw], { mailbox: mailboxWith([raw], '2') })
    expect(await states()).toEqual(['forwarded', 'duplicate', 'duplicate'])
    expect((await outgoing()).map(one => one.purpose).toSorted()).toEqual(['forward', 'receipt'])
  })

  it('that takes an earlier answer further adds to it', async () => {
    await receive([answerTo(mail, 'kaikki kunnossa paitsi 2')])
    await receive([answerTo(mail, 'kaikki kunnossa paitsi 2'), answerTo(mail, '2 ok')])
    expect((await confirmed()).size).toBe(all().length)
  })

  describe('to one of our short mails', () => {
    it('that only acknowledges it counts for nothing where everything is answered', async () => {
      await receive([answerTo(mail, 'kaikki kunnossa'), answerTo(mail, 'Ok, kiitos!', toReceipt)])
      expect(await states()).toEqual(['answered', 'ignored'])
    })

    it('confirms nothing without a number where something is still open', async () => {
      await receive([answerTo(mail, 'kaikki kunnossa paitsi 2'), answerTo(mail, 'Ok, kiitos!', toReceipt)])
      expect((await answers()).has(2)).toBe(false)
      expect(await states()).toEqual(['answered', 'forwarded'])
    })

    it('takes the answer further by numbers', async () => {
      await receive([answerTo(mail, 'kaikki kunnossa paitsi 2'), answerTo(mail, '2 ok', toReceipt)])
      expect((await answers()).get(2)).toBe('confirmed')
      const receipts = (await outgoing()).filter(one => one.purpose === 'receipt')
      expect(receipts.filter(one => one.text.includes('Kaikkiin kohtiin on nyt vastattu'))).toHaveLength(1)
    })
  })

  it('never holds up the next, whatever bytes a mail consists of', async () => {
    const nonsense = ['', '\u0000\u0000', '='.repeat(5000), 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x']
    await receive([...nonsense, answerTo(mail, 'kaikki kunnossa')])
    expect((await states()).at(-1)).toBe('answered')
    expect((await states()).slice(0, -1).every(state => state === 'ignored')).toBe(true)
  })

  it('to a digest long gone goes to communications', async () => {
    const later = '2027-05-10T08:00:00Z'
    const raw = answerTo(mail, 'kaikki kunnossa')
    await receive([raw], { now: later, mailbox: mailboxWith([raw], '1', later) })
    expect([await states(), (await confirmed()).size]).toEqual([['forwarded'], 0])
  })

  it.each([
    ['in doubt', 'inDoubt', 1, 'sent'],
    ['that was being sent when the program ended', 'sending', 1, 'sent'],
    ['in doubt that a person has sent again', 'planned', 1, 'sent'],
    ['that nobody has begun to send', 'planned', 0, 'planned'],
  ] as const)('shows of a digest %s (%s, %i) that it is %s', async (_, state, attempts, then) => {
    const digests = database.db.updateTable('mail_message').where('message_id', '=', mail.messageId)
    await digests.set({ state, attempts }).execute()
    await receive([answerTo(mail, 'kaikki kunnossa')])
    const row = await database.db
      .selectFrom('mail_message')
      .select('state')
      .where('message_id', '=', mail.messageId)
      .executeTakeFirst()
    expect(row?.state).toBe(then)
  })
})

function answerTo(mail: Answered, words: string, parts: Partial<Record<string, string>> = {}): string {
  const domain = (parts['From'] ?? mail.recipient).replace(/^.*@|>$/g, '').toLowerCase()
  const results = `mx.esimerkkila.fi; dmarc=pass header.from=${domain}`
  return writtenAnswer(mail, words, { 'Authentication-Results': results, ...parts })
}
