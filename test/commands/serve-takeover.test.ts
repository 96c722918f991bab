import { sql } from 'kysely'
import { Client } from 'pg'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Db } from '../../src/store/database.ts'
import { planMails } from '../../src/store/outbox.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { startSmtpServer } from '../support/smtp-server.ts'
import { nightRuns, stageDatabase, startServe, untilNightIsDone, untilReady, type ServeProgram } from './serve-stage.ts'
import { records } from './stage.ts'
import { nightJobNames } from '../../src/commands/work-names.ts'

/** What a night leaves, by the same content alike whenever it was done. */
const tables = [
  'content_item',
  'content_version',
  'connection',
  'connection_version',
  'quarantine',
  'drift',
  'finding',
  'assignment',
  'reference_code',
] as const

const city = cityId('esimerkkila')

describe.runIf(inject('postgres') !== null)('of several workers', () => {
  it('another takes over from the one that is killed in the middle of a night, and ends it as if nothing had been', async () => {
    const { db, url } = await stageDatabase()
    const ptv = await startPtv()
    const killed = await startServe(ptv.baseUrl, url, quick)
    await ptv.asked
    const others = await Promise.all([startServe(ptv.baseUrl, url, quick), startServe(ptv.baseUrl, url, quick)])
    await Promise.all(others.map(async worker => untilReady(worker, 200)))
    await hastenQueue(url)
    killed.process.kill('SIGKILL')
    ptv.open()
    await untilNightIsDone(others[0])
    expect(await cutOffs(db)).toEqual(['sync-catalogue lost'])
    expect(await nightRuns(db)).toEqual(nightJobNames)
    expect(await left(db)).toEqual(await undisturbed())
  })

  it('one that wakes up after another has taken over ends its job, and leaves the night as it is', async () => {
    const { db, url } = await stageDatabase()
    const ptv = await startPtv()
    const frozen = await startServe(ptv.baseUrl, url, quick)
    await ptv.asked
    const other = await startServe(ptv.baseUrl, url, quick)
    await untilReady(other, 200)
    await hastenQueue(url)
    frozen.process.kill('SIGSTOP')
    ptv.open()
    await untilNightIsDone(other)
    frozen.process.kill('SIGCONT')
    await told(frozen, 'another worker has taken over, as this one had given no sign of life')
    frozen.process.kill('SIGTERM')
    expect((await frozen.ended).code).toBe(0)
    expect(await cutOffs(db)).toEqual(['sync-catalogue lost'])
    expect(await nightRuns(db)).toEqual(nightJobNames)
    expect(await left(db)).toEqual(await undisturbed())
  })

  it('one that is told to stop in the middle of a night ends with 0, and the next goes on at once', async () => {
    const { db, url } = await stageDatabase()
    const ptv = await startPtv()
    const first = await startServe(ptv.baseUrl, url)
    await ptv.asked
    first.process.kill('SIGTERM')
    const ended = await first.ended
    expect(ended.code).toBe(0)
    expect(ended.stderr).not.toMatch(/"level":50/)
    expect(await cutOffs(db)).toEqual(['sync-catalogue stopped'])
    ptv.open()
    await untilNightIsDone(await startServe(ptv.baseUrl, url))
    expect(await nightRuns(db)).toEqual(nightJobNames)
    expect(await left(db)).toEqual(await undisturbed())
  })

  it('one that is told to stop while it sends lets the mail under way end, begins no other and leaves none in doubt', async () => {
    const { db, url } = await stageDatabase()
    const data = Promise.withResolvers<() => void>()
    const server = await startSmtpServer({
      onData: (stream, _session, done) => {
        stream.resume()
        stream.on('end', () => data.resolve(done))
      },
    })
    onTestFinished(server.stop)
    const notBefore = Temporal.Now.instant().subtract({ minutes: 1 })
    const mails = [1, 2, 3].map(number =>
      aMailToSend({ messageId: `<receipt.${number}@esimerkkila.fi>`, occasion: `reply ${number}`, notBefore }),
    )
    await planMails(db, city, mails)
    const worker = await startServe('http://127.0.0.1:1', url, {
      env: { SMTP_URL: `smtp://127.0.0.1:${server.port}` },
      change: text => text.replace('communications:', 'connections: 1, communications:'),
    })
    const take = await data.promise
    worker.process.kill('SIGTERM')
    await told(worker, 'the worker stops')
    take()
    expect((await worker.ended).code).toBe(0)
    const rows = await db
      .selectFrom('mail_message')
      .select('state')
      .where('city_id', '=', city)
      .orderBy('state')
      .execute()
    expect(rows.map(row => row.state)).toEqual(['planned', 'planned', 'sent'])
  })
})

let known: Promise<readonly unknown[]> | null = null

/** What a night leaves that nothing disturbs. */
async function undisturbed(): Promise<readonly unknown[]> {
  known ??= doOne()
  return known
}

async function doOne(): Promise<readonly unknown[]> {
  const { db, url } = await stageDatabase()
  const ptv = await startPtv()
  ptv.open()
  await untilNightIsDone(await startServe(ptv.baseUrl, url))
  return left(db)
}

const quick = { program: 'test/commands/quick-serve.ts' }

/** A PTV that answers a few requests, and the rest only once it is opened; `asked` comes with the first of those. */
async function startPtv(): Promise<LoopbackPtv & { readonly asked: Promise<void>; readonly open: () => void }> {
  const [asked, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<undefined>()]
  let requests = 0
  const ptv = await startLoopbackPtv(records(), async () => {
    requests += 1
    if (requests <= 8) return undefined
    asked.resolve()
    return opened.promise
  })
  onTestFinished(ptv.stop)
  return { ...ptv, asked: asked.promise, open: () => opened.resolve(undefined) }
}

// The queue takes no less than ten seconds for how long a dead worker keeps its task.
async function hastenQueue(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`update ajantasa_jobs.job set heartbeat_seconds = 2 where state = 'active'`)
  await client.end()
}

async function told({ process: { stderr } }: ServeProgram, words: string): Promise<void> {
  await new Promise<void>(resolve => {
    stderr?.on('data', (text: string) => {
      if (text.includes(words)) resolve()
    })
  })
}

async function cutOffs(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('run')
    .select(['job', 'cut_off'])
    .where('city_id', '=', city)
    .where('cut_off', 'is not', null)
    .orderBy('run_id')
    .execute()
  return rows.map(row => `${row.job} ${row.cut_off ?? ''}`)
}

async function left(db: Db): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for (const table of tables) {
    const { rows } = await sql`
      select to_jsonb(one)::text as row from ${sql.table(table)} as one where city_id = ${city} order by 1
    `.execute(db)
    all.push({ table, rows })
  }
  return all
}
