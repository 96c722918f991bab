import { existsSync } from 'node:fs'
import type { Settings } from '../../schemas/settings.ts'
import { stateOf } from '../core/assessment/age.ts'
import { judge, type Assessment, type AssessmentNote } from '../core/assessment/assess.ts'
import { clockOf } from '../core/assessment/clock.ts'
import { looksAt, type Look } from '../core/assessment/looks.ts'
import { rules } from '../core/assessment/rules/index.ts'
import { nothingElse, surroundingsIn, type Surroundings } from '../core/assessment/surroundings.ts'
import { fingerprintsOf } from '../core/catalogue/fingerprint.ts'
import { classified, inheritedBy, type GeneralDescriptions } from '../core/catalogue/inherit.ts'
import type { AssignmentSource } from '../core/assignment.ts'
import type { City } from '../core/city.ts'
import { contentId, nameOf, type ContentId, type ContentItem } from '../core/content-item.ts'
import { daysBetween } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import type { Finding, RuleId } from '../core/finding.ts'
import { loadAssessedItems, type StoredAssessment } from '../jobs/assessed-items.ts'
import type { Log } from '../ports/log.ts'
import { readCityFiles } from '../runtime/city-files.ts'
import { loadNotes } from '../store/assessment-notes.ts'
import { loadGeneralDescriptions } from '../store/catalogue.ts'
import { loadCodes } from '../store/codes.ts'
import { loadChanges } from '../store/content.ts'
import { forCity } from '../store/city-scope.ts'
import type { Database, DatabasePlace } from '../store/database.ts'
import { loadAssignments, loadPeople } from '../store/people.ts'
import { databasePlace, withDatabase } from '../wiring.ts'
import { exitCodes, print, printJson } from './output.ts'
import { historyEntry, historyLine, type HistoryEntry } from './explain-history.ts'
import { classesOf, inheritedLines, inheritedPart, type Inherited } from './explain-inherited.ts'
import { lookLines } from './explain-looks.ts'
import { readRecords } from './explain-records.ts'

/** Why one item of the database is stale, and who gets it. Reads only. */
export async function explainStored(
  id: string,
  options: { readonly city: string | undefined; readonly date: Temporal.PlainDate; readonly json: boolean },
  settings: Settings,
  log: Log,
): Promise<number> {
  const explained = await inSomeCity(id, options.city, settings, log, async (database, city) =>
    explain(database, city, contentId(id), options.date),
  )
  if (options.json) printJson(explained)
  else print(explainedLines(explained).join('\n'))
  return exitCodes.done
}

/**
 * What is found of an item in the first city that has it; `look` gives null where it has not. Reads only.
 * @throws SettingsError where no city has it, or nothing is set up to be asked
 */
export async function inSomeCity<Found>(
  id: string,
  wanted: string | undefined,
  settings: Settings,
  log: Log,
  look: (database: Database, city: City) => Promise<Found | null>,
): Promise<Found> {
  if (settings.AJANTASA_CITIES === undefined) {
    const remedy = 'Set AJANTASA_CITIES to the folder of the city files, or give a record with --file.'
    throw new SettingsError([{ where: 'AJANTASA_CITIES', problem: 'is not set', remedy }])
  }
  const cities = (await readCityFiles(settings.AJANTASA_CITIES)).map(one => one.city)
  const chosen = cities.filter(city => wanted === undefined || city.id === wanted)
  requireCity(chosen, wanted, cities)
  const place = databasePlace(settings)
  requireFolder(place)
  return withDatabase(place, log, async database => {
    for (const city of chosen) {
      const found = await look(database, city)
      if (found !== null) return found
    }
    const remedy = 'Give the id that PTV shows for it, and check that a night has been carried out.'
    throw new SettingsError([{ where: 'explain item', problem: `no city has the item ${id}`, remedy }])
  })
}

