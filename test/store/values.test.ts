import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { describeOnDatabases } from '../support/database.ts'

describeOnDatabases('what the database gives', db => {
  it.each([
    ['a day', sql`date '2026-06-10'`, Temporal.PlainDate.from('2026-06-10')],
    ['a day of long ago', sql`date '0999-01-01'`, Temporal.PlainDate.from('0999-01-01')],
    [
      'a moment',
      sql`timestamptz '2026-06-10 12:30:00.123456+03'`,
      Temporal.Instant.from('2026-06-10T09:30:00.123456Z'),
    ],
    ['a moment of winter', sql`timestamptz '2026-01-10 00:00:00+02'`, Temporal.Instant.from('2026-01-09T22:00:00Z')],
    ['a count', sql`count(*)`, 1],
    ['JSON', sql`'{"a": [1, null, "ä"]}'::jsonb`, { a: [1, null, 'ä'] }],
    ['nothing', sql`null::date`, null],
  ])('is read as it is meant: %s', async (_name, expression, expected) => {
    const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(db())
    expect(rows[0]?.value).toEqual(expected)
  })
})
