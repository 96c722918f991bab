// Decides what each received mail is and acts on it: confirms, silences, passes on, and answers with a receipt.
import { dayInFinland, isBefore } from '../core/dates.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import type { InboundMail } from '../core/mail.ts'
import { respondersFor } from '../core/people/responders.ts'
import type { Duty } from '../core/people/roster.ts'
import type { Person } from '../core/person.ts'
import { replyKey } from '../core/replies/key.ts'
import { tokensOf } from '../core/replies/token.ts'
import { understand, type Question, type Reception, type Understanding } from '../core/replies/understand.ts'
import type { ReadMessage } from '../ports.ts'
import { mayPass, type Db } from '../store/database.ts'
import { loadDigestByToken, type StoredDigest } from '../store/digests.ts'
import { endHandling, holdWaitingMail, loadRawMail, loadWaitingMails, type WaitingMail } from '../store/inbox.ts'
import { countForwardsOf, markBounced } from '../store/outbox.ts'
import { loadDuties, loadPeople } from '../store/people.ts'
import { isReplyKept, loadAnsweredNumbers } from '../store/replies.ts'
import type { InboundState } from '../store/tables.ts'
import { answerReply, forwardMail, type HandledMail } from './answer-reply.ts'
import type { Job, JobContext } from './job.ts'

/** Mails a run: the next one follows in a few minutes. */
const mostMails = 500

/** Mails of one sender that are passed on in a day: a program that answers what is passed on would write many. */
const mostForwards = 20

/** Tokens of a mail that are looked up: no person's mail has more. */
const mostTokens = 20

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
        const state = await handleOne(mail, { context, readMessage, shared, people, duties })
        if (state !== null) states.push(state)
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
// What the database alone has trouble with is no fault of the mail: it waits as it is for the next run.
async function handleOne(stored: WaitingMail, at: Surroundings): Promise<InboundState | null> {
  const { db, city, now, log } = at.context
  try {
    const mail = await at.readMessage(await loadRawMail(db, city.id, stored.place))
    return await db.transaction().execute(async trx => {
      if (!(await holdWaitingMail(trx, city.id, stored.place))) return null
      return handle(trx, stored, mail, at)
    })
  } catch (error) {
    if (mayPass(error)) throw error
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

async function handle(db: Db, stored: WaitingMail, mail: InboundMail, at: Surroundings): Promise<InboundState> {
  const { city, now, today } = at.context
  const digests = await findDigests(db, at.context, mail)
  const [digest = null] = digests
  const person = at.people.find(one => one.id === digest?.person) ?? null
  const came = dayInFinland(stored.receivedAt)
  const received = isBefore(came, today) ? came : today
  const answered = digest === null ? new Set<number>() : await loadAnsweredNumbers(db, city.id, digest.token)
  const question = digest === null ? null : questionOf(digest, digests.length === 1, answered, at)
  const understanding = understand(mail, question, receptionOf(received, at))
  const handled: HandledMail = { stored, received, mail, digest, person }
  const { state, reasons } = await act(db, understanding, handled, at.context)
  await endHandling(db, city.id, stored.place, { state, class: understanding.class, reasons, now: now() })
  return state
}

// Those that the mail names, by its subject or as the mail that it answers; else the nearest of its conversation.
async function findDigests(db: Db, { city }: JobContext, mail: InboundMail): Promise<readonly StoredDigest[]> {
  const load = async (tokens: readonly string[]): Promise<readonly StoredDigest[]> => {
    const found: StoredDigest[] = []
    for (const token of tokens.slice(0, mostTokens)) {
      const digest = await loadDigestByToken(db, city.id, token)
      if (digest !== null) found.push(digest)
    }
    return found
  }
  const named = await load(tokensOf({ ...mail, references: mail.references.slice(0, 1) }))
  return named.length > 0 ? named : (await load(tokensOf(mail))).slice(0, 1)
}

function questionOf(
  digest: StoredDigest,
  alone: boolean,
  answered: ReadonlySet<number>,
  { duties }: Surroundings,
): Question {
  return {
    alone,
    answered: digest.items.every(item => answered.has(item.number)),
    day: digest.day,
    numbers: digest.items.map(item => item.number),
    responders: respondersFor(digest.person, duties),
  }
}

function receptionOf(received: Temporal.PlainDate, { context, shared }: Surroundings): Reception {
  const { city, today } = context
  return {
    today,
    received,
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
  if (understanding.kind !== 'ignored' && (await isReplyKept(db, context.city.id, replyKey(handled.mail)))) {
    return { state: 'duplicate', reasons: ['the same reply came before'] }
  }
  switch (understanding.kind) {
    case 'ignored': {
      const { bounce, reasons } = understanding
      const permanent = bounce !== null && bounce.permanent
      if (permanent) await markBounced(db, context.city.id, bounce, bounce.status ?? 'returned', context.now())
      return { state: 'ignored', reasons }
    }
    case 'notOurs':
      return { state: 'notOurs', reasons: [] }
    case 'forward': {
      const dayAgo = context.now().subtract({ hours: 24 })
      if ((await countForwardsOf(db, context.city.id, handled.mail.from ?? '', dayAgo)) >= mostForwards) {
        return { state: 'failed', reasons: ['its sender writes more in a day than a person does'] }
      }
      await forwardMail(db, context, handled, { ...understanding, answered: [] })
      return { state: 'forwarded', reasons: [understanding.reason] }
    }
    case 'answer':
      return answerReply(db, context, handled, understanding)
  }
}
