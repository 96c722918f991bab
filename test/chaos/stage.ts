import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { cityFile } from '../bench/city-file.ts'
import { startBenchServer, type BenchServer } from '../bench/server.ts'
import { asSuperuser, dropDatabase, startPostgres } from '../support/postgres.ts'
import type { NightSetting } from './program-night.ts'
import { holdNight, type NightRecords } from './story.ts'
import { readTables, type Tables } from './tables.ts'

/** A PostgreSQL and a PTV of one's own. */
export interface Stage {
  readonly server: BenchServer
  /** Works in a fresh database of migrated tables, which is removed afterwards. */
  readonly withDatabase: <Result>(work: (database: StoryDatabase) => Promise<Result>) => Promise<Result>
}

/** The database of one story. */
export interface StoryDatabase {
  readonly setting: (date: string) => NightSetting
  /** All tables, when no session of the program's is left. */
  readonly tables: () => Promise<Tables>
}

/** Milliseconds that each request takes. */
const latency = 8

/** Sets the stage with what PTV holds at first, and clears everything away after the work. */
export async function onStage<Result>(first: NightRecords, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const postgres = await startPostgres()
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the chaos')
  const server = await startBenchServer(holdNight(first), latency)
  const cities = mkdtempSync(join(tmpdir(), 'ajantasa-chaos-'))
  writeFileSync(join(cities, 'generated.yaml'), cityFile(first.mainId, server.baseUrl))
  const watcher = new Client({ connectionString: postgres.url })
  await watcher.connect()
  try {
    await watcher.query('create database migrated')
    await migrateAt(withName(postgres.url, 'migrated'))
    return await work(stageOf(postgres.url, watcher, server, cities))
  } finally {
    await watcher.end()
    await server.stop()
    await postgres.remove()
    rmSync(cities, { recursive: true, force: true })
  }
}

function stageOf(url: string, watcher: Client, server: BenchServer, cities: string): Stage {
  let made = 0
  return {
    server,
    withDatabase: async work => {
      const name = `story_${(made += 1)}`
      await watcher.query(`create database ${name} template migrated`)
      const inTransaction = async (): Promise<boolean> => (await sessions(watcher, name)).some(one => one.inside)
      try {
        return await work({
          setting: date => ({ databaseUrl: withName(url, name), cities, date, server, inTransaction }),
          tables: async () => {
            while ((await sessions(watcher, name)).length > 0) await delay(5)
            return readAll(asSuperuser(withName(url, name)))
          },
        })
      } finally {
        await dropDatabase(url, name)
      }
    },
  }
}

async function sessions(watcher: Client, database: string): Promise<readonly { readonly inside: boolean }[]> {
  const { rows } = await watcher.query<{ inside: boolean }>(
    `select xact_start is not null and state <> 'idle' as inside from pg_stat_activity where datname = $1`,
    [database],
  )
  return rows
}

async function readAll(url: string): Promise<Tables> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await readTables(async sql => (await client.query<Record<string, unknown>>(sql)).rows)
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
