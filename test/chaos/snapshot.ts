import type { Ask } from './tables.ts'

/** Brings the tables back to how they were when the snapshot was taken. */
export type Restore = () => Promise<void>

/** Copies all tables within the database: loading a dump for each of hundreds of cases would take a second each. */
export async function takeSnapshot(ask: Ask): Promise<Restore> {
  const names = (
    await ask(`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`)
  ).map(row => String(row['name']))
  await ask('create schema snapshot')
  for (const name of names) await ask(`create table snapshot."${name}" as table public."${name}"`)
  const copies = await Promise.all(names.map(async name => copyBack(ask, name)))
  const all = names.map(name => `public."${name}"`).join(', ')
  return async () => {
    // Without its triggers a foreign key does not ask in which order its tables are filled.
    await ask(`set session_replication_role = replica`)
    await ask(`truncate ${all}`)
    for (const copy of copies) await ask(copy)
    await ask(`set session_replication_role = default`)
  }
}

async function copyBack(ask: Ask, name: string): Promise<string> {
  const columns = await ask(`select quote_ident(column_name) as name from information_schema.columns
    where table_schema = 'public' and table_name = '${name}' and is_generated = 'NEVER' order by ordinal_position`)
  const list = columns.map(row => String(row['name'])).join(', ')
  return `insert into public."${name}" (${list}) overriding system value select ${list} from snapshot."${name}"`
}
