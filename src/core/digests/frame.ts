import { html, trusted, type Markup } from '../markup.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { styles, styleSheet } from './styles.ts'

/** What a mail's page is made of. */
export interface Frame {
  readonly language: MailLanguage
  readonly subject: string
  /** Stands first in mails that are to be answered. */
  readonly marker: string | null
  /** What a mailbox shows beside the subject. */
  readonly preheader: string | null
  /** Rows of one cell each. */
  readonly rows: Markup
}

/** The page: one layout table, readable in Outlook, on a phone, in dark mode and without any style sheet. */
export function frameHtml({ language, subject, marker, preheader, rows }: Frame): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${trusted(styleSheet)}
        </style>
      </head>
      <body class="page" lang="${language}" style="${styles.page}">
        ${marker === null ? null : html`<p class="small" style="${styles.marker}">${marker}</p>`}
        ${preheader === null ? null : html`<div style="${styles.hidden}">${preheader}</div>`}
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
                ${rows}
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
