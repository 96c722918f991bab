import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { nightJobNames } from '../../src/commands/work-names.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Status } from '../../src/runtime/status.ts'
import type { Database } from '../../src/store/database.ts'
import { openFreshPostgres } from '../support/database.ts'
import { hasPostgres, startPostgres } from '../support/postgres.ts'
import { documentOf, runProgram, startProgram, testFolder, type Running } from '../support/program.ts'
import { records, settingsOf, writeCity } from './stage.ts'

describe('serve', () => {
  it('without PostgreSQL and city files ends with 2 and both remedies, and makes nothing', async () => {
    const ended = await runProgram(['serve'], { cwd: testFolder() })
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(/^DATABASE_URL: is not set, and serve needs PostgreSQL\. Set DATABASE_URL/)
    expect(ended.stderr).toMatch(/\nAJANTASA_CITIES: is not set\./)
  })

  it('whose database is away ends with 1 and the remedy', async () => {
    const folder = testFolder()
    writeCity(folder, 'http://127.0.0.1:1')
    const env = { ...settingsOf(folder), DATABASE_URL: 'postgres://a:hunter2@127.0.0.1:1/a', HEALTH_PORT: '0' }
    const ended = await runProgram(['serve'], { cwd: folder, env })
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/PostgreSQL did not answer: .*ECONNREFUSED.* Check DATABASE_URL/)
    expect(ended.stderr).not.toContain('hunter2')
  })
})

describe.runIf(inject('postgres') !== null)('serve on PostgreSQL', () => {
  let ptv: LoopbackPtv
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
  })
  afterAll(async () => ptv.stop())

  it('makes the night up, tells of it, and ends with 0 when it is told to', async () => {
    const { db, url } = await stageDatabase()
    const worker = await startWorker(url)
    expect(await get(worker, '/livez')).toMatchObject({ status: 200 })
    await untilReady(worker, 200)
    expect((await get(worker, '/readyz')).body).toMatch(/up to date/)
    await untilNightIsDone(worker)
    const { body } = await get(worker, '/metrics')
    expect(body).toMatch(/^ajantasa_database_up 1$/m)
    expect(body).toMatch(/^ajantasa_items\{city="esimerkkila",kind="service"\} [1-9]/m)
    expect(body).toMatch(/^ajantasa_ptv_requests_total\{api="v12",code="200"\} [1-9]/m)
    expect(body).toMatch(/^ajantasa_job_runs_total\{outcome="done"\} (?:[89]|\d\d)$/m)
    expect(body).not.toMatch(/@/)
    expect(await nightRuns(db)).toEqual(nightJobNames)
    const told = performance.now()
    worker.process.kill('SIGTERM')
    const ended = await worker.ended
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 0, stdout: '' })
    expect(performance.now() - told).toBeLessThan(8000)
    expect(ended.stderr).not.toMatch(/@/)
    expect(ended.stderr).not.toMatch(/"level":50/)
  })

  it('shares the work with a second worker: a night is done once, and status tells the same', async () => {
    const { db, url } = await stageDatabase()
    const workers = await Promise.all([startWorker(url), startWorker(url)])
    await untilNightIsDone(workers[0])
    expect(await nightRuns(db)).toEqual(nightJobNames)
    const told = await Promise.all(workers.map(async worker => get(worker, '/status.json')))
    const asked = await runProgram(['status', '--json'], { cwd: testFolder(), env: workers[0].env })
    expect(asked.code).toBe(0)
    const statuses = [documentOf(asked), ...told.map(({ body }) => JSON.parse(body) as unknown)] as Status[]
    for (const { healthy, cities } of statuses) {
      expect(healthy).toBe(true)
      expect(cities.map(city => city.jobs.map(({ job }) => job))).toEqual([expect.arrayContaining(['sync-catalogue'])])
    }
    for (const worker of workers) worker.process.kill('SIGTERM')
    const ends = await Promise.all(workers.map(async worker => worker.ended))
    expect(ends.map(({ code }) => code)).toEqual([0, 0])
  })

  it.runIf(hasPostgres())(
    'is not ready while PostgreSQL is away, lives on, and is ready again when it is back',
    async () => {
      const server = await startPostgres()
      if (server === null) throw new Error('there is no PostgreSQL')
      onTestFinished(server.remove)
      const worker = await startWorker(server.url)
      await untilReady(worker, 200)
      await server.stop()
      await untilReady(worker, 503)
      expect((await get(worker, '/readyz')).body).toMatch(/^The database does not answer: /)
      expect((await get(worker, '/livez')).status).toBe(200)
      expect((await get(worker, '/metrics')).body).toMatch(/^ajantasa_database_up 0$/m)
      expect((await get(worker, '/status.json')).status).toBe(503)
      await server.start()
      await untilReady(worker, 200)
      worker.process.kill('SIGTERM')
      const ended = await worker.ended
      expect(ended.code).toBe(0)
      expect(ended.stderr.split('\n').filter(line => line.includes('"level":40')).length).toBeLessThan(6)
    },
  )

  it.runIf(hasPostgres())('ends when it is told to while PostgreSQL is away', async () => {
    const server = await startPostgres()
    if (server === null) throw new Error('there is no PostgreSQL')
    onTestFinished(server.remove)
    const worker = await startWorker(server.url)
    await untilReady(worker, 200)
    await server.stop()
    const told = performance.now()
    worker.process.kill('SIGTERM')
    expect((await worker.ended).code).toBe(0)
    expect(performance.now() - told).toBeLessThan(10_000)
  })

  interface Worker extends Running {
    readonly port: number
    readonly env: Readonly<Record<string, string>>
  }

  async function startWorker(url: string): Promise<Worker> {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const env = { ...settingsOf(folder), DATABASE_URL: url, HEALTH_PORT: '0' }
    const running = startProgram(['serve'], { cwd: folder, env })
    onTestFinished(async () => {
      running.process.kill('SIGKILL')
      await running.ended
    })
    return { ...running, env, port: await portOf(running) }
  }
})

