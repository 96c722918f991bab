// Takes a person's last reply to a digest back.
import { composeUndone } from '../../core/mails/undone.ts'
import { replyKey } from '../../core/replies/key.ts'
import type { AnsweredItem, NumberedItem, PassedOn } from '../../core/replies/outcome.ts'
import { undoDays, voucherOf, type Understanding } from '../../core/replies/understand.ts'
import { saveAudit } from '../../store/audit.ts'
import { loadItemsById } from '../../store/catalogue.ts'
import type { Db } from '../../store/database.ts'
import { saveReply } from '../../store/replies.ts'
import { loadLastReply, undoReply, type LastReply } from '../../store/undo.ts'
import { withdrawProposals } from '../proposals/keep-proposals.ts'
import type { DigestReply, End, Surroundings } from './handled.ts'
import { forwardMail, planAnswer, tooMuch } from './mails.ts'
import { languageOf, planReceipt } from './receipt.ts'

/** Undoes what the sender's last reply to the digest has done, where it is not too long ago, and tells what came of it. */
export async function takeBack(
  db: Db,
  at: Surroundings,
  reply: DigestReply,
  understanding: Extract<Understanding, { kind: 'undo' }>,
): Promise<End> {
  const { context } = at
  const { city, now, today } = context
  const { digest } = reply
  const { sender, words: written } = understanding
  const key = replyKey(reply.mail)
  const word = { key, token: digest.token, person: digest.person, by: sender.address, vouchedBy: voucherOf(sender) }
  const kept = await saveReply(db, city.id, { ...word, at: reply.stored.receivedAt, on: reply.received, answers: [] })
  if (!kept) return { state: 'duplicate', reasons: ['the same reply came before'] }
  const since = now().subtract({ hours: 24 * undoDays })
  const last = await loadLastReply(db, city.id, { token: digest.token, by: sender.address }, since)
  if (last !== null && last.vouched && sender.vouched.kind !== 'vouched') return leaveToPerson(db, at, reply, written)
  if (last !== null) {
    await undoReply(db, city.id, last.key, { now: now(), today })
    await withdrawProposals(db, at, last.key, sender.address)
    const facts = { reply: last.key, numbers: last.answers.map(one => one.number) }
    const entry = { at: now(), actor: sender.address, action: 'undone', contentId: null, facts }
    await saveAudit(db, city.id, [entry])
  }
  const numbers = new Set([...(last?.answers ?? []).map(one => one.number), ...(last?.waiting ?? [])])
  const shown = digest.items.filter(item => numbers.has(item.number))
  const items = await loadItemsById(
    db,
    city.id,
    shown.map(one => one.contentId),
  )
  const undone = shown.flatMap(({ number, contentId }) => {
    const item = items.get(contentId)
    return item === undefined ? [] : [{ number, item }]
  })
  const told = undone.flatMap(one => toldOf(one, last))
  const toldCommunications = told.length > 0
  if (toldCommunications) await forwardMail(db, context, reply, { reason: 'undone', words: written, answered: told })
  const language = languageOf(reply, context)
  const words = composeUndone({ city, language, token: digest.token, undone, toldCommunications })
  await planAnswer(db, context, reply, 'receipt', sender.address, words)
  return { state: 'answered', reasons: [last === null ? 'nothing to take back' : 'took the last reply back'] }
}

const passedOn: ReadonlySet<string> = new Set<PassedOn>(['correct', 'intended', 'reassign', 'dontKnow', 'ended'])

// What communications was told of an item.
function toldOf(one: NumberedItem, last: LastReply | null): readonly AnsweredItem[] {
  const answers = last?.answers.filter(({ number, kind }) => number === one.number && passedOn.has(kind)) ?? []
  return answers.map(({ kind, words }) => ({ ...one, outcome: { kind: 'passedOn', about: kind as PassedOn, words } }))
}

// What somebody vouched for is not taken back on a word that nobody vouches for.
async function leaveToPerson(db: Db, at: Surroundings, reply: DigestReply, words: string): Promise<End> {
  if (!(await forwardMail(db, at.context, reply, { reason: 'unclear', words, answered: [] }))) return tooMuch
  await planReceipt(db, at, reply, reply.mail.from ?? reply.digest.person, {
    answered: [],
    unclear: { kind: 'everything' },
    asked: [],
  })
  return { state: 'forwarded', reasons: ['it takes back what was vouched for, and nobody vouches for it'] }
}
