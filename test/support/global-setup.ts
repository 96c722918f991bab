import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { hasProgram } from '../deploy/programs.ts'
import { hasChromium } from './chromium.ts'
import { hasDovecot } from './dovecot.ts'
import { takeLittleMemory } from './little-memory.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A file with a dump of an embedded database whose tables are made. */
    pgliteDump: string
    /** A folder with `migrated`, an embedded database whose tables are made, and what suites prepare for each other. */
    sharedFolder: string
    /** A PostgreSQL server with the database `ajantasa_template`, or null where there is none. */
    postgres: string | null
    /** Its superuser, for what only one may do; null where the server is not the tests' own. */
    postgresSuperuser: string | null
  }
}

/** Makes the databases of the tests once, and says what this machine lacks and which suites that leaves out. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-test-'))
  project.provide('sharedFolder', folder)
  const [dump, postgres] = await Promise.all([dumpMigrated(folder), provideServer()])
  project.provide('pgliteDump', dump)
  project.provide('postgres', postgres?.url ?? null)
  project.provide('postgresSuperuser', postgres?.superuserUrl ?? null)
  tellWhatIsThere(postgres?.name ?? null)
  return async () => {
    await postgres?.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function dumpMigrated(folder: string): Promise<string> {
  const path = join(folder, 'migrated')
  const database = await openDatabase({ kind: 'folder', path })
  await migrate(database.db)
  await database.close()
  takeLittleMemory(path)
  const reopened = await PGlite.create({ dataDir: path })
  const dump = await reopened.dumpDataDir('none')
  await reopened.close()
  writeFileSync(`${path}.tar`, new Uint8Array(await dump.arrayBuffer()))
  return `${path}.tar`
}

interface Server {
  readonly name: string
  readonly url: string
  readonly superuserUrl: string | null
  readonly remove: () => Promise<void>
}

async function provideServer(): Promise<Server | null> {
  const given = process.env['DATABASE_URL']
  const server =
    given === undefined || given === ''
      ? await startPostgres()
      : { name: 'PostgreSQL of DATABASE_URL', url: given, superuserUrl: null, remove: async () => {} }
  if (server !== null) await makeTemplate(server.url)
  return server
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
    hasDovecot() ? 'Dovecot present: mailbox suites run' : 'Dovecot absent: the mailbox suites are left out',
    hasProgram('promtool') ? 'promtool present: alert rules are tried' : 'promtool absent: alert rules are not tried',
    hasProgram('systemd-analyze')
      ? 'systemd-analyze present: units are asked of systemd'
      : 'systemd-analyze absent: units are not asked of systemd',
    shared
      ? '../shared present: contract suites run'
      : '../shared absent: the suites on the API’s own schemas, on collected mails and on the catalogue of Vaasa are left out',
  ]
  process.stdout.write(`\n${lines.map(line => ` · ${line}`).join('\n')}\n\n`)
}
