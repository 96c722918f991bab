import { beforeEach, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import type { OutgoingMail, Sending } from '../../src/ports.ts'
import { claimMail, planMails } from '../../src/store/outbox.ts'
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

  it('sends nothing while sending is off, and keeps it', async () => {
    const taken: OutgoingMail[] = []
    await send(taken, undefined, { sending: false })
    expect([taken, await states()]).toEqual([[], ['planned', 'planned', 'planned']])
    await send(taken)
    expect(taken).toHaveLength(3)
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
    ['2026-11-23T07:29:00Z', 'sending'],
    ['2026-11-23T07:31:00Z', 'inDoubt'],
  ])('takes a mail whose sender died at 07:00 for: at %s %s', async (at, state) => {
    await claimMail(db(), city, mails[0]?.messageId ?? '', Temporal.Instant.from(now))
    const taken: OutgoingMail[] = []
    await send(taken, undefined, {}, at)
    expect(taken).toHaveLength(2)
    expect((await states())[0]).toBe(state)
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

function away(): Sending {
  throw new OutsideUnavailable('the mail server did not answer', { party: 'smtp', remedy: 'Wait.' })
}

function unwritable({ envelope }: OutgoingMail): Sending {
  if (envelope.messageId === mails[0]?.messageId) throw new TypeError('no string: maija@esimerkkila.fi')
  return { kind: 'accepted' }
}
