// Tells IT and communications, once each, what of the night needs a person, what of the day does, and when nothing does
// any more.
import { planDoubts } from '../core/alarms/doubts.ts'
import { allClears, keysTold, planAlarms as planOf, type AlarmMail, type AlarmPlan } from '../core/alarms/plan.ts'
import { occasionOf, recipientsOf } from '../core/alarms/recipients.ts'
import { planRoster } from '../core/alarms/roster.ts'
import { planTroubles } from '../core/alarms/troubles.ts'
import { sha256 } from '../core/hash.ts'
import { signsOf } from '../core/health/signs.ts'
import { timedJobs } from '../core/job-names.ts'
import { composeAlarm } from '../core/mails/alarm.ts'
import { messageIdOf } from '../core/mails/message-id.ts'
import {
  lapseUnheard,
  loadOpenAlarms,
  loadStrangeRecords,
  noteTelling,
  rewordTelling,
  saveAlarms,
} from '../store/alarms.ts'
import type { Db } from '../store/database.ts'
import { loadDrift } from '../store/drift.ts'
import { loadJobStates } from '../store/job-states.ts'
import { loadDoubtfulMails, planMails, type MailToSend } from '../store/outbox.ts'
import { loadHeldRoster } from '../store/roster-holds.ts'
import { loadLedger } from '../store/runs.ts'
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

/**
 * Of work that fails IT hears by day: a night that fails at its first job never comes to its later ones, and a mailbox
 * that is away is read by no other job.
 */
export const planTroubleAlarms: Job = {
  name: 'plan-trouble-alarms',
  kind: 'decide',
  rhythm: 'often',
  run: async context => {
    const { db, city, today, now } = context
    const ledger = await loadLedger(db, city.id, today.subtract({ days: 1 }))
    const signs = signsOf(timedJobs, await loadJobStates(db, city.id, timedJobs), ledger, now())
    return carryOut(planTroubles(await loadOpenAlarms(db, city.id), signs, now()), context)
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
  const planned = { opened: plan.open.length, changed: plan.change.length, closed: plan.close.length }
  if (!context.dry) {
    const mails = await context.db.transaction().execute(async trx => save(trx, context, plan))
    return { counts: { ...planned, mails } }
  }
  const mails = [...plan.tellings, ...allClears(plan.close)].flatMap(mail => mailsOf(mail, context))
  return { counts: { ...planned, mails: mails.length }, mails: mails.map(previewOf) }
}

async function planNight({ db, city }: JobContext): Promise<AlarmPlan> {
  const drift = await loadDrift(db, city.id)
  return planOf(await loadOpenAlarms(db, city.id), {
    held: await loadNamedRemovals(db, city),
    unknownFields: drift.map(({ kind, path, records }) => ({ record: kind, path, records })),
    strange: await loadStrangeRecords(db, city.id),
  })
}

// While mail is away its alarms wait: they go with the truth of the moment, and what is over by then does not go at all.
async function save(trx: Db, context: JobContext, plan: AlarmPlan): Promise<number> {
  const { city, today, now } = context
  const unheard = await lapseUnheard(trx, city.id, plan.close, now())
  await saveAlarms(trx, city.id, today, plan)
  for (const telling of plan.anew) await rewordTelling(trx, city.id, keysTold(telling), composeAlarm(telling, city))
  for (const telling of plan.tellings) {
    await noteTelling(trx, city.id, keysTold(telling), occasionOf(telling, today))
  }
  const clears = allClears(plan.close.filter(({ key }) => !unheard.has(key)))
  const mails = [...plan.tellings, ...clears].flatMap(mail => mailsOf(mail, context))
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
