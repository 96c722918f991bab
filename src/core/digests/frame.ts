import { html, trusted, type Markup } from '../markup.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { outlookOnly } from './html-parts.ts'
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
    <html lang="${language}" xmlns:o="urn:schemas-microsoft-com:office:office">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <meta name="x-apple-disable-message-reformatting" />
        <title>${subject}</title>
        <style>
          ${trusted(styleSheet)}
        </style>
        ${outlookOnly(sameSizeOnEveryScreen)}
      </head>
      <body class="page" style="${styles.page}">
        <div class="page" lang="${language}" style="${styles.back}">
          ${marker === null ? null : html`<p class="small" style="${styles.marker}">${marker}</p>`}
          ${preheader === null ? null : html`<div style="${styles.hidden}">${preheader}</div>`} ${tableHtml(rows)}
        </div>
      </body>
    </html> `
  return withoutIndents(page.markup)
}

function tableHtml(rows: Markup): Markup {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td align="center">
        ${outlookOnly('<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
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
        ${outlookOnly('</td></tr></table>')}
      </td>
    </tr>
  </table>`
}

// Without it Outlook draws letters larger and widths not, where Windows enlarges everything.
const sameSizeOnEveryScreen =
  '<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>'

// A tenth of the mail; between tags and words a line's end is as good as the spaces after it.
function withoutIndents(markup: string): string {
  return markup.replace(/\s*\n\s*/g, '\n').trim()
}
