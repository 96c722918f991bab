import { Client } from 'pg'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { startPostgres } from '../support/postgres.ts'
import { familyOf } from './load-processes.ts'

/** A durable PostgreSQL of one's own, which counts the statements that it is asked. */
export interface LoadServer {
  /** The server and all its sessions. */
  readonly pids: () => readonly number[]
  /** Makes a database of migrated tables, works in it, and removes it. */
  readonly withDatabase: <Result>(work: (database: LoadDatabase) => Promise<Result>) => Promise<Result>
  readonly remove: () => Promise<void>
}

/** The database of one round. */
export interface LoadDatabase {
  /** For the workers: its user owns the tables and may do nothing else. */
  readonly url: string
  /** Asks as the server's own user, whose statements are not counted. */
  readonly ask: (sql: string) => Promise<readonly Record<string, unknown>[]>
  /** Every statement of the workers' since the last reset, the most frequent first. */
  readonly statements: () => Promise<readonly Statement[]>
  readonly resetStatements: () => Promise<void>
}

/** A statement as the server knows it, without its values. */
export interface Statement {
  readonly query: string
  readonly calls: number
  readonly milliseconds: number
}

const worker = 'ajantasa_bench'

/** Starts the server. @throws Error where this machine has none. */
export async function startLoadServer(): Promise<LoadServer> {
  const postgres = await startPostgres('durable')
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the bench')
  await askOnce(postgres.superuserUrl, `alter system set shared_preload_libraries = 'pg_stat_statements'`)
  await askOnce(postgres.superuserUrl, `alter system set max_connections = 200`)
  await postgres.stop()
  await postgres.start()
  await askOnce(postgres.superuserUrl, `create role ${worker} login nosuperuser`)
  await askOnce(postgres.superuserUrl, 'create extension pg_stat_statements')
  const [own] = await askOnce(
    postgres.superuserUrl,
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
  )
  let made = 0
  return {
    pids: () => familyOf(Number(own?.['pid'])),
    withDatabase: async work => {
      const name = `load_${(made += 1)}`
      await askOnce(postgres.superuserUrl, `create database ${name} owner ${worker}`)
      const place = new URL(`/${name}`, postgres.superuserUrl)
      const asked = place.href
      place.username = worker
      try {
        await migrateAt(place.href)
        return await work(databaseOf(place.href, asked, postgres.superuserUrl))
      } finally {
        await askOnce(postgres.superuserUrl, `drop database ${name} with (force)`)
      }
    },
    remove: postgres.remove,
  }
}

// The counts of statements are asked in the server's own database, as the extension is not in the others.
function databaseOf(url: string, asked: string, server: string): LoadDatabase {
  const name = new URL(url).pathname.slice(1)
  const ask: LoadDatabase['ask'] = async sql => askOnce(asked, sql)
  return {
    url,
    ask,
    resetStatements: async () => {
      await askOnce(server, 'select pg_stat_statements_reset()')
    },
    statements: async () => {
      const rows = await askOnce(
        server,
        `select query, calls, total_exec_time from pg_stat_statements
          where userid = '${worker}'::regrole and dbid = (select oid from pg_database where datname = '${name}')
          order by calls desc, query`,
      )
      return rows.map(row => ({
        query: String(row['query']),
        calls: Number(row['calls']),
        milliseconds: Number(row['total_exec_time']),
      }))
    },
  }
}

async function askOnce(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function migrateAt(url: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url })
  await migrate(database.db)
  await database.close()
}
