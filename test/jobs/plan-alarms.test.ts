import { describe, expect, it } from 'vitest'
import type { City } from '../../src/core/city.ts'
import type { Counts } from '../../src/core/run.ts'
import { runJob } from '../../src/jobs/job.ts'
import { planAlarms } from '../../src/jobs/plan-alarms.ts'
import { loadOpenAlarms } from '../../src/store/alarms.ts'
import { saveDrift } from '../../src/store/drift.ts'
import { loadDueMails, type MailToSend } from '../../src/store/outbox.ts'
import { clearQuarantine, saveQuarantine } from '../../src/store/quarantine.ts'
import { claimMail } from '../../src/store/sending.ts'
import { aCity } from '../core/mails/a-reply.ts'
import { countAlarmsAsSent } from '../support/alarms.ts'
import { describeOnDatabases } from '../support/database.ts'
import { bringBack, holdServices, stageServices } from '../support/held.ts'
import { tables } from './stories.ts'

const city = aCity()
const [first, second, third] = ['2026-12-09', '2026-12-10', '2026-12-11'].map(day => Temporal.PlainDate.from(day)) as [
  Temporal.PlainDate,
  Temporal.PlainDate,
  Temporal.PlainDate,
]
const strange = { key: 'service x', kind: 'service', problem: 'links.0.url: expected string', raw: {} }
const field = { kind: 'service', path: 'newField', records: 61 }

