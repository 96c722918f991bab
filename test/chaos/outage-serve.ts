// Outages of a second and of a minute, which happen to real programs in the middle of their work.
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { watchLife, type Life } from './outage-life.ts'
import { nameOf, type OutageCase } from './outage-cases.ts'
import type { OutageRun } from './outage-hours.ts'
import { outcomeOf } from './outage-judge.ts'
import type { Away } from './outage-line.ts'
import { absence, isBack, outageCity, type OutageStage, type Site } from './outage-stage.ts'
import { plannedDigests } from './send-stage.ts'

/** A `serve` that runs. */
export interface ServeProgram {
  readonly port: number
  readonly pid: number
  readonly life: Life
  readonly stderr: () => string
  readonly signal: (signal: NodeJS.Signals) => void
  readonly ended: Promise<number | null>
}

/** Mails of each site: they go for some seconds. */
const mails = 60

/** Milliseconds that an outage lasts, and that the work may take afterwards: an attempt that waits its time would be too late. */
const lasts = { '1 s': 1000, '1 min': 60_000 } as const
const patience = 120_000

/** Milliseconds for all that is left: a clock that has jumped may leave a mail to the next tick, five minutes away. */
const longest = 400_000

/** Lets a program do its night and its mail without any outage. */
export async function calmServe(stage: OutageStage): Promise<OutageRun> {
  return withServe(stage, 'calm-serve', async site => {
    await site.deliver(absence)
    return null
  })
}

/** Lets a server be away in the middle of the work that needs it. */
export async function secondsOf(
  stage: OutageStage,
  one: OutageCase & { readonly length: '1 s' | '1 min' },
): Promise<OutageRun> {
  const { party, way, length } = one
  return withServe(stage, nameOf(one), async site => {
    await until(async () => isInTheMiddle(site, party), 60_000)
    await site.lines[party].breakDown(way)
    await site.deliver(absence)
    await delay(lasts[length])
    const back = await isBack(site, party)
    const returned = performance.now()
    await site.lines[party].mend()
    await until(back, patience)
    return Math.round((performance.now() - returned) / 100) / 10
  })
}

/** True while the work that needs a party is under way. */
export async function isInTheMiddle({ ask, post }: Site, party: Away): Promise<boolean> {
  const is = async (sql: string): Promise<boolean> => (await ask(sql)).length > 0
  switch (party) {
    case 'smtp':
      return post.taken.length >= 5
    case 'imap':
      return is(`select 1 from run where job = 'sort-mailbox' and outcome = 'done'`)
    case 'ptv':
    case 'database':
      return is(`select 1 from run where job = 'sync-catalogue' and outcome is null`)
  }
}

/** Starts a program with a night and mails to be done, lets something happen to it, and waits until all of it is done. */
export async function withServe(
  stage: OutageStage,
  id: string,
  work: (site: Site, program: ServeProgram) => Promise<number | null>,
  start: (site: Site) => Promise<ServeProgram> = startServe,
): Promise<OutageRun> {
  const site = await stage.openSite(id)
  await site.ask(plannedDigests(mails, outageCity))
  await site.ask(nightThatHadBegun())
  const program = await start(site)
  const wrong: string[] = []
  try {
    const resumed = await work(site, program)
    await until(async () => isDone(site), longest)
    await program.life.stop()
    program.signal('SIGTERM')
    const code = await program.ended
    if (code !== 0) wrong.push(`serve ended with ${code}`)
    return { outcome: await outcomeOf(site, 'to the day'), resumed, livez: program.life.figures(), wrong }
  } finally {
    await program.life.stop()
    program.signal('SIGKILL')
    await program.ended
    await site.close()
  }
}

// So that it is due at any hour of the day.
function nightThatHadBegun(): string {
  const night = Temporal.Now.zonedDateTimeISO('Europe/Helsinki').subtract({ hours: 4, minutes: 30 }).toPlainDate()
  return `insert into run (city_id, job, business_date, attempt, started_at, ended_at, outcome, error)
    values ('${outageCity}', 'sync-catalogue', '${night.toString()}', 1, now() - interval '2 hours',
      now() - interval '2 hours', 'failed', 'staged')`
}

async function isDone({ ask, post }: Site): Promise<boolean> {
  const night = await ask(`select 1 from run where job = 'tidy-up' and outcome in ('done', 'held')`)
  const mail = await ask(`select 1 from inbound_mail where sorted_to is not null`)
  const gone = post.taken.filter(({ to }) => to.some(address => address.startsWith('person.')))
  return night.length > 0 && mail.length > 0 && gone.length >= mails
}

/** Starts the real program in a site's surroundings. */
export async function startServe(site: Site): Promise<ServeProgram> {
  return startServeWith(site, {})
}

/** The same with more in its environment; `preload`: another module that is loaded before it. */
export async function startServeWith(
  { env, folder }: Site,
  more: Readonly<Record<string, string>>,
  preload: string | null = null,
): Promise<ServeProgram> {
  const modules = ['outage-names.ts', ...(preload === null ? [] : [preload])]
  const imports = modules.flatMap(name => ['--import', join(import.meta.dirname, name)])
  const child = spawn(process.execPath, [...imports, resolve('src/main.ts'), 'serve'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'ajantasa-compile-cache'),
      CHAOS_NAMES: process.env['CHAOS_NAMES'] ?? '',
      ...env,
      ...more,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<number | null>(done => {
    child.once('close', done)
  })
  const portOf = (): number => Number(/"port":(\d+)/.exec(stderr)?.[1] ?? 0)
  await until(async () => portOf() > 0 || child.exitCode !== null, 60_000)
  if (portOf() === 0) throw new Error(`serve did not start: ${stderr}`)
  const life = watchLife(portOf())
  const signal = (name: NodeJS.Signals): void => void child.kill(name)
  return { port: portOf(), pid: child.pid ?? 0, life, stderr: () => stderr, signal, ended }
}

/** Waits until something is so. @throws Error when it takes longer */
export async function until(isSo: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it was not so within ${milliseconds} ms: ${String(isSo)}`)
    await delay(100)
  }
}
