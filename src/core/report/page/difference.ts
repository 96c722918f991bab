import { diffWordsWithSpace } from 'diff'
import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ReportDifference } from '../sections.ts'
import type { View } from './view.ts'

/** So many letters of what stays are left on each side of a change. */
const around = 60

/** What was taken away and what came, in its place among the words around it. */
export function differenceMarkup(
  { texts }: View,
  { before, after, language }: Pick<ReportDifference, 'before' | 'after' | 'language'>,
): Markup {
  const parts = diffWordsWithSpace(before ?? '', after ?? '').map(({ value, added, removed }, index, all) => {
    if (added) return html`<ins><span class="unseen">${texts.changes.after}: </span>${value}</ins>`
    if (removed) return html`<del><span class="unseen">${texts.changes.before}: </span>${value}</del>`
    return html`${shortened(value, index > 0, index < all.length - 1)}`
  })
  return language === null ? html`<p class="diff">${parts}</p>` : html`<p class="diff" lang="${language}">${parts}</p>`
}

/** Leaves what is near a change before (`left`) or behind (`right`) the words that stay. */
function shortened(value: string, left: boolean, right: boolean): string {
  const room = (left ? around : 0) + (right ? around : 0)
  if (value.length <= room + 20) return value
  return `${left ? value.slice(0, around) : ''} … ${right ? value.slice(-around) : ''}`
}
