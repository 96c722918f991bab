import { nightJobNames } from '../../src/commands/work-names.ts'
import type { LoadCity } from './load-cities.ts'
import type { LoadDatabase } from './load-database.ts'

/** Every table as the number of its rows and a fingerprint of them, city by city. */
export type Contents = ReadonlyMap<string, { readonly rows: number; readonly print: string }>

/** Columns that chance or the clock gives, which no two rounds share, by table; `*` for a whole table. */
const passing: Readonly<Record<string, readonly string[] | '*'>> = {
  run: ['run_id', 'started_at', 'ended_at', 'alive_until'],
  digest: ['token'],
  mail_message: ['message_id', 'token', 'occasion', 'subject', 'html', 'body', 'reply_to', 'state_at', 'return_id'],
  token_key: '*',
  database_mark: '*',
  privacy_key: '*',
}

/** What every city's tables hold. The frequent jobs stay out of the ledger's fingerprint: they follow the clock. */
export async function readContents({ ask }: LoadDatabase): Promise<Contents> {
  const names = await ask(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'city_id' order by 1`,
  )
  const contents = new Map<string, { rows: number; print: string }>()
  for (const table of names.map(row => String(row['name']))) {
    const left = passing[table] ?? []
    const row = left === '*' ? `''` : `(to_jsonb(t)${left.map(column => ` - '${column}'`).join('')})::text`
    const rows = await ask(
      `select city_id as city, count(*)::int as rows, md5(string_agg(md5(${row}), '' order by md5(${row}))) as print
        from "${table}" t ${table === 'run' ? `where job in (${nightly})` : ''} group by 1`,
    )
    for (const { city, rows: count, print } of rows) {
      contents.set(`${table} of ${String(city)}`, { rows: Number(count), print: String(print) })
    }
  }
  return contents
}

const nightly = nightJobNames.map(name => `'${name}'`).join(', ')

/** What differs between two rounds. */
export function differences(one: Contents, other: Contents): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter(key => one.get(key)?.print !== other.get(key)?.print)
    .map(key => `${key}: ${one.get(key)?.rows ?? 0} rows, and ${other.get(key)?.rows ?? 0} that are not the same`)
}

/** How many jobs of the night are done, and how many there are. */
export async function nightProgress(database: LoadDatabase, cities: number): Promise<{ done: number; all: number }> {
  const [row] = await database.ask(
    `select count(distinct (city_id, job))::int as done from run
      where job in (${nightly}) and outcome in ('done', 'held')`,
  )
  return { done: Number(row?.['done']), all: cities * nightJobNames.length }
}

/** What should not be in a database after a night in which nothing went wrong, in words. */
export async function faultsIn(database: LoadDatabase, cities: readonly LoadCity[]): Promise<readonly string[]> {
  return [...(await ledgerFaults(database, cities)), ...(await contentFaults(database, cities))]
}

async function ledgerFaults({ ask }: LoadDatabase, cities: readonly LoadCity[]): Promise<readonly string[]> {
  const strange = await ask(
    `select city_id as city, job, attempt, outcome, error from run
      where job in (${nightly}) and (attempt <> 1 or outcome is distinct from 'done')
        or outcome is distinct from 'done' and ended_at is not null order by run_id limit 20`,
  )
  const [count] = await ask(`select count(*)::int as runs from run where job in (${nightly})`)
  const wanted = cities.length * nightJobNames.length
  return [
    ...strange.map(row => `the ledger holds ${JSON.stringify(row)}`),
    ...(Number(count?.['runs']) === wanted ? [] : [`the night has ${String(count?.['runs'])} runs, not ${wanted}`]),
  ]
}

async function contentFaults({ ask }: LoadDatabase, cities: readonly LoadCity[]): Promise<readonly string[]> {
  const rows = await ask(
    `select city_id as city, count(*) filter (where kind = 'organization')::int as organizations,
        count(*) filter (where kind = 'service')::int as services,
        count(*) filter (where kind = 'serviceChannel')::int as channels,
        (select count(*)::int from connection c where c.city_id = i.city_id) as connections,
        (select count(*)::int from finding f where f.city_id = i.city_id) as findings,
        (select count(*)::int from assignment a where a.city_id = i.city_id) as assignments,
        (select count(*)::int from report r where r.city_id = i.city_id) as reports,
        (select count(*)::int from digest d where d.city_id = i.city_id) as digests
      from content_item i group by 1`,
  )
  const byCity = new Map(rows.map(row => [String(row['city']), row]))
  return cities.flatMap(({ id, size }) => {
    const row = byCity.get(id) ?? {}
    const exact = (['organizations', 'services', 'channels', 'connections'] as const).filter(
      kind => row[kind] !== size[kind],
    )
    const some = ['findings', 'assignments', 'reports', 'digests'].filter(kind => !(Number(row[kind]) > 0))
    return [
      ...exact.map(kind => `${id} has ${String(row[kind])} ${kind} of ${size[kind]}`),
      ...some.map(kind => `${id} has no ${kind}`),
    ]
  })
}
