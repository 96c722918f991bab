import type { Duty } from '../people/roster.ts'
import { personId, type Person, type PersonId } from '../person.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** Somebody whom the list of updaters names as the superior of areas of responsibility. */
export interface AreaHead {
  /** In lower case. */
  readonly address: string
  readonly language: MailLanguage
  readonly areas: readonly string[]
}

/** What the superiors are found by. */
export interface AreaHeadFacts {
  readonly duties: readonly Duty[]
  readonly people: readonly Person[]
  /** Addresses to which mail comes back. */
  readonly unreachable: ReadonlySet<PersonId>
}

/**
 * The superiors whom mail reaches, by address, each with all areas of which a row names them. One who is no person of the
 * roster is written to in the language that most of their updaters have, of equals in the city's.
 */
export function areaHeads(
  { duties, people, unreachable }: AreaHeadFacts,
  otherwise: MailLanguage,
): readonly AreaHead[] {
  const languages = new Map(people.map(({ id, language }) => [id, language]))
  const named = duties.filter(({ superior }) => superior !== null && !unreachable.has(personId(superior)))
  return [...Map.groupBy(named, ({ superior }) => superior ?? '')]
    .map(([address, rows]) => ({
      address,
      language:
        languages.get(personId(address)) ?? mostOf(new Set(rows.map(row => row.personId)), languages, otherwise),
      areas: [...new Set(rows.map(({ area }) => area))].toSorted(),
    }))
    .toSorted((left, right) => (left.address < right.address ? -1 : 1))
}

function mostOf(
  updaters: ReadonlySet<PersonId>,
  languages: ReadonlyMap<PersonId, MailLanguage>,
  otherwise: MailLanguage,
): MailLanguage {
  const spoken = [...updaters].flatMap(id => languages.get(id) ?? [])
  const counts = [...Map.groupBy(spoken, language => language)].map(([language, same]) => ({
    language,
    count: same.length,
  }))
  const most = Math.max(...counts.map(({ count }) => count))
  const first = counts.filter(({ count }) => count === most).map(({ language }) => language)
  return first.includes(otherwise) ? otherwise : (first[0] ?? otherwise)
}
