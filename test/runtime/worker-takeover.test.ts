import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Job } from '../../src/jobs/job.ts'
import { usualLife } from '../../src/jobs/life.ts'
import type { CityWork } from '../../src/runtime/city-work.ts'
import { forCity } from '../../src/store/city-scope.ts'
import type { Database } from '../../src/store/database.ts'
import { startRun } from '../../src/store/runs.ts'
import { openFreshPostgres } from '../support/database.ts'
import { aCityWork, aJob, aWorker, type TestWorker } from './a-worker.ts'

const noon = Temporal.Instant.from('2026-12-09T10:00:00Z')
const today = Temporal.PlainDate.from('2026-12-09')
/** With many signs of life, and no farewell. */
const life = { sign: 200, lease: 30, farewell: 100 }

describe.runIf(inject('postgres') !== null)('of several workers', () => {
  let fresh: { database: Database; url: string; drop: () => Promise<void> }
  let db: Database['db']
  beforeAll(async () => {
    fresh = await openFreshPostgres()
    db = fresh.database.db
  })
  afterAll(async () => {
    await fresh.database.close()
    await fresh.drop()
  })

  it('one takes over at once what another has lost, and goes on from its notes', async () => {
    const noted: (string | null)[] = []
    const work = await aCityWork('lost', [
      aJob('one', 'nightly', async ({ progress }) => {
        noted.push(await progress.load().then(bytes => bytes?.toString() ?? null))
        return { counts: {} }
      }),
    ])
    const id = await startRun(forCity(db, cityId('lost')), cityId('lost'), 'one', today, noon, 0)
    await forCity(db, cityId('lost'))
      .updateTable('run')
      .set({ progress: Buffer.from('half') })
      .where('run_id', '=', id.run)
      .execute()
    const worker = await start([work])
    await worker.tick()
    await until(async () => worker.beats.includes('success'))
    expect(await runs('lost')).toEqual(['one failed lost', 'one done'])
    expect(noted).toEqual(['half'])
  })

  it('one looks after what is under way: a run that is lost meanwhile does not wait for the next round', async () => {
    const jobs = [aJob('one', 'nightly'), aJob('read', 'often')]
    const cities = [await aCityWork('looked-at', jobs)]
    const city = cityId('looked-at')
    const lost = {
      one: await startRun(forCity(db, city), city, 'one', today, noon),
      read: await startRun(forCity(db, city), city, 'read', today, noon),
    }
    const worker = await start(cities)
    await worker.tick()
    await worker.look()
    expect(await runs('looked-at')).toEqual(['one null', 'read null'])
    for (const { run } of Object.values(lost)) {
      await forCity(db, city).updateTable('run').set({ alive_until: '2020-01-01' }).where('run_id', '=', run).execute()
    }
    await worker.look()
    await until(async () => (await runs('looked-at')).filter(one => one.endsWith('done')).length === 2)
    expect((await runs('looked-at')).toSorted()).toEqual(['one done', 'one failed lost', 'read done'])
  })

  it('one asks nothing of the database where nothing is under way', async () => {
    const worker = await start([await aCityWork('quiet', [aJob('read', 'often')])])
    await worker.tick()
    await until(async () => (await runs('quiet')).includes('read done'))
    await worker.look()
    await forCity(db, cityId('quiet')).deleteFrom('run').where('city_id', '=', 'quiet').execute()
    await startRun(forCity(db, cityId('quiet')), cityId('quiet'), 'read', today, noon, 0)
    await worker.look()
    await delay(300)
    expect(await runs('quiet')).toEqual(['read null'])
  })

  it('one that was taken for dead finds it out, ends its job and leaves no mark', async () => {
    const saved: string[] = []
    const held = Promise.withResolvers<void>()
    const first = aJob('one', 'nightly', async ({ db: own, progress, stopping }) => {
      await once(stopping, 'abort')
      for (const save of [
        async () => progress.save(Buffer.from('late')),
        async () => own.transaction().execute(progress.hold),
      ]) {
        await save().then(
          () => saved.push('late'),
          (error: Error) => saved.push(error.message),
        )
      }
      held.resolve()
      return { counts: { items: 9 } }
    })
    const city = cityId('frozen')
    const frozen = await start([await aCityWork('frozen', [first])])
    await frozen.tick()
    await until(async () => (await runs('frozen')).length === 1)
    await forCity(db, city)
      .updateTable('run')
      .set({ ended_at: noon.toString(), outcome: 'failed', cut_off: 'lost' })
      .where('city_id', '=', 'frozen')
      .execute()
    await held.promise
    await until(async () => frozen.lines.some(line => line.message === 'run failed'))
    const takenOver = 'another worker has taken over, as this one had given no sign of life'
    expect(saved).toEqual([takenOver, takenOver])
    expect(await runs('frozen')).toEqual(['one failed lost'])
    expect(frozen.beats).toEqual(['start'])
  })

  it('one that stands still in the middle of a transaction is cut off before others take over, so none waits for its locks', async () => {
    const { rows } = await sql<{ seconds: number }>`
      select extract(epoch from current_setting('idle_in_transaction_session_timeout')::interval)::integer as seconds
    `.execute(forCity(db, cityId('any')))
    expect(rows[0]?.seconds).toBeGreaterThan(0)
    expect(rows[0]?.seconds).toBeLessThan(usualLife.lease)
  })

  it('none begins what another one lives to do, however old its run is', async () => {
    const ending = Promise.withResolvers<void>()
    const slow = aJob('one', 'nightly', async () => {
      await ending.promise
      return { counts: {} }
    })
    const cities = [await aCityWork('slow', [slow])]
    const workers = [await start(cities), await start(cities, () => noon.add({ hours: 11 }))]
    await workers[0]?.tick()
    const signs = new Set<string>()
    await until(async () => {
      for (const worker of workers) await worker.tick()
      for (const row of await rowsOf('slow')) signs.add(row.alive_until.toString())
      return signs.size > 3
    })
    ending.resolve()
    await until(async () => workers.some(worker => worker.beats.includes('success')))
    expect(await runs('slow')).toEqual(['one done'])
  })

  async function start(cities: readonly CityWork[], now = () => noon): Promise<TestWorker> {
    return aWorker({ url: fresh.url, db, cities, now, life })
  }

  async function rowsOf(city: string) {
    const own = forCity(db, cityId(city))
    return own.selectFrom('run').selectAll().where('city_id', '=', city).orderBy('run_id').execute()
  }

  async function runs(city: string): Promise<readonly string[]> {
    const rows = await rowsOf(city)
    return rows.map(row => [row.job, row.outcome ?? 'null', row.cut_off].filter(Boolean).join(' '))
  }
})

