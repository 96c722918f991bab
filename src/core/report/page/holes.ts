import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { countHoles, toldHoles, type ToldHole } from '../hole-figures.ts'
import { areaName } from './filter.ts'
import { nameCell } from './item.ts'
import { tableMarkup, type Column } from './table.ts'
import { dayMark, number } from './view.ts'
import type { View } from './view.ts'

const mostRows = 25

/** Where nobody keeps an area's content or answers: all kinds with their remedies, then where and, if shown, who. */
export function holeSection(view: View): Markup {
  const { report, texts } = view
  const found = toldHoles.filter(kind => countHoles(report.holes, kind) > 0)
  if (found.length === 0) return html`<p>${texts.holes.none}</p>`
  return html`<p>${texts.holes.lead}</p>
    ${kindTable(view, found)} ${areaTable(view)} ${rowNote(view)} ${peopleTable(view)} ${handOverTable(view)}`
}

function kindTable(view: View, found: readonly ToldHole[]): Markup {
  const { caption, columns, kinds } = view.texts.holes
  return tableMarkup({
    id: 'holes-caption',
    caption,
    columns: [{ heading: columns.hole }, { heading: columns.count, numeric: true }, { heading: columns.remedy }],
    rows: found.map(kind => [
      html`${kinds[kind].name}`,
      html`${number(view, countHoles(view.report.holes, kind))}`,
      html`${kinds[kind].remedy}`,
    ]),
  })
}

function areaTable(view: View): Markup | null {
  const { columns, areaCaption, deputy } = view.texts.holes
  const { areas } = view.report.holes
  if (areas.length === 0) return null
  const counted = ['silent', 'unreachable', 'peopleWithoutItems', 'dutiesWithoutItems'] as const
  return tableMarkup({
    id: 'area-holes-caption',
    caption: areaCaption,
    columns: [
      { heading: view.texts.columns.area },
      ...counted.map(kind => ({ heading: columns[kind], numeric: true })),
      { heading: columns.deputy },
    ],
    rows: areas.map(one => [
      html`${areaName(view, one.area)}`,
      ...counted.map(kind => html`${number(view, one[kind])}`),
      one.withoutDeputy ? html`<em>${deputy.missing}</em>` : html`${deputy.there}`,
    ]),
  })
}

function rowNote(view: View): Markup | null {
  const { rows } = view.report.holes
  if (rows.length === 0) return null
  const told = Map.groupBy(rows.slice(0, mostRows), one => one.area)
  const list = [...told].map(([area, own]) => `${own.map(({ row }) => row).join(', ')} (${areaName(view, area)})`)
  return html`<p>${view.texts.holes.rows(list.join('; '), Math.max(0, rows.length - mostRows))}</p>`
}

function peopleTable(view: View): Markup | null {
  const { columns: headings, holes: words } = view.texts
  const { people } = view.report.holes
  if (people.length === 0) return null
  return tableMarkup({
    id: 'people-holes-caption',
    caption: words.peopleCaption,
    columns: [{ heading: headings.person }, { heading: words.columns.hole }, { heading: headings.area }],
    rows: people.map(({ person, hole, areas }) => [
      html`${person}`,
      html`${words.kinds[hole].name}`,
      html`${areas.map(area => areaName(view, area)).join(', ')}`,
    ]),
  })
}

/** A long list is cut, as report.json has all. */
function handOverTable(view: View): Markup | null {
  const { columns: headings, holes: words } = view.texts
  const { handOvers } = view.report.holes
  if (handOvers.length === 0) return null
  const cut = handOvers.length - mostRows
  const withNames = handOvers.some(one => one.now !== null)
  const people: readonly Column[] = [{ heading: words.columns.byRoster }, { heading: words.columns.now }]
  return html`${tableMarkup({
    id: 'hand-overs-caption',
    caption: words.handOverCaption,
    columns: [{ heading: headings.name }, ...(withNames ? people : []), { heading: words.columns.on }],
    rows: handOvers
      .slice(0, mostRows)
      .map(({ contentId, byRoster, now, on }) => [
        nameCell(view, contentId),
        ...(withNames ? [html`${byRoster}`, html`${now}`] : []),
        dayMark(view, on),
      ]),
  })}
  ${cut > 0 ? html`<p>${words.more(cut)}</p>` : null}`
}
