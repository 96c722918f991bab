import { randomBytes } from 'node:crypto'
import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { dayInFinland } from '../core/dates.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { AjantasaError, type Fault, safeReason, SettingsError } from '../core/errors.ts'
import { erasedHash, marksOf, withoutMarks } from '../core/people/erasure.ts'
import { personId } from '../core/person.ts'
import { reportFiles, reportWorkbooks } from '../core/report/files.ts'
import { readMessage } from '../edges/mail/read-message.ts'
import { fileShelf } from '../edges/files/shelf.ts'
import { collectPerson } from '../jobs/privacy/collect-person.ts'
import { deleteMails, type DeletedMails } from '../jobs/privacy/delete-mails.ts'
import { erasePeople, type Erasure } from '../jobs/privacy/erase-people.ts'
import type { Log } from '../ports/log.ts'
import type { MailEraser } from '../ports/mail.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import type { Environment } from '../runtime/settings.ts'
import { saveAudit } from '../store/audit.ts'
import type { Db } from '../store/database.ts'
import {
  keepPrivacyKey,
  loadPrivacyKey,
  removeErasedHash,
  saveErasedHash,
  unpublishNewestReport,
} from '../store/privacy-erased.ts'
import { countDeletions } from '../store/privacy-mail.ts'
import { loadErased } from '../store/privacy-retention.ts'
import { loadReport, markReportPublished } from '../store/reports.ts'
import { databasePlace, mailAccess, mailEraser, withCity } from '../wiring.ts'
import { chosenCity } from './chosen-city.ts'
import { exitCodes, print, printJson } from './output.ts'
import { exportLines, forgetLines } from './people-privacy-words.ts'

/** What `ajantasa people export` was asked for. */
export interface ExportOptions {
  readonly city: string | undefined
  readonly json: boolean
}

/** What `ajantasa people forget` was asked for. */
export interface ForgetOptions {
  readonly city: string | undefined
  readonly by: string | undefined
  readonly why: string | undefined
  /** Lets the roster name an address again that was erased. */
  readonly undo?: boolean
  readonly json: boolean
}

/** Shows everything that is kept about a person (GDPR articles 15 and 20). @throws SettingsError for what is no address. */
export async function exportPerson(
  address: string,
  options: ExportOptions,
  settings: Settings,
  log: Log,
): Promise<number> {
  const { city } = await chosenCity(options.city, 'people export', settings)
  const id = checkedAddress(address, 'people export')
  const kept = await withCity(databasePlace(settings), log, city.id, async db =>
    collectPerson(db, city, await loadErased(db, city.id, id), readMessage),
  )
  if (options.json) printJson(kept)
  else print(exportLines(kept).join('\n'))
  return exitCodes.done
}

/** What `people forget` works with besides the database. */
export interface ForgettingTools {
  readonly eraser: MailEraser | null
  readonly now: Temporal.Instant
  readonly by: string
  readonly why: string
}

/** What became of a person. `mailbox`: null where mails could not be deleted from it for now. */
export interface Forgotten {
  readonly city: string
  readonly erased: Erasure
  /** The files of the report that were written anew. */
  readonly reportFiles: readonly string[]
  readonly mailbox: DeletedMails
  /** Why mails could not be deleted from the mailbox; null where they were. */
  readonly mailboxProblem: string | null
}

/**
 * Erases a person from the database, the report files and our folders of the mailbox, or lets the roster name an erased
 * address again. @throws SettingsError where something is left unsaid, or for an address that is a function's
 */
export async function forgetPerson(
  address: string,
  options: ForgetOptions,
  settings: Settings,
  log: Log,
  environment: Environment = process.env,
): Promise<number> {
  const configured = await chosenCity(options.city, 'people forget', settings)
  const { by, why } = requireWords(options)
  const id = checkedAddress(address, 'people forget')
  const now = Temporal.Now.instant()
  if (options.undo === true) return allowAgain(configured.city, id, { by, why, now }, options, settings, log)
  refuseFunctions(id, configured)
  const eraser = mailEraser(mailAccess(configured, settings, environment))
  const told = await withCity(databasePlace(settings), log, configured.city.id, async db =>
    forget(db, configured, id, { eraser, now, by, why }),
  )
  if (options.json) printJson(told)
  else print(forgetLines(told).join('\n'))
  return told.mailbox.waiting > 0 ? exitCodes.held : exitCodes.done
}

