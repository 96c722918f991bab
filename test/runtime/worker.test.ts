import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { BrokenInvariant, OutsideUnavailable } from '../../src/core/errors.ts'
import type { Job } from '../../src/jobs/job.ts'
import { startWorker } from '../../src/runtime/worker.ts'
import { forCity } from '../../src/store/city-scope.ts'
import { openDatabase, type Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { startRun } from '../../src/store/runs.ts'
import { openFreshPostgres } from '../support/database.ts'
import { hasPostgres, startPostgres } from '../support/postgres.ts'
import { aCityWork, aJob, aWorker, type TestWorker } from './a-worker.ts'

const noon = Temporal.Instant.from('2026-12-09T10:00:00Z')

describe.runIf(inject('postgres') !== null)('a worker', () => {
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

  it('does a whole night after one tick, in order and once, and the rest in theirs', async () => {
    const jobs = [
      aJob('one', 'nightly'),
      aJob('two', 'nightly'),
      aJob('three', 'nightly'),
      aJob('read', 'often'),
      aJob('send', 'often'),
    ]
    const worker = await start([await aCityWork('whole', jobs)])
    await worker.tick()
    await until(async () => (await runs('whole')).length === 5)
    await worker.tick()
    await until(async () => worker.counted.filter(one => one === 'send done').length === 2)
    const all = await runs('whole')
    expect(all.filter(run => !/read|send/.test(run))).toEqual(['one done', 'two done', 'three done'])
    expect(all.filter(run => /read|send/.test(run))).toEqual(['read done', 'send done'])
    expect(worker.counted.filter(run => /read|send/.test(run))).toEqual([
      'read done',
      'send done',
      'read done',
      'send done',
    ])
    expect(worker.beats).toEqual(['start', 'success'])
  })

  it('lets one city’s failure stop no other, and tells of it', async () => {
    const failing = aJob('one', 'nightly', async () => {
      throw new OutsideUnavailable('PTV is away', { party: 'ptv', remedy: 'Wait.' })
    })
    const [bad, good] = [
      await aCityWork('bad', [failing, aJob('two', 'nightly')]),
      await aCityWork('good', [aJob('one', 'nightly'), aJob('two', 'nightly')]),
    ]
    const worker = await start([bad, good])
    await worker.tick()
    await until(async () => (await runs('good')).length === 2 && (await runs('bad')).length === 1)
    expect(await runs('good')).toEqual(['one done', 'two done'])
    expect(await runs('bad')).toEqual(['one failed'])
    expect([...worker.beats].toSorted()).toEqual(['failure', 'start'])
  })

  it('tries a failed job again when the timetable says so, and the night then succeeds', async () => {
    let [clock, tries] = [noon, 0]
    const jobs = [
      aJob('one', 'nightly', async () => {
        tries += 1
        if (tries === 1) throw new Error('once only')
        return { counts: {} }
      }),
    ]
    const worker = await start([await aCityWork('again', jobs)], () => clock)
    await worker.tick()
    await until(async () => (await runs('again')).length === 1)
    clock = noon.add({ minutes: 4 })
    await worker.tick()
    await delay(300)
    expect(await runs('again')).toEqual(['one failed'])
    clock = noon.add({ minutes: 6 })
    await worker.tick()
    await until(async () => (await runs('again')).length === 2)
    await until(async () => worker.beats.includes('success'))
    expect(await runs('again')).toEqual(['one failed', 'one done'])
    expect(worker.beats).toEqual(['start', 'failure', 'success'])
  })

  it('goes on to sending where the mailbox fails', async () => {
    const jobs = [
      aJob('read', 'often', async () => {
        throw new Error('no mailbox')
      }),
      aJob('send', 'often'),
    ]
    const worker = await start([await aCityWork('mailless', jobs)])
    await worker.tick()
    await until(async () => worker.counted.length === 2)
    expect(worker.counted).toEqual(['read failed', 'send done'])
  })

  it('woken, begins the frequent jobs at once, and one chain of them only', async () => {
    const jobs = [aJob('one', 'nightly'), aJob('read', 'often', waiting(300)), aJob('handle', 'often')]
    const cities = [await aCityWork('woken', jobs), await aCityWork('asleep', jobs)]
    const [worker, other] = [await start(cities), await start(cities)]
    const { city } = cities[0]?.configured ?? {}
    if (city === undefined) throw new Error('there is no city')
    expect(await worker.wake(city.id)).toBe(true)
    expect([await worker.wake(city.id), await other.wake(city.id)]).toEqual([false, false])
    await until(async () => (await runs('woken')).includes('handle done'))
    expect([await runs('woken'), await runs('asleep')]).toEqual([['read done', 'handle done'], []])
    expect(await other.wake(city.id)).toBe(true)
    await until(async () => other.counted.length + worker.counted.length === 4)
  })

  it('cannot be woken for a city that is not its own, after a failure, or when it stops', async () => {
    let clock = noon
    const failing = aJob('read', 'often', async () => {
      throw new Error('no mailbox')
    })
    const worker = await start([await aCityWork('failing', [failing])], () => clock)
    const { id } = (await aCityWork('failing', [])).configured.city
    expect(await worker.wake((await aCityWork('strange', [])).configured.city.id)).toBe(false)
    expect(await worker.wake(id)).toBe(true)
    await until(async () => worker.counted.includes('read failed'))
    expect(await worker.wake(id)).toBe(false)
    clock = noon.add({ minutes: 5 })
    await until(async () => worker.wake(id))
    await worker.stop(1000)
    clock = noon.add({ minutes: 30 })
    expect(await worker.wake(id)).toBe(false)
  })

  it('does no work twice where several share a database', async () => {
    const done: string[] = []
    const slow = (name: string): Job =>
      aJob(name, 'nightly', async ({ city }) => {
        done.push(`${city.id} ${name}`)
        await delay(50)
        return { counts: {} }
      })
    const cities = await Promise.all(['a', 'b', 'c'].map(async id => aCityWork(id, [slow('one'), slow('two')])))
    const workers = [await start(cities), await start(cities), await start(cities)]
    for (let round = 0; round < 3; round += 1) await Promise.all(workers.map(async worker => worker.tick()))
    await until(async () => done.length >= 6 && (await runs('c')).length === 2)
    await Promise.all(workers.map(async worker => worker.tick()))
    await delay(500)
    expect(done.toSorted()).toEqual(['a one', 'a two', 'b one', 'b two', 'c one', 'c two'])
  })

  it('leaves a night alone that another process is doing', async () => {
    const work = await aCityWork('busy', [aJob('one', 'nightly'), aJob('two', 'nightly')])
    const { id } = work.configured.city
    await startRun(forCity(db, id), id, 'one', Temporal.PlainDate.from('2026-12-09'), noon.subtract({ hours: 3 }))
    const worker = await start([work])
    await worker.tick()
    await delay(500)
    expect(await runs('busy')).toEqual(['one null'])
  })

  it('told to stop, lets the job under way end and takes no other', async () => {
    const jobs = [aJob('one', 'nightly', waiting(400)), aJob('two', 'nightly')]
    const worker = await start([await aCityWork('stopped', jobs)])
    await worker.tick()
    await until(async () => (await runs('stopped')).length === 1)
    expect(await worker.stop(5000)).toBe(true)
    await worker.tick()
    expect(await runs('stopped')).toEqual(['one done'])
  })

  it('told to stop, tells the job under way, which may end early', async () => {
    const untilTold = aJob('one', 'often', async ({ stopping }) => {
      if (!stopping.aborted) await once(stopping, 'abort')
      return { counts: {} }
    })
    const worker = await start([await aCityWork('told', [untilTold])])
    await worker.tick()
    await until(async () => (await runs('told')).length === 1)
    expect(await worker.stop(5000)).toBe(true)
    expect(await runs('told')).toEqual(['one done'])
  })

  it('told to stop, cuts off what does not end, and writes it down for the next attempt', async () => {
    const worker = await start([await aCityWork('cut', [aJob('one', 'nightly', waiting(3000))])])
    await worker.tick()
    await until(async () => (await runs('cut')).length === 1)
    expect(await worker.stop(1000)).toBe(false)
    expect(await runs('cut')).toEqual(['one failed'])
    const next = await start([await aCityWork('cut', [aJob('one', 'nightly')])])
    await next.tick()
    await until(async () => next.beats.includes('success'))
    expect(await runs('cut')).toEqual(['one failed', 'one done'])
  })

  it('told to stop, ends although the queue does not, as where the database has fallen silent', async () => {
    const warnings: string[] = []
    const worker = await startWorker({
      db,
      queue: { send: async () => true, work: async () => {}, stop: async () => new Promise<void>(() => {}) },
      cities: [],
      heartbeat: async () => {},
      countRun: () => {},
      now: () => noon,
      log: { info: () => {}, warn: (_facts, message) => warnings.push(message), error: () => {} },
    })
    expect(await worker.stop(10)).toBe(false)
    expect(warnings).toEqual(['the queue could not be closed'])
  })

  it('leaves nothing in the queue of what an error of ours holds', async () => {
    const jobs = [
      aJob('one', 'nightly', async () => {
        throw Object.assign(new BrokenInvariant('a fault in row 3'), { faults: ['maija.meikalainen@esimerkkila.fi'] })
      }),
    ]
    const worker = await start([await aCityWork('discreet', jobs)])
    await worker.tick()
    await until(async () => worker.beats.includes('failure'))
    await worker.stop(2000)
    const { rows } = await rawQuery(`select output::text from ajantasa_jobs.job where singleton_key = 'discreet'`)
    expect(rows).toEqual([{ output: expect.stringContaining('a fault in row 3') }])
    expect(JSON.stringify(rows)).not.toContain('@')
  })

  async function start(cities: Parameters<typeof aWorker>[0]['cities'], now = () => noon): Promise<TestWorker> {
    return aWorker({ url: fresh.url, db, cities, now })
  }

  async function runs(city: string): Promise<readonly string[]> {
    return runsOf(db, city)
  }

  async function rawQuery(statement: string): Promise<{ rows: readonly unknown[] }> {
    const client = new Client({ connectionString: fresh.url })
    await client.connect()
    try {
      return await client.query<Record<string, unknown>>(statement)
    } finally {
      await client.end()
    }
  }
})

describe.runIf(hasPostgres())('a worker whose PostgreSQL goes away in mid-work', () => {
  it('lives on, tells it in few lines, and finishes the night when the server is back', async () => {
    const server = await startPostgres()
    if (server === null) throw new Error('there is no PostgreSQL')
    const database = await openDatabase({ kind: 'postgres', url: server.url })
    try {
      await migrate(database.db)
      let clock = noon
      let first = true
      const jobs = [
        aJob('one', 'nightly', async ({ db, city }) => {
          if (first) {
            first = false
            await server.stop()
          }
          await db.selectFrom('roster').selectAll().where('city_id', '=', city.id).execute()
          return { counts: {} }
        }),
        aJob('two', 'nightly'),
      ]
      const worker = await aWorker({
        url: server.url,
        db: database.db,
        cities: [await aCityWork('lost', jobs)],
        now: () => clock,
      })
      await worker.tick()
      await until(async () => worker.counted.includes('one failed'))
      await worker.tick()
      await delay(1500)
      expect(worker.lines.filter(line => line.level !== 'info').length).toBeLessThan(8)
      await server.start()
      await worker.tick()
      expect(await runsOf(database.db, 'lost')).toEqual(['one failed'])
      clock = noon.add({ minutes: 6 })
      await until(async () => {
        await worker.tick()
        return (await runsOf(database.db, 'lost')).length === 3
      }, 300)
      expect(await runsOf(database.db, 'lost')).toEqual(['one failed', 'one done', 'two done'])
      await worker.stop(2000)
    } finally {
      await database.close()
      await server.remove()
    }
  })
})

async function runsOf(db: Database['db'], city: string): Promise<readonly string[]> {
  const rows = await forCity(db, cityId(city))
    .selectFrom('run')
    .select(['job', 'outcome'])
    .where('city_id', '=', city)
    .orderBy('run_id')
    .execute()
  return rows.map(row => `${row.job} ${row.outcome ?? 'null'}`)
}

function waiting(milliseconds: number): Job['run'] {
  return async () => {
    await delay(milliseconds)
    return { counts: {} }
  }
}

async function until(holds: () => Promise<boolean>, attempts = 100): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await holds()) return
    await delay(100)
  }
  throw new Error('what was waited for did not come')
}
