import { sql } from 'kysely'
import { forTables } from '../../src/store/city-scope.ts'
import type { Database } from '../../src/store/database.ts'

/**
 * Prints what the database itself says of its tables: columns with type and nullability, keys, checks, indexes, policies,
 * the migrator's own tables left out.
 */
export async function printSchema(handle: Database['db']): Promise<string> {
  const db = forTables(handle)
  const readers = [readColumns, readConstraints, readIndexes, readPolicies]
  const parts = (await Promise.all(readers.map(async read => read(db)))).flat()
  const tables = Map.groupBy(parts, part => part.table)
  return [...tables]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([table, lines]) => `${table}\n${lines.map(({ line }) => `  ${line}\n`).join('')}`)
    .join('\n')
}

interface Line {
  readonly table: string
  readonly line: string
}

async function readColumns(db: Database['db']): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    select table_name as table, column_name || ' ' || data_type
      || case is_nullable when 'NO' then ' not null' else '' end
      || case is_identity when 'YES' then ' generated ' || lower(identity_generation) || ' as identity' else '' end
      || coalesce(' default ' || column_default, '') as line
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'
    order by table_name, ordinal_position
  `.execute(db)
  return rows
}

async function readConstraints(db: Database['db']): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    select relname::text as table, pg_get_constraintdef(c.oid) as line
    from pg_constraint as c join pg_class as t on t.oid = c.conrelid
    where c.connamespace = 'public'::regnamespace and relname not like 'kysely%' and contype in ('p', 'u', 'f', 'c')
    order by relname, array_position(array['p', 'u', 'f', 'c'], contype::text), pg_get_constraintdef(c.oid) collate "C"
  `.execute(db)
  return rows
}

async function readIndexes(db: Database['db']): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    select tablename::text as table, regexp_replace(indexdef, ' ON public\\.\\S+ USING', '') as line
    from pg_indexes
    where schemaname = 'public' and tablename not like 'kysely%' and indexname not in (select conname from pg_constraint)
    order by tablename, indexname collate "C"
  `.execute(db)
  return rows
}

async function readPolicies(db: Database['db']): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    select relname::text as table, case when relforcerowsecurity then 'forced ' else '' end || 'row security: '
      || pg_get_expr(polqual, polrelid) || ', ' || pg_get_expr(polwithcheck, polrelid) as line
    from pg_policy join pg_class as t on t.oid = polrelid
    where relnamespace = 'public'::regnamespace and relrowsecurity
    order by relname, polname
  `.execute(db)
  return rows
}
