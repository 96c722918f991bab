import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { View } from './view.ts'

/** What the filter of areas calls "nobody answers for it"; the parentheses keep it apart from an area's own name. */
export const unownedValue = '(unowned)'

/** What the filter calls an area: one that the roster left without a name must not be mistaken for "all". */
export function areaValue(area: string): string {
  return area.trim() === '' ? '(unnamed)' : area
}

/** An area's name for the reader. */
export function areaName({ texts }: View, area: string): string {
  return area.trim() === '' ? texts.parts.areas.unnamed : area
}

/** A link to the list of all items that also filters it, where the page's script runs. */
export function filterLink(filter: Readonly<Record<string, string>>, words: string | Markup): Markup {
  return html`<a href="#${new URLSearchParams(filter).toString()}">${words}</a>`
}
