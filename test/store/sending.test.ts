import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { MailState } from '../../src/core/mail.ts'
import { loadDoubtfulMails, loadDueMails, planMails, settleDoubt } from '../../src/store/outbox.ts'
import {
  claimMail,
  doubtLostMails,
  endSending,
  takeTurn,
  touchMail,
  unclaimMail,
  type SendingEnd,
} from '../../src/store/sending.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'

const city = cityId('esimerkkila')
const other = cityId('toinen')
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
const mail = aMailToSend()
const second = aMailToSend({ messageId: '<receipt.2@esimerkkila.fi>', occasion: 'reply 2' })

describeOnDatabases('sending', db => {
  const states = async (): Promise<Readonly<Record<string, string>>> => {
    const rows = await db().selectFrom('mail_message').select(['message_id', 'state']).execute()
    return Object.fromEntries(rows.map(row => [row.message_id, row.state]))
  }
  /** Puts the last sign of life of a mail's sender back by so many seconds. */
  const silentFor = async (messageId: string, seconds: number): Promise<void> => {
    await sql`update mail_message set state_at = now() - make_interval(secs => ${seconds})
      where message_id = ${messageId}`.execute(db())
  }
  const become = async (state: MailState): Promise<void> => {
    await db().updateTable('mail_message').set({ state }).where('message_id', '=', mail.messageId).execute()
  }

  it('lets one worker only take a mail', async () => {
    await planMails(db(), city, [mail])
    const taken = await Promise.all([1, 2, 3].map(async () => claimMail(db(), city, mail.messageId)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await loadDueMails(db(), city, now, 10)).toEqual([])
  })

  it.each([
    [170, 'sending'],
    [190, 'inDoubt'],
  ])('takes a mail whose sender has been silent for %i seconds for %s', async (seconds, state) => {
    await planMails(db(), city, [mail, second])
    for (const { messageId } of [mail, second]) await claimMail(db(), city, messageId)
    await silentFor(mail.messageId, seconds)
    const isLost = state === 'inDoubt'
    expect(await doubtLostMails(db(), city, now)).toBe(isLost ? 1 : 0)
    expect(await states()).toEqual({ [mail.messageId]: state, [second.messageId]: 'sending' })
    const [found] = await loadDoubtfulMails(db(), city)
    expect(found?.since ?? null).toEqual(isLost ? now : null)
  })

  it('never doubts the mail of a sender that gives signs of life, however long it takes', async () => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId)
    await silentFor(mail.messageId, 600)
    await touchMail(db(), city, mail.messageId)
    expect(await doubtLostMails(db(), city, now)).toBe(0)
  })

  it.each([-24, -1, 1, 24])('doubts no living mail where a worker’s clock is off by %i hours', async hours => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId)
    expect(await doubtLostMails(db(), city, Temporal.Now.instant().add({ hours }))).toBe(0)
  })

  it('revives nothing: a sign of life counts for a mail that is being sent only', async () => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId)
    await endSending(db(), city, { messageId: mail.messageId, attempt: 1 }, now, { state: 'sent', reason: null })
    await touchMail(db(), city, mail.messageId)
    const row = await db().selectFrom('mail_message').select(['state', 'state_at']).executeTakeFirst()
    expect(row).toEqual({ state: 'sent', state_at: now })
  })

  it('puts a postponed mail off, and remembers since when', async () => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId)
    const notBefore = now.add({ minutes: 15 })
    const end: SendingEnd = { state: 'planned', reason: '451', notBefore, postponedSince: now }
    await endSending(db(), city, { messageId: mail.messageId, attempt: 1 }, now, end)
    expect(await loadDueMails(db(), city, now, 10)).toEqual([])
    expect(await loadDueMails(db(), city, notBefore, 10)).toMatchObject([{ postponedSince: now }])
  })

  it('is patient anew with a mail that a person sends again', async () => {
    await planMails(db(), city, [mail])
    const end: SendingEnd = { state: 'planned', reason: '451', notBefore: now, postponedSince: now }
    await claimMail(db(), city, mail.messageId)
    await endSending(db(), city, { messageId: mail.messageId, attempt: 1 }, now, end)
    await become('inDoubt')
    await settleDoubt(db(), city, mail.messageId, 'planned', { reason: 'settled', now })
    expect(await loadDueMails(db(), city, now, 10)).toMatchObject([{ postponedSince: null }])
  })

  it('lets a sender that was taken for dead give back nothing that another one holds', async () => {
    await planMails(db(), city, [mail])
    const first = await claimMail(db(), city, mail.messageId)
    await become('inDoubt')
    await settleDoubt(db(), city, mail.messageId, 'planned', { reason: 'settled', now })
    await claimMail(db(), city, mail.messageId)
    if (first === null) throw new Error('the mail was not planned')
    await unclaimMail(db(), city, first, now)
    await endSending(db(), city, first, now, { state: 'planned', reason: '451', notBefore: now, postponedSince: now })
    expect(await states()).toEqual({ [mail.messageId]: 'sending' })
    await endSending(db(), city, first, now, { state: 'sent', reason: null })
    expect(await states()).toEqual({ [mail.messageId]: 'sent' })
  })

  it('gives a mail back as if nobody had taken it', async () => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId)
    await unclaimMail(db(), city, { messageId: mail.messageId, attempt: 1 }, now)
    const row = await db().selectFrom('mail_message').select(['state', 'attempts', 'reason']).executeTakeFirst()
    expect(row).toEqual({ state: 'planned', attempts: 0, reason: null })
  })

  it.each<[MailState, SendingEnd['state'], MailState]>([
    ['inDoubt', 'sent', 'sent'],
    ['inDoubt', 'refused', 'refused'],
    ['planned', 'sent', 'sent'],
    ['sent', 'inDoubt', 'sent'],
    ['sent', 'refused', 'sent'],
    ['bounced', 'sent', 'bounced'],
  ])('of a mail that is %s meanwhile, a sender’s late %s leaves it %s', async (meanwhile, late, state) => {
    await planMails(db(), city, [mail])
    await claimMail(db(), city, mail.messageId)
    await become(meanwhile)
    await endSending(db(), city, { messageId: mail.messageId, attempt: 1 }, now, {
      state: late,
      reason: null,
    } as SendingEnd)
    expect(await states()).toEqual({ [mail.messageId]: state })
  })
})

