import { expect, it } from 'vitest'
import type { MailState } from '../../src/core/mail.ts'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import { dayJobNames } from '../../src/commands/work-names.ts'
import { dueJobs } from '../../src/core/timetable.ts'
import { runJob, type JobRun } from '../../src/jobs/job.ts'
import { settleMail } from '../../src/jobs/settle-mail.ts'
import type { FoundMail, Mailbox } from '../../src/ports/mail.ts'
import { loadDueMails, planMails, settleDoubt, type DueMail } from '../../src/store/outbox.ts'
import { loadOpenAlarms } from '../../src/store/alarms.ts'
import { loadLedger, startRun } from '../../src/store/runs.ts'
import { mailboxWith, sampleDay, sendingTo, type DayOptions } from '../support/circle.ts'
import { aCity } from '../core/mails/a-reply.ts'
import { countAlarmsAsSent } from '../support/alarms.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { cityId, type City } from '../../src/core/city.ts'
import type { OutgoingMail } from '../../src/ports/mail.ts'

const city = cityId('esimerkkila')
const now = '2026-12-10T08:00:00Z'
const [one, two] = ['<receipt.1@esimerkkila.fi>', '<receipt.2@esimerkkila.fi>'] as const

function found(messageId: string, parts: Partial<FoundMail> = {}): FoundMail {
  return { messageId, from: 'ptv@esimerkkila.fi', where: 'sent', ...parts }
}

function mailboxThatHas(...mails: readonly FoundMail[]): { readonly mailbox: Mailbox; readonly asked: string[][] } {
  const asked: string[][] = []
  const find = async (ids: readonly string[]): Promise<readonly FoundMail[]> => {
    asked.push([...ids])
    return mails
  }
  return { mailbox: { ...mailboxWith([]), find }, asked }
}

