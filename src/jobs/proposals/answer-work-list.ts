// Acts on an answer of communications to a work list: at once where its sender is vouched for, else after asking back.
import type { ContentItem } from '../../core/content-item.ts'
import { tokenBytes, tokenFrom } from '../../core/digests/token.ts'
import { composeDecisionsAsked } from '../../core/mails/decisions-asked.ts'
import type { WorkListDecision } from '../../core/proposals/work-list.ts'
import { decidingPolicy } from '../../core/proposals/work-list.ts'
import { understandDecisions, type WorkListAnswer } from '../../core/proposals/understand-decisions.ts'
import { replyKey } from '../../core/replies/key.ts'
import { readRoundTrip, roundTripDays } from '../../core/replies/round-trip.ts'
import type { Reception } from '../../core/replies/understand.ts'
import { saveAudit } from '../../store/audit.ts'
import { loadItemsById } from '../../store/catalogue.ts'
import type { Db } from '../../store/database.ts'
import { loadSentMail, proveSent } from '../../store/outbox.ts'
import { loadProposals } from '../../store/proposals.ts'
import {
  endWorkListQuestion,
  loadWorkListByToken,
  saveWorkListReply,
  type WorkList,
  type WorkListReply,
} from '../../store/work-lists.ts'
import type { End, HandledMail, Surroundings } from '../replies/handled.ts'
import { forwardMail, tooMuch } from '../replies/mails.ts'
import { noteBounce } from '../replies/bounced.ts'
import { carryOutDecisions } from './carry-out-decisions.ts'
import { answerDecider } from './mails.ts'

type StoredList = NonNullable<Awaited<ReturnType<typeof loadWorkListByToken>>>

/** A mail to a work list; `alone`: it names no other mail of ours. */
export interface WorkListMail {
  readonly handled: HandledMail
  readonly list: StoredList
  readonly alone: boolean
}

/** Understands a mail that answers a work list and does what it says; each answer once. */
export async function answerWorkList(
  db: Db,
  at: Surroundings,
  { handled, list, alone }: WorkListMail,
  reception: Reception,
): Promise<End & Pick<WorkListAnswer, 'class'>> {
  const { city } = at.context
  const { deciders } = decidingPolicy(city)
  const items = Math.max(0, ...list.items.map(({ number }) => number))
  const asked = { day: list.day, items, deciders, alone, sent: list.mail.sent }
  const answer = understandDecisions(handled.mail, asked, reception)
  return { ...(await act(db, at, handled, list, answer)), class: answer.class }
}

async function act(
  db: Db,
  at: Surroundings,
  handled: HandledMail,
  list: StoredList,
  answer: WorkListAnswer,
): Promise<End> {
  const { context } = at
  const { city, now } = context
  if (answer.kind === 'ignored') return noteBounce(db, at, handled.mail, { ...answer, kind: 'ignored' })
  if (answer.kind === 'forward') {
    const facts = { reason: answer.reason, workList: list.token }
    const entry = { at: now(), actor: handled.mail.from ?? '', action: 'refused', contentId: null, facts }
    await saveAudit(db, city.id, [entry])
    const isTold = await forwardMail(db, context, handled, { ...answer, answered: [] })
    return isTold ? { state: 'forwarded', reasons: [answer.reason] } : tooMuch
  }
  const { sender, read, words } = answer
  const decisions = read.kind === 'decisions' ? read.decisions : []
  const isVouched = sender.vouched.kind === 'vouched'
  const mustAsk = decisions.length > 0 && !isVouched
  const reply: WorkListReply = {
    key: replyKey(handled.mail),
    token: list.token,
    by: sender.address,
    on: handled.received,
    vouchedBy: sender.vouched.kind === 'vouched' ? sender.vouched.by : null,
    decisions,
    words,
    question: mustAsk ? tokenFrom(at.randomBytes(tokenBytes)) : null,
    until: mustAsk ? handled.received.add({ days: roundTripDays }) : null,
    state: mustAsk ? 'asked' : 'done',
  }
  if (!(await saveWorkListReply(db, city.id, reply))) {
    return { state: 'duplicate', reasons: ['the same reply came before'] }
  }
  if (mustAsk) return askBack(db, at, handled, list, reply)
  await proveSent(db, city.id, list.mail.messageId, now())
  return carryOutDecisions(db, at, handled, { list, reply, read: read.kind, vouched: sender.vouched })
}

