import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openPostOffice, type PostOffice } from '../../src/sample/post-office.ts'
import type { Json } from '../../src/sample/writing.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { asPerson } from '../support/imap.ts'
import { generate } from './catalogue.ts'
import { hold, type Held as HeldRecords } from './held.ts'
import { loadCities, mailboxSettings, writeCities, type LoadCity } from './load-cities.ts'
import { startLoadServer, type LoadDatabase } from './load-database.ts'
import { startCitiesServer } from './load-server.ts'
import type { Held, SoakNews, SoakOrder } from './soak-worker.ts'

/** A worker that lives as fast as it can, and the world that it lives in. */
export interface SoakStage {
  readonly office: PostOffice
  readonly address: string
  readonly database: LoadDatabase
  /** Lets it be a moment, with what falls due by then; resolves when nothing is left to do. */
  readonly advance: (to: Temporal.Instant) => Promise<void>
  /** Puts mails into the city's mailbox. */
  readonly deliver: (mails: readonly string[], at: Temporal.Instant) => Promise<void>
  /** Edits so many items in PTV. */
  readonly edit: (items: number, at: Temporal.Instant) => void
  readonly measure: () => Promise<Held>
  /** What the worker told above `info`. */
  readonly complaints: () => readonly string[]
}

/** Sets the stage with one city whose people are asked every week, and clears everything away after the work. */
export async function onSoakStage<Result>(
  items: number,
  start: Temporal.Instant,
  work: (stage: SoakStage) => Promise<Result>,
): Promise<Result> {
  if (!hasDovecot()) throw new Error('this machine has no Dovecot: install it to run the soak')
  const [city] = loadCities(1, items)
  if (city === undefined) throw new Error('there is no city')
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-soak-'))
  let shown = start
  const office = await openPostOffice(() => shown)
  const records = recordsOf(city)
  const held = new Map([[city.id, records.held()]])
  const ptv = await startCitiesServer(held, 5)
  const dovecot = await startDovecot()
  const server = await startLoadServer()
  try {
    writeCities(folder, [city], ptv.baseUrl, asked)
    return await server.withDatabase(async database => {
      const environment = {
        AJANTASA_CITIES: folder,
        DATABASE_URL: database.url,
        PTV_API_KEY: 'bench',
        SMTP_URL: `smtp://127.0.0.1:${office.port}?tls=off`,
        ...mailboxSettings([city], dovecot.imap, dovecot.password),
      }
      const worker = await startSoakWorker(environment, start)
      await setQueueClock(database)
      const stage: SoakStage = {
        office,
        address: `${city.id}@example.fi`,
        database,
        measure: async () => {
          const news = await worker.order({ kind: 'measure' })
          if (news.kind !== 'measured') throw new Error('the worker did not measure itself')
          return news.held
        },
        complaints: worker.complaints,
        deliver: async (mails, at) => deliver(dovecot, city, mails, at),
        edit: (count, at) => {
          records.edit(count, at)
          held.set(city.id, records.held())
        },
        advance: async to => {
          shown = to
          await database.ask(`update bench.clock set ahead = '${to.toString()}'::timestamptz - now()`)
          await worker.order({ kind: 'tick', at: to.toString() })
          await untilQuiet(database)
          await worker.scrape()
        },
      }
      const result = await work(stage)
      await worker.stop()
      return result
    })
  } finally {
    await server.remove()
    await dovecot.stop()
    await ptv.stop()
    await office.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// People are asked every week instead of every four, and reminded after three days: more mail than a city has.
function asked(file: string): string {
  return file
    .replace('everyDays: 28, againAfterDays: 14', 'everyDays: 7, againAfterDays: 3')
    .replace('communications: ', 'perMinute: 10000, communications: ')
}

function recordsOf({ size }: LoadCity): {
  readonly held: () => HeldRecords
  readonly edit: (count: number, at: Temporal.Instant) => void
} {
  const catalogue = generate(size)
  const services: Json[] = [...catalogue.services]
  const others = {
    mainId: catalogue.mainId,
    organizations: [...catalogue.organizations],
    generalDescriptions: [...catalogue.generalDescriptions],
    channels: [...catalogue.channels],
    connections: [...catalogue.connections],
  }
  let next = 0
  return {
    held: () => hold({ ...others, services }),
    edit: (count, at) => {
      for (let number = 0; number < count; number += 1) {
        const place = next % services.length
        next += 7
        const service = services[place] ?? {}
        const { fi, ...rest } = service['languageVersions'] as Record<string, Json>
        const changed = { ...fi, description: `Muutettu ${at.toString()}. ${String(fi?.['description']).slice(-400)}` }
        services[place] = { ...service, publishedAt: at.toString(), languageVersions: { fi: changed, ...rest } }
      }
    },
  }
}

// The queue keeps what is done for a day by a clock of its own, which has to go as fast as the worker's.
async function setQueueClock({ ask }: LoadDatabase): Promise<void> {
  await ask('create schema bench')
  await ask(`create table bench.clock as select interval '0' as ahead`)
  await ask('grant usage on schema bench to public')
  await ask('grant select on bench.clock to public')
  await ask(
    `create or replace function ajantasa_jobs.job_now() returns timestamptz language sql stable
      as 'select pg_catalog.now() + (select ahead from bench.clock)'`,
  )
}

/** Looks for the end of what is under way, one every 25 ms: five minutes, longer than any job of the soak takes. */
const mostLooks = 12_000

async function untilQuiet({ ask }: LoadDatabase): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const [row] = await ask(
      `select (select count(*) from ajantasa_jobs.job where state in ('created', 'retry', 'active'))
        + (select count(*) from run where ended_at is null) as left`,
    )
    if (Number(row?.['left']) === 0) return
    await delay(25)
  }
  throw new Error('the worker of the soak does not come to an end')
}

