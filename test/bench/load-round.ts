import { setTimeout as delay } from 'node:timers/promises'
import { faultsIn, nightProgress, readContents, type Contents } from './load-checks.ts'
import type { LoadCity } from './load-cities.ts'
import type { LoadDatabase, LoadServer, Statement } from './load-database.ts'
import { cpuSeconds, familyOf, openSockets, peakMemory, startServe, type ServeProcess } from './load-processes.ts'
import type { Tally } from './load-server.ts'

/** What the rounds share. */
export interface LoadStage {
  readonly cities: readonly LoadCity[]
  readonly server: LoadServer
  /** The settings of each worker, but for the database's address. */
  readonly environment: Readonly<Record<string, string>>
  readonly ptv: { readonly pid: number; readonly tally: (reset: boolean) => Promise<Tally> }
  /** The mail server's process, where there is one. */
  readonly mailPid: number | null
  /** Seconds for which the workers are watched when the night is over; 0 for not at all. */
  readonly idle: number
}

/** What a night of all cities came to with so many workers. */
export interface LoadRound {
  readonly workers: number
  /** From the tick of 04:30 until the last city is done with its night. */
  readonly seconds: number
  /** Seconds from the tick until each city was done, the first city first. */
  readonly cities: readonly number[]
  /** Of the worker that held most. */
  readonly peak: number
  readonly cpu: { readonly workers: number; readonly ptv: number; readonly postgres: number; readonly mail: number }
  readonly requests: number
  readonly statements: number
  /** The most frequent of them. */
  readonly top: readonly Statement[]
  readonly megabytes: { readonly database: number; readonly log: number }
  readonly rows: number
  readonly mails: number
  readonly scrape: Scrape
  readonly idle: IdleMinutes | null
  readonly contents: Contents
  readonly faults: readonly string[]
}

/** What it takes to be asked for metrics and for the status, once. */
export interface Scrape {
  readonly metricsSeconds: number
  readonly statusSeconds: number
  readonly statements: number
  /** False where the database took too long for the metrics, as if it were away. */
  readonly isWhole: boolean
}

/** What workers with nothing to do ask for; everything by the minute. */
export interface IdleMinutes {
  readonly statements: number
  readonly transactions: number
  readonly cpuWorkers: number
  readonly cpuPostgres: number
  readonly ticks: number
  readonly connections: Readonly<Record<string, number>>
  readonly top: readonly Statement[]
}

/** Statements that are told one by one. */
const shownStatements = 12

/** The tick at which the night begins, and the moment at which the mail of its morning is planned for. */
const nightBegins = Temporal.Instant.from('2026-11-23T04:30:00+02:00')

/** One night with so many workers in a database of its own. */
export async function loadRound(stage: LoadStage, workers: number, tell: (line: string) => void): Promise<LoadRound> {
  return stage.server.withDatabase(async database => {
    // All workers are to be there, and done with what they do at first, when the night begins.
    const lead = 45_000 + 5000 * workers + 300 * stage.cities.length
    const ahead = nightBegins.epochMilliseconds - lead - Date.now()
    const begins = Date.now() + lead
    const environment = { ...stage.environment, DATABASE_URL: database.url }
    const started = Array.from({ length: workers }, async () => startServe(environment, ahead))
    const serving = await Promise.all(started)
    if (Date.now() > begins) throw new Error(`${workers} workers took more than ${lead} ms to start`)
    await delay(begins - 100 - Date.now())
    const night = await measureNight(stage, database, serving, tell)
    const scrape = await scrapeOnce(database, serving)
    const idle = stage.idle === 0 ? null : await watchIdle(stage, database, serving)
    await Promise.all(serving.map(async one => one.stop()))
    const missed = scrape.isWhole ? [] : ['the metrics lacked what the database knows: it took too long']
    return { ...night, workers, scrape, idle, faults: [...night.faults, ...missed, ...serving.flatMap(complaints)] }
  })
}

async function measureNight(
  stage: LoadStage,
  database: LoadDatabase,
  serving: readonly ServeProcess[],
  tell: (line: string) => void,
): Promise<Omit<LoadRound, 'workers' | 'scrape' | 'idle'>> {
  await stage.ptv.tally(true)
  await database.resetStatements()
  const before = cpuOf(stage, serving)
  const logBefore = await logBytes(database)
  await untilNightIsDone(stage, database, serving, tell)
  const after = cpuOf(stage, serving)
  const statements = await database.statements()
  const { requests, doubled } = await stage.ptv.tally(false)
  const [cities, contents] = [await cityTimes(database), await readContents(database)]
  const [sizes] = await database.ask(
    `select pg_database_size(current_database()) as bytes, (select count(*)::int from mail_message) as mails`,
  )
  return {
    seconds: cities.at(-1) ?? Number.NaN,
    cities,
    peak: Math.max(...serving.map(({ pid }) => peakMemory(pid))),
    cpu: {
      workers: after.workers - before.workers,
      ptv: after.ptv - before.ptv,
      postgres: after.postgres - before.postgres,
      mail: after.mail - before.mail,
    },
    requests,
    statements: callsOf(statements),
    top: statements.slice(0, shownStatements),
    megabytes: { database: Number(sizes?.['bytes']) / 1e6, log: ((await logBytes(database)) - logBefore) / 1e6 },
    rows: [...contents.values()].reduce((sum, { rows }) => sum + rows, 0),
    mails: Number(sizes?.['mails']),
    contents,
    faults: [
      ...(await faultsIn(database, stage.cities)),
      ...doubled.map(one => `PTV was asked more than once: ${one}`),
    ],
  }
}

