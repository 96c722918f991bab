import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { cityId, type City, type CityId } from '../../src/core/city.ts'
import type { SortedTo } from '../../src/core/replies/mail-folder.ts'
import { imapMailbox } from '../../src/edges/mail/imap.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { runJob, type JobRun } from '../../src/jobs/job.ts'
import { readMailbox } from '../../src/jobs/read-mailbox.ts'
import { folderFor, sortMailbox } from '../../src/jobs/sort-mailbox.ts'
import type { Mailbox } from '../../src/ports/mail.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Database } from '../../src/store/database.ts'
import { endHandling, loadRawMail, loadWaitingMails } from '../../src/store/inbox.ts'
import type { InboundState } from '../../src/store/mail-tables.ts'
import { openPglite } from '../support/database.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { asPerson, foldersOf, openLine, type Fate } from '../support/imap.ts'
import { sampleCityFile } from '../support/night.ts'
import { temporaryFolder } from '../support/program.ts'

const now = Temporal.Instant.from('2026-12-10T08:00:00Z')
const [handled, unclear, automatic, refused] = ['Handled', 'Unclear', 'Automatic', 'Refused'].map(
  name => `Ajantasa/${name}`,
) as [string, string, string, string]

describe('the folder of a mail', () => {
  it.each<[InboundState, readonly string[], string | null]>([
    ['answered', [], 'Handled'],
    ['answered', ['waits for a yes'], 'Handled'],
    ['forwarded', [], 'Handled'],
    ['forwarded', ['waits for a yes'], 'Handled'],
    ['forwarded', ['the registered person says that the reply is not theirs'], 'Handled'],
    ['forwarded', ['neither yes nor no'], 'Unclear'],
    ['forwarded', ['unclear'], 'Unclear'],
    ['forwarded', ['unclear', 'waits for a yes'], 'Unclear'],
    ['forwarded', ['noToken'], 'Unclear'],
    ['ignored', ['Auto-Submitted'], 'Automatic'],
    ['duplicate', [], 'Automatic'],
    ['failed', ['it could not be handled'], 'Refused'],
    ['notOurs', [], null],
    ['received', [], null],
  ])('that was %s for %j is %s', (state, reasons, folder) => {
    expect(folderFor(state, reasons)).toBe(folder)
  })
})

const withoutMove = 'imap_capability = IMAP4rev1 LITERAL+ UIDPLUS NAMESPACE LIST-EXTENDED IDLE\n'
const withNeither = 'imap_capability = IMAP4rev1 LITERAL+ NAMESPACE IDLE\n'
const dotted = 'namespace inbox {\n  prefix = INBOX.\n  separator = .\n}\n'

