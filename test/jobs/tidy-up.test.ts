import { expect, it } from 'vitest'
import type { City } from '../../src/core/city.ts'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import { personId } from '../../src/core/person.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { runJob, type RunContext } from '../../src/jobs/job.ts'
import { tidyUp } from '../../src/jobs/tidy-up.ts'
import type { MailEraser } from '../../src/ports/mail.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { saveInboundMail } from '../../src/store/inbox.ts'
import { saveRoster } from '../../src/store/people.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile } from '../support/night.ts'
import { tables } from './stories.ts'

const { city: sample } = await readCityFile(sampleCityFile)
const city: City = { ...sample, retention: { personDays: 10, mailDays: 40 } }
const start = Temporal.PlainDate.from('2026-06-10')

describeOnDatabases('tidying up', db => {
  it('erases a person only when the roster has not named the person for longer than the days of the city', async () => {
    await roster('maija@esimerkkila.fi', 'pekka@esimerkkila.fi')
    await night(0)
    await roster('pekka@esimerkkila.fi')
    expect((await night(1)).counts).toMatchObject({ people: 0 })
    await assigned('maija@esimerkkila.fi')
    expect((await night(11)).counts).toMatchObject({ people: 0 })
    expect(await assignments()).toBe(1)
    expect((await night(12)).counts).toMatchObject({ people: 1 })
    expect(await assignments()).toBe(0)
    expect((await night(13)).counts).toMatchObject({ people: 0 })
  })

  it('begins to count anew for a person whom the roster has named again', async () => {
    await roster('maija@esimerkkila.fi')
    await night(0)
    await roster('pekka@esimerkkila.fi')
    await night(1)
    await roster('maija@esimerkkila.fi', 'pekka@esimerkkila.fi')
    await night(8)
    await roster('pekka@esimerkkila.fi')
    expect((await night(12)).counts).toMatchObject({ people: 0 })
  })

  it('finds people of whom only traces are left from before', async () => {
    await roster('pekka@esimerkkila.fi')
    await assigned('maija@esimerkkila.fi')
    expect((await night(12)).counts).toMatchObject({ people: 1 })
    expect(await assignments()).toBe(0)
  })

  it('never takes an address of communications or of the program itself for a person', async () => {
    await roster('pekka@esimerkkila.fi')
    const functions = [city.mail.communications, 'raportti@esimerkkila.fi']
    for (const address of functions) await assigned(address)
    expect((await night(12)).counts).toMatchObject({ people: 0 })
    expect(await assignments()).toBe(functions.length)
  })

  it.each([
    { days: 40, state: 'sent', words: 1 },
    { days: 41, state: 'sent', words: 0 },
    { days: 41, state: 'planned', words: 1 },
    { days: 41, state: 'sending', words: 1 },
    { days: 41, state: 'bounced', words: 0 },
  ] as const)('after $days days a mail that is $state has words in $words', async ({ days, state, words }) => {
    await mailed(state)
    await night(days)
    const left = await db().selectFrom('mail_message').select(['subject', 'html', 'body']).execute()
    expect(left.filter(mail => [mail.subject, mail.html, mail.body].join('') !== '')).toHaveLength(words)
    expect(left).toHaveLength(1)
  })

  it('empties handled mails that came in and deletes them from the mailbox, and leaves new and waiting ones', async () => {
    await received(1, '2026-06-10T08:00:00Z', 'answered')
    await received(2, '2026-06-10T08:00:00Z', 'received')
    await received(3, '2026-07-20T08:00:00Z', 'answered')
    await received(4, '2026-06-10T08:00:00Z', 'notOurs')
    expect((await night(41)).counts).toMatchObject({ received: 2, deleted: 1, waiting: 0 })
    expect(deleted).toEqual(['<1@esimerkkila.fi>'])
    expect(await keptBytes()).toEqual([2, 3])
  })

  it('tries again the next night where the mailbox is away, and the night ends well', async () => {
    await received(1, '2026-06-10T08:00:00Z', 'answered')
    const away = await night(41, { eraser: { deleteMails: async () => Promise.reject(unavailable) } })
    expect(away).toMatchObject({ outcome: 'done', counts: { received: 1, deleted: 0, waiting: 1 } })
    expect((await night(42)).counts).toMatchObject({ received: 0, deleted: 1, waiting: 0 })
  })

  it('keeps mails in mind that the server does not let it delete', async () => {
    await received(1, '2026-06-10T08:00:00Z', 'answered')
    const kept = await night(41, { eraser: { deleteMails: async () => ({ kind: 'kept' }) } })
    expect(kept.counts).toMatchObject({ deleted: 0, waiting: 1 })
  })

  it('goes on where a run was cut off', async () => {
    for (const uid of [1, 2, 3]) await received(uid, '2026-06-10T08:00:00Z', 'answered')
    let reads = 0
    const breaking = async (raw: Uint8Array) => {
      reads += 1
      if (reads === 2) throw new Error('cut off')
      return readMessage(raw)
    }
    await expect(night(41, { reading: breaking })).rejects.toThrow('cut off')
    expect(await keptBytes()).toEqual([2, 3])
    expect((await night(41)).counts).toMatchObject({ received: 2, deleted: 3 })
    expect(await keptBytes()).toEqual([])
  })

  it('keeps of each job the last run that ended well and removes what is older', async () => {
    for (const [day, outcome] of [
      ['2026-01-10', 'done'],
      ['2026-01-11', 'done'],
      ['2026-01-12', 'failed'],
    ] as const) {
      const row = { city_id: city.id, job: 'assess-items', attempt: 1, started_at: `${day}T01:00:00Z` }
      await db()
        .insertInto('run')
        .values({ ...row, business_date: day, outcome })
        .execute()
    }
    await night(0)
    const rows = await db().selectFrom('run').select(['business_date']).where('job', '=', 'assess-items').execute()
    expect(rows.map(row => row.business_date.toString())).toEqual(['2026-01-11', '2026-01-12'])
  })

  it('writes nothing when it is done again', async () => {
    await roster('maija@esimerkkila.fi')
    await mailed('sent')
    await received(1, '2026-06-10T08:00:00Z', 'answered')
    await night(60)
    const before = await tables(db(), ['run'])
    await night(60)
    expect(await tables(db(), ['run'])).toEqual(before)
  })

  it('only counts in a dry run', async () => {
    await roster('pekka@esimerkkila.fi')
    await assigned('maija@esimerkkila.fi')
    await night(0)
    await mailed('sent')
    await received(1, '2026-06-10T08:00:00Z', 'answered')
    const before = await tables(db())
    expect((await night(60, { dry: true })).counts).toMatchObject({ people: 1, mails: 1, received: 1, deleted: 0 })
    expect(await tables(db())).toEqual(before)
  })

  let deleted: string[] = []
  const remembering: MailEraser = {
    deleteMails: async ids => {
      deleted.push(...ids)
      return { kind: 'done', mails: ids.length }
    },
  }

  async function night(days: number, { eraser = remembering, dry = false, reading = readMessage } = {}) {
    deleted = []
    const today = start.add({ days })
    const context: RunContext = {
      db: db(),
      city,
      today,
      now: () => today.toZonedDateTime({ timeZone: 'Europe/Helsinki', plainTime: '03:00' }).toInstant(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
      dry,
    }
    return runJob(tidyUp({ eraser, readMessage: reading, reportMailTo: ['Raportti@esimerkkila.fi'] }), context)
  }

  async function roster(...addresses: readonly string[]) {
    const people = addresses.map(address => ({
      id: personId(address),
      name: `Nimi ${address}`,
      email: address,
      language: 'fi' as const,
      editsPtv: false,
    }))
    await saveRoster(db(), city.id, start, { hash: 'hash', duties: [], people })
  }

  async function assigned(address: string) {
    const row = { city_id: city.id, content_id: crypto.randomUUID(), person_id: address, area: 'Kirjasto' }
    const days = { since: '2026-06-01', ended_on: '2026-06-10' }
    await db()
      .insertInto('assignment')
      .values({ ...row, ...days, source: '{"kind":"connectedServices"}' })
      .execute()
  }

  async function assignments() {
    return (await db().selectFrom('assignment').select('person_id').execute()).length
  }

  async function mailed(state: 'planned' | 'sending' | 'sent' | 'bounced') {
    const ids = { city_id: city.id, message_id: `<${state}@esimerkkila.fi>`, person_id: null, token: null }
    const words = { subject: 'Aihe', html: '<p>', body: 'Teksti', reply_to: null, in_reply_to: null, reason: null }
    const when = { day: start.toString(), not_before: '2026-06-10T08:00:00Z', postponed_since: null }
    const what = { purpose: 'report', occasion: '2026-06', recipient: 'viestinta@esimerkkila.fi', state } as const
    await db()
      .insertInto('mail_message')
      .values({ ...ids, ...words, ...when, ...what })
      .execute()
  }

  async function received(uid: number, at: string, state: 'received' | 'answered' | 'notOurs') {
    const raw = Buffer.from(`From: pekka@esimerkkila.fi\r\nMessage-ID: <${uid}@esimerkkila.fi>\r\n\r\nOK ${uid}\r\n`)
    const place = { mailbox: 'ptv@esimerkkila.fi/INBOX', uidValidity: '1', uid }
    await saveInboundMail(db(), city.id, { place, receivedAt: Temporal.Instant.from(at), raw })
    await db().updateTable('inbound_mail').set({ state, handled_at: at }).where('uid', '=', uid).execute()
  }

  async function keptBytes() {
    const rows = await db().selectFrom('inbound_mail').select(['uid', 'raw']).orderBy('uid').execute()
    return rows.filter(row => row.raw.length > 0).map(row => row.uid)
  }
})

const unavailable = new OutsideUnavailable('the mailbox did not answer', { party: 'imap', remedy: 'Wait.' })
