import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import { personId } from '../core/person.ts'
import type { Proposal, ProposalField, ProposalState } from '../core/proposal.ts'
import type { Db } from './database.ts'
import { jsonText } from './json.ts'
import type { ProposalTable } from './proposal-tables.ts'

const open = ['waiting', 'approved', 'partly', 'differs', 'notMade'] as const

/**
 * Keeps proposals and gives those that are new. One that is there already stays as it is, unless it was taken back: who
 * asks for it again means it.
 */
export async function saveProposals(
  db: Db,
  city: CityId,
  proposals: readonly Proposal[],
): Promise<readonly Proposal[]> {
  const saved: Proposal[] = []
  for (const proposal of proposals) {
    const row = { city_id: city, ...rowOf(proposal) }
    const kept = await db
      .insertInto('proposal')
      .values(row)
      .onConflict(conflict =>
        conflict.columns(['city_id', 'proposal_key']).doUpdateSet(row).where('proposal.state', '=', 'withdrawn'),
      )
      .returning('proposal_key')
      .executeTakeFirst()
    if (kept !== undefined) saved.push(proposal)
  }
  return saved
}

/** Writes down what has become of a proposal. */
export async function updateProposal(db: Db, city: CityId, proposal: Proposal): Promise<void> {
  const { field, before, state, standing } = rowOf(proposal)
  await db
    .updateTable('proposal')
    .set({ field, before, state, standing })
    .where('city_id', '=', city)
    .where('proposal_key', '=', proposal.key)
    .execute()
}

/** Which proposals are wanted; only what is named counts. */
export type ProposalChoice =
  /** Those that communications has something to do about. */
  | { readonly kind: 'open' }
  /** What came of a reply; held until the transaction ends. */
  | { readonly kind: 'ofReply'; readonly replyKey: string }
  /** `hold`: nobody else changes them until the transaction ends. */
  | { readonly kind: 'keys'; readonly keys: readonly string[]; readonly hold: boolean }
  /** Open ones, and what was asked for on a day or later. */
  | { readonly kind: 'recent'; readonly since: Temporal.PlainDate }

/** The proposals of a choice, the oldest first. */
export async function loadProposals(db: Db, city: CityId, choice: ProposalChoice): Promise<readonly Proposal[]> {
  const all = db.selectFrom('proposal').selectAll().where('city_id', '=', city).orderBy('asked_on')
  const rows = await chosen(all.orderBy('item_number').orderBy('proposal_key'), choice).execute()
  return rows.map(proposalOf)
}

type Query = ReturnType<typeof everything>

function everything(db: Db) {
  return db.selectFrom('proposal').selectAll()
}

function chosen(query: Query, choice: ProposalChoice): Query {
  switch (choice.kind) {
    case 'open':
      return query.where('state', 'in', open)
    case 'ofReply':
      return query.where('reply_key', '=', choice.replyKey).forUpdate()
    case 'keys': {
      const named = query.where(sql<boolean>`proposal_key = any(${[...choice.keys]}::text[])`)
      return choice.hold ? named.forUpdate() : named
    }
    case 'recent':
      return query.where(
        sql<boolean>`(asked_on >= ${choice.since.toString()}::date or state = any(${[...open]}::text[]))`,
      )
  }
}

function rowOf(proposal: Proposal) {
  const { key, field, origin, proposer, state } = proposal
  return {
    proposal_key: key,
    content_id: proposal.contentId,
    content_version: proposal.contentVersion,
    language: proposal.language,
    field: jsonText(field),
    before: proposal.before,
    old_words: proposal.oldWords,
    new_words: proposal.newWords,
    given: proposal.given,
    person_id: proposer.person,
    proposed_by: proposer.address,
    asked_on: proposal.askedOn.toString(),
    reply_key: origin.replyKey,
    token: origin.token,
    item_number: origin.number,
    state: state.kind,
    standing: jsonText(state),
  }
}

function proposalOf(row: Selectable<ProposalTable>): Proposal {
  return {
    key: row.proposal_key,
    city: row.city_id as CityId,
    contentId: contentId(row.content_id),
    contentVersion: row.content_version,
    language: row.language as Proposal['language'],
    field: row.field as ProposalField,
    before: row.before,
    oldWords: row.old_words,
    newWords: row.new_words,
    given: row.given,
    proposer: { person: personId(row.person_id), address: row.proposed_by },
    askedOn: row.asked_on,
    origin: { replyKey: row.reply_key, token: row.token, number: row.item_number },
    state: stateOf(row.standing),
  }
}

// Days come back from JSON as text.
const days: ReadonlySet<string> = new Set(['on', 'movedOn'])

function stateOf(standing: unknown): ProposalState {
  return withDays(standing) as ProposalState
}

function withDays(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      days.has(name) && typeof one === 'string' ? Temporal.PlainDate.from(one) : withDays(one),
    ]),
  )
}
