import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { describeOnDatabases, emptyTables } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { contents, first, small } from './stories.ts'

const night = { date: first, records: small, jobs: ['sync-catalogue'] }

describeOnDatabases('a night of which the database could not store a portion', db => {
  it('fails, though all later portions were stored, and the next attempt ends as if undisturbed', async () => {
    await sampleNight(db(), night)
    const undisturbed = await contents(db(), ['run'])
    await emptyTables(db())
    await failOnce(db())
    const disturb = async ({ pathname }: URL): Promise<undefined> => {
      if (pathname.endsWith('/connection/search')) await untilFailed(db())
      return undefined
    }
    await expect(sampleNight(db(), { ...night, disturb })).rejects.toThrow(/PostgreSQL broke the connection off/)
    await sampleNight(db(), night)
    expect(await contents(db(), ['run'])).toEqual(undisturbed)
  })
})

/** Lets the first row that is stored fail as if the server was stopped. A sequence is not undone with its transaction. */
async function failOnce(db: Database['db']): Promise<void> {
  await sql`create sequence fault`.execute(db)
  await sql`create function fail_once() returns trigger language plpgsql as $$ begin
    if nextval('fault') = 1 then raise exception 'terminating connection' using errcode = '57P01'; end if;
    return new;
  end $$`.execute(db)
  await sql`create trigger fail_once before insert on content_item for each row execute function fail_once()`.execute(
    db,
  )
  onTestFinished(async () => {
    await sql`drop function fail_once cascade`.execute(db)
    await sql`drop sequence fault`.execute(db)
  })
}

async function untilFailed(db: Database['db']): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ failed: boolean }>`select is_called as failed from fault`.execute(db)
    if (rows[0]?.failed === true) return
    await delay(10)
  }
}