async function untilNightIsDone(
  { cities }: LoadStage,
  database: LoadDatabase,
  serving: readonly ServeProcess[],
  tell: (line: string) => void,
): Promise<void> {
  let told = 0
  for (let waited = 0; ; waited += 1) {
    const { done, all } = await nightProgress(database, cities.length)
    if (done === all) return
    const tenth = Math.floor((10 * done) / all)
    if (tenth > told) tell(`${serving.length} workers: ${done} of ${all} jobs of the night are done`)
    told = Math.max(told, tenth)
    // The longest that is waited for is two hours: a night that hangs is to be seen and not to be waited for.
    if (waited > 4 * 7200) throw new Error(`after two hours ${done} of ${all} jobs of the night are done`)
    await delay(250)
  }
}

function cpuOf({ ptv, server, mailPid }: LoadStage, serving: readonly ServeProcess[]): LoadRound['cpu'] {
  return {
    workers: cpuSeconds(serving.map(({ pid }) => pid)),
    ptv: cpuSeconds([ptv.pid]),
    postgres: cpuSeconds(server.pids()),
    mail: mailPid === null ? 0 : cpuSeconds(familyOf(mailPid)),
  }
}

async function cityTimes({ ask }: LoadDatabase): Promise<readonly number[]> {
  const rows = await ask(
    `select extract(epoch from max(ended_at) - '${nightBegins.toString()}'::timestamptz)::float8 as seconds
      from run where job = 'tidy-up' group by city_id order by 1`,
  )
  return rows.map(row => Number(row['seconds']))
}

/** Bytes of the write-ahead log since the server was made. */
async function logBytes({ ask }: LoadDatabase): Promise<number> {
  const [row] = await ask(`select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as bytes`)
  return Number(row?.['bytes'])
}

// The first worker is asked, twice for each: what is asked for the first time fills caches.
async function scrapeOnce(database: LoadDatabase, [first]: readonly ServeProcess[]): Promise<Scrape> {
  const ask = async (path: string): Promise<{ readonly seconds: number; readonly body: string }> => {
    const started = performance.now()
    const answer = await fetch(`http://127.0.0.1:${first?.port ?? 0}/${path}`)
    return { body: await answer.text(), seconds: (performance.now() - started) / 1000 }
  }
  await ask('metrics')
  await ask('status.json')
  await database.resetStatements()
  const [metrics, status] = [await ask('metrics'), await ask('status.json')]
  return {
    metricsSeconds: metrics.seconds,
    statusSeconds: status.seconds,
    statements: callsOf(await database.statements()),
    isWhole: /^ajantasa_database_up 1$/m.test(metrics.body),
  }
}

function callsOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { calls }) => sum + calls, 0)
}

async function watchIdle(
  stage: LoadStage,
  database: LoadDatabase,
  serving: readonly ServeProcess[],
): Promise<IdleMinutes> {
  const transactions = async (): Promise<number> => {
    const [row] = await database.ask(
      `select xact_commit + xact_rollback as count from pg_stat_database where datname = current_database()`,
    )
    return Number(row?.['count'])
  }
  // What followed the night's last job has an end of its own.
  await delay(5000)
  await database.resetStatements()
  const [before, committed] = [cpuOf(stage, serving), await transactions()]
  await delay(stage.idle * 1000)
  const [after, statements] = [cpuOf(stage, serving), await database.statements()]
  const minutes = stage.idle / 60
  const handled = statements.find(({ query }) => /^insert into "?run"? /.test(query))?.calls ?? 0
  return {
    statements: callsOf(statements) / minutes,
    transactions: ((await transactions()) - committed) / minutes,
    cpuWorkers: (after.workers - before.workers) / minutes,
    cpuPostgres: (after.postgres - before.postgres) / minutes,
    ticks: handled / stage.cities.length,
    connections: await connectionsOf(database, serving),
    top: statements.slice(0, shownStatements).map(one => ({ ...one, calls: one.calls / minutes })),
  }
}

async function connectionsOf(
  { ask }: LoadDatabase,
  serving: readonly ServeProcess[],
): Promise<Readonly<Record<string, number>>> {
  const rows = await ask(
    `select coalesce(nullif(application_name, ''), 'tables') as name, count(*)::int as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() group by 1 order by 1`,
  )
  const counts = rows.map(row => [String(row['name']), Number(row['count'])] as const)
  return { ...Object.fromEntries(counts), sockets: serving.reduce((sum, { pid }) => sum + openSockets(pid), 0) }
}

// Of a night in which nothing goes wrong a worker tells nothing above `info`.
function complaints({ lines }: ServeProcess): readonly string[] {
  return lines().filter(line => /"level":(?:40|50|60)/.test(line) || !line.startsWith('{'))
}
