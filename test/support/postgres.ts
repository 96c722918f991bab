import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

/** A PostgreSQL server of its own. It is started, and can be stopped and started again on the same address. */
export interface Postgres {
  readonly name: string
  /** A database whose owner is no superuser, as policies bind no superuser; it may make more of them. */
  readonly url: string
  readonly superuserUrl: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>
}

const nobody = 65_534

// None of what lets a server outlive a crash of its machine, or be copied while it works.
const careless = ['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=256MB']

/** True where this machine has the binaries of a server. */
export function hasPostgres(): boolean {
  return postgresBinaries() !== null
}

/**
 * Makes and starts a server with the binaries of this machine; null where there are none. A durable one waits for its
 * disk, as a real one does; the others are as fast as tests want them.
 */
export async function startPostgres(keeping: 'fast' | 'durable' = 'fast'): Promise<Postgres | null> {
  const binaries = postgresBinaries()
  return binaries === null ? null : startCluster(binaries, keeping)
}

/** The newest folder of PostgreSQL's binaries on this machine; null where there is none. */
export function postgresBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : []
  return versions.map(version => join(debian, version, 'bin')).find(bin => existsSync(join(bin, 'initdb'))) ?? null
}

// PostgreSQL refuses to run as root, so root starts it as nobody.
async function startCluster(binaries: string, keeping: 'fast' | 'durable'): Promise<Postgres> {
  const asRoot = process.getuid?.() === 0
  const user = asRoot ? { uid: nobody, gid: nobody } : {}
  const data = mkdtempSync(join(tmpdir(), 'ajantasa-pg-'))
  if (asRoot) chownSync(data, nobody, nobody)
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync'],
    user,
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`)
  const port = await freePort()
  const settings = (keeping === 'fast' ? careless : []).flatMap(setting => ['-c', setting])
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data, ...settings]
  const superuserUrl = `postgres://postgres@127.0.0.1:${port}/postgres`
  const url = `postgres://ajantasa@127.0.0.1:${port}/ajantasa`
  let server: ChildProcess | null = null
  const start = async (): Promise<void> => {
    server = spawn(join(binaries, 'postgres'), options, { ...user, stdio: 'ignore', cwd: data })
    await untilReady(superuserUrl)
  }
  const stop = async (): Promise<void> => {
    if (server === null) return
    const ended = new Promise(resolve => server?.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    server = null
  }
  const remove = async (): Promise<void> => {
    await stop()
    rmSync(data, { recursive: true, force: true })
  }
  await start()
  await makeOwner(superuserUrl)
  const name = String(spawnSync(join(binaries, 'postgres'), ['--version']).stdout).trim()
  return { name, url, superuserUrl, start, stop, remove }
}

/** The same database for a superuser of the tests' own server: one who sees the rows of all cities. */
export function asSuperuser(url: string): string {
  return url.replace('//ajantasa@', '//postgres@')
}

/**
 * Removes a database of the tests' own server, whoever is connected: its autovacuum is the server's own, which only a
 * superuser may end.
 */
export async function dropDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: asSuperuser(url) })
  await client.connect()
  await client.query(`drop database ${name} with (force)`)
  await client.end()
}

async function makeOwner(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query('create role ajantasa login createdb')
  await client.query('create database ajantasa owner ajantasa')
  await client.end()
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await delay(100)
    }
  }
  throw new Error('PostgreSQL did not start')
}
