import { expect, it } from 'vitest'
import { fingerprintsOf } from '../../src/core/catalogue/fingerprint.ts'
import { cityId } from '../../src/core/city.ts'
import type { Digest } from '../../src/core/digest.ts'
import { personId } from '../../src/core/person.ts'
import {
  loadDigestByToken,
  loadPlannedMails,
  loadTokensOfOthers,
  loadWaitingDigests,
  saveDigests,
  type ComposedDigest,
} from '../../src/store/digests.ts'
import { loadDueMails } from '../../src/store/outbox.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aFinding } from '../support/findings.ts'
import { ids } from '../support/builders.ts'
import { aDigest, aDigestItem, aPerson } from '../core/digests/a-digest.ts'

const city = cityId('esimerkkila')
const maija = aPerson()
const olli = aPerson({ id: personId('olli.oletus@esimerkkila.fi'), email: 'Olli.Oletus@esimerkkila.fi' })
const monday = Temporal.PlainDate.from('2026-11-23')

describeOnDatabases('saveDigests', db => {
  const outbox = async () => {
    const mails = await loadDueMails(db(), city, Temporal.Instant.from('2027-11-23T06:30:00Z'), 50)
    return mails.toSorted((left, right) => (left.messageId < right.messageId ? -1 : 1))
  }

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
      { person: olli.id, day: monday, step: 'digest', copied: false, items: [ids.service] },
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

  it('sends it to the deputy who stands in, also beside the deputy’s own and another’s on the same day', async () => {
    const standIn: Digest['standIn'] = {
      address: olli.email,
      name: null,
      language: 'fi',
      why: { kind: 'away', until: monday },
    }
    const third = aPerson({ id: personId('ulla@esimerkkila.fi'), email: 'ulla@esimerkkila.fi' })
    await saveDigests(db(), city, [
      composed('A7K2-9QX4', maija, monday, { standIn }),
      composed('B7K2-9QX4', third, monday, { standIn }),
      composed('C7K2-9QX4', olli),
    ])
    const mails = await outbox()
    expect(mails.map(one => [one.token, one.person, one.recipient])).toEqual([
      ['A7K2-9QX4', maija.id, olli.email],
      ['B7K2-9QX4', third.id, olli.email],
      ['C7K2-9QX4', olli.id, olli.email],
    ])
  })

  it('lets a reminder follow the mail that opened the period', async () => {
    const step = { kind: 'reminder', of: monday } as const
    const later = monday.add({ days: 14 })
    await saveDigests(db(), city, [composed('A7K2-9QX4', maija)])
    await saveDigests(db(), city, [composed('B7K2-9QX4', maija, later, { step })])
    const [row] = await db().selectFrom('digest').selectAll().where('token', '=', 'B7K2-9QX4').execute()
    expect([row?.step, row?.reminds]).toEqual(['reminder', monday])
    expect((await outbox()).map(one => [one.token, one.references])).toEqual([
      ['A7K2-9QX4', []],
      ['B7K2-9QX4', ['<digest.A7K2-9QX4@esimerkkila.fi>']],
    ])
  })

  it('keeps since when nobody has answered, and plans each copy as a mail of its own', async () => {
    const one = composed('A7K2-9QX4', maija, monday, { unansweredSince: monday.subtract({ days: 28 }) })
    const copies = ['deputy', 'superior'].map(name => ({
      recipient: `${name}@esimerkkila.fi`,
      mail: { ...one.mail, subject: name },
      messageId: `<copy.A7K2-9QX4.${name}@esimerkkila.fi>`,
    }))
    await saveDigests(db(), city, [{ ...one, copies }])
    const [row] = await db().selectFrom('digest').selectAll().execute()
    expect(row?.unanswered_since).toEqual(monday.subtract({ days: 28 }))
    expect(
      (await outbox()).map(mail => [mail.purpose, mail.recipient, mail.occasion, mail.token, mail.subject]),
    ).toEqual([
      ['copy', 'deputy@esimerkkila.fi', 'A7K2-9QX4', 'A7K2-9QX4', 'deputy'],
      ['copy', 'superior@esimerkkila.fi', 'A7K2-9QX4', 'A7K2-9QX4', 'superior'],
      ['digest', maija.email, 'A7K2-9QX4', 'A7K2-9QX4', one.mail.subject],
    ])
    const stored = await loadDigestByToken(db(), city, 'A7K2-9QX4')
    expect(stored?.messageId).toBe(one.messageId)
    expect(stored?.mails.map(mail => [mail.messageId, mail.recipient])).toEqual([
      [one.messageId, maija.email],
      ...copies.map(copy => [copy.messageId, copy.recipient]),
    ])
  })

  it('finds the tokens that others of the city have, and not its own', async () => {
    const [first, second, third] = ['A7K2-9QX4', 'B7K2-9QX4', 'C7K2-9QX4'].map(token => composed(token, maija))
    await saveDigests(db(), city, [composed('A7K2-9QX4', maija)])
    await saveDigests(db(cityId('mallila')), cityId('mallila'), [composed('B7K2-9QX4', maija)])
    const asked = [first, second, third].flatMap(one => one?.digest ?? [])
    expect(await loadTokensOfOthers(db(), city, asked)).toEqual(new Set())
    expect(await saveDigests(db(), city, [composed('B7K2-9QX4', olli)])).toBe(1)
    expect(await loadTokensOfOthers(db(), city, asked)).toEqual(new Set(['B7K2-9QX4']))
    expect(await loadTokensOfOthers(db(), city, [composed('A7K2-9QX4', olli).digest])).toEqual(new Set(['A7K2-9QX4']))
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

function composed(token: string, person = maija, day = monday, parts: Partial<Digest> = {}): ComposedDigest {
  const items = [aDigestItem({ findings: [aFinding()] })]
  return {
    digest: aDigest({ person, day, token, items, more: 3, ...parts }),
    mail: { subject: `Tarkista [${token}]`, html: '<p>“Hei” &amp; moi</p>', text: '“Hei” & moi\n' },
    messageId: `<digest.${token}@esimerkkila.fi>`,
    notBefore: Temporal.Instant.from('2026-11-23T06:30:00Z'),
    copies: [],
  }
}
