import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'

/** A column: numbers stand to the right. */
export interface Column {
  readonly heading: string
  readonly numeric?: boolean
}

export interface Table {
  /** The id of the caption; unique on the page. */
  readonly id: string
  readonly caption: string
  /** For a caption that only repeats the heading above: it is left to screen readers. */
  readonly captionUnseen?: boolean
  readonly columns: readonly Column[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Markup[])[]
}

/**
 * A table; on a narrow screen each row is a card whose values stand beside their headings. Its roles are said aloud, as
 * browsers forget them where a table is not laid out as one.
 */
export function tableMarkup({ id, caption, captionUnseen, columns, rows }: Table): Markup {
  return scrolling(
    id,
    html`<table role="table">
      <caption id="${id}" ${captionUnseen === true ? html`class="unseen"` : null}>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(columnHeading)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(cells => row(columns, cells))}
      </tbody>
    </table>`,
  )
}

/** A frame that scrolls sideways and can be scrolled with the keyboard too. */
export function scrolling(labelledBy: string, content: Markup): Markup {
  return html`<div class="scroll" role="group" aria-labelledby="${labelledBy}" tabindex="0">${content}</div>`
}

function columnHeading({ heading, numeric }: Column): Markup {
  return html`<th scope="col" role="columnheader" ${numeric === true ? html`class="number"` : null}>${heading}</th>`
}

function row(columns: readonly Column[], cells: readonly Markup[]): Markup {
  const [heading = html``, ...rest] = cells
  return html`<tr role="row">
    <th scope="row" role="rowheader">${heading}</th>
    ${rest.map((cell, index) => cellMarkup(columns[index + 1], cell))}
  </tr>`
}

// A value is one piece, so that it stays in its place beside its heading.
function cellMarkup(column: Column | undefined, cell: Markup): Markup {
  const number = column?.numeric === true ? html` class="number"` : null
  return html`<td role="cell" data-head="${column?.heading ?? ''}" ${number}><div>${cell}</div></td>`
}
