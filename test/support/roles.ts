import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { carryOut } from './operating.ts'

/** A database with the roles of `src/deploy/postgres/roles.sql`, and its address for each of them. */
export interface RoledDatabase {
  readonly owner: string
  readonly worker: string
  readonly backup: string
  /** One whom no policy binds: for looking at all cities. */
  readonly superuser: string
  readonly drop: () => Promise<void>
}

/** Makes an empty database, with the roles and without tables. Needs a server of the tests' own. */
export async function makeRoledDatabase(): Promise<RoledDatabase> {
  const empty = await makeEmptyDatabase()
  await withRoles(empty.superuser)
  return empty
}

/** Makes an empty database, whose roles are still to be made. */
export async function makeEmptyDatabase(): Promise<RoledDatabase> {
  const name = `ajantasa_roles_${randomUUID().replaceAll('-', '')}`
  await ask(urlFor('postgres', 'postgres'), `create database ${name}`)
  const superuser = urlFor('postgres', name)
  return {
    owner: urlFor('ajantasa_owner', name),
    worker: urlFor('ajantasa_worker', name),
    backup: urlFor('ajantasa_backup', name),
    superuser,
    drop: async () => {
      await ask(urlFor('postgres', 'postgres'), `drop database ${name} with (force)`)
    },
  }
}

/** The same with tables, made as `ajantasa migrate` makes them for the owner. */
export async function makeMigratedDatabase(): Promise<RoledDatabase> {
  const roled = await makeRoledDatabase()
  const database = await openDatabase({ kind: 'postgres', url: roled.owner })
  await migrate(database.db)
  await database.close()
  return roled
}

/** What a statement gives. */
export type Answer = readonly Record<string, unknown>[]

/** Asks a database on a connection of its own. */
export async function ask(url: string, statement: string): Promise<Answer> {
  return (await askEach(url, [statement]))[0] ?? []
}

/** The same with several statements, one after the other. */
export async function askEach(url: string, statements: readonly string[]): Promise<readonly Answer[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const answers: Answer[] = []
    for (const statement of statements) answers.push((await client.query<Record<string, unknown>>(statement)).rows)
    return answers
  } finally {
    await client.end()
  }
}

/** Makes the roles with the commands of OPERATING.md. */
export async function withRoles(superuser: string): Promise<void> {
  await inTurn(async () => carryOut('roles', { ADMIN_URL: superuser }))
}

/** Roles belong to the whole server, and another file of tests may be making them at the same time. */
export async function inTurn(work: () => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlFor('postgres', 'postgres') })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('roles of the tests'))`)
    await work()
  } finally {
    await client.end()
  }
}

function urlFor(role: string, database: string): string {
  const url = new URL(inject('postgresSuperuser') ?? '')
  url.username = role
  url.pathname = `/${database}`
  return url.toString()
}
