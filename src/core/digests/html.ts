import { html, type Markup } from '../markup.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { frameHtml } from './frame.ts'
import { itemHtml, replyHtml } from './html-item.ts'
import { addressHtml, exampleHtml } from './html-parts.ts'
import { styles } from './styles.ts'
import type { AnsweringView, DigestView } from './view.ts'

/** The digest's HTML body. */
export function digestHtml(view: DigestView, language: MailLanguage): string {
  const { subject, marker, preheader } = view
  const rows = html`${openingHtml(view)} ${view.items.map(itemHtml)} ${closingHtml(view)}`
  return frameHtml({ language, subject, marker, preheader, rows })
}

function openingHtml(view: DigestView): Markup {
  return html`<tr>
    <td class="cell" style="${styles.cell}">
      <h1 style="${styles.title}">${view.title}</h1>
      <p style="${styles.text}">${view.greeting}</p>
      <p style="${styles.text}">${view.purpose}</p>
      ${answeringHtml(view.answering)}
    </td>
  </tr>`
}

function answeringHtml(answering: AnsweringView): Markup {
  return html`<h2 style="${styles.heading}">${answering.heading}</h2>
    <p style="${styles.text}"><strong>${answering.instruction}</strong></p>
    <p style="${styles.text}">${answering.lead}</p>
    <ul style="${styles.list}">
      ${answering.examples.map(exampleHtml)}
    </ul>
    <p style="${styles.text}">${answering.buttons} ${answering.receipt}</p>`
}

function closingHtml(view: DigestView): Markup {
  return html`<tr>
      <td class="cell" style="${styles.item}">
        <h2 style="${styles.heading}">${view.all.heading}</h2>
        <p style="${styles.text}">${view.all.lead}</p>
        <div>${replyHtml(view.all.reply, true)}</div>
        ${view.more === null ? null : html`<p style="${styles.text}">${view.more}</p>`}
      </td>
    </tr>
    <tr>
      <td class="cell" style="${styles.item}">
        <h2 style="${styles.heading}">${view.others.heading}</h2>
        <ul style="${styles.list}">
          ${view.others.examples.map(exampleHtml)}
        </ul>
      </td>
    </tr>
    <tr>
      <td class="cell" style="${styles.item}">
        <h2 style="${styles.heading}">${view.why.heading}</h2>
        <ul style="${styles.list}">
          ${view.why.reasons.map(reasonHtml)}
        </ul>
        <p style="${styles.text}">${view.questions} ${addressHtml(view.communications)}</p>
        <p class="small" style="${styles.small}">${view.privacy}</p>
      </td>
    </tr>`
}

function reasonHtml(reason: string): Markup {
  return html` <li style="${styles.entry}">${reason}</li>`
}
