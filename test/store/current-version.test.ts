import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { loadItemsById } from '../../src/store/catalogue.ts'
import { loadChanges, loadConnections, loadItems } from '../../src/store/content.ts'
import { forTables } from '../../src/store/city-scope.ts'
import { openDatabase, type Database } from '../../src/store/database.ts'
import { jsonText } from '../../src/store/json.ts'
import { aConnection, aService, aVersion, ids } from '../support/builders.ts'

const city = cityId('esimerkkila')
const folder = 'migrations'
const [older, newer, gone] = ['Vanha', 'Uusi', 'Lakkautettu'].map((name, index) =>
  aService({
    contentId: index === 2 ? ids.channel : ids.service,
    languageVersions: { fi: aVersion({ name }) },
    publishedAt: Temporal.Instant.from('2026-06-01T09:00:00Z'),
  }),
)

const connection = aConnection({ chargeType: 'Free' })

let database: Database
beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' })
})
afterAll(async () => database.close())

it('a database from before finds what it holds in its history, missing and removed items too', async () => {
  const db = handle()
  const files = readdirSync(folder).toSorted()
  await sql`create table migration_checksum (name text primary key, checksum text not null)`.execute(db)
  for (const file of files.filter(name => name < '0010')) await carryOut(file)
  await keep(older, 1, 'new')
  await keep(newer, 2, 'changed')
  await keep(null, 3, 'missing')
  await keep(gone, 1, 'new')
  await keepItem(newer, null)
  await keepItem(gone, '2026-06-11')
  await keepConnection()
  for (const file of files.filter(name => name >= '0010')) await carryOut(file)
  expect((await loadItems(db, city)).map(one => one.item)).toEqual([newer])
  expect(await loadItemsById(db, city, [ids.service, ids.channel])).toEqual(
    new Map([
      [ids.service, newer],
      [ids.channel, gone],
    ]),
  )
  expect((await loadChanges(db, city, { contentId: ids.service })).map(one => [one.change, one.reason])).toEqual([
    ['missing', null],
    ['changed', null],
    ['new', null],
  ])
  expect(await loadConnections(db, city)).toEqual([connection])
})

// For migrations and rows of the sample city alike.
function handle(): Database['db'] {
  return forTables(database.db)
}

async function carryOut(file: string): Promise<void> {
  await sql.raw(readFileSync(join(folder, file), 'utf8')).execute(handle())
}

async function keep(item: typeof older | null, version: number, change: string): Promise<void> {
  const id = item?.contentId ?? ids.service
  await sql`
    insert into content_version (city_id, content_id, version, observed_on, change, fields, document)
    values (${city}, ${id}, ${version}, '2026-06-10', ${change}, '[]', ${item === null ? null : jsonText(item)})
  `.execute(handle())
}

async function keepItem(item: typeof older, removedOn: string | null): Promise<void> {
  await sql`
    insert into content_item (
      city_id, content_id, kind, type, organization_id, own, document, raw, fingerprints, content_hash, touched,
      first_seen, removed_on
    )
    values (
      ${city}, ${item?.contentId}, 'service', 'Service', ${ids.organization}, true, ${jsonText(item)}, '{}', '{}',
      'hash', false, '2026-06-10', ${removedOn}
    )
  `.execute(handle())
}

async function keepConnection(): Promise<void> {
  const pair = sql`${city}, ${connection.serviceId}, ${connection.channelId}`
  for (const [version, one] of [aConnection(), connection, null].entries()) {
    await sql`
      insert into connection_version (city_id, service_id, channel_id, version, observed_on, change, document)
      values (${pair}, ${version + 1}, '2026-06-10', 'changed', ${one === null ? null : jsonText(one)})
    `.execute(handle())
  }
  await sql`
    insert into connection (city_id, service_id, channel_id, document, raw, content_hash, first_seen)
    values (${pair}, ${jsonText(connection)}, '{}', 'hash', '2026-06-10')
  `.execute(handle())
}
