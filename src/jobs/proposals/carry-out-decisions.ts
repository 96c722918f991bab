// Carries decisions out: each on its own, as things stand now, and tells who decided and who asked.
import type { ContentItem } from '../../core/content-item.ts'
import { composeDecided, type DecidedProposal } from '../../core/mails/decided.ts'
import type { Proposal } from '../../core/proposal.ts'
import { decide, type ProposalEvent } from '../../core/proposals/decide.ts'
import { limitProblems } from '../../core/proposals/limits.ts'
import type { ReadDecisions } from '../../core/proposals/read-decisions.ts'
import { decidingPolicy, type ListedProposal, type WorkListDecision } from '../../core/proposals/work-list.ts'
import type { Vouched } from '../../core/replies/sender/vouching.ts'
import { saveAudit } from '../../store/audit.ts'
import { loadItemsById } from '../../store/catalogue.ts'
import type { Db } from '../../store/database.ts'
import { loadProposals, updateProposal } from '../../store/proposals.ts'
import type { WorkList, WorkListReply } from '../../store/work-lists.ts'
import type { JobContext } from '../job.ts'
import type { End, HandledMail, Surroundings } from '../replies/handled.ts'
import { answerDecider } from './mails.ts'
import { tellRejected } from './tell-proposers.ts'

/** An answer to a work list whose sender is known. */
export interface Decided {
  readonly list: WorkList
  readonly reply: WorkListReply
  readonly read: ReadDecisions['kind']
  readonly vouched: Vouched
}

/** Does what an answer decides, as far as it may be, and answers it. */
export async function carryOutDecisions(
  db: Db,
  { context }: Surroundings,
  handled: HandledMail,
  answer: Decided,
): Promise<End> {
  const { city, now } = context
  const { list, reply, read } = answer
  const decided = await decideAll(db, context, answer)
  for (const { outcome, proposal } of decided) {
    const isDone = outcome.kind === 'approved' || outcome.kind === 'rejected'
    if (isDone && proposal !== null) await updateProposal(db, city.id, proposal)
  }
  await saveAudit(
    db,
    city.id,
    decided.map(({ number, outcome, proposal }) => ({
      at: now(),
      actor: reply.by,
      action: outcome.kind === 'approved' || outcome.kind === 'rejected' ? `${outcome.kind}Proposal` : 'refused',
      contentId: proposal?.contentId ?? null,
      facts: { reply: reply.key, workList: list.token, number, proposal: proposal?.key ?? null, ...whyOf(outcome) },
    })),
  )
  const rejected = decided.flatMap(({ outcome, proposal, item }) =>
    outcome.kind === 'rejected' && proposal !== null && item !== null ? [{ proposal, item }] : [],
  )
  await tellRejected(db, context, rejected, reply.key)
  const words = composeDecided({ city, token: list.token, decided, read })
  await answerDecider(db, context, handled, { purpose: 'decided', recipient: reply.by, token: list.token, words })
  return { state: 'answered', reasons: read === 'unclear' ? ['unclear'] : [] }
}

function whyOf(outcome: DecidedProposal['outcome']) {
  return outcome.kind === 'refused' ? { why: outcome.why } : {}
}

async function decideAll(db: Db, context: JobContext, answer: Decided): Promise<readonly DecidedProposal[]> {
  const { city } = context
  const listed = new Map(answer.list.items.map(one => [one.number, one]))
  const keys = answer.reply.decisions.flatMap(({ number }) => listed.get(number)?.key ?? [])
  const proposals = await loadProposals(db, city.id, { kind: 'keys', keys, hold: true })
  const ids = proposals.map(({ contentId }) => contentId)
  const items = await loadItemsById(db, city.id, ids)
  const organizations = await loadItemsById(
    db,
    city.id,
    [...items.values()].map(({ organizationId }) => organizationId),
  )
  return answer.reply.decisions.map(decision => {
    const one = listed.get(decision.number)
    const proposal = proposals.find(({ key }) => key === one?.key)
    const nothing = { number: decision.number, proposal: null, item: null, organization: null }
    if (one === undefined || proposal === undefined) return { ...nothing, outcome: { kind: 'refused', why: 'foreign' } }
    const item = items.get(proposal.contentId) ?? null
    const organization = item === null ? null : (organizations.get(item.organizationId) ?? null)
    return { ...decideOne(context, answer, { decision, one, proposal, item }), item, organization }
  })
}

interface Deciding {
  readonly decision: WorkListDecision
  readonly one: ListedProposal
  readonly proposal: Proposal
  readonly item: ContentItem | null
}

function decideOne(
  { city }: JobContext,
  { reply, vouched }: Decided,
  { decision, one, proposal, item }: Deciding,
): Pick<DecidedProposal, 'number' | 'outcome' | 'proposal'> {
  const { number } = decision
  const common = { city: city.id, proposal: one.key, shown: one.shown, by: reply.by, vouched, on: reply.on }
  const event: ProposalEvent =
    decision.kind === 'approve'
      ? { ...common, kind: 'approve', finalWords: decision.finalWords, item }
      : { ...common, kind: 'reject', reason: decision.reason }
  const result = decide(proposal, event, decidingPolicy(city))
  if (result.kind === 'refused') return { number, outcome: { kind: 'refused', why: result.why }, proposal }
  if (decision.kind === 'reject') return { number, outcome: { kind: 'rejected' }, proposal: result.proposal }
  const { state } = result.proposal
  const words = 'approval' in state ? state.approval.finalWords : ''
  const problems = item === null ? [] : limitProblems(item, proposal, words)
  if (problems.length > 0) return { number, outcome: { kind: 'limits', problems }, proposal }
  return { number, outcome: { kind: 'approved' }, proposal: result.proposal }
}
