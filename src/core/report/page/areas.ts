import { html } from '../../markup.ts'
import type { Markup } from '../../markup.ts'
import { shareBar, sparkLine } from '../chart/bars.ts'
import type { AreaFigures, PersonFigures } from '../report.ts'
import type { AnswerFigures } from '../sections.ts'
import { areaName, areaValue, filterLink, unownedValue } from './filter.ts'
import { tableMarkup } from './table.ts'
import { day, number, share } from './view.ts'
import type { View } from './view.ts'

/** The areas of responsibility side by side, then the people where the city shows their names. */
export function areaSection(view: View): Markup {
  const { report, texts } = view
  const words = texts.parts.areas
  const unowned = report.items.some(item => !item.owned)
  const people = report.people.length === 0 ? null : peopleTable(view)
  if (report.areas.length === 0 && !unowned) return html`<p>${words.none}</p>`
  return html`<p>${report.areas.length === 0 ? words.none : words.lead}</p>
    ${areaTable(view)}
    ${report.areas.length === 0 ? null : html`<p class="note">${words.since(day(view, report.answers.since))}</p>`}
    ${people}`
}

function areaTable(view: View): Markup {
  const { columns, parts } = view.texts
  const numeric = [
    columns.confirmed,
    columns.stale,
    columns.unowned,
    columns.items,
    columns.answered,
    columns.answerTime,
  ]
  return tableMarkup({
    id: 'areas-caption',
    caption: parts.areas.caption,
    columns: [
      { heading: columns.area },
      { heading: columns.currentShare },
      { heading: view.texts.headings.trend },
      ...numeric.map(heading => ({ heading, numeric: true })),
    ],
    rows: [...view.report.areas.toSorted(leastCurrentFirst).map(area => areaRow(view, area)), ...ownerlessRow(view)],
  })
}

function areaRow(view: View, area: AreaFigures): readonly Markup[] {
  return [
    filterLink({ area: areaValue(area.area) }, html`<bdi>${areaName(view, area.area)}</bdi>`),
    sharedMarkup(view, area.current, area.items),
    spark(view, area),
    html`${share(view, area.confirmed, area.items)}`,
    ...[area.stale, area.unowned, area.items].map(count => html`${number(view, count)}`),
    ...answerCells(view, area),
  ]
}

function sharedMarkup(view: View, part: number, whole: number): Markup {
  return html`<div class="shared"><span>${share(view, part, whole)}</span>${shareBar(part, whole)}</div>`
}

function spark(view: View, { area, trend }: AreaFigures): Markup {
  const points = trend.filter(({ items }) => items > 0)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return html`–`
  const ends = [first, last].map(one => `${day(view, one.date)} ${share(view, one.current, one.items)}`).join(', ')
  const title = `${view.texts.parts.areas.trendTitle(areaName(view, area))}, ${ends}`
  return sparkLine(
    title,
    points.map(({ current, items }) => current / items),
  )
}

/** What nobody answers for is set beside the areas, as communications answers for it. */
function ownerlessRow(view: View): readonly (readonly Markup[])[] {
  const unowned = view.report.items.filter(item => !item.owned)
  if (unowned.length === 0) return []
  const current = unowned.filter(item => item.state === 'current').length
  const confirmed = unowned.filter(item => item.age.basis === 'confirmed').length
  return [
    [
      filterLink({ area: unownedValue }, view.texts.parts.areas.unowned),
      sharedMarkup(view, current, unowned.length),
      html`–`,
      html`${share(view, confirmed, unowned.length)}`,
      html`${number(view, unowned.filter(item => item.stale).length)}`,
      html`${number(view, unowned.length)}`,
      html`${number(view, unowned.length)}`,
      html`–`,
      html`–`,
    ],
  ]
}

function answerCells(view: View, { asked, answered, medianAnswerHours }: AnswerFigures): readonly Markup[] {
  const words = view.texts.parts.areas
  return [
    html`${asked === 0 ? words.notAsked : words.answered(answered, asked)}`,
    html`${medianAnswerHours === null ? '–' : duration(view, medianAnswerHours)}`,
  ]
}

/** Hours up to two days, then whole days: nobody plans by the hour of a week. */
function duration({ texts }: View, hours: number): string {
  return hours < 48 ? texts.parts.areas.hours(Math.round(hours)) : texts.ages.days(Math.round(hours / 24))
}

function leastCurrentFirst(left: AreaFigures, right: AreaFigures): number {
  return shareOf(left) - shareOf(right) || right.items - left.items || (left.area < right.area ? -1 : 1)
}

function shareOf({ current, items }: AreaFigures): number {
  return items === 0 ? 1 : current / items
}

function peopleTable(view: View): Markup {
  const { columns, parts } = view.texts
  return html`<h3>${parts.areas.peopleHeading}</h3>
    ${tableMarkup({
      id: 'people-caption',
      caption: parts.areas.peopleCaption,
      captionUnseen: true,
      columns: [
        { heading: columns.person },
        ...[columns.items, columns.current, columns.confirmed, columns.stale, columns.answered, columns.answerTime].map(
          heading => ({ heading, numeric: true }),
        ),
      ],
      rows: view.report.people.map(person => personRow(view, person)),
    })}`
}

function personRow(view: View, person: PersonFigures): readonly Markup[] {
  return [
    html`<bdi>${person.person}</bdi>`,
    html`${number(view, person.items)}`,
    html`${share(view, person.current, person.items)}`,
    html`${share(view, person.confirmed, person.items)}`,
    html`${number(view, person.stale)}`,
    ...answerCells(view, person),
  ]
}
