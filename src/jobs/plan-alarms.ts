// Tells IT and communications, once each, what of the night needs a person, what of the day does, and when nothing does
// any more.
import { planDoubts } from '../core/alarms/doubts.ts'
import { planAlarms as planOf, type AlarmMail, type AlarmPlan } from '../core/alarms/plan.ts'
import { occasionOf, recipientsOf } from '../core/alarms/recipients.ts'
import { planRoster } from '../core/alarms/roster.ts'
import { sha256 } from '../core/hash.ts'
import { composeAlarm } from '../core/mails/alarm.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import { loadOpenAlarms, loadStrangeRecords, saveAlarms } from '../store/alarms.ts'
import type { Db } from '../store/database.ts'
import { loadDrift } from '../store/drift.ts'
import { loadDoubtfulMails, planMails, type MailToSend } from '../store/outbox.ts'
import { loadHeldRoster } from '../store/roster-holds.ts'
import { loadNamedRemovals } from './held-removals.ts'
import { previewOf, type Job, type JobContext, type JobResult } from './job.ts'

export const planAlarms: Job = {
  name: 'plan-alarms',
  kind: 'decide',
  rhythm: 'nightly',
  run: async context => carryOut(await planNight(context), context),
}

/** Of mails in doubt IT hears by day: before they are sent, the alarms stand in the outbox. */
export const planDoubtAlarms: Job = {
  name: 'plan-doubt-alarms',
  kind: 'decide',
  rhythm: 'often',
  run: async context => {
    const { db, city, today } = context
    const mails = await loadDoubtfulMails(db, city.id)
    const doubts = mails.map(({ messageId, purpose, since }) => ({ messageId, purpose, since: since.toString() }))
    return carryOut(planDoubts(await loadOpenAlarms(db, city.id), doubts, today), context)
  },
}

/** Of a roster that is held communications hears on the same night. */
export const planRosterAlarm: Job = {
  name: 'plan-roster-alarm',
  kind: 'decide',
  rhythm: 'nightly',
  run: async context => {
    const { db, city } = context
    return carryOut(planRoster(await loadOpenAlarms(db, city.id), await loadHeldRoster(db, city.id)), context)
  },
}

async function carryOut(plan: AlarmPlan, context: JobContext): Promise<JobResult> {
  const mails = plan.mails.flatMap(mail => mailsOf(mail, context))
  const planned = { opened: plan.open.length, changed: plan.change.length, closed: plan.close.length }
  if (context.dry) return { counts: { ...planned, mails: mails.length }, mails: mails.map(previewOf) }
  const saved = await context.db.transaction().execute(async trx => save(trx, context, plan, mails))
  return { counts: { ...planned, mails: saved } }
}

async function planNight({ db, city }: JobContext): Promise<AlarmPlan> {
  const drift = await loadDrift(db, city.id)
  return planOf(await loadOpenAlarms(db, city.id), {
    held: await loadNamedRemovals(db, city),
    unknownFields: drift.map(({ kind, path, records }) => ({ record: kind, path, records })),
    strange: await loadStrangeRecords(db, city.id),
  })
}

async function save(
  trx: Db,
  { city, today }: JobContext,
  plan: AlarmPlan,
  mails: readonly MailToSend[],
): Promise<number> {
  await saveAlarms(trx, city.id, today, plan)
  return planMails(trx, city.id, mails)
}

// An alarm does not wait for a working day.
function mailsOf(mail: AlarmMail, { city, today, now }: JobContext): readonly MailToSend[] {
  const words = composeAlarm(mail, city)
  const occasion = occasionOf(mail, today)
  return recipientsOf(mail, city.mail).map(recipient => {
    const key = sha256(`${occasion}\n${recipient}`).slice(0, 16)
    return {
      ...words,
      messageId: messageIdOf('alarm', `${city.id}.${today.toString()}.${key}`, city.mail.from),
      purpose: 'alarm',
      occasion,
      person: null,
      token: null,
      day: today,
      recipient,
      replyTo: null,
      notBefore: now(),
      autoSubmitted: 'auto-generated',
      inReplyTo: null,
      references: [],
      attachments: [],
    }
  })
}
