import { html, trusted } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { Tree } from './browser/rows.ts'

const withoutEnd: ReadonlySet<string> = new Set(['br', 'hr'])

/** Writes a tree out as markup. Its names of elements and attributes are ours; everything else is escaped. */
export function treeMarkup(tree: Tree): Markup {
  if (typeof tree === 'string') return html`${tree}`
  const [name, attributes, ...children] = tree
  const written = Object.entries(attributes).map(([key, value]) => html` ${trusted(key)}="${value}"`)
  const start = html`<${trusted(name)}${written}>`
  return withoutEnd.has(name) ? start : html`${start}${children.map(treeMarkup)}</${trusted(name)}>`
}
