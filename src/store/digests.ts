import { sql, type JoinBuilder } from 'kysely'
import { fingerprintsOf, type Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import type { ContentId } from '../core/content-item.ts'
import type { ComposedMail, Digest } from '../core/digest.ts'
import { shownFindings } from '../core/digests/shown-findings.ts'
import type { PersonId } from '../core/person.ts'
import type { DigestMail } from '../core/replies/mail-answered.ts'
import type { PlannedDigest } from '../core/report/waiting-items.ts'
import type { Db } from './database.ts'
import { planMails, type MailToSend } from './outbox.ts'
import type { Tables } from './tables.ts'

/** A digest with its mails, exactly as they are to be sent. */
export interface ComposedDigest {
  readonly digest: Digest
  readonly mail: ComposedMail
  readonly messageId: string
  readonly notBefore: Temporal.Instant
  readonly copies: readonly ComposedCopy[]
}

/** A copy of a digest: a mail of its own, with the same token. */
export interface ComposedCopy {
  readonly recipient: string
  readonly mail: ComposedMail
  readonly messageId: string
}

/** Keeps planned digests with their mails; one that is there already for the person and day stays as it is. */
export async function saveDigests(db: Db, city: CityId, composed: readonly ComposedDigest[]): Promise<number> {
  let saved = 0
  for (const one of composed) {
    if (!(await saveDigest(db, city, one.digest))) continue
    await planMails(db, city, mailsOf(one, await loadFirstMail(db, city, one.digest)))
    saved += 1
  }
  return saved
}

async function saveDigest(db: Db, city: CityId, digest: Digest): Promise<boolean> {
  const items: readonly DigestedItem[] = digest.items.map(({ number, item, findings }) => ({
    number,
    contentId: item.contentId,
    // What a mail has left out was not seen, so no answer means it.
    findings: shownFindings(findings).map(finding => finding.key),
    // An answer confirms the text that was shown, which may not be the one of the day it comes.
    fingerprints: fingerprintsOf(item),
  }))
  const { step, unansweredSince } = digest
  const row = { person_id: digest.person.id, day: digest.day.toString(), token: digest.token, more: digest.more }
  const place = {
    step: step.kind,
    reminds: step.kind === 'reminder' ? step.of.toString() : null,
    unanswered_since: unansweredSince?.toString() ?? null,
  }
  const inserted = await db
    .insertInto('digest')
    .values({ city_id: city, ...row, ...place, items: JSON.stringify(items) })
    .onConflict(conflict => conflict.columns(['city_id', 'person_id', 'day']).doNothing())
    .returning('day')
    .executeTakeFirst()
  return inserted !== undefined
}

// The Message-ID of the mail that opened the period; null in the digest that does.
async function loadFirstMail(db: Db, city: CityId, { person, step }: Digest): Promise<string | null> {
  if (step.kind === 'digest') return null
  const row = await db
    .selectFrom('digest')
    .innerJoin('mail_message', joinOwnMail)
    .select('mail_message.message_id')
    .where('digest.city_id', '=', city)
    .where('digest.person_id', '=', person.id)
    .where('digest.day', '=', sql<Temporal.PlainDate>`${step.of.toString()}::date`)
    .executeTakeFirst()
  return row?.message_id ?? null
}

/** The mails of a digest: its own, to the person or the deputy in their place, and the copies. */
export function mailsOf(
  { digest, mail, messageId, notBefore, copies }: ComposedDigest,
  firstMail: string | null,
): readonly MailToSend[] {
  const common = {
    // A deputy may get the digests of several people on one day.
    occasion: digest.token,
    person: digest.person.id,
    token: digest.token,
    day: digest.day,
    replyTo: null,
    notBefore,
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    attachments: [],
  } as const
  const recipient = digest.standIn?.address ?? digest.person.email
  const references = firstMail === null ? [] : [firstMail]
  return [
    { ...common, ...mail, purpose: 'digest', messageId, recipient, references },
    ...copies.map(copy => ({
      ...common,
      ...copy.mail,
      purpose: 'copy' as const,
      messageId: copy.messageId,
      recipient: copy.recipient,
      references: [messageId],
    })),
  ]
}

/** An item as a digest showed it. */
export interface DigestedItem {
  readonly number: number
  readonly contentId: ContentId
  readonly findings: readonly string[]
  readonly fingerprints: Fingerprints
}

/** A digest as it was planned, to find again what an answer is about. */
export interface StoredDigest extends DigestMail {
  readonly token: string
  readonly person: PersonId
  readonly day: Temporal.PlainDate
  readonly items: readonly DigestedItem[]
  /** The mails with its token, as they were sent: its own, whose parts stand above as well, and then the copies. */
  readonly mails: readonly [DigestMail, ...DigestMail[]]
}

/** The digest of a reply token, or null where the city has none. */
export async function loadDigestByToken(db: Db, city: CityId, token: string): Promise<StoredDigest | null> {
  const rows = await db
    .selectFrom('digest')
    .innerJoin('mail_message', join =>
      join
        .onRef('mail_message.city_id', '=', 'digest.city_id')
        .onRef('mail_message.token', '=', 'digest.token')
        .on('mail_message.purpose', 'in', ['digest', 'copy']),
    )
    .select(['digest.token', 'digest.person_id', 'digest.day', 'digest.items'])
    .select(['mail_message.message_id', 'mail_message.html', 'mail_message.body', 'mail_message.recipient'])
    .where('digest.city_id', '=', city)
    .where('digest.token', '=', token)
    .orderBy(sql`mail_message.purpose <> 'digest'`)
    .orderBy('mail_message.message_id')
    .execute()
  const mails = rows.map(row => ({
    messageId: row.message_id,
    recipient: row.recipient.toLowerCase(),
    sent: { html: row.html, text: row.body },
  }))
  const [row] = rows
  const [own, ...copies] = mails
  if (row === undefined || own === undefined) return null
  const { token: stored, day } = row
  const items = row.items as readonly DigestedItem[]
  return { ...own, token: stored, person: row.person_id as PersonId, day, items, mails: [own, ...copies] }
}

function joinOwnMail(join: JoinBuilder<Tables, 'digest' | 'mail_message'>) {
  return join
    .onRef('mail_message.city_id', '=', 'digest.city_id')
    .onRef('mail_message.token', '=', 'digest.token')
    .on('mail_message.purpose', '=', 'digest')
}

/** Of planned digests' tokens those that other digests of the city have. */
export async function loadTokensOfOthers(
  db: Db,
  city: CityId,
  digests: readonly Digest[],
): Promise<ReadonlySet<string>> {
  const owners = new Map(digests.map(({ token, person, day }) => [token, `${person.id} ${day.toString()}`]))
  const rows = await db
    .selectFrom('digest')
    .select(['token', 'person_id', 'day'])
    .where('city_id', '=', city)
    .where(sql<boolean>`token = any(${[...owners.keys()]}::text[])`)
    .execute()
  const others = rows.filter(row => owners.get(row.token) !== `${row.person_id} ${row.day.toString()}`)
  return new Set(others.map(row => row.token))
}

/** A digest's mail that waits to be sent. */
export interface PlannedMail extends ComposedMail {
  readonly messageId: string
  readonly recipient: string
  readonly notBefore: Temporal.Instant
  readonly day: Temporal.PlainDate
}

/** The digests' mails planned for a day or later, by recipient. */
export async function loadPlannedMails(
  db: Db,
  city: CityId,
  from: Temporal.PlainDate,
): Promise<readonly PlannedMail[]> {
  const rows = await db
    .selectFrom('mail_message')
    .selectAll()
    .where('city_id', '=', city)
    .where('purpose', '=', 'digest')
    .where('state', '=', 'planned')
    .where('day', '>=', sql<Temporal.PlainDate>`${from.toString()}::date`)
    .orderBy('day')
    .orderBy('recipient')
    .execute()
  return rows.map(row => ({
    messageId: row.message_id,
    recipient: row.recipient,
    notBefore: row.not_before,
    day: row.day,
    subject: row.subject,
    html: row.html,
    text: row.body,
  }))
}

/** The digests planned for a day or later that have not gone yet. */
export async function loadWaitingDigests(
  db: Db,
  city: CityId,
  from: Temporal.PlainDate,
): Promise<readonly PlannedDigest[]> {
  const rows = await db
    .selectFrom('digest')
    .innerJoin('mail_message', joinOwnMail)
    .select(['digest.person_id', 'digest.day', 'digest.step', 'digest.items'])
    .select(
      sql<boolean>`exists (
        select from mail_message as copy
        where copy.city_id = digest.city_id and copy.token = digest.token and copy.purpose = 'copy'
      )`.as('copied'),
    )
    .where('digest.city_id', '=', city)
    .where('digest.day', '>=', sql<Temporal.PlainDate>`${from.toString()}::date`)
    .where('mail_message.state', 'in', ['planned', 'sending'])
    .orderBy('digest.day')
    .orderBy('digest.person_id')
    .execute()
  return rows.map(row => ({
    person: row.person_id as PersonId,
    day: row.day,
    step: row.step,
    copied: row.copied,
    items: (row.items as readonly { contentId: string }[]).map(item => item.contentId),
  }))
}
