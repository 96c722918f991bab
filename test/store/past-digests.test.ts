import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { fingerprintsOf } from '../../src/core/catalogue/fingerprint.ts'
import type { MailState } from '../../src/core/mail.ts'
import { personId } from '../../src/core/person.ts'
import { saveDigests } from '../../src/store/digests.ts'
import { endHandling, saveInboundMail } from '../../src/store/inbox.ts'
import { loadPastDigests, loadToldDigests, markTold } from '../../src/store/past-digests.ts'
import { saveReply } from '../../src/store/replies.ts'
import { aDigest, aDigestItem, aPerson } from '../core/digests/a-digest.ts'
import { ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'

const city = cityId('esimerkkila')
const maija = aPerson()
const olli = aPerson({ id: personId('olli.oletus@esimerkkila.fi'), email: 'olli.oletus@esimerkkila.fi' })
const monday = Temporal.PlainDate.from('2026-11-23')
const now = Temporal.Instant.from('2026-11-23T08:00:00Z')
const token = 'A7K2-9QX4'

describeOnDatabases('a digest of the past', db => {
  const keep = async (parts: Parameters<typeof aDigest>[0] = {}) => {
    const digest = aDigest({ person: maija, token, ...parts })
    const mail = { subject: '', html: '', text: '' }
    const messageId = `<digest.${digest.token}@esimerkkila.fi>`
    await saveDigests(db(), city, [{ digest, mail, messageId, notBefore: now, copies: [] }])
  }
  const past = async (lapses = monday) => loadPastDigests(db(), city, monday.subtract({ days: 400 }), lapses)

  it('shows its step and its items with the text that was shown', async () => {
    await keep()
    await keep({ token: 'B7K2-9QX4', day: monday.add({ days: 14 }), step: { kind: 'reminder', of: monday } })
    const items = [{ contentId: ids.service, fingerprints: fingerprintsOf(aDigestItem().item) }]
    const common = { person: maija.id, mail: 'waits', answered: false, items }
    expect(await past()).toEqual([
      { ...common, day: monday, step: { kind: 'digest' } },
      { ...common, day: monday.add({ days: 14 }), step: { kind: 'reminder', of: monday } },
    ])
  })

  it.each<[MailState, string]>([
    ['planned', 'waits'],
    ['sending', 'gone'],
    ['sent', 'gone'],
    ['inDoubt', 'gone'],
    ['bounced', 'returned'],
    ['refused', 'failed'],
    ['lapsed', 'failed'],
  ])('whose mail is %s: it %s', async (state, mail) => {
    await keep()
    await db().updateTable('mail_message').set({ state }).execute()
    expect((await past()).map(one => one.mail)).toEqual([mail])
  })

  it('fails where it waits for a day that has passed for good', async () => {
    await keep()
    expect((await past(monday.add({ days: 1 }))).map(one => one.mail)).toEqual(['failed'])
  })

  it('is not told of when it is too old', async () => {
    await keep()
    expect(await loadPastDigests(db(), city, monday.add({ days: 1 }), monday)).toEqual([])
  })

  it('is answered by a reply, whatever it says', async () => {
    await keep()
    await keep({ token: 'B7K2-9QX4', person: olli })
    const reply = { key: 'k', token, person: maija.id, by: maija.email, vouchedBy: null, at: now, on: monday }
    await saveReply(db(), city, { ...reply, answers: [] })
    expect((await past()).map(one => [one.person, one.answered])).toEqual([
      [maija.id, true],
      [olli.id, false],
    ])
  })

  it('is answered by a mail of a person that left no reply', async () => {
    await keep()
    const place = { mailbox: 'INBOX', uidValidity: '1', uid: 1 }
    await saveInboundMail(db(), city, { place, receivedAt: now, raw: new Uint8Array() })
    expect((await past()).map(one => one.answered)).toEqual([false])
    await endHandling(db(), city, place, { state: 'forwarded', class: 'humanReply', reasons: [], now, token })
    expect((await past()).map(one => one.answered)).toEqual([true])
  })

  it('of which communications was told is known by its person and day', async () => {
    await keep()
    await keep({ token: 'B7K2-9QX4', day: monday.add({ days: 28 }) })
    await markTold(db(), city, [{ person: maija.id, day: monday }], monday.add({ days: 42 }))
    expect(await loadToldDigests(db(), city)).toEqual([{ person: maija.id, day: monday }])
  })
})
