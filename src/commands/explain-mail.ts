import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { dayInFinland } from '../core/dates.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { safeReason, SettingsError } from '../core/errors.ts'
import type { InboundMail } from '../core/mail.ts'
import { respondersFor } from '../core/people/responders.ts'
import { mailAnswered } from '../core/replies/mail-answered.ts'
import { tokensOf } from '../core/replies/token.ts'
import { understand, type Question } from '../core/replies/understand.ts'
import { readMessage } from '../edges/mail/read-message.ts'
import type { Log } from '../ports/log.ts'
import { readCityFile, readCityFiles } from '../runtime/city-files.ts'
import type { Db } from '../store/database.ts'
import { loadDigestByToken } from '../store/digests.ts'
import { loadDuties } from '../store/people.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { toldMail, toldLines, type ToldMail } from './explain-mail-words.ts'
import { exitCodes, print, printJson } from './output.ts'
import { defaultCity } from './try.ts'

/** What `ajantasa explain mail` was asked for besides the files. */
export interface ExplainMailOptions {
  /** Id of a city of the city files, or a city file. */
  readonly city: string | undefined
  /** Items of the digest where the database does not know it. */
  readonly items: number
  readonly json: boolean
}

/** Tells what mails in files would be taken for. Nothing is written, sent or asked. @throws SettingsError */
export async function explainMails(
  files: readonly string[],
  options: ExplainMailOptions,
  settings: Settings,
  log: Log,
): Promise<number> {
  const raws = await Promise.all(files.map(async file => ({ file, raw: await readRaw(file) })))
  const city = await chosenCity(options.city, settings)
  const told = await withStored(settings, log, city, async db => {
    const all: ToldMail[] = []
    for (const { file, raw } of raws) all.push(await explainOne(file, await readMessage(raw), city, options.items, db))
    return all
  })
  if (options.json) printJson(told)
  else print(told.map(one => toldLines(one).join('\n')).join('\n\n'))
  return exitCodes.done
}

async function readRaw(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const problem = `${file} cannot be read: ${safeReason(error)}`
    throw new SettingsError([{ where: 'explain mail', problem, remedy: 'Give mails as files, as .eml.' }])
  }
}

async function chosenCity(asked: string | undefined, settings: Settings): Promise<City> {
  if (asked !== undefined && existsSync(asked)) return (await readCityFile(asked)).city
  const folder = settings.AJANTASA_CITIES
  if (asked === undefined && folder === undefined) return defaultCity()
  const cities = folder === undefined ? [] : (await readCityFiles(folder)).map(one => one.city)
  const city = cities.find(one => asked === undefined || one.id === asked)
  if (city !== undefined) return city
  const remedy = `Give a city file, or one of the city files: ${cities.map(one => one.id).join(', ') || 'there are none'}.`
  throw new SettingsError([{ where: '--city', problem: `${asked ?? ''} is no city of the city files`, remedy }])
}

// A mail is explained without a database as well: then nobody knows the digest that it answers.
async function withStored<Result>(
  settings: Settings,
  log: Log,
  city: City,
  work: (db: Db | null) => Promise<Result>,
): Promise<Result> {
  const place = databasePlace(settings)
  if (place.kind === 'folder' && !existsSync(place.path)) return work(null)
  return withCity(place, log, city.id, work)
}

async function explainOne(
  file: string,
  mail: InboundMail,
  city: City,
  items: number,
  db: Db | null,
): Promise<ToldMail> {
  const tokens = tokensOf(mail, city.mail.from)
  const known = db === null ? null : await findQuestion(db, city, mail)
  // Where the digest is not known, its sender is believed to be the one who was asked.
  const question = known ?? (tokens.length === 0 ? null : supposed(mail, items))
  const received = dateOf(mail)
  const own = new Set([addressOf(city.mail.from).toLowerCase()])
  const communications = addressOf(city.mail.communications).toLowerCase()
  const at = { today: received, received, own, communications, shared: false, ...city.replies }
  const token = tokens[0] ?? null
  return toldMail({ file, mail, token, known: known !== null, question, understanding: understand(mail, question, at) })
}

async function findQuestion(db: Db, city: City, mail: InboundMail): Promise<Question | null> {
  for (const token of tokensOf(mail, city.mail.from)) {
    const digest = await loadDigestByToken(db, city.id, token)
    if (digest === null) continue
    const responders = respondersFor(digest.person, await loadDuties(db, city.id))
    const numbers = digest.items.map(item => item.number)
    const { sent } = mailAnswered(digest.mails, mail)
    return { day: digest.day, numbers, responders, answered: false, alone: true, sent }
  }
  return null
}

function supposed(mail: InboundMail, items: number): Question {
  return {
    day: dateOf(mail),
    numbers: Array.from({ length: items }, (_, index) => index + 1),
    responders: new Set(mail.from === null ? [] : [mail.from]),
    answered: false,
    alone: true,
    sent: null,
  }
}

// A mail in a file has no day of arrival but the one that it claims.
function dateOf({ headers }: InboundMail): Temporal.PlainDate {
  const written = new Date(headers.find(header => header.name === 'date')?.value ?? Number.NaN).getTime()
  const moment = Number.isNaN(written) ? Temporal.Now.instant() : Temporal.Instant.fromEpochMilliseconds(written)
  return dayInFinland(moment)
}
