import { html, trusted, type Markup } from '../markup.ts'
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
  return html` <li><strong>${words}</strong> – ${meaning}</li>`
}

/** An address that opens a new mail to it. */
export function addressHtml(address: string): Markup {
  return html`<a class="link" style="${styles.link}" href="${addressLink(address)}">${address}</a>`
}

/** A coloured box: a cell, as Outlook keeps no distance to the edge of anything else. */
export function boxHtml(style: 'panel' | 'facts', content: Markup): Markup {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td class="panel" style="${styles[style]}">${content}</td>
    </tr>
  </table>`
}

/** Markup of our own that Outlook alone reads, since Word draws its mails; for all others it is a comment. */
export function outlookOnly(markup: string): Markup {
  return trusted(`<!--[if mso]>${markup}<![endif]-->`)
}
