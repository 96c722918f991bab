import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import program from '../package.json' with { type: 'json' }
import type { Secret } from '../schemas/secret.ts'
import type { Settings } from '../schemas/settings.ts'
import { fileShelf } from './edges/files/shelf.ts'
import { rosterSource } from './edges/files/roster.ts'
import { ptvHttp, type PtvHttp, type PtvHttpOptions } from './edges/ptv/http.ts'
import { v11Codes } from './edges/ptv/v11/codes.ts'
import { v11Dates } from './edges/ptv/v11/dates.ts'
import { v11Directory } from './edges/ptv/v11/directory.ts'
import { v11Reader } from './edges/ptv/v11/reader.ts'
import { v12Codes } from './edges/ptv/v12/codes.ts'
import { v12Directory } from './edges/ptv/v12/directory.ts'
import { v12Reader } from './edges/ptv/v12/reader.ts'
import { linkProbe } from './edges/links/probe.ts'
import { hostTurns } from './edges/links/turns.ts'
import { imapEraser } from './edges/mail/imap-delete.ts'
import { imapMailbox } from './edges/mail/imap.ts'
import { accessTokens, type AccessTokens } from './edges/mail/oauth.ts'
import { readMessage } from './edges/mail/read-message.ts'
import { smtpSender } from './edges/mail/smtp.ts'
import { dayJobs, nightJobs, type DayTools, type NightTools } from './jobs/index.ts'
import type { CityId } from './core/city.ts'
import { SettingsError, type Party } from './core/errors.ts'
import type { Workbook } from './core/workbook.ts'
import type { LinkProbe } from './ports/links.ts'
import type { Log } from './ports/log.ts'
import type { MailEraser } from './ports/mail.ts'
import type { OrganizationDirectory, PtvApi } from './ports/ptv.ts'
import type { ConfiguredCity } from './runtime/city-files.ts'
import { makeFolder } from './runtime/folder.ts'
import { readSecret, type Environment } from './runtime/settings.ts'
import type { CityWork } from './runtime/city-work.ts'
import type { Outside, Outsides } from './runtime/lookout.ts'
import { forCity } from './store/city-scope.ts'
import { openDatabase, type Database, type DatabasePlace } from './store/database.ts'
import { migrate } from './store/migrate.ts'

/** PTV's production addresses: section 1 of each version's API.md. */
const production = {
  v11: 'https://api.palvelutietovaranto.suomi.fi',
  v12: 'https://api-gw.palvelutietovaranto.suomi.fi',
} as const satisfies Record<PtvApi, string>

/** Where the tables of this installation are. */
export function databasePlace(settings: Settings): DatabasePlace {
  return settings.DATABASE_URL === undefined
    ? { kind: 'folder', path: settings.AJANTASA_DATA }
    : { kind: 'postgres', url: settings.DATABASE_URL }
}

/** Opens a database without migrating it; makes the folder of an embedded one. */
export async function connect(place: DatabasePlace): Promise<Database> {
  const remedy = 'Name another folder with AJANTASA_DATA, or use PostgreSQL through DATABASE_URL.'
  if (place.kind === 'folder') await makeFolder(place.path, remedy)
  return openDatabase(place)
}

/** Opens a database, brings its tables up to date, works with it and closes it whatever happens. */
export async function withDatabase<Result>(
  place: DatabasePlace,
  log: Log,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await connect(place)
  try {
    const migrations = await migrate(database.db)
    if (migrations.length > 0) log.info({ migrations }, 'tables brought up to date')
    return await work(database)
  } finally {
    await database.close()
  }
}

/** As `withDatabase`, for work that concerns one city. */
export async function withCity<Result>(
  place: DatabasePlace,
  log: Log,
  city: CityId,
  work: (db: Database['db']) => Promise<Result>,
): Promise<Result> {
  return withDatabase(place, log, async ({ db }) => work(forCity(db, city)))
}

/** Where to read PTV: a version of its API, an address, and the key where that version wants one. */
export interface PtvAccess {
  readonly api: PtvApi
  readonly baseUrl: string
  readonly apiKey: Secret | string | null
  /** The address of version 11 to ask for older dates on a city's first night; null for nowhere. */
  readonly earlierUrl: string | null
}

