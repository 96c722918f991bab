import { createHash } from 'node:crypto'
import { html, trusted, type Markup } from '../markup.ts'
import { blockMarkup, inlineMarkup } from './blocks.ts'
import type { Guide, GuideSection } from './guide.ts'
import { style } from './style.ts'

/** A guide as one page that loads nothing and runs nothing. */
export function guidePage(guide: Guide): string {
  const { language, form, title, city, lead, sections, colophon } = guide
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${trusted(`<style>${style}</style>`)}
      </head>
      <body class="${form}">
        <header>
          <p class="city">${inlineMarkup(city)}</p>
          <h1>${title}</h1>
          <p class="lead">${inlineMarkup(lead)}</p>
        </header>
        <main>${sections.map(sectionMarkup)}</main>
        <footer><p>${inlineMarkup(colophon)}</p></footer>
      </body>
    </html> `.markup
}

function sectionMarkup({ id, heading, width, blocks }: GuideSection): Markup {
  return html`<section id="${id}" class="${width}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${blocks.map(blockMarkup)}
  </section>`
}

const styleHash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
