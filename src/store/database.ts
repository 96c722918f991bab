import { createHash } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool, TypeOverrides, types } from 'pg'
import { AjantasaError, OutsideUnavailable } from '../core/errors.ts'
import type { Tables } from './tables.ts'

/** Where the tables are: a PostgreSQL server, a folder of the embedded database, or the memory of this process. */
export type DatabasePlace =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'memory'; readonly dump?: Blob }

/** What store functions take: the pool, or the one connection of a transaction. */
export type Db = Kysely<Tables> | Transaction<Tables>

export interface Database {
  readonly db: Kysely<Tables>
  /** True for the embedded database. */
  readonly embedded: boolean
  readonly close: () => Promise<void>
}

/**
 * Opens the database without migrating it.
 * @throws OutsideUnavailable when the server can't be reached or the folder belongs to another process now.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  switch (place.kind) {
    case 'postgres':
      return openPostgres(place.url)
    case 'folder':
      return openFolder(place.path)
    case 'memory':
      return openEmbedded(await PGlite.create(place.dump ? { loadDataDir: place.dump } : {}), async () => {})
  }
}

// A firewall that drops a silent connection would leave a query waiting for hours.
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 }

async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    types: parsers,
    connectionTimeoutMillis: 10_000,
    ...keepAlive,
  })
  // A connection that breaks, idle or at work, fails its own query; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new OutsideUnavailable(`PostgreSQL did not answer: ${reasonOf(error)}`, {
      party: 'database',
      remedy: 'Check DATABASE_URL and that the server is running and lets this user in.',
      cause: error,
    })
  }
  return { db: kysely(pool), embedded: false, close: async () => pool.end() }
}

/**
 * Names the error of a database that went away in mid-work: a server that stopped, restarted or could no longer be
 * reached (SQLSTATE classes 08 and 57P, and the socket's own codes). Null for any other error.
 */
export function lostDatabase(error: unknown): OutsideUnavailable | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const isLost = /^(?:08|57P|ECONN|EPIPE|ETIMEDOUT)/.test(code) || broken.test(reasonOf(error))
  if (!isLost) return null
  return new OutsideUnavailable(`PostgreSQL broke the connection off: ${reasonOf(error)}`, {
    party: 'database',
    remedy: 'What was not finished is undone; start it again when the server is back.',
    cause: error,
  })
}

// What pg says of a connection that broke, without a code: also to the rollback that follows, which hides the code.
const broken =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/**
 * True for an error that tells of the database's own trouble and not of what it was asked: a connection that was lost,
 * a deadlock, a full disk, a lock that was not to be had (SQLSTATE classes 40, 53, 55 and 58). A message that the
 * server cannot read (08P01) is the same every time.
 */
export function mayPass(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return code !== '08P01' && (lostDatabase(error) !== null || /^(?:40|53|55|58)[0-9A-Z]{3}$/.test(code))
}

async function openFolder(path: string): Promise<Database> {
  const folder = await makeFolder(path)
  const lock = await lockFolder(folder)
  try {
    return await openEmbedded(await PGlite.create({ dataDir: folder }), async () => unlock(lock))
  } catch (error) {
    await unlock(lock)
    throw cannotOpen(folder, error)
  }
}

async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true })
    return await realpath(path)
  } catch (error) {
    throw cannotOpen(path, error)
  }
}

function cannotOpen(folder: string, error: unknown): AjantasaError {
  return new AjantasaError(`the embedded database in ${folder} could not be opened: ${reasonOf(error)}`, {
    party: 'database',
    remedy: 'Name another folder with AJANTASA_DATA, or use PostgreSQL through DATABASE_URL.',
    cause: error,
  })
}

// One connection only: PGlite is one process, and a second one would mix up the two conversations.
async function openEmbedded(pglite: PGlite, release: () => Promise<void>): Promise<Database> {
  const config = createPgConfig(pglite)
  const pool = new Pool(Object.assign(config, { max: 1, types: parsers, connectionTimeoutMillis: 5000 }))
  const close = async (): Promise<void> => {
    await pool.end()
    await pglite.close()
    await release()
  }
  return { db: kysely(pool), embedded: true, close }
}

function kysely(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

// Two processes on one PGlite folder lose each other's rows without an error, so the folder needs a lock that dies
// with its process: an abstract socket on Linux. Elsewhere a TCP port of the loopback, made from the folder's name.
async function lockFolder(folder: string): Promise<Server> {
  const digest = createHash('sha256').update(folder).digest()
  const server = createServer()
  const address =
    process.platform === 'linux'
      ? { path: `\0ajantasa-${digest.toString('hex')}` }
      : { host: '127.0.0.1', port: 49_152 + (digest.readUInt16BE(0) % 16_000) }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, resolve)
  }).catch((error: unknown) => {
    throw new OutsideUnavailable(`another process is using the embedded database in ${folder}`, {
      party: 'database',
      remedy:
        'Wait until it has ended, name another folder with AJANTASA_DATA, or use PostgreSQL through DATABASE_URL.',
      cause: error,
    })
  })
  server.unref()
  return server
}

async function unlock(server: Server): Promise<void> {
  await new Promise<void>(resolve => {
    server.close(() => resolve())
  })
}

const parsers = new TypeOverrides()
parsers.setTypeParser(types.builtins.DATE, text => Temporal.PlainDate.from(text))
parsers.setTypeParser(types.builtins.TIMESTAMPTZ, text => Temporal.Instant.from(text))
parsers.setTypeParser(types.builtins.INT8, Number)

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
