import { sql, type QueryExecutorProvider } from 'kysely'

/**
 * Does what concerns the rows of all cities: migrations, and moving to another server. For so long the owner of the
 * tables is not bound by their policies; nobody else meets them meanwhile. To be called in a transaction, by their owner.
 */
export async function pastPolicies<Result>(trx: QueryExecutorProvider, work: () => Promise<Result>): Promise<Result> {
  await alterAll('no force').execute(trx)
  const result = await work()
  await alterAll('force').execute(trx)
  return result
}

function alterAll(force: 'force' | 'no force') {
  return sql.raw(`do $$
    declare
      name text;
    begin
      for name in
        select relname from pg_class where relnamespace = current_schema()::regnamespace and relrowsecurity
      loop
        execute format('alter table %I ${force} row level security', name);
      end loop;
    end
  $$`)
}
