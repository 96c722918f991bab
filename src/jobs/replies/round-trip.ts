// Asks the registered person whether a reply is theirs, and acts on the answer.
import { tokenBytes, tokenFrom } from '../../core/digests/token.ts'
import { composeRoundTrip } from '../../core/mails/round-trip.ts'
import { readRoundTrip, roundTripDays } from '../../core/replies/round-trip.ts'
import type { Understanding } from '../../core/replies/understand.ts'
import { saveAudit } from '../../store/audit.ts'
import type { Db } from '../../store/database.ts'
import { loadDigestByToken } from '../../store/digests.ts'
import { loadSentMail } from '../../store/outbox.ts'
import { saveAnswers } from '../../store/replies.ts'
import { endRoundTrip, saveRoundTrip, type StoredRoundTrip } from '../../store/round-trips.ts'
import { keepProposals } from '../proposals/keep-proposals.ts'
import { answersOf, carryOut, keepEffects, type CarriedOut, type Word } from './carry-out.ts'
import type { DigestReply, End, HandledMail, Surroundings } from './handled.ts'
import { forwardMail, planAnswer, tooMuch } from './mails.ts'
import { languageOf, openNumbers, planReceipt } from './receipt.ts'

/** What waits, beside what has been done already. */
interface Waiting {
  readonly understanding: Extract<Understanding, { kind: 'answer' }>
  readonly word: Word
  readonly done: readonly CarriedOut[]
}

/**
 * Asks the one whose address the reply shows, where it is one of the duty, else the person of the digest. False where
 * that address has been asked too often today: nothing waits then, and communications is to be told.
 */
export async function askBack(
  db: Db,
  at: Surroundings,
  reply: DigestReply,
  { understanding, word, done }: Waiting,
): Promise<boolean> {
  const { context, randomBytes } = at
  const { city, now } = context
  const { digest, person, received } = reply
  const { sender, waiting, applied } = understanding
  const recipient = sender.kind === 'responder' ? sender.address : (person?.email ?? digest.person)
  const token = tokenFrom(randomBytes(tokenBytes))
  const until = received.add({ days: roundTripDays })
  const words = composeRoundTrip({
    city,
    language: languageOf(reply, context),
    token,
    by: word.by,
    waiting: await carryOut(db, at, digest, waiting),
    answered: done,
    open: await openNumbers(db, context, reply),
    unclear: applied.unclear,
    until,
  })
  if (!(await planAnswer(db, context, reply, 'roundTrip', recipient, words))) return false
  await saveRoundTrip(db, city.id, {
    token,
    replyKey: word.key,
    digestToken: digest.token,
    person: digest.person,
    by: word.by,
    answeredOn: word.on,
    recipient: recipient.toLowerCase(),
    waiting,
    words: understanding.words,
    askedAt: now(),
    until,
  })
  return true
}

/** Acts on the answer to the question whether a reply is its sender's. */
export async function endAsking(db: Db, at: Surroundings, mail: HandledMail, asked: StoredRoundTrip): Promise<End> {
  const { context } = at
  const handled: HandledMail = { ...mail, person: at.people.find(one => one.id === asked.person) ?? null }
  const { city } = context
  const sent = await loadSentMail(db, city.id, 'roundTrip', asked.replyKey)
  const answer = readRoundTrip(handled.mail, { ...asked, open: asked.state === 'asked', sent }, handled.received)
  if (answer.kind === 'none') return { state: 'ignored', reasons: [answer.reason] }
  if (answer.kind === 'unsure') {
    const words = `${answer.words}\n\n${asked.words}`
    const isTold = await forwardMail(db, context, handled, { reason: 'unclear', words, answered: [] })
    return isTold ? { state: 'forwarded', reasons: ['neither yes nor no'] } : tooMuch
  }
  await endRoundTrip(db, city.id, asked.token, answer.kind)
  await logAnswer(db, at, asked, answer.kind)
  if (answer.kind === 'denied') {
    await forwardMail(db, context, handled, { reason: 'notTheirs', words: asked.words, answered: [], of: asked })
    return { state: 'forwarded', reasons: ['the registered person says that the reply is not theirs'] }
  }
  return actOnYes(db, at, handled, asked)
}

async function actOnYes(db: Db, at: Surroundings, handled: HandledMail, asked: StoredRoundTrip): Promise<End> {
  const { context } = at
  const { city } = context
  const digest = await loadDigestByToken(db, city.id, asked.digestToken)
  if (digest === null) return { state: 'failed', reasons: ['the digest is not there any more'] }
  const reply: DigestReply = { ...handled, digest }
  const word: Word = {
    key: asked.replyKey,
    person: asked.person,
    by: asked.by,
    vouchedBy: 'roundTrip',
    on: asked.answeredOn,
  }
  const done = await carryOut(db, at, digest, asked.waiting)
  await saveAnswers(db, city.id, word, answersOf(done, digest, asked.answeredOn, city.reminders.everyDays))
  await keepEffects(db, at, done, word)
  const proposed = await keepProposals(db, at, done, word, digest.token)
  const answered = done.filter(({ outcome }) => outcome.kind === 'passedOn')
  if (answered.length > 0) await forwardMail(db, context, reply, { reason: 'items', words: asked.words, answered })
  await planReceipt(db, at, reply, asked.recipient, { answered: done, unclear: { kind: 'nothing' }, asked: proposed })
  return { state: 'answered', reasons: ['it was the registered person’s reply'] }
}

async function logAnswer(
  db: Db,
  { context }: Surroundings,
  asked: StoredRoundTrip,
  kind: 'confirmed' | 'denied',
): Promise<void> {
  const action = kind === 'confirmed' ? 'replyVouched' : 'replyDenied'
  const facts = { reply: asked.replyKey, by: asked.by }
  await saveAudit(db, context.city.id, [{ at: context.now(), actor: asked.recipient, action, contentId: null, facts }])
}
