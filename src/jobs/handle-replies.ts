// Decides what each received mail is and acts on it: confirms, silences, passes on, and answers with a receipt.
import { dayInFinland, isBefore } from '../core/dates.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import type { InboundMail, MailClass } from '../core/mail.ts'
import { respondersFor } from '../core/people/responders.ts'
import { mailAnswered } from '../core/replies/mail-answered.ts'
import { replyKey } from '../core/replies/key.ts'
import { tokensOf } from '../core/replies/token.ts'
import { understand, type Question, type Reception, type Understanding } from '../core/replies/understand.ts'
import type { ReadMessage } from '../ports/mail.ts'
import { saveAudit } from '../store/audit.ts'
import { mayPass, type Db } from '../store/database.ts'
import { endDeadAddresses } from '../store/dead-addresses.ts'
import { loadDigestByToken, type StoredDigest } from '../store/digests.ts'
import { endHandling, holdWaitingMail, loadRawMail, loadWaitingMails, type WaitingMail } from '../store/inbox.ts'
import { loadDuties, loadPeople } from '../store/people.ts'
import { isReplyKept, loadAnsweredNumbers } from '../store/replies.ts'
import { loadRoundTrip, type StoredRoundTrip } from '../store/round-trips.ts'
import { loadWorkListByToken, loadWorkListQuestion, type WorkListReply } from '../store/work-lists.ts'
import type { InboundState } from '../store/mail-tables.ts'
import { loadAssessing, type Assessing } from './assessing.ts'
import type { Job, JobContext } from './job.ts'
import { answerWorkList, endDecisionQuestion, type WorkListMail } from './proposals/answer-work-list.ts'
import { answerReply } from './replies/answer.ts'
import { noteBounce } from './replies/bounced.ts'
import { takeEvidence } from './replies/evidence.ts'
import type { End, HandledMail, Surroundings } from './replies/handled.ts'
import { forwardMail, tooMuch } from './replies/mails.ts'
import { endAsking } from './replies/round-trip.ts'
import { takeBack } from './replies/undo.ts'

/** Mails that are taken up together, and how long a run takes up more: the next one follows in a few minutes. */
const atOnce = 500
const longestRun = { minutes: 4 }

/** Tokens of a mail that are looked up: no person's mail has more. */
const mostTokens = 20

/** What the job works with. */
export interface ReplyTools {
  readonly readMessage: ReadMessage
  /** True where mails of other cities come into the same mailbox. */
  readonly sharedMailbox: boolean
  /** The chance from which one-time tokens are made. */
  readonly randomBytes: (count: number) => Uint8Array
}

/** The job. */
export function handleReplies({ readMessage, sharedMailbox, randomBytes }: ReplyTools): Job {
  return {
    name: 'handle-replies',
    kind: 'decide',
    rhythm: 'often',
    run: async context => {
      const { db, city, now } = context
      const waiting = await loadWaitingMails(db, city.id, atOnce)
      if (context.dry || waiting.length === 0) return { counts: { mails: waiting.length } }
      const people = await loadPeople(db, city.id)
      const duties = await loadDuties(db, city.id)
      const at = { context, shared: sharedMailbox, people, duties, randomBytes, assessing: assessingOnce(context) }
      const end = now().add(longestRun)
      const states = await handleAll(waiting, readMessage, at)
      for (let last = states.length; last > 0 && Temporal.Instant.compare(now(), end) < 0;) {
        const more = await handleAll(await loadWaitingMails(db, city.id, atOnce), readMessage, at)
        states.push(...more)
        last = more.length
      }
      const counts = Object.fromEntries([...Map.groupBy(states, state => state)].map(([one, all]) => [one, all.length]))
      return { counts: { mails: states.length, ...counts }, held: counts['failed'] ?? 0 }
    },
  }
}

// What the rules look at does not change by day, so one night's worth of it serves all mails of a run.
function assessingOnce({ city, today }: JobContext): Surroundings['assessing'] {
  let loading: Promise<Assessing> | null = null
  return async db => (loading ??= loadAssessing(db, city, today))
}

async function handleAll(
  waiting: readonly WaitingMail[],
  readMessage: ReadMessage,
  at: Surroundings,
): Promise<InboundState[]> {
  const states: InboundState[] = []
  for (const mail of waiting) {
    const state = await handleOne(mail, readMessage, at)
    if (state !== null) states.push(state)
  }
  return states
}

