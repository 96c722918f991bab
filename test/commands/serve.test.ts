import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { nightJobNames } from '../../src/commands/work-names.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Status } from '../../src/runtime/status.ts'
import { hasPostgres, startPostgres } from '../support/postgres.ts'
import { documentOf, runProgram, testFolder } from '../support/program.ts'
import { get, nightRuns, stageDatabase, startServe, untilNightIsDone, untilReady } from './serve-stage.ts'
import { records } from './stage.ts'

describe('serve', () => {
  it('without PostgreSQL and city files ends with 2 and both remedies, and makes nothing', async () => {
    const ended = await runProgram(['serve'], { cwd: testFolder() })
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(/^DATABASE_URL: is not set, and serve needs PostgreSQL\. Set DATABASE_URL/)
    expect(ended.stderr).toMatch(/\nAJANTASA_CITIES: is not set\./)
  })

  it('whose database is away lives, says so without its password, tries again, and ends with 0 when it is told to', async () => {
    const worker = await startServe('http://127.0.0.1:1', 'postgres://a:hunter2@127.0.0.1:1/a')
    await untilReady(worker, 503)
    expect((await get(worker, '/livez')).status).toBe(200)
    expect((await get(worker, '/readyz')).body).toMatch(/PostgreSQL did not answer|ECONNREFUSED/)
    worker.process.kill('SIGTERM')
    const { code, stderr } = await worker.ended
    expect(code).toBe(0)
    expect(stderr).not.toContain('hunter2')
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
    const worker = await startServe(ptv.baseUrl, url)
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
    const workers = await Promise.all([startServe(ptv.baseUrl, url), startServe(ptv.baseUrl, url)])
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
      const worker = await startServe(ptv.baseUrl, server.url)
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
    const worker = await startServe(ptv.baseUrl, server.url)
    await untilReady(worker, 200)
    await server.stop()
    const told = performance.now()
    worker.process.kill('SIGTERM')
    expect((await worker.ended).code).toBe(0)
    expect(performance.now() - told).toBeLessThan(10_000)
  })
})