/** A database whose night of today had begun and failed, so that it is due at any hour of the day. */
async function stageDatabase(): Promise<{ db: Database['db']; url: string }> {
  const { database, url, drop } = await openFreshPostgres()
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  const started = Temporal.Now.instant().subtract({ hours: 1 })
  const clock = Temporal.Now.zonedDateTimeISO('Europe/Helsinki')
  const date = clock.subtract({ hours: 4, minutes: 30 }).toPlainDate()
  await database.db
    .insertInto('run')
    .values({
      city_id: 'esimerkkila',
      job: 'sync-catalogue',
      business_date: date.toString(),
      attempt: 1,
      started_at: started.toString(),
      ended_at: started.toString(),
      outcome: 'failed',
      error: 'staged',
    })
    .execute()
  return { db: database.db, url }
}

async function portOf({ process: child, ended }: Running): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (text: string) => {
      const port = /"port":(\d+)/.exec(text)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    void ended.then(({ stderr }) => reject(new Error(`the worker told no port: ${stderr}`)))
  })
}

async function get({ port }: { port: number }, path: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, body: await response.text() }
}

async function untilNightIsDone(worker: { port: number }): Promise<void> {
  for (let attempt = 1; attempt <= 150; attempt += 1) {
    const { cities } = JSON.parse((await get(worker, '/status.json')).body) as Status
    const night = cities.flatMap(city => city.jobs).filter(({ job }) => nightJobNames.some(name => name === job))
    if (night.every(({ lastOutcome, running }) => lastOutcome !== null && lastOutcome !== 'failed' && !running)) return
    await delay(200)
  }
  throw new Error('the night was not done in time')
}

async function untilReady(worker: { port: number }, status: number): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    if ((await get(worker, '/readyz')).status === status) return
    await delay(100)
  }
  throw new Error(`readiness did not become ${status}`)
}

/** The runs of the night that ended well, by job. */
async function nightRuns(db: Database['db']): Promise<readonly string[]> {
  const rows = await db.selectFrom('run').select(['job', 'outcome', 'error']).orderBy('run_id').execute()
  return rows.filter(row => nightJobNames.some(name => name === row.job) && row.error === null).map(row => row.job)
}
