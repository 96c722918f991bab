import { languages } from '../../content-item.ts'
import type { Language } from '../../content-item.ts'
import type { Markup } from '../../markup.ts'
import type { ReportFinding, ReportItem } from '../report.ts'
import { areaName, filterLink } from './filter.ts'
import { day, nameMarkup, states } from './view.ts'
import type { View } from './view.ts'

/** An item's name as a link that opens it in the list of all items; where it is not in there, the name alone. */
export function nameCell(view: View, contentId: string, names: ReportItem['names'] = {}): Markup {
  const item = view.items.get(contentId)
  if (item === undefined) return nameMarkup(view, names, contentId)
  return filterLink({ item: contentId }, nameMarkup(view, item.names, contentId))
}

/** The item's areas for the reader; words where nobody answers for it. */
export function areasOf(view: View, { owned, areas }: ReportItem): string {
  return owned ? areas.map(area => areaName(view, area)).join(', ') : view.texts.items.noOwner
}

/** An item's age in days or months, and what it is counted from. */
export function ageWords(view: View, { age }: ReportItem): { readonly age: string; readonly basis: string } {
  const words = view.texts.ages
  const months = Math.max(0, Temporal.PlainDate.from(age.since).until(view.today, { largestUnit: 'months' }).months)
  return {
    age: months === 0 ? words.days(age.days) : words.months(months),
    basis: (age.touched ? words.touched : words[age.basis])(day(view, age.since)),
  }
}

/** What the item is called as a kind, by its type. */
export function typeOf({ shared }: View, item: ReportItem): string {
  const words: Readonly<Record<string, string>> = shared.types
  return words[typeKey(item)] ?? item.type
}

/** The key under which `typeOf` finds its word, and by which the table filters: organizations are of one sort here. */
export function typeKey({ kind, type }: ReportItem): string {
  return kind === 'organization' ? kind : type
}

/**
 * A field as the catalogue's own interface calls it, with the language version it stands in. Takes `field` and
 * `language.field`; a path is known by its first part. A field without a name of its own keeps its path.
 */
export function fieldName({ texts, shared }: View, path: string): string {
  const [first = '', ...rest] = path.split('.')
  const language = rest.length > 0 && isLanguage(first) ? first : null
  const field = (language === null ? first : (rest[0] ?? '')).replace(/\[.*$/, '')
  const name = texts.fields[field] ?? shared.fields[field] ?? field
  return language === null ? name : `${name} (${shared.languages[language]})`
}

/** Orders by state, the expired first, then by age. */
export function mostUrgentFirst(left: ReportItem, right: ReportItem): number {
  return states.indexOf(right.state) - states.indexOf(left.state) || right.age.days - left.age.days
}

function isLanguage(word: string): word is Language {
  return (languages as readonly string[]).includes(word)
}

/** The field and the language version in which a finding is; empty where the item as a whole is meant. */
export function placeOf(view: View, { field, language }: Pick<ReportFinding, 'field' | 'language'>): string {
  if (field === null) return language === null ? '' : view.shared.languages[language]
  return fieldName(view, language === null ? field : `${language}.${field}`)
}