describeOnDatabases('plan-alarms', db => {
  const night = async (today: Temporal.PlainDate, of: City = city, dry = false): Promise<Counts> => {
    const now = (): Temporal.Instant => Temporal.Instant.from(`${today.toString()}T02:40:00Z`)
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    return (await runJob(planAlarms, { db: db(), city: of, today, now, log, dry })).counts
  }
  const mails = async (): Promise<readonly MailToSend[]> =>
    loadDueMails(db(), city.id, Temporal.Instant.from('2027-01-01T00:00:00Z'), 100)
  const hold = async (count: number): Promise<void> => {
    await stageServices(db(), city.id, first.subtract({ days: 2 }), 30)
    await holdServices(db(), city.id, first, count)
  }

  it('tells IT and communications of held removals at once, with names, reasons and the command', async () => {
    await hold(7)
    expect(await night(first)).toEqual({ opened: 1, changed: 0, closed: 0, mails: 2 })
    const planned = await mails()
    expect(planned.map(mail => mail.recipient).toSorted()).toEqual([city.mail.it, city.mail.communications])
    expect(planned[0]).toMatchObject({
      subject: 'Tarkistettava: PTV:stä puuttuu 7 sisältöä ja 1 liitos',
      purpose: 'alarm',
      occasion: 'removals-held 2026-12-09',
      token: null,
      person: null,
      replyTo: null,
      autoSubmitted: 'auto-generated',
      notBefore: Temporal.Instant.from('2026-12-09T02:40:00Z'),
    })
    expect(planned[0]?.text).toContain(
      'Esimerkkilän kaupunki: 8\n- Palvelu 1 (arkistoitu PTV:ssä)\n- Palvelu 2 (ei enää',
    )
    expect(planned[0]?.text).toContain('\n- Palvelu 1 – Kanava (ei löytynyt)\n')
    expect(planned[0]?.text).toContain('ajantasa release --city esimerkkila --by NAME --why TEXT')
  })

  it('writes nothing when the night is done again, and nothing on a night that is as the last', async () => {
    await hold(7)
    await saveDrift(db(), city.id, first, [field])
    await saveQuarantine(db(), city.id, first, [strange])
    expect(await night(first)).toEqual({ opened: 3, changed: 0, closed: 0, mails: 3 })
    const before = await tables(db(), ['run'])
    const nothing = { opened: 0, changed: 0, closed: 0, mails: 0 }
    expect(await night(first)).toEqual(nothing)
    expect(await night(second)).toEqual(nothing)
    expect(await tables(db(), ['run'])).toEqual(before)
  })

  it('follows a hold that grows without a second mail', async () => {
    await hold(7)
    await night(first)
    await holdServices(db(), city.id, second, 20)
    expect(await night(second)).toEqual({ opened: 0, changed: 1, closed: 0, mails: 0 })
    expect(await loadOpenAlarms(db(), city.id)).toMatchObject([{ openedOn: first, facts: { items: 20 } }])
  })

  it('tells IT when no removal is held and no record strange any more', async () => {
    await hold(7)
    await saveQuarantine(db(), city.id, first, [strange])
    await night(first)
    await countAlarmsAsSent(db(), city.id)
    await bringBack(db(), city.id, second, 7)
    expect(await night(second)).toMatchObject({ closed: 1, mails: 1 })
    await clearQuarantine(db(), city.id, new Set())
    expect(await night(third)).toMatchObject({ closed: 1, mails: 1 })
    const well = (await mails()).filter(mail => mail.occasion.startsWith('well'))
    expect(well.map(mail => [mail.occasion, mail.recipient])).toEqual([
      ['well 2026-12-10 removals', city.mail.it],
      ['well 2026-12-11 strange', city.mail.it],
    ])
    expect(await loadOpenAlarms(db(), city.id)).toEqual([])
  })

  it('tells IT of strange records and unknown fields in one mail, and later ones of a day in another', async () => {
    await saveDrift(db(), city.id, first, [field])
    await saveQuarantine(db(), city.id, first, [strange])
    expect(await night(first)).toMatchObject({ opened: 2, mails: 1 })
    await saveQuarantine(db(), city.id, first, [strange, { ...strange, key: 'service y', problem: 'type: unknown' }])
    expect(await night(first)).toMatchObject({ opened: 1, mails: 1 })
    const planned = await mails()
    expect(planned.map(mail => mail.recipient)).toEqual([city.mail.it, city.mail.it])
    expect(planned.filter(mail => mail.text.includes('Palvelut: links.*.url (1 kpl)'))).toHaveLength(1)
    expect(planned.filter(mail => mail.text.includes('Palvelut: newField (61 kpl)'))).toHaveLength(1)
    expect(planned.filter(mail => mail.text.includes('Palvelut: type (1 kpl)'))).toHaveLength(1)
  })

  it('puts nothing of a record into the mail but its kind and its field', async () => {
    const raw = { name: 'Salainen', email: 'maija@esimerkkila.fi' }
    await saveQuarantine(db(), city.id, first, [{ ...strange, raw }])
    await night(first)
    const [mail] = await mails()
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/Salainen|@esimerkkila|service x/)
  })

  it('writes to communications where IT has no address', async () => {
    const without = { ...city, mail: { ...city.mail, it: null } }
    await hold(7)
    await saveDrift(db(), city.id, first, [field])
    expect(await night(first, without)).toMatchObject({ mails: 2 })
    expect((await mails()).map(mail => mail.recipient)).toEqual(Array(2).fill(city.mail.communications))
  })

  describe('while mail is away', () => {
    it('lets a hold that has grown be told as it is', async () => {
      await hold(7)
      await night(first)
      await holdServices(db(), city.id, second, 20)
      await night(second)
      expect((await mails()).map(mail => mail.subject)).toEqual(
        Array(2).fill('Tarkistettava: PTV:stä puuttuu 20 sisältöä ja 1 liitos'),
      )
    })

    it('drops a hold that is over, and with it that it is', async () => {
      await hold(7)
      await night(first)
      await bringBack(db(), city.id, second, 7)
      expect(await night(second)).toEqual({ opened: 0, changed: 0, closed: 1, mails: 0 })
      expect([await mails(), await loadOpenAlarms(db(), city.id)]).toEqual([[], []])
    })

    it('keeps a mail of which a part still holds', async () => {
      await saveDrift(db(), city.id, first, [field])
      await saveQuarantine(db(), city.id, first, [strange])
      await night(first)
      await clearQuarantine(db(), city.id, new Set())
      await night(second)
      expect((await mails()).map(mail => mail.occasion.split(' ')[0])).toEqual(['new-shapes', 'well'])
    })

    it('takes back what one of two has heard', async () => {
      await hold(7)
      await night(first)
      const [one] = await mails()
      await claimMail(db(), city.id, one?.messageId ?? '')
      await bringBack(db(), city.id, second, 7)
      expect(await night(second)).toMatchObject({ closed: 1, mails: 1 })
    })
  })

  it('takes back what a version told that did not note its mails', async () => {
    await hold(7)
    await night(first)
    await db().updateTable('alarm').set({ occasions: [] }).where('city_id', '=', city.id).execute()
    await bringBack(db(), city.id, second, 7)
    expect(await night(second)).toMatchObject({ closed: 1, mails: 1 })
  })

  it('that is dry says what it would do and does nothing', async () => {
    await hold(7)
    const before = await tables(db())
    expect(await night(first, city, true)).toEqual({ opened: 1, changed: 0, closed: 0, mails: 2 })
    expect(await tables(db())).toEqual(before)
  })

  it('saves alarm and mails together or not at all', async () => {
    await hold(7)
    const broken = { ...city, mail: { ...city.mail, it: 'a\u0000@x.fi' } }
    await expect(night(first, broken)).rejects.toThrow(/encoding|byte sequence|0x00/)
    expect([await loadOpenAlarms(db(), city.id), await mails()]).toEqual([[], []])
  })
})