describeOnDatabases('turns to send', db => {
  const apart = 60_000
  const turns = async (count: number): Promise<readonly number[]> => {
    const waits: number[] = []
    for (let turn = 0; turn < count; turn += 1) waits.push(await takeTurn(db(), city, apart))
    return waits.map(wait => Math.ceil(wait / apart))
  }
  const moveBy = async (seconds: number): Promise<void> => {
    await sql`update sending_turn set next_at = next_at + make_interval(secs => ${seconds})`.execute(db())
  }

  it('come one after another, the first at once', async () => {
    expect(await turns(4)).toEqual([0, 1, 2, 3])
  })

  it('are each for one worker only', async () => {
    const waits = await Promise.all([1, 2, 3, 4, 5].map(async () => takeTurn(db(), city, apart)))
    expect(new Set(waits.map(wait => Math.ceil(wait / apart)))).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  it('are each city’s own', async () => {
    await turns(3)
    expect(await takeTurn(db(other), other, apart)).toBe(0)
  })

  it('are not made up for after a rest', async () => {
    await turns(1)
    await moveBy(-3600)
    expect(await turns(3)).toEqual([0, 1, 2])
  })

  it('come after those of the run before, however soon the next begins', async () => {
    await turns(2)
    expect(await turns(2)).toEqual([2, 3])
  })

  it('begin anew where the database’s clock has jumped back', async () => {
    await turns(1)
    await moveBy(24 * 3600)
    expect(await turns(2)).toEqual([0, 1])
  })
})
