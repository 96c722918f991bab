import { html } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { ReportTexts, Section } from '../texts/report.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { ageSection } from './page/ages.ts'
import { areaSection } from './page/areas.ts'
import { changeSection } from './page/changes.ts'
import { findingSection } from './page/findings.ts'
import { document } from './page/frame.ts'
import { holeSection } from './page/holes.ts'
import { itemSection } from './page/items.ts'
import { overviewSection } from './page/overview.ts'
import { unownedSection, waitingSection } from './page/todo.ts'
import { day, viewOf } from './page/view.ts'
import type { View } from './page/view.ts'
import type { Report } from './report.ts'

/**
 * The report as one HTML page that needs nothing but itself: it opens from a disk, prints, and reads whole without
 * its script. It links to its sisters as `report-fi.html`, `report-sv.html` and `report-en.html` beside it.
 */
export function composeReportPage(report: Report, language: MailLanguage): string {
  const view = viewOf(report, language)
  const sections: Readonly<Record<Section, Markup>> = {
    overview: overviewSection(view),
    areas: areaSection(view),
    findings: findingSection(view),
    ages: ageSection(view),
    unowned: unownedSection(view),
    holes: holeSection(view),
    waiting: waitingSection(view),
    changes: changeSection(view),
    items: itemSection(view),
    reading: reading(view.texts),
  }
  const body = Object.entries(sections).map(([id, content]) => section(view, id as Section, content))
  return document(view, Object.keys(sections) as readonly Section[], html`${body}${colophon(view)}`)
}

function section({ texts }: View, id: Section, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${texts.headings[id]}</h2>
    ${content}
  </section>`
}

function reading({ terms }: ReportTexts): Markup {
  return html`<dl class="terms">
    ${terms.map(
      ({ term, meaning }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`
}

function colophon(view: View): Markup {
  return html`<p class="colophon">${view.texts.colophon(day(view, view.report.date))}</p>`
}