describe.runIf(inject('postgres') !== null)('of several cities', () => {
  let fresh: { database: Database; url: string; drop: () => Promise<void> }
  beforeAll(async () => {
    fresh = await openFreshPostgres()
  })
  afterAll(async () => {
    await fresh.database.close()
    await fresh.drop()
  })

  it('none is held up by one that hangs and one that fails, and the mailbox waits for no night', async () => {
    const events: string[] = []
    const hanging = Promise.withResolvers<void>()
    const job = (name: string, rhythm: Job['rhythm']): Job =>
      aJob(name, rhythm, async ({ city }) => {
        if (city.id === 'a-hangs' && rhythm === 'nightly') await hanging.promise
        if (city.id === 'b-fails' && rhythm === 'nightly') throw new Error('at once')
        events.push(`${city.id} ${name}`)
        return { counts: {} }
      })
    const jobs = [job('one', 'nightly'), job('two', 'nightly'), job('read', 'often')]
    const names = ['a-hangs', 'b-fails', 'c', 'd', 'e']
    const cities = await Promise.all(names.map(async name => aCityWork(name, jobs)))
    const worker = await aWorker({ url: fresh.url, db: fresh.database.db, cities, now: () => noon, life })
    await worker.tick()
    await until(async () => events.length === 11)
    expect(events.filter(event => !event.endsWith('read')).toSorted()).toEqual([
      'c one',
      'c two',
      'd one',
      'd two',
      'e one',
      'e two',
    ])
    expect(events.filter(event => event.endsWith('read')).toSorted()).toEqual(names.map(name => `${name} read`))
    hanging.resolve()
    await until(async () => events.includes('a-hangs two'))
  })

  it('one that hangs is cut off when its time is up, gives its place to the next, and says why', async () => {
    const done: string[] = []
    const job = aJob('one', 'nightly', async ({ city, stopping }) => {
      // Four hang, which are all the places; one of them does not even listen.
      if (city.id === 'hangs-0') await new Promise(() => {})
      if (city.id.startsWith('hangs')) await once(stopping, 'abort').then(() => stopping.throwIfAborted())
      done.push(city.id)
      return { counts: {} }
    })
    const names = ['hangs-0', 'hangs-1', 'hangs-2', 'hangs-3', 'waits-1', 'waits-2']
    const cities = await Promise.all(names.map(async name => aCityWork(name, [job])))
    const budget = { night: 1 / 60, trial: 1 / 60, often: 1 }
    const worker = await aWorker({ url: fresh.url, db: fresh.database.db, cities, now: () => noon, life, budget })
    await worker.tick()
    await until(async () => done.length === 2)
    expect(done.toSorted()).toEqual(['waits-1', 'waits-2'])
    await until(async () => worker.beats.filter(beat => beat === 'failure').length === 4)
    const city = cityId('hangs-0')
    const own = forCity(fresh.database.db, city)
    const rows = await own.selectFrom('run').selectAll().where('city_id', '=', city).execute()
    expect(rows.map(row => [row.outcome, row.cut_off, row.error])).toEqual([
      ['failed', 'overtime', 'it took longer than the 0 minutes that were left for this city'],
    ])
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return
    await delay(100)
  }
  throw new Error('what was waited for did not come')
}
