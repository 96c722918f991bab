import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { openPostOffice } from '../../src/sample/post-office.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { differences } from './load-checks.ts'
import { loadCities, mailboxSettings, writeCities, type LoadCity } from './load-cities.ts'
import { startLoadServer } from './load-database.ts'
import { keepFigures } from './load-figures.ts'
import { childNamed } from './load-processes.ts'
import { loadRound, type LoadRound, type LoadStage } from './load-round.ts'
import type { Tally } from './load-server.ts'
import { idleTable, loadTable, statementList } from './load-tables.ts'

/** How large a load is made. */
export interface LoadOptions {
  readonly cities: number
  /** Services and channels of each city. */
  readonly items: number
  /** Numbers of workers, a round for each. */
  readonly workers: readonly number[]
  /** Milliseconds that PTV takes for an answer. */
  readonly latency: number
  /** Seconds for which the workers are watched after their night; the clock ticks every 300. */
  readonly idle: number
  /** Where the figures are kept for `paper`. */
  readonly figures: string
}

/** A night of many cities on one PostgreSQL, shared by one, two and more workers. @throws Error where one goes wrong. */
export async function measureLoad(options: LoadOptions, tell: (line: string) => void): Promise<string> {
  const rounds = await onLoadStage(options, async stage => {
    const done: LoadRound[] = []
    for (const workers of options.workers) {
      const round = await loadRound(stage, workers, tell)
      tell(`${workers} workers: ${round.seconds.toFixed(1)} s, ${round.faults.length} faults`)
      done.push(round)
    }
    return done
  })
  const [first, ...others] = rounds
  if (first === undefined) throw new Error('--workers names no number of workers')
  keepFigures(options.figures, { load: { options, rounds: rounds.map(({ contents: _, ...round }) => round) } })
  const faults = [
    ...rounds.flatMap(({ workers, faults: found }) => found.map(one => `${workers} workers: ${one}`)),
    ...others.flatMap(({ workers, contents }) =>
      differences(first.contents, contents).map(one => `${workers} workers: ${one}`),
    ),
  ]
  const verdict =
    faults.length === 0
      ? `met      every table of every city is complete and the same with ${options.workers.join(', ')} workers; each job ran once; no request was doubled`
      : `NOT MET  ${faults.length} faults, such as\n${faults.slice(0, 20).join('\n')}`
  return [loadTable(options, rounds), idleTable(rounds), machine(), statementList(rounds), verdict].join('\n\n')
}

async function onLoadStage<Result>(
  { cities: count, items, latency, idle }: LoadOptions,
  work: (stage: LoadStage) => Promise<Result>,
): Promise<Result> {
  const cities = loadCities(count, items)
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-load-'))
  const server = await startLoadServer()
  const post = await openPostOffice(() => Temporal.Now.instant())
  const ptv = await startPtv(count, items, latency)
  const dovecot = hasDovecot() ? await startDovecot() : null
  try {
    writeCities(folder, cities, ptv.baseUrl, dovecot === null ? withoutMailbox : file => file)
    const environment = { ...settings(folder, post.port), ...mailboxes(cities, dovecot) }
    return await work({ cities, server, environment, ptv, mailPid: childNamed('dovecot'), idle })
  } finally {
    await dovecot?.stop()
    await ptv.stop()
    await post.stop()
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function withoutMailbox(file: string): string {
  return file.replace(/^secrets:.*\n/m, '')
}

function settings(folder: string, smtpPort: number): Readonly<Record<string, string>> {
  return { AJANTASA_CITIES: folder, PTV_API_KEY: 'bench', SMTP_URL: `smtp://127.0.0.1:${smtpPort}?tls=off` }
}

function mailboxes(cities: readonly LoadCity[], dovecot: Dovecot | null): Readonly<Record<string, string>> {
  return dovecot === null ? {} : mailboxSettings(cities, dovecot.imap, dovecot.password)
}

async function startPtv(
  cities: number,
  items: number,
  latency: number,
): Promise<LoadStage['ptv'] & { readonly baseUrl: string; readonly stop: () => Promise<void> }> {
  const script = join(import.meta.dirname, 'load-server.ts')
  const args = [script, '--cities', String(cities), '--items', String(items), '--latency', String(latency)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve())
  })
  const baseUrl = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    void ended.then(() => reject(new Error('the PTV of the bench did not start')))
  })
  return {
    baseUrl,
    pid: child.pid ?? 0,
    tally: async reset => {
      const answer = await fetch(`${baseUrl}/__${reset ? 'reset' : 'tally'}`)
      return (await answer.json()) as Tally
    },
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

function machine(): string {
  const [first] = cpus()
  return `measured on ${cpus().length} cores (${first?.model ?? 'unknown'}) with ${Math.round(totalmem() / 2 ** 30)} GiB, which workers, PTV, mailboxes and PostgreSQL share`
}
