import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { dayInFinland } from '../core/dates.ts'
import { headingOf } from '../core/people/headings.ts'
import { unownedGroups, type UnownedGroup } from '../core/people/unowned.ts'
import { loadDigestFacts } from '../jobs/digest-facts.ts'
import type { Log } from '../ports/log.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { chosenCity } from './chosen-city.ts'
import { requireFolder } from './explain-item.ts'
import { exitCodes, print, printJson } from './output.ts'
import type { ListOptions } from './people-list.ts'

/** Lists what nobody answers for by organization, and what row of the roster would own it. */
export async function listUnowned(options: ListOptions, settings: Settings, log: Log): Promise<number> {
  const { city } = await chosenCity(options.city, 'people unowned', settings)
  const today = dayInFinland(Temporal.Now.instant())
  const place = databasePlace(settings)
  requireFolder(place)
  const { items, groups } = await withCity(place, log, city.id, async db => {
    const facts = await loadDigestFacts(db, city, today)
    const all = facts.items.map(({ item }) => item)
    return { items: all.length, groups: unownedGroups(all, facts.assignments, city.languages.default) }
  })
  if (options.json) printJson(unownedJson(city, items, groups))
  else print(unownedLines(city, items, groups).join('\n'))
  return exitCodes.done
}

/** The one document of `people unowned`. Fields may be added, never renamed. */
export function unownedJson(city: City, items: number, groups: readonly UnownedGroup[]): object {
  const heading = headingOf('organization', city.languages.default)
  return {
    city: city.id,
    items,
    unowned: countOf(groups),
    organizations: groups.map(({ organizationId, organization, organizationTarget, items: own }) => ({
      organizationId,
      organization,
      count: own.length,
      row: { [heading]: organizationTarget },
      items: own,
    })),
  }
}

/** What `people unowned` tells people. */
export function unownedLines(city: City, items: number, groups: readonly UnownedGroup[]): readonly string[] {
  if (items === 0) return [`${city.id}: no content is stored yet: \`ajantasa once night\` reads it.`]
  if (groups.length === 0) return [`${city.id}: every one of ${items} items has somebody who answers for it.`]
  const [heading, id] = (['organization', 'contentId'] as const).map(one => headingOf(one, city.languages.default))
  const count = countOf(groups)
  return [
    `${city.id}: nobody answers for ${count} of ${items} items.`,
    ...groups.flatMap(({ organization, organizationTarget, items: own }) => [
      '',
      `${organization}: ${own.length}`,
      `  A row of the roster owns ${own.length === 1 ? 'it' : 'them all'} with nothing but "${heading}": ${organizationTarget}`,
      ...own.map(({ contentId, kind, name }) => `    ${contentId}  ${kind.padEnd(17)}  ${name}`),
    ]),
    '',
    `A row with one of the ids under "${id}" owns just that item. \`ajantasa people template --city ${city.id}\` writes such rows.`,
  ]
}

function countOf(groups: readonly UnownedGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0)
}
