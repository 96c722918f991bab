// A worker in this process whose clock is moved by hand: an hour takes a second. What it meets is real: PostgreSQL,
// PTV, a mail server and a mailbox, each over a line that can be switched off.
import './outage-names.ts'
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { smtpSender } from '../../src/edges/mail/smtp.ts'
import { ptvHttp } from '../../src/edges/ptv/http.ts'
import { v12Codes } from '../../src/edges/ptv/v12/codes.ts'
import { v12Reader } from '../../src/edges/ptv/v12/reader.ts'
import { dayJobs, nightJobs } from '../../src/jobs/index.ts'
import type { Log } from '../../src/ports/log.ts'
import { readCityFiles, type ConfiguredCity } from '../../src/runtime/city-files.ts'
import type { CityWork } from '../../src/runtime/city-work.ts'
import { startHealthServer } from '../../src/runtime/health-server.ts'
import { openQueue, type JobQueue } from '../../src/runtime/queue.ts'
import { readinessOf } from '../../src/runtime/readiness.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import { startWorker, type Worker } from '../../src/runtime/worker.ts'
import { openDatabase } from '../../src/store/database.ts'
import { dayTools, nightTools, outsidesOf, ptvAccess } from '../../src/wiring.ts'
import { moveClock, type MovedClock } from './outage-clock.ts'
import type { Site } from './outage-stage.ts'
import { watchLife, type Life } from './outage-life.ts'

/** A worker whose clock is in our hands. */
export interface Day extends MovedClock {
  readonly life: Life
  readonly stop: () => Promise<void>
}

/** Milliseconds of patience with servers: an attempt against one that hangs must not last as long as a real one. */
const soon = { connect: 1000, greeting: 1000, socket: 1500 } as const

/** Starts the worker of a site at a moment. */
export async function startDay(site: Site, from: string): Promise<Day> {
  const url = site.env['DATABASE_URL'] ?? ''
  const database = await openDatabase({ kind: 'postgres', url })
  const cities = await citiesOf(site)
  const jobs = cities.flatMap(city => city.jobs.filter(job => job.rhythm === 'often').map(({ name }) => name))
  const { queue, isIdle } = counting(await openQueue(url, jobs, silent))
  const health = await startHealthServer(0, {
    readiness: async () => readinessOf(database.db, { kind: 'working' }),
    metrics: async () => ({ contentType: 'text/plain', text: '' }),
    status: async () => ({ version: '', healthy: true, cities: [] }),
  })
  const life = watchLife(health.port)
  const workers: Worker[] = []
  const clock = await moveClock(from, async now => {
    const { db } = database
    const worker = await startWorker({
      db,
      queue,
      cities,
      heartbeat: nobodyWatches,
      countRun: () => {},
      now,
      log: silent,
    })
    workers.push(worker)
    return { ...worker, isIdle, mayHang: () => Object.values(site.lines).some(line => line.isBroken()) }
  })
  const stop = async (): Promise<void> => {
    await life.stop()
    for (const worker of workers) await worker.stop(3000)
    await health.stop()
    await Promise.race([database.close(), delay(3000, undefined, { ref: false })])
  }
  return { ...clock, life, stop }
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

async function nobodyWatches(): Promise<void> {}

async function citiesOf(site: Site): Promise<readonly CityWork[]> {
  const settings = readSettings(site.env)
  const all = await readCityFiles(site.env['AJANTASA_CITIES'] ?? '')
  return all.map(configured => cityOf(site, configured, all, settings))
}

function cityOf(
  { env }: Site,
  configured: ConfiguredCity,
  all: readonly ConfiguredCity[],
  settings: ReturnType<typeof readSettings>,
): CityWork {
  const access = ptvAccess(configured, settings, env)
  const [smtpUrl, imapUrl] = [env['SMTP_URL'] ?? '', env['IMAP_URL'] ?? '']
  const http = ptvHttp({
    baseUrl: access.baseUrl,
    apiKey: env['PTV_API_KEY'] ?? null,
    userAgent: 'ajantasa/chaos',
    firstWait: 5,
    answerTimeout: 1000,
  })
  const night = {
    ...nightTools(configured, access),
    reader: v12Reader(http),
    codes: v12Codes(http),
    earlierDates: null,
  }
  const day = dayTools(configured, { smtpUrl, imapUrl, tokens: null }, all, settings)
  const mailbox = imapMailbox(imapUrl, soon)
  const openSender = () => smtpSender(smtpUrl, { ...soon, words: 2000 })
  const sending = day.sending === null ? null : { ...day.sending, openSender }
  return {
    configured,
    jobs: [...nightJobs(night), ...dayJobs({ ...day, randomBytes, mailbox, sending })],
    mailbox,
    outsides: outsidesOf(configured, access, { mailbox, sending }),
  }
}

// What is waited for is known here alone: the queue itself cannot be asked while the database is away.
function counting(queue: JobQueue): { readonly queue: JobQueue; readonly isIdle: () => boolean } {
  let [waiting, busy] = [0, 0]
  return {
    isIdle: () => waiting <= 0 && busy === 0,
    queue: {
      ...queue,
      send: async (task, failures) => {
        const isNew = await queue.send(task, failures)
        if (isNew) waiting += 1
        return isNew
      },
      work: async handle =>
        queue.work(async task => {
          waiting -= 1
          busy += 1
          try {
            await handle(task)
          } finally {
            busy -= 1
          }
        }),
    },
  }
}
