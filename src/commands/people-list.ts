import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { dayInFinland } from '../core/dates.ts'
import { standingOf, type PersonHole, type PersonStanding, type Standing } from '../core/people/standing.ts'
import { loadDigestFacts } from '../jobs/digest-facts.ts'
import type { Log } from '../ports/log.ts'
import { loadLastAnswers } from '../store/last-answers.ts'
import { databasePlace, withCity } from '../wiring.ts'
import { chosenCity } from './chosen-city.ts'
import { requireFolder } from './explain-item.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What a listing was asked for. */
export interface ListOptions {
  readonly city: string | undefined
  readonly json: boolean
}

/** Lists the people of the roster and where it has holes. Shows names and addresses: it is for who keeps the roster. */
export async function listPeople(options: ListOptions, settings: Settings, log: Log): Promise<number> {
  const { city } = await chosenCity(options.city, 'people list', settings)
  const today = dayInFinland(Temporal.Now.instant())
  const place = databasePlace(settings)
  requireFolder(place)
  const listed = await withCity(place, log, city.id, async db => {
    const facts = await loadDigestFacts(db, city, today)
    return { standing: standingOf(facts, await loadLastAnswers(db, city.id), today), items: facts.items.length }
  })
  if (options.json) printJson(listJson(city, today, listed))
  else print(listLines(city, listed).join('\n'))
  return exitCodes.done
}

interface Listed {
  readonly standing: Standing
  readonly items: number
}

/** The one document of `people list`. Fields may be added, never renamed. */
export function listJson(city: City, today: Temporal.PlainDate, { standing, items }: Listed): object {
  const { people, holes } = standing
  return {
    city: city.id,
    date: today.toString(),
    items,
    people: people.map(one => ({
      person: one.person.id,
      name: one.person.name,
      address: one.person.email,
      language: one.person.language,
      editsPtv: one.person.editsPtv,
      areas: one.areas,
      items: one.items,
      digests: one.digests,
      lastAnswer: one.lastAnswer?.toString() ?? null,
      holes: one.holes,
    })),
    holes: {
      unowned: holes.unowned.length,
      areasWithoutDeputy: holes.areasWithoutDeputy,
      dutiesWithoutItems: holes.dutiesWithoutItems.map(({ row, area, personId }) => ({ row, area, person: personId })),
      unreachable: holes.unreachable,
    },
  }
}

/** What `people list` tells people. */
export function listLines(city: City, { standing: { people, holes }, items }: Listed): readonly string[] {
  if (people.length === 0) {
    return [
      `${city.id}: there are no people yet. \`ajantasa people import FILE --city ${city.id}\` takes a roster over.`,
    ]
  }
  return [
    `${city.id}: ${people.length === 1 ? '1 person' : `${people.length} people`}, ${items} items`,
    '',
    ...tableOf([headings, ...people.map(cellsOf)], people),
    ...holeLines(city, people, holes),
  ]
}

const headings = ['Name', 'Address', 'Language', 'Items', 'Answered', 'Last answer', 'Areas']

function cellsOf({ person, items, digests, lastAnswer, areas }: PersonStanding): readonly string[] {
  const { sent, answered } = digests
  const lately = sent === 0 ? '-' : `${answered} of ${sent}`
  const last = lastAnswer?.toString() ?? '-'
  return [person.name, person.email, person.language, String(items), lately, last, areas.join(', ')]
}

// What is wrong with a person stands below the person's own line.
function tableOf(rows: readonly (readonly string[])[], people: readonly PersonStanding[]): readonly string[] {
  const widths = headings.map((_, column) => Math.max(...rows.map(cells => (cells[column] ?? '').length)))
  return rows.flatMap((cells, index) => {
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
    const wrong = index === 0 ? [] : (people[index - 1]?.holes ?? [])
    return [line.trimEnd(), ...(wrong.length === 0 ? [] : [`  ! ${wrong.map(hole => holeWords[hole]).join('; ')}`])]
  })
}

const holeWords = {
  noDuties: 'no row of the roster names this person as an updater',
  noItems: 'no item falls to this person',
  unreachable: 'mail to this address comes back',
  silent: 'has not answered the last two digests',
} as const satisfies Record<PersonHole, string>

function holeLines(city: City, people: readonly PersonStanding[], holes: Standing['holes']): readonly string[] {
  const { unowned, areasWithoutDeputy, dutiesWithoutItems } = holes
  const own = new Set<string>(people.map(({ person }) => person.id))
  const others = holes.unreachable.filter(address => !own.has(address))
  const rows = dutiesWithoutItems.map(({ row, area }) => `row ${row} (${area})`)
  const lines = [
    ...(unowned.length === 0
      ? []
      : [`  items nobody answers for: ${unowned.length}; \`ajantasa people unowned --city ${city.id}\` lists them`]),
    ...holeLine('areas without a deputy', areasWithoutDeputy),
    ...holeLine('rows by which nobody has an item', rows),
    ...holeLine('other addresses of the roster to which mail comes back', others),
  ]
  return ['', ...(lines.length === 0 ? ['No other holes.'] : ['Holes', ...lines])]
}

function holeLine(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`  ${what}: ${names.join(', ')}`]
}
