import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeOnDatabases } from '../support/database.ts'
import { printSchema } from '../support/schema.ts'

const printed = join(import.meta.dirname, 'schema.txt')

describeOnDatabases('the tables', db => {
  it('are as test/store/schema.txt shows them (UPDATE_SCHEMA=1 writes it anew)', async () => {
    const schema = await printSchema(db())
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(printed, schema)
    expect(schema).toBe(readFileSync(printed, 'utf8'))
  })

  it('all begin their primary key with the city', async () => {
    const tables = (await printSchema(db())).split('\n\n')
    const others = tables.filter(table => !table.includes('PRIMARY KEY (city_id')).map(table => table.split('\n')[0])
    expect(others).toEqual(['migration_checksum'])
  })
})