describe.skipIf(!hasDovecot())('sorting the mailbox', () => {
  let database: Database
  let sample: City
  let [plain, copying, helpless]: [Dovecot?, Dovecot?, Dovecot?] = []
  beforeAll(async () => {
    database = await openPglite()
    sample = (await readCityFile(sampleCityFile)).city
    plain = await startDovecot()
    copying = await startDovecot(null, null, withoutMove)
    helpless = await startDovecot(null, null, withNeither)
  })
  afterAll(async () => {
    await database.close()
    for (const one of [plain, copying, helpless]) await one?.stop()
  })

  let [users, user, city] = [0, '', cityId('kaupunki')]
  beforeEach(() => {
    users += 1
    user = `pirkko${users}`
    city = cityId(`kaupunki${users}`)
  })

  it('puts each mail where it belongs, and leaves alone what is not handled or another city’s', async () => {
    await deliver(plain, 'answered', 'forwarded', 'forwarded, unclear', 'ignored', 'duplicate', 'failed', 'notOurs')
    await readAndHandle(plain)
    await deliver(plain, 'answered later')
    await read(plain)
    expect(await sort(plain)).toMatchObject({ outcome: 'done', counts: { moved: 6, gone: 0, left: 0, kept: 0 } })
    expect(await folders(plain)).toEqual({
      INBOX: ['answered later', 'notOurs'],
      [handled]: ['answered', 'forwarded'],
      [unclear]: ['forwarded, unclear'],
      [automatic]: ['duplicate', 'ignored'],
      [refused]: ['failed'],
    })
    expect(await sortedTo()).toEqual(['Handled', 'Handled', 'Unclear', 'Automatic', 'Automatic', 'Refused', null, null])
  })

  it('leaves mails unseen as they were', async () => {
    await deliver(plain, 'answered')
    await readAndHandle(plain)
    await sort(plain)
    const flags = await person(plain, async client => {
      await client.mailboxOpen(handled)
      return client.fetchAll('1:*', { flags: true })
    })
    expect(flags.map(mail => mail.flags?.has('\\Seen'))).toEqual([false])
  })

  it('makes and subscribes only the folders that it needs, once', async () => {
    const commands: string[] = []
    for (const subject of ['answered', 'answered again']) {
      await deliver(plain, subject)
      await readAndHandle(plain)
      const line = await openLineTo(plain)
      await sort(plain, { port: line.port })
      commands.push(...line.commands.filter(command => /CREATE|SUBSCRIBE/.test(command)))
    }
    expect(commands).toEqual(['CREATE', 'SUBSCRIBE'])
    const listed = await person(plain, async client => client.list())
    const shown = listed.filter(({ path, subscribed }) => subscribed && path !== 'INBOX')
    expect(shown.map(({ path }) => path)).toEqual([handled])
  })

  it('shows a folder again that a cut line, or a person, left unsubscribed', async () => {
    await person(plain, async client => {
      await client.mailboxCreate(handled)
      await client.mailboxUnsubscribe(handled)
    })
    await deliver(plain, 'answered')
    await readAndHandle(plain)
    await sort(plain)
    const listed = await person(plain, async client => client.list())
    expect(listed.find(({ path }) => path === handled)?.subscribed).toBe(true)
  })

  it('follows the mailbox’s own hierarchy and namespace', async () => {
    const courier = await startDovecot(null, null, dotted)
    onTestFinished(courier.stop)
    await deliver(courier, 'answered')
    await readAndHandle(courier)
    await sort(courier)
    await deliver(courier, 'answered, too')
    await readAndHandle(courier)
    await sort(courier)
    expect(await folders(courier)).toEqual({ 'INBOX.Ajantasa.Handled': ['answered', 'answered, too'] })
  })

  it('moves by few commands, whatever came and went between', async () => {
    await deliver(plain, ...Array.from({ length: 230 }, (_, index) => `ignored ${index + 1}`))
    await readAndHandle(plain)
    await byHand(plain, '3,220', 'delete')
    const line = await openLineTo(plain)
    expect(await sort(plain, { port: line.port })).toMatchObject({ counts: { moved: 228, gone: 2 } })
    expect(line.commands.filter(command => command === 'UID MOVE')).toHaveLength(2)
    expect((await folders(plain))[automatic]).toHaveLength(228)
  })

  it.each([
    ['deleted', 'delete', {}],
    ['marked as deleted', 'mark', { INBOX: ['answered'] }],
    ['moved elsewhere', 'move', { Omat: ['answered'] }],
  ] as const)('does nothing to a mail that somebody has %s meanwhile', async (_name, deed, shown) => {
    await deliver(plain, 'answered', 'ignored')
    await readAndHandle(plain)
    await byHand(plain, '1', deed)
    expect(await sort(plain)).toMatchObject({ counts: { moved: 1, gone: 1 } })
    expect(await folders(plain)).toEqual({ ...shown, [automatic]: ['ignored'] })
    expect(await sortedTo()).toEqual(['gone', 'Automatic'])
    expect(await sort(plain)).toMatchObject({ counts: { moved: 0, gone: 0 } })
  })

  it('leaves a mail in the inbox that somebody has put back, and reads it as a duplicate', async () => {
    await deliver(plain, 'answered')
    await readAndHandle(plain)
    await sort(plain)
    for (const back of [true, false, false]) {
      if (back) await person(plain, async client => putBack(client, handled))
      await readAndHandle(plain)
      await sort(plain)
      expect(await folders(plain)).toEqual({ INBOX: ['answered'] })
    }
    expect(await states()).toEqual(['answered', 'duplicate'])
    expect(await sortedTo()).toEqual(['Handled', 'left'])
  })

  it('reads everything again from a mailbox that was rebuilt, and sorts what is a duplicate', async () => {
    const path = '/Vastaukset'
    const build = async (...subjects: readonly string[]): Promise<void> => {
      await person(plain, async client => {
        await client.mailboxDelete('Vastaukset').catch(() => {})
        await client.mailboxCreate('Vastaukset')
        for (const subject of subjects) await client.append('Vastaukset', message(subject))
      })
    }
    await deliver(plain, 'somewhere else')
    await build('answered', 'ignored')
    await readAndHandle(plain, { path })
    await build('answered', 'ignored', 'answered since')
    await readAndHandle(plain, { path })
    expect(await sort(plain, { path })).toMatchObject({ counts: { moved: 3, gone: 2 } })
    expect(await states()).toEqual(['answered', 'ignored', 'duplicate', 'duplicate', 'answered'])
    expect(await folders(plain)).toEqual({
      INBOX: ['somewhere else'],
      [automatic]: ['answered', 'ignored'],
      [handled]: ['answered since'],
    })
  })

  it('moves nothing in a dry run', async () => {
    await deliver(plain, 'answered')
    await readAndHandle(plain)
    expect(await sort(plain, { dry: true })).toMatchObject({ counts: { mails: 1 } })
    expect([await folders(plain), await sortedTo()]).toEqual([{ INBOX: ['answered'] }, [null]])
  })

  it('does not connect where there is nothing to sort', async () => {
    expect(await sort(plain, { port: 9 })).toMatchObject({ outcome: 'done', counts: { moved: 0 } })
  })

  it('waits in a shared mailbox until every city has handled a mail', async () => {
    const other = cityId(`toinen${users}`)
    await deliver(plain, 'ignored', 'notOurs')
    await readAndHandle(plain)
    expect(await sort(plain, { others: [other] })).toMatchObject({ counts: { moved: 0 } })
    await readAndHandle(plain, { city: other })
    expect(await sort(plain, { others: [other] })).toMatchObject({ counts: { moved: 1 } })
    expect(await sort(plain, { city: other, others: [city] })).toMatchObject({ counts: { moved: 0, gone: 1 } })
    expect(await folders(plain)).toEqual({ INBOX: ['notOurs'], [automatic]: ['ignored'] })
  })

  describe('on a server that has no MOVE', () => {
    it('copies, and expunges only what it copied', async () => {
      await deliver(copying, 'somebody’s own', 'answered', 'ignored')
      await person(copying, async client => {
        await client.mailboxOpen('INBOX')
        await client.messageFlagsAdd('1', ['\\Deleted'], { uid: true })
      })
      await readAndHandle(copying, { but: 'somebody’s own' })
      const line = await openLineTo(copying)
      expect(await sort(copying, { port: line.port })).toMatchObject({ counts: { moved: 2 } })
      expect(await folders(copying)).toEqual({
        INBOX: ['somebody’s own'],
        [handled]: ['answered'],
        [automatic]: ['ignored'],
      })
      expect(line.commands).not.toContain('EXPUNGE')
    })
  })

  it('leaves everything on a server that has neither, goes on reading, and says so once', async () => {
    await deliver(helpless, 'answered')
    await readAndHandle(helpless)
    const [lines, job] = [[] as string[], sortMailbox(mailboxOf(helpless), [])]
    for (const _run of [1, 2, 3]) {
      expect(await carryOut(job, { lines })).toMatchObject({ outcome: 'done', counts: { moved: 0, kept: 1 } })
    }
    expect(lines).toEqual([expect.stringMatching(/neither MOVE nor UID EXPUNGE/)])
    expect([await folders(helpless), await sortedTo()]).toEqual([{ INBOX: ['answered'] }, [null]])
    await deliver(helpless, 'answered later')
    expect(await read(helpless)).toMatchObject({ counts: { mails: 1 } })
  })

  it.each([
    ['may only be read', '* owner lr\n', /may only be read/, { INBOX: ['answered'] }],
    ['lets nothing be deleted', '* owner lrwsi\n', /may only be read/, { INBOX: ['answered'] }],
    ['lets no folder be made', '* owner lrwstipe\n', /refuses to move/, { INBOX: ['answered'] }],
  ])('leaves everything in a mailbox that %s, goes on reading, and says so once', async (_name, acl, line, shown) => {
    const limited = await startWithAcl(acl)
    await deliver(limited, 'answered')
    await readAndHandle(limited)
    const [lines, job] = [[] as string[], sortMailbox(mailboxOf(limited), [])]
    for (const _run of [1, 2]) expect(await carryOut(job, { lines })).toMatchObject({ counts: { moved: 0, kept: 1 } })
    expect(lines).toEqual([expect.stringMatching(line)])
    expect([await folders(limited), await sortedTo()]).toEqual([shown, [null]])
  })

  describe.each([
    ['MOVE', () => plain, 8],
    ['COPY and UID EXPUNGE', () => copying, 5],
  ] as const)('by %s, cut off at any command', (way, dovecotOf, atLeast) => {
    it.each(['cut before', 'cut after'] as const)('ends the next time as if it had not been (%s it)', async fate => {
      let cuts = 0
      // Each command is cut off in one of the two ways: every other one before it, and the others after it.
      for (let number = fate === 'cut before' ? 1 : 2; ; number += 2) {
        users += 1
        user = `katkos${users}`
        city = cityId(`katkos${users}`)
        await deliver(dovecotOf(), 'answered', 'ignored')
        const line = await openLineTo(dovecotOf(), one => (one === number ? fate : 'pass'))
        const { port } = line
        // Reading is the same either way.
        if (way !== 'MOVE') await readAndHandle(dovecotOf())
        const first = await readHandleAndSort(dovecotOf(), way === 'MOVE' ? port : (dovecotOf()?.imap ?? 0), port)
        await readHandleAndSort(dovecotOf(), dovecotOf()?.imap ?? 0)
        const cut = number <= line.commands.length
        const cutShort = `${fate} ${line.commands[number - 1] ?? 'nothing'} (${number})`
        expect({ cutShort, ...(await folders(dovecotOf())) }).toEqual({
          cutShort,
          [handled]: ['answered'],
          [automatic]: ['ignored'],
        })
        expect([cutShort, await states(), await sortedTo()]).toEqual([
          cutShort,
          ['answered', 'ignored'],
          ['Handled', 'Automatic'],
        ])
        if (!cut) break
        // The farewell, and asking what came of it, may be lost without harm.
        if (first === 'failed') cuts += 1
      }
      expect(cuts).toBeGreaterThanOrEqual(atLeast)
    })
  })

  interface Parts {
    readonly port?: number
    readonly path?: string
    readonly city?: CityId
    readonly others?: readonly CityId[]
    readonly dry?: boolean
    readonly but?: string
    readonly lines?: string[]
  }

  function mailboxOf(dovecot: Dovecot | undefined, { port, path = '' }: Parts = {}): Mailbox {
    const at = port ?? dovecot?.imap ?? 0
    return imapMailbox(`imap://${user}:${dovecot?.password ?? ''}@127.0.0.1:${at}${path}`)
  }

  async function carryOut(job: Parameters<typeof runJob>[0], parts: Parts): Promise<JobRun> {
    const log = { info: () => {}, error: () => {}, warn: (_facts: unknown, line: string) => parts.lines?.push(line) }
    const today = Temporal.PlainDate.from('2026-12-10')
    const context = { db: database.db, city: { ...sample, id: parts.city ?? city }, today, now: () => now }
    return runJob(job, { ...context, log, dry: parts.dry ?? false })
  }

  async function read(dovecot: Dovecot | undefined, parts: Parts = {}): Promise<JobRun> {
    return carryOut(readMailbox(mailboxOf(dovecot, parts)), parts)
  }

  async function sort(dovecot: Dovecot | undefined, parts: Parts = {}): Promise<JobRun> {
    return carryOut(sortMailbox(mailboxOf(dovecot, parts), parts.others ?? []), parts)
  }

  async function readAndHandle(dovecot: Dovecot | undefined, parts: Parts = {}): Promise<void> {
    await read(dovecot, parts)
    await handle(parts.city ?? city, parts.but)
  }

  async function readHandleAndSort(
    dovecot: Dovecot | undefined,
    port: number,
    sortingPort = port,
  ): Promise<'done' | 'failed'> {
    const ends: unknown[] = []
    await read(dovecot, { port }).catch(error => ends.push(error))
    await handle(city)
    await sort(dovecot, { port: sortingPort }).catch(error => ends.push(error))
    return ends.length > 0 ? 'failed' : 'done'
  }

  // Stands for the handling of replies: the subject says what becomes of a mail, and the same one again is a duplicate.
  async function handle(id: CityId, but?: string): Promise<void> {
    for (const { place } of await loadWaitingMails(database.db, id, 1000)) {
      const { subject } = await readMessage(await loadRawMail(database.db, id, place))
      if (subject === but) continue
      const [state = 'failed', ...reasons] = subject.split(/,? /)
      const earlier = await database.db
        .selectFrom('inbound_mail')
        .select('raw')
        .where('city_id', '=', id)
        .where('state', '<>', 'received')
        .execute()
      const isAgain = earlier.some(({ raw }) => raw.toString().includes(`Subject: ${subject}\r\n`))
      const end = { state: (isAgain ? 'duplicate' : state) as InboundState, class: null, reasons, now }
      await endHandling(database.db, id, place, end)
    }
  }

  async function states(): Promise<readonly string[]> {
    return (await rows()).map(({ state }) => state)
  }

  async function sortedTo(): Promise<readonly (SortedTo | null)[]> {
    const all = await rows()
    expect(all.every(row => (row.sorted_to === null) === (row.sorted_at === null))).toBe(true)
    return all.map(row => row.sorted_to)
  }

  async function rows() {
    return database.db
      .selectFrom('inbound_mail')
      .select(['state', 'sorted_to', 'sorted_at'])
      .where('city_id', '=', city)
      .orderBy('stored_number')
      .execute()
  }

  async function deliver(dovecot: Dovecot | undefined, ...subjects: readonly string[]): Promise<void> {
    await dovecot?.deliver(user, ...subjects.map(message))
  }

  async function person<Result>(
    dovecot: Dovecot | undefined,
    work: Parameters<typeof asPerson<Result>>[2],
  ): Promise<Result> {
    return asPerson(dovecot?.imap ?? 0, { user, pass: dovecot?.password ?? '' }, work)
  }

  async function folders(dovecot: Dovecot | undefined) {
    return person(dovecot, foldersOf)
  }

  async function byHand(dovecot: Dovecot | undefined, uids: string, deed: 'delete' | 'mark' | 'move'): Promise<void> {
    await person(dovecot, async client => {
      if (deed === 'move') await client.mailboxCreate('Omat')
      await client.mailboxOpen('INBOX')
      if (deed === 'delete') await client.messageDelete(uids, { uid: true })
      if (deed === 'mark') await client.messageFlagsAdd(uids, ['\\Deleted'], { uid: true })
      if (deed === 'move') await client.messageMove(uids, 'Omat', { uid: true })
    })
  }
})

async function putBack(client: Parameters<typeof foldersOf>[0], from: string): Promise<void> {
  await client.mailboxOpen(from)
  await client.messageMove('1:*', 'INBOX')
}

function message(subject: string): Buffer {
  return Buffer.from(`From: maija@esimerkkila.test\r\nSubject: ${subject}\r\n\r\nKaikki kunnossa\r\n`)
}

async function openLineTo(dovecot: Dovecot | undefined, fate?: (number: number, command: string) => Fate) {
  const line = await openLine(dovecot?.imap ?? 0, fate)
  onTestFinished(line.stop)
  return line
}

async function startWithAcl(acl: string): Promise<Dovecot> {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'acl'), acl, { mode: 0o644 })
  const more = `protocol imap {\n  mail_plugins = acl imap_acl\n}\nplugin {\n  acl = vfile:${folder}/acl\n}\n`
  const dovecot = await startDovecot(null, null, more)
  onTestFinished(dovecot.stop)
  return dovecot
}
