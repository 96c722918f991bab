// Fills a database with a city that has lived for five weeks: content, a roster, findings, digests, answers and changes.
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { City } from '../../src/core/city.ts'
import type { ContentItem } from '../../src/core/content-item.ts'
import { momentInFinland } from '../../src/core/dates.ts'
import { fingerprintsOf } from '../../src/core/catalogue/fingerprint.ts'
import { personId, type Person } from '../../src/core/person.ts'
import { nouns } from '../../src/edges/ptv/v12/nouns.ts'
import { assessItems } from '../../src/jobs/assess-items.ts'
import { runJob, type Job } from '../../src/jobs/job.ts'
import { planDigests } from '../../src/jobs/plan-digests.ts'
import { planReport } from '../../src/jobs/plan-report.ts'
import { startLog } from '../../src/runtime/log.ts'
import { saveItems } from '../../src/store/catalogue.ts'
import type { Db } from '../../src/store/database.ts'
import { loadDigestByToken } from '../../src/store/digests.ts'
import { saveAssignments, saveRoster } from '../../src/store/people.ts'
import { saveReply } from '../../src/store/replies.ts'
import { withCity } from '../../src/wiring.ts'
import { toSave } from '../store/sample-content.ts'
import { generate } from './catalogue.ts'
import { cityOf, firstNight, sizeOf, today } from './report-city.ts'
import { reportMeasured } from './report-measured.ts'

const times = Number(parseArgs({ options: { times: { type: 'string', default: '1' } } }).values.times)
const catalogue = generate(sizeOf(times))
const city = cityOf(times, catalogue.mainId)
const log = startLog('error')
const started = performance.now()

await withCity({ kind: 'postgres', url: process.env['DATABASE_URL'] ?? '' }, log, city.id, async db => {
  const items = [
    ...accepted(nouns.organization.toRows([...catalogue.organizations])),
    ...accepted(nouns.service.toRows([...catalogue.services])),
    ...accepted(nouns.serviceChannel.toRows([...catalogue.channels])),
  ]
  await saveItems(
    db,
    city.id,
    firstNight,
    items.map(item => toSave(item)),
  )
  await fillRoster(db, city, items)
  await run(db, assessItems, firstNight)
  for (const days of [1, 2, 15, 16]) await liveDay(db, firstNight.add({ days }))
  const changed = items.filter((_, index) => index % 10 === 0).map(reworded)
  const fields = ['fi.description']
  await saveItems(
    db,
    city.id,
    today.subtract({ days: 3 }),
    changed.map(item => toSave(item, { change: 'changed', fields })),
  )
  await run(db, assessItems, today)
  await run(db, planReport(false), today.subtract({ days: 1 }))
})
reportMeasured({ seconds: (performance.now() - started) / 1000, parts: {}, counts: {} })

function accepted(
  rows: readonly ({ readonly kind: 'accepted'; readonly content: ContentItem } | { readonly kind: 'rejected' })[],
): readonly ContentItem[] {
  return rows.flatMap(row => (row.kind === 'accepted' ? [row.content] : []))
}

/** Sixty people in a dozen areas; one item in ten is nobody's. */
async function fillRoster(db: Db, { id }: City, items: readonly ContentItem[]): Promise<void> {
  const people = Array.from({ length: 60 }, (_, index): Person => {
    const email = `henkilo${index}@example.fi`
    return { id: personId(email), name: `Henkilö ${index}`, email, language: 'fi', editsPtv: false }
  })
  await saveRoster(db, id, firstNight, { hash: 'bench', people, duties: [] })
  const source = { kind: 'roster', row: 2, target: 'name' } as const
  const assignments = items.flatMap(({ contentId }, index) => {
    const person = people[index % people.length]
    if (index % 10 === 9 || person === undefined) return []
    return [{ contentId, personId: person.id, area: `Vastuualue ${(index % people.length) % 12}`, source }]
  })
  await saveAssignments(db, id, firstNight, assignments)
}

/** A night that plans digests, a morning that sends them, and answers to two of three by noon. */
async function liveDay(db: Db, day: Temporal.PlainDate): Promise<void> {
  await run(db, planDigests(randomBytes), day)
  const at = momentInFinland(day, Temporal.PlainTime.from('08:31')).toString()
  await db
    .updateTable('mail_message')
    .set({ state: 'sent', state_at: at })
    .where('city_id', '=', city.id)
    .where('state', '=', 'planned')
    .execute()
  const planned = await db
    .selectFrom('digest')
    .select('token')
    .where('city_id', '=', city.id)
    .where('token', 'not in', db.selectFrom('reply').select('token').where('city_id', '=', city.id))
    .execute()
  for (const [index, { token }] of planned.entries()) if (index % 3 > 0) await answer(db, token, day)
}

async function answer(db: Db, token: string, day: Temporal.PlainDate): Promise<void> {
  const digest = await loadDigestByToken(db, city.id, token)
  if (digest === null) return
  await saveReply(db, city.id, {
    key: token,
    token,
    person: digest.person,
    by: digest.person,
    vouchedBy: null,
    at: momentInFinland(day, Temporal.PlainTime.from('11:45')),
    on: day,
    answers: digest.items.map(({ contentId, number, fingerprints }) => ({
      contentId,
      number,
      kind: 'confirmed',
      words: null,
      silentUntil: day.add({ days: 28 }),
      fingerprints,
    })),
  })
}

function reworded(item: ContentItem): ContentItem {
  const { fi, ...others } = item.languageVersions
  if (fi === undefined) return item
  const description = `${fi.description ?? ''} Tekstiä on muutettu.`
  const changed = { ...item, languageVersions: { ...others, fi: { ...fi, description } } }
  if (fingerprintsOf(changed).fi === fingerprintsOf(item).fi) throw new Error('the bench changed nothing')
  return changed
}

async function run(db: Db, job: Job, day: Temporal.PlainDate): Promise<void> {
  const now = momentInFinland(day, Temporal.PlainTime.from('04:30'))
  await runJob(job, { db, city, today: day, now: () => now, log, dry: false })
}
