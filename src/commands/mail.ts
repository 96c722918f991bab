import type { Settings } from '../../schemas/settings.ts'
import { cityId } from '../core/city.ts'
import { dayInFinland, isBefore } from '../core/dates.ts'
import { lapsesBefore } from '../core/digests/plan.ts'
import { SettingsError } from '../core/errors.ts'
import type { MailState } from '../core/mail.ts'
import type { Log } from '../ports/log.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { saveAudit } from '../store/audit.ts'
import { forCity } from '../store/city-scope.ts'
import type { Db } from '../store/database.ts'
import { loadMailStanding, type MailStanding } from '../store/doubt.ts'
import { loadDoubtfulMails, settleDoubt } from '../store/outbox.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { exitCodes, print, printJson } from './output.ts'

/** Lists the mails of which nobody knows whether they were sent. Shows addresses: it is for the person who settles them. */
export async function listDoubtfulMails(json: boolean, settings: Settings, log: Log): Promise<number> {
  const cities = await citiesOf(settings)
  const mails = await withDatabase(databasePlace(settings), log, async ({ db }) => {
    const lists = cities.map(async city =>
      (await loadDoubtfulMails(forCity(db, cityId(city)), cityId(city))).map(mail => ({
        city,
        ...mail,
        since: mail.since.toString(),
      })),
    )
    return (await Promise.all(lists)).flat()
  })
  if (json) printJson(mails)
  else if (mails.length === 0) print('No mail is in doubt.')
  else
    print(
      mails
        .map(one => `${bare(one.messageId)}  ${one.city}  ${one.purpose}  ${one.recipient}  ${one.since}`)
        .join('\n'),
    )
  return exitCodes.done
}

/** What a person says of a mail in doubt. */
export interface Settlement {
  /** With its angle brackets or, as a shell would take them for something else, without. */
  readonly messageId: string
  /** `planned` sends it again. */
  readonly to: 'sent' | 'planned'
  readonly by: string
  readonly why: string
}

/** Settles a mail in doubt by a person's word. @throws SettingsError where no mail with the id is in doubt. */
export async function settleMail(asked: Settlement, settings: Settings, log: Log): Promise<number> {
  const settlement = { ...asked, messageId: `<${bare(asked.messageId)}>` }
  const cities = await citiesOf(settings)
  const now = Temporal.Now.instant()
  const told = await withDatabase(databasePlace(settings), log, async database => {
    for (const city of cities) {
      const db = forCity(database.db, cityId(city))
      const standing = await loadMailStanding(db, cityId(city), settlement.messageId)
      if (standing === null) continue
      if (await settle(db, city, settlement, standing, now)) return tellingOf(settlement, standing, now)
      throw refusal(`the mail ${bare(settlement.messageId)} is not in doubt: ${stateWords[standing.state]}`)
    }
    throw refusal(`there is no mail ${bare(settlement.messageId)}`)
  })
  print(told)
  return exitCodes.done
}

async function settle(
  db: Db,
  city: string,
  { messageId, to, by, why }: Settlement,
  { purpose }: MailStanding,
  now: Temporal.Instant,
): Promise<boolean> {
  return db.transaction().execute(async trx => {
    if (!(await settleDoubt(trx, cityId(city), messageId, to, { reason: `${by}: ${why}`, now }))) return false
    const facts = { messageId, purpose, to, why }
    await saveAudit(trx, cityId(city), [{ at: now, actor: by, action: 'mailSettled', contentId: null, facts }])
    return true
  })
}

function tellingOf({ messageId, to }: Settlement, { purpose, day }: MailStanding, now: Temporal.Instant): string {
  const mail = `The mail ${bare(messageId)} (${purpose})`
  if (to === 'sent') return `${mail} counts as sent.`
  const lapses = (purpose === 'digest' || purpose === 'copy') && isBefore(day, lapsesBefore(dayInFinland(now)))
  return lapses
    ? `${mail} counts as not sent. It is not sent any more, as it was meant for ${day.toString()}: what it says is old.`
    : `${mail} counts as not sent. The next run of send-mail sends it again.`
}

const stateWords = {
  planned: 'it waits to be sent.',
  sending: 'it is being sent now.',
  sent: 'it counts as sent.',
  refused: 'the mail server refused it.',
  inDoubt: 'somebody else has just settled it.',
  lapsed: 'its day passed before it could be sent.',
  bounced: 'it was sent and came back.',
} as const satisfies Record<MailState, string>

function refusal(problem: string): SettingsError {
  return new SettingsError([{ where: 'mail settle', problem, remedy: '`ajantasa mail list` shows those in doubt.' }])
}

function bare(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '')
}

async function citiesOf(settings: Settings): Promise<readonly string[]> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  return (await readCityFiles(settings.AJANTASA_CITIES)).map(({ city }) => city.id)
}