// A mail that cannot be handled must never hold up the next: it is put aside for a person, with everything undone.
// What the database alone has trouble with is no fault of the mail: it waits as it is for the next run.
async function handleOne(
  stored: WaitingMail,
  readMessage: ReadMessage,
  at: Surroundings,
): Promise<InboundState | null> {
  const { db, city, now, log } = at.context
  try {
    const mail = await readMessage(await loadRawMail(db, city.id, stored.place))
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
  const came = dayInFinland(stored.receivedAt)
  const received = isBefore(came, today) ? came : today
  const unanswered: HandledMail = { stored, received, mail, digest: null, person: null }
  const ownCopy = await takeEvidence(db, at.context, mail)
  const end =
    ownCopy === null ? await handleOthers(db, unanswered, at) : { ...ownCopy, class: 'automatic' as const, token: null }
  await endHandling(db, city.id, stored.place, { ...end, now: now() })
  return end.state
}

async function handleOthers(db: Db, unanswered: HandledMail, at: Surroundings): Promise<Handled> {
  const asked = await findRoundTrip(db, at.context, unanswered.mail)
  if (asked !== null) return { ...(await endAsking(db, at, unanswered, asked)), class: 'humanReply', token: null }
  const { mail, received } = unanswered
  const found = await findWorkList(db, at.context, mail)
  if (found === null) return handleAnswer(db, unanswered, at)
  const end =
    found.kind === 'question'
      ? { ...(await endDecisionQuestion(db, at, unanswered, found.asked)), class: 'humanReply' as const }
      : await answerWorkList(db, at, { ...found, handled: unanswered }, receptionOf(received, at))
  return { ...end, token: null }
}

type FoundWorkList =
  | { readonly kind: 'question'; readonly asked: WorkListReply }
  | ({ readonly kind: 'list' } & Omit<WorkListMail, 'handled'>)

// Only what the mail itself names or answers: what stands further back in its conversation is not what is decided on.
async function findWorkList(db: Db, { city }: JobContext, mail: InboundMail): Promise<FoundWorkList | null> {
  const nearest = { ...mail, references: mail.references.slice(0, 1) }
  const tokens = tokensOf(nearest, city.mail.from).slice(0, mostTokens)
  for (const token of tokens) {
    const asked = await loadWorkListQuestion(db, city.id, token)
    if (asked !== null) return { kind: 'question', asked }
  }
  for (const token of tokens) {
    const list = await loadWorkListByToken(db, city.id, token)
    if (list !== null) return { kind: 'list', list, alone: tokens.length === 1 }
  }
  return null
}

type Handled = End & { readonly class: MailClass; readonly token: string | null }

async function handleAnswer(db: Db, unanswered: HandledMail, at: Surroundings): Promise<Handled> {
  const { mail, received } = unanswered
  const digests = await findDigests(db, at.context, mail)
  const [digest = null] = digests
  const person = at.people.find(one => one.id === digest?.person) ?? null
  const answered = digest === null ? new Set<number>() : await loadAnsweredNumbers(db, at.context.city.id, digest.token)
  const question = digest === null ? null : questionOf(digest, digests.length === 1, answered, at)
  const reception = receptionOf(received, at)
  const understanding = understand(mail, question, reception)
  const end = await act(db, understanding, { ...unanswered, digest, person }, at)
  const isFromPerson = understanding.class === 'humanReply' && mail.from !== null && !reception.own.has(mail.from)
  if (isFromPerson && digest !== null) await endDeadAddresses(db, at.context.city.id, [mail.from], at.context.today)
  return { ...end, class: understanding.class, token: isFromPerson ? (digest?.token ?? null) : null }
}

// A question of ours whose answer the mail is, by its subject or as the mail that it answers.
async function findRoundTrip(db: Db, { city }: JobContext, mail: InboundMail): Promise<StoredRoundTrip | null> {
  const nearest = { ...mail, references: mail.references.slice(0, 1) }
  for (const token of tokensOf(nearest, city.mail.from).slice(0, mostTokens)) {
    const asked = await loadRoundTrip(db, city.id, token)
    if (asked !== null) return asked
  }
  return null
}

// Those that the mail names, by its subject or as the mail that it answers; else the nearest of its conversation.
async function findDigests(db: Db, { city }: JobContext, mail: InboundMail): Promise<readonly StoredDigest[]> {
  const load = async (tokens: readonly string[]): Promise<readonly StoredDigest[]> => {
    const found: StoredDigest[] = []
    for (const token of tokens.slice(0, mostTokens)) {
      const digest = await loadDigestByToken(db, city.id, token)
      if (digest !== null) found.push({ ...digest, ...mailAnswered(digest.mails, mail) })
    }
    return found
  }
  const named = await load(tokensOf({ ...mail, references: mail.references.slice(0, 1) }, city.mail.from))
  return named.length > 0 ? named : (await load(tokensOf(mail, city.mail.from))).slice(0, 1)
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
    sent: digest.sent,
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
    vouching: city.replies.vouching,
    domains: city.replies.domains,
  }
}

async function act(db: Db, understanding: Understanding, handled: HandledMail, at: Surroundings): Promise<End> {
  const { context } = at
  const { digest } = handled
  if (understanding.kind !== 'ignored' && (await isReplyKept(db, context.city.id, replyKey(handled.mail)))) {
    return { state: 'duplicate', reasons: ['the same reply came before'] }
  }
  switch (understanding.kind) {
    case 'ignored':
      return noteBounce(db, at, handled.mail, understanding)
    case 'notOurs':
      return { state: 'notOurs', reasons: [] }
    case 'forward':
      return passOn(db, context, handled, understanding)
    case 'answer':
      return digest === null ? lost : answerReply(db, at, { ...handled, digest }, understanding)
    case 'undo':
      return digest === null ? lost : takeBack(db, at, { ...handled, digest }, understanding)
  }
}

const lost: End = { state: 'failed', reasons: ['the digest is not there'] }

async function passOn(
  db: Db,
  context: JobContext,
  handled: HandledMail,
  understanding: Extract<Understanding, { kind: 'forward' }>,
): Promise<End> {
  const { city, now } = context
  const facts = { reason: understanding.reason, digest: handled.digest?.token ?? null }
  const entry = { at: now(), actor: handled.mail.from ?? '', action: 'refused', contentId: null, facts }
  await saveAudit(db, city.id, [entry])
  const isTold = await forwardMail(db, context, handled, { ...understanding, answered: [] })
  return isTold ? { state: 'forwarded', reasons: [understanding.reason] } : tooMuch
}
