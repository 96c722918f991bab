import { html, join, trusted, type Markup } from '../markup.ts'
import type { Fact } from './facts.ts'
import { wordsHtml } from './html-parts.ts'
import { styles } from './styles.ts'
import type { FindingView, ItemView, ReplyView, Sight } from './view.ts'
import type { Words } from './words.ts'

// Named, because the formatter takes a lone space out of a template.
const space = trusted(' ')

/** One item as a row of the digest's table. */
export function itemHtml(item: ItemView): Markup {
  return html` <tr>
    <td class="cell" style="${styles.item}">
      <h2 style="${styles.heading}">[${item.number}] ${wordsHtml(item.name)}</h2>
      <p class="small" style="${styles.small}">${item.about}${item.shownIn === null ? null : ` ${item.shownIn}`}</p>
      <p style="${styles.text}">${stateHtml(item.state)}${item.age}</p>
      ${linkHtml(item)} ${findingsHtml(item)} ${factsHtml(item)}
      ${item.sharedWith === null ? null : html`<p style="${styles.text}">${item.sharedWith}</p>`}
      <p style="${styles.subheading}">${item.ready}</p>
      <div>${item.replies.map((reply, index) => replyHtml(reply, index === 0))}</div>
    </td>
  </tr>`
}

/** A ready reply as a button; the first of a row stands out. */
export function replyHtml({ label, url }: ReplyView, first: boolean): Markup {
  const name = first ? 'primary' : 'secondary'
  return html`<a class="${name}" style="${styles[name]}" href="${url}">${label}</a> `
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
  return html`<h3 style="${styles.subheading}">${findingsHeading}</h3>
    <ul style="${styles.list}">
      ${findings.map(findingHtml)}${moreHtml(moreFindings)}
    </ul>`
}

function findingHtml({ title, sights, explanation }: FindingView): Markup {
  return html` <li style="${styles.entry}"><strong>${title}</strong><br />${sights.map(sightHtml)}${explanation}</li>`
}

function sightHtml({ place, quote }: Sight): Markup {
  if (quote === null) return place === null ? html`` : html`${place}<br />`
  return html`${place === null ? null : `${place}:`}${quoteHtml(quote)}`
}

function quoteHtml({ text, language }: Words): Markup {
  const attribute = language === null ? null : html`lang="${language}"`
  return html`<blockquote class="quote" ${attribute} style="${styles.quote}">${text}</blockquote>`
}

function factsHtml({ facts, factsHeading, moreFacts, noFacts }: ItemView): Markup {
  if (facts.length === 0) return html`<p style="${styles.text}">${noFacts}</p>`
  return html`<h3 style="${styles.subheading}">${factsHeading}</h3>
    <ul style="${styles.list}">
      ${facts.map(factHtml)}${moreHtml(moreFacts)}
    </ul>`
}

function factHtml({ label, words }: Fact): Markup {
  return html` <li style="${styles.entry}">${label}: ${join(words.map(wordsHtml), space)}</li>`
}

function moreHtml(more: string | null): Markup | null {
  return more === null ? null : html` <li style="${styles.entry}">${more}</li>`
}
