import type { Person, PersonId } from '../person.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { foldName } from './fold.ts'

/** What one row says of its updater; what it leaves empty another row may say. */
export interface Mention {
  readonly row: number
  readonly id: PersonId
  readonly email: string
  readonly name: string | null
  readonly language: MailLanguage | null
  readonly editsPtv: boolean
}

/** Two rows that say different things of one person. */
export interface Contradiction {
  readonly column: 'updater' | 'language'
  readonly first: Mention
  readonly second: Mention
}

/**
 * The persons in the order in which they are first mentioned. A person without a name goes by the address, one
 * without a language reads Finnish, and one row with PTV rights is enough.
 */
export function gatherPeople(mentions: readonly Mention[]): readonly Person[] {
  return byPerson(mentions).map(own => ({
    id: own[0].id,
    name: own.find(mention => mention.name !== null)?.name ?? own[0].email,
    email: own[0].email,
    language: own.find(mention => mention.language !== null)?.language ?? 'fi',
    editsPtv: own.some(mention => mention.editsPtv),
  }))
}

/** Every mention whose name or language differs from the first one given for its person. */
export function findContradictions(mentions: readonly Mention[]): readonly Contradiction[] {
  return byPerson(mentions).flatMap(own =>
    contradictions(own, 'updater', mention => mention.name && foldName(mention.name)).concat(
      contradictions(own, 'language', mention => mention.language),
    ),
  )
}

function byPerson(mentions: readonly Mention[]): readonly (readonly [Mention, ...Mention[]])[] {
  const people = new Map<PersonId, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const own = people.get(mention.id)
    if (own) own.push(mention)
    else people.set(mention.id, [mention])
  }
  return [...people.values()]
}

function contradictions(
  own: readonly Mention[],
  column: Contradiction['column'],
  said: (mention: Mention) => string | null,
): readonly Contradiction[] {
  const given = own.filter(mention => said(mention) !== null)
  const [first] = given
  if (!first) return []
  return given.filter(mention => said(mention) !== said(first)).map(second => ({ column, first, second }))
}
