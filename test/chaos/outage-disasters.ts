// What else goes wrong in a data centre, once each: databases that die in the middle or take no changes, a start while
// nothing answers, clocks that jump, disks that are full.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { watchLife } from './outage-life.ts'
import type { OutageRun } from './outage-hours.ts'
import { parties, type Way } from './outage-line.ts'
import { isInTheMiddle, startServe, startServeWith, until, withServe, type ServeProgram } from './outage-serve.ts'
import { absence, isBack, type OutageStage, type Site } from './outage-stage.ts'

/** Something that goes wrong, and what it has come to. */
export interface Disaster {
  readonly name: string
  /** How many alarms it is worth; null where that hangs on the hour of the day. */
  readonly alarms: number | null
  readonly happen: (stage: OutageStage) => Promise<OutageRun>
}

/** Milliseconds: how long the database is read only, and how long a program waits for one that is away at its start. */
const [readOnly, awayAtStart, patience, hour] = [15_000, 10_000, 120_000, 3_600_000]

/** Those that happen to a city of their own. */
export const disasters: readonly Disaster[] = [
  disaster('all sessions of the database ended again and again for 20 s', async stage =>
    inTheMiddle(stage, 'terminated', endAgainAndAgain),
  ),
  disaster('the database takes no changes for 15 s', async stage => inTheMiddle(stage, 'read-only', switchOver)),
  ...(['refused', 'unresolved', 'hanging'] as const).map(way =>
    disaster(`started while everything is away: ${way}`, async stage => startedInTheDark(stage, way)),
  ),
  { ...disaster('the clock put forward by an hour', async stage => clockJumps(stage, 'forward', hour)), alarms: null },
  disaster('the clock put back by an hour', async stage => clockJumps(stage, 'back', -hour)),
  disaster('the disk of the log is full', async stage => logFull(stage, 'full')),
  disaster('nobody takes the log', async stage => logFull(stage, 'closed')),
]

/** Those that happen to the whole server: on a stage of their own. */
export const serverDisasters: readonly Disaster[] = [
  disaster('the database server killed and started again', async stage =>
    inTheMiddle(stage, 'killed', killServer(stage)),
  ),
]

function disaster(name: string, happen: Disaster['happen']): Disaster {
  return { name, alarms: 0, happen }
}

async function inTheMiddle(
  stage: OutageStage,
  id: string,
  befall: (site: Site, program: ServeProgram) => Promise<void>,
): Promise<OutageRun> {
  return withServe(stage, id, async (site, program) => {
    await until(async () => isInTheMiddle(site, 'database'), patience)
    await site.deliver(absence)
    await befall(site, program)
    const returned = performance.now()
    await until(await isBack(site, 'database'), patience)
    return secondsSince(returned)
  })
}

// At moments that have nothing to do with the work's own.
async function endAgainAndAgain(site: Site): Promise<void> {
  for (const pause of [900, 300, 2100, 700, 1700, 500, 2900, 1300, 3100, 1100, 2300, 3500]) {
    await endSessions(site)
    await delay(pause)
  }
}

async function endSessions({ ask }: Site): Promise<void> {
  await ask(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
}

// A standby that is not promoted yet: sessions are cut, and new ones may only read.
async function switchOver(site: Site, { port }: ServeProgram): Promise<void> {
  const set = async (value: 'on' | 'off'): Promise<void> => {
    const [row] = await site.ask('select current_database() as name')
    await site.ask(
      `alter role ajantasa in database ${String(row?.['name'])} set default_transaction_read_only = ${value}`,
    )
    await endSessions(site)
  }
  await set('on')
  await delay(readOnly)
  const { status, body } = await get(port, '/readyz')
  if (status !== 503 || !body.includes('takes no changes')) throw new Error(`/readyz: ${status} ${body}`)
  await set('off')
}

function killServer({ postgres }: OutageStage): (site: Site) => Promise<void> {
  return async () => {
    const client = new Client({ connectionString: postgres.superuserUrl })
    client.on('error', () => {})
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
    const pid = Number(readFileSync(join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    // Its children end when they notice, and until then nobody may take its place.
    await delay(2000)
    await postgres.start()
  }
}

async function startedInTheDark(stage: OutageStage, way: Way): Promise<OutageRun> {
  let returned = 0
  const start = async (site: Site): Promise<ServeProgram> => {
    for (const party of parties) await site.lines[party].breakDown(way)
    const program = await startServe(site)
    await delay(awayAtStart)
    const { status, body } = await get(program.port, '/readyz')
    if (status !== 503 || !body.includes('waits for the database')) throw new Error(`/readyz: ${status} ${body}`)
    returned = performance.now()
    for (const party of parties) await site.lines[party].mend()
    return program
  }
  const work = async (site: Site, { port }: ServeProgram): Promise<number> => {
    await site.deliver(absence)
    await until(async () => (await get(port, '/readyz')).status === 200, patience)
    return secondsSince(returned)
  }
  return withServe(stage, `started-${way}`, work, start)
}

async function clockJumps(stage: OutageStage, id: string, by: number): Promise<OutageRun> {
  const jump = { CHAOS_CLOCK: `5000 ${by}` }
  const start = async (site: Site): Promise<ServeProgram> => startServeWith(site, jump, 'send-clock.ts')
  return withServe(stage, `clock-${id}`, onlyMail, start)
}

async function onlyMail(site: Site): Promise<null> {
  await site.deliver(absence)
  return null
}

async function calmProcessor(site: Site, { pid }: ServeProgram): Promise<null> {
  await site.deliver(absence)
  await until(await isBack(site, 'database'), patience)
  const before = processorSeconds(pid)
  await delay(3000)
  if (processorSeconds(pid) - before > 2.5) throw new Error('a program whose log is not taken runs in circles')
  return null
}

async function logFull(stage: OutageStage, manner: 'full' | 'closed'): Promise<OutageRun> {
  return withServe(stage, `log-${manner}`, calmProcessor, async site => startWithoutLog(site, manner))
}

async function startWithoutLog({ env, folder }: Site, manner: 'full' | 'closed'): Promise<ServeProgram> {
  const port = await freePort()
  const nowhere = manner === 'full' ? openSync('/dev/full', 'w') : 'pipe'
  const child = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'outage-names.ts'), resolve('src/main.ts'), 'serve'],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        CHAOS_NAMES: process.env['CHAOS_NAMES'] ?? '',
        ...env,
        HEALTH_PORT: String(port),
      },
      stdio: ['ignore', nowhere, nowhere],
    },
  )
  child.stdout?.destroy()
  child.stderr?.destroy()
  const ended = new Promise<number | null>(done => {
    child.once('exit', done)
  })
  const answers = async (): Promise<boolean> => (await get(port, '/livez').catch(() => null))?.status === 200
  await until(async () => child.exitCode !== null || (await answers()), patience)
  const life = watchLife(port)
  return { port, pid: child.pid ?? 0, life, stderr: () => '', signal: name => void child.kill(name), ended }
}

/** Seconds that a process has had the processor for, of Linux: proc_pid_stat(5), fields 14 and 15 in hundredths. */
function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function get(port: number, path: string): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, body: await response.text() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function secondsSince(moment: number): number {
  return Math.round((performance.now() - moment) / 100) / 10
}
