import type { Assignment } from '../assignment.ts'
import type { PersonId } from '../person.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { templateTexts } from '../texts/templates.ts'
import type { TemplateNames } from './template-names.ts'
import type { Remainder } from './template-remainder.ts'
import type { Suggestion } from './template-suggestions.ts'
import type { TemplateItem } from './template.ts'

/** Names in one sentence; the others are counted. */
const mostNames = 3

/** Who is suggested, or where to ask; empty for nobody. */
export function suggestionWords(suggestion: Suggestion | null, names: TemplateNames, language: MailLanguage): string {
  if (suggestion === null) return ''
  if (suggestion.kind === 'mailbox') return templateTexts[language].rows.ask(suggestion.address)
  return personInWords(suggestion.person, names)
}

/** What a suggestion is based on; empty for none. */
export function suggestionReason(suggestion: Suggestion | null, language: MailLanguage): string {
  const { reasons } = templateTexts[language]
  if (suggestion === null) return ''
  if (suggestion.kind === 'mailbox') return reasons.mailbox(suggestion.services)
  return reasons.suggested[suggestion.because](suggestion.services)
}

/** The people who answer for an item, each once. */
export function ownersInWords(owners: readonly Assignment[], names: TemplateNames): string {
  return [...new Set(owners.map(({ personId }) => personId))].map(id => personInWords(id, names)).join('; ')
}

/** Why the owners answer for an item; `places` has the row of today's roster and the one of the template. */
export function ownerReasons(
  owners: readonly Assignment[],
  places: ReadonlyMap<number, number>,
  names: TemplateNames,
  language: MailLanguage,
): readonly string[] {
  const { reasons } = templateTexts[language]
  return owners.flatMap(({ personId, source }) => {
    if (source.kind === 'connectedServices') return []
    if (source.kind === 'roster') return reasons.fromRow(places.get(source.row) ?? source.row)
    const date = formatDate(Temporal.PlainDate.from(source.on), language)
    return reasons.fromReply(nameOfPerson(personId, names), date)
  })
}

/** Why the item has a row, and what speaks for the suggestion. */
export function itemReasons(
  { remainder, sharing, suggestion, owners }: TemplateItem,
  names: TemplateNames,
  language: MailLanguage,
): string {
  const { reasons } = templateTexts[language]
  const groups = sharing.map(names.group)
  return [
    ...(remainder === null ? [] : [remainderReason(remainder, names, language)]),
    ...(owners.length > 0 ? [] : [suggestionReason(suggestion, language)]),
    ...(groups.length === 0 ? [] : [reasons.sharing(shortened(groups, language))]),
  ]
    .filter(text => text !== '')
    .join(' ')
}

function remainderReason(remainder: Remainder, names: TemplateNames, language: MailLanguage): string {
  const { reasons } = templateTexts[language]
  if (remainder.kind !== 'severalUpdaters') return reasons[remainder.kind]
  const people = remainder.people.map(id => nameOfPerson(id, names))
  if (remainder.groups.length === 0) return reasons.severalPeople(shortened(people, language))
  return reasons.severalGroups(shortened([...remainder.groups.map(names.group), ...people], language))
}

function shortened(names: readonly string[], language: MailLanguage): readonly string[] {
  if (names.length <= mostNames + 1) return names
  return [...names.slice(0, mostNames), templateTexts[language].reasons.more(names.length - mostNames)]
}

function personInWords(id: PersonId, names: TemplateNames): string {
  const name = nameOfPerson(id, names)
  const address = names.person(id)?.email ?? id
  return name === address ? address : `${name}, ${address}`
}

function nameOfPerson(id: PersonId, names: TemplateNames): string {
  return names.person(id)?.name ?? id
}
