import type { AssignmentChanges, NamedItem, PersonChange } from '../core/people/changes.ts'
import type { HandedOver, Imported } from './people-import.ts'

/** How many items are named for a person, and how many hand-overs at all; the others are counted. */
const itemsAtMost = 3
const handOversAtMost = 20

/** The one document of `people import`. Fields may be added, never renamed. */
export function importJson({ changes, handedOver, ...told }: Imported): object {
  return {
    ...told,
    items: changes?.items ?? 0,
    unowned: changes?.unowned ?? null,
    changes:
      changes === null
        ? null
        : {
            people: changes.people.map(({ person, roster, more, fewer }) => ({
              person: person.id,
              name: person.name,
              roster,
              more,
              fewer,
            })),
            orphaned: changes.orphaned,
            adopted: changes.adopted,
          },
    handedOver: {
      ended: handedOver.ended,
      differences: handedOver.differences.map(one => ({ ...one, on: one.on.toString() })),
    },
  }
}

/** What `people import` tells people. */
export function importLines(told: Imported): readonly string[] {
  const { city, file, duties, people, unfilled, changes, handedOver } = told
  const left = unfilled === 0 ? '' : `; ${counted(unfilled, 'row', 'rows')} that nobody has filled in left out`
  return [
    `${city}: ${file} has ${counted(duties.after, 'row', 'rows')} and ${counted(people, 'person', 'people')}${left}.`,
    '',
    ...(changes === null ? nothingStored : changeLines(changes)),
    ...handOverLines(handedOver),
    '',
    ...endLines(told),
  ]
}

const nothingStored = [
  'No content of the city is stored yet, so nobody can be shown who gets what: `ajantasa once night` reads it.',
]

function changeLines(changes: AssignmentChanges & { readonly items: number }): readonly string[] {
  const { people, orphaned, adopted, unowned, items } = changes
  const owners = people.length === 0 ? ['Everybody keeps the same items.'] : people.flatMap(personLines)
  const after = `${unowned.after} of ${counted(items, 'item has', 'items have')} nobody who answers for ${items === 1 ? 'it' : 'them'}`
  return [
    ...owners,
    '',
    `${after}${unowned.before === unowned.after ? ', as before' : `; before it was ${unowned.before}`}.`,
    ...(orphaned.length === 0 ? [] : [`  no longer anybody’s: ${named(orphaned)}`]),
    ...(adopted.length === 0 ? [] : [`  now somebody’s: ${named(adopted)}`]),
  ]
}

function personLines({ person, roster, more, fewer }: PersonChange): readonly string[] {
  const address = person.name === person.email ? '' : ` (${person.email})`
  const standing = { new: ', new', stays: '', gone: ', no longer in the roster' }[roster]
  const sums = [...(more.length > 0 ? [`+${more.length}`] : []), ...(fewer.length > 0 ? [`−${fewer.length}`] : [])]
  return [
    `${person.name}${address}${standing}: ${sums.length === 0 ? 'no items' : sums.join(' ')}`,
    ...(more.length > 0 ? [`  + ${named(more)}`] : []),
    ...(fewer.length > 0 ? [`  − ${named(fewer)}`] : []),
  ]
}

function named(items: readonly NamedItem[]): string {
  const shown = items.slice(0, items.length === itemsAtMost + 1 ? items.length : itemsAtMost).map(({ name }) => name)
  const left = items.length - shown.length
  return `${shown.join(', ')}${left > 0 ? `, and ${left} more` : ''}`
}

function handOverLines({ ended, differences }: HandedOver): readonly string[] {
  const shown = differences.slice(0, handOversAtMost).map(({ name, byRoster, now, from, on }) => {
    const by = from === byRoster ? '' : ` by ${from}`
    return `  ${name}: ${byRoster} in the roster, handed over to ${now}${by} on ${on.toString()}`
  })
  const left = differences.length - shown.length
  return [
    ...(ended === 0
      ? []
      : ['', `${counted(ended, 'hand-over', 'hand-overs')} by reply ended: the roster says otherwise now.`]),
    ...(differences.length === 0 ? [] : ['', 'Handed over by reply, which the roster does not say yet:', ...shown]),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ]
}

function endLines({ outcome, city, duties, ownFile, changes }: Imported): readonly string[] {
  switch (outcome) {
    case 'held':
      return [
        `HELD, nothing was changed: the roster had ${duties.before} rows and now has ${duties.after}; more than a third are gone.`,
        `If that is meant: ajantasa people import FILE --city ${city} --fewer`,
      ]
    case 'dryRun':
      return ['This was a dry run: nothing was changed.']
    case 'imported':
      return [
        changes === null ? 'Imported; the first night assigns it.' : 'Imported and assigned.',
        ...(ownFile === null ? [] : [`The city file names ${ownFile}: when that changes, the night takes it over.`]),
      ]
  }
}

function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}
