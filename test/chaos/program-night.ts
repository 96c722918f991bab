import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { BenchServer } from '../bench/server.ts'

/** When a run is to be killed: at a moment after its first request, or at its first transaction from then on. */
export interface KillPlan {
  readonly aim: 'moment' | 'transaction'
  /** Milliseconds after the first request. */
  readonly after: number
}

/** What became of one start of the program. */
export interface NightRun {
  readonly end: 'itself' | 'killed'
  readonly code: number | null
  /** True where it was killed while its session was inside a transaction. */
  readonly insideTransaction: boolean
  readonly requests: number
  /** Milliseconds from its first request to its end. */
  readonly took: number
  readonly stderr: string
}

/** What the program is started with. */
export interface NightSetting {
  readonly databaseUrl: string
  readonly cities: string
  readonly date: string
  readonly server: BenchServer
  /** Whether a session of the program's is inside a transaction at this moment. */
  readonly inTransaction: () => Promise<boolean>
}

/** Starts the real program for one night, and kills it as planned unless it has ended before. */
export async function runNight(setting: NightSetting, plan: KillPlan | null): Promise<NightRun> {
  const { server } = setting
  server.reset()
  const child = start(setting)
  const stderr: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  const ended = new Promise<number | null>(done => {
    child.once('close', done)
  })
  let first: number | null = null
  let inside: boolean | null = null
  while (child.exitCode === null && child.signalCode === null && inside === null) {
    if (first === null && server.requests().length > 0) first = performance.now()
    if (plan !== null && first !== null && performance.now() - first >= plan.after)
      inside = await killIfDue(child, plan, setting)
    await delay(2)
  }
  const code = await ended
  const took = performance.now() - (first ?? performance.now())
  const end = inside === null || code !== null ? 'itself' : 'killed'
  const insideTransaction = end === 'killed' && inside === true
  return { end, code, insideTransaction, requests: server.requests().length, took, stderr: stderr.join('') }
}

// A stopped process sends nothing more, so what its session was in the middle of can be seen before it is killed.
async function killIfDue(
  child: ReturnType<typeof start>,
  { aim }: KillPlan,
  { inTransaction }: NightSetting,
): Promise<boolean | null> {
  if (aim === 'transaction' && !(await inTransaction())) return null
  child.kill('SIGSTOP')
  const inside = await inTransaction()
  child.kill('SIGKILL')
  return inside
}

function start({ databaseUrl, cities, date }: NightSetting) {
  return spawn(process.execPath, [resolve('src/main.ts'), 'once', 'sync-catalogue', '--date', date], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'ajantasa-compile-cache'),
      DATABASE_URL: databaseUrl,
      AJANTASA_CITIES: cities,
      PTV_API_KEY: 'chaos',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}
