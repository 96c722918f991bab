import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allow, forget, type ForgettingTools } from '../../src/commands/people-privacy.ts'
import { forgetLines } from '../../src/commands/people-privacy-words.ts'
import { cityId } from '../../src/core/city.ts'
import { formerUpdater } from '../../src/core/people/erasure.ts'
import type { Duty } from '../../src/core/people/roster.ts'
import { personId } from '../../src/core/person.ts'
import { imapEraser } from '../../src/edges/mail/imap-delete.ts'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { fileShelf } from '../../src/edges/files/shelf.ts'
import { collectPerson } from '../../src/jobs/privacy/collect-person.ts'
import { erasedInRoster } from '../../src/jobs/erased-in-roster.ts'
import { runJob, type RunContext } from '../../src/jobs/job.ts'
import { publishReport } from '../../src/jobs/publish-report.ts'
import { readMailbox } from '../../src/jobs/read-mailbox.ts'
import { sortMailbox } from '../../src/jobs/sort-mailbox.ts'
import { tidyUp } from '../../src/jobs/tidy-up.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDuties } from '../../src/store/people.ts'
import { loadErased } from '../../src/store/privacy-retention.ts'
import { describeOnDatabases, openPglite } from '../support/database.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { asPerson } from '../support/imap.ts'
import { findMark, holdsMark, marked, namesake, plant, published, rawMail } from '../support/marked-city.ts'
import { sampleCityFile } from '../support/night.ts'
import { tables } from '../jobs/stories.ts'

const { city } = await readCityFile(sampleCityFile)
const now = Temporal.Instant.from('2026-09-10T08:00:00Z')
const word: ForgettingTools = { eraser: null, now, by: 'Tiina Tietosuoja', why: 'oma pyyntö' }

let shelf = ''
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'ajantasa-shelf-'))
})
afterEach(() => rmSync(shelf, { recursive: true, force: true }))

describeOnDatabases('forgetting a person', db => {
  it('leaves no trace of the name or address in any column of any table', async () => {
    const planted = await plant(db(), city.id)
    const before = await findMark(db())
    expect(planted.filter(table => !before.some(place => place.startsWith(`${table}.`)))).toEqual(markless)
    await forget(db(), { city, shelf }, marked.address, { ...word, why: `pyyntö: ${marked.name}` })
    expect(await findMark(db())).toEqual([])
  })

  it('finds the mark in a column that is added later and in no way known', async () => {
    await sql`alter table pace add column remark text, add column notes jsonb`.execute(db())
    try {
      await plant(db(), city.id)
      expect(await findMark(db())).toEqual(expect.arrayContaining(['pace.notes', 'pace.remark']))
      await forget(db(), { city, shelf }, marked.address, word)
      expect(await findMark(db())).toEqual([])
    } finally {
      await sql`alter table pace drop column remark, drop column notes`.execute(db())
    }
  })

  it('leaves no trace in the files of the report', async () => {
    await plant(db(), city.id)
    const publish = async () => runJob(publishReport(fileShelf, shelf), contextOf(db()))
    await publish()
    expect(markedFiles()).not.toEqual([])
    await forget(db(), { city, shelf }, marked.address, word)
    expect(markedFiles()).toEqual([])
    expect((await publish()).counts).toEqual({ reports: 0 })
  })

  it('keeps what was muted, confirmed and answered as that of a former updater', async () => {
    await plant(db(), city.id)
    await forget(db(), { city, shelf }, marked.address, word)
    const by = async (table: string, column: string) =>
      (await sql<{ by: string }>`select ${sql.ref(column)} as by from ${sql.table(table)} order by 1`.execute(db()))
        .rows
    expect((await by('finding_mute', 'muted_by'))[0]?.by).toContain(formerUpdater)
    expect((await by('confirmation', 'confirmed_by')).map(row => row.by)).toContain(formerUpdater)
    expect((await by('answer', 'person_id')).map(row => row.by)).toContain(formerUpdater)
  })

  it('takes the person out of the rows of others and leaves others alone', async () => {
    await plant(db(), city.id)
    await forget(db(), { city, shelf }, marked.address, word)
    expect(await loadDuties(db(), city.id)).toMatchObject([
      { personId: namesake, deputy: null, superior: null, alsoAnswers: [namesake] },
    ])
    const digests = await db().selectFrom('digest').select('person_id').execute()
    expect(digests).toEqual([{ person_id: namesake }])
  })

  it('leaves another city and what PTV publishes as they are', async () => {
    const other = cityId('toinen')
    await plant(db(other), other)
    const before = await tables(db(other))
    await forget(db(), { city, shelf }, marked.address, word)
    const after = await tables(db(other))
    const own = new Set(['audit_log', 'erased_address', 'privacy_key'])
    const rest = (all: typeof before) => Object.entries(all).filter(([table]) => !own.has(table))
    expect(rest(after)).toEqual(rest(before))
    expect(published.every(table => table in after)).toBe(true)
  })

  it('writes down that it was done, by whom and why, without the name', async () => {
    await forget(db(), { city, shelf }, marked.address, { ...word, why: `pyysi ${marked.address}` })
    const rows = await db().selectFrom('audit_log').select(['actor', 'action', 'facts']).execute()
    const facts = { why: `pyysi ${formerUpdater}` }
    expect(rows).toEqual([{ actor: 'Tiina Tietosuoja', action: 'personErased', facts }])
  })

  it('is the same when it is done again', async () => {
    await plant(db(), city.id)
    await forget(db(), { city, shelf }, marked.address, word)
    const before = await tables(db(), ['audit_log', 'report'])
    const { erased } = await forget(db(), { city, shelf }, marked.address, word)
    expect(await tables(db(), ['audit_log', 'report'])).toEqual(before)
    expect(Object.values(erased).every(count => count === 0)).toBe(true)
  })

  it('lets an erased address in again once', async () => {
    await forget(db(), { city, shelf }, marked.address, word)
    expect(await allow(db(), city, namesake, word)).toBe(false)
    expect(await allow(db(), city, marked.address, { ...word, why: `${marked.address} palasi` })).toBe(true)
    expect(await allow(db(), city, marked.address, word)).toBe(false)
    expect(await findMark(db())).toEqual([])
  })

  it.each([
    ['updater', { personId: marked.address }],
    ['deputy', { deputy: marked.address }],
    ['superior', { superior: marked.address }],
    ['also answers', { alsoAnswers: [marked.address] }],
  ])('makes a row of the roster a fault that has the address as %s, and says what helps', async (part, holder) => {
    const target = { contentId: null, name: null, serviceClass: null, organization: null }
    const beside = { alsoAnswers: [], deputy: null, superior: null, away: null }
    const duty = { row: 14, area: 'Kirjasto', serviceArea: null, target, personId: personId(namesake), ...beside }
    const duties = [duty, { ...duty, ...holder } as Duty]
    expect(await erasedInRoster(db(), city.id, duties)).toEqual([])
    await forget(db(), { city, shelf }, marked.address, word)
    const faults = await erasedInRoster(db(), city.id, duties)
    expect(faults).toMatchObject([{ where: `row 14, column "${part}"` }])
    expect(faults[0]?.remedy).toContain('2026-09-10')
    expect(JSON.stringify(faults)).not.toContain(marked.address)
    await allow(db(), city, marked.address, word)
    expect(await erasedInRoster(db(), city.id, duties)).toEqual([])
  })

  it('has told before, in an export, of every table in which the person stood', async () => {
    const planted = await plant(db(), city.id)
    const kept = await collectPerson(db(), city, await loadErased(db(), city.id, marked.address), readMessage)
    const told = [...Object.keys(kept.tables), 'inbound_mail', ...markless]
    expect(told.toSorted()).toEqual(planted.toSorted())
    expect(kept.received).toHaveLength(2)
    expect(kept.names).toEqual([marked.name])
  })
})

