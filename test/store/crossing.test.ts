import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { forCity, ofInstallation } from '../../src/store/city-scope.ts'
import { plant } from '../support/marked-city.ts'
import { ask, makeMigratedDatabase, type RoledDatabase } from '../support/roles.ts'
import { forbiddenWays, ours, rows, theirs, ways, type Handle } from './crossing-ways.ts'
import { savePublished } from './sample-content.ts'

describe.runIf(inject('postgresSuperuser') !== null)('from one city to another on PostgreSQL,', () => {
  let roled: RoledDatabase
  beforeAll(async () => {
    roled = await makeMigratedDatabase()
    await withPool(roled.superuser, 2, async installation => {
      for (const city of [ours, theirs]) {
        await plant(forCity(installation, city), city)
        await savePublished(forCity(installation, city), city)
      }
    })
    await ask(roled.superuser, 'analyze')
  })
  afterAll(async () => roled.drop())

  it('nothing is tried in vain: each table has rows of both', async () => {
    const counts = (await tablesOfCities()).map(
      table => `select '${table}' as name, count(distinct city_id)::int as cities from ${table}`,
    )
    const found = await ask(roled.superuser, counts.join(' union all '))
    expect(found.length).toBeGreaterThan(30)
    expect(found.filter(row => row['cities'] !== 2)).toEqual([])
  })

  it.each(['worker', 'owner'] as const)('the %s sees no row by any table, and changes none', async role => {
    const before = await rowsOfTheirs()
    await withPool(roled[role], 2, async installation => {
      const db = forCity(installation, ours)
      for (const table of await tablesOfCities()) {
        const seen = await rows(db, `select 1 from ${table} where city_id <> '${ours}'`)
        const own = await rows(db, `select 1 from ${table}`)
        const deleted = await rows(db, `delete from ${table} where city_id = '${theirs}' returning 1`)
        expect({ table, seen, deleted, hasOwn: own > 0 }).toEqual({ table, seen: 0, deleted: 0, hasOwn: true })
      }
    })
    expect(await rowsOfTheirs()).toEqual(before)
  })

  it.each(Object.entries({ ...ways, ...forbiddenWays }))('%s leads nowhere', async (_name, way) => {
    const before = await rowsOfTheirs()
    await withPool(roled.worker, 1, async installation => {
      expect(await way(forCity(installation, ours))).toBe(0)
      expect(await rows(forCity(installation, theirs), 'select 1 from person')).toBe(2)
    })
    expect(await rowsOfTheirs()).toEqual(before)
  })

  it.each(Object.entries(ways))('%s would lead there without the policies', async (_name, way) => {
    await withPool(roled.superuser, 1, async installation => {
      const trx = await forCity(installation, ours).startTransaction().execute()
      try {
        expect(await way(trx)).toBeGreaterThan(0)
      } finally {
        await trx.rollback().execute()
      }
    })
  })

  describe('over a connection that both use,', () => {
    it.each<readonly [string, (db: Handle) => Promise<unknown>]>([
      ['well', async db => rows(db, 'select 1')],
      ['with an error', async db => rows(db, 'select 1 / 0').catch(() => {})],
      [
        'with a transaction that was taken back',
        async db =>
          db
            .transaction()
            .execute(fail)
            .catch(() => {}),
      ],
      [
        'with a transaction that an error ended',
        async db =>
          db
            .transaction()
            .execute(break_)
            .catch(() => {}),
      ],
      ['within a transaction that somebody left open', async db => rows(db, 'begin; select 1')],
      ['within a failed one that somebody left open', async db => rows(db, 'begin; select 1 / 0').catch(() => {})],
    ])('nothing is seen after the other has given it back %s', async (_name, use) => {
      await withPool(roled.worker, 1, async installation => {
        for (const [first, second] of [
          [theirs, ours],
          [ours, theirs],
        ] as const) {
          await use(forCity(installation, first))
          expect(await citiesSeen(forCity(installation, second))).toEqual([second])
        }
      })
    })

    it('transactions of both take turns, each with its own rows', async () => {
      await withPool(roled.worker, 1, async installation => {
        const seen = [ours, theirs, ours, theirs, theirs, ours].map(async city =>
          forCity(installation, city)
            .transaction()
            .execute(async trx => {
              const before = await citiesSeen(trx)
              await delay(5)
              return [city, before, await citiesSeen(trx)]
            }),
        )
        for (const [city, ...both] of await Promise.all(seen)) expect(both).toEqual([[city], [city]])
      })
    })

    it('a savepoint that is taken back keeps the city', async () => {
      await withPool(roled.worker, 1, async installation => {
        await citiesSeen(forCity(installation, theirs))
        const trx = await forCity(installation, ours).startTransaction().execute()
        const inner = await trx.savepoint('here').execute()
        await inner.rollbackToSavepoint('here').execute()
        expect(await citiesSeen(trx)).toEqual([ours])
        await trx.rollback().execute()
      })
    })

    it('a prepared statement gives the rows of the city that is there now', async () => {
      const client = new Client({ connectionString: roled.worker })
      await client.connect()
      const seen = async (city: string) => {
        await client.query('select set_config($1, $2, false)', ['ajantasa.city', city])
        const read = {
          name: 'people',
          text: 'select distinct city_id from person where person_id <> $1',
          values: ['x'],
        }
        return (await client.query<{ city_id: string }>(read)).rows.map(row => row.city_id)
      }
      // PostgreSQL makes a plan for good with the sixth.
      for (let turn = 0; turn < 8; turn += 1) expect([await seen(theirs), await seen(ours)]).toEqual([[theirs], [ours]])
      await client.end()
    })
  })

  describe('whoever names no city', () => {
    it.each(['worker', 'owner'] as const)(
      'sees no row as the %s, on a fresh connection and after a city',
      async role => {
        expect(await ask(roled[role], 'select 1 from person')).toEqual([])
        await withPool(roled[role], 1, async installation => {
          expect(await rows(installation, 'select 1 from person')).toBe(0)
          expect(await rows(forCity(installation, ours), 'select 1 from person')).toBe(2)
          expect(await rows(installation, 'select 1 from person')).toBe(0)
        })
      },
    )

    it('is refused what names the column', async () => {
      await withPool(roled.worker, 1, async installation => {
        await expect(rows(installation, 'select city_id from person')).rejects.toThrow(/knows no city/)
      })
    })

    it('copies nothing out, and nothing in', async () => {
      const client = new Client({ connectionString: roled.worker })
      await client.connect()
      await client.query(`select set_config('ajantasa.city', '${ours}', false)`)
      const copied = await client.query(
        `select query_to_xml('select city_id from person', true, true, '')::text as all`,
      )
      expect(JSON.stringify(copied.rows)).not.toContain(theirs)
      await expect(client.query('copy person from stdin')).rejects.toThrow(/COPY FROM not supported with row-level/)
      await client.end()
    })
  })

  it('a transaction cannot be handed to another city', async () => {
    await withPool(roled.worker, 1, async installation => {
      const trx = await forCity(installation, ours).startTransaction().execute()
      expect(() => forCity(trx, theirs)).toThrow(/another city/)
      await trx.rollback().execute()
    })
  })

  async function tablesOfCities(): Promise<readonly string[]> {
    const found = await ask(
      roled.superuser,
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'city_id' order by 1`,
    )
    return found.map(row => String(row['name']))
  }

  async function rowsOfTheirs(): Promise<readonly unknown[]> {
    const sums = (await tablesOfCities()).map(
      table => `select '${table}' as name, md5(string_agg(one::text, ' ' order by one::text)) as sum
        from ${table} as one where city_id = '${theirs}'`,
    )
    return ask(roled.superuser, sums.join(' union all '))
  }
})

async function withPool(url: string, max: number, work: (installation: Handle) => Promise<void>): Promise<void> {
  const pool = new Pool({ connectionString: url, max })
  pool.on('error', () => {})
  try {
    await work(ofInstallation(pool, true))
  } finally {
    await pool.end()
  }
}

async function citiesSeen(db: Handle): Promise<readonly string[]> {
  const { rows: seen } = await sql.raw<{ city: string }>(`select distinct city_id as city from person`).execute(db)
  return seen.map(row => row.city)
}

async function fail(trx: Handle): Promise<never> {
  await rows(trx, 'select 1')
  throw new Error('a job failed')
}

async function break_(trx: Handle): Promise<void> {
  await rows(trx, 'select 1 / 0')
}
