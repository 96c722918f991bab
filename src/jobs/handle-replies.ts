// Decides what each received mail is and acts on it: confirms, silences, passes on, and answers with a receipt.
import { addressOf } from '../core/digests/reply-link.ts'
import type { InboundMail } from '../core/mail.ts'
import { respondersFor } from '../core/people/responders.ts'
import type { Duty } from '../core/people/roster.ts'
import type { Person } from '../core/person.ts'
import { tokensOf } from '../core/replies/token.ts'
import { understand, type Question, type Reception, type Understanding } from '../core/replies/understand.ts'
import type { ReadMessage } from '../ports.ts'
import type { Db } from '../store/database.ts'
import { loadDigestByToken, type StoredDigest } from '../store/digests.ts'
import { endHandling, loadWaitingMails, type StoredMail } from '../store/inbox.ts'
import { markBounced } from '../store/outbox.ts'
import { loadDuties, loadPeople } from '../store/people.ts'
import { loadAnsweredNumbers } from '../store/replies.ts'
import type { InboundState } from '../store/tables.ts'
import { answerReply, forwardMail, type HandledMail } from './answer-reply.ts'
import type { Job, JobContext } from './job.ts'

/** Mails a run: the next one follows in a few minutes. */
const mostMails = 500

/** The job; `shared`: mails of other cities come into the same mailbox. */
export function handleReplies(readMessage: ReadMessage, shared: boolean): Job {
  return {
    name: 'handle-replies',
    kind: 'decide',
    rhythm: 'often',
    run: async context => {
      const { db, city } = context
      const waiting = await loadWaitingMails(db, city.id, mostMails)
      if (context.dry || waiting.length === 0) return { counts: { mails: waiting.length } }
      const people = await loadPeople(db, city.id)
      const duties = await loadDuties(db, city.id)
      const states: InboundState[] = []
      for (const mail of waiting) {
        states.push(await handleOne(mail, { context, readMessage, shared, people, duties }))
      }
      const counts = Object.fromEntries([...Map.groupBy(states, state => state)].map(([one, all]) => [one, all.length]))
      return { counts: { mails: states.length, ...counts }, held: counts['failed'] ?? 0 }
    },
  }
}

interface Surroundings {
  readonly context: JobContext
  readonly readMessage: ReadMessage
  readonly shared: boolean
  readonly people: readonly Person[]
  readonly duties: readonly Duty[]
}

// A mail that cannot be handled must never hold up the next: it is put aside for a person, with everything undone.
async function handleOne(stored: StoredMail, at: Surroundings): Promise<InboundState> {
  const { db, city, now, log } = at.context
  try {
    const mail = await at.readMessage(stored.raw)
    return await db.transaction().execute(async trx => handle(trx, stored, mail, at))
  } catch (error) {
    // A database that went away fails here again, and with it the run: the mail is then handled by the next one.
    const end = { state: 'failed' as const, class: null, reasons: ['it could not be handled'], now: now() }
    await endHandling(db, city.id, stored.place, end)
    log.error({ city: city.id, uid: stored.place.uid, error: nameOfError(error) }, 'mail could not be handled')
    return 'failed'
  }
}

// The message of an unforeseen error may quote the mail, so only its kind goes to the log.
function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

async function handle(db: Db, stored: StoredMail, mail: InboundMail, at: Surroundings): Promise<InboundState> {
  const { city, now } = at.context
  const digest = await findDigest(db, at.context, mail)
  const person = at.people.find(one => one.id === digest?.person) ?? null
  const answered = digest === null ? new Set<number>() : await loadAnsweredNumbers(db, city.id, digest.token)
  const question = digest === null ? null : questionOf(digest, person, answered, at)
  const understanding = understand(mail, question, receptionOf(at))
  const handled: HandledMail = { stored, mail, digest, person }
  const { state, reasons } = await act(db, understanding, handled, at.context)
  await endHandling(db, city.id, stored.place, { state, class: understanding.class, reasons, now: now() })
  return state
}

async function findDigest(db: Db, { city }: JobContext, mail: InboundMail): Promise<StoredDigest | null> {
  for (const token of tokensOf(mail)) {
    const digest = await loadDigestByToken(db, city.id, token)
    if (digest !== null) return digest
  }
  return null
}

function questionOf(
  digest: StoredDigest,
  person: Person | null,
  answered: ReadonlySet<number>,
  { context, duties }: Surroundings,
): Question {
  return {
    answered: digest.items.every(item => answered.has(item.number)),
    day: digest.day,
    numbers: digest.items.map(item => item.number),
    language: person?.language ?? context.city.languages.default,
    responders: respondersFor(digest.person, duties),
  }
}

function receptionOf({ context, shared }: Surroundings): Reception {
  const { city, today } = context
  return {
    today,
    own: new Set([addressOf(city.mail.from).toLowerCase()]),
    communications: addressOf(city.mail.communications).toLowerCase(),
    shared,
  }
}

async function act(
  db: Db,
  understanding: Understanding,
  handled: HandledMail,
  context: JobContext,
): Promise<{ readonly state: InboundState; readonly reasons: readonly string[] }> {
  switch (understanding.kind) {
    case 'ignored': {
      const { bounce, reasons } = understanding
      const permanent = bounce !== null && bounce.permanent
      if (permanent) await markBounced(db, context.city.id, bounce, bounce.status ?? 'returned', context.now())
      return { state: 'ignored', reasons }
    }
    case 'notOurs':
      return { state: 'notOurs', reasons: [] }
    case 'forward':
      await forwardMail(db, context, handled, { ...understanding, answered: [] })
      return { state: 'forwarded', reasons: [understanding.reason] }
    case 'answer':
      return answerReply(db, context, handled, understanding)
  }
}
