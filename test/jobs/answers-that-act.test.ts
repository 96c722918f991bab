import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { City } from '../../src/core/city.ts'
import { cityId } from '../../src/core/city.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { loadAssignments } from '../../src/store/people.ts'
import { loadSilences } from '../../src/store/replies.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDigestByToken, loadPlannedMails, type PlannedMail, type StoredDigest } from '../../src/store/digests.ts'
import { loadDueMails, type MailToSend } from '../../src/store/outbox.ts'
import { answerTo, mailboxWith, sampleDay } from '../support/circle.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'

const city = cityId('esimerkkila')
const night = '2026-12-09'
const now = '2026-12-10T08:00:00Z'
const olli = 'olli.katu@esimerkkila.fi'
const aino = 'aino.esimerkki@esimerkkila.fi'
const results = (from: string): string => `mx.esimerkkila.fi; dmarc=pass header.from=${from.split('@')[1] ?? ''}`
/** A city whose own server says who wrote a mail. */
const vouched: Partial<City> = {
  replies: { vouching: { by: 'authenticationResults', authservId: 'mx.esimerkkila.fi' }, domains: ['esimerkkila.fi'] },
}
const tables = [
  'answer',
  'reply',
  'inbound_mail',
  'confirmation',
  'round_trip',
  'finding_mute',
  'hand_over',
  'audit_log',
] as const

