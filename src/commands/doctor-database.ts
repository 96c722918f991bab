import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import { finland } from '../core/dates.ts'
import { AjantasaError } from '../core/errors.ts'
import type { Database } from '../store/database.ts'
import { readDatabaseRole } from '../store/database-role.ts'
import { missingMigrations } from '../store/migrate.ts'
import { readDatabaseClock } from '../store/status.ts'
import { connect, databasePlace } from '../wiring.ts'
import { skip, tryOut, type Check, type Warned } from './doctor-check.ts'
import { shownPlace } from './shown-place.ts'

/** Seconds that two clocks may differ by without the ledger of a night suffering. */
const clockTolerance = 30

/** Opens the database, looks at its tables, at what we may do there and at its clock; changes nothing. */
export async function checkDatabase(settings: Settings): Promise<readonly Check[]> {
  const place = databasePlace(settings)
  if (place.kind === 'folder' && !existsSync(join(place.path, 'PG_VERSION'))) {
    const told = `DATABASE_URL is not set, and the embedded database in ${place.path} is not made yet. serve needs PostgreSQL.`
    return [skip('database', told), ...withoutServer()]
  }
  const where = shownPlace(settings)
  const opening = connect(place)
  const database = await tryOut('database', where, async () => lookAtTables(await opening))
  const opened = await opening.catch(() => null)
  if (opened === null) return [database, ...withoutServer()]
  try {
    return [database, ...(opened.embedded ? withoutServer() : await checkServer(opened, where))]
  } finally {
    await opened.close()
  }
}

function withoutServer(): readonly Check[] {
  return [
    skip('database role', 'There is no server that could tell.'),
    skip('clock', 'There is no other clock to compare with.'),
  ]
}

async function lookAtTables({ db, embedded }: Database): Promise<string> {
  const missing = await missingMigrations(db)
  if (missing.length > 0) {
    throw new AjantasaError(`the database lacks the migrations ${missing.join(', ')}`, {
      party: 'database',
      remedy: 'Run `ajantasa migrate` as the owner of the tables.',
    })
  }
  return embedded
    ? 'The embedded database opens and its tables are up to date. It is for evaluation: serve needs PostgreSQL.'
    : 'PostgreSQL answers and its tables are up to date.'
}

async function checkServer({ db }: Database, where: string): Promise<readonly Check[]> {
  return [
    await tryOut('database role', where, async () => lookAtRole(db)),
    await tryOut('clock', where, async () => compareClocks(db)),
  ]
}

async function lookAtRole(db: Database['db']): Promise<string | Warned> {
  const { name, pastPolicies, barred, mayQueue } = await readDatabaseRole(db)
  const remedy = '`ajantasa deploy postgres` prints how the roles are made; let DATABASE_URL name the worker’s.'
  if (barred.length > 0) {
    throw new AjantasaError(`the role ${name} may not read and write ${barred.join(', ')}`, {
      party: 'database',
      remedy,
    })
  }
  if (!mayQueue)
    throw new AjantasaError(`the role ${name} may not use the queue’s schema`, { party: 'database', remedy })
  if (!pastPolicies) return `The role ${name} may do what the worker does, and sees one city at a time.`
  return { told: `The role ${name} may do anything, so that PostgreSQL does not keep the cities apart.`, remedy }
}

async function compareClocks(db: Database['db']): Promise<string> {
  const before = Temporal.Now.instant()
  const there = await readDatabaseClock(db)
  const here = Temporal.Now.instant()
  const apart = Math.max(0, here.until(there).total('seconds'), there.until(before).total('seconds'))
  if (apart <= clockTolerance) return `It is ${shown(here)} in Finland, and the database’s clock agrees.`
  throw new AjantasaError(
    `this machine’s clock (${shown(here)} in Finland) is ${Math.round(apart)} s off the database’s`,
    {
      party: 'program',
      remedy: 'Let both machines keep their time by NTP: the ledger and the nights depend on it.',
    },
  )
}

function shown(moment: Temporal.Instant): string {
  const clock = moment.toZonedDateTimeISO(finland)
  return `${clock.toPlainDate().toString()} ${clock.toPlainTime().toString({ smallestUnit: 'second' })}`
}
