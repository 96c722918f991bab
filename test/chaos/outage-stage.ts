// A city with a PTV, a mail server, a mailbox and a PostgreSQL of its own, each behind a line that can be switched off.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client, Pool } from 'pg'
import { areas } from '../../src/sample/areas.ts'
import { sampleApiKey, startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { startDovecot, type Dovecot } from '../support/dovecot.ts'
import { startPostgres, type Postgres } from '../support/postgres.ts'
import { startSmtpServer, type MailServer } from '../support/smtp-server.ts'
import { openOutageLine, parties, type Away, type Line } from './outage-line.ts'

/** The city of all outages, as the sample's file names it. */
export const outageCity = 'esimerkkila'

/** What all outages share: the servers behind the lines. */
export interface OutageStage {
  readonly postgres: Postgres
  /** Sets a city up with lines and tables of its own. */
  readonly openSite: (id: string) => Promise<Site>
}

/** The surroundings of one outage. */
export interface Site {
  readonly id: string
  readonly lines: Readonly<Record<Away, Line>>
  /** The settings of a program that goes through the lines. */
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  /** Asks the tables past the lines. */
  readonly ask: (sql: string) => Promise<readonly Record<string, unknown>[]>
  readonly post: MailServer
  /** Lets a mail come into the city's mailbox, past the lines. */
  readonly deliver: (message: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A mail that is read, understood and needs no answer. */
export const absence = [
  'From: maija@esimerkkila.fi',
  'Message-ID: <poissa@esimerkkila.fi>',
  'Auto-Submitted: auto-replied',
  'Subject: Poissa',
  '',
  'Olen lomalla.',
  '',
].join('\r\n')

/**
 * Looks whether work has been done that a party had held up: the reading of PTV, a mail that has gone, a mail that has
 * come, any job. It is about what is new since it was made, just before the return.
 */
export async function isBack({ ask: askTables, post }: Site, party: Away): Promise<() => Promise<boolean>> {
  const gone = post.taken.length
  const [last] = await askTables('select coalesce(max(run_id), 0) as run from run')
  const before = String(last?.['run'])
  const is = async (sql: string): Promise<boolean> => (await askTables(sql)).length > 0
  switch (party) {
    case 'smtp':
      return async () => post.taken.length > gone
    case 'imap':
      return async () => is('select 1 from inbound_mail')
    case 'ptv':
      return async () =>
        is(`select 1 from run where job = 'sync-catalogue' and (outcome in ('done', 'held')
          or (outcome is null and run_id > ${before}))`)
    case 'database':
      return async () => is(`select 1 from run where outcome in ('done', 'held') and run_id > ${before}`)
  }
}

/** What PTV holds is of this day. */
const recordsOf = Temporal.PlainDate.from('2026-12-09')

/** Milliseconds that a request to PTV takes, so that an outage can fall into the reading. */
export interface Slowness {
  readonly latency: number
}

/** Sets the stage, and clears everything away after the work. */
export async function onOutageStage<Result>(
  { latency }: Slowness,
  work: (stage: OutageStage) => Promise<Result>,
): Promise<Result> {
  const postgres = await startPostgres()
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the chaos')
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-outages-'))
  const names = deadNames()
  const [dovecot, ptv] = await Promise.all([startDovecot(), startPtv(latency)])
  try {
    await makeTemplate(postgres)
    return await work({ postgres, openSite: async id => openSite(id, { postgres, dovecot, ptv, folder, names }) })
  } finally {
    await Promise.all([dovecot.stop(), ptv.stop(), postgres.remove()])
    rmSync(folder, { recursive: true, force: true })
  }
}

// One for all stages, as this process looks names up for all of them.
function deadNames(): string {
  const file = join(tmpdir(), `ajantasa-outages-names-${process.pid}`)
  if (process.env['CHAOS_NAMES'] === file) return file
  writeFileSync(file, '')
  process.env['CHAOS_NAMES'] = file
  process.once('exit', () => rmSync(file, { force: true }))
  return file
}

async function startPtv(latency: number): Promise<LoopbackPtv> {
  return startLoopbackPtv(sampleRecords(areas, recordsOf), async () => {
    await delay(latency)
    return undefined
  })
}

// Every site has the same key, so that the same digest bears the same token on each.
async function makeTemplate({ url, superuserUrl, start, stop }: Postgres): Promise<void> {
  await ask(superuserUrl, 'alter system set max_connections = 400')
  await stop()
  await start()
  await ask(url, 'create database migrated')
  const own = withName(url, 'migrated')
  const database = await openDatabase({ kind: 'postgres', url: own })
  await migrate(database.db)
  await database.close()
  await ask(
    withName(superuserUrl, 'migrated'),
    `insert into token_key (city_id, key) values ('${outageCity}', decode(repeat('07', 32), 'hex'))`,
  )
}

interface Shared {
  readonly postgres: Postgres
  readonly dovecot: Dovecot
  readonly ptv: LoopbackPtv
  readonly folder: string
  readonly names: string
}

function portOf(url: string): number {
  return Number(new URL(url).port)
}

async function openSite(id: string, { postgres, dovecot, ptv, folder, names }: Shared): Promise<Site> {
  const own = join(folder, id)
  const database = `site_${id.replaceAll(/\W/g, '_')}`
  // No policy binds a superuser, who therefore sees what the program has written.
  const direct = withName(postgres.superuserUrl, database)
  await ask(postgres.url, `create database ${database} template migrated`)
  const post = await startSmtpServer()
  const targets = { ptv: portOf(ptv.baseUrl), smtp: post.port, imap: dovecot.imap, database: portOf(direct) }
  const opened = parties.map(async party => [party, await openOutageLine(party, id, targets[party], names)] as const)
  const lines = Object.fromEntries(await Promise.all(opened)) as Record<Away, Line>
  writeCity(own, `http://${lines.ptv.host}:${lines.ptv.port}`)
  const watcher = new Pool({ connectionString: direct, max: 1 })
  watcher.on('error', () => {})
  return {
    id,
    lines,
    folder: own,
    env: settingsOf(own, database, id, dovecot.password, lines),
    ask: async sql => (await watcher.query<Record<string, unknown>>(sql)).rows,
    post,
    deliver: async message => dovecot.deliver(id, message),
    close: async () => {
      await watcher.end()
      await Promise.all(Object.values(lines).map(async line => line.stop()))
      await post.stop()
    },
  }
}

function settingsOf(
  folder: string,
  database: string,
  user: string,
  password: string,
  { smtp, imap, database: db }: Readonly<Record<Away, Line>>,
): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: `postgres://ajantasa@${db.host}:${db.port}/${database}`,
    SMTP_URL: `smtp://${smtp.host}:${smtp.port}?tls=off`,
    IMAP_URL: `imap://${user}:${password}@${imap.host}:${imap.port}/INBOX?tls=off`,
    AJANTASA_CITIES: join(folder, 'cities'),
    PTV_API_KEY: sampleApiKey,
    HEALTH_PORT: '0',
  }
}

function writeCity(folder: string, baseUrl: string): void {
  const sample = resolve('src/sample/city')
  const cities = join(folder, 'cities')
  mkdirSync(cities, { recursive: true })
  const text = readFileSync(join(sample, 'esimerkkila.yaml'), 'utf8')
    .replace('read: v12', `read: v12\n  baseUrl: ${baseUrl}`)
    .replace('communications:', 'perMinute: 600, communications:')
  writeFileSync(join(cities, 'esimerkkila.yaml'), `${text}report: { shelf: ${join(folder, 'reports')} }\n`)
  copyFileSync(join(sample, 'roster.csv'), join(cities, 'roster.csv'))
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function withName(url: string, database: string): string {
  return url.replace(/[^/]*$/, database)
}
