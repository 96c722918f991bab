import type { CityId } from '../core/city.ts'
import type { ListedProposal, WorkListDecision } from '../core/proposals/work-list.ts'
import type { DigestMail } from '../core/replies/mail-answered.ts'
import type { VouchedBy } from '../core/replies/sender/vouching.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'

/** A work list as it was mailed to communications. */
export interface WorkList {
  readonly token: string
  readonly day: Temporal.PlainDate
  readonly items: readonly ListedProposal[]
}

/** Keeps a work list; false where the day has one. */
export async function saveWorkList(db: Db, city: CityId, { token, day, items }: WorkList): Promise<boolean> {
  const row = await db
    .insertInto('work_list')
    .values({ city_id: city, token, day: day.toString(), items: jsonText(items) })
    .onConflict(conflict => conflict.doNothing())
    .returning('token')
    .executeTakeFirst()
  return row !== undefined
}

/** The last work list, or null before the first. */
export async function loadLastWorkList(db: Db, city: CityId): Promise<WorkList | null> {
  const row = await db
    .selectFrom('work_list')
    .selectAll()
    .where('city_id', '=', city)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { token: row.token, day: row.day, items: row.items as readonly ListedProposal[] }
}

/** The work list of a token with its mail as it was sent; null where the city has none. */
export async function loadWorkListByToken(
  db: Db,
  city: CityId,
  token: string,
): Promise<(WorkList & { readonly mail: DigestMail }) | null> {
  const row = await db
    .selectFrom('work_list')
    .innerJoin('mail_message', join =>
      join
        .onRef('mail_message.city_id', '=', 'work_list.city_id')
        .onRef('mail_message.token', '=', 'work_list.token')
        .on('mail_message.purpose', '=', 'workList'),
    )
    .select(['work_list.token', 'work_list.day', 'work_list.items'])
    .select(['mail_message.message_id', 'mail_message.recipient', 'mail_message.html', 'mail_message.body'])
    .where('work_list.city_id', '=', city)
    .where('work_list.token', '=', token)
    .executeTakeFirst()
  if (row === undefined) return null
  const sent = { html: row.html, text: row.body }
  return {
    token: row.token,
    day: row.day,
    items: row.items as readonly ListedProposal[],
    mail: { messageId: row.message_id, recipient: row.recipient.toLowerCase(), sent },
  }
}

/** An answer of communications to a work list. */
export interface WorkListReply {
  readonly key: string
  readonly token: string
  readonly by: string
  readonly on: Temporal.PlainDate
  readonly vouchedBy: VouchedBy | null
  readonly decisions: readonly WorkListDecision[]
  readonly words: string
  /** The token of the question whether the reply is its sender's; null where nobody was asked. */
  readonly question: string | null
  readonly until: Temporal.PlainDate | null
  readonly state: 'done' | 'asked' | 'denied'
}

/** Keeps an answer; false, and nothing done, where it is kept already. */
export async function saveWorkListReply(db: Db, city: CityId, reply: WorkListReply): Promise<boolean> {
  const row = await db
    .insertInto('work_list_reply')
    .values({
      city_id: city,
      reply_key: reply.key,
      token: reply.token,
      answered_by: reply.by,
      answered_on: reply.on.toString(),
      vouched_by: reply.vouchedBy,
      decisions: jsonText(reply.decisions),
      words: reply.words,
      question: reply.question,
      until: reply.until?.toString() ?? null,
      state: reply.state,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('reply_key')
    .executeTakeFirst()
  return row !== undefined
}

/** The answer about which a question was asked, or null; held until the transaction ends, so that it acts once. */
export async function loadWorkListQuestion(db: Db, city: CityId, question: string): Promise<WorkListReply | null> {
  const row = await db
    .selectFrom('work_list_reply')
    .selectAll()
    .where('city_id', '=', city)
    .where('question', '=', question)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    key: row.reply_key,
    token: row.token,
    by: row.answered_by,
    on: row.answered_on,
    vouchedBy: row.vouched_by,
    decisions: row.decisions as readonly WorkListDecision[],
    words: row.words,
    question: row.question,
    until: row.until,
    state: row.state,
  }
}

/** Writes down what came of the question about an answer. */
export async function endWorkListQuestion(
  db: Db,
  city: CityId,
  key: string,
  end: { readonly state: 'done' | 'denied'; readonly vouchedBy: VouchedBy | null },
): Promise<void> {
  await db
    .updateTable('work_list_reply')
    .set({ state: end.state, vouched_by: end.vouchedBy })
    .where('city_id', '=', city)
    .where('reply_key', '=', key)
    .execute()
}
