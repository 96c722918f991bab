import { sql } from 'kysely'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { forCity, ofInstallation } from '../../src/store/city-scope.ts'
import { pastPolicies } from '../../src/store/row-security.ts'
import { ask, askEach, makeMigratedDatabase, type RoledDatabase } from '../support/roles.ts'

const [ours, theirs] = [cityId('esimerkkila'), cityId('mallila')]

describe.runIf(inject('postgresSuperuser') !== null)('a handle of a city on PostgreSQL', () => {
  let roled: RoledDatabase
  let pool: Pool
  let asked: string[] = []
  beforeAll(async () => {
    roled = await makeMigratedDatabase()
    await askEach(roled.superuser, [...manyRows, 'analyze'])
  })
  beforeEach(() => {
    asked = []
    pool = new Pool({
      connectionString: roled.worker,
      max: 1,
      Client: countingClient(statement => asked.push(statement)),
    })
  })
  afterAll(async () => roled.drop())

  it('asks once more when a connection comes from another city, and never else', async () => {
    const installation = ofInstallation(pool, true)
    const read = async (city: typeof ours): Promise<unknown> =>
      forCity(installation, city).selectFrom('person').select('person_id').execute()
    for (let turn = 0; turn < 10; turn += 1) await read(ours)
    expect(asked.length).toBe(1 + 10)
    for (let turn = 0; turn < 10; turn += 1) await read(turn % 2 === 0 ? theirs : ours)
    expect(asked.length).toBe(11 + 20)
    await forCity(installation, ours)
      .transaction()
      .execute(async trx => trx.selectFrom('person').select('person_id').execute())
    expect(asked.slice(31).map(statement => statement.split(' ')[0])).toEqual(['begin', 'select', 'commit'])
    await pool.end()
  })

  it('is the same one whenever it is asked for', async () => {
    const installation = ofInstallation(pool, true)
    expect(forCity(forCity(installation, theirs), ours)).toBe(forCity(installation, ours))
    await pool.end()
  })

  it.each([
    ['the mails that are due', `from mail_message where city_id = $1 and not_before <= now() and state = 'planned'`],
    ['a mail by its token', `from mail_message where city_id = $1 and token = 't10'`],
    ['a mail that came back', `from mail_message where city_id = $1 and return_id = any ('{x}')`],
    ['a run', `from run where city_id = $1 and job = 'job3' and business_date = current_date`],
    ['a mail with the same bytes', `from inbound_mail where city_id = $1 and raw_hash = sha256('a')`],
    [
      'a mail by its place',
      `from inbound_mail where city_id = $1 and mailbox = 'm' and uid_validity = '1' and uid = 10`,
    ],
  ])('finds %s by the index that it would take without policies', async (_name, question) => {
    const statement = `explain (costs off) select ${question.replace('$1', `'${ours}'`)}`
    const plan = async (url: string): Promise<readonly string[]> => {
      const [, ...lines] = await askEach(url, [`select set_config('ajantasa.city', '${ours}', false)`, statement])
      return lines.flat().map(row => String(row['QUERY PLAN']).trim().replace(/^-> +/, ''))
    }
    const free = await plan(roled.superuser)
    expect(free.join()).toMatch(/Index (?:Only )?Scan/)
    expect(await plan(roled.worker)).toEqual(['Result', expect.stringMatching(/^One-Time Filter: /), ...free])
    await pool.end()
  })

  it('lets only the owner of the tables past the policies, for as long as a migration takes', async () => {
    const insert = `insert into drift values ('${ours}', 'service', 'a', '2026-01-01', 1)`
    await ask(roled.superuser, insert)
    await ask(roled.superuser, insert.replace(ours, theirs))
    const count = `select count(*)::int as rows from drift`
    const owner = new Pool({ connectionString: roled.owner, max: 1 })
    const changed = await ofInstallation(owner, true)
      .transaction()
      .execute(async trx =>
        pastPolicies(
          trx,
          async () => (await sql.raw(`update drift set records = 2 returning 1`).execute(trx)).rows.length,
        ),
      )
    await owner.end()
    expect([changed, await ask(roled.owner, count)]).toEqual([2, [{ rows: 0 }]])
    await pool.end()
  })
})

// Of seven cities: the planner takes an index where it saves something.
const manyRows = [
  `insert into mail_message (city_id, message_id, purpose, occasion, person_id, token, day, recipient, subject, html,
      body, not_before, state)
    select city, n::text, 'digest', n::text, 'p', 't' || n, current_date, 'a', '', '', '', now() - n * interval '1 hour',
      case n % 50 when 0 then 'planned' else 'sent' end
    from many`,
  `insert into run (city_id, job, business_date, attempt, started_at)
    select city, 'job' || n % 13, current_date - n, 1, now() from many`,
  `insert into inbound_mail (city_id, mailbox, uid_validity, uid, received_at, raw)
    select city, 'm', '1', n, now(), n::text::bytea from many`,
].map(
  statement => `with many as (
    select n, case n % 10 when 0 then '${ours}' else 'city' || n % 7 end as city from generate_series(1, 5000) as n
  ) ${statement}`,
)

function countingClient(tell: (statement: string) => void): typeof Client {
  return class extends Client {
    override query(...args: unknown[]): never {
      const [statement] = args
      tell(typeof statement === 'string' ? statement : String((statement as { readonly text?: string }).text))
      return (super.query as (...all: unknown[]) => never).apply(this, args)
    }
  }
}