function requireCity(chosen: readonly City[], asked: string | undefined, cities: readonly City[]): void {
  if (chosen.length > 0) return
  const remedy = `The city files have ${cities.map(city => city.id).join(', ')}.`
  throw new SettingsError([{ where: '--city', problem: `${asked ?? ''} is no city of the city files`, remedy }])
}

// Opening an embedded database makes it, and a question should make nothing.
/** @throws SettingsError where the embedded database has not been made yet. */
export function requireFolder(place: DatabasePlace): void {
  if (place.kind !== 'folder' || existsSync(place.path)) return
  const remedy = 'Carry out `ajantasa once night` first, or set AJANTASA_DATA or DATABASE_URL to where it was.'
  throw new SettingsError([{ where: 'AJANTASA_DATA', problem: `${place.path} holds no database yet`, remedy }])
}

interface Explained extends Inherited {
  readonly contentId: string
  readonly kind: string
  readonly name: string
  readonly city: string
  readonly state: string
  readonly age: { readonly days: number; readonly since: string; readonly basis: string; readonly touched: boolean }
  readonly findings: readonly object[]
  readonly looked: readonly Look[]
  readonly people: readonly { readonly person: string; readonly area: string; readonly because: string }[]
  readonly history: readonly HistoryEntry[]
}

async function explain(
  database: Database,
  city: City,
  id: ContentId,
  today: Temporal.PlainDate,
): Promise<Explained | null> {
  const db = forCity(database.db, city.id)
  const found = (await loadAssessedItems(db, city, today)).find(({ item }) => item.contentId === id)
  if (found === undefined) return null
  const people = new Map((await loadPeople(db, city.id)).map(person => [person.id, person.name]))
  const assignments = (await loadAssignments(db, city.id)).filter(assignment => assignment.contentId === id)
  return {
    ...described(found.item, found.findings),
    looked: looksAt(found.item, [...found.findings, ...found.muted], await loadNotes(db, city.id), city.rules),
    ...(await inheritedHere(db, city, found.item)),
    city: city.id,
    ...aged(found, today),
    people: assignments.map(({ personId, area, source }) => ({
      person: people.get(personId) ?? personId,
      area,
      because: becauseOf(source),
    })),
    history: (await loadChanges(db, city.id, { contentId: id })).map(historyEntry),
  }
}

async function inheritedHere(db: Database['db'], city: City, item: ContentItem): Promise<Inherited> {
  const ids = item.kind === 'service' && item.generalDescriptionId !== null ? [item.generalDescriptionId] : []
  const descriptions = await loadGeneralDescriptions(db, city.id, ids)
  const uses = classesOf(item, descriptions)
  const codes = await loadCodes(
    db,
    city.id,
    uses.map(({ code }) => code),
  )
  return inheritedPart(item, descriptions, codes)
}

function aged({ clock, state }: StoredAssessment, today: Temporal.PlainDate): Pick<Explained, 'state' | 'age'> {
  const { since, basis, touched } = clock
  return { state, age: { days: Math.max(0, daysBetween(since, today)), since: since.toString(), basis, touched } }
}

function described(item: ContentItem, findings: readonly Finding[]) {
  return {
    contentId: item.contentId,
    kind: item.kind,
    name: nameOf(item, 'fi', 'sv', 'en'),
    findings: findings.map(finding => ({ ...withoutItem(finding), explanation: sentenceOf(finding) })),
  }
}

function withoutItem({ contentId: _, ...finding }: Finding): Omit<Finding, 'contentId'> {
  return finding
}

function sentenceOf(finding: Finding): string {
  return rules.find(rule => rule.id === finding.rule)?.explain.en(finding) ?? finding.rule
}

