import { sql, type RawBuilder } from 'kysely'
import type { CityId } from '../core/city.ts'
import { hasMarks, withoutMarks, type Marks } from '../core/people/erasure.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/**
 * What PTV publishes and what was found in it: it is public, stays as PTV shows it, and would come back the next night.
 * Whoever wants a name out of it corrects it in PTV.
 */
const published: ReadonlySet<string> = new Set([
  'content_item',
  'content_version',
  'connection',
  'connection_version',
  'quarantine',
  'drift',
  'finding',
  'reference_code',
  'link_check',
  'mail_domain_check',
])

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

// The database itself says what there is, so that a column that is added later is not forgotten. What it works out of
// another column follows that one.
async function textColumns(db: Db): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select columns.table_name as table, columns.column_name as column, columns.data_type as type
    from information_schema.columns as columns
    join information_schema.columns as city
      on city.table_schema = columns.table_schema and city.table_name = columns.table_name and city.column_name = 'city_id'
    where columns.table_schema = 'public' and columns.column_name <> 'city_id'
      and columns.is_generated = 'NEVER' and columns.data_type in ('text', 'character varying', 'jsonb', 'json')
    order by 1, 2
  `.execute(db)
  return rows.filter(({ table }) => !published.has(table))
}

/** Puts the former updater in the place of every mark; gives the number of changed rows by table. */
export async function cleanColumns(trx: Db, city: CityId, marks: Marks): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const column of await textColumns(trx)) {
    const changed = await cleanColumn(trx, city, marks, column)
    counts[column.table] = (counts[column.table] ?? 0) + changed
  }
  return counts
}

// Row by row: a year of reports would not fit into the memory of a small machine.
async function cleanColumn(trx: Db, city: CityId, marks: Marks, { table, column, type }: Column): Promise<number> {
  const found = await sql<{ place: string }>`
    select ctid::text as place from ${sql.table(table)}
    where city_id = ${city} and ${sql.ref(column)}::text ~ ${marks.loose} for update
  `.execute(trx)
  let changed = 0
  for (const { place } of found.rows) {
    const { rows } = await sql<{ value: unknown }>`
      select ${sql.ref(column)} as value from ${sql.table(table)} where ctid = ${place}::tid
    `.execute(trx)
    const value = rows[0]?.value
    if (!hasMarks(value, marks)) continue
    const cleaned = withoutMarks(value, marks)
    const text = type.startsWith('json') ? jsonText(cleaned) : cleaned
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${text}::${sql.raw(type)} where ctid = ${place}::tid
    `.execute(trx)
    changed += 1
  }
  return changed
}

/** The keys of the rows of which any text holds a mark. */
export async function findMarked(
  db: Db,
  city: CityId,
  marks: Marks,
  { table, key, where }: { readonly table: string; readonly key: string; readonly where: RawBuilder<unknown> },
): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string; value: unknown }>`
    select ${sql.ref(key)} as key, to_jsonb(one) as value from ${sql.table(table)} as one
    where city_id = ${city} and ${where} and one::text ~ ${marks.loose}
  `.execute(db)
  return rows.filter(({ value }) => hasMarks(value, marks)).map(row => row.key)
}

/** Everything that is kept of a city in which a mark stands, by table; what PTV publishes left out. */
export async function findAllMarked(db: Db, city: CityId, marks: Marks): Promise<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {}
  for (const table of new Set((await textColumns(db)).map(column => column.table))) {
    const { rows } = await sql<{ value: unknown }>`
      select to_jsonb(one) - 'city_id' - 'raw' - 'progress' as value from ${sql.table(table)} as one
      where city_id = ${city} and one::text ~ ${marks.loose}
    `.execute(db)
    const theirs = rows.map(({ value }) => value).filter(value => hasMarks(value, marks))
    if (theirs.length > 0) found[table] = theirs
  }
  return found
}
