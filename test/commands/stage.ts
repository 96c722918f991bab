import { once } from 'node:events'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { inject, onTestFinished } from 'vitest'
import { areas } from '../../src/sample/areas.ts'
import { startLoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords, type SampleRecords } from '../../src/sample/records.ts'
import type { DatabasePlace } from '../../src/store/database.ts'
import { openSampleCity } from '../support/database.ts'
import { takeLittleMemory } from '../support/little-memory.ts'
import { sampleCityFile } from '../support/night.ts'
import { runProgram, type Ended } from '../support/program.ts'

/** The business date of the first night. */
export const firstNight = '2026-12-09'

/** The sample city's records on the first night. */
export function records(): SampleRecords {
  return sampleRecords(areas, Temporal.PlainDate.from(firstNight))
}

/** Makes a folder with `cities/`, the sample city's file reading from an address, and its roster. */
export function writeCity(folder: string, baseUrl: string, change: (text: string) => string = text => text): void {
  const cities = join(folder, 'cities')
  mkdirSync(cities, { recursive: true })
  const text = readFileSync(sampleCityFile, 'utf8').replace('read: v12', `read: v12\n  baseUrl: ${baseUrl}`)
  const changed = change(text)
  writeFileSync(join(cities, `${/^id: (.*)$/m.exec(changed)?.[1] ?? 'city'}.yaml`), changed)
  copyFileSync(join(sampleCityFile, '../roster.csv'), join(cities, 'roster.csv'))
}

/** What the program left that made the tables and carried out the first night, in a folder of its own. */
export interface FirstNight {
  /** To be copied from, never to be worked in: several suites use it at once. */
  readonly folder: string
  readonly migrated: Ended
  readonly ended: Ended
}

/** The sample city's first night, carried out by whichever suite asks first. */
export async function theFirstNight(): Promise<FirstNight> {
  const folder = join(inject('sharedFolder'), 'first-night')
  const file = join(folder, 'ended.json')
  if (asksFirst(folder)) await carryOut(folder, file)
  while (!existsSync(file)) await delay(100)
  return { folder, ...(JSON.parse(readFileSync(file, 'utf8')) as Pick<FirstNight, 'migrated' | 'ended'>) }
}

function asksFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

async function carryOut(folder: string, file: string): Promise<void> {
  const ptv = await startLoopbackPtv(records())
  writeCity(folder, ptv.baseUrl)
  const surroundings = { cwd: folder, env: settingsOf(folder) }
  const migrated = await runProgram(['migrate'], surroundings)
  const ended = await runProgram(['once', 'night', '--date', firstNight, '--json'], surroundings)
  await ptv.stop()
  takeLittleMemory(join(folder, 'data'))
  // Others see it when it is whole.
  writeFileSync(`${file}.new`, JSON.stringify({ migrated, ended }))
  renameSync(`${file}.new`, file)
}

/** A copy of an embedded database that nobody has open. */
export function copyData(from: string, folder: string): void {
  cpSync(join(from, 'data'), join(folder, 'data'), { recursive: true })
}

/** Makes an embedded database whose tables are made and empty. */
export function makeEmptyData(folder: string): void {
  cpSync(join(inject('sharedFolder'), 'migrated'), join(folder, 'data'), { recursive: true })
}

/** The settings of a program that works in the folder. */
export function settingsOf(folder: string): Readonly<Record<string, string>> {
  return { AJANTASA_CITIES: join(folder, 'cities'), AJANTASA_DATA: join(folder, 'data'), PTV_API_KEY: 'esimerkkila' }
}

/** How many rows each table holds; the ledger is left out, as a failed run belongs there. */
export async function countRows(place: DatabasePlace): Promise<Readonly<Record<string, number>>> {
  const { db, close } = await openSampleCity(place)
  try {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'run' order by 1
    `.execute(db)
    const counts = rows.map(async ({ name }) => {
      const counted = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(db)
      return [name, counted.rows[0]?.n ?? -1] as const
    })
    return Object.fromEntries(await Promise.all(counts))
  } finally {
    await close()
  }
}

/** The embedded database of the folder. */
export function dataOf(folder: string): DatabasePlace {
  return { kind: 'folder', path: join(folder, 'data') }
}

/** A PTV for one test that takes a question and never answers; `asked` comes with the first. */
export async function startSilentServer(): Promise<{ readonly baseUrl: string; readonly asked: Promise<unknown> }> {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: once(server, 'request') }
}
