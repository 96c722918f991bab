import { sql } from 'kysely'
import { areas } from '../../src/sample/areas.ts'
import { sampleRecords, type SampleRecords } from '../../src/sample/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import type { Database } from '../../src/store/database.ts'

/** A Wednesday and the days after it. */
export const [first, second, third, fourth] = ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-13'] as const

/** What PTV shows on the first night, and, unless a test says otherwise, on all that follow. */
export const asFirst: SampleRecords = sampleRecords(areas, Temporal.PlainDate.from(first))

/** A tenth of it, where only the course of a night matters. */
export const small: SampleRecords = {
  ...asFirst,
  services: asFirst.services.slice(0, 6),
  channels: [],
  collections: [],
  connections: [],
}

type List = 'organizations' | 'services' | 'channels' | 'collections' | 'connections'

/** The records with those of one list changed that the test means. */
export function withChanged(
  records: SampleRecords,
  list: List,
  isMeant: (record: Json) => boolean,
  change: (record: Json) => Json,
): SampleRecords {
  return { ...records, [list]: records[list].map(record => (isMeant(record) ? change(record) : record)) }
}

/** The records without those that the test means; connections of services that are gone go with them. */
export function without(records: SampleRecords, list: List, isMeant: (record: Json) => boolean): SampleRecords {
  const gone = new Set(records[list].filter(isMeant).map(record => record['contentId']))
  const left = { ...records, [list]: records[list].filter(record => !isMeant(record)) }
  return {
    ...left,
    connections: left.connections.filter(
      one => !gone.has(one['serviceContentId']) && !gone.has(one['channelContentId']),
    ),
  }
}

/** A test of one record, by its id. */
export function withId(id: unknown): (record: Json) => boolean {
  return record => record['contentId'] === id
}

/** A record whose Finnish version says something else. */
export function rewritten(record: Json, parts: Json): Json {
  const versions = record['languageVersions'] as Readonly<Record<string, Json>>
  return { ...record, languageVersions: { ...versions, fi: { ...versions['fi'], ...parts } } }
}

/** The nth service of the sample. */
export function service(index: number): Json {
  return asFirst.services[index] ?? {}
}

/**
 * Every row of every table: a hash of what it holds, and which transaction wrote it last, so that a row that is
 * written with equal values is seen as well.
 */
export async function tables(
  db: Database['db'],
  except: readonly string[] = [],
  city: string | null = null,
): Promise<Record<string, readonly string[]>> {
  const { rows: names } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%' and tablename <> 'migration_checksum' order by 1
  `.execute(db)
  const wanted = names.map(row => row.name).filter(name => !except.includes(name))
  const read = wanted.map(async name => {
    const ofCity = city === null ? sql`` : sql`where city_id = ${city}`
    const { rows } = await sql<{
      row: string
    }>`select xmin::text || ' ' || md5(t::text) as row from ${sql.table(name)} as t ${ofCity} order by 1`.execute(db)
    return [name, rows.map(one => one.row)] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

/** Every row of every table as it is, whichever transaction wrote it. */
export async function contents(
  db: Database['db'],
  except: readonly string[] = [],
): Promise<Record<string, readonly string[]>> {
  const names = Object.keys(await tables(db, except))
  const read = names.map(async name => {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} as t order by 1`.execute(
      db,
    )
    return [name, rows.map(one => one.row)] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

/** How many rows each table holds. */
export async function counts(db: Database['db']): Promise<Record<string, number>> {
  return Object.fromEntries(Object.entries(await tables(db)).map(([name, rows]) => [name, rows.length]))
}
