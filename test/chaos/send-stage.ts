import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { cityFile } from '../bench/city-file.ts'
import { asSuperuser, dropDatabase, startPostgres, type Postgres } from '../support/postgres.ts'
import type { OutboxMail } from './send-judge.ts'
import { startPost, type Post } from './send-post.ts'
import type { ClockJump, SendSetting } from './send-worker.ts'

/** Lines that a program may hold to the mail server at once: as many mails are in doubt at most when it is killed. */
export const lines = 3

/** A PostgreSQL of one's own, and a city whose mail is to be sent. */
export interface SendStage {
  readonly postgres: Postgres
  /** Works on a fresh outbox of planned mails with a mail server of its own; both are gone afterwards. */
  readonly withOutbox: <Result>(mails: number, work: (outbox: Outbox) => Promise<Result>) => Promise<Result>
}

/** An outbox of planned mails, and the server that they go to. */
export interface Outbox {
  readonly url: string
  readonly post: Post
  readonly setting: (gate: number, clock: ClockJump | null) => SendSetting
  readonly query: (sql: string) => Promise<readonly Record<string, unknown>[]>
  readonly mails: () => Promise<readonly OutboxMail[]>
  readonly count: (state: string) => Promise<number>
  /**
   * Lets the time pass for which a mail is left to its sender, who may be dead: `state_at` is moved back, as nobody can
   * wait so long a thousand times. What was put off comes due.
   */
  readonly age: () => Promise<void>
  /** The same, once no session of a program's is left that could still write. */
  readonly letTimePass: () => Promise<void>
}

/** Sets the stage, and clears everything away after the work. */
export async function onSendStage<Result>(work: (stage: SendStage) => Promise<Result>): Promise<Result> {
  const postgres = await startPostgres()
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the chaos')
  const cities = mkdtempSync(join(tmpdir(), 'ajantasa-chaos-'))
  writeFileSync(join(cities, 'generated.yaml'), sendingCity())
  try {
    await query(postgres.url, 'create database migrated')
    await migrateAt(withName(postgres.url, 'migrated'))
    let made = 0
    return await work({
      postgres,
      withOutbox: async (mails, doWork) => withOutbox(postgres.url, `outbox_${(made += 1)}`, cities, mails, doWork),
    })
  } finally {
    await postgres.remove()
    rmSync(cities, { recursive: true, force: true })
  }
}

function sendingCity(): string {
  const policy = `perMinute: 10000, connections: ${lines}, communications:`
  return cityFile('3d1759a2-e47a-4947-9a31-cab1c1e2512b', 'http://127.0.0.1').replace('communications:', policy)
}

async function withOutbox<Result>(
  postgresUrl: string,
  name: string,
  cities: string,
  mails: number,
  work: (outbox: Outbox) => Promise<Result>,
): Promise<Result> {
  await query(postgresUrl, `create database ${name} template migrated`)
  const url = withName(postgresUrl, name)
  await query(asSuperuser(url), plannedDigests(mails))
  const post = await startPost()
  try {
    return await work(outboxOf(url, cities, post))
  } finally {
    await post.stop()
    await dropDatabase(postgresUrl, name)
  }
}

/** As the planning of a night leaves them, with few words. A clock that jumps back a day still finds them due. */
export function plannedDigests(mails: number, city = 'generated'): string {
  return `
    create temporary table planned as
      select 'person.' || n || '@example.fi' as address, left(key, 4) || '-' || right(key, 4) as token
      from (select n, lpad(upper(to_hex(n * 2654435761 % 4294967296)), 8, '0') as key
        from generate_series(1, ${mails}::bigint) n) numbered;
    insert into digest (city_id, person_id, day, token, items, more)
      select '${city}', address, current_date, token, '[]', 0 from planned;
    insert into mail_message (city_id, message_id, purpose, occasion, person_id, token, day, recipient, subject, html,
        body, not_before, state)
      select '${city}', '<digest.' || token || '@example.fi>', 'digest', current_date::text, address, token,
        current_date, address, 'Tarkista kuvaukset [' || token || ']', '<p>Hei! Tarkista nämä kuvaukset.</p>',
        E'Hei!\\n\\nTarkista nämä kuvaukset.\\n', now() - interval '30 hours', 'planned'
      from planned`
}

function outboxOf(url: string, cities: string, post: Post): Outbox {
  const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> => query(asSuperuser(url), sql)
  const age = async (): Promise<void> => {
    await ask(`update mail_message set state_at = now() - interval '3 days' where state = 'sending'`)
    await ask(`update mail_message set not_before = now() - interval '30 hours' where state = 'planned'
      and not_before > now() - interval '30 hours'`)
  }
  return {
    url,
    post,
    setting: (gate, clock) => ({ databaseUrl: url, cities, post, gate, clock }),
    query: ask,
    mails: async () => {
      const rows = await ask('select message_id, recipient, state from mail_message order by message_id')
      return rows.map(row => ({
        messageId: String(row['message_id']),
        recipient: String(row['recipient']),
        state: String(row['state']),
      }))
    },
    count: async state =>
      Number((await ask(`select count(*) as mails from mail_message where state = '${state}'`))[0]?.['mails']),
    age,
    letTimePass: async () => {
      const others = `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
      while ((await ask(others)).length > 0) await delay(5)
      await age()
    },
  }
}

/** Asks a database of this machine on a connection of its own, so that a restart breaks none. */
async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const results = await client.query<Record<string, unknown>>(sql)
    return results.rows ?? []
  } finally {
    await client.end()
  }
}

async function migrateAt(url: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url })
  await migrate(database.db)
  await database.close()
}

function withName(url: string, database: string): string {
  return url.replace(/[^/]*$/, database)
}
