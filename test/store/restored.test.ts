import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { planMails } from '../../src/store/outbox.ts'
import { doubtRestoredMails } from '../../src/store/restored.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'

const city = cityId('esimerkkila')
const hour = { hours: 1 }
const due = aMailToSend({ notBefore: Temporal.Now.instant().subtract(hour) })
const later = aMailToSend({
  messageId: '<receipt.2@esimerkkila.fi>',
  occasion: 'reply 2',
  notBefore: Temporal.Now.instant().add(hour),
})
const alarm = { ...due, messageId: '<alarm.1@esimerkkila.fi>', purpose: 'alarm', occasion: 'alarm 1' } as const

describeOnDatabases('a database that comes out of a backup', db => {
  const doubt = async (): Promise<number> =>
    db()
      .transaction()
      .execute(async trx => doubtRestoredMails(trx, city))
  const restore = async (): Promise<void> => {
    await sql`update database_mark set mark = 'another server'`.execute(db())
  }
  const stateOf = async (messageId: string): Promise<string | undefined> => {
    const row = await db()
      .selectFrom('mail_message')
      .select('state')
      .where('message_id', '=', messageId)
      .executeTakeFirst()
    return row?.state
  }

  it('is not what every start finds', async () => {
    await planMails(db(), city, [due])
    expect([await doubt(), await doubt()]).toEqual([0, 0])
  })

  it('puts what was due into doubt: it may have gone out since the backup', async () => {
    await planMails(db(), city, [due, later])
    await doubt()
    await restore()
    expect(await doubt()).toBe(1)
    expect([await stateOf(due.messageId), await stateOf(later.messageId)]).toEqual(['inDoubt', 'planned'])
  })

  it('lets alarms go, as IT must hear of it', async () => {
    await planMails(db(), city, [alarm])
    await doubt()
    await restore()
    expect([await doubt(), await stateOf(alarm.messageId)]).toEqual([0, 'planned'])
  })

  it('doubts also what is planned anew for a time before it was noticed, once', async () => {
    await doubt()
    await restore()
    await doubt()
    await planMails(db(), city, [due])
    expect([await doubt(), await doubt()]).toEqual([1, 0])
  })

  it('does not doubt again what a person has settled', async () => {
    await planMails(db(), city, [due])
    await doubt()
    await restore()
    await doubt()
    await sql`update mail_message set state = 'planned', state_at = now(), reason = 'settled'`.execute(db())
    expect([await doubt(), await stateOf(due.messageId)]).toEqual([0, 'planned'])
  })
})