async function deliver(
  { imap, password }: Dovecot,
  { id }: LoadCity,
  mails: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  await asPerson(imap, { user: id, pass: password }, async client => {
    for (const mail of mails) {
      await client.append('INBOX', Buffer.from(mail, 'latin1'), [], new Date(at.epochMilliseconds))
    }
  })
}

interface SoakWorker {
  readonly order: (order: SoakOrder) => Promise<SoakNews>
  /** Asks for its metrics and its status, as those who watch over it do. */
  readonly scrape: () => Promise<void>
  readonly complaints: () => readonly string[]
  readonly stop: () => Promise<void>
}

async function startSoakWorker(
  environment: Readonly<Record<string, string>>,
  start: Temporal.Instant,
): Promise<SoakWorker> {
  const script = join(import.meta.dirname, 'soak-worker.ts')
  const child = spawn(process.execPath, ['--expose-gc', script, start.toString()], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  const told: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (text: string) => told.push(...text.split('\n').filter(Boolean)))
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve())
  })
  const started = await nextNews(child, told)
  if (started.kind !== 'started') throw new Error('the worker of the soak did not start')
  const order: SoakWorker['order'] = async one => {
    const news = nextNews(child, told)
    child.send(one)
    return news
  }
  return {
    order,
    complaints: () => told,
    scrape: async () => {
      for (const path of ['livez', 'readyz', 'metrics', 'status.json']) {
        const answer = await fetch(`http://127.0.0.1:${started.port}/${path}`)
        await answer.text()
        if (!answer.ok) throw new Error(`/${path} answered ${answer.status}`)
      }
    },
    stop: async () => {
      const news = await order({ kind: 'stop' })
      if (news.kind !== 'stopped' || !news.isClean) throw new Error('the worker of the soak did not stop cleanly')
      await ended
    },
  }
}

async function nextNews(child: ChildProcess, told: readonly string[]): Promise<SoakNews> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`the worker of the soak ended: ${told.slice(-20).join('\n')}`))
    child.once('close', fail)
    child.once('message', (news: SoakNews) => {
      child.off('close', fail)
      resolve(news)
    })
  })
}
