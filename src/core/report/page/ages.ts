import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { columnChart } from '../chart/columns.ts'
import { figure, legend } from '../chart/drawing.ts'
import type { AgeBand } from '../sections.ts'
import { tableMarkup } from './table.ts'
import { number } from './view.ts'
import type { View } from './view.ts'

/** The first month of each bin; the last bin has no end. */
const starts = [0, 6, 12, 18, 24, 30, 36] as const

const bases = ['confirmed', 'published', 'firstSeen', 'touched'] as const
type Basis = (typeof bases)[number]

interface Bin {
  readonly mark: string
  readonly label: string
  readonly parts: Readonly<Record<Basis, number>>
  readonly items: number
}

/** How old the content is and what that is counted from, and what a bulk publication does to it. */
export function ageSection(view: View): Markup {
  const { ages: words, items: itemWords } = view.texts
  return html`<p>${words.lead}</p>
    ${view.report.items.length === 0 ? html`<p>${itemWords.none}</p>` : histogram(view)}
    <h3>${words.touchedHeading}</h3>
    <p>${words.touchedNote(view.report.totals.touched)}</p>`
}

function histogram(view: View): Markup {
  const { ages: words, columns, parts } = view.texts
  const bins = starts.map((first, index) => binOf(view, first, starts[index + 1] ?? null))
  const found = bases.filter(basis => bins.some(bin => bin.parts[basis] > 0))
  const chart = columnChart({
    id: 'age-chart',
    title: words.chartTitle,
    description: words.chartDescription(bins),
    parts: found,
    columns: bins,
    tall: 180,
    axis: words.axis,
    number: value => number(view, value),
  })
  const table = tableMarkup({
    id: 'ages-caption',
    caption: words.caption,
    columns: [
      { heading: columns.age },
      ...found.map(basis => ({ heading: words.bases[basis], numeric: true })),
      { heading: columns.items, numeric: true },
    ],
    rows: bins.map(bin => [
      html`${bin.label}`,
      ...[...found.map(basis => bin.parts[basis]), bin.items].map(count => html`${number(view, count)}`),
    ]),
  })
  const keys = found.map(basis => ({ name: basis, words: words.bases[basis] }))
  return figure(chart, legend(keys), parts.lists.numbers, table)
}

function binOf({ report, texts }: View, first: number, next: number | null): Bin {
  const bands = report.ages.filter(({ months }) => months >= first && (next === null || months < next))
  const sum = (part: keyof AgeBand): number => bands.reduce((all, band) => all + band[part], 0)
  const parts = {
    confirmed: sum('confirmed'),
    published: sum('published'),
    firstSeen: sum('firstSeen'),
    touched: sum('touched'),
  }
  return {
    mark: next === null ? `${first}+` : `${first}–${next - 1}`,
    label: texts.ages.bin(first, next === null ? null : next - 1),
    parts,
    items: bases.reduce((all, basis) => all + parts[basis], 0),
  }
}
