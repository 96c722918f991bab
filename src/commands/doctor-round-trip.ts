import type { Settings } from '../../schemas/settings.ts'
import { dayInFinland } from '../core/dates.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { isAllowedRecipient } from '../core/mails/recipients.ts'
import { imapMailbox } from '../edges/mail/imap.ts'
import { smtpSender } from '../edges/mail/smtp.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import type { Environment } from '../runtime/settings.ts'
import { loadLastAudit, saveAudit } from '../store/audit.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database, Db } from '../store/database.ts'
import { connect, databasePlace, mailAccess, type MailAccess } from '../wiring.ts'
import { skip, tryOut, type Check } from './doctor-check.ts'
import { carryOut, forms, isOn, settingOf, trialOf, type Form } from './doctor-trial.ts'

/** Milliseconds that a mail to ourselves is waited for. */
const patience = 30_000

/**
 * Sends each city's mailbox a mail in each form that the city's mails may have, looks whether it arrives, and notes
 * what has: the only thing that a doctor sends or writes.
 */
export async function tryForms(
  configured: ConfiguredCity,
  settings: Settings,
  environment: Environment,
  longest = patience,
): Promise<readonly Check[]> {
  const { city } = configured
  const what = `round trip of ${city.id}`
  try {
    const access = mailAccess(configured, settings, environment)
    const reason = reasonAgainst(configured, settings, access)
    if (reason !== null) return [skip(what, reason)]
    const checks = await Promise.all(forms.map(async form => tryForm(form, configured, access, longest)))
    const proven = forms.filter((_, index) => checks[index]?.state === 'well')
    const isNoted = await note(proven, configured, settings)
    return checks.map(check =>
      check.state === 'well' && !isNoted ? { ...check, told: `${check.told}${unnoted}` } : check,
    )
  } catch (error) {
    return [await tryOut(what, '', async () => Promise.reject(error))]
  }
}

function reasonAgainst({ city }: ConfiguredCity, settings: Settings, { smtpUrl, imapUrl }: MailAccess): string | null {
  if (smtpUrl === null || imapUrl === null) return 'It needs both SMTP_URL and IMAP_URL.'
  if (settings.AJANTASA_SEND === 'off') return 'AJANTASA_SEND is off: nothing is sent.'
  return isAllowedRecipient(addressOf(city.mail.from), settings.AJANTASA_RECIPIENT_DOMAINS)
    ? null
    : 'AJANTASA_RECIPIENT_DOMAINS does not name the domain of mail.from: nothing is sent there.'
}

async function tryForm(
  form: Form,
  { city }: ConfiguredCity,
  { smtpUrl, imapUrl, tokens }: MailAccess,
  longest: number,
): Promise<Check> {
  const trial = trialOf(form, city)
  const work = async (): Promise<string> => {
    const sender = smtpSender(smtpUrl ?? '', undefined, tokens)
    try {
      return await carryOut(trial, sender, imapMailbox(imapUrl ?? '', undefined, tokens), longest)
    } finally {
      await sender.close()
    }
  }
  const check = await tryOut(`${settingOf[form].on} of ${city.id}`, trial.address, work, longest + 30_000)
  if (isOn(form, city)) return check
  return check.state === 'wrong'
    ? { ...check, state: 'warning' }
    : { ...check, told: `${check.told} It is off, and may be switched on.` }
}

const unnoted = ' PostgreSQL could not be told of it, so a later doctor will not know.'

async function note(proven: readonly Form[], { city }: ConfiguredCity, settings: Settings): Promise<boolean> {
  const facts = { from: addressOf(city.mail.from) }
  const entries = proven.map(form => ({
    at: Temporal.Now.instant(),
    actor: 'doctor',
    action: actionOf[form],
    contentId: null,
    facts,
  }))
  return (await withPostgres(settings, async db => saveAudit(forCity(db, city.id), city.id, entries))) !== null
}

const actionOf = {
  plus: 'plusProven',
  verp: 'verpProven',
  ownCopy: 'ownCopyProven',
} as const satisfies Record<Form, string>

/** Says of each form that is switched on whether a round trip has ever shown that it works; sends nothing. */
export async function recallForms(configured: ConfiguredCity, settings: Settings): Promise<readonly Check[]> {
  const { city } = configured
  const on = forms.filter(form => isOn(form, city))
  if (on.length === 0) return []
  const started = performance.now()
  const days = await withPostgres(settings, async db =>
    Promise.all(on.map(async form => provenOn(forCity(db, city.id), configured, form))),
  )
  const milliseconds = Math.round(performance.now() - started)
  return on.map((form, index) => {
    const day = days?.[index] ?? null
    const line = {
      what: `${settingOf[form].on} of ${city.id}`,
      where: addressOf(city.mail.from),
      milliseconds,
      settings: false,
    }
    if (day !== null)
      return {
        ...line,
        state: 'well',
        told: `A round trip has shown on ${day.toString()} that it works.`,
        remedy: null,
      }
    const told =
      'It is switched on, and as far as is known no round trip has shown that the mail server delivers such mail.'
    const remedy = `Try it with \`ajantasa doctor --round-trip\`, or set ${settingOf[form].off} in the city file.`
    return { ...line, state: 'warning', told, remedy }
  })
}

// Another sender has another mailbox: what was shown of the last one says nothing of it.
async function provenOn(db: Db, { city }: ConfiguredCity, form: Form): Promise<Temporal.PlainDate | null> {
  const last = await loadLastAudit(db, city.id, actionOf[form])
  return last !== null && last.facts['from'] === addressOf(city.mail.from) ? dayInFinland(last.at) : null
}

// The embedded database has one owner, which the rest of the doctor may be; and it sends no real mail. What is wrong
// with a database has a line of its own.
export async function withPostgres<Result>(
  settings: Settings,
  work: (db: Database['db']) => Promise<Result>,
): Promise<Result | null> {
  const place = databasePlace(settings)
  if (place.kind !== 'postgres') return null
  try {
    const { db, close } = await connect(place)
    try {
      return await work(db)
    } finally {
      await close()
    }
  } catch {
    return null
  }
}
