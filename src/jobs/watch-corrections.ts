// Looks for the corrections that people say they made in PTV: a change that shows is confirmed, two nights without one
// are told to who said so.
import { fingerprintsOf, sameFingerprints } from '../core/catalogue/fingerprint.ts'
import type { ContentItem } from '../core/content-item.ts'
import { daysBetween, momentInFinland } from '../core/dates.ts'
import { composeCorrected } from '../core/mails/corrected.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import type { Person } from '../core/person.ts'
import type { NumberedItem } from '../core/replies/outcome.ts'
import { workingDayFrom } from '../core/workdays.ts'
import { loadItemsById } from '../store/catalogue.ts'
import type { Db } from '../store/database.ts'
import { planMails } from '../store/outbox.ts'
import { loadPeople } from '../store/people.ts'
import { loadClaims, saveConfirmation, settleClaim, type Claim } from '../store/replies.ts'
import type { Job, JobContext } from './job.ts'

/** Nights in which a change may show: PTV publishes by night, and edits may wait for a colleague. */
const nights = 2

export const watchCorrections: Job = {
  name: 'watch-corrections',
  kind: 'decide',
  rhythm: 'nightly',
  run: async context => {
    const { db, city, today, dry } = context
    const claims = await loadClaims(db, city.id)
    const items = await loadItemsById(
      db,
      city.id,
      claims.map(claim => claim.contentId),
    )
    const settled = claims.flatMap(claim => settle(claim, items.get(claim.contentId), today) ?? [])
    const seen = settled.filter(one => one.seen).length
    const counts = { watched: claims.length, seen, notSeen: settled.length - seen }
    if (!dry) await db.transaction().execute(async trx => save(trx, context, settled))
    return { counts }
  },
}

interface Settled {
  readonly claim: Claim
  readonly item: ContentItem
  readonly seen: boolean
}

function settle(claim: Claim, item: ContentItem | undefined, today: Temporal.PlainDate): Settled | null {
  if (item === undefined) return null
  if (!sameFingerprints(fingerprintsOf(item), claim.fingerprints)) return { claim, item, seen: true }
  return daysBetween(claim.answeredOn, today) >= nights ? { claim, item, seen: false } : null
}

async function save(db: Db, context: JobContext, settled: readonly Settled[]): Promise<void> {
  const { city, today } = context
  for (const { claim, item, seen } of settled) {
    await settleClaim(db, city.id, claim, seen)
    if (seen)
      await saveConfirmation(db, city.id, item.contentId, fingerprintsOf(item), {
        by: claim.by,
        on: claim.answeredOn,
        replyKey: claim.replyKey,
      })
  }
  const people = await loadPeople(db, city.id)
  for (const ofReply of Map.groupBy(settled, ({ claim }) => claim.replyKey).values()) {
    await planMail(db, context, ofReply, people, today)
  }
}

async function planMail(
  db: Db,
  { city }: JobContext,
  settled: readonly Settled[],
  people: readonly Person[],
  today: Temporal.PlainDate,
): Promise<void> {
  const [first] = settled
  if (first === undefined) return
  const { token, person, by, replyKey } = first.claim
  const language = people.find(one => one.id === person)?.language ?? city.languages.default
  const itemsOf = (seen: boolean): readonly NumberedItem[] =>
    settled.filter(one => one.seen === seen).map(({ claim, item }) => ({ number: claim.number, item }))
  const words = composeCorrected({ city, language, token, seen: itemsOf(true), notSeen: itemsOf(false) })
  const day = workingDayFrom(today)
  // Some of a reply's corrections may show a night earlier than others: each night has its own mail.
  const occasion = `${replyKey} ${today.toString()}`
  await planMails(db, city.id, [
    {
      ...words,
      messageId: messageIdOf('corrected', occasion.replace(' ', '.'), city.mail.from),
      purpose: 'corrected',
      occasion,
      person,
      token,
      day,
      recipient: by,
      replyTo: null,
      notBefore: momentInFinland(day, city.reminders.at),
      autoSubmitted: 'auto-generated',
      inReplyTo: null,
      references: [messageIdOf('digest', token, city.mail.from)],
      attachments: [],
    },
  ])
}
