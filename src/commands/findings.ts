import type { Settings } from '../../schemas/settings.ts'
import { rules } from '../core/assessment/rules/index.ts'
import type { City } from '../core/city.ts'
import { nameOf, type ContentItem } from '../core/content-item.ts'
import { dayInFinland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import type { Audience, RuleId, Severity } from '../core/finding.ts'
import type { Log } from '../ports/log.ts'
import { loadNotes, type StoredNote } from '../store/assessment-notes.ts'
import { saveAudit } from '../store/audit.ts'
import { loadItems } from '../store/content.ts'
import type { Db } from '../store/database.ts'
import { loadOpenFindings, type OpenFinding } from '../store/findings.ts'
import { endMutes, loadMutes, saveMutes, type MutedBy } from '../store/mutes.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { chosenCity } from './chosen-city.ts'
import { requireFolder } from './explain-item.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What a listing of findings is narrowed to; nothing where undefined. */
export interface FindingFilter {
  readonly rule: RuleId | undefined
  readonly audience: Audience | undefined
  readonly severity: Severity | undefined
  readonly item: string | undefined
  /** True for those that somebody has muted, false for those that ask for something. */
  readonly muted: boolean
}

/** A finding as it is listed. */
export interface ListedFinding {
  readonly finding: OpenFinding
  readonly item: ContentItem
  readonly mute: MutedBy | null
}

interface Asked {
  readonly city: string | undefined
  readonly json: boolean
}

/** Lists a city's open findings, and what its rules could not judge. */
export async function listFindings(options: FindingFilter & Asked, settings: Settings, log: Log): Promise<number> {
  const { city } = await chosenCity(options.city, 'findings list', settings)
  const { listed, notes } = await inCity(city, settings, log, async db => load(db, city))
  const wanted = listed.filter(one => fits(one, options))
  if (options.json) printJson(listJson(city, wanted, notes))
  else print(listLines(city, wanted, notes).join('\n'))
  return exitCodes.done
}

async function load(
  db: Db,
  city: City,
): Promise<{ readonly listed: readonly ListedFinding[]; readonly notes: readonly StoredNote[] }> {
  const items = new Map((await loadItems(db, city.id)).map(({ item }) => [item.contentId, item]))
  const mutes = await loadMutes(db, city.id)
  const listed = (await loadOpenFindings(db, city.id)).flatMap(finding => {
    const item = items.get(finding.contentId)
    return item === undefined ? [] : [{ finding, item, mute: mutes.get(finding.key) ?? null }]
  })
  return { listed, notes: await loadNotes(db, city.id) }
}

function fits({ finding, item, mute }: ListedFinding, wanted: FindingFilter): boolean {
  return (
    (wanted.rule ?? finding.rule) === finding.rule &&
    (wanted.audience ?? finding.audience) === finding.audience &&
    (wanted.severity ?? finding.severity) === finding.severity &&
    (wanted.item ?? item.contentId) === item.contentId &&
    wanted.muted === (mute !== null)
  )
}

/** The one document of `findings list`. Fields may be added, never renamed. */
export function listJson(city: City, listed: readonly ListedFinding[], notes: readonly StoredNote[]): object {
  return {
    city: city.id,
    findings: listed.map(({ finding: { since, ...finding }, item, mute }) => ({
      ...finding,
      name: nameOf(item, 'fi', 'sv', 'en'),
      since: since.toString(),
      muted: mute === null ? null : { ...mute, on: mute.on.toString() },
    })),
    notJudged: notes.map(note => ({ ...note, since: note.since.toString() })),
  }
}

/** The listing for people: what one mutes by stands first. */
export function listLines(
  city: City,
  listed: readonly ListedFinding[],
  notes: readonly StoredNote[],
): readonly string[] {
  const unjudged = notes.map(
    ({ contentId, rule, problem, since }) => `  ${rule} on ${contentId}: ${problem}, ${since.toString()}`,
  )
  return [
    `${city.id}: ${listed.length} findings`,
    ...listed.flatMap(findingLines),
    ...(unjudged.length === 0 ? [] : ['Not judged, as the rule failed; what it found before stays open', ...unjudged]),
  ]
}

function findingLines({ finding, item, mute }: ListedFinding): readonly string[] {
  const { key, severity, rule, audience, language, field, evidence, since } = finding
  const place = [language, field].filter(part => part !== null).join('.')
  const title = rules.find(({ id }) => id === rule)?.title.en ?? rule
  return [
    `${key}  ${severity} ${rule} (${title}; ${audience}; since ${since.toString()})`,
    `  ${nameOf(item, 'fi', 'sv', 'en')} (${item.contentId})${place === '' ? '' : ` ${place}`}`,
    ...(evidence.quote === null ? [] : [`  “${evidence.quote.replaceAll(/\s+/g, ' ')}”`]),
    ...(mute === null ? [] : [`  muted by ${mute.by} on ${mute.on.toString()}: ${mute.reason}`]),
  ]
}

/** Whose word a muting or its end is, and why. */
export interface MuteWord extends Asked {
  readonly by: string
  readonly why: string
}

/** Leaves one finding out, as long as what was found stays as it is. @throws SettingsError where none is open */
export async function muteFinding(key: string, word: MuteWord, settings: Settings, log: Log): Promise<number> {
  return change(key, word, 'mute', settings, log)
}

/** Asks for what was left out again. @throws SettingsError where none is muted */
export async function unmuteFinding(key: string, word: MuteWord, settings: Settings, log: Log): Promise<number> {
  return change(key, word, 'unmute', settings, log)
}

type Change = 'mute' | 'unmute'

async function change(key: string, word: MuteWord, how: Change, settings: Settings, log: Log): Promise<number> {
  const { by, why } = requireWords(word, how)
  const { city } = await chosenCity(word.city, `findings ${how}`, settings)
  const now = Temporal.Now.instant()
  const finding = await inCity(city, settings, log, async db =>
    db.transaction().execute(async trx => carryOut(trx, city, key, { by, why, how, now })),
  )
  if (word.json) printJson({ city: city.id, [`${how}d`]: finding.key, rule: finding.rule, item: finding.contentId })
  else
    print(`${city.id}: ${finding.rule} on ${finding.contentId} is ${how === 'mute' ? 'left out' : 'asked for again'}.`)
  return exitCodes.done
}

interface Decision {
  readonly by: string
  readonly why: string
  readonly how: Change
  readonly now: Temporal.Instant
}

async function carryOut(trx: Db, city: City, key: string, { by, why, how, now }: Decision): Promise<OpenFinding> {
  const today = dayInFinland(now)
  const finding = (await loadOpenFindings(trx, city.id)).find(one => one.key === key)
  if (finding === undefined) throw wrongKey(how, `${key} is no open finding of ${city.id}`)
  const { contentId, rule } = finding
  if (how === 'mute') {
    await saveMutes(trx, city.id, [{ finding: key, contentId, by, reason: why, on: today, replyKey: null }])
  } else if (!(await endMutes(trx, city.id, key, today))) throw wrongKey(how, `${key} is not muted`)
  await saveAudit(trx, city.id, [
    { at: now, actor: by, action: `finding ${how}d`, contentId, facts: { finding: key, rule, why } },
  ])
  return finding
}

function requireWords({ by, why }: MuteWord, how: Change): { readonly by: string; readonly why: string } {
  const unsaid = Object.entries({ '--by': by, '--why': why }).filter(([, text]) => text.trim() === '')
  const remedy = 'Say who decides, and why: both are kept with the finding.'
  const faults = unsaid.map(([option]) => ({
    where: `findings ${how}`,
    problem: `needs words after ${option}`,
    remedy,
  }))
  if (faults.length > 0) throw new SettingsError(faults)
  return { by: by.trim(), why: why.trim() }
}

function wrongKey(how: Change, problem: string): SettingsError {
  const remedy = `\`ajantasa findings list${how === 'unmute' ? ' --muted' : ''}\` shows the keys.`
  return new SettingsError([{ where: `findings ${how}`, problem, remedy }])
}

async function inCity<Value>(
  city: City,
  settings: Settings,
  log: Log,
  work: (db: Db) => Promise<Value>,
): Promise<Value> {
  const place = databasePlace(settings)
  requireFolder(place)
  return withCity(place, log, city.id, work)
}