function markedFiles(): readonly string[] {
  return readdirSync(shelf).filter(name => holdsMark(readFileSync(join(shelf, name), 'utf8')))
}

// Tables without any text besides the city.
const markless = ['pace', 'privacy_key', 'sending_turn', 'token_key']

function contextOf(db: Database['db']): RunContext {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  return { db, city, today: Temporal.PlainDate.from('2026-09-10'), now: () => now, log, dry: false }
}

describe.skipIf(!hasDovecot())('forgetting a person in the mailbox', () => {
  let database: Database
  let dovecot: Dovecot
  beforeAll(async () => {
    database = await openPglite()
    dovecot = await startDovecot()
  })
  afterAll(async () => {
    await database.close()
    await dovecot.stop()
  })

  it('deletes the mails, and after an outage the next night does', async () => {
    const url = `imap://ptv:${dovecot.password}@127.0.0.1:${dovecot.imap}/INBOX`
    const mailbox = imapMailbox(url)
    await dovecot.deliver('ptv', rawMail(0), rawMail(1), rawMail(2, 'Muu'))
    const { db } = database
    await runJob(readMailbox(mailbox), contextOf(db))
    await db.updateTable('inbound_mail').set({ state: 'answered', handled_at: now.toString() }).execute()
    await runJob(sortMailbox(mailbox, []), contextOf(db))
    expect(await mails()).toEqual([true, true, false])

    const away = imapEraser('imap://ptv:x@127.0.0.1:1/INBOX')
    const told = await forget(db, { city, shelf }, marked.address, { ...word, eraser: away })
    expect(told.mailbox).toEqual({ deleted: 0, waiting: 2 })
    expect(forgetLines(told).join('\n')).toContain('2 mails still there: `tidy-up` tries again each night.')
    expect(await findMark(db)).toEqual([])
    expect(await mails()).toEqual([true, true, false])

    const tidying = tidyUp({ eraser: imapEraser(url), readMessage, reportMailTo: [] })
    const { counts } = await runJob(tidying, contextOf(db))
    expect(counts).toMatchObject({ deleted: 2, waiting: 0 })
    expect(await mails()).toEqual([false])
  })

  // Whether each mail of any folder holds the mark.
  async function mails(): Promise<readonly boolean[]> {
    return asPerson(dovecot.imap, { user: 'ptv', pass: dovecot.password }, async client => {
      const found: boolean[] = []
      for (const { path, flags } of await client.list()) {
        if (flags.has('\\Noselect')) continue
        const { exists } = await client.mailboxOpen(path, { readOnly: true })
        const all = exists === 0 ? [] : await client.fetchAll('1:*', { source: true })
        found.push(...all.map(({ source }) => holdsMark(source ?? '')))
      }
      return found
    })
  }
})
