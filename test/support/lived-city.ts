import { randomBytes } from 'node:crypto'
import type { City } from '../../src/core/city.ts'
import { contentId, type ContentId, type ContentItem } from '../../src/core/content-item.ts'
import { momentInFinland } from '../../src/core/dates.ts'
import type { Duty } from '../../src/core/people/roster.ts'
import { personId, type Person } from '../../src/core/person.ts'
import { assessItems } from '../../src/jobs/assess-items.ts'
import { runJob, type JobRun } from '../../src/jobs/job.ts'
import { planDigests } from '../../src/jobs/plan-digests.ts'
import { tellCommunications } from '../../src/jobs/tell-communications.ts'
import type { OutgoingMail } from '../../src/ports/mail.ts'
import { saveItems } from '../../src/store/catalogue.ts'
import type { Database } from '../../src/store/database.ts'
import { saveAssignments, saveRoster } from '../../src/store/people.ts'
import { aPerson } from '../core/digests/a-digest.ts'
import { toSave } from '../store/sample-content.ts'
import { aService, aVersion } from './builders.ts'
import { mailboxWith, sampleDay, sendingTo } from './circle.ts'
import { sampleCity } from './night.ts'

type Db = Database['db']

/** An updater of three old services, her deputy and her superior; a fourth service is nobody's. */
export const maija = aPerson()
export const deputy = 'olli.oletus@esimerkkila.fi'
export const superior = 'ulla.ylin@esimerkkila.fi'
export const communications = 'viestinta@esimerkkila.fi'

/** A Monday on which the city begins. */
export const begin = Temporal.PlainDate.from('2026-11-23')

/** The services of the city: Maija's three, and the one that is nobody's. */
export const services: readonly ContentId[] = [1, 2, 3, 4].map(number =>
  contentId(`00000000-0000-4000-8000-00000000010${number}`),
)

/** How the city differs from the plain one. */
export interface LivedCity {
  readonly people?: readonly Person[]
  readonly duties?: readonly Partial<Duty>[]
  readonly unowned?: boolean
}

/** Writes the city as the night before its first digests left it. */
export async function settle(db: Db, { people = [maija], duties, unowned = true }: LivedCity = {}): Promise<void> {
  const { id } = await sampleCity
  const owned = services.slice(0, 3)
  await saveItems(
    db,
    id,
    begin.subtract({ days: 1 }),
    services.slice(0, unowned ? 4 : 3).map(one => toSave(oldService(one))),
  )
  const rows = duties ?? people.map(person => ({ personId: person.id }))
  await saveRoster(db, id, begin, {
    hash: 'roster',
    people,
    duties: rows.map((row, index) => ({ ...aDuty(index + 2), ...row })),
  })
  const source = { kind: 'roster', row: 2, target: 'organization' } as const
  const assignments = people.flatMap(person =>
    owned.map(one => ({ contentId: one, personId: person.id, area: 'Kirjasto', source })),
  )
  await saveAssignments(db, id, begin, assignments)
}

/** A service that nobody has looked at for two years. */
export function oldService(id: ContentId, name = `Palvelu ${id.slice(-1)}`): ContentItem {
  const publishedAt = Temporal.Instant.from('2024-05-05T08:00:00Z')
  return aService({ contentId: id, publishedAt, languageVersions: { fi: aVersion({ name }), sv: aVersion({ name }) } })
}

function aDuty(row: number): Duty {
  return {
    row,
    area: 'Kirjasto',
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: null, organization: null },
    personId: personId(maija.email),
    alsoAnswers: [],
    deputy,
    superior,
    away: null,
  }
}

/** How a night differs from the plain one. */
export interface LivedNight {
  /** Only these of its jobs. */
  readonly jobs?: readonly string[]
  readonly city?: Partial<City>
  readonly dry?: boolean
}

/** Carries out the deciding part of a night. */
export async function night(
  db: Db,
  day: Temporal.PlainDate,
  { jobs, city: parts, dry = false }: LivedNight = {},
): Promise<readonly JobRun[]> {
  const city = { ...(await sampleCity), ...parts }
  const now = momentInFinland(day, Temporal.PlainTime.from('04:30'))
  const runs: JobRun[] = []
  for (const job of [assessItems, planDigests(randomBytes), tellCommunications]) {
    if (jobs !== undefined && !jobs.includes(job.name)) continue
    runs.push(await runJob(job, { db, city, today: day, now: () => now, log: silent, dry }))
  }
  return runs
}

/** Sends what is due on a day, and gives it. */
export async function morning(db: Db, day: Temporal.PlainDate): Promise<readonly OutgoingMail[]> {
  const taken: OutgoingMail[] = []
  const now = momentInFinland(day, Temporal.PlainTime.from('08:30')).toString()
  await sampleDay(db, { now, jobs: ['send-mail'], sending: sendingTo(taken), city: await quickCity() })
  return taken
}

// The pace at which real mail goes is no matter of these days.
async function quickCity(): Promise<Partial<City>> {
  const { mail } = await sampleCity
  return { mail: { ...mail, perMinute: 10_000 } }
}

/** Handles mails that came in on a day, each in a life of its own of the mailbox. */
export async function receive(db: Db, day: Temporal.PlainDate, raw: string): Promise<void> {
  const now = momentInFinland(day, Temporal.PlainTime.from('10:00')).toString()
  const mailbox = mailboxWith([raw], now, now)
  const replies: City['replies'] = {
    vouching: { by: 'authenticationResults', authservId: 'mx.esimerkkila.fi' },
    domains: ['esimerkkila.fi'],
  }
  await sampleDay(db, { now, jobs: ['read-mailbox', 'handle-replies'], mailbox, city: { replies } })
}

/** A mail of ours as the tests tell it: `2026-11-23 digest maija`. */
export function told(day: Temporal.PlainDate, { envelope }: OutgoingMail): string {
  const purpose = envelope.messageId.slice(1).split('.')[0] ?? ''
  return `${day.toString()} ${purpose} ${envelope.to.split(/[.@]/)[0] ?? ''}`
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }
