import type { Logger } from 'pino'
import type { Settings } from '../../schemas/settings.ts'
import { cityId } from '../core/city.ts'
import { SettingsError } from '../core/errors.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { loadDoubtfulMails, settleDoubt } from '../store/outbox.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { exitCodes, print, printJson } from './output.ts'

/** Lists the mails of which nobody knows whether they were sent. Shows addresses: it is for the person who settles them. */
export async function listDoubtfulMails(json: boolean, settings: Settings, log: Logger): Promise<number> {
  const cities = await citiesOf(settings)
  const mails = await withDatabase(databasePlace(settings), log, async ({ db }) => {
    const lists = cities.map(async city =>
      (await loadDoubtfulMails(db, cityId(city))).map(mail => ({ city, ...mail, since: mail.since.toString() })),
    )
    return (await Promise.all(lists)).flat()
  })
  if (json) printJson(mails)
  else if (mails.length === 0) print('No mail is in doubt.')
  else
    print(mails.map(one => `${one.messageId}  ${one.city}  ${one.purpose}  ${one.recipient}  ${one.since}`).join('\n'))
  return exitCodes.done
}

/** What a person says of a mail in doubt. */
export interface Settlement {
  readonly messageId: string
  /** `planned` sends it again. */
  readonly to: 'sent' | 'planned'
  readonly by: string
  readonly why: string
}

/** Settles a mail in doubt by a person's word. @throws SettingsError where no mail with the id is in doubt. */
export async function settleMail(settlement: Settlement, settings: Settings, log: Logger): Promise<number> {
  const { messageId, to, by, why } = settlement
  const cities = await citiesOf(settings)
  const done = await withDatabase(databasePlace(settings), log, async ({ db }) => {
    const word = { reason: `${by}: ${why}`, now: Temporal.Now.instant() }
    for (const city of cities) if (await settleDoubt(db, cityId(city), messageId, to, word)) return true
    return false
  })
  if (!done) {
    const remedy = '`ajantasa mail list` shows those that are.'
    throw new SettingsError([{ where: 'mail settle', problem: `no mail ${messageId} is in doubt`, remedy }])
  }
  print(to === 'sent' ? 'It counts as sent.' : 'It is sent again by the next run of send-mail.')
  return exitCodes.done
}

async function citiesOf(settings: Settings): Promise<readonly string[]> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  return (await readCityFiles(settings.AJANTASA_CITIES)).map(({ city }) => city.id)
}
