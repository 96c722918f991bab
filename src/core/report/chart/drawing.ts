import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'

/** What a drawing is, in words: its id is unique on the page; the description says what can be seen in it. */
export interface Drawing {
  readonly id: string
  /** In CSS pixels; the width is what there is. */
  readonly height: number
  readonly title: string
  readonly description: string
}

// Widths are percentages and heights are pixels, so that the words in a drawing keep their size on every screen.
/** Frames a drawing as an image with its title and description. */
export function drawing({ id, height, title, description }: Drawing, content: Markup): Markup {
  return html`<svg
    role="img"
    aria-labelledby="${id}-title ${id}-desc"
    width="100%"
    height="${height}"
    focusable="false"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${content}
  </svg>`
}

/** A share of 100 as an SVG length. */
export function percent(value: number): string {
  return `${value.toFixed(2)}%`
}

/** What a colour or a pattern of a drawing stands for. */
export interface Key {
  /** The class that the drawing gives it. */
  readonly name: string
  readonly words: string
}

/** The keys of a drawing in their order; each is a small piece of what the drawing has. */
export function legend(keys: readonly Key[]): Markup {
  return html`<ul class="legend">
    ${keys.map(
      ({ name, words }) =>
        html`<li>
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <rect class="fill ${name}" width="16" height="12" /></svg
          >${words}
        </li>`,
    )}
  </ul>`
}

/** A drawing with its keys, and its numbers as a table that opens. */
export function figure(image: Markup, keys: Markup | null, summary: string, table: Markup): Markup {
  return html`<figure>
    ${keys} ${image}
    <details class="numbers">
      <summary>${summary}</summary>
      ${table}
    </details>
  </figure>`
}
