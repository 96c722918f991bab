import { html, join, trusted, type Markup } from '../markup.ts'
import type { Fact } from './facts.ts'
import { buttonsHtml } from './html-buttons.ts'
import { boxHtml, wordsHtml } from './html-parts.ts'
import { styles } from './styles.ts'
import type { FindingView, ItemView, Sight } from './view.ts'
import type { Words } from './words.ts'

// Named, because the formatter takes a lone space out of a template.
const space = trusted(' ')

/** One item as a row of the digest's table. */
export function itemHtml(item: ItemView): Markup {
  return html` <tr>
    <td class="cell" style="${styles.item}">
      <h2 style="${styles.heading}">
        <span class="link" style="${styles.number}">[${item.number}]</span> ${wordsHtml(item.name)}
      </h2>
      <p class="small" style="${styles.small}">${item.about}${item.shownIn === null ? null : ` ${item.shownIn}`}</p>
      ${findingsHtml(item)}
      <p style="${styles.text}">${stateHtml(item.state)}${item.age}</p>
      ${linkHtml(item)} ${factsHtml(item)}
      ${item.sharedWith === null ? null : html`<p style="${styles.text}">${item.sharedWith}</p>`}
      <p class="small" style="${styles.ready}">${item.ready}</p>
      ${buttonsHtml(item.replies)}
    </td>
  </tr>`
}

function stateHtml(state: string): Markup | null {
  return state === '' ? null : html`<strong>${state}</strong> `
}

function linkHtml({ link }: ItemView): Markup | null {
  if (link === null) return null
  return html`<p style="${styles.text}">
    <a class="link" style="${styles.link}" href="${link.url}">${link.label} ${wordsHtml(link.name)}</a>
  </p>`
}

function findingsHtml({ findings, findingsHeading, moreFindings }: ItemView): Markup | null {
  if (findings.length === 0) return null
  return html`<h3 class="alert" style="${styles.alert}">${findingsHeading}</h3>
    <ul style="${styles.list}">
      ${findings.map(findingHtml)}${moreHtml(moreFindings)}
    </ul>`
}

function findingHtml({ title, sights, explanation }: FindingView): Markup {
  return html` <li><strong>${title}</strong><br />${sights.map(sightHtml)}${explanation}</li>`
}

function sightHtml({ place, quote }: Sight): Markup {
  const where = place === null ? null : labelHtml(quote === null ? place : `${place}:`)
  if (quote !== null) return html`${where}${quoteHtml(quote)}`
  return where === null ? html`` : html`${where}<br />`
}

function labelHtml(words: string): Markup {
  return html`<span class="label">${words}</span>`
}

function quoteHtml({ text, language }: Words): Markup {
  const attribute = language === null ? null : html`lang="${language}"`
  return html`<blockquote class="quote" ${attribute} style="${styles.quote}">${text}</blockquote>`
}

function factsHtml({ facts, factsHeading, moreFacts, noFacts }: ItemView): Markup {
  if (facts.length === 0) return html`<p style="${styles.text}">${noFacts}</p>`
  return boxHtml(
    'facts',
    html`<h3 style="${styles.first}">${factsHeading}</h3>
      <ul style="${styles.list}">
        ${facts.map(factHtml)}${moreHtml(moreFacts)}
      </ul>`,
  )
}

function factHtml({ label, words }: Fact): Markup {
  return html` <li>${labelHtml(`${label}:`)} ${join(words.map(wordsHtml), space)}</li>`
}

function moreHtml(more: string | null): Markup | null {
  return more === null ? null : html` <li>${more}</li>`
}