describe('an answer that acts', () => {
  let database: Database
  let mail: PlannedMail
  let digest: StoredDigest

  beforeAll(async () => {
    database = await openPglite()
    await sampleNight(database.db, { date: night })
    const mails = await loadPlannedMails(database.db, city, Temporal.PlainDate.from(night))
    const found = mails.find(one => one.recipient === olli)
    if (found === undefined) throw new Error('the sample city has no digest for Olli')
    mail = found
    const stored = await loadDigestByToken(database.db, city, /\[(.*)\]/.exec(mail.subject)?.[1] ?? '')
    if (stored === null) throw new Error('the digest is not there')
    digest = stored
    return async () => database.close()
  })

  let uids = 0
  beforeEach(async () => {
    for (const table of tables) await database.db.deleteFrom(table).execute()
    await database.db.deleteFrom('mail_message').where('purpose', '<>', 'digest').execute()
    uids = 0
  })

  const db = (): Database['db'] => database.db
  /** Each mail comes by itself, as the next one of the mailbox. */
  const receive = async (raw: string, parts: { readonly city?: Partial<City>; readonly now?: string } = {}) => {
    uids += 1
    const at = parts.now ?? now
    await sampleDay(db(), {
      now: at,
      jobs: ['read-mailbox', 'handle-replies'],
      mailbox: mailboxWith([raw], String(uids), at),
      ...(parts.city === undefined ? {} : { city: parts.city }),
    })
  }
  const answer = (words: string, from: string = olli, parts: Partial<Record<string, string>> = {}): string =>
    answerTo(mail, words, { From: from, ...parts })
  const vouchedAnswer = (words: string, from: string = olli): string =>
    answer(words, from, { 'Authentication-Results': results(from) })
  const outgoing = async (): Promise<readonly MailToSend[]> =>
    (await loadDueMails(db(), city, Temporal.Instant.from('2027-02-01T00:00:00Z'), 50)).filter(
      one => one.purpose !== 'digest',
    )
  const sent = async (): Promise<readonly (readonly [string, string])[]> =>
    (await outgoing())
      .map(one => [one.purpose, one.recipient] as const)
      .toSorted(([left], [right]) => left.localeCompare(right))
  const lastState = async (): Promise<string | undefined> =>
    (await db().selectFrom('inbound_mail').select('state').orderBy('stored_number', 'desc').execute())[0]?.state
  const kinds = async (): Promise<ReadonlyMap<number, string>> =>
    new Map(
      (await db().selectFrom('answer').select(['item_number', 'kind']).execute()).map(row => [
        row.item_number,
        row.kind,
      ]),
    )
  const confirmed = async (): Promise<number> => {
    const rows = await db().selectFrom('confirmation').select('content_id').execute()
    return new Set(rows.map(row => row.content_id)).size
  }
  const actions = async (): Promise<readonly string[]> =>
    (await db().selectFrom('audit_log').select('action').orderBy('number').execute()).map(row => row.action)
  const question = async (): Promise<MailToSend> => {
    const found = (await outgoing()).find(one => one.purpose === 'roundTrip')
    if (found === undefined) throw new Error('nobody was asked')
    return found
  }
  const toQuestion = async (words: string, from?: string): Promise<string> => {
    const asked = await question()
    return answerTo(asked, words, from === undefined ? {} : { From: from })
  }

  const asSent = async (): Promise<void> => {
    const digests = db().updateTable('mail_message').where('message_id', '=', mail.messageId)
    await digests.set({ state: 'sent' }).execute()
  }
  const stateOf = async (): Promise<string | undefined> =>
    (await db().selectFrom('mail_message').select('state').where('message_id', '=', mail.messageId).executeTakeFirst())
      ?.state

  describe('of one of the duty whom nobody vouches for', () => {
    it('does at once what does no harm, and asks back about the rest', async () => {
      await receive(answer('1 ok\n2: uusi puhelinnumero on 05 617 1234'))
      expect(await kinds()).toEqual(new Map([[1, 'confirmed']]))
      expect(await sent()).toEqual([['roundTrip', olli]])
      expect((await question()).text).toContain('05 617 1234')
    })

    it('acts on the rest as soon as the registered person says yes, once', async () => {
      await receive(answer('2: uusi puhelinnumero on 05 617 1234'))
      const yes = await toQuestion('kyllä')
      await receive(yes)
      expect(await kinds()).toEqual(new Map([[2, 'correct']]))
      expect(await sent()).toEqual([
        ['forward', 'viestinta@esimerkkila.fi'],
        ['receipt', olli],
        ['roundTrip', olli],
      ])
      await receive(yes.replace('kyllä', 'kyllä kyllä'))
      expect([await lastState(), (await outgoing()).length]).toEqual(['ignored', 3])
      expect(await actions()).toEqual(['replyVouched', 'correct'])
    })

    it.each([
      ['somebody else', 'kyllä', aino, 'ignored'],
      ['nobody in particular', 'kyllä', 'joku@muualla.example', 'ignored'],
      ['the person, but neither yes nor no', 'Mikä tämä on?', olli, 'forwarded'],
    ])('does not act when %s answers', async (_, words, from, state) => {
      await receive(answer('2: uusi puhelinnumero on 05 617 1234'))
      await receive(await toQuestion(words, from))
      expect([await lastState(), (await kinds()).size]).toEqual([state, 0])
    })

    it('tells communications, and does nothing, when the person says no', async () => {
      await receive(answer('2: uusi puhelinnumero on 05 617 1234'))
      await receive(await toQuestion('En ole lähettänyt tällaista'))
      expect((await kinds()).size).toBe(0)
      expect(await sent()).toEqual([
        ['forward', 'viestinta@esimerkkila.fi'],
        ['roundTrip', olli],
      ])
      await receive(await toQuestion('kyllä'))
      expect((await kinds()).size).toBe(0)
    })

    it('does not act on a yes that comes too late', async () => {
      await receive(answer('2: uusi puhelinnumero on 05 617 1234'))
      await receive(await toQuestion('kyllä'), { now: '2026-12-25T08:00:00Z' })
      expect([await lastState(), (await kinds()).size]).toEqual(['ignored', 0])
    })

    it('does nothing at all at once where the server says that it is not theirs', async () => {
      const forged = answer('kaikki kunnossa', olli, {
        'Authentication-Results': 'mx.esimerkkila.fi; dmarc=fail header.from=esimerkkila.fi',
      })
      await receive(forged, { city: vouched })
      expect([await confirmed(), await sent()]).toEqual([0, [['roundTrip', olli]]])
    })
  })

  describe('that is vouched for', () => {
    it('acts at once', async () => {
      await receive(vouchedAnswer('2: uusi puhelinnumero on 05 617 1234'), { city: vouched })
      expect(await kinds()).toEqual(new Map([[2, 'correct']]))
      expect(await sent()).toEqual([
        ['forward', 'viestinta@esimerkkila.fi'],
        ['receipt', olli],
      ])
    })

    it('mutes what was found where it is meant to be so', async () => {
      const open = await loadOpenFindings(db(), city)
      const byKey = new Map(open.map(finding => [finding.key, finding]))
      const one = digest.items.find(item =>
        item.findings.some(
          key => byKey.get(key)?.rule === 'language-facts-differ' || byKey.get(key)?.rule === 'hours-ended',
        ),
      )
      if (one === undefined) throw new Error('no item of the digest has a fact that was found')
      await receive(vouchedAnswer(`${one.number}: pitää olla näin, koska aukiolo on kausittainen`), { city: vouched })
      expect((await kinds()).get(one.number)).toBe('muted')
      const muted = await db().selectFrom('finding_mute').selectAll().execute()
      expect(muted.length).toBeGreaterThan(0)
      expect(muted.every(row => row.muted_by === olli && /kausittainen/.test(row.reason))).toBe(true)
      expect(await sent()).toEqual([['receipt', olli]])
    })

    it('hands an item over to somebody of the roster, until the roster says otherwise', async () => {
      const [one] = digest.items
      if (one === undefined) throw new Error('the digest is empty')
      await receive(vouchedAnswer(`${one.number} kuuluu: ${aino}`), { city: vouched })
      expect((await kinds()).get(one.number)).toBe('handedOver')
      await sampleNight(db(), { date: '2026-12-10', jobs: ['assign-people'] })
      const owners = (await loadAssignments(db(), city)).filter(each => each.contentId === one.contentId)
      expect(owners).toMatchObject([{ personId: aino, source: { kind: 'reply', from: olli, on: '2026-12-10' } }])
      await receive(vouchedAnswer('peru'), { city: vouched })
      await sampleNight(db(), { date: '2026-12-11', jobs: ['assign-people'] })
      const again = (await loadAssignments(db(), city)).filter(each => each.contentId === one.contentId)
      expect(again.map(each => each.personId)).toEqual([olli])
    })

    it('passes a hand-over to somebody unknown on to communications', async () => {
      await receive(vouchedAnswer('1 kuuluu: uusi.ihminen@esimerkkila.fi'), { city: vouched })
      expect((await kinds()).get(1)).toBe('reassign')
      expect((await sent()).map(([purpose]) => purpose)).toEqual(['forward', 'receipt'])
    })

    it('of a colleague counts, and the person is told', async () => {
      await receive(vouchedAnswer('1 ok', aino), { city: vouched })
      expect(await confirmed()).toBe(1)
      expect(await sent()).toEqual([
        ['answeredForYou', olli],
        ['receipt', aino],
      ])
      const replies = await db().selectFrom('reply').select(['answered_by', 'person_id', 'vouched_by']).execute()
      expect(replies).toEqual([{ answered_by: aino, person_id: olli, vouched_by: 'authenticationResults' }])
    })
  })

  describe('of a colleague whom nobody vouches for', () => {
    it('waits for the registered person', async () => {
      await receive(answer('1 ok', aino))
      expect([await confirmed(), await sent()]).toEqual([0, [['roundTrip', olli]]])
      await receive(await toQuestion('kyllä'))
      expect(await confirmed()).toBe(1)
    })
  })

  it('never tells communications more in a day than people can read', async () => {
    for (let count = 1; count <= 22; count += 1) await receive(answer(`Kuka näistä vastaa? ${'x'.repeat(count)}`))
    const forwards = (await outgoing()).filter(one => one.purpose === 'forward')
    expect([forwards.length, await lastState()]).toEqual([20, 'failed'])
  })

  it('of somebody outside of the city goes to communications', async () => {
    await receive(answer('1 ok', 'joku@muualla.example'))
    expect([await confirmed(), await sent()]).toEqual([0, [['forward', 'viestinta@esimerkkila.fi']]])
    expect(await actions()).toEqual(['refused'])
  })

  describe('that is taken back', () => {
    it('leaves nothing behind', async () => {
      await receive(answer('kaikki kunnossa'))
      expect(await confirmed()).toBe(digest.items.length)
      await receive(answer('peru'))
      expect(await confirmed()).toBe(0)
      expect(await loadSilences(db(), city, Temporal.PlainDate.from('2026-12-11'))).toEqual([])
      expect((await outgoing()).filter(one => one.purpose === 'receipt')).toHaveLength(2)
      expect((await actions()).at(-1)).toBe('undone')
    })

    it('is told to communications where they had been told of it', async () => {
      await receive(answer('en tiedä 1'))
      await receive(answer('ångra'))
      expect((await sent()).filter(([purpose]) => purpose === 'forward')).toHaveLength(2)
    })

    it('is taken back once, however often the mail comes', async () => {
      await receive(answer('1 ok'))
      await receive(answer('2 ok.'))
      const undo = answer('peru')
      await receive(undo)
      await receive(undo)
      expect([await confirmed(), await lastState()]).toEqual([1, 'duplicate'])
    })

    it('leaves what somebody else said of the same', async () => {
      await receive(vouchedAnswer('1 ok', aino), { city: vouched })
      await receive(vouchedAnswer('1 ok'), { city: vouched })
      await receive(vouchedAnswer('peru', aino), { city: vouched })
      expect(await confirmed()).toBe(1)
    })

    it('is the last one of which something was understood', async () => {
      await receive(answer('kaikki kunnossa'))
      await receive(answer('Kiitos, mikä tämä on?'))
      await receive(answer('peru'))
      expect(await confirmed()).toBe(0)
    })

    it('stays where it was vouched for and the taking back is not', async () => {
      await receive(vouchedAnswer('kaikki kunnossa'), { city: vouched })
      await receive(answer('peru'), { city: vouched })
      expect([await confirmed(), await lastState()]).toEqual([digest.items.length, 'forwarded'])
    })

    it('gives an item back to whom it was handed over before', async () => {
      const [one] = digest.items
      if (one === undefined) throw new Error('the digest is empty')
      await receive(vouchedAnswer(`${one.number} kuuluu: ${aino}`), { city: vouched })
      await receive(vouchedAnswer(`${one.number} kuuluu: liisa.yritys@esimerkkila.fi`), { city: vouched })
      await receive(vouchedAnswer('peru'), { city: vouched })
      await sampleNight(db(), { date: '2026-12-10', jobs: ['assign-people'] })
      const owners = (await loadAssignments(db(), city)).filter(each => each.contentId === one.contentId)
      expect(owners.map(each => each.personId)).toEqual([aino])
    })

    it('acts no more when the yes comes afterwards', async () => {
      await receive(answer('2: uusi puhelinnumero on 05 617 1234'))
      const yes = await toQuestion('kyllä')
      await receive(answer('undo'))
      await receive(yes)
      expect((await kinds()).size).toBe(0)
    })

    it.each([
      ['by somebody else', aino, now],
      ['two weeks later', olli, '2026-12-25T08:00:00Z'],
    ])('stays where it is taken back %s', async (_, from, at) => {
      await receive(vouchedAnswer('kaikki kunnossa'), { city: vouched })
      await receive(vouchedAnswer('peru', from), { city: vouched, now: at })
      expect(await confirmed()).toBe(digest.items.length)
    })
  })

  it('confirms nothing where the text has changed since it was shown', async () => {
    const [one] = digest.items
    if (one === undefined) throw new Error('the digest is empty')
    const others = digest.items.map(item => (item === one ? { ...item, fingerprints: { fi: 'x', shared: 'y' } } : item))
    const change = async (items: unknown) =>
      db()
        .updateTable('digest')
        .set({ items: JSON.stringify(items) })
        .where('token', '=', digest.token)
        .execute()
    await change(others)
    await receive(answer(`${one.number} ok`))
    await change(digest.items)
    expect([(await kinds()).get(one.number), await confirmed()]).toEqual(['changedSince', 0])
    expect(await loadSilences(db(), city, Temporal.PlainDate.from('2026-12-10'))).toEqual([])
  })

  describe('that is a bounce', () => {
    it('marks the address and asks communications for another, once', async () => {
      await asSent()
      await receive(bounce(olli, '5.1.1', mail.messageId))
      expect(await stateOf()).toBe('bounced')
      expect(await sent()).toEqual([['deadAddress', 'viestinta@esimerkkila.fi']])
      await asSent()
      await receive(bounce(olli, '5.1.1', mail.messageId))
      expect(await sent()).toHaveLength(1)
    })

    it.each([
      ['is for now only', olli, '4.2.2', true],
      ['names another recipient', aino, '5.1.1', true],
      ['names no mail of ours', olli, '5.1.1', false],
    ])('marks nobody where it %s', async (_, recipient, status, known) => {
      await asSent()
      await receive(bounce(recipient, status, known ? mail.messageId : '<other@esimerkkila.fi>'))
      expect([await stateOf(), await sent()]).toEqual(['sent', []])
    })
  })
})

/** A notice that a mail did not arrive. */
function bounce(recipient: string, status: string, messageId: string): string {
  return [
    'From: MAILER-DAEMON@esimerkkila.fi',
    'To: ptv@esimerkkila.fi',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.esimerkkila.fi',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${status.startsWith('5') ? 'failed' : 'delayed'}`,
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${messageId}`,
    'Subject: x',
    '',
    'x',
    '--b--',
    '',
  ].join('\r\n')
}
