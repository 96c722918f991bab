// Looks for the corrections that communications has approved, and at whether those that wait still fit what PTV shows.
import { fingerprintsOf } from '../core/catalogue/fingerprint.ts'
import type { ContentItem } from '../core/content-item.ts'
import { isOnWorkList, type Proposal } from '../core/proposal.ts'
import { decide } from '../core/proposals/decide.ts'
import { decidingPolicy } from '../core/proposals/work-list.ts'
import { loadItemsById } from '../store/catalogue.ts'
import type { Db } from '../store/database.ts'
import { loadMissing } from '../store/missing.ts'
import { loadProposals, updateProposal } from '../store/proposals.ts'
import { saveConfirmation } from '../store/replies.ts'
import type { Job, JobContext } from './job.ts'
import { tellSeen } from './proposals/tell-proposers.ts'

export const watchProposals: Job = {
  name: 'watch-proposals',
  kind: 'decide',
  rhythm: 'nightly',
  run: async context => {
    const { db, city, dry } = context
    const open = (await loadProposals(db, city.id, { kind: 'open' })).map(({ key }) => key)
    const changed = await (dry
      ? changedTonight(db, context, open)
      : db.transaction().execute(async trx => save(trx, context, await changedTonight(trx, context, open))))
    const count = (kind: Proposal['state']['kind']): number =>
      changed.filter(({ proposal }) => proposal.state.kind === kind).length
    const counts = {
      watched: open.length,
      seen: count('seen'),
      outdated: count('outdated'),
      otherwise: count('partly') + count('differs') + count('notMade'),
    }
    return { counts }
  },
}

interface Changed {
  readonly proposal: Proposal
  readonly item: ContentItem | null
}

// What a night could not read tells nothing of it. A reply may decide at the same time, so the rows are held.
async function changedTonight(
  db: Db,
  { city, today }: JobContext,
  keys: readonly string[],
): Promise<readonly Changed[]> {
  const open = (await loadProposals(db, city.id, { kind: 'keys', keys, hold: true })).filter(isOnWorkList)
  const ids = [...new Set(open.map(({ contentId }) => contentId))]
  const items = await loadItemsById(db, city.id, ids)
  const missing = await loadMissing(db, city.id, ids)
  const policy = decidingPolicy(city)
  return open.flatMap(proposal => {
    if (missing.has(proposal.contentId)) return []
    const item = items.get(proposal.contentId) ?? null
    const decision = decide(proposal, { kind: 'night', on: today, item }, policy)
    return decision.kind === 'changed' ? [{ proposal: decision.proposal, item }] : []
  })
}

async function save(db: Db, context: JobContext, changed: readonly Changed[]): Promise<readonly Changed[]> {
  const { city } = context
  for (const { proposal } of changed) await updateProposal(db, city.id, proposal)
  const seen = changed.flatMap(({ proposal, item }) =>
    proposal.state.kind === 'seen' && item !== null ? [{ proposal, item }] : [],
  )
  for (const { proposal, item } of seen) await confirm(db, context, proposal, item)
  await tellSeen(db, context, seen)
  return changed
}

// Who has looked at an item and named all that is wrong in it has confirmed the rest: so it counts when all of it shows.
async function confirm(db: Db, { city }: JobContext, proposal: Proposal, item: ContentItem): Promise<void> {
  const { origin, proposer, askedOn } = proposal
  const ofReply = await loadProposals(db, city.id, { kind: 'ofReply', replyKey: origin.replyKey })
  const ofItem = ofReply.filter(({ contentId }) => contentId === item.contentId)
  if (ofItem.some(({ state }) => state.kind !== 'seen')) return
  const word = { by: proposer.address, on: askedOn, replyKey: origin.replyKey }
  await saveConfirmation(db, city.id, item.contentId, fingerprintsOf(item), word)
}
