import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import type { ColumnName } from '../../texts/report.ts'
import type { ReportItem } from '../report.ts'
import { monthsOf } from './ages.ts'
import { areaName, areaValue, unownedValue } from './filter.ts'
import { filterForm } from './filter-form.ts'
import { findingDetails } from './finding-details.ts'
import { mostUrgentFirst, nameCell, typeKey, typeOf } from './item.ts'
import { scrolling } from './table.ts'
import { day, number, stateMarkup, states } from './view.ts'
import type { View } from './view.ts'

const columns = [
  'name',
  'kind',
  'organization',
  'area',
  'state',
  'age',
  'languages',
  'findings',
] as const satisfies readonly ColumnName[]

/** All items: one `tbody` each, so that sorting and filtering keep an item and its findings together. */
export function itemSection(view: View): Markup {
  const { items: words, columns: headings } = view.texts
  if (view.report.items.length === 0) return html`<p>${words.none}</p>`
  return html`<p>${words.lead}</p>
    ${filterForm(view)}
    ${scrolling(
      'items-caption',
      html`<table id="items-table">
        <caption id="items-caption">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(name => html`<th scope="col" data-key="${name}" data-words="${headings[name]}">${headings[name]}</th>`)}
          </tr>
        </thead>
        ${view.report.items.toSorted(mostUrgentFirst).map(item => itemBody(view, item))}
      </table>`,
    )}`
}

function itemBody(view: View, item: ReportItem): Markup {
  const open = item.findings.filter(({ muted }) => !muted)
  return html`<tbody
    data-id="${item.contentId}"
    data-area="${(item.owned ? item.areas.map(areaValue) : [unownedValue]).join('\n')}"
    data-kind="${typeKey(item)}"
    data-state="${[item.state, ...(item.stale ? ['stale'] : [])].join('\n')}"
    data-rule="${[...new Set(open.map(({ rule }) => rule))].join('\n')}"
  >
    <tr>
      <th scope="row">${nameCell(view, item)}</th>
      <td>${typeOf(view, item)}</td>
      <td>${item.organization[view.language]}</td>
      <td>${areaCell(view, item)}</td>
      <td data-sort="${states.indexOf(item.state)}">${stateMarkup(view, item.state)}</td>
      <td data-sort="${item.age.days}">${ageCell(view, item)}</td>
      <td data-sort="${item.languages.length}">${languageCell(view, item)}</td>
      <td data-sort="${open.length}">${number(view, open.length)}</td>
    </tr>
    ${item.findings.length === 0 ? null : detailRow(view, item)}
  </tbody>`
}

function detailRow(view: View, item: ReportItem): Markup {
  return html`<tr class="more">
    <td colspan="${columns.length}">${findingDetails(view, item)}</td>
  </tr>`
}

function areaCell(view: View, { owned, areas, person }: ReportItem): Markup {
  if (!owned) return html`<em>${view.texts.items.noOwner}</em>`
  const names = areas.map(area => areaName(view, area)).join(', ')
  return person === null ? html`${names}` : html`${names} <small>${person}</small>`
}

function ageCell(view: View, item: ReportItem): Markup {
  const words = view.texts.ages
  const { days, since, basis, touched } = item.age
  const months = monthsOf(item, Temporal.PlainDate.from(view.report.date))
  const told = touched ? words.touched : words[basis]
  return html`${months === 0 ? words.days(days) : words.months(months)} <small>${told(day(view, since))}</small>`
}

function languageCell({ shared }: View, item: ReportItem): Markup {
  return html`${item.languages.map(language => html`<abbr title="${shared.languages[language]}">${language}</abbr> `)}`
}