function explainedLines(explained: Explained): readonly string[] {
  const { name, kind, contentId: id, state, age, people, history } = explained
  const owners = people.map(one => `  ${one.person}, ${one.area}: ${one.because}`)
  return [
    `${name} (${kind} ${id})`,
    `${state}: ${age.days} days since ${age.since} (${age.basis}${age.touched ? ', touched in bulk' : ''})`,
    'Findings',
    ...findingLines(explained.findings),
    'Who gets it',
    ...(owners.length === 0 ? ['  nobody: it goes to communications'] : owners),
    ...inheritedLines(explained),
    'History',
    ...history.map(one => `  ${historyLine(one)}`),
    ...lookLines(explained.looked),
  ]
}

function findingLines(findings: readonly object[]): readonly string[] {
  const lines = (findings as readonly (Finding & { explanation: string })[]).map(finding => {
    const place = [finding.language, finding.field].filter(part => part !== null).join('.')
    const quote = finding.evidence.quote === null ? '' : `\n      “${finding.evidence.quote}”`
    return `  ${finding.severity} ${finding.rule}${place === '' ? '' : ` in ${place}`}: ${finding.explanation}${quote}`
  })
  return lines.length === 0 ? ['  none'] : lines
}

// A record that does not hold its connections can't be said to have none.
const onConnections = ['no-channels', 'orphan-channel'] as const satisfies readonly RuleId[]

function notTold({ contentId: id }: ContentItem, rule: RuleId): AssessmentNote {
  return { contentId: id, rule, problem: 'the record does not tell its connections' }
}

/** What the rules say of records in a file, without a database. An array gives one document for each item in it. */
export async function explainFile(
  path: string,
  city: City,
  options: { readonly date: Temporal.PlainDate; readonly json: boolean },
): Promise<number> {
  const { items, connections, descriptions, connectionsKnown, single } = await readRecords(path)
  const off = connectionsKnown ? city.rules.off : [...city.rules.off, ...onConnections]
  const rulesOf = { ...city, rules: { ...city.rules, off } }
  const { switchboard, staffNames, generatedSummaries } = city.rules
  const cityNames = Object.values(city.name)
  const own = { switchboard, staffNames, generatedSummaries, cityNames }
  const surroundingsOf = surroundingsIn({ ...nothingElse, ...own, items, connections, descriptions })
  const documents = items.map(item => {
    const { findings, notes } = judgeAlone(item, surroundingsOf(item), descriptions, rulesOf, options.date)
    const lacking = connectionsKnown ? [] : onConnections.map(rule => notTold(item, rule))
    const looked = looksAt(item, findings, [...notes, ...lacking], city.rules)
    return { ...described(item, findings), ...inheritedPart(item, descriptions, []), looked }
  })
  if (options.json) printJson(single ? documents[0] : documents)
  else print(documents.flatMap(fileLines).join('\n'))
  return exitCodes.done
}

function judgeAlone(
  item: ContentItem,
  surroundings: Surroundings,
  descriptions: GeneralDescriptions,
  { languages, review, rules: policy }: City,
  today: Temporal.PlainDate,
): Assessment {
  const dates = { fingerprints: fingerprintsOf(item), baselineAt: item.publishedAt, touched: false }
  const clock = clockOf({ ...dates, firstSeen: today, confirmations: [] })
  const state = stateOf(classified(item, descriptions), clock, review, today)
  const inherited = inheritedBy(item, descriptions)
  return judge(item, { ...surroundings, today, languages, clock, state, inherited }, policy)
}

function fileLines(explained: ReturnType<typeof described> & Inherited & Pick<Explained, 'looked'>): readonly string[] {
  const { name, kind, contentId: id, findings, looked } = explained
  return [`${name} (${kind} ${id})`, ...findingLines(findings), ...inheritedLines(explained), ...lookLines(looked)]
}

function becauseOf(source: AssignmentSource): string {
  switch (source.kind) {
    case 'roster':
      return `row ${source.row} of the roster`
    case 'connectedServices':
      return 'the services it is connected to'
    case 'reply':
      return `a reply of ${source.from} on ${source.on}`
  }
}
