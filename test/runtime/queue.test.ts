import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { openQueue, type JobQueue, type QueueTimes, type Task } from '../../src/runtime/queue.ts'
import type { Database } from '../../src/store/database.ts'
import { openFreshPostgres } from '../support/database.ts'

describe.runIf(inject('postgres') !== null)('the queue', () => {
  let fresh: { database: Database; url: string; drop: () => Promise<void> }
  beforeAll(async () => {
    fresh = await openFreshPostgres()
  })
  afterAll(async () => {
    await fresh.database.close()
    await fresh.drop()
  })

  it('holds a city’s job once, whoever puts it in, and other cities’ and jobs beside it', async () => {
    const [first, second] = [await open(), await open()]
    const tries = [first, second, first].map(async queue => queue.send(task('once', 'a')))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
    expect(await first.send(task('once', 'b'))).toBe(true)
    expect(await second.send(task('other', 'a'))).toBe(true)
  })

  it('takes a job again only when it has ended, well or not', async () => {
    const queue = await open()
    const seen: string[] = []
    await queue.work(async ({ city, date }) => {
      seen.push(`${city} ${date.toString()} ${String(await queue.send(task('other', city)))}`)
      if (city === 'bad') throw new Error('failed')
    })
    for (const city of ['good', 'bad']) {
      expect(await queue.send(task('other', city))).toBe(true)
      await until(async () => queue.send(task('other', city)))
    }
    await until(async () => seen.filter(one => /good|bad/.test(one)).length === 4)
    expect([...new Set(seen.filter(one => /good|bad/.test(one)))].toSorted()).toEqual([
      'bad 2026-12-09 false',
      'good 2026-12-09 false',
    ])
  })

  it('frees the job of a worker that was killed', async () => {
    const queue = await open({ heartbeat: 10, supervision: 1 })
    await queue.send(task('killed', 'a'))
    await query(
      `update ajantasa_jobs.job set state = 'active', started_on = now(), heartbeat_on = now() - interval '1 minute' where name = 'killed'`,
    )
    expect(await queue.send(task('killed', 'a'))).toBe(false)
    await until(async () => queue.send(task('killed', 'a')))
  })

  it('is not freed of a job whose worker lives', async () => {
    const queue = await open({ heartbeat: 10, supervision: 1 })
    await queue.send(task('alive', 'a'))
    await query(
      `update ajantasa_jobs.job set state = 'active', started_on = now(), heartbeat_on = now() where name = 'alive'`,
    )
    await delay(1500)
    expect(await queue.send(task('alive', 'a'))).toBe(false)
  })

  async function open(times?: QueueTimes): Promise<JobQueue> {
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    const queue = await openQueue(fresh.url, ['once', 'other', 'killed', 'alive'], log, times)
    onTestFinished(async () => queue.stop(1000))
    return queue
  }

  async function query(statement: string): Promise<void> {
    const client = new Client({ connectionString: fresh.url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
})

function task(job: string, city: string): Task {
  return { job, city: cityId(city), date: Temporal.PlainDate.from('2026-12-09') }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return
    await delay(100)
  }
  throw new Error('what was waited for did not come')
}