/** Erases a person and tells what was erased. A mailbox that is away leaves only its mails for `tidy-up`. */
export async function forget(
  db: Db,
  { city, shelf }: Pick<ConfiguredCity, 'city' | 'shelf'>,
  address: string,
  { eraser, now, by, why }: ForgettingTools,
): Promise<Forgotten> {
  const person = await loadErased(db, city.id, address)
  const everything = marksOf([person])
  const key = await keepPrivacyKey(db, city.id, randomBytes(32))
  const tools = { readMessage, now: () => now }
  const erased = await erasePeople(db, city, [person], tools, async trx => {
    await saveErasedHash(trx, city.id, erasedHash(key, address), dayInFinland(now))
    await unpublishNewestReport(trx, city.id)
    const entry = { action: 'personErased', contentId: null, facts: { why: withoutMarks(why, everything) } }
    await saveAudit(trx, city.id, [{ at: now, actor: withoutMarks(by, everything), ...entry }])
  })
  const written = await publishNewest(db, { city, shelf })
  return { city: city.id, erased, reportFiles: written, ...(await emptyMailbox(db, city, eraser)) }
}

// Cut off before this, the report stays to be published, and the next night's publish-report does it.
async function publishNewest(
  db: Db,
  { city, shelf }: Pick<ConfiguredCity, 'city' | 'shelf'>,
): Promise<readonly string[]> {
  const date = await unpublishNewestReport(db, city.id)
  const report = date === null ? null : await loadReport(db, city.id, date)
  if (report === null) return []
  const files = await fileShelf.writeFiles(shelf, reportFiles(report))
  const workbooks = await fileShelf.writeWorkbooks(shelf, reportWorkbooks(report))
  await markReportPublished(db, city.id, report)
  return [...files, ...workbooks]
}

async function emptyMailbox(
  db: Db,
  city: City,
  eraser: MailEraser | null,
): Promise<Pick<Forgotten, 'mailbox' | 'mailboxProblem'>> {
  try {
    return { mailbox: await deleteMails(db, city, eraser), mailboxProblem: null }
  } catch (error) {
    if (!(error instanceof AjantasaError)) throw error
    return { mailbox: { deleted: 0, waiting: await countDeletions(db, city.id) }, mailboxProblem: safeReason(error) }
  }
}

interface Word {
  readonly by: string
  readonly why: string
  readonly now: Temporal.Instant
}

async function allowAgain(
  city: City,
  address: string,
  word: Word,
  { json }: ForgetOptions,
  settings: Settings,
  log: Log,
): Promise<number> {
  const allowed = await withCity(databasePlace(settings), log, city.id, async db => allow(db, city, address, word))
  if (!allowed) {
    const remedy = 'Check how it is written. The roster may name every address that was not erased.'
    throw new SettingsError([{ where: 'people forget', problem: 'this address was not erased', remedy }])
  }
  if (json) printJson({ city: city.id, allowed })
  else print('The roster may name this address again. What was erased stays erased.')
  return exitCodes.done
}

/** Lets the roster name an erased address again; false where it was not erased. */
export async function allow(db: Db, city: City, address: string, { by, why, now }: Word): Promise<boolean> {
  const key = await loadPrivacyKey(db, city.id)
  if (key === null) return false
  return db.transaction().execute(async trx => {
    if (!(await removeErasedHash(trx, city.id, erasedHash(key, address)))) return false
    // The log names no address: the person may not come back after all.
    const facts = { why: withoutMarks(why, marksOf([{ address, names: [] }])) }
    await saveAudit(trx, city.id, [{ at: now, actor: by, action: 'erasedAddressAllowed', contentId: null, facts }])
    return true
  })
}

function requireWords({ by = '', why = '' }: ForgetOptions): Pick<Word, 'by' | 'why'> {
  const faults: readonly Fault[] = [
    ...(by.trim() === '' ? [missing('--by', 'Give the name of who decides.')] : []),
    ...(why.trim() === '' ? [missing('--why', 'Give the reason: it is kept with the decision.')] : []),
  ]
  if (faults.length > 0) throw new SettingsError(faults)
  return { by: by.trim(), why: why.trim() }
}

function missing(where: string, remedy: string): Fault {
  return { where, problem: 'is missing', remedy }
}

function checkedAddress(address: string, where: string): string {
  if (/^[^\s<>@]+@[^\s<>@]+$/.test(address.trim())) return personId(address)
  const remedy = 'Write the address as the roster has it, such as maija.virtanen@esimerkkila.fi.'
  throw new SettingsError([{ where, problem: 'what was given is no e-mail address', remedy }])
}

// Mails to communications would go with it, and the next night would write to the address again.
function refuseFunctions(address: string, { city, reportMailTo }: ConfiguredCity): void {
  const { from, communications, it } = city.mail
  const functions = [from, communications, ...(it === null ? [] : [it]), ...reportMailTo]
  if (!functions.some(one => addressOf(one).toLowerCase() === address)) return
  const remedy = 'Put another address into the city file first (mail, report.mailTo).'
  throw new SettingsError([{ where: 'people forget', problem: `${address} stands in the city file`, remedy }])
}