async function askBack(
  db: Db,
  { context }: Surroundings,
  handled: HandledMail,
  list: WorkList,
  reply: WorkListReply,
): Promise<End> {
  const { city } = context
  const { question, until } = reply
  if (question === null || until === null) return { state: 'failed', reasons: ['there is no question to ask'] }
  const items = await itemsOf(db, context.city.id, list, reply.decisions)
  const waiting = reply.decisions.map(decision => ({ decision, item: items.get(decision.number) ?? null }))
  const words = composeDecisionsAsked({ city, token: question, by: reply.by, waiting, until })
  const isAsked = await answerDecider(db, context, handled, {
    purpose: 'roundTrip',
    recipient: reply.by,
    token: list.token,
    words,
  })
  if (isAsked) return { state: 'answered', reasons: ['waits for a yes'] }
  await endWorkListQuestion(db, city.id, reply.key, { state: 'denied', vouchedBy: null })
  return { state: 'failed', reasons: ['its sender has been asked back too often today'] }
}

async function itemsOf(
  db: Db,
  city: Surroundings['context']['city']['id'],
  { items }: WorkList,
  decisions: readonly WorkListDecision[],
): Promise<ReadonlyMap<number, ContentItem>> {
  const numbers = new Set(decisions.map(({ number }) => number))
  const listed = items.filter(({ number }) => numbers.has(number))
  const keys = listed.map(({ key }) => key)
  const proposals = await loadProposals(db, city, { kind: 'keys', keys, hold: false })
  const content = await loadItemsById(
    db,
    city,
    proposals.map(({ contentId }) => contentId),
  )
  return new Map(
    listed.flatMap(({ number, key }) => {
      const proposal = proposals.find(one => one.key === key)
      const item = proposal === undefined ? undefined : content.get(proposal.contentId)
      return item === undefined ? [] : [[number, item] as const]
    }),
  )
}

/** Acts on the answer to the question whether decisions are their sender's: only the one who was asked can give it. */
export async function endDecisionQuestion(
  db: Db,
  at: Surroundings,
  handled: HandledMail,
  asked: WorkListReply,
): Promise<End> {
  const { context } = at
  const { city, now } = context
  const sent = await loadSentMail(db, city.id, 'roundTrip', asked.key)
  const question = {
    recipient: asked.by.toLowerCase(),
    until: asked.until ?? handled.received,
    open: asked.state === 'asked',
    sent,
  }
  const answer = readRoundTrip(handled.mail, question, handled.received)
  if (answer.kind === 'none') return { state: 'ignored', reasons: [answer.reason] }
  if (answer.kind === 'unsure') {
    const isTold = await forwardMail(db, context, handled, { reason: 'unclear', words: answer.words, answered: [] })
    return isTold ? { state: 'forwarded', reasons: ['neither yes nor no'] } : tooMuch
  }
  const isTheirs = answer.kind === 'confirmed'
  const end = { state: isTheirs ? 'done' : 'denied', vouchedBy: isTheirs ? 'roundTrip' : null } as const
  await endWorkListQuestion(db, city.id, asked.key, end)
  const action = isTheirs ? 'replyVouched' : 'replyDenied'
  const facts = { reply: asked.key, by: asked.by }
  await saveAudit(db, city.id, [{ at: now(), actor: asked.by, action, contentId: null, facts }])
  if (!isTheirs) return { state: 'answered', reasons: ['communications says that the reply is not theirs'] }
  const list = await loadWorkListByToken(db, city.id, asked.token)
  if (list === null) return { state: 'failed', reasons: ['the work list is not there any more'] }
  const vouched = { kind: 'vouched', by: 'roundTrip' } as const
  return carryOutDecisions(db, at, handled, { list, reply: asked, read: 'decisions', vouched })
}
