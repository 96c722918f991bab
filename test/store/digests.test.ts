import { expect, it } from 'vitest'
import { fingerprintsOf } from '../../src/core/catalogue/fingerprint.ts'
import { cityId } from '../../src/core/city.ts'
import { personId } from '../../src/core/person.ts'
import {
  loadLatestDigests,
  loadPlannedMails,
  loadWaitingDigests,
  saveDigests,
  type ComposedDigest,
} from '../../src/store/digests.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aFinding } from '../support/findings.ts'
import { ids } from '../support/builders.ts'
import { aDigest, aDigestItem, aPerson } from '../core/digests/a-digest.ts'

const city = cityId('esimerkkila')
const maija = aPerson()
const olli = aPerson({ id: personId('olli.oletus@esimerkkila.fi'), email: 'Olli.Oletus@esimerkkila.fi' })
const monday = Temporal.PlainDate.from('2026-11-23')

describeOnDatabases('saveDigests', db => {
  it('keeps a digest with its mail exactly as it is to be sent', async () => {
    const one = composed('A7K2-9QX4', olli)
    expect(await saveDigests(db(), city, [one])).toBe(1)
    expect(await loadPlannedMails(db(), city, monday)).toEqual([
      {
        ...one.mail,
        messageId: one.messageId,
        recipient: 'Olli.Oletus@esimerkkila.fi',
        notBefore: one.notBefore,
        day: monday,
      },
    ])
    expect(await loadWaitingDigests(db(), city, monday)).toEqual([
      { person: olli.id, day: monday, items: [ids.service] },
    ])
    const [row] = await db().selectFrom('digest').selectAll().execute()
    expect([row?.token, row?.more, row?.items]).toEqual([
      'A7K2-9QX4',
      3,
      [{ number: 1, contentId: ids.service, findings: ['f00d'], fingerprints: fingerprintsOf(aDigestItem().item) }],
    ])
  })

  it('adds nothing the second time, whatever its token', async () => {
    await saveDigests(db(), city, [composed('A7K2-9QX4', maija), composed('B7K2-9QX4', olli)])
    const before = await loadPlannedMails(db(), city, monday)
    expect(await saveDigests(db(), city, [composed('C7K2-9QX4', maija), composed('D7K2-9QX4', olli)])).toBe(0)
    expect(await loadPlannedMails(db(), city, monday)).toEqual(before)
  })

  it('adds a person who was not there the first time', async () => {
    await saveDigests(db(), city, [composed('A7K2-9QX4', maija)])
    expect(await saveDigests(db(), city, [composed('C7K2-9QX4', maija), composed('D7K2-9QX4', olli)])).toBe(1)
    expect((await loadPlannedMails(db(), city, monday)).map(mail => mail.recipient).toSorted()).toEqual([
      olli.email,
      maija.email,
    ])
  })

  it('keeps neither digest nor mail where one of them fails', async () => {
    await saveDigests(db(), city, [composed('A7K2-9QX4', maija)])
    const clash = [composed('B7K2-9QX4', olli), composed('A7K2-9QX4', olli, monday.add({ days: 28 }))]
    await expect(
      db()
        .transaction()
        .execute(async trx => saveDigests(trx, city, clash)),
    ).rejects.toThrow(/unique/)
    expect(await loadPlannedMails(db(), city, monday)).toHaveLength(1)
  })

  it('tells each person’s latest day', async () => {
    const later = monday.add({ days: 28 })
    await saveDigests(db(), city, [
      composed('A7K2-9QX4', maija, later),
      composed('B7K2-9QX4', maija),
      composed('C7K2-9QX4', olli),
    ])
    expect(await loadLatestDigests(db(), city)).toEqual(
      new Map([
        [maija.id, later],
        [olli.id, monday],
      ]),
    )
  })

  it('shows only what is planned for the day or later', async () => {
    const later = monday.add({ days: 28 })
    await saveDigests(db(), city, [composed('A7K2-9QX4', maija), composed('B7K2-9QX4', maija, later)])
    const days = await Promise.all(
      [monday, monday.add({ days: 1 }), later.add({ days: 1 })].map(async from => [
        (await loadPlannedMails(db(), city, from)).map(mail => mail.day),
        (await loadWaitingDigests(db(), city, from)).map(digest => digest.day),
      ]),
    )
    expect(days).toEqual([
      [
        [monday, later],
        [monday, later],
      ],
      [[later], [later]],
      [[], []],
    ])
  })
})

function composed(token: string, person = maija, day = monday): ComposedDigest {
  const items = [aDigestItem({ findings: [aFinding()] })]
  return {
    digest: aDigest({ person, day, token, items, more: 3 }),
    mail: { subject: `Tarkista [${token}]`, html: '<p>“Hei” &amp; moi</p>', text: '“Hei” & moi\n' },
    messageId: `<digest.${token}@esimerkkila.fi>`,
    notBefore: Temporal.Instant.from('2026-11-23T06:30:00Z'),
  }
}
