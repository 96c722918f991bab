import { randomBytes } from 'node:crypto'
import program from '../package.json' with { type: 'json' }
import type { Logger } from 'pino'
import type { Settings } from '../schemas/settings.ts'
import { fileShelf } from './edges/files/shelf.ts'
import { rosterSource } from './edges/files/roster.ts'
import { ptvHttp } from './edges/ptv/http.ts'
import { v12Reader } from './edges/ptv/v12/reader.ts'
import type { NightTools } from './jobs/index.ts'
import { SettingsError } from './core/errors.ts'
import type { ConfiguredCity } from './runtime/city-files.ts'
import { makeFolder } from './runtime/folder.ts'
import { readSecret, type Environment } from './runtime/settings.ts'
import { openDatabase, type Database, type DatabasePlace } from './store/database.ts'
import { migrate } from './store/migrate.ts'

/** PTV's production address of version 12: API.md section 1. */
const productionV12 = 'https://api-gw.palvelutietovaranto.suomi.fi'

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
  log: Logger,
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

/** Where to read PTV: an address and the key that it wants. */
export interface PtvAccess {
  readonly baseUrl: string
  readonly apiKey: string
}

/** The city's address and key of PTV. @throws SettingsError where there is no key. */
export function ptvAccess(configured: ConfiguredCity, settings: Settings, environment: Environment): PtvAccess {
  const { apiKeyVariable, baseUrl, city } = configured
  const own =
    apiKeyVariable === null
      ? undefined
      : readSecret(environment, apiKeyVariable, `city file of ${city.id}, secrets.ptvApiKey`, 'PTV_API_KEY')
  return { baseUrl: baseUrl ?? productionV12, apiKey: own ?? generalKey(settings) }
}

function generalKey(settings: Settings): string {
  if (settings.PTV_API_KEY !== undefined) return settings.PTV_API_KEY
  const remedy =
    'Set PTV_API_KEY to the key that DVV has given the organization, or PTV_API_KEY_FILE to a file with it.'
  throw new SettingsError([
    { where: 'PTV_API_KEY', problem: 'is not set, and version 12 of the PTV API wants a key', remedy },
  ])
}

/** What the night of one city works with. */
export function nightTools(configured: ConfiguredCity, access: PtvAccess): NightTools {
  const http = ptvHttp({ ...access, userAgent: `ajantasa/${program.version} (${configured.city.mail.communications})` })
  return {
    reader: v12Reader(http),
    earlierDates: null,
    rosterSource,
    roster: configured.roster,
    shelf: fileShelf,
    reportFolder: configured.shelf,
    showPeople: configured.showPeople,
    randomBytes,
  }
}
