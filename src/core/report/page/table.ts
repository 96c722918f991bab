import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'

/** A column: numbers stand to the right. */
export interface Column {
  readonly heading: string | Markup
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

/** A table that scrolls within its own frame where the screen is narrow, so that the page does not. */
export function tableMarkup({ id, caption, captionUnseen, columns, rows }: Table): Markup {
  return scrolling(
    id,
    html`<table>
      <caption id="${id}" ${captionUnseen === true ? html`class="unseen"` : null}>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(columnHeading)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(cells => row(columns, cells))}
      </tbody>
    </table>`,
  )
}

/** A frame that scrolls sideways and can be scrolled with the keyboard too. */
export function scrolling(labelledBy: string, content: Markup): Markup {
  return html`<div class="scroll" role="region" aria-labelledby="${labelledBy}" tabindex="0">${content}</div>`
}

function columnHeading({ heading, numeric }: Column): Markup {
  return html`<th scope="col" ${numeric === true ? html`class="number"` : null}>${heading}</th>`
}

function row(columns: readonly Column[], cells: readonly Markup[]): Markup {
  const [heading = html``, ...rest] = cells
  return html`<tr>
    <th scope="row">${heading}</th>
    ${rest.map((cell, index) =>
      columns[index + 1]?.numeric === true ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`,
    )}
  </tr>`
}
