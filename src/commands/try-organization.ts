import { contentId } from '../core/content-item.ts'
import { SettingsError } from '../core/errors.ts'
import { matchName, nameDistance, nameMatches } from '../core/organization-name.ts'
import type { ListedOrganization, OrganizationDirectory } from '../ports/ptv.ts'
import { nearest } from './suggest.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const businessId = /^\d{7}-\d$/
const mostShown = 10
const mostNear = 5

/** A mistyped command is taken for a name; better to ask than to look it up. @throws SettingsError */
export function requireNoCommand(written: string, commands: readonly string[]): void {
  const meant = nearest(written, commands)
  if (meant === null || uuid.test(written) || businessId.test(written)) return
  const problem = `"${written}" was not looked up in PTV: did you mean the command ${meant}?`
  const remedy = '`ajantasa --help` lists the commands; an organization can also be given by its business id or PTV id.'
  throw new SettingsError([{ where: 'try', problem, remedy }])
}

/**
 * Finds the organization that is meant by a name, a business id or an id of PTV.
 * @throws SettingsError where there is none or more than one, with those that may be meant
 */
export async function findOrganization(written: string, directory: OrganizationDirectory): Promise<ListedOrganization> {
  if (uuid.test(written)) {
    return requireOne(listOf(await directory.findById(contentId(written))), `has the id ${written}`, written)
  }
  if (businessId.test(written)) {
    return requireOne(mainsOf(await directory.findByBusinessId(written)), `has the business id ${written}`, written)
  }
  const all: ListedOrganization[] = []
  for await (const listed of directory.readNames()) {
    const meant = meantBy(written, listed)
    if (meant.length > 0) return requireOne(meant, '', written)
    all.push(...listed)
  }
  throw noneFound(`is called "${written}"`, near(written, all))
}

function listOf(found: ListedOrganization | null): readonly ListedOrganization[] {
  return found === null ? [] : [found]
}

// A department often has a name that begins like its city's, and its business id.
function mainsOf(found: readonly ListedOrganization[]): readonly ListedOrganization[] {
  const mains = found.filter(one => one.main)
  return mains.length > 0 ? mains : found
}

function meantBy(written: string, listed: readonly ListedOrganization[]): readonly ListedOrganization[] {
  for (const match of nameMatches) {
    const found = listed.filter(({ names }) => names.some(name => matchName(name, written) === match))
    // What only begins with the words is not meant for certain, whichever it is.
    if (found.length > 0) return match === 'begins' ? found : mainsOf(found)
  }
  return []
}

function requireOne(found: readonly ListedOrganization[], what: string, written: string): ListedOrganization {
  const [one, ...more] = found
  if (one === undefined) throw noneFound(what, [])
  if (more.length === 0) return one
  const rest = found.length > mostShown ? `, and ${found.length - mostShown} more` : ''
  const remedy = `Give the id of one: ${found.slice(0, mostShown).map(inWords).join(', ')}${rest}.`
  throw new SettingsError([{ where: 'try', problem: `"${written}" may mean several organizations of PTV`, remedy }])
}

function noneFound(what: string, nearOnes: readonly ListedOrganization[]): SettingsError {
  const help = 'Give a name as PTV has it, a business id such as 1234567-1, or an id of PTV.'
  const remedy = nearOnes.length === 0 ? help : `The nearest names: ${nearOnes.map(inWords).join(', ')}. ${help}`
  return new SettingsError([{ where: 'try', problem: `no published organization of PTV ${what}`, remedy }])
}

// A name that has nothing in common with what was written helps nobody.
function near(written: string, all: readonly ListedOrganization[]): readonly ListedOrganization[] {
  const farthest = Math.max(2, Math.floor(written.length / 2))
  return [...new Map(all.map(one => [one.id, one])).values()]
    .map(one => ({ one, far: Math.min(...one.names.map(name => nameDistance(name, written))) }))
    .filter(({ far }) => far <= farthest)
    .toSorted((a, b) => a.far - b.far || Number(b.one.main) - Number(a.one.main))
    .slice(0, mostNear)
    .map(({ one }) => one)
}

function inWords({ id, names }: ListedOrganization): string {
  return `${names[0] ?? 'without a name'} (${id})`
}
