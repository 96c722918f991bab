import {
  Kysely,
  PostgresDialect,
  type Dialect,
  type PostgresPool,
  type PostgresPoolClient,
  type QueryCompiler,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { CityId } from '../core/city.ts'
import { BrokenInvariant } from '../core/errors.ts'
import type { Tables } from './tables.ts'

/** The setting of a PostgreSQL session that the policies of the tables compare the city of each row with. */
const citySetting = 'ajantasa.city'

/** Connections that several handles share, and the city that each connection was last given to. */
interface Home {
  readonly pool: Pool
  /** False for the embedded database: its one user is a superuser, whom no policy binds. */
  readonly hasPolicies: boolean
  readonly cityOf: WeakMap<PoolClient, string>
  readonly handles: Map<CityId, Kysely<Tables>>
}

const homes = new WeakMap<Kysely<Tables>, Home>()

/** The handle of an installation: it knows no city, so it sees none's rows, and refuses statements that name some. */
export function ofInstallation(pool: Pool, hasPolicies: boolean): Kysely<Tables> {
  return handle({ pool, hasPolicies, cityOf: new WeakMap(), handles: new Map() }, '', refuseCities)
}

/**
 * The rows of one city: whatever a statement asks for, PostgreSQL gives and takes no others. The embedded database
 * leaves that to the statements. A handle of another city will do as well; a transaction will not, as it is one city's.
 */
export function forCity(db: Kysely<Tables>, city: CityId): Kysely<Tables> {
  const home = homeOf(db)
  const made = home.handles.get(city) ?? handle(home, city, refuseSetting)
  home.handles.set(city, made)
  return made
}

/** For statements about the tables themselves, such as migrations. It knows no city, and sees no rows of theirs. */
export function forTables(db: Kysely<Tables>): Kysely<Tables> {
  return handle(homeOf(db), '', () => {})
}

function homeOf(db: Kysely<Tables>): Home {
  const home = homes.get(db)
  if (home === undefined) throw new BrokenInvariant('a transaction was to be handed to another city than its own')
  return home
}

function handle(home: Home, city: string, check: (statement: string) => void): Kysely<Tables> {
  const plain = new PostgresDialect({ pool: home.hasPolicies ? poolOf(home, city) : home.pool })
  const dialect: Dialect = {
    createAdapter: () => plain.createAdapter(),
    createDriver: () => plain.createDriver(),
    createIntrospector: db => plain.createIntrospector(db),
    createQueryCompiler: () => checked(plain.createQueryCompiler(), check),
  }
  const db = new Kysely<Tables>({ dialect })
  homes.set(db, home)
  return db
}

function checked(compiler: QueryCompiler, check: (statement: string) => void): QueryCompiler {
  return {
    compileQuery: (node, id) => {
      const compiled = compiler.compileQuery(node, id)
      check(compiled.sql)
      return compiled
    },
  }
}

// Without this a handle that was not asked for a city would find nothing, and nobody would know why.
function refuseCities(statement: string): void {
  if (statement.includes('city_id')) {
    throw new BrokenInvariant('a statement about the rows of a city was made through a handle that knows no city')
  }
}

// The connection would go on to the next city as if nothing had happened. This keeps mistakes off, and nobody who means
// harm: who can send any SQL as the worker can name any city.
function refuseSetting(statement: string): void {
  if (/\bset_config\b|ajantasa\.city|^\s*(?:set|reset|discard)\b/i.test(statement))
    throw new BrokenInvariant('a statement was to change the city of its connection')
}

function poolOf(home: Home, city: string): PostgresPool {
  const { pool } = home
  return { connect: async () => take(home, city), end: async () => pool.end(), options: pool.options }
}

async function take(home: Home, city: string): Promise<PostgresPoolClient> {
  const client = await home.pool.connect()
  try {
    if (await enter(client, city, home)) return client
  } catch (error) {
    client.release(true)
    throw error
  }
  client.release(true)
  return take(home, city)
}

// False for a connection on which somebody left a transaction open: what is set in it is taken back together with it.
async function enter(client: PoolClient, city: string, { cityOf }: Home): Promise<boolean> {
  if (cityOf.get(client) === city) return client.getTransactionStatus() === 'I'
  cityOf.delete(client)
  try {
    await client.query(enterCity, [citySetting, city, longestStandstill])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === failedTransaction) return false
    throw error
  }
  // Only an answer tells how things stand: after an error the status comes later than the error.
  if (client.getTransactionStatus() !== 'I') return false
  cityOf.set(client, city)
  return true
}

const enterCity = `select set_config($1, $2, false), set_config('idle_in_transaction_session_timeout', $3, false)`

/** A worker that stands still in the middle of a transaction must not hold its locks when others take its work over. */
const longestStandstill = '60s'

/** SQLSTATE of a statement in a transaction that has failed already. */
const failedTransaction = '25P02'
