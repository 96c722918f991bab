import { createHash } from 'node:crypto'
import { html, trusted } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { mailLanguages } from '../../texts/languages.ts'
import type { Section } from '../../texts/report.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { day, textsOf } from './view.ts'
import type { View } from './view.ts'

/** The whole document around the sections. Nothing may load and nothing may run but this style and this script. */
export function document(view: View, sections: readonly Section[], main: Markup): string {
  const { report, language, texts } = view
  const city = report.city.name[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${texts.documentTitle(city, day(view, report.date))}</title>
        ${element('style', style)}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        <header>
          <div class="masthead">
            <p class="city"><bdi>${city}</bdi></p>
            ${languageLinks(view)}
          </div>
          <h1>${texts.title}</h1>
          <p class="lead">${texts.lead(day(view, report.date))}</p>
        </header>
        <div class="sheet">
          ${contents(view, sections)}
          <main id="main" tabindex="-1">${main}</main>
        </div>
        ${element('script', script)}
      </body>
    </html> `.markup
}

/** Made by hand, as the policy's hash counts every space between the tags. */
function element(name: 'style' | 'script', text: string): Markup {
  return trusted(`<${name}>${text}</${name}>`)
}

function policy(): string {
  return [
    `default-src 'none'`,
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function languageLinks({ language, texts }: View): Markup {
  return html`<nav class="languages" aria-label="${texts.otherLanguages}">
    <ul>
      ${mailLanguages.map(other =>
        other === language
          ? html`<li><span aria-current="page">${textsOf[other].inThisLanguage}</span></li>`
          : html`<li>
              <a href="report-${other}.html" lang="${other}" hreflang="${other}">${textsOf[other].inThisLanguage}</a>
            </li>`,
      )}
    </ul>
  </nav>`
}

function contents({ texts }: View, sections: readonly Section[]): Markup {
  return html`<nav class="contents" aria-labelledby="contents-heading">
    <details>
      <summary id="contents-heading">${texts.contents}</summary>
      <ul>
        ${sections.map(id => html`<li><a href="#${id}">${texts.headings[id]}</a></li>`)}
      </ul>
    </details>
  </nav>`
}
