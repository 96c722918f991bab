import { html, trusted, type Markup } from '../markup.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { itemHtml, replyHtml } from './html-item.ts'
import { styles, styleSheet } from './styles.ts'
import type { AnsweringView, DigestView, Example } from './view.ts'

/** The HTML body: one layout table, readable in Outlook, on a phone, in dark mode and without any style sheet. */
export function digestHtml(view: DigestView, language: MailLanguage): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${view.subject}</title>
        <style>
          ${trusted(styleSheet)}
        </style>
      </head>
      <body class="page" lang="${language}" style="${styles.page}">
        <p class="small" style="${styles.marker}">${view.marker}</p>
        <div style="${styles.hidden}">${view.preheader}</div>
        <table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td align="center">
              ${outlook('<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
              <table
                class="card"
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="${styles.card}"
              >
                ${openingHtml(view)} ${view.items.map(itemHtml)} ${closingHtml(view)}
              </table>
              ${outlook('</td></tr></table>')}
            </td>
          </tr>
        </table>
      </body>
    </html> `
  return page.markup.trimStart()
}

// Outlook knows no max-width: it alone reads this frame of 640 pixels.
function outlook(frame: string): Markup {
  return trusted(`<!--[if mso]>${frame}<![endif]-->`)
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

function exampleHtml({ words, meaning }: Example): Markup {
  return html` <li style="${styles.entry}"><strong>${words}</strong> – ${meaning}</li>`
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
        <p style="${styles.text}">${view.questions} ${communicationsHtml(view.communications)}</p>
        <p class="small" style="${styles.small}">${view.privacy}</p>
      </td>
    </tr>`
}

function reasonHtml(reason: string): Markup {
  return html` <li style="${styles.entry}">${reason}</li>`
}

function communicationsHtml(address: string): Markup {
  return html`<a class="link" style="${styles.link}" href="mailto:${address}">${address}</a>`
}
