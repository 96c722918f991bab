import { beforeAll, describe, expect, it } from 'vitest'
import type { City } from '../../src/core/city.ts'
import { cityId } from '../../src/core/city.ts'
import { sampleRecords, type SampleRecords } from '../../src/sample/records.ts'
import { areas } from '../../src/sample/areas.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDigestByToken, loadPlannedMails, type PlannedMail, type StoredDigest } from '../../src/store/digests.ts'
import { loadDueMails, type MailToSend } from '../../src/store/outbox.ts'
import { loadProposals } from '../../src/store/proposals.ts'
import { answerTo, mailboxWith, sampleDay, type Answered } from '../support/circle.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { rewritten, withChanged, withId } from './stories.ts'

const city = cityId('esimerkkila')
const night = '2026-12-09'
const olli = 'olli.katu@esimerkkila.fi'
const communications = 'viestinta@esimerkkila.fi'
const summary = 'Hae lupaa kadun kaivamiseen hyvissä ajoin.'
const vouching: City['replies'] = {
  vouching: { by: 'authenticationResults', authservId: 'mx.esimerkkila.fi' },
  domains: ['esimerkkila.fi'],
}
const results = { 'Authentication-Results': 'mx.esimerkkila.fi; dmarc=pass header.from=esimerkkila.fi' }
const jobs = ['watch-proposals', 'plan-work-list']

function answer(mail: Answered, words: string, parts: Partial<Record<string, string>> = {}): string {
  return answerTo(mail, words, { ...results, ...parts })
}

describe('a correction on its way to PTV', () => {
  let database: Database
  let digestMail: PlannedMail
  let digest: StoredDigest
  let number = 0
  let mended: SampleRecords
  let uids = 0

  beforeAll(async () => {
    database = await openPglite()
    await sampleNight(database.db, { date: night })
    const mails = await loadPlannedMails(database.db, city, Temporal.PlainDate.from(night))
    const found = mails.find(one => one.recipient === olli)
    const stored = await loadDigestByToken(database.db, city, /\[(.*)\]/.exec(found?.subject ?? '')?.[1] ?? '')
    if (found === undefined || stored === null) throw new Error('the sample city has no digest for Olli')
    digestMail = found
    digest = stored
    const records = sampleRecords(areas, Temporal.PlainDate.from(night))
    const service = digest.items.find(({ contentId }) => records.services.some(one => one['contentId'] === contentId))
    if (service === undefined) throw new Error('the digest shows no service')
    number = service.number
    mended = withChanged(records, 'services', withId(service.contentId), record => rewritten(record, { summary }))
    return async () => database.close()
  })

  const db = (): Database['db'] => database.db
  const receive = async (raw: string, now: string, replies = vouching): Promise<string> => {
    uids += 1
    const mailbox = mailboxWith([raw], String(uids), now)
    await sampleDay(db(), { now, jobs: ['read-mailbox', 'handle-replies'], mailbox, city: { replies } })
    const rows = await db().selectFrom('inbound_mail').select('state').orderBy('stored_number', 'desc').execute()
    return rows[0]?.state ?? 'none'
  }
  const mailsFor = async (...purposes: readonly string[]): Promise<readonly MailToSend[]> =>
    (await loadDueMails(db(), city, Temporal.Instant.from('2027-02-01T00:00:00Z'), 100)).filter(one =>
      purposes.includes(one.purpose),
    )
  const last = async (purpose: string): Promise<MailToSend> => {
    const found = (await mailsFor(purpose)).toSorted((left, right) =>
      Temporal.Instant.compare(left.notBefore, right.notBefore),
    )
    const mail = found.at(-1)
    if (mail === undefined) throw new Error(`there is no mail of the purpose ${purpose}`)
    return mail
  }
  const states = async (): Promise<readonly string[]> =>
    (await loadProposals(db(), city, { kind: 'recent', since: Temporal.PlainDate.from(night) })).map(
      ({ state }) => state.kind,
    )
  it('becomes a proposal, and the receipt says which words go and which come', async () => {
    const words = `${number}: tiivistelmä: ${summary}`
    expect(await receive(answer(digestMail, words, { From: olli }), '2026-12-09T08:00:00Z')).not.toBe('failed')
    expect(await states()).toEqual(['waiting'])
    expect((await last('receipt')).text).toContain(summary)
  })

  it('is no second proposal when the same reply comes again', async () => {
    const words = `${number}: tiivistelmä: ${summary}`
    const raw = answer(digestMail, words, { From: olli, 'Message-ID': '<again@esimerkkila.fi>' })
    await receive(raw, '2026-12-09T09:00:00Z')
    expect(await states()).toEqual(['waiting'])
  })

  it('goes to communications on the next working day, and then only once a week', async () => {
    await sampleNight(db(), { date: '2026-12-10', jobs })
    const list = await last('workList')
    expect([list.recipient, list.text.includes(summary), list.text.includes('hyväksyn 1')]).toEqual([
      communications,
      true,
      true,
    ])
    await sampleNight(db(), { date: '2026-12-11', jobs })
    expect(await mailsFor('workList')).toHaveLength(1)
  })

  it.each([
    ['a bare ok', 'ok', {}],
    ['an approval with a doubt', 'hyväksyn 1\nmutta odottakaa vielä', {}],
    ['an approval of another number', 'hyväksyn 2', {}],
    ['an approval of who asked for it', 'hyväksyn 1', { From: olli }],
    ['an approval from outside', 'hyväksyn 1', { From: 'viestinta@muualla.fi' }],
  ])('is not approved by %s', async (_case, words, parts) => {
    const raw = answer(await last('workList'), words, { 'Message-ID': `<${words.length}.${uids}@x.fi>`, ...parts })
    await receive(raw, '2026-12-11T08:00:00Z')
    expect(await states()).toEqual(['waiting'])
  })

  it('is approved by communications once they have said that the reply is theirs', async () => {
    const roundTrip: City['replies'] = { vouching: { by: 'roundTrip' }, domains: ['esimerkkila.fi'] }
    await receive(answer(await last('workList'), 'hyväksyn 1'), '2026-12-11T09:00:00Z', roundTrip)
    expect(await states()).toEqual(['waiting'])
    const question = await last('roundTrip')
    expect(question.recipient).toBe(communications)
    await receive(answerTo(question, 'kyllä'), '2026-12-11T10:00:00Z', roundTrip)
    expect(await states()).toEqual(['approved'])
    expect((await last('decided')).text).toContain(`\n${summary}\n`)
  })

  it('is seen only when a night reads it, and then who asked hears of it', async () => {
    await sampleNight(db(), { date: '2026-12-12', jobs })
    expect([await states(), await mailsFor('seen')]).toEqual([['approved'], []])
    await sampleNight(db(), { date: '2026-12-13', records: mended, jobs: ['sync-catalogue', ...jobs] })
    expect(await states()).toEqual(['seen'])
    expect((await mailsFor('seen')).map(({ recipient, day }) => [recipient, day.toString()])).toEqual([
      [olli, '2026-12-14'],
    ])
    const rows = await db().selectFrom('confirmation').select('content_id').execute()
    expect(rows.length).toBeGreaterThan(0)
    await sampleNight(db(), { date: '2026-12-21', jobs })
    expect(await mailsFor('workList')).toHaveLength(1)
  })
})
