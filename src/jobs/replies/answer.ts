// Acts on an answer: what is clear and certain is done, what needs the registered person's yes waits for it, and the
// rest goes to communications.
import { composeAnsweredForYou } from '../../core/mails/answered-for-you.ts'
import { replyKey } from '../../core/replies/key.ts'
import type { AnsweredItem } from '../../core/replies/outcome.ts'
import { voucherOf, type Understanding } from '../../core/replies/understand.ts'
import type { Db } from '../../store/database.ts'
import { proveSent } from '../../store/outbox.ts'
import { saveReply } from '../../store/replies.ts'
import { keepProposals } from '../proposals/keep-proposals.ts'
import { answersOf, carryOut, keepEffects, type CarriedOut, type Word } from './carry-out.ts'
import type { DigestReply, End, Surroundings } from './handled.ts'
import { forwardMail, planAnswer, tooMuch } from './mails.ts'
import { planReceipt } from './receipt.ts'
import { askBack } from './round-trip.ts'

/** Keeps what a reply says and does it; plans its receipt and the mails to whom else it concerns. */
export async function answerReply(
  db: Db,
  at: Surroundings,
  reply: DigestReply,
  understanding: Extract<Understanding, { kind: 'answer' }>,
): Promise<End> {
  const { context } = at
  const { city, now } = context
  const { digest, stored, received } = reply
  const { applied, sender, waiting } = understanding
  const word: Word = {
    key: replyKey(reply.mail),
    person: digest.person,
    by: sender.address,
    vouchedBy: voucherOf(sender),
    on: received,
  }
  const done = await carryOut(db, at, digest, applied.answered)
  const answers = answersOf(done, digest, received, city.reminders.everyDays)
  if (!(await saveReply(db, city.id, { ...word, token: digest.token, at: stored.receivedAt, answers }))) {
    return { state: 'duplicate', reasons: ['the same reply came before'] }
  }
  await keepEffects(db, at, done, word)
  const asked = await keepProposals(db, at, done, word, digest.token)
  await proveSent(db, city.id, digest.messageId, now())
  const isAsked = waiting.length > 0 && (await askBack(db, at, reply, { understanding, word, done }))
  const isLost = waiting.length > 0 && !isAsked
  const forwarded = await forwardWhatIsLeft(db, at, reply, { understanding, done, isLost })
  if (!isAsked) await planReceipt(db, at, reply, sender.address, { answered: done, unclear: applied.unclear, asked })
  if (sender.kind === 'colleague' && done.length > 0) await tellPerson(db, at, reply, sender.address, done)
  if (forwarded === 'too much') return tooMuch
  return {
    state: forwarded === 'told' ? 'forwarded' : 'answered',
    reasons: [...(applied.unclear.kind === 'nothing' ? [] : ['unclear']), ...(isAsked ? ['waits for a yes'] : [])],
  }
}

interface Left {
  readonly understanding: Extract<Understanding, { kind: 'answer' }>
  readonly done: readonly CarriedOut[]
  /** True where something should wait for a yes, and nobody can be asked. */
  readonly isLost: boolean
}

async function forwardWhatIsLeft(
  db: Db,
  { context }: Surroundings,
  reply: DigestReply,
  { understanding, done, isLost }: Left,
): Promise<'nothing' | 'told' | 'too much'> {
  const { applied, words } = understanding
  const answered = done.filter(({ outcome }) => outcome.kind === 'passedOn')
  if (applied.unclear.kind === 'nothing' && answered.length === 0 && !isLost) return 'nothing'
  const reason = applied.unclear.kind === 'nothing' && !isLost ? 'items' : 'unclear'
  return (await forwardMail(db, context, reply, { reason, words, answered })) ? 'told' : 'too much'
}

async function tellPerson(
  db: Db,
  { context }: Surroundings,
  reply: DigestReply,
  by: string,
  answered: readonly AnsweredItem[],
): Promise<void> {
  const { city } = context
  const { person, digest } = reply
  if (person === null) return
  const words = composeAnsweredForYou({ city, language: person.language, token: digest.token, by, answered })
  await planAnswer(db, context, reply, 'answeredForYou', person.email, words)
}
