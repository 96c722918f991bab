import { html } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { Section } from '../texts/report.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { againSection } from './page/again.ts'
import { ageSection } from './page/ages.ts'
import { areaSection } from './page/areas.ts'
import { changeSection } from './page/changes.ts'
import { dueSection } from './page/due.ts'
import { factSection } from './page/facts.ts'
import { findingSection } from './page/findings.ts'
import { document } from './page/frame.ts'
import { heldSection } from './page/held.ts'
import { holeSection } from './page/holes.ts'
import { itemSection } from './page/items.ts'
import { languageSection } from './page/languages.ts'
import { overviewSection } from './page/overview.ts'
import { proposalSection } from './page/proposals.ts'
import { trendSection } from './page/trend.ts'
import { unownedSection } from './page/unowned.ts'
import { day, stateMarkup, states, viewOf } from './page/view.ts'
import type { View } from './page/view.ts'
import { waitingSection } from './page/waiting.ts'
import type { Report } from './report.ts'

/**
 * The report as one HTML page that needs nothing but itself: it opens from a disk, prints, and shows its figures and
 * its first items without its script. It links to its sisters as `report-fi.html`, `report-sv.html` and
 * `report-en.html` beside it.
 */
export function composeReportPage(report: Report, language: MailLanguage): string {
  const view = viewOf(report, language)
  const sections = sectionsOf(view)
  const body = sections.map(([id, content]) => section(view, id, content))
  return document(
    view,
    sections.map(([id]) => id),
    html`${body}${colophon(view)}`,
  )
}

/** From what a hurried reader needs to what one looks up. */
function sectionsOf(view: View): readonly (readonly [Section, Markup])[] {
  const { proposals } = view.report
  return [
    ['overview', overviewSection(view)],
    ['trend', trendSection(view)],
    ['areas', areaSection(view)],
    ['unowned', unownedSection(view)],
    ['holes', holeSection(view)],
    ['waiting', waitingSection(view)],
    ['findings', findingSection(view)],
    ['facts', factSection(view)],
    ['languages', languageSection(view)],
    ['ages', ageSection(view)],
    ['due', dueSection(view)],
    ['again', againSection(view)],
    ['changes', changeSection(view)],
    ...(proposals.length === 0 ? [] : [['proposals', proposalSection(view)] as const]),
    ['held', heldSection(view)],
    ['items', itemSection(view)],
    ['reading', reading(view)],
  ]
}

function section({ texts }: View, id: Section, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading" tabindex="-1">${texts.headings[id]}</h2>
    ${content}
  </section>`
}

function reading(view: View): Markup {
  const { terms, stateMeanings } = view.texts
  return html`<dl class="terms">
    ${states.map(state => termMarkup(stateMarkup(view, state), stateMeanings[state]))}
    ${terms.map(({ term, meaning }) => termMarkup(html`${term}`, meaning))}
  </dl>`
}

function termMarkup(term: Markup, meaning: string): Markup {
  return html`<div>
    <dt>${term}</dt>
    <dd>${meaning}</dd>
  </div>`
}

function colophon(view: View): Markup {
  return html`<p class="colophon">${view.texts.colophon(day(view, view.report.date))}</p>`
}
