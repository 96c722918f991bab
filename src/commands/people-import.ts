import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import type { CityId } from '../core/city.ts'
import { nameOf } from '../core/content-item.ts'
import { dayInFinland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import { compareAssignments, type AssignmentChanges } from '../core/people/changes.ts'
import { handOverDifferences, type HandOverDifference } from '../core/people/hand-over-differences.ts'
import { isShrunken } from '../core/people/holding.ts'
import { rosterSource } from '../edges/files/roster.ts'
import { erasedInRoster } from '../jobs/erased-in-roster.ts'
import { assignedBy, loadToAssign, saveAssigned, type ToAssign } from '../jobs/assignment-facts.ts'
import { hashOf, takeOverRoster } from '../jobs/import-roster.ts'
import { placedIn, readRoster, readWholeRoster, type WholeRoster } from '../jobs/read-roster.ts'
import type { Log } from '../ports/log.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import { saveAudit } from '../store/audit.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database, DatabasePlace, Db } from '../store/database.ts'
import { loadDuties, loadPeople, lockRoster } from '../store/people.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { chosenCity } from './chosen-city.ts'
import { exitCodes, print, printJson } from './output.ts'
import { importJson, importLines } from './people-import-words.ts'

/** What `ajantasa people import` was asked for. */
export interface ImportOptions {
  readonly city: string | undefined
  readonly dryRun: boolean
  /** Takes a roster over that has lost more than a third of its duties. */
  readonly fewer: boolean
  /** Who decides, for the audit log. */
  readonly by: string | undefined
  readonly json: boolean
}

/**
 * Shows who gets which items more or fewer by a roster and takes it over, all of it and at once.
 * @throws SettingsError with all its faults, and nothing changed.
 */
export async function importPeople(
  file: string,
  options: ImportOptions,
  settings: Settings,
  log: Log,
): Promise<number> {
  const configured = await chosenCity(options.city, 'people import', settings)
  const path = resolve(file)
  const roster = await readWholeRoster(rosterSource, path)
  const now = Temporal.Now.instant()
  const told = await withDatabase(placeFor(options, settings), log, async database =>
    importRoster(database, { configured, path, roster, now }, options),
  )
  if (options.json) printJson(importJson(told))
  else print(importLines(told).join('\n'))
  return told.outcome === 'held' ? exitCodes.held : exitCodes.done
}

// Opening an embedded database makes it, and a dry run should make nothing.
function placeFor({ dryRun }: ImportOptions, settings: Settings): DatabasePlace {
  const place = databasePlace(settings)
  return dryRun && place.kind === 'folder' && !existsSync(place.path) ? { kind: 'memory' } : place
}

/** What an import came to. */
export interface Imported {
  readonly city: CityId
  /** Without its folder. */
  readonly file: string
  /** `held`: it has lost too many duties to be taken over without a word. */
  readonly outcome: 'imported' | 'dryRun' | 'held'
  readonly duties: { readonly before: number; readonly after: number }
  readonly people: number
  readonly unfilled: number
  /** The city's own file, where that is another one: a night takes it over when it changes. */
  readonly ownFile: string | null
  /** Null where no items are stored yet. */
  readonly changes: (AssignmentChanges & { readonly items: number }) | null
  readonly handedOver: HandedOver
}

/** What was handed over by replies: what ends with the new roster, and what it does not say yet; by names of items. */
export interface HandedOver {
  readonly ended: number
  readonly differences: readonly (HandOverDifference & { readonly name: string })[]
}

interface ToImport {
  readonly configured: ConfiguredCity
  readonly path: string
  readonly roster: WholeRoster
  readonly now: Temporal.Instant
}

async function importRoster(database: Database, asked: ToImport, options: ImportOptions): Promise<Imported> {
  const db = forCity(database.db, asked.configured.city.id)
  const city = asked.configured.city.id
  const ownHash = await ownFileHash(asked)
  if (options.dryRun) return (await plan(db, asked, options)).told
  return db.transaction().execute(async trx => {
    await lockRoster(trx, city)
    const { told, assigned } = await plan(trx, asked, options)
    if (told.outcome === 'held') return told
    const today = dayInFinland(asked.now)
    await takeOverRoster(trx, city, today, asked.roster, ownHash)
    await saveAssigned(trx, city, today, assigned)
    await saveAudit(trx, city, [auditEntry(told, asked, options)])
    return told
  })
}

// What the city's own file is now, so that nights leave the imported roster alone until somebody changes that file.
async function ownFileHash({ configured, path, roster }: ToImport): Promise<string | null> {
  if (configured.roster === null) return null
  return configured.roster === path ? roster.hash : hashOf(await readRoster(rosterSource, configured.roster))
}

async function plan(db: Db, { configured, path, roster }: ToImport, { dryRun, fewer }: ImportOptions) {
  const { city, roster: own } = configured
  const erased = await erasedInRoster(db, city.id, roster.duties)
  if (erased.length > 0) throw new SettingsError(placedIn(path, erased))
  const old = { duties: await loadDuties(db, city.id), people: await loadPeople(db, city.id) }
  const facts = await loadToAssign(db, city.id)
  const assigned = assignedBy(facts, roster)
  const isHeld = !fewer && isShrunken(old.duties.length, roster.duties.length)
  const names = namesOf(facts)
  const before = { people: old.people, assignments: assignedBy(facts, old).assignments }
  const after = { people: roster.people, assignments: assigned.assignments }
  const told: Imported = {
    city: city.id,
    file: basename(path),
    outcome: isHeld ? 'held' : dryRun ? 'dryRun' : 'imported',
    duties: { before: old.duties.length, after: roster.duties.length },
    people: roster.people.length,
    unfilled: roster.unfilled,
    ownFile: own === null || own === path ? null : own,
    changes: names.size === 0 ? null : { ...compareAssignments(before, after, names), items: names.size },
    handedOver: handedOver(facts, assigned.ended, names),
  }
  return { told, assigned }
}

function namesOf({ items }: ToAssign): ReadonlyMap<ToAssign['items'][number]['contentId'], string> {
  return new Map(items.map(item => [item.contentId, nameOf(item, 'fi', 'sv', 'en')]))
}

function handedOver(facts: ToAssign, ended: ToAssign['handOvers'], names: ReturnType<typeof namesOf>): HandedOver {
  const over = new Set(ended)
  const differences = handOverDifferences(facts.handOvers.filter(one => !over.has(one)))
  return {
    ended: ended.length,
    differences: differences.map(one => ({ ...one, name: names.get(one.contentId) ?? one.contentId })),
  }
}

function auditEntry(told: Imported, { roster, now }: ToImport, { by, fewer }: ImportOptions) {
  const { file, duties, people, unfilled } = told
  return {
    at: now,
    actor: by?.trim() || 'the command line',
    action: 'rosterImported',
    contentId: null,
    facts: { file, hash: roster.hash, duties: duties.after, before: duties.before, people, unfilled, fewer },
  }
}
