import { languages } from '../../content-item.ts'
import type { Language } from '../../content-item.ts'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ReportItem } from '../report.ts'
import { nameMarkup, states } from './view.ts'
import type { View } from './view.ts'

/** The item's name, as a link to its public page where that is known. */
export function nameCell(view: View, item: ReportItem): Markup {
  const name = nameMarkup(view, item.names, item.contentId)
  return item.url !== null && item.url.startsWith('https://') ? html`<a href="${item.url}">${name}</a>` : name
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
