import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { markBounced } from '../../src/store/bounced-mail.ts'
import {
  countDueMails,
  countMailsTo,
  countPlannedMails,
  lapseDigests,
  loadDueMails,
  planMails,
  proveSent,
  settleDoubt,
} from '../../src/store/outbox.ts'
import { endSending, type SendingEnd } from '../../src/store/sending.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'

const city = cityId('esimerkkila')
const other = cityId('toinen')
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
const mail = aMailToSend()
const second = aMailToSend({ messageId: '<receipt.2@esimerkkila.fi>', occasion: 'reply 2' })

describeOnDatabases('the outbox', db => {
  const states = async (): Promise<Readonly<Record<string, string>>> => {
    const rows = await db().selectFrom('mail_message').select(['message_id', 'state']).execute()
    return Object.fromEntries(rows.map(row => [row.message_id, row.state]))
  }
  const end = async (messageId: string, state: Exclude<SendingEnd['state'], 'planned'>): Promise<void> =>
    endSending(db(), city, { messageId, attempt: 1 }, now, { state, reason: null })

  it('gives a mail back exactly as it was planned', async () => {
    const full = aMailToSend({
      replyTo: 'olli@esimerkkila.fi',
      attachments: [{ name: 'report-fi.html', contentType: 'text/html', content: '<p>é</p>' }],
    })
    await planMails(db(), city, [full])
    const [due] = await loadDueMails(db(), city, now, 10)
    expect(due).toMatchObject({ ...full, postponedSince: null })
  })

  it.each([
    ['the same mail', {}, 0],
    ['another wording for the same occasion', { messageId: '<other@x>', subject: 'Muu' }, 0],
    ['another recipient', { messageId: '<other@x>', recipient: 'olli@esimerkkila.fi' }, 1],
    ['another occasion', { messageId: '<other@x>', occasion: 'reply 9' }, 1],
    ['another purpose', { messageId: '<other@x>', purpose: 'forward' as const }, 1],
  ])('plans only once: %s', async (_, parts, planned) => {
    await planMails(db(), city, [mail])
    expect(await planMails(db(), city, [aMailToSend(parts)])).toBe(planned)
  })

  it('gives only what is due, the longest waiting first, and no other city’s', async () => {
    const late = { ...second, notBefore: now.add({ minutes: 1 }) }
    const early = { ...mail, notBefore: now.subtract({ hours: 48 }), messageId: '<early@x>', occasion: 'early' }
    await planMails(db(), city, [mail, late, early])
    await planMails(db(other), other, [second])
    const due = await loadDueMails(db(), city, now, 10)
    expect(due.map(one => one.messageId)).toEqual(['<early@x>', mail.messageId])
    expect(await countPlannedMails(db(), city)).toBe(3)
  })

  it('gives alarms first and digests last, whatever has waited longest', async () => {
    const purposes = ['digest', 'copy', 'receipt', 'report', 'alarm'] as const
    const waiting = purposes.map((purpose, index) =>
      aMailToSend({
        messageId: `<${purpose}@x>`,
        purpose,
        occasion: purpose,
        notBefore: now.subtract({ minutes: 10 - index }),
      }),
    )
    await planMails(db(), city, waiting)
    const due = await loadDueMails(db(), city, now, 10)
    expect(due.map(one => one.purpose)).toEqual(['alarm', 'receipt', 'report', 'digest', 'copy'])
    expect(await countDueMails(db(), city, now)).toBe(5)
  })

  it('lets digests of past days lapse, and only planned digests', async () => {
    const day = Temporal.PlainDate.from('2026-11-20')
    const digest = { ...mail, purpose: 'digest' as const, day }
    const sent = { ...digest, messageId: '<sent@x>', occasion: 'sent' }
    const copy = { ...digest, messageId: '<copy@x>', purpose: 'copy' as const }
    await planMails(db(), city, [digest, sent, copy, { ...second, day }])
    await end('<sent@x>', 'sent')
    expect(await lapseDigests(db(), city, day, now)).toBe(0)
    expect(await lapseDigests(db(), city, day.add({ days: 1 }), now)).toBe(2)
    expect(await states()).toEqual({
      [mail.messageId]: 'lapsed',
      '<copy@x>': 'lapsed',
      '<sent@x>': 'sent',
      [second.messageId]: 'planned',
    })
  })

  it('takes an answer as proof that a digest in doubt was sent', async () => {
    const digest = { ...mail, purpose: 'digest' as const, token: 'A7K2-9QX4' }
    await planMails(db(), city, [digest, { ...second, purpose: 'digest', token: 'B7K2-9QX4' }])
    await end(mail.messageId, 'inDoubt')
    await end(second.messageId, 'inDoubt')
    await proveSent(db(), city, mail.messageId, now)
    expect(await states()).toEqual({ [mail.messageId]: 'sent', [second.messageId]: 'inDoubt' })
  })

  it.each([
    ['its own recipient', 'maija.meikalainen@esimerkkila.fi', mail.messageId, 'bounced'],
    ['somebody else', 'olli@esimerkkila.fi', mail.messageId, 'sent'],
    ['another mail', 'maija.meikalainen@esimerkkila.fi', '<unknown@x>', 'sent'],
  ])('believes a bounce about a mail only for %s', async (_, recipient, messageId, state) => {
    await planMails(db(), city, [{ ...mail, recipient: 'Maija.Meikalainen@esimerkkila.fi' }])
    await end(mail.messageId, 'sent')
    await markBounced(db(), city, { messageIds: [messageId], recipients: [recipient] }, '5.1.1', now)
    expect(await states()).toEqual({ [mail.messageId]: state })
  })

  it('believes no bounce about a mail that was not sent', async () => {
    await planMails(db(), city, [mail])
    await markBounced(db(), city, { messageIds: [mail.messageId], recipients: [mail.recipient] }, '5.1.1', now)
    expect(await states()).toEqual({ [mail.messageId]: 'planned' })
  })

  it('lets a person settle what is in doubt, and nothing else', async () => {
    await planMails(db(), city, [mail, second])
    await end(mail.messageId, 'inDoubt')
    const by = { reason: 'settled', now }
    expect(await settleDoubt(db(), city, second.messageId, 'sent', by)).toBe(false)
    expect(await settleDoubt(db(), city, mail.messageId, 'planned', by)).toBe(true)
    expect(await loadDueMails(db(), city, now, 10)).toHaveLength(2)
  })

  it('counts what an address was to get lately', async () => {
    await planMails(db(), city, [mail, second, { ...second, messageId: '<3@x>', recipient: 'olli@esimerkkila.fi' }])
    const count = async (since: Temporal.Instant): Promise<number> =>
      countMailsTo(db(), city, 'receipt', mail.recipient, since)
    expect([await count(mail.notBefore), await count(mail.notBefore.add({ seconds: 1 }))]).toEqual([2, 0])
  })
})
