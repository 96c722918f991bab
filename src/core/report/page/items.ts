import { html, trusted } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { itemTree } from './browser/rows.ts'
import type { PageData } from './browser/start.ts'
import { filterForm } from './filter-form.ts'
import { pageItems } from './page-items.ts'
import { scrolling } from './table.ts'
import { treeMarkup } from './tree.ts'
import type { View } from './view.ts'

const columns = ['name', 'area', 'state', 'age', 'languages', 'findings'] as const

/** How many rows are shown at a time, and without the page's script at all. */
const portion = 100
/** How many rows are printed at most: about forty sheets. */
const printed = 500

/**
 * All items: the first rows as the page is opened, the others as data from which the page's script makes rows. Each
 * item is a `tbody`, so that it stays together with what it opens to.
 */
export function itemSection(view: View): Markup {
  const { items: words, columns: headings } = view.texts
  if (view.report.items.length === 0) return html`<p>${words.none}</p>`
  const data: PageData = { ...pageItems(view), portion, printed }
  const cut = words.cut(printed, data.items.length)
  return html`<p>${words.lead}</p>
    ${filterForm(view)}
    ${
      data.items.length > portion ? html`<p id="first" class="note">${words.cut(portion, data.items.length)}</p>` : null
    }
    ${scrolling(
      'items-caption',
      html`<table id="items-table" role="table">
        <caption id="items-caption" class="unseen">
          ${words.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(
              name =>
                html`<th scope="col" role="columnheader" data-key="${name}" data-words="${headings[name]}">
                  ${headings[name]}
                </th>`,
            )}
          </tr>
        </thead>
        ${data.items.slice(0, portion).map(item => treeMarkup(itemTree(item, data.words)))}
      </table>`,
    )}
    <p id="nothing" class="note" hidden>${words.nothing}</p>
    <p id="cut" class="note" hidden>${cut}</p>
    <button id="more" type="button" hidden>${words.more(portion)}</button>
    ${dataMarkup(data)}`
}

/** A script's text ends at `</script>` and has no entities (HTML, section 4.12.1.3): no `<` may stand in it. */
function dataMarkup(data: PageData): Markup {
  const text = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return trusted(`<script id="items-data" type="application/json">${text}</script>`)
}
