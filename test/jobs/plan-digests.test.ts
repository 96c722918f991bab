import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { personId, type Person } from '../../src/core/person.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDeadAddresses, saveDeadAddress } from '../../src/store/dead-addresses.ts'
import { aPerson } from '../core/digests/a-digest.ts'
import { notSeen, toSave } from '../store/sample-content.ts'
import { answerTo } from '../support/circle.ts'
import { describeOnDatabases } from '../support/database.ts'
import {
  begin,
  communications,
  deputy,
  maija,
  morning,
  night,
  oldService,
  receive,
  services,
  settle,
} from '../support/lived-city.ts'

const city = cityId('esimerkkila')
const day14 = begin.add({ days: 14 })
const day28 = begin.add({ days: 28 })
const day42 = begin.add({ days: 42 })
const crowd: readonly Person[] = ['aino', 'eero', 'ilona', 'otto'].map(name =>
  aPerson({ id: personId(`${name}@esimerkkila.fi`), email: `${name}@esimerkkila.fi`, name }),
)

describeOnDatabases('planning a night', db => {
  /** Every mail as it is to be sent, and what of it the digest keeps. */
  const planned = async (since = begin) => {
    const mails = await db()
      .selectFrom('mail_message')
      .select(['message_id', 'purpose', 'occasion', 'recipient', 'token', 'subject', 'body', 'html', 'mail_references'])
      .where('day', '>=', sql<Temporal.PlainDate>`${since.toString()}::date`)
      .orderBy('message_id')
      .execute()
    const digests = await db()
      .selectFrom('digest')
      .select(['person_id', 'day', 'token', 'items', 'step', 'reminds', 'unanswered_since'])
      .where('day', '>=', sql<Temporal.PlainDate>`${since.toString()}::date`)
      .orderBy('token')
      .execute()
    return { mails, digests }
  }
  const recipients = async (since = begin) =>
    (await planned(since)).mails.map(mail => `${mail.purpose} ${mail.recipient}`).toSorted()
  /** Lives through to the night before a day, with nobody answering. */
  const upTo = async (day: Temporal.PlainDate) => {
    for (const turn of [begin, day14, day28, day42]) {
      if (Temporal.PlainDate.compare(turn, day) >= 0) break
      await night(db(), turn)
      await morning(db(), turn)
    }
  }

  describe.each([
    ['of a first digest', begin],
    ['of a reminder', day14],
    ['of a digest with copies', day28],
    ['on which communications is told', day42],
  ])('%s', (_name, day) => {
    beforeEach(async () => {
      await settle(db())
      await upTo(day)
    })

    it('twice plans nothing twice', async () => {
      await night(db(), day)
      const once = await planned()
      await night(db(), day)
      expect(await planned()).toEqual(once)
    })

    it('by two workers at once plans nothing twice', async () => {
      await night(db(), day, { jobs: ['assess-items'] })
      const jobs = ['plan-digests', 'tell-communications']
      await Promise.all([night(db(), day, { jobs }), night(db(), day, { jobs })])
      const both = await planned(day)
      expect(new Set(both.mails.map(mail => `${mail.purpose} ${mail.recipient}`)).size).toBe(both.mails.length)
      expect(both.digests.length).toBe(1)
      await night(db(), day)
      expect(await planned(day)).toEqual(both)
    })

    it('by a worker that died between the jobs is made whole', async () => {
      await night(db(), day, { jobs: ['assess-items', 'plan-digests'] })
      await night(db(), day)
      const whole = await planned(day)
      await forget(db(), day)
      await night(db(), day)
      expect(await planned(day)).toEqual(whole)
    })

    it('from the backup of yesterday gives the same mails with the same keys', async () => {
      await night(db(), day)
      const before = await planned()
      await forget(db(), day)
      expect(await planned()).not.toEqual(before)
      await night(db(), day)
      expect(await planned()).toEqual(before)
    })
  })

  it('that fails midway keeps no digest, and the next attempt has them all', async () => {
    await settle(db(), { people: crowd })
    await sql`alter table mail_message add constraint stop check (recipient <> 'ilona@esimerkkila.fi')`.execute(db())
    await expect(night(db(), begin)).rejects.toThrow(/stop/)
    expect((await planned()).digests).toEqual([])
    await sql`alter table mail_message drop constraint stop`.execute(db())
    await night(db(), begin)
    expect((await planned()).digests).toHaveLength(4)
  })

  it('gives another token where the first one is taken', async () => {
    await settle(db())
    await night(db(), begin)
    const [own] = (await planned()).digests
    await db().deleteFrom('mail_message').execute()
    await db().updateTable('digest').set({ day: '2026-01-02' }).execute()
    await night(db(), begin)
    const [first, second] = await db().selectFrom('digest').select(['day', 'token']).orderBy('day').execute()
    expect([first?.day.toString(), first?.token]).toEqual(['2026-01-02', own?.token])
    expect(second?.token).not.toBe(own?.token)
  })

  it('asks nothing about what PTV did not show tonight', async () => {
    await settle(db())
    await saveAbsentItems(
      db(),
      city,
      begin,
      services.slice(0, 1).map(one => notSeen(one)),
    )
    await night(db(), begin)
    expect(itemsOf(await planned())).toEqual(services.slice(1, 3))
  })

  it('leaves a text that has changed since out of the reminder', async () => {
    await settle(db())
    await upTo(begin.add({ days: 1 }))
    const [changed] = services
    if (changed === undefined) throw new Error('the city has no services')
    const later = toSave(oldService(changed, 'Uusi nimi'), { change: 'changed', fields: ['fi.name'] })
    await saveItems(db(), city, begin.add({ days: 5 }), [later])
    await night(db(), day14)
    expect(itemsOf(await planned(day14))).toEqual(services.slice(1, 3))
  })

  it('lets the deputy stand in while a person is away, with the person’s token', async () => {
    await settle(db(), { duties: [{ away: { from: begin, to: begin.add({ days: 6 }) } }] })
    await night(db(), begin)
    expect(await recipients()).toContain(`digest ${deputy}`)
    expect((await planned()).digests.map(digest => digest.person_id)).toEqual([maija.id])
  })

  it('lets the deputy stand in for an address that is dead, until somebody writes from it', async () => {
    await settle(db(), { unowned: false })
    await saveDeadAddress(db(), city, { address: maija.id, status: '5.1.1', since: begin })
    await night(db(), begin)
    expect(await recipients()).toEqual([`digest ${deputy}`])
    const [mail] = await morning(db(), begin)
    const { envelope, subject = '' } = mail ?? {}
    const answered = { subject, messageId: envelope?.messageId ?? '', recipient: maija.email }
    await receive(db(), begin, answerTo(answered, '1 ok'))
    expect(await loadDeadAddresses(db(), city)).toEqual([])
    await night(db(), day28)
    expect(await recipients(day28)).toEqual([`digest ${maija.email}`])
  })

  it('shows as a dry run the mails that it would plan, and saves nothing', async () => {
    await settle(db())
    await upTo(day42)
    const before = await planned()
    const runs = await night(db(), day42, { dry: true })
    expect(await planned()).toEqual(before)
    const shown = runs.flatMap(({ mails = [] }) => mails)
    await night(db(), day42)
    const after = (await planned(day42)).mails
    expect(shown.map(mail => [mail.purpose, mail.recipient, mail.subject, mail.text])).toEqual(
      shown.map(one => {
        const mail = after.find(each => each.purpose === one.purpose)
        return [mail?.purpose, mail?.recipient, mail?.subject, mail?.body]
      }),
    )
    expect(shown.map(mail => mail.purpose)).toEqual(['digest', 'unanswered'])
  })

  it('keeps no key of tokens as a dry run', async () => {
    await settle(db())
    await night(db(), begin, { dry: true })
    expect(await db().selectFrom('token_key').selectAll().execute()).toEqual([])
  })

  describe('tells communications', () => {
    it('what nobody owns, once in 28 days', async () => {
      await settle(db(), { people: [], duties: [{}] })
      for (const passed of [1, 2, 28, 29, 30]) await night(db(), begin.add({ days: passed }))
      const mails = await db()
        .selectFrom('mail_message')
        .select(['day', 'recipient'])
        .where('purpose', '=', 'unowned')
        .orderBy('day')
        .execute()
      expect(mails).toEqual([1, 29].map(days => begin.add({ days })).map(day => ({ day, recipient: communications })))
    })

    it('nothing where everything is owned', async () => {
      await settle(db(), { unowned: false })
      await night(db(), begin)
      expect(await recipients()).toEqual([`digest ${maija.email}`])
    })

    it('not on a day off, and not in a pause', async () => {
      await settle(db())
      const pauses = [{ from: begin, to: begin }]
      const reminders = {
        everyDays: 28,
        againAfterDays: 14,
        at: Temporal.PlainTime.from('08:30'),
        maxItems: 12,
        pauses,
      }
      await night(db(), begin.subtract({ days: 1 }), { jobs: ['assess-items', 'tell-communications'] })
      await night(db(), begin, { city: { reminders } })
      expect(await recipients(begin.subtract({ days: 1 }))).toEqual([])
      await night(db(), begin.add({ days: 1 }))
      expect(await recipients()).toEqual([`digest ${maija.email}`, `unowned ${communications}`])
    })

    it('of each digest once, and on the next day of people for whom the day’s mail came too early', async () => {
      await settle(db(), { unowned: false })
      await upTo(day42)
      await db()
        .insertInto('mail_message')
        .values({
          city_id: city,
          message_id: '<there@already>',
          purpose: 'unanswered',
          occasion: day42.toString(),
          day: day42.toString(),
          recipient: communications,
          subject: '',
          html: '',
          body: '',
          not_before: '2027-01-04T06:30:00Z',
          state: 'sent',
        })
        .execute()
      const told = async (passed: number) => {
        await night(db(), day42.add({ days: passed }))
        return (await recipients(day42)).filter(one => one.startsWith('unanswered')).length
      }
      expect([await told(0), await told(1), await told(3)]).toEqual([1, 2, 2])
    })

    it('keeps at which pace the city goes', async () => {
      await settle(db())
      await night(db(), begin)
      const row = await db().selectFrom('pace').selectAll().executeTakeFirstOrThrow()
      expect([row.day, row.items, row.waiting, row.unasked, row.at_this_pace]).toEqual([begin, 4, 3, 0, null])
    })
  })
})

/** The items of all planned digests. */
function itemsOf({ digests }: { readonly digests: readonly { readonly items: unknown }[] }): readonly string[] {
  const all = digests.flatMap(({ items }) => items as readonly { readonly contentId: string }[])
  return all.map(({ contentId }) => contentId).toSorted()
}

/** Puts the database back to where it was before a night. */
async function forget(db: Database['db'], since: Temporal.PlainDate): Promise<void> {
  const from = sql<Temporal.PlainDate>`${since.toString()}::date`
  await db.updateTable('digest').set({ told_on: null }).where('told_on', '>=', from).execute()
  await db.deleteFrom('mail_message').where('day', '>=', from).execute()
  await db.deleteFrom('digest').where('day', '>=', from).execute()
}
