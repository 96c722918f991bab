import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { nightJobNames } from '../../src/commands/work-names.ts'
import { cityId } from '../../src/core/city.ts'
import type { Status } from '../../src/runtime/status.ts'
import { forCity } from '../../src/store/city-scope.ts'
import type { Db } from '../../src/store/database.ts'
import { openFreshPostgres } from '../support/database.ts'
import { startProgram, testFolder, type Running } from '../support/program.ts'
import { settingsOf, writeCity } from './stage.ts'

/** A worker of a test. */
export interface ServeProgram extends Running {
  readonly port: number
  readonly env: Readonly<Record<string, string>>
}

/** What a worker differs in. */
interface ServeOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly program?: string
  readonly change?: (cityFile: string) => string
}

/** Starts a worker for the sample city, which PTV at the address publishes. It is killed when the test has ended. */
export async function startServe(baseUrl: string, url: string, options: ServeOptions = {}): Promise<ServeProgram> {
  const folder = testFolder()
  writeCity(folder, baseUrl, options.change)
  const env = { ...settingsOf(folder), DATABASE_URL: url, HEALTH_PORT: '0', ...options.env }
  const { program } = options
  const running = startProgram(['serve'], { cwd: folder, env, ...(program !== undefined && { program }) })
  onTestFinished(async () => {
    running.process.kill('SIGCONT')
    running.process.kill('SIGKILL')
    await running.ended
  })
  return { ...running, env, port: await portOf(running) }
}

/** A database whose night of today had begun and failed, so that it is due at any hour of the day. */
export async function stageDatabase(): Promise<{ db: Db; url: string }> {
  const { database, url, drop } = await openFreshPostgres()
  onTestFinished(async () => {
    await database.close()
    await drop()
  })
  const started = Temporal.Now.instant().subtract({ hours: 1 })
  const clock = Temporal.Now.zonedDateTimeISO('Europe/Helsinki')
  const date = clock.subtract({ hours: 4, minutes: 30 }).toPlainDate()
  const db = forCity(database.db, cityId('esimerkkila'))
  await db
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
  return { db, url }
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

/** What a worker's health server answers. */
export async function get({ port }: { port: number }, path: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, body: await response.text() }
}

/** Waits until every job of the night has ended well. */
export async function untilNightIsDone(worker: { port: number }): Promise<void> {
  for (let attempt = 1; attempt <= 150; attempt += 1) {
    const { cities } = JSON.parse((await get(worker, '/status.json')).body) as Status
    const night = cities.flatMap(city => city.jobs).filter(({ job }) => nightJobNames.some(name => name === job))
    if (night.every(({ lastOutcome, running }) => lastOutcome !== null && lastOutcome !== 'failed' && !running)) return
    await delay(200)
  }
  throw new Error('the night was not done in time')
}

/** Waits until the worker's readiness has a status. */
export async function untilReady(worker: { port: number }, status: number): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    if ((await get(worker, '/readyz')).status === status) return
    await delay(100)
  }
  throw new Error(`readiness did not become ${status}`)
}

/** The runs of the night that ended well, by job. */
export async function nightRuns(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('run').select(['job', 'outcome', 'error']).orderBy('run_id').execute()
  return rows.filter(row => nightJobNames.some(name => name === row.job) && row.error === null).map(row => row.job)
}
