import { createHash } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { sql, type Kysely, type Transaction } from 'kysely'
import { Pool, TypeOverrides, types } from 'pg'
import { reveal, type Secret } from '../../schemas/secret.ts'
import { certificateRemedy, isCertificateCode } from '../core/certificates.ts'
import { AjantasaError, OutsideUnavailable, safeReason } from '../core/errors.ts'
import { ofInstallation } from './city-scope.ts'
import type { Tables } from './tables.ts'

/** Where the tables are: a PostgreSQL server, a folder of the embedded database, or the memory of this process. */
export type DatabasePlace =
  | { readonly kind: 'postgres'; readonly url: Secret | string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'memory'; readonly dump?: Blob }

/** What store functions take: a handle of the city's, or the one connection of a transaction of it. */
export type Db = Kysely<Tables> | Transaction<Tables>

export interface Database {
  /** Knows no city and sees no rows of theirs: `forCity` makes a handle of it that does. */
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

async function openPostgres(url: Secret | string): Promise<Database> {
  const database = postgresAt(url)
  try {
    await greet(database.db)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** A PostgreSQL that need not be there yet: connections are made when they are needed. */
export function postgresAt(url: Secret | string): Database {
  const pool = new Pool({
    connectionString: reveal(url),
    max: 10,
    types: parsers,
    connectionTimeoutMillis: 10_000,
    ...keepAlive,
  })
  // A connection that breaks, idle or at work, fails its own query; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return { db: ofInstallation(pool, true), embedded: false, close: async () => pool.end() }
}

/** Makes sure that the server answers. @throws OutsideUnavailable with the remedy */
export async function greet(db: Kysely<Tables>): Promise<void> {
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    throw new OutsideUnavailable(`PostgreSQL did not answer: ${safeReason(error)}`, {
      party: 'database',
      remedy: connectRemedy(error),
      cause: error,
    })
  }
}

function connectRemedy(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (isCertificateCode(code)) return certificateRemedy('DATABASE_URL', code)
  if (messageOf(error) === 'The server does not support SSL connections')
    return 'Let the server speak TLS, or take sslmode out of DATABASE_URL where nobody can listen on the way.'
  return 'Check DATABASE_URL and that the server is running and lets this user in.'
}

/**
 * Names the error of a database that went away in mid-work: a server that stopped, restarted, lets itself only be read or
 * could no longer be reached (SQLSTATE classes 08 and 57P, 25006, and the codes of sockets and of the name service). Null
 * for any other error.
 */
export function lostDatabase(error: unknown): OutsideUnavailable | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (!lost.test(code) && !broken.test(messageOf(error))) return null
  const what = code === readOnly ? 'takes no changes now' : 'broke the connection off'
  return new OutsideUnavailable(`PostgreSQL ${what}: ${safeReason(error)}`, {
    party: 'database',
    remedy: 'What was not finished is undone; start it again when the server is back.',
    cause: error,
  })
}

// What a server answers that is a standby, or that others are being moved to: SQLSTATE read_only_sql_transaction.
const readOnly = '25006'
const lost = /^(?:08|57P|25006|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_AGAIN)/

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

/**
 * True for an error of opening a database that may be gone without a start of the program: it does not answer, does not
 * let the user in, or waits for the owner of the tables to bring them up to date.
 */
export function mayComeBack(error: unknown): boolean {
  if (!(error instanceof AjantasaError) || error.party !== 'database') return mayPass(error)
  const { cause } = error
  const isForbidden = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '42501'
  return error.retry || isForbidden || mayPass(cause)
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
  return new AjantasaError(`the embedded database in ${folder} could not be opened: ${safeReason(error)}`, {
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
  return { db: ofInstallation(pool, false), embedded: true, close }
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

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
