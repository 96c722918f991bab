import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runHere } from '../support/command.ts'
import { postgresBinaries, startPostgres, type Postgres } from '../support/postgres.ts'
import { documentOf, testFolder } from '../support/program.ts'

interface Told {
  readonly checks: readonly {
    readonly what: string
    readonly state: string
    readonly told: string
    readonly remedy: string
  }[]
}

// A server of its own: roles belong to all databases of one.
describe.runIf(inject('postgres') !== null && postgresBinaries() !== null)(
  'the roles that the Compose file makes',
  () => {
    let postgres: Postgres
    const as = (role: string): string => {
      const url = new URL(postgres.superuserUrl)
      return Object.assign(url, { username: role, pathname: '/composed' }).toString()
    }
    beforeAll(async () => {
      const started = await startPostgres()
      if (started === null) throw new Error('PostgreSQL is not there')
      postgres = started
      await query(postgres.superuserUrl, 'create database composed')
    })
    afterAll(async () => postgres.remove())

    it('get their passwords, of which nothing is told', () => {
      const folder = testFolder()
      const secrets = ['owner', 'worker'].map(name => [`database-${name}-password`, `hunter2-${name}`] as const)
      mkdirSync(join(folder, 'secrets'))
      for (const [name, word] of secrets) writeFileSync(join(folder, 'secrets', name), word)
      const { status, stdout, stderr } = makeRoles(folder, postgres)
      expect({ status, told: `${stdout}${stderr}` }).toEqual({
        status: 0,
        told: expect.not.stringContaining('hunter2') as string,
      })
    })

    it('are an owner who makes the tables', async () => {
      const ended = await runHere(['migrate'], { DATABASE_URL: as('ajantasa_owner') })
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
      const { rows } = await query(
        as('postgres'),
        `select rolname, rolpassword like 'SCRAM-SHA-256$%' as "hasPassword" from pg_authid
       where rolname in ('ajantasa_owner', 'ajantasa_worker') order by rolname`,
      )
      expect(rows).toEqual([
        { rolname: 'ajantasa_owner', hasPassword: true },
        { rolname: 'ajantasa_worker', hasPassword: true },
      ])
    })

    it('and a worker whom the doctor finds well', async () => {
      const lines = await doctor(as('ajantasa_worker'))
      expect(lines).toMatchObject({
        database: { state: 'well' },
        'database role': {
          state: 'well',
          told: 'The role ajantasa_worker may do what the worker does, and sees one city at a time.',
        },
        clock: { state: 'well' },
      })
    })

    it('while the doctor warns of a superuser, whom no policy binds', async () => {
      const lines = await doctor(as('postgres'))
      expect(lines).toMatchObject({
        database: { state: 'well' },
        'database role': {
          state: 'warning',
          told: 'The role postgres may do anything, so that PostgreSQL does not keep the cities apart.',
          remedy: expect.stringMatching(/ajantasa deploy postgres/) as string,
        },
      })
    })

    it.each([
      [
        'that may not write',
        'grant select on all tables in schema public to stranger',
        /may not read and write alarm, /,
      ],
      [
        'that may not make the queue',
        'grant select, insert, update, delete on all tables in schema public to stranger',
        /may not use the queue’s schema/,
      ],
    ])('and finds a role wrong %s', async (_name, grant, told) => {
      const make = 'do $$ begin create role stranger login; exception when duplicate_object then null; end $$'
      await query(as('postgres'), `${make}; grant connect on database composed to stranger`)
      await query(as('postgres'), `grant usage on schema public to stranger; ${grant}`)
      const lines = await doctor(as('stranger'))
      expect(lines['database role']).toMatchObject({ state: 'wrong', told: expect.stringMatching(told) as string })
    })
  },
)

// As the image of PostgreSQL runs it, with other paths and another name of the database.
function makeRoles(folder: string, { superuserUrl }: Postgres) {
  const text = readFileSync('src/deploy/compose/make-roles.sh', 'utf8')
  const script = join(folder, 'make-roles.sh')
  const changed = text
    .replaceAll('/run/secrets', join(folder, 'secrets'))
    .replace('/roles.sql', resolve('src/deploy/postgres/roles.sql'))
    .replace('--dbname=ajantasa', '--dbname=composed')
  writeFileSync(script, changed)
  const { hostname, port } = new URL(superuserUrl)
  const env = { PATH: `${postgresBinaries()}:/usr/bin:/bin`, PGHOST: hostname, PGPORT: port }
  return spawnSync('sh', [script], { env, encoding: 'utf8' })
}

async function doctor(url: string): Promise<Readonly<Record<string, Told['checks'][number]>>> {
  const ended = await runHere(['doctor', '--json'], { DATABASE_URL: url, HEALTH_PORT: '0' })
  return Object.fromEntries((documentOf(ended) as Told).checks.map(check => [check.what, check]))
}

async function query(url: string, text: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query<object>(text)
  } finally {
    await client.end()
  }
}
