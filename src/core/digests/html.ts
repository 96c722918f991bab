import { html, type Markup } from '../markup.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { frameHtml } from './frame.ts'
import { buttonsHtml } from './html-buttons.ts'
import { itemHtml } from './html-item.ts'
import { addressHtml, boxHtml, exampleHtml } from './html-parts.ts'
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
    <td class="cell top" style="${styles.cell}">
      <h1 class="title" style="${styles.title}">${view.title}</h1>
      <p style="${styles.text}">${view.greeting}</p>
      ${view.notices.map(paragraphHtml)}
      <p style="${styles.text}">${view.purpose}</p>
      ${answeringHtml(view.answering)} ${editingHtml(view)} ${welcomeHtml(view)}
    </td>
  </tr>`
}

function answeringHtml({ heading, instruction, lead, examples, buttons, receipt }: AnsweringView): Markup {
  return boxHtml(
    'panel',
    html`<h2 style="${styles.heading}">${heading}</h2>
      <p style="${styles.text}"><strong>${instruction}</strong></p>
      <p style="${styles.text}">${lead}</p>
      <ul style="${styles.list}">
        ${examples.map(exampleHtml)}
      </ul>
      <p style="${styles.text}">${buttons} ${receipt}</p>`,
  )
}

function editingHtml({ editing }: DigestView): Markup | null {
  if (editing === null) return null
  return html`<h2 style="${styles.section}">${editing.heading}</h2>
    <p style="${styles.text}">${editing.steps}</p>
    <p style="${styles.text}">
      <a class="link" style="${styles.link}" href="${editing.editor.url}">${editing.editor.name}</a>
    </p>`
}

function welcomeHtml({ welcome }: DigestView): Markup | null {
  if (welcome === null) return null
  return html`<h2 style="${styles.section}">${welcome.heading}</h2>
    ${welcome.sentences.map(paragraphHtml)}`
}

function privacyHtml({ privacy }: DigestView): Markup {
  const sentences = privacy.sentences.map(words => html`<p class="small" style="${styles.small}">${words}</p>`)
  return html`${privacy.heading === null ? null : html`<h2 style="${styles.section}">${privacy.heading}</h2>`}
  ${sentences}`
}

function paragraphHtml(words: string): Markup {
  return html`<p style="${styles.text}">${words}</p>`
}

function closingHtml(view: DigestView): Markup {
  return html`<tr>
      <td class="cell" style="${styles.item}">
        <h2 style="${styles.heading}">${view.all.heading}</h2>
        <p class="small" style="${styles.small}">${view.all.lead}</p>
        ${buttonsHtml([view.all.reply])}
        ${view.more === null ? null : html`<p style="${styles.after}">${view.more}</p>`}
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
        ${privacyHtml(view)}
      </td>
    </tr>`
}

function reasonHtml(reason: string): Markup {
  return html` <li>${reason}</li>`
}
