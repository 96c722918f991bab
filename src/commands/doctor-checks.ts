import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import { finland } from '../core/dates.ts'
import { AjantasaError, OutsideRefused } from '../core/errors.ts'
import { imapMailbox } from '../edges/mail/imap.ts'
import { placeOf, readMailUrl, type MailServer } from '../edges/mail/mail-url.ts'
import type { AccessTokens } from '../edges/mail/oauth.ts'
import { smtpSender } from '../edges/mail/smtp.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import type { Environment } from '../runtime/settings.ts'
import type { Database } from '../store/database.ts'
import { missingMigrations } from '../store/migrate.ts'
import { readDatabaseClock } from '../store/status.ts'
import { connect, databasePlace, mailAccess, mailTokens, organizationDirectory, ptvAccess } from '../wiring.ts'
import { skip, tryOut, type Check } from './doctor-check.ts'

/** Seconds that two clocks may differ by without the ledger of a night suffering. */
const clockTolerance = 30

/** Opens the database, looks at its tables and at its clock; changes nothing. */
export async function checkDatabase(settings: Settings): Promise<readonly Check[]> {
  const place = databasePlace(settings)
  if (place.kind === 'folder' && !existsSync(join(place.path, 'PG_VERSION'))) {
    const told = `DATABASE_URL is not set, and the embedded database in ${place.path} is not made yet. serve needs PostgreSQL.`
    return [skip('database', told), skip('clock', 'There is no other clock to compare with.')]
  }
  const where = place.kind === 'postgres' ? placeOfUrl(place.url) : settings.AJANTASA_DATA
  let opened: Database | null = null
  try {
    const database = await tryOut('database', where, async () => {
      opened = await connect(place)
      return lookAtTables(opened)
    })
    return [database, await checkClock(opened, where)]
  } finally {
    await closed(opened)
  }
}

async function closed(database: Database | null): Promise<void> {
  await database?.close()
}

async function lookAtTables({ db, embedded }: Database): Promise<string> {
  const missing = await missingMigrations(db)
  if (missing.length > 0) {
    throw new AjantasaError(`the database lacks the migrations ${missing.join(', ')}`, {
      party: 'database',
      remedy: 'Run `ajantasa migrate`; `once` and `serve` do the same when they start.',
    })
  }
  return embedded
    ? 'The embedded database opens and its tables are up to date. It is for evaluation: serve needs PostgreSQL.'
    : 'PostgreSQL answers and its tables are up to date.'
}

async function checkClock(database: Database | null, where: string): Promise<Check> {
  if (database === null || database.embedded) return skip('clock', 'There is no other clock to compare with.')
  return tryOut('clock', where, async () => {
    const before = Temporal.Now.instant()
    const there = await readDatabaseClock(database.db)
    const here = Temporal.Now.instant()
    const ahead = here.until(there).total('seconds')
    const behind = there.until(before).total('seconds')
    const apart = Math.max(0, ahead, behind)
    if (apart <= clockTolerance) return `It is ${shown(here)} in Finland, and the database’s clock agrees.`
    throw new AjantasaError(
      `this machine’s clock (${shown(here)} in Finland) is ${Math.round(apart)} s off the database’s`,
      {
        party: 'program',
        remedy: 'Let both machines keep their time by NTP: the ledger and the nights depend on it.',
      },
    )
  })
}

function shown(moment: Temporal.Instant): string {
  const clock = moment.toZonedDateTimeISO(finland)
  return `${clock.toPlainDate().toString()} ${clock.toPlainTime().toString({ smallestUnit: 'second' })}`
}

/** Asks PTV for the city's first organization: one request, or a few while PTV is busy. */
export async function checkPtv(city: ConfiguredCity, settings: Settings, environment: Environment): Promise<Check> {
  const { id, organizations, mail } = city.city
  const what = `PTV of ${id}`
  try {
    const access = ptvAccess(city, settings, environment)
    return await tryOut(what, `${new URL(access.baseUrl).host}, ${access.api}`, async () => {
      for (const organization of organizations.slice(0, 1)) {
        const found = await organizationDirectory(access, mail.communications).findById(organization)
        if (found !== null) return `It answers and has ${found.names[0] ?? organization}.`
      }
      throw new OutsideRefused(`PTV has no published organization ${organizations[0] ?? ''}`, {
        party: 'ptv',
        remedy: 'Check ptv.organizations in the city file: the ids stand in PTV on each organization’s own page.',
      })
    })
  } catch (error) {
    return tryOut(what, '', async () => raise(error))
  }
}

/**
 * Logs in to each mail server that the cities use, or would use, and sends and reads nothing. Where logins need a token,
 * that is asked for first, and a login or a mailbox that fails says that the token did not.
 */
export async function checkMail(
  cities: readonly ConfiguredCity[],
  settings: Settings,
  environment: Environment,
): Promise<readonly Check[]> {
  const [smtp, imap, broken] = [new Set<string | null>(), new Set<string | null>(), [] as Check[]]
  if (cities.length === 0) {
    smtp.add(settings.SMTP_URL ?? null)
    imap.add(settings.IMAP_URL ?? null)
  }
  for (const city of cities) {
    try {
      const { smtpUrl, imapUrl } = mailAccess(city, settings, environment)
      smtp.add(smtpUrl)
      imap.add(imapUrl)
    } catch (error) {
      broken.push(await tryOut(`mail of ${city.city.id}`, '', async () => raise(error)))
    }
  }
  const sending = settings.AJANTASA_SEND === 'on' ? '' : ' AJANTASA_SEND is off: nothing is sent.'
  const tokens = mailTokens(settings)
  return [
    ...broken,
    ...(await Promise.all([...smtp].map(async url => checkSmtp(url, tokens, sending)))),
    ...(await Promise.all([...imap].map(async url => checkImap(url, tokens)))),
  ]
}

async function checkSmtp(url: string | null, tokens: AccessTokens | null, more: string): Promise<Check> {
  if (url === null) return skip('SMTP', 'SMTP_URL is not set, so no mail is sent.')
  const server = readMailUrl('smtp', url, tokens)
  return tryOut('SMTP', placeOf(server), async () => {
    await smtpSender(url, undefined, tokens).check()
    return `The mail server lets us in${byToken(server)}.${more}`
  })
}

async function checkImap(url: string | null, tokens: AccessTokens | null): Promise<Check> {
  if (url === null) return skip('IMAP', 'IMAP_URL is not set, so no answer is read.')
  const server = readMailUrl('imap', url, tokens)
  return tryOut('IMAP', placeOf(server), async () => {
    const { sorting, tellsNews } = await imapMailbox(url, undefined, tokens).check()
    const news = tellsNews ? '' : ' The server tells no news (IDLE): answers are read every five minutes.'
    return `The mailbox ${server.mailbox} opens${byToken(server)}. ${sortingTold[sorting]}${news}`
  })
}

const sortingTold = {
  possible: 'Handled mails go to its folders below Ajantasa.',
  cannotMove: 'Its server has neither MOVE nor UIDPLUS: handled mails stay where they are.',
  readOnly: 'It may only be read: handled mails stay where they are.',
} as const

function byToken({ login }: MailServer): string {
  return login?.kind === 'token' ? ' with a token' : ''
}

function placeOfUrl(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`
}

function raise(error: unknown): never {
  throw error
}