/** The city's address and key of PTV. @throws SettingsError where version 12 is to be read and there is no key. */
export function ptvAccess(configured: ConfiguredCity, settings: Settings, environment: Environment): PtvAccess {
  const { api, apiKeyVariable, baseUrl, city } = configured
  if (api === 'v11') return { api, baseUrl: baseUrl ?? production.v11, apiKey: null, earlierUrl: null }
  const own =
    apiKeyVariable === null
      ? undefined
      : readSecret(environment, apiKeyVariable, `city file of ${city.id}, secrets.ptvApiKey`, 'PTV_API_KEY')
  // Another environment has other content, and nothing says where its version 11 is.
  const earlierUrl = baseUrl === null ? production.v11 : null
  return { api, baseUrl: baseUrl ?? production.v12, apiKey: own ?? generalKey(settings), earlierUrl }
}

function generalKey(settings: Settings): Secret {
  if (settings.PTV_API_KEY !== undefined) return settings.PTV_API_KEY
  const remedy =
    'Set PTV_API_KEY to the key that DVV has given the organization, or PTV_API_KEY_FILE to a file with it.'
  throw new SettingsError([
    { where: 'PTV_API_KEY', problem: 'is not set, and version 12 of the PTV API wants a key', remedy },
  ])
}

/** Is told of each request to PTV: the version of the API, and the status of the answer or `none`. */
export type CountRequest = (api: PtvApi, code: string) => void

// All cities of a process ask a host in turn.
const turns = hostTurns()

/** What checks the links of a city's content; null where the city wants no checks. */
export function cityLinks({ city }: ConfiguredCity): LinkProbe | null {
  return city.links.check ? linkProbe({ userAgent: userAgentOf(city.mail.communications), turns }) : null
}

/** What the night of one city works with; without a mailbox nothing is deleted from it, without a probe no link is asked. */
export function nightTools(
  configured: ConfiguredCity,
  access: PtvAccess,
  count?: CountRequest,
  eraser: MailEraser | null = null,
  links: LinkProbe | null = null,
): NightTools {
  return {
    links,
    ...ptvReading(access, configured.city.mail.communications, count),
    rosterSource,
    roster: configured.roster,
    shelf: fileShelf,
    reportFolder: configured.shelf,
    showPeople: configured.showPeople,
    reportMailTo: configured.reportMailTo,
    packWorkbook,
    randomBytes,
    readMessage,
    eraser,
  }
}

// The package that makes workbooks takes its time to load, and a workbook is packed once a month.
async function packWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { workbookWriter } = await import('./edges/files/write-workbook.ts')
  return workbookWriter.packWorkbook(workbook)
}

// The requests for older dates count among the reader's: they are made in the same job.
function ptvReading(
  access: PtvAccess,
  contact: string,
  count?: CountRequest,
): Pick<NightTools, 'reader' | 'codes' | 'earlierDates'> {
  const http = clientOf(access, contact, count)
  const reader = access.api === 'v11' ? v11Reader(http) : v12Reader(http)
  const codes = access.api === 'v11' ? v11Codes(http) : v12Codes(http)
  if (access.earlierUrl === null) return { reader, codes, earlierDates: null }
  const earlier = clientOf({ api: 'v11', baseUrl: access.earlierUrl, apiKey: null }, contact, count)
  return {
    reader: { ...reader, requests: () => http.requests() + earlier.requests() },
    codes,
    earlierDates: v11Dates(earlier),
  }
}

function clientOf(
  { api, baseUrl, apiKey }: Pick<PtvAccess, 'api' | 'baseUrl' | 'apiKey'>,
  contact: string,
  count: CountRequest = () => {},
  manner: Pick<PtvHttpOptions, 'retries' | 'answerTimeout'> = {},
): PtvHttp {
  const userAgent = userAgentOf(contact)
  return ptvHttp({ baseUrl, apiKey, userAgent, count: code => count(api, code), ...manner })
}

function userAgentOf(contact: string): string {
  return `ajantasa/${program.version} (${contact})`
}

/** Where the organizations of a PTV can be looked up. */
export function organizationDirectory(access: PtvAccess, contact: string): OrganizationDirectory {
  const http = clientOf(access, contact)
  return access.api === 'v11' ? v11Directory(http) : v12Directory(http)
}

/** Where the mail of a city goes out and comes in; null where the installation has no such server. */
export interface MailAccess {
  readonly smtpUrl: Secret | string | null
  readonly imapUrl: Secret | string | null
  /** What users log in with instead of passwords; null where they have some. */
  readonly tokens: AccessTokens | null
}

const tokensOf = new WeakMap<Settings, AccessTokens>()

