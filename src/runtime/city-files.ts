import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type * as z from 'zod'
import { CityFile } from '../../schemas/city.ts'
import { cityId, type City } from '../core/city.ts'
import { contentId } from '../core/content-item.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { SettingsError, type Fault } from '../core/errors.ts'
import { ruleIds } from '../core/finding.ts'
import { domainName, domainOf } from '../core/replies/sender/address.ts'
import type { Vouching } from '../core/replies/sender/vouching.ts'
import type { PtvApi } from '../ports/ptv.ts'
import { readStaffNames } from './staff-names.ts'

/** A city with what its file says to the edges. Paths are absolute. */
export interface ConfiguredCity {
  readonly city: City
  readonly api: PtvApi
  readonly baseUrl: string | null
  /** The variable that holds the city's own PTV key, or null for the general one. */
  readonly apiKeyVariable: string | null
  readonly roster: string | null
  /** The list of staff names, which the city itself has read when its file was. */
  readonly staffNames: string | null
  /** The folder of its reports, which no other city of the same folder of city files has. */
  readonly shelf: string
  readonly showPeople: boolean
  /** Who gets the monthly report by mail; empty for communications. */
  readonly reportMailTo: readonly string[]
  /** The variables that hold the addresses of the city's own mail servers, or null for the general ones. */
  readonly smtpVariable: string | null
  readonly imapVariable: string | null
}

/** Reads all city files of a folder. @throws SettingsError with the faults of all of them. */
export async function readCityFiles(folder: string): Promise<readonly ConfiguredCity[]> {
  const { cities, faults } = await readCityFolder(folder)
  if (faults.length > 0) throw new SettingsError(faults)
  return cities
}

/** What a folder of city files holds: the cities whose files are sound, and the faults of the others. */
export interface CityFolder {
  readonly cities: readonly ConfiguredCity[]
  readonly faults: readonly Fault[]
}

/** Reads what is sound of the city files of a folder. @throws SettingsError where it holds none. */
export async function readCityFolder(folder: string): Promise<CityFolder> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new SettingsError([missing(folder, 'folder')], error)
  })
  // A name with a leading dot is an editor's or a file system's own.
  const files = names.filter(name => /^[^.].*\.ya?ml$/.test(name)).toSorted()
  if (files.length === 0) {
    const remedy = 'Put one YAML file for each city there; the README shows one.'
    throw new SettingsError([{ where: folder, problem: 'holds no city file', remedy }])
  }
  const read = await Promise.all(files.map(async name => readCity(join(folder, name))))
  const faults = [...read.flatMap(one => one.faults), ...sameIds(read, files)]
  return { cities: withOwnShelves(read.flatMap(one => one.configured ?? [])), faults }
}

// Reports bear the same names in every city and every night: on one shelf each city would write over the others'.
function withOwnShelves(cities: readonly ConfiguredCity[]): readonly ConfiguredCity[] {
  const byShelf = Map.groupBy(cities, ({ shelf }) => shelf)
  return cities.map(one =>
    (byShelf.get(one.shelf)?.length ?? 0) > 1 ? { ...one, shelf: join(one.shelf, one.city.id) } : one,
  )
}

/** Reads one city file. @throws SettingsError with all its faults. */
export async function readCityFile(path: string): Promise<ConfiguredCity> {
  const { configured, faults } = await readCity(path)
  if (configured === null) throw new SettingsError(faults)
  return configured
}

/** Checks the text of a city file; `path` is only for the faults and for the files that it names. */
export function parseCityFile(
  text: string,
  path: string,
): { configured: ConfiguredCity | null; faults: readonly Fault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    const faults = document.errors.map(error => ({
      where: `${path}, line ${lines.linePos(error.pos[0]).line}`,
      problem: yamlProblem(error),
      remedy: 'Mend the YAML; indent with spaces.',
    }))
    return { configured: null, faults }
  }
  const content = withoutAliases(document)
  if (content === null) {
    const problem = 'has aliases (*name) without an anchor (&name), or too many'
    return { configured: null, faults: [{ where: path, problem, remedy: 'Write the values out.' }] }
  }
  const result = CityFile.safeParse(content.value)
  if (!result.success)
    return { configured: null, faults: result.error.issues.flatMap(issue => asFaults(issue, path, document, lines)) }
  const faults = [unknownRules, unknownDomains].flatMap(check => check(result.data, path, document, lines))
  return { configured: faults.length > 0 ? null : configure(result.data, path), faults }
}

async function readCity(path: string): Promise<{ configured: ConfiguredCity | null; faults: readonly Fault[] }> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return { configured: null, faults: [missing(path, 'city file')] }
  const { configured, faults } = parseCityFile(text, path)
  if (configured === null || configured.staffNames === null) return { configured, faults }
  return withStaffNames(configured, configured.staffNames)
}

async function withStaffNames(
  configured: ConfiguredCity,
  path: string,
): Promise<{ configured: ConfiguredCity | null; faults: readonly Fault[] }> {
  const { names: staffNames, faults } = await readStaffNames(path)
  if (faults.length > 0) return { configured: null, faults }
  const { city } = configured
  return { configured: { ...configured, city: { ...city, rules: { ...city.rules, staffNames } } }, faults }
}

function yamlProblem({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'holds several YAML documents; a city has a file of its own'
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '')
}

