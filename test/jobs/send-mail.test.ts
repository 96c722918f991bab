import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import type { OutgoingMail, Sending } from '../../src/ports/mail.ts'
import { loadDeadAddresses } from '../../src/store/dead-addresses.ts'
import { planMails } from '../../src/store/outbox.ts'
import { claimMail } from '../../src/store/sending.ts'
import { sampleDay, sendingTo } from '../support/circle.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'

const city = cityId('esimerkkila')
const now = '2026-11-23T07:00:00Z'
const mails = [1, 2, 3].map(number =>
  aMailToSend({
    messageId: `<receipt.${number}@esimerkkila.fi>`,
    occasion: `reply ${number}`,
    notBefore: Temporal.Instant.from('2026-11-23T06:30:00Z').add({ seconds: number }),
  }),
)

describeOnDatabases('send-mail', db => {
  const states = async (): Promise<readonly string[]> => {
    const rows = await db().selectFrom('mail_message').select('state').orderBy('message_id').execute()
    return rows.map(row => row.state)
  }
  const loadFirst = async () =>
    db()
      .selectFrom('mail_message')
      .select(['state', 'not_before', 'reason'])
      .where('message_id', '=', mails[0]?.messageId ?? '')
      .executeTakeFirstOrThrow()
  const send = async (taken: OutgoingMail[], answers?: (mail: OutgoingMail) => Sending, parts = {}, at = now) =>
    sampleDay(db(), { now: at, jobs: ['send-mail'], sending: sendingTo(taken, answers, parts) })

  beforeEach(async () => {
    await planMails(db(), city, mails)
  })

  it('sends what is due, the longest waiting first, and each once', async () => {
    const taken: OutgoingMail[] = []
    const [run] = await send(taken)
    await send(taken)
    expect(taken.map(mail => mail.envelope.messageId)).toEqual(mails.map(mail => mail.messageId))
    expect(run).toMatchObject({ outcome: 'done', counts: { sent: 3, refused: 0, inDoubt: 0, waiting: 0 } })
    expect(await states()).toEqual(['sent', 'sent', 'sent'])
  })

  it('gives the server the words and headers as they were planned', async () => {
    const taken: OutgoingMail[] = []
    await send(taken)
    const [planned] = mails
    expect(taken[0]).toEqual({
      subject: planned?.subject,
      html: planned?.html,
      text: planned?.text,
      attachments: [],
      envelope: {
        from: 'Ajantasa <ptv@esimerkkila.fi>',
        to: planned?.recipient,
        returnPath: 'ptv@esimerkkila.fi',
        ownCopy: null,
        replyTo: null,
        messageId: planned?.messageId,
        date: planned?.notBefore,
        listId: '<esimerkkila.ajantasa>',
        autoSubmitted: 'auto-replied',
        inReplyTo: planned?.inReplyTo,
        references: planned?.references,
      },
    })
  })

  it('sends each once when two workers send at the same time', async () => {
    const taken: OutgoingMail[] = []
    await Promise.all([send(taken), send(taken)])
    expect(taken.map(mail => mail.envelope.messageId).toSorted()).toEqual(mails.map(mail => mail.messageId))
  })

  it('sends the others where one cannot even be written, keeps that one, and fails aloud', async () => {
    const taken: OutgoingMail[] = []
    await expect(send(taken, unwritable)).rejects.toThrow('1 mails could not be written')
    expect(await states()).toEqual(['planned', 'sent', 'sent'])
  })

  it('opens no line and takes no mail while sending is off, neither receipts nor alarms, and keeps them', async () => {
    const alarm = aMailToSend({ messageId: '<alarm.1@esimerkkila.fi>', purpose: 'alarm', occasion: 'alarm' })
    await planMails(db(), city, [alarm])
    const [run] = await send([], undefined, { sending: false, openSender })
    const rows = await db().selectFrom('mail_message').select(['state', 'attempts']).execute()
    expect(rows).toEqual(Array.from({ length: 4 }, () => ({ state: 'planned', attempts: 0 })))
    expect(run?.counts).toEqual({ due: 4, sent: 0 })
    const taken: OutgoingMail[] = []
    await send(taken)
    expect(taken).toHaveLength(4)
  })

  it('sends nothing to domains that are not named', async () => {
    const taken: OutgoingMail[] = []
    await send(taken, undefined, { recipientDomains: ['muu.fi'] })
    expect([taken, await states()]).toEqual([[], ['refused', 'refused', 'refused']])
  })

  it.each([
    ['refused', 'refused', 'done'],
    ['inDoubt', 'inDoubt', 'held'],
    ['postponed', 'planned', 'done'],
  ] as const)('a mail that is %s becomes %s and holds up no other', async (kind, state, outcome) => {
    const taken: OutgoingMail[] = []
    const second = mails[1]?.messageId
    const [run] = await send(taken, mail =>
      mail.envelope.messageId === second ? { kind, reason: '5.1.1' } : { kind: 'accepted' },
    )
    expect(run?.outcome).toBe(outcome)
    expect(await states()).toEqual(['sent', state, 'sent'])
  })

  it('notes an address where nobody is reached, and asks communications for another once a month', async () => {
    const dead = (mail: OutgoingMail): Sending =>
      mail.envelope.to === maija ? { kind: 'deadAddress', reason: '550 5.1.1' } : { kind: 'accepted' }
    await db().insertInto('person').values({ city_id: city, person_id: maija, document: person }).execute()
    const taken: OutgoingMail[] = []
    const [run] = await send(taken, dead)
    expect(run?.counts).toMatchObject({ bounced: 3, refused: 0 })
    const rows = await db().selectFrom('mail_message').select(['purpose', 'state', 'reason']).execute()
    expect(rows.filter(row => row.purpose === 'receipt')).toEqual(
      mails.map(() => ({ purpose: 'receipt', state: 'bounced', reason: '550 5.1.1' })),
    )
    expect(rows.filter(row => row.purpose === 'deadAddress')).toHaveLength(1)
    const found = { address: maija, status: '5.1.1', since: Temporal.PlainDate.from('2026-11-23') }
    expect(await loadDeadAddresses(db(), city)).toEqual([found])
    await send(taken, dead)
    expect(taken.filter(mail => mail.envelope.to === 'viestinta@esimerkkila.fi')).toHaveLength(1)
  })

  it('lengthens the waits of a mail that is postponed again and again, and refuses it after five days', async () => {
    const tries: string[] = []
    let row = await loadFirst()
    for (let at = now; row.state === 'planned'; at = row.not_before.toString()) {
      await send([], later, {}, at)
      row = await loadFirst()
      if (row.state === 'planned') tries.push(row.not_before.toString().slice(0, 16))
    }
    expect(row).toMatchObject({ state: 'refused', reason: '451 4.7.1' })
    expect(tries.slice(0, 6)).toEqual([
      '2026-11-23T07:15',
      '2026-11-23T07:45',
      '2026-11-23T08:45',
      '2026-11-23T10:45',
      '2026-11-23T14:45',
      '2026-11-23T18:45',
    ])
    expect(tries.at(-1)).toBe('2026-11-28T06:45')
  })

  it('tries a postponed mail again after a while, not at once', async () => {
    const taken: OutgoingMail[] = []
    await send(taken, () => ({ kind: 'postponed', reason: '451' }))
    await send(taken)
    expect(taken).toEqual([])
    await send(taken, undefined, {}, '2026-11-23T07:15:00Z')
    expect(taken).toHaveLength(3)
  })

  it('never repeats a mail in doubt by itself', async () => {
    const taken: OutgoingMail[] = []
    await send(taken, () => ({ kind: 'inDoubt', reason: 'lost' }))
    await send(taken, undefined, {}, '2026-11-25T07:00:00Z')
    expect([taken, await states()]).toEqual([[], ['inDoubt', 'inDoubt', 'inDoubt']])
  })

  it('leaves everything planned while the server is away, and says so', async () => {
    const taken: OutgoingMail[] = []
    await expect(send(taken, away)).rejects.toThrow('the mail server did not answer')
    expect(await states()).toEqual(['planned', 'planned', 'planned'])
    await send(taken)
    expect(taken).toHaveLength(3)
  })

  it.each([
    [2, 'sending'],
    [4, 'inDoubt'],
  ])('takes a mail whose sender gave its last sign of life %i minutes ago for %s', async (minutes, state) => {
    await claimMail(db(), city, mails[0]?.messageId ?? '')
    await sql`update mail_message set state_at = now() - make_interval(mins => ${minutes})
      where state = 'sending'`.execute(db())
    const taken: OutgoingMail[] = []
    const [run] = await send(taken)
    expect(taken).toHaveLength(2)
    expect((await states())[0]).toBe(state)
    expect(run?.outcome).toBe(state === 'inDoubt' ? 'held' : 'done')
  })

  it('lets digests lapse whose day passed long ago', async () => {
    const day = Temporal.PlainDate.from('2026-11-19')
    await planMails(db(), city, [
      aMailToSend({ messageId: '<digest.0@x>', purpose: 'digest', occasion: '2026-11-19', day }),
    ])
    const taken: OutgoingMail[] = []
    const [run] = await send(taken)
    expect(run?.counts).toMatchObject({ lapsed: 1, sent: 3 })
  })
})

const maija = 'maija.meikalainen@esimerkkila.fi'
const person = JSON.stringify({
  id: maija,
  name: 'Maija Meikäläinen',
  email: maija,
  language: 'fi',
  hasPtvRights: false,
})

function openSender(): never {
  throw new Error('a line was opened')
}

function later(): Sending {
  return { kind: 'postponed', reason: '451 4.7.1' }
}

function away(): Sending {
  throw new OutsideUnavailable('the mail server did not answer', { party: 'smtp', remedy: 'Wait.' })
}

function unwritable({ envelope }: OutgoingMail): Sending {
  if (envelope.messageId === mails[0]?.messageId) throw new TypeError('no string: maija@esimerkkila.fi')
  return { kind: 'accepted' }
}
