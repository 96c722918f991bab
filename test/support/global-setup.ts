import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { hasChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A file with a dump of an embedded database whose tables are made. */
    pgliteDump: string
    /** A PostgreSQL server with the database `ajantasa_template`, or null where there is none. */
    postgres: string | null
  }
}

const nobody = 65_534

/** Makes the databases of the tests once, and says what this machine lacks and which suites that leaves out. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-test-'))
  const dump = join(folder, 'migrated.tar')
  writeFileSync(dump, await dumpMigrated())
  project.provide('pgliteDump', dump)
  const postgres = await startPostgres(folder)
  project.provide('postgres', postgres?.url ?? null)
  tellWhatIsThere(postgres?.name ?? null)
  return async () => {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function dumpMigrated(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-dump-'))
  const database = await openDatabase({ kind: 'folder', path: folder })
  await migrate(database.db)
  await database.close()
  const reopened = await PGlite.create({ dataDir: folder })
  const dump = await reopened.dumpDataDir('none')
  await reopened.close()
  rmSync(folder, { recursive: true, force: true })
  return new Uint8Array(await dump.arrayBuffer())
}

interface Postgres {
  readonly name: string
  readonly url: string
  readonly stop: () => Promise<void>
}

async function startPostgres(folder: string): Promise<Postgres | null> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') {
    await makeTemplate(given)
    return { name: 'PostgreSQL of DATABASE_URL', url: given, stop: async () => {} }
  }
  const binaries = findBinaries()
  return binaries === null ? null : startCluster(binaries, folder)
}

function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : []
  return versions.map(version => join(debian, version, 'bin')).find(bin => existsSync(join(bin, 'initdb'))) ?? null
}

// PostgreSQL refuses to run as root, so root starts it as nobody.
async function startCluster(binaries: string, parent: string): Promise<Postgres> {
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
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data, '-F']
  const server = spawn(join(binaries, 'postgres'), options, { ...user, stdio: 'ignore', cwd: parent })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilReady(url)
  await makeTemplate(url)
  const version = String(spawnSync(join(binaries, 'postgres'), ['--version']).stdout).trim()
  const stop = async (): Promise<void> => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  return { name: version, url, stop }
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

async function makeTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('drop database if exists ajantasa_template')
  await client.query('create database ajantasa_template')
  await client.end()
  const template = new URL(url)
  template.pathname = '/ajantasa_template'
  const database = await openDatabase({ kind: 'postgres', url: template.toString() })
  await migrate(database.db)
  await database.close()
}

function tellWhatIsThere(postgres: string | null): void {
  const shared = existsSync(join(import.meta.dirname, '../../../shared/ptv'))
  const lines = [
    postgres === null
      ? 'PostgreSQL absent: its half of the store and job suites is left out'
      : `database tests on PGlite and ${postgres}`,
    hasChromium() ? 'Chromium present: page suites run' : 'Chromium absent: the page suites are left out',
    shared
      ? '../shared present: contract suites run'
      : '../shared absent: the suites on the API’s own schemas are left out',
  ]
  process.stdout.write(`\n${lines.map(line => ` · ${line}`).join('\n')}\n\n`)
}