// Aliases are followed only now. Some lead nowhere; nested ones can grow without end, and the parser stops at 100.
function withoutAliases(document: Document): { readonly value: unknown } | null {
  try {
    return { value: document.toJS() }
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

function missing(path: string, what: string): Fault {
  return { where: path, problem: `the ${what} cannot be read`, remedy: 'Check the path and its rights.' }
}

function sameIds(
  read: readonly { readonly configured: ConfiguredCity | null }[],
  files: readonly string[],
): readonly Fault[] {
  const named = read.flatMap(({ configured }, index) =>
    configured === null ? [] : [{ id: configured.city.id, file: files[index] ?? '' }],
  )
  return [...Map.groupBy(named, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => ({
      where: `id: ${id}`,
      problem: `stands in ${same.map(({ file }) => file).join(' and ')}`,
      remedy: 'Give each city an id of its own.',
    }))
}

function unknownRules({ rules }: CityFile, path: string, document: Document, lines: LineCounter): readonly Fault[] {
  const named = [
    ...rules.off.map((id, index) => ({ id, keys: ['rules', 'off', index] })),
    ...Object.keys(rules.severity).map(id => ({ id, keys: ['rules', 'severity', id] })),
    ...Object.keys(rules.audience).map(id => ({ id, keys: ['rules', 'audience', id] })),
  ]
  return named
    .filter(({ id }) => !ruleIds.some(rule => rule === id))
    .map(({ id, keys }) => ({
      where: `${path}, line ${lineOf(document, keys, lines)}, ${keys.slice(0, 2).join('.')}`,
      problem: `${id} is no rule`,
      remedy: `The rules are ${ruleIds.join(', ')}.`,
    }))
}

function unknownDomains({ replies }: CityFile, path: string, document: Document, lines: LineCounter): readonly Fault[] {
  return (replies.domains ?? []).flatMap((domain, index) => {
    if (domainName(domain)?.includes('.') === true) return []
    const line = lineOf(document, ['replies', 'domains', index], lines)
    return [
      {
        where: `${path}, line ${line}, replies.domains.${index}`,
        problem: 'is no domain',
        remedy: 'Write what stands behind the @ of the city’s addresses alone, such as esimerkkila.fi.',
      },
    ]
  })
}

function asFaults(issue: z.core.$ZodIssue, path: string, document: Document, lines: LineCounter): readonly Fault[] {
  const where = (keys: readonly PropertyKey[]): string =>
    `${path}, line ${lineOf(document, keys, lines)}, ${keys.join('.') || 'the file'}`
  const remedy = 'The README’s city file shows every key and its form.'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ where: where([...issue.path, key]), problem: 'is no known key', remedy }))
  }
  const isMissing = !document.hasIn([...issue.path])
  if (isMissing) return [{ where: where(issue.path), problem: 'is missing', remedy }]
  // What looks like a number is one in YAML, and a telephone number would lose its zero.
  const wantsQuotes = issue.code === 'invalid_type' && issue.expected === 'string' && issue.message.endsWith('number')
  const help = wantsQuotes ? 'Put the value in quotes.' : remedy
  return [{ where: where(issue.path), problem: issue.message, remedy: help }]
}

// The line of the key itself, or of the nearest thing around it that is there.
function lineOf(document: Document, keys: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true)
    const start =
      typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number] | null)?.[0] : undefined
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}

function configure(file: CityFile, path: string): ConfiguredCity {
  const folder = dirname(resolve(path))
  return {
    city: toCity(file),
    api: file.ptv.read,
    baseUrl: file.ptv.baseUrl,
    apiKeyVariable: file.secrets.ptvApiKey ?? null,
    roster: file.roster === null ? null : resolve(folder, file.roster),
    staffNames: file.rules.staffNames === null ? null : resolve(folder, file.rules.staffNames),
    shelf: resolve(folder, file.report.shelf),
    showPeople: file.report.people === 'names',
    reportMailTo: file.report.mailTo,
    smtpVariable: file.secrets.smtp ?? null,
    imapVariable: file.secrets.imap ?? null,
  }
}

function toCity(file: CityFile): City {
  const { name, mail, reminders } = file
  return {
    id: cityId(file.id),
    name: { fi: name.fi, sv: name.sv ?? name.fi, en: name.en ?? name.fi },
    organizations: file.ptv.organizations.map(contentId),
    languages: file.languages,
    review: file.review,
    reminders: {
      ...reminders,
      at: Temporal.PlainTime.from(reminders.at),
      pauses: reminders.pauses.map(pause => {
        const [from = '', to = ''] = pause.split('/')
        return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }
      }),
    },
    mail: {
      from: mail.from,
      communications: mail.communications ?? mail.from,
      it: mail.it,
      addressing: mail.addressing,
      verp: mail.verp === 'on',
      perMinute: mail.perMinute,
      connections: mail.connections,
      ownCopy: mail.ownCopy === 'on',
    },
    replies: {
      vouching: toVouching(file.replies.vouching),
      domains: toDomains(file.replies.domains ?? [domainOf(addressOf(mail.from))]),
    },
    rules: { ...file.rules, staffNames: [] },
    links: { check: file.links.check === 'on', exceptions: file.links.exceptions },
    retention: file.retention,
    corrections: {
      approvers: file.corrections.approvers.map(address => address.toLowerCase()),
      ownApproval: file.corrections.ownApproval.map(address => address.toLowerCase()),
    },
    report: { url: file.report.url, areaHeads: file.report.areaHeads === 'on' },
  }
}

function toVouching(written: CityFile['replies']['vouching']): Vouching {
  if (written === 'roundTrip') return { by: 'roundTrip' }
  if ('authservId' in written) return { by: 'authenticationResults', authservId: written.authservId.toLowerCase() }
  return { by: 'microsoft365', tenantId: written.microsoft365.tenantId.toLowerCase() }
}

function toDomains(written: readonly string[]): readonly string[] {
  return [...new Set(written.map(domain => domainName(domain) ?? domain.toLowerCase()))]
}
