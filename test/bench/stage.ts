import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { request } from 'undici'
import { asSuperuser, dropDatabase, startPostgres, type Postgres } from '../support/postgres.ts'
import { generate, type CatalogueSize } from './catalogue.ts'
import { measure, startServerProcess, type Measured } from './child.ts'

/** Where measurements are made: a durable PostgreSQL, and a PTV of one size in a process of its own. */
export interface Stage {
  /** Our night, in the database that is named. */
  readonly night: (database: string, date: string) => Promise<Measured>
  /** Our night in a worker that has another night behind it, in a fresh database. */
  readonly laterNight: (date: string) => Promise<Measured>
  /** Our night in a fresh folder of the embedded database. */
  readonly embeddedNight: (date: string) => Promise<Measured>
  readonly floor: () => Promise<Measured>
  /** The floor in a process that has fetched everything once before. */
  readonly laterFloor: () => Promise<Measured>
  readonly script: () => Promise<Measured>
  /** Makes an empty database, works in it, and removes it. */
  readonly withDatabase: <Result>(work: (name: string) => Promise<Result>) => Promise<Result>
  readonly query: (database: string, sql: string) => Promise<readonly Record<string, unknown>[]>
}

/** The server's latency in milliseconds. */
export const latency = 50

export const firstDate = '2026-11-22'

/** Sets the stage, rehearses one night to learn its addresses, and clears everything away after the work. */
export async function onStage<Result>(size: CatalogueSize, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const postgres = await startPostgres('durable')
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the bench')
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-bench-'))
  const server = await startServerProcess(size, latency)
  try {
    const stage = stageOf(postgres, server.baseUrl, folder, generate(size).mainId)
    await rehearse(stage, server.baseUrl, folder)
    return await work(stage)
  } finally {
    await server.stop()
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function stageOf(postgres: Postgres, baseUrl: string, folder: string, mainId: string): Stage {
  const urlOf = (database: string): string => postgres.url.replace(/[^/]*$/, database)
  const query: Stage['query'] = async (database, sql) => queryOnce(asSuperuser(urlOf(database)), sql)
  const night = ['--url', baseUrl, '--main', mainId, '--date']
  const key = { PTV_API_KEY: 'bench' }
  let made = 0
  const withDatabase: Stage['withDatabase'] = async work => {
    const name = `bench_${(made += 1)}`
    await queryOnce(postgres.url, `create database ${name}`)
    try {
      return await work(name)
    } finally {
      await dropDatabase(postgres.url, name)
    }
  }
  return {
    withDatabase,
    query,
    night: async (database, date) => measure('night.ts', [...night, date], { ...key, DATABASE_URL: urlOf(database) }),
    embeddedNight: async date => {
      const data = join(folder, `data-${(made += 1)}`)
      const measured = await measure('night.ts', [...night, date], { ...key, AJANTASA_DATA: data })
      rmSync(data, { recursive: true })
      return measured
    },
    laterNight: async date =>
      withDatabase(async rehearsal =>
        withDatabase(async name =>
          measure('night.ts', [...night, date], {
            ...key,
            DATABASE_URL: urlOf(name),
            REHEARSAL_URL: urlOf(rehearsal),
          }),
        ),
      ),
    floor: async () =>
      withDatabase(async name => measure('floor.ts', floorArgs(baseUrl, folder), { DATABASE_URL: urlOf(name) })),
    laterFloor: async () =>
      withDatabase(async name =>
        measure('floor.ts', floorArgs(baseUrl, folder), { DATABASE_URL: urlOf(name), REHEARSAL_URL: '' }),
      ),
    script: async () =>
      withDatabase(async name => measure('usual-script.ts', ['--url', baseUrl], { DATABASE_URL: urlOf(name) })),
  }
}

function floorArgs(baseUrl: string, folder: string): readonly string[] {
  return ['--url', baseUrl, '--requests', join(folder, 'requests.json'), '--rows', join(folder, 'rows.copy')]
}

// The floor asks for what our night asked for, and writes what the server holds.
async function rehearse(stage: Stage, baseUrl: string, folder: string): Promise<void> {
  await request(`${baseUrl}/__reset`)
  await stage.withDatabase(async name => stage.night(name, firstDate))
  const asked = await request(`${baseUrl}/__requests`)
  writeFileSync(join(folder, 'requests.json'), await asked.body.text())
  const rows = await request(`${baseUrl}/__copy`)
  await pipeline(Readable.from(rows.body), createWriteStream(join(folder, 'rows.copy')))
}

async function queryOnce(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
