import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The role that the program is in the database, and what it may and may not do there. */
export interface DatabaseRole {
  readonly name: string
  /** True where no policy of a table binds it: for superusers, and for roles that were made so. */
  readonly pastPolicies: boolean
  /** Tables of ours that it may not read and write. */
  readonly barred: readonly string[]
  /** True where it may make the queue's schema, or change the one that is there. */
  readonly mayQueue: boolean
}

/** Asks PostgreSQL for the role of this connection. */
export async function readDatabaseRole(db: Database['db']): Promise<DatabaseRole> {
  const { rows } = await sql<DatabaseRole>`
    select
      rolname as name,
      rolsuper or rolbypassrls as "pastPolicies",
      array(
        select relname::text from pg_class
        where relnamespace = current_schema()::regnamespace and relkind = 'r' and relrowsecurity
          and exists (
            select from unnest(array['select', 'insert', 'update', 'delete']) as wanted
            where not has_table_privilege(oid, wanted)
          )
        order by relname
      ) as barred,
      case
        when to_regnamespace('ajantasa_jobs') is null then has_database_privilege(current_database(), 'create')
        else has_schema_privilege('ajantasa_jobs', 'usage') and has_schema_privilege('ajantasa_jobs', 'create')
      end as "mayQueue"
    from pg_roles where rolname = current_user
  `.execute(db)
  return rows[0] ?? { name: '', pastPolicies: false, barred: [], mayQueue: false }
}
