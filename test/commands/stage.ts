import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { areas } from '../../src/sample/areas.ts'
import { sampleRecords, type SampleRecords } from '../../src/sample/records.ts'
import { openDatabase, type DatabasePlace } from '../../src/store/database.ts'
import { sampleCityFile } from '../support/night.ts'

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

/** A copy of an embedded database that nobody has open. */
export function copyData(from: string, folder: string): void {
  cpSync(join(from, 'data'), join(folder, 'data'), { recursive: true })
}

/** The settings of a program that works in the folder. */
export function settingsOf(folder: string): Readonly<Record<string, string>> {
  return { AJANTASA_CITIES: join(folder, 'cities'), AJANTASA_DATA: join(folder, 'data'), PTV_API_KEY: 'esimerkkila' }
}

/** How many rows each table holds; the ledger is left out, as a failed run belongs there. */
export async function countRows(place: DatabasePlace): Promise<Readonly<Record<string, number>>> {
  const { db, close } = await openDatabase(place)
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
