import { html, type Markup } from '../markup.ts'
import { outlookOnly } from './html-parts.ts'
import { colours, styles } from './styles.ts'
import type { ReplyView } from './view.ts'

/**
 * Ready replies as buttons beside each other, the first of which stands out. Outlook drops a link's padding, so a padded
 * cell of the same colour stands around each there; it does not read `inline-block` either, so a table holds the row.
 */
export function buttonsHtml(replies: readonly ReplyView[]): Markup {
  return html`<div>${replies.map(buttonHtml)}${outlookOnly('</td></tr></table>')}</div>`
}

function buttonHtml({ label, url }: ReplyView, index: number): Markup {
  const name = index === 0 ? 'primary' : 'secondary'
  const before = index === 0 ? '<table role="presentation" cellpadding="10" cellspacing="8" border="0"><tr>' : '</td>'
  const cell = outlookOnly(`${before}<td bgcolor="${colours[name]}">`)
  return html`${cell}<a class="${name}" style="${styles[name]}" href="${url}">${label}</a> `
}
