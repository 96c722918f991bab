import { sql, type QueryExecutorProvider } from 'kysely'

/** A table of ours, as the database itself describes it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly ColumnShape[]
}

interface ColumnShape {
  readonly name: string
  readonly type: string
  /** True where the database numbers the rows itself. */
  readonly isIdentity: boolean
}

/** How much a table holds, and a hash over all of it that does not depend on the order of the rows. */
export interface TableSum {
  readonly table: string
  readonly rows: number
  readonly hash: string
}

/** Makes the texts of values alike in two databases, until the end of the transaction. */
export const comparable = sql`
  select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, MDY', true),
    set_config('bytea_output', 'hex', true)
`

/** The tables that hold rows of cities, each after those that its rows refer to; without columns that are worked out. */
export async function readTables(db: QueryExecutorProvider): Promise<readonly TableShape[]> {
  const { rows } = await sql<Described>`
    select relname::text as name, refers, columns
    from pg_class as t
    cross join lateral (
      select array(
        select r.relname::text from pg_constraint as c join pg_class as r on r.oid = c.confrelid
        where c.conrelid = t.oid and c.contype = 'f' and c.confrelid <> t.oid
      )
    ) as referring (refers)
    cross join lateral (
      select json_agg(json_build_object(
        'name', attname, 'type', format_type(atttypid, atttypmod), 'isIdentity', attidentity <> ''
      ) order by attnum)
      from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = ''
    ) as described (columns)
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and exists (
      select from pg_attribute where attrelid = t.oid and attname = 'city_id' and not attisdropped
    )
    order by relname
  `.execute(db)
  return inOrder(rows)
}

interface Described extends TableShape {
  /** The tables that its rows refer to. */
  readonly refers: readonly string[]
}

function inOrder(tables: readonly Described[]): readonly Described[] {
  const ordered: Described[] = []
  while (ordered.length < tables.length) {
    const free = tables.filter(
      table => !ordered.includes(table) && table.refers.every(name => ordered.some(one => one.name === name)),
    )
    if (free.length === 0) return [...ordered, ...tables.filter(table => !ordered.includes(table))]
    ordered.push(...free)
  }
  return ordered
}

/** What a table holds. */
export async function sumOf(db: QueryExecutorProvider, table: string): Promise<TableSum> {
  const { rows } = await sql<Omit<TableSum, 'table'>>`
    select count(*)::integer as rows, md5(coalesce(string_agg(sum, '' order by sum collate "C"), '')) as hash
    from (select md5(one::text) as sum from ${sql.table(table)} as one) as sums
  `.execute(db)
  return { rows: 0, hash: '', ...rows[0], table }
}
