import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Outcome } from '../../src/core/run.ts'
import type { Beat } from '../../src/runtime/heartbeat.ts'
import { watchMail, type MailWatch } from '../../src/runtime/mail-watch.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { describeOnDatabases, openPglite } from '../support/database.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]
const day = Temporal.PlainDate.from('2026-12-09')
const jobs = [
  { name: 'sync-catalogue', rhythm: 'nightly' },
  { name: 'send-mail', rhythm: 'often' },
] as const

function at(time: string): Temporal.Instant {
  return Temporal.Instant.from(`2026-12-09T${time}:00Z`)
}

describeOnDatabases('the watcher outside', db => {
  const watching = (): MailWatch & { readonly beats: Beat[]; readonly lookAt: (time: string) => Promise<void> } => {
    const beats: Beat[] = []
    let clock = at('00:00')
    const heartbeat = async (beat: Beat): Promise<void> => void beats.push(beat)
    const cities = [city, other].map(id => ({ city: id, jobs }))
    const watch = watchMail({ db: db(), cities, heartbeat, now: () => clock })
    const lookAt = async (time: string): Promise<void> => {
      clock = at(time)
      await watch.look()
    }
    return { ...watch, beats, lookAt }
  }
  const ends = async (job: string, outcome: Outcome, time: string, of = city): Promise<void> => {
    const id = await startRun(db(of), of, job, day, at(time))
    await endRun(db(of), id, at(time), outcome, {}, null)
  }

  it('hears once of mail that has not gone for an hour, and once that it goes again', async () => {
    const watch = watching()
    await ends('send-mail', 'done', '08:00')
    await ends('send-mail', 'failed', '08:05')
    await watch.lookAt('09:00')
    expect(watch.beats).toEqual([])
    await ends('send-mail', 'failed', '09:01')
    await watch.lookAt('09:01')
    await watch.lookAt('09:06')
    expect(watch.beats).toEqual(['failure'])
    await ends('send-mail', 'done', '10:00')
    await watch.lookAt('10:00')
    await watch.lookAt('10:05')
    expect(watch.beats).toEqual(['failure', 'success'])
  })

  it('hears of it whichever city’s mail it is', async () => {
    const watch = watching()
    await ends('send-mail', 'done', '09:00')
    await ends('send-mail', 'failed', '09:00', other)
    await watch.lookAt('09:05')
    expect(watch.beats).toEqual(['failure'])
  })

  it('hears of no good night meanwhile, but of each that begins or fails', async () => {
    const watch = watching()
    await watch.heartbeat('success')
    await ends('send-mail', 'failed', '03:00')
    await watch.lookAt('04:30')
    for (const beat of ['start', 'failure', 'success'] as const) await watch.heartbeat(beat)
    expect(watch.beats).toEqual(['success', 'failure', 'start', 'failure'])
  })

  it('is not told that all is well where a night has failed meanwhile', async () => {
    const watch = watching()
    await ends('send-mail', 'failed', '03:00')
    await watch.lookAt('04:00')
    await ends('sync-catalogue', 'failed', '04:30')
    await ends('send-mail', 'done', '05:00')
    await watch.lookAt('05:00')
    await watch.heartbeat('success')
    expect(watch.beats).toEqual(['failure', 'success'])
  })
})

it('hears nothing of mail while the database is away, and nothing breaks', async () => {
  const { db, close } = await openPglite()
  const beats: Beat[] = []
  const heartbeat = async (beat: Beat): Promise<void> => void beats.push(beat)
  const { look } = watchMail({ db, cities: [{ city, jobs }], heartbeat, now: () => Temporal.Now.instant() })
  await close()
  await look()
  expect(beats).toEqual([])
})
