import { describe, expect, it } from 'vitest'
import { KeyRefused, OutsideUnavailable } from '../../src/core/errors.ts'
import { nightJobNames } from '../../src/core/job-names.ts'
import type { Counts } from '../../src/core/run.ts'
import { runJob, type Job } from '../../src/jobs/job.ts'
import { planTroubleAlarms } from '../../src/jobs/plan-alarms.ts'
import type { OutgoingMail } from '../../src/ports/mail.ts'
import { loadOpenAlarms } from '../../src/store/alarms.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { aCity } from '../core/mails/a-reply.ts'
import { sampleDay, sendingTo } from '../support/circle.ts'
import { describeOnDatabases } from '../support/database.ts'
import { tables } from './stories.ts'

const city = aCity()
const day = Temporal.PlainDate.from('2026-12-09')
const log = { info: () => {}, warn: () => {}, error: () => {} }
const ptvAway = new OutsideUnavailable('no answer', { party: 'ptv', remedy: 'Wait.' })
const keyRefused = new KeyRefused('401', { party: 'ptv', remedy: 'Check it.' })
const imapAway = new OutsideUnavailable('no answer', { party: 'imap', remedy: 'Wait.' })
const smtpAway = new OutsideUnavailable('no answer', { party: 'smtp', remedy: 'Wait.' })

/** A moment of that day, by the clock of Finland. */
function at(time: string, today = day): Temporal.Instant {
  return today.toZonedDateTime({ timeZone: 'Europe/Helsinki', plainTime: time }).toInstant()
}

function subjects(mails: readonly OutgoingMail[]): readonly string[] {
  return mails.map(({ subject }) => subject)
}