describeOnDatabases('mails in doubt', db => {
  const plan = async (states: Readonly<Record<string, MailState>>, since = now): Promise<void> => {
    for (const [messageId, state] of Object.entries(states)) {
      await planMails(db(), city, [aMailToSend({ messageId, occasion: messageId })])
      await db()
        .updateTable('mail_message')
        .set({ state, state_at: since, attempts: 1 })
        .where('message_id', '=', messageId)
        .execute()
    }
  }
  const states = async (): Promise<Readonly<Record<string, string>>> => {
    const rows = await db()
      .selectFrom('mail_message')
      .select(['message_id', 'state'])
      .where('purpose', '<>', 'alarm')
      .execute()
    return Object.fromEntries(rows.map(row => [row.message_id, row.state]))
  }
  const settle = async (parts: Partial<DayOptions> = {}): Promise<readonly JobRun[]> =>
    sampleDay(db(), { now, jobs: ['settle-mail'], ...parts })

  it('are settled by a copy of ours, wherever it lies, and by nothing else', async () => {
    const ids = ['<sent@x>', '<inbox@x>', '<sorted@x>', '<junk@x>', '<forged@x>', '<unsigned@x>', '<absent@x>']
    await plan(Object.fromEntries(ids.map(id => [id, 'inDoubt'])))
    const { mailbox } = mailboxThatHas(
      found('<sent@x>'),
      found('<inbox@x>', { where: 'mailbox' }),
      found('<inbox@x>'),
      found('<sorted@x>', { where: 'sorted' }),
      found('<junk@x>', { where: 'junk' }),
      found('<forged@x>', { from: 'maija@esimerkkila.fi' }),
      found('<unsigned@x>', { from: null }),
    )
    const [run] = await settle({ mailbox })
    expect(run).toMatchObject({ outcome: 'held', counts: { settled: 4, inDoubt: 3 } })
    const doubtful = Object.entries(await states()).filter(([, state]) => state === 'inDoubt')
    expect(doubtful.map(([id]) => id).toSorted()).toEqual(['<absent@x>', '<forged@x>', '<unsigned@x>'])
  })

  it('are looked for together, once a run, and only for a week', async () => {
    await plan({ [one]: 'inDoubt', [two]: 'inDoubt', '<sent@x>': 'sent' })
    await plan({ '<old@x>': 'inDoubt' }, '2026-12-03T07:59:59Z')
    const { mailbox, asked } = mailboxThatHas()
    expect(await settle({ mailbox })).toMatchObject([{ counts: { settled: 0, inDoubt: 3 } }])
    expect(asked.map(ids => ids.toSorted())).toEqual([[one, two]])
  })

  it('are looked for in no mailbox where there are none, or no mailbox', async () => {
    await plan({ '<sent@x>': 'sent' })
    const { mailbox, asked } = mailboxThatHas()
    expect(await settle({ mailbox })).toMatchObject([{ outcome: 'done', counts: { settled: 0, inDoubt: 0 } }])
    await plan({ [one]: 'inDoubt' })
    expect(await settle()).toMatchObject([{ outcome: 'held', counts: { settled: 0, inDoubt: 1 } }])
    expect(asked).toEqual([])
  })

  it('stay in doubt where the mailbox is away', async () => {
    await plan({ [one]: 'inDoubt', [two]: 'sending' }, '2020-01-01T00:00:00Z')
    await plan({ '<new@x>': 'inDoubt' })
    const away = new OutsideUnavailable('the mailbox is away', { party: 'imap', remedy: 'Wait.' })
    const mailbox = { ...mailboxWith([]), find: async () => Promise.reject(away) }
    await expect(settle({ mailbox })).rejects.toThrow('the mailbox is away')
    expect(await states()).toEqual({ [one]: 'inDoubt', [two]: 'inDoubt', '<new@x>': 'inDoubt' })
  })

  it('are those, too, whose sender has died', async () => {
    await plan({ [one]: 'sending' }, '2020-01-01T00:00:00Z')
    await plan({ [two]: 'sending' }, new Date().toISOString())
    const { mailbox } = mailboxThatHas(found(one))
    expect(await settle({ mailbox })).toMatchObject([{ counts: { lost: 1, settled: 1, inDoubt: 0 } }])
    expect(await states()).toEqual({ [one]: 'sent', [two]: 'sending' })
  })

  it('are only looked at by a dry run', async () => {
    await plan({ [one]: 'inDoubt', [two]: 'sending' }, '2020-01-01T00:00:00Z')
    const { mailbox, asked } = mailboxThatHas(found(one))
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    const moment = Temporal.Instant.from(now)
    const today = Temporal.PlainDate.from('2026-12-10')
    const sample = { ...aCity(), id: city }
    await runJob(settleMail(mailbox), { db: db(), city: sample, today, now: () => moment, log, dry: true })
    expect([await states(), asked]).toEqual([{ [one]: 'inDoubt', [two]: 'sending' }, []])
  })

  const tell = async (at = now, parts: Partial<City> = {}): Promise<JobRun | undefined> =>
    (await sampleDay(db(), { now: at, jobs: ['plan-doubt-alarms'], city: parts }))[0]
  const alarms = async (): Promise<readonly DueMail[]> =>
    (await loadDueMails(db(), city, Temporal.Instant.from('2027-01-01T00:00:00Z'), 100)).filter(
      mail => mail.purpose === 'alarm',
    )
  const nothing = { opened: 0, changed: 0, closed: 0, mails: 0 }

  it('are told to IT at once, by id, purpose and moment, without any address of a person', async () => {
    await plan({ [one]: 'inDoubt' })
    expect(await tell()).toMatchObject({ counts: { opened: 1, mails: 1 } })
    const [mail, ...more] = await alarms()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ recipient: 'tietohallinto@esimerkkila.fi', notBefore: Temporal.Instant.from(now) })
    expect(mail?.text.replace(/\s+/g, ' ')).toContain(
      'receipt.1@esimerkkila.fi: kuittaus vastauksesta, 10.12.2026 klo 10.00',
    )
    expect(`${mail?.text} ${mail?.html} ${mail?.subject}`).not.toMatch(/maija/i)
  })

  it('are told once however long they last and however many more come, and once when all are settled', async () => {
    await plan({ [one]: 'inDoubt' })
    await tell()
    await countAlarmsAsSent(db(), city)
    expect((await tell('2026-12-10T08:05:00Z'))?.counts).toEqual(nothing)
    await plan({ [two]: 'inDoubt' }, '2026-12-10T08:06:00Z')
    expect((await tell('2026-12-10T08:10:00Z'))?.counts).toEqual({ ...nothing, changed: 1 })
    const by = { reason: 'IT: log', now: Temporal.Instant.from(now) }
    await settleDoubt(db(), city, one, 'sent', by)
    expect((await tell('2026-12-11T08:00:00Z'))?.counts).toEqual({ ...nothing, changed: 1 })
    await settleDoubt(db(), city, two, 'planned', by)
    expect((await tell('2026-12-11T08:05:00Z'))?.counts).toEqual({ ...nothing, closed: 1, mails: 1 })
    expect((await tell('2026-12-11T08:10:00Z'))?.counts).toEqual(nothing)
    expect((await alarms()).map(mail => mail.occasion.split(' ')[0])).toEqual(['doubts-settled'])
    expect(await loadOpenAlarms(db(), city)).toEqual([])
  })

  it('are told anew when the same mail comes into doubt again after all were settled, on the same day, too', async () => {
    await plan({ [one]: 'inDoubt' })
    await tell()
    await countAlarmsAsSent(db(), city)
    await settleDoubt(db(), city, one, 'planned', { reason: 'IT: log', now: Temporal.Instant.from(now) })
    await tell('2026-12-10T08:05:00Z')
    await countAlarmsAsSent(db(), city)
    await plan({ [one]: 'inDoubt' }, '2026-12-10T08:07:00Z')
    expect((await tell('2026-12-10T08:10:00Z'))?.counts).toEqual({ ...nothing, opened: 1, mails: 1 })
    expect(await alarms()).toHaveLength(1)
  })

  it('that are all settled before IT could be told are not told at all', async () => {
    await plan({ [one]: 'inDoubt', [two]: 'inDoubt' })
    await tell()
    await settleDoubt(db(), city, one, 'sent', { reason: 'IT: log', now: Temporal.Instant.from(now) })
    await tell('2026-12-10T08:05:00Z')
    expect((await alarms()).map(mail => mail.subject)).toEqual(['Selvitettävä: lähtikö 1 viesti?'])
    await settleDoubt(db(), city, two, 'sent', { reason: 'IT: log', now: Temporal.Instant.from(now) })
    expect((await tell('2026-12-10T08:10:00Z'))?.counts).toEqual({ ...nothing, closed: 1 })
    expect(await alarms()).toEqual([])
  })

  it('among them a mail to IT are told once more each day', async () => {
    await plan({ [one]: 'inDoubt' })
    await db().updateTable('mail_message').set({ purpose: 'alarm', occasion: 'x' }).execute()
    await tell()
    expect((await tell('2026-12-10T08:05:00Z'))?.counts['mails']).toBe(0)
    expect((await tell('2026-12-11T08:00:00Z'))?.counts['mails']).toBe(1)
    expect((await tell('2026-12-11T08:05:00Z'))?.counts['mails']).toBe(0)
    expect((await tell('2026-12-12T08:00:00Z'))?.counts['mails']).toBe(1)
  })

  it('after a crash are shown in the first round of the day, where nothing proves them', async () => {
    await plan({ [one]: 'sending' }, '2020-01-01T00:00:00Z')
    const taken: OutgoingMail[] = []
    const { mailbox } = mailboxThatHas()
    await sampleDay(db(), { now, mailbox, sending: sendingTo(taken) })
    expect(taken.map(mail => mail.envelope.to)).toEqual(['tietohallinto@esimerkkila.fi'])
    expect(taken[0]?.text).toContain('receipt.1@esimerkkila.fi')
  })

  it('are shown to IT within fifteen minutes of a crash, whatever run the ledger holds for unfinished', async () => {
    await plan({ [one]: 'sending' }, '2020-01-01T00:00:00Z')
    const day = Temporal.PlainDate.from('2026-12-10')
    await startRun(db(), city, 'send-mail', day, Temporal.Instant.from(now), 0)
    const jobs = dayJobNames.map(name => ({ name, rhythm: 'often' as const }))
    const { mailbox } = mailboxThatHas()
    const taken: OutgoingMail[] = []
    const shown: number[] = []
    for (const minutes of [4, 9, 14]) {
      const at = Temporal.Instant.from(now).add({ minutes })
      const due = dueJobs(jobs, await loadLedger(db(), city, day.subtract({ days: 1 })), at).map(({ job }) => job)
      await sampleDay(db(), { now: at.toString(), jobs: due, mailbox, sending: sendingTo(taken) })
      shown.push(taken.length)
    }
    expect(shown).toEqual([1, 1, 1])
    expect(taken[0]?.text).toContain('receipt.1@esimerkkila.fi')
  })

  it('are told when the mail server works again, where it was the reason', async () => {
    await plan({ [one]: 'inDoubt' })
    const taken: OutgoingMail[] = []
    const away = new OutsideUnavailable('the mail server is away', { party: 'smtp', remedy: 'Wait.' })
    const broken = sendingTo(taken, () => {
      throw away
    })
    const { mailbox } = mailboxThatHas()
    await expect(sampleDay(db(), { now, mailbox, sending: broken })).rejects.toThrow('the mail server is away')
    expect(await alarms()).toHaveLength(1)
    await sampleDay(db(), { now: '2026-12-12T08:00:00Z', mailbox, sending: sendingTo(taken) })
    expect(taken.map(mail => mail.subject)).toEqual(['Selvitettävä: lähtikö 1 viesti?'])
  })
})
