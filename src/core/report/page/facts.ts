import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ReportFinding } from '../report.ts'
import type { ReportFact } from '../sections.ts'
import { nameCell, placeOf } from './item.ts'
import { tableMarkup } from './table.ts'
import { dayMark } from './view.ts'
import type { View } from './view.ts'

const mostFacts = 20
const kinds = ['brokenLink', 'passed'] as const

interface Found {
  readonly fact: ReportFact
  readonly finding: ReportFinding
}

/** Broken links and facts that have passed, in the content's own words. */
export function factSection(view: View): Markup {
  const { facts: words } = view.texts.parts
  const found = view.report.facts.flatMap(fact => foundOf(view, fact))
  if (found.length === 0) return html`<p>${words.none}</p>`
  return html`<p>${words.lead}</p>
    ${kinds.map(kind =>
      factTable(
        view,
        kind,
        found.filter(({ fact }) => fact.kind === kind),
      ),
    )}`
}

function foundOf({ items }: View, fact: ReportFact): readonly Found[] {
  const finding = items.get(fact.contentId)?.findings.find(({ key }) => key === fact.finding)
  return finding === undefined ? [] : [{ fact, finding }]
}

function factTable(view: View, kind: ReportFact['kind'], found: readonly Found[]): Markup | null {
  const { columns, parts } = view.texts
  if (found.length === 0) return null
  const cut = found.length - mostFacts
  return html`<h3>${parts.facts.headings[kind]} (${found.length})</h3>
    ${tableMarkup({
      id: `${kind}-caption`,
      caption: parts.facts.headings[kind],
      captionUnseen: true,
      columns: [
        { heading: columns.name },
        { heading: columns.quotation },
        { heading: columns.explanation },
        { heading: columns.since },
      ],
      rows: found
        .slice(0, mostFacts)
        .map(({ fact, finding }) => [
          nameCell(view, fact.contentId),
          quotation(view, finding),
          html`${finding.explanation[view.language]}`,
          dayMark(view, finding.since),
        ]),
    })}
    ${cut > 0 ? html`<p class="note">${parts.lists.rest(cut)}</p>` : null}`
}

function quotation(view: View, finding: ReportFinding): Markup {
  const { evidence, language } = finding
  const place = html`<small>${placeOf(view, finding)}</small>`
  if (evidence.quote === null) return place
  return language === null
    ? html`<q>${evidence.quote}</q> ${place}`
    : html`<q lang="${language}">${evidence.quote}</q> ${place}`
}