describeOnDatabases('plan-trouble-alarms', db => {
  const run = async (job: Job, now: Temporal.Instant, dry = false): Promise<Counts> => {
    const today = now.toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
    return (await runJob(job, { db: db(), city, today, now: () => now, log, dry })).counts
  }
  const fails = async (name: string, rhythm: Job['rhythm'], now: Temporal.Instant, error: Error): Promise<void> => {
    const fail = async (): Promise<never> => {
      throw error
    }
    await expect(run({ name, rhythm, kind: 'bring in', run: fail }, now)).rejects.toThrow(error)
  }
  const nightFails = async (time: string, error: Error = ptvAway): Promise<void> =>
    fails('sync-catalogue', 'nightly', at(time), error)
  const nightIsDone = async (time: string): Promise<void> => {
    for (const name of nightJobNames) {
      const id = await startRun(db(), city.id, name, day, at(time))
      await endRun(db(), id, at(time), 'done', {}, null)
    }
  }
  const look = async (time: string): Promise<Counts> => run(planTroubleAlarms, at(time))
  /** Lets the mails go that wait, and gives their subjects. */
  const mailGoes = async (time: string): Promise<readonly OutgoingMail[]> => {
    const taken: OutgoingMail[] = []
    await sampleDay(db(), { now: at(time).toString(), jobs: ['send-mail'], sending: sendingTo(taken) })
    return taken
  }
  const mailIsAway = async (time: string): Promise<void> => {
    const sending = sendingTo([], () => {
      throw smtpAway
    })
    const sent = sampleDay(db(), { now: at(time).toString(), jobs: ['send-mail'], sending })
    await sent.catch((error: unknown) => expect(error).toBe(smtpAway))
  }
  const mailboxFails = async (time: string): Promise<void> => fails('read-mailbox', 'often', at(time), imapAway)
  const nightIsLate = async (): Promise<void> => {
    await nightFails('04:30')
    await nightFails('04:35')
    await look('08:00')
    await look('09:00')
    await mailIsAway('09:01')
  }
  const [nightLate, nightWell] = [
    'Selvitettävä: Ajantasan yöajo ei ole valmistunut',
    'Kunnossa taas: Ajantasan yöajo on valmistunut',
  ]
  const nothing = { opened: 0, changed: 0, closed: 0, mails: 0 }

  it('tells IT once of a night that fails at its first job, and once when it is done', async () => {
    for (const time of ['04:30', '04:35', '04:50', '05:50', '06:50', '07:50']) await nightFails(time)
    expect(await look('07:55')).toEqual(nothing)
    expect(await look('08:00')).toEqual({ ...nothing, opened: 1 })
    expect(await look('08:05')).toEqual(nothing)
    expect(await look('09:00')).toEqual({ ...nothing, changed: 1, mails: 1 })
    const [mail, ...more] = await mailGoes('09:01')
    expect([mail?.subject, mail?.envelope.to, more]).toEqual([nightLate, city.mail.it, []])
    await nightFails('09:50')
    expect(await look('10:00')).toEqual(nothing)
    await nightIsDone('10:50')
    expect(await look('10:55')).toEqual({ ...nothing, closed: 1, mails: 1 })
    expect(await look('11:00')).toEqual(nothing)
    expect(subjects(await mailGoes('11:01'))).toEqual([nightWell])
    expect(await loadOpenAlarms(db(), city.id)).toEqual([])
  })

  it('says nothing of a night that failed and was done before anybody came to work', async () => {
    await nightFails('04:30')
    await nightFails('04:35')
    await look('04:40')
    await nightIsDone('08:20')
    expect([await look('08:25'), await mailGoes('10:00')]).toEqual([nothing, []])
  })

  it('tells of a refused key after the second attempt, at once', async () => {
    await nightFails('04:30', keyRefused)
    expect(await look('04:31')).toEqual(nothing)
    await nightFails('04:35', keyRefused)
    expect(await look('04:36')).toEqual({ ...nothing, opened: 1, mails: 1 })
    const [mail] = await mailGoes('04:37')
    expect(mail?.text).toContain('PTV_API_KEY')
    await nightFails('04:50', keyRefused)
    expect([await look('04:51'), await look('09:30')]).toEqual([nothing, nothing])
  })

  it('tells of a mailbox that is away for two hours, and not before', async () => {
    await nightIsDone('04:30')
    for (const time of ['10:00', '10:05', '11:00']) {
      await mailboxFails(time)
      await look(time)
    }
    await mailboxFails('12:00')
    expect(await look('12:00')).toEqual(nothing)
    expect(await look('12:06')).toMatchObject({ changed: 1, mails: 1 })
    const [mail] = await mailGoes('12:07')
    expect(mail?.subject).toBe('Selvitettävä: Ajantasa ei saa luettua vastauksia postilaatikosta')
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('9.12.2026 klo 10.05 lähtien')
  })

  describe('while mail is away', () => {
    it('keeps what is to be told, and lets it go once when mail is back', async () => {
      await nightIsLate()
      await look('11:00')
      await mailIsAway('11:01')
      expect(subjects(await mailGoes('12:00'))).toEqual([nightLate])
      expect(await mailGoes('12:05')).toEqual([])
      await nightIsDone('13:00')
      await look('13:05')
      expect(subjects(await mailGoes('13:06'))).toEqual([nightWell])
    })

    it('drops what is over before it could go, and with it that it is over', async () => {
      await nightIsLate()
      await nightIsDone('10:50')
      expect(await look('10:55')).toEqual({ ...nothing, closed: 1 })
      expect([await mailGoes('12:00'), await loadOpenAlarms(db(), city.id)]).toEqual([[], []])
      const rows = await db().selectFrom('mail_message').select(['state', 'reason']).execute()
      expect(rows).toEqual([{ state: 'lapsed', reason: 'what it tells of was over before it could be sent' }])
    })

    it('lets it go with the truth of the moment', async () => {
      await nightIsLate()
      await nightFails('09:50', keyRefused)
      expect(await look('10:00')).toEqual({ ...nothing, changed: 1 })
      const [mail, ...more] = await mailGoes('12:00')
      expect([mail?.text.includes('PTV_API_KEY'), mail?.html.includes('PTV_API_KEY'), more]).toEqual([true, true, []])
    })

    it('tells anew of what comes again after it was dropped', async () => {
      await mailboxFails('09:00')
      await mailboxFails('09:05')
      await nightIsDone('04:30')
      await look('09:05')
      await look('11:05')
      await run(
        { name: 'read-mailbox', rhythm: 'often', kind: 'bring in', run: async () => ({ counts: {} }) },
        at('11:10'),
      )
      await look('11:10')
      await mailboxFails('12:00')
      await mailboxFails('12:05')
      await look('12:05')
      expect(await look('14:05')).toMatchObject({ mails: 1 })
      expect(await mailGoes('14:06')).toHaveLength(1)
    })

    it('has no mail of itself to send when it is back', async () => {
      await nightIsDone('04:30')
      for (const time of ['09:00', '09:05', '12:00']) {
        await fails('send-mail', 'often', at(time), smtpAway)
        expect(await look(time)).toEqual(nothing)
      }
      expect(await mailGoes('12:05')).toEqual([])
    })
  })

  it('that is dry says what it would do and does nothing', async () => {
    await nightFails('04:30', keyRefused)
    await nightFails('04:35', keyRefused)
    const before = await tables(db())
    expect(await run(planTroubleAlarms, at('04:40'), true)).toEqual({ ...nothing, opened: 1, mails: 1 })
    expect(await tables(db())).toEqual(before)
  })

  it('puts nothing of the error into the mail', async () => {
    const telling = new KeyRefused('Maija Meikäläinen maija@esimerkkila.fi', { party: 'ptv', remedy: 'Ask Maija.' })
    await nightFails('04:30', telling)
    await nightFails('04:35', telling)
    await look('04:40')
    const [mail] = await mailGoes('04:41')
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/maija/i)
  })
})
