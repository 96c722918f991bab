import { expect, it } from 'vitest'
import { cityId, type CityId } from '../../src/core/city.ts'
import { loadLastAudit, saveAudit } from '../../src/store/audit.ts'
import { markReturned } from '../../src/store/bounced-mail.ts'
import { loadMailStanding, proveMailsSent } from '../../src/store/doubt.ts'
import { loadDueMails, planMails } from '../../src/store/outbox.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]
const now = Temporal.Instant.from('2026-12-10T08:00:00Z')
const mail = aMailToSend()

describeOnDatabases('the store of mails in doubt', db => {
  const plan = async (of: CityId): Promise<string> => {
    await planMails(db(of), of, [mail])
    const [due] = await loadDueMails(db(of), of, now, 1)
    await db(of).updateTable('mail_message').set({ state: 'inDoubt' }).where('city_id', '=', of).execute()
    return due?.returnId ?? ''
  }
  const stateOf = async (of: CityId) => (await loadMailStanding(db(of), of, mail.messageId))?.state

  it('knows each mail by an id of its own, of digits and small letters, which no two mails share', async () => {
    const ids = [await plan(city), await plan(other)]
    expect(ids.every(id => /^[0-9a-f]{20}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(2)
  })

  it.each(['messageIds', 'returnIds'] as const)('takes evidence by %s of the city’s own mails only', async kind => {
    const ids = { messageIds: mail.messageId, returnIds: await plan(city) }
    await plan(other)
    const evidence = { messageIds: [], returnIds: [], [kind]: [ids[kind], 'unknown'] }
    expect(await proveMailsSent(db(), city, evidence, 'a reason', now)).toBe(1)
    expect([await stateOf(city), await stateOf(other)]).toEqual(['sent', 'inDoubt'])
  })

  it('takes no evidence for nothing', async () => {
    await plan(city)
    expect(await proveMailsSent(db(), city, { messageIds: [], returnIds: [] }, 'a reason', now)).toBe(0)
    expect(await markReturned(db(), city, [], '5.1.1', now)).toEqual([])
  })

  it('marks what came back of the city’s own mails only', async () => {
    const id = await plan(city)
    expect(await markReturned(db(other), other, [id], '5.1.1', now)).toEqual([])
    expect(await markReturned(db(), city, [id], '5.1.1', now)).toEqual([
      { messageId: mail.messageId, recipient: mail.recipient },
    ])
    expect(await stateOf(city)).toBe('bounced')
  })

  it('knows of no mail that is not there', async () => {
    expect(await loadMailStanding(db(), city, '<unknown@x>')).toBeNull()
  })

  it('tells when something was last done in a city', async () => {
    const entry = { actor: 'doctor', action: 'plusProven', contentId: null }
    await saveAudit(db(), city, [{ ...entry, at: now, facts: { from: 'a' } }])
    await saveAudit(db(), city, [{ ...entry, at: now.add({ hours: 1 }), facts: { from: 'b' } }])
    expect(await loadLastAudit(db(), city, 'plusProven')).toEqual({ at: now.add({ hours: 1 }), facts: { from: 'b' } })
    expect(await loadLastAudit(db(), city, 'verpProven')).toBeNull()
    expect(await loadLastAudit(db(other), other, 'plusProven')).toBeNull()
  })
})
