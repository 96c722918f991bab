import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { forCity } from '../../src/store/city-scope.ts'
import { openDatabase } from '../../src/store/database.ts'
import { planMails } from '../../src/store/outbox.ts'
import type { Tables } from '../chaos/tables.ts'
import { savePublished } from '../store/sample-content.ts'
import { allTables } from '../support/all-tables.ts'
import { runHere } from '../support/command.ts'
import { marked, plant } from '../support/marked-city.ts'
import { carryOut } from '../support/operating.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { documentOf, temporaryFolder, type Ended } from '../support/program.ts'
import { ask, inTurn, makeEmptyDatabase, makeMigratedDatabase, type RoledDatabase } from '../support/roles.ts'
import { startSmtpServer, type MailServer } from '../support/smtp-server.ts'
import { firstNight, records, settingsOf, writeCity } from './stage.ts'

const [ours, theirs] = [cityId('esimerkkila'), cityId('mallila')]
const due = aMailToSend({ notBefore: Temporal.Now.instant().subtract({ hours: 1 }) })

/** What is not the same when a mail went out from one database and is in doubt in the other, as the report tells too. */
const ofMails = new Set(['mail_message', 'alarm', 'database_mark', 'report', 'sending_turn'])

describe.runIf(inject('postgresSuperuser') !== null)('a backup by the commands of OPERATING.md', () => {
  let ptv: LoopbackPtv
  let post: MailServer
  let original: RoledDatabase
  let restored: RoledDatabase
  let backedUp: Tables
  const prepared: Ended[] = []
  const folder = temporaryFolder()
  const file = join(folder, 'ajantasa.dump')
  const run = async (database: RoledDatabase, ...args: readonly string[]): Promise<Ended> =>
    runHere(args, { ...settingsOf(folder), DATABASE_URL: database.worker, SMTP_URL: `smtp://127.0.0.1:${post.port}` })

  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
    post = await startSmtpServer()
    writeCity(folder, ptv.baseUrl)
    original = await makeMigratedDatabase()
    prepared.push(await run(original, 'once', 'night', '--date', firstNight), await run(original, 'once', 'send-mail'))
    await live(original)
    backedUp = await allTables({ kind: 'postgres', url: original.superuser })
    await carryOut('backup', { BACKUP_URL: original.backup, BACKUP_FILE: file })
    prepared.push(await run(original, 'once', 'send-mail'))
    restored = await makeEmptyDatabase()
    await inTurn(async () => carryOut('restore', { RESTORED_URL: restored.superuser, BACKUP_FILE: file }))
  }, 120_000)
  afterAll(async () => {
    await Promise.all([ptv.stop(), post.stop(), original.drop(), restored.drop()])
  })

  it('brings every row of all cities back', async () => {
    expect(prepared.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(await allTables({ kind: 'postgres', url: restored.superuser })).toEqual(backedUp)
    expect([...backedUp].filter(([, rows]) => rows.length === 0)).toEqual([])
  })

  it('brings policies, rights and owners back', async () => {
    const [owners] = await ask(
      restored.superuser,
      `select array_agg(distinct tableowner::text) as owners from pg_tables where schemaname = 'public'`,
    )
    expect(owners).toEqual({ owners: ['ajantasa_owner'] })
    expect(await ask(restored.worker, 'select 1 from person')).toEqual([])
    const people = documentOf(await run(restored, 'people', 'list', '--city', ours, '--json'))
    expect(people).toMatchObject({ city: ours })
    expect(JSON.stringify(people)).not.toContain(marked.address)
  })

  it('sends no mail again that went out since: it is in doubt', async () => {
    expect(post.taken).toHaveLength(1)
    expect((await run(restored, 'once', 'send-mail')).code).toBe(3)
    expect(post.taken).toHaveLength(1)
    const doubtful = documentOf(await run(restored, 'mail', 'list', '--in-doubt', '--json'))
    expect(doubtful).toMatchObject([{ city: ours, messageId: due.messageId }])
  })

  it('lets the nights go on as if nothing had been', async () => {
    const night = ['once', 'night', '--date', Temporal.PlainDate.from(firstNight).add({ days: 1 }).toString()]
    const ended = [await run(original, ...night), await run(restored, ...night)]
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    const [undisturbed, after] = await Promise.all(
      [original, restored].map(async ({ superuser }) => allTables({ kind: 'postgres', url: superuser })),
    )
    for (const [name, rows] of withoutMails(after)) expect([name, rows]).toEqual([name, undisturbed?.get(name)])
  })

  it.each(['worker', 'owner'] as const)('is refused to the %s, who would not see all rows', async role => {
    const env = { BACKUP_URL: original[role], BACKUP_FILE: join(folder, 'other.dump') }
    await expect(carryOut('backup', env)).rejects.toThrow(/row-level security|permission denied/)
  })

  it('reads only: its role writes nothing', async () => {
    await expect(ask(original.backup, `delete from person`)).rejects.toThrow(/read-only|permission denied/)
  })

  it('leaves a way back to a release that names no city', async () => {
    expect(await ask(restored.owner, 'select 1 from person')).toEqual([])
    await carryOut('going back', { OWNER_URL: restored.owner })
    expect(await ask(restored.owner, 'select distinct city_id from person')).toHaveLength(2)
  })
})

async function live({ superuser }: RoledDatabase): Promise<void> {
  const { db, close } = await openDatabase({ kind: 'postgres', url: superuser })
  await plant(forCity(db, theirs), theirs)
  await savePublished(forCity(db, theirs), theirs)
  await planMails(forCity(db, ours), ours, [due])
  await close()
}

function withoutMails(tables: Tables | undefined) {
  return [...(tables ?? [])].filter(([name]) => !ofMails.has(name))
}
