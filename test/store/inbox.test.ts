import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import {
  endHandling,
  loadMailboxPlace,
  loadRawMail,
  loadWaitingMails,
  saveInboundMail,
  type StoredMail,
} from '../../src/store/inbox.ts'
import { describeOnDatabases } from '../support/database.ts'

const city = cityId('esimerkkila')
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')

describeOnDatabases('the inbox', db => {
  it('keeps the bytes of a mail as they were received', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    await saveInboundMail(db(), city, { ...received(7), raw: bytes })
    const { raw: _, ...mail } = received(7)
    expect(await loadWaitingMails(db(), city, 10)).toEqual([mail])
    expect(Uint8Array.from(await loadRawMail(db(), city, mail.place))).toEqual(bytes)
  })

  it('keeps a mail once', async () => {
    expect(await saveInboundMail(db(), city, received(7))).toBe(true)
    expect(await saveInboundMail(db(), city, received(7))).toBe(false)
    expect(await loadWaitingMails(db(), city, 10)).toHaveLength(1)
  })

  it('knows how far the mailbox has been read, whatever its UIDVALIDITY was before', async () => {
    expect(await loadMailboxPlace(db(), city)).toBeNull()
    for (const mail of [received(7, '900'), received(8, '900'), received(2, '80')]) {
      await saveInboundMail(db(), city, mail)
    }
    expect(await loadMailboxPlace(db(), city)).toEqual(received(2, '80').place)
    expect(await loadMailboxPlace(db(cityId('toinen')), cityId('toinen'))).toBeNull()
  })

  it('shows what nobody has looked at, the earliest first', async () => {
    const late = { ...received(1), receivedAt: now.add({ minutes: 1 }) }
    for (const mail of [late, received(2), received(3)]) await saveInboundMail(db(), city, mail)
    const end = { state: 'ignored' as const, class: 'automatic' as const, reasons: ['Auto-Submitted'], now }
    await endHandling(db(), city, received(2).place, end)
    expect((await loadWaitingMails(db(), city, 10)).map(mail => mail.place.uid)).toEqual([3, 1])
    expect(await loadWaitingMails(db(), city, 1)).toHaveLength(1)
  })
})

function received(uid: number, uidValidity = '900'): StoredMail {
  return { place: { mailbox: 'INBOX', uidValidity, uid }, receivedAt: now, raw: Uint8Array.from([104, 101, 105]) }
}
