import { html, type Markup } from '../markup.ts'
import { addressLink } from './reply-link.ts'
import { styles } from './styles.ts'
import type { Example } from './view.ts'
import type { Words } from './words.ts'

/** Words marked with their language where it is not the mail's. */
export function wordsHtml({ text, language }: Words): Markup {
  return language === null ? html`${text}` : html`<span lang="${language}">${text}</span>`
}

/** Words to reply with, as an entry of a list. */
export function exampleHtml({ words, meaning }: Example): Markup {
  return html` <li style="${styles.entry}"><strong>${words}</strong> – ${meaning}</li>`
}

/** An address that opens a new mail to it. */
export function addressHtml(address: string): Markup {
  return html`<a class="link" style="${styles.link}" href="${addressLink(address)}">${address}</a>`
}
