import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { MailState } from '../../src/core/mail.ts'
import { markBounced } from '../../src/store/bounced-mail.ts'
import {
  claimMail,
  countMailsTo,
  countPlannedMails,
  doubtLostMails,
  endSending,
  lapseDigests,
  loadDoubtfulMails,
  loadDueMails,
  planMails,
  proveSent,
  settleDoubt,
} from '../../src/store/outbox.ts'
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
  const end = async (messageId: string, state: MailState): Promise<void> =>
    endSending(db(), city, messageId, now, { state, reason: null })

  it('gives a mail back exactly as it was planned', async () => {
    const full = aMailToSend({
      replyTo: 'olli@esimerkkila.fi',
      attachments: [{ name: 'report-fi.html', contentType: 'text/html', content: '<p>é</p>' }],
    })
    await planMails(db(), city, [full])
    expect(await loadDueMails(db(), city, now, 10)).toEqual([full])
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
    await planMails(db(), other, [second])
    const due = await loadDueMails(db(), city, now, 10)
    expect(due.map(one => one.messageId)).toEqual(['<early@x>', mail.messageId])
    expect(await countPlannedMails(db(), city)).toBe(3)
  })

  it('lets one worker only take a mail', async () => {
    await planMails(db(), city, [mail])
    const taken = await Promise.all([1, 2, 3].map(async () => claimMail(db(), city, mail.messageId, now)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await loadDueMails(db(), city, now, 10)).toEqual([])
  })

  it('names in doubt what has been on its way for too long, and nothing else', async () => {
    await planMails(db(), city, [mail, second])
    await claimMail(db(), city, mail.messageId, now.subtract({ minutes: 11 }))
    await claimMail(db(), city, second.messageId, now.subtract({ minutes: 9 }))
    expect(await doubtLostMails(db(), city, now.subtract({ minutes: 10 }), now)).toBe(1)
    expect(await states()).toEqual({ [mail.messageId]: 'inDoubt', [second.messageId]: 'sending' })
    expect((await loadDoubtfulMails(db(), city)).map(one => one.messageId)).toEqual([mail.messageId])
  })

  it('puts a postponed mail off', async () => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId, now)
    const notBefore = now.add({ minutes: 15 })
    await endSending(db(), city, mail.messageId, now, { state: 'planned', reason: '451', notBefore })
    expect(await loadDueMails(db(), city, now, 10)).toEqual([])
    expect(await loadDueMails(db(), city, notBefore, 10)).toHaveLength(1)
  })

  it('lets digests of past days lapse, and only planned digests', async () => {
    const day = Temporal.PlainDate.from('2026-11-20')
    const digest = { ...mail, purpose: 'digest' as const, day }
    const sent = { ...digest, messageId: '<sent@x>', occasion: 'sent' }
    await planMails(db(), city, [digest, sent, { ...second, day }])
    await end('<sent@x>', 'sent')
    expect(await lapseDigests(db(), city, day, now)).toBe(0)
    expect(await lapseDigests(db(), city, day.add({ days: 1 }), now)).toBe(1)
    expect(await states()).toEqual({
      [mail.messageId]: 'lapsed',
      '<sent@x>': 'sent',
      [second.messageId]: 'planned',
    })
  })

  it('takes an answer as proof that a digest in doubt was sent', async () => {
    const digest = { ...mail, purpose: 'digest' as const, token: 'A7K2-9QX4' }
    await planMails(db(), city, [digest, { ...second, purpose: 'digest', token: 'B7K2-9QX4' }])
    await end(mail.messageId, 'inDoubt')
    await end(second.messageId, 'inDoubt')
    await proveSent(db(), city, 'A7K2-9QX4', now)
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
