// Tells communications who does not answer and what nobody owns, and works out when everything will be confirmed.
import { isBefore, momentInFinland } from '../core/dates.ts'
import type { ComposedMail } from '../core/digest.ts'
import { paceOf } from '../core/digests/pace.ts'
import type { DigestFacts } from '../core/digests/plan-facts.ts'
import { planUnanswered, unansweredKey, type UnansweredPerson } from '../core/digests/unanswered.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { composeUnanswered } from '../core/mails/unanswered.ts'
import { composeUnowned } from '../core/mails/unowned.ts'
import { isWithin, isWorkingDay } from '../core/workdays.ts'
import type { Db } from '../store/database.ts'
import { loadLastMailDay, planMails, type MailToSend } from '../store/outbox.ts'
import { countConfirmed, savePace } from '../store/paces.ts'
import { loadToldDigests, markTold } from '../store/past-digests.ts'
import { loadDigestFacts } from './digest-facts.ts'
import { previewOf, type Job, type JobContext } from './job.ts'

/** Days from one mail about what nobody owns to the next, and days whose confirmations make the pace. */
const month = 28

export const tellCommunications: Job = {
  name: 'tell-communications',
  kind: 'decide',
  rhythm: 'nightly',
  run: async context => {
    const { db, city, today, dry } = context
    const facts = await loadDigestFacts(db, city, today)
    const confirmed = await countConfirmed(db, city.id, today.subtract({ days: month - 1 }))
    const pace = { ...paceOf(facts, confirmed, today), items: facts.items.length }
    const people = isTelling(context) ? await unansweredPeople(context, facts) : []
    const unowned = isTelling(context) ? await unownedMail(context, facts) : null
    const unanswered = people.length === 0 ? null : mailOf('unanswered', composeUnanswered({ city, people }), context)
    const mails = [unanswered, unowned].filter(mail => mail !== null)
    const counts = { unanswered: people.length, mails: mails.length, waiting: pace.waiting }
    if (dry) return { counts, mails: mails.map(previewOf) }
    await db.transaction().execute(async trx => {
      await savePace(trx, city.id, today, pace)
      if (unowned !== null) await planMails(trx, city.id, [unowned])
      if (unanswered !== null) await tell(trx, context, unanswered, people)
    })
    return { counts }
  },
}

// What is to be told on a day off is told on the next working day: nothing of it is lost.
function isTelling({ city, today }: JobContext): boolean {
  return isWorkingDay(today) && !city.reminders.pauses.some(pause => isWithin(today, pause))
}

async function unansweredPeople(
  { db, city, today }: JobContext,
  facts: DigestFacts,
): Promise<readonly UnansweredPerson[]> {
  const told = await loadToldDigests(db, city.id)
  return planUnanswered(facts, new Set(told.map(({ person, day }) => unansweredKey(person, day))), today)
}

async function unownedMail(context: JobContext, { items, assignments }: DigestFacts): Promise<MailToSend | null> {
  const { db, city, today } = context
  const owned = new Set(assignments.map(assignment => assignment.contentId))
  const unowned = items.filter(({ item }) => !owned.has(item.contentId))
  if (unowned.length === 0) return null
  const last = await loadLastMailDay(db, city.id, 'unowned')
  if (last !== null && isBefore(today, last.add({ days: month }))) return null
  const byId = new Map(items.map(({ item }) => [item.contentId, item]))
  const told = unowned.map(({ item }) => ({ item, organization: byId.get(item.organizationId) ?? null }))
  return mailOf('unowned', composeUnowned({ city, items: told }), context)
}

// Where the day's mail is there already, it does not tell of these people: the next day's will.
async function tell(
  trx: Db,
  { city, today }: JobContext,
  mail: MailToSend,
  people: readonly UnansweredPerson[],
): Promise<void> {
  if ((await planMails(trx, city.id, [mail])) === 0) return
  const digests = people.map(({ person, day }) => ({ person: person.id, day }))
  await markTold(trx, city.id, digests, today)
}

function mailOf(purpose: 'unanswered' | 'unowned', words: ComposedMail, { city, today }: JobContext): MailToSend {
  return {
    ...words,
    messageId: messageIdOf(purpose, `${city.id}.${today.toString()}`, city.mail.from),
    purpose,
    occasion: today.toString(),
    person: null,
    token: null,
    day: today,
    recipient: city.mail.communications,
    replyTo: null,
    notBefore: momentInFinland(today, city.reminders.at),
    autoSubmitted: 'auto-generated',
    inReplyTo: null,
    references: [],
    attachments: [],
  }
}
