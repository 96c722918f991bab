import { html, type Markup } from '../markup.ts'
import type { Block } from './guide.ts'
import { piecesOf, type Piece, type Wording } from './wording.ts'

type Table = Extract<Block, { readonly kind: 'table' }>

/** A block as HTML. */
export function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inlineMarkup(block.text)}</p>`
    case 'list':
      return html`<ul>
        ${block.items.map(item => html`<li>${inlineMarkup(item)}</li>`)}
      </ul>`
    case 'table':
      return tableMarkup(block)
    case 'steps':
      return html`<ol class="steps">
        ${block.steps.map(({ when, what }) => html`<li><b>${when}</b> <span>${inlineMarkup(what)}</span></li>`)}
      </ol>`
    case 'entries':
      return html`<dl>
        ${block.entries.map(({ term, text }) => {
          const words = inlineMarkup(text)
          return html`<div>
            <dt>${term}</dt>
            <dd>${words}</dd>
          </div>`
        })}
      </dl>`
  }
}

/** Words as HTML. */
export function inlineMarkup(wording: Wording): Markup {
  return html`${piecesOf(wording).map(pieceMarkup)}`
}

// On a phone the cells stand one below the other: the roles keep them a table for screen readers all the same.
function tableMarkup({ caption, head, rows }: Table): Markup {
  return html`<table role="table" class="columns-${head.length}">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map(words => html`<th role="columnheader" scope="col">${words}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(row => rowMarkup(row, head))}
    </tbody>
  </table>`
}

function rowMarkup([first = '', ...others]: readonly Wording[], head: readonly string[]): Markup {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${inlineMarkup(first)}</th>
    ${others.map((cell, index) => html`<td role="cell" data-head="${head[index + 1] ?? ''}">${inlineMarkup(cell)}</td>`)}
  </tr>`
}

function pieceMarkup(piece: Piece): Markup {
  if (typeof piece === 'string') return html`${piece}`
  switch (piece.kind) {
    case 'blank':
      return html`<span class="blank">[${piece.hint}]</span>`
    case 'typed':
      return html`<kbd>${piece.text}</kbd>`
    case 'name':
      return html`<b class="name">${piece.text}</b>`
  }
}