/** The tokens for the mail servers of an installation: the same ones, however often they are asked for. */
export function mailTokens(settings: Settings): AccessTokens | null {
  const { MAIL_OAUTH_TENANT: tenant, MAIL_OAUTH_CLIENT_ID: clientId, MAIL_OAUTH_CLIENT_SECRET: clientSecret } = settings
  if (tenant === undefined || clientId === undefined || clientSecret === undefined) return null
  const url = settings.MAIL_OAUTH_URL.replaceAll('{tenant}', tenant)
  const client = { url, clientId, clientSecret, scope: settings.MAIL_OAUTH_SCOPE }
  const tokens = tokensOf.get(settings) ?? accessTokens(client, () => Temporal.Now.instant())
  tokensOf.set(settings, tokens)
  return tokens
}

/** The mail servers of a city: its own, or the general ones. @throws SettingsError for a variable that is not set. */
export function mailAccess(configured: ConfiguredCity, settings: Settings, environment: Environment): MailAccess {
  const { city, smtpVariable, imapVariable } = configured
  const own = (name: string | null, key: 'smtp' | 'imap', instead: 'SMTP_URL' | 'IMAP_URL'): Secret | null =>
    name === null
      ? (settings[instead] ?? null)
      : readSecret(environment, name, `city file of ${city.id}, secrets.${key}`, instead)
  return {
    smtpUrl: own(smtpVariable, 'smtp', 'SMTP_URL'),
    imapUrl: own(imapVariable, 'imap', 'IMAP_URL'),
    tokens: mailTokens(settings),
  }
}

/** What deletes mails from a city's mailbox; null where it has none. */
export function mailEraser({ imapUrl, tokens }: MailAccess): MailEraser | null {
  return imapUrl === null ? null : imapEraser(imapUrl, undefined, tokens)
}

/** What the day of one city works with; `all` are the installation's cities, some of which may share a mailbox. */
export function dayTools(
  configured: ConfiguredCity,
  { smtpUrl, imapUrl, tokens }: MailAccess,
  all: readonly ConfiguredCity[],
  settings: Settings,
): DayTools {
  const sharers = all.filter(({ imapVariable }) => imapVariable === configured.imapVariable)
  return {
    mailbox: imapUrl === null ? null : imapMailbox(imapUrl, undefined, tokens),
    sharedMailbox: sharers.length > 1,
    sharers: sharers.map(({ city }) => city.id).filter(id => id !== configured.city.id),
    readMessage,
    randomBytes,
    sending:
      smtpUrl === null
        ? null
        : {
            openSender: () => smtpSender(smtpUrl, undefined, tokens),
            sending: settings.AJANTASA_SEND === 'on',
            recipientDomains: settings.AJANTASA_RECIPIENT_DOMAINS,
            wait: async (milliseconds, signal) => delay(milliseconds, undefined, { signal }).catch(() => {}),
          },
  }
}

/** Makes the work of each city ready, so that a missing secret is told before anything is started. */
export function cityWork(
  all: readonly ConfiguredCity[],
  settings: Settings,
  environment: Environment,
  count?: CountRequest,
): readonly CityWork[] {
  return all.map(configured => {
    const mail = mailAccess(configured, settings, environment)
    const ptv = ptvAccess(configured, settings, environment)
    const night = nightJobs(nightTools(configured, ptv, count, mailEraser(mail), cityLinks(configured)))
    const tools = dayTools(configured, mail, all, settings)
    const outsides = outsidesOf(configured, ptv, tools, count)
    return { configured, jobs: [...night, ...dayJobs(tools)], mailbox: tools.mailbox, outsides }
  })
}

/** Milliseconds for the answer that shows that PTV is back. */
const glance = 10_000

/** The servers that a city's jobs fail for when they are away, each with a question that changes nothing. */
export function outsidesOf(
  { city, smtpVariable }: ConfiguredCity,
  access: PtvAccess,
  { mailbox, sending }: Pick<DayTools, 'mailbox' | 'sending'>,
  count?: CountRequest,
): Outsides {
  const http = clientOf(access, city.mail.communications, count, { retries: 0, answerTimeout: glance })
  const directory = access.api === 'v11' ? v11Directory(http) : v12Directory(http)
  const [main] = city.organizations
  const ptv: Outside = { name: access.baseUrl, check: async () => main && directory.findById(main) }
  const imap: Outside | null = mailbox && { name: mailbox.name, check: async () => mailbox.check() }
  const smtp: Outside | null = sending && {
    name: smtpVariable ?? 'SMTP_URL',
    check: async () => sending.openSender().check(),
  }
  const all = { ptv, imap, smtp, oauth: imap ?? smtp }
  return new Map(
    Object.entries(all).flatMap(([party, outside]) => (outside === null ? [] : [[party as Party, outside]])),
  )
}
