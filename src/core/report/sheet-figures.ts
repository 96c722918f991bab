import type { Sheet } from '../workbook.ts'
import type { AreaFigures, PersonFigures } from './report.ts'
import type { AnswerFigures, TrendPoint } from './sections.ts'
import { dayCell, shareCell, tableSheet, yesOrNo, type Field, type SheetView } from './sheet-view.ts'

/** The areas of responsibility side by side. */
export function areaSheet(view: SheetView): Sheet {
  const fields: readonly Field<AreaFigures>[] = [
    { heading: 'area', width: 40, holds: 'text', cell: ({ area }) => area },
    ...contentFields,
    { heading: 'unowned', width: 18, holds: 'number', cell: ({ unowned }) => unowned },
    ...answerFields,
    { heading: 'people', width: 20, holds: 'number', cell: ({ people }) => people },
  ]
  return tableSheet(view, 'areas', fields, view.report.areas)
}

/** The people who answer for content, by name. */
export function peopleSheet(view: SheetView): Sheet {
  const fields: readonly Field<PersonFigures>[] = [
    { heading: 'person', width: 36, holds: 'text', cell: ({ person }) => person },
    ...contentFields,
    ...answerFields,
  ]
  return tableSheet(view, 'people', fields, view.report.people)
}

/** Two years of figures, the latest night first. */
export function trendSheet(view: SheetView): Sheet {
  const fields: readonly Field<TrendPoint>[] = [
    { heading: 'date', width: 12, holds: 'date', cell: ({ date }) => dayCell(date) },
    ...contentFields,
    { heading: 'unowned', width: 18, holds: 'number', cell: ({ unowned }) => unowned },
    { heading: 'asked', width: 12, holds: 'number', cell: ({ asked }) => asked },
    { heading: 'answered', width: 12, holds: 'number', cell: ({ answered }) => answered },
    { heading: 'computed', width: 14, holds: 'text', cell: ({ computed }) => yesOrNo(view, computed) },
  ]
  return tableSheet(view, 'trend', fields, view.report.trend.toReversed())
}

interface ContentFigures {
  readonly items: number
  readonly current: number
  readonly confirmed: number
  readonly stale: number
}

const contentFields: readonly Field<ContentFigures>[] = [
  { heading: 'items', width: 12, holds: 'number', cell: ({ items }) => items },
  { heading: 'current', width: 14, holds: 'number', cell: ({ current }) => current },
  { heading: 'share', width: 10, holds: 'share', cell: ({ current, items }) => shareCell(current, items) },
  { heading: 'confirmed', width: 14, holds: 'number', cell: ({ confirmed }) => confirmed },
  { heading: 'stale', width: 15, holds: 'number', cell: ({ stale }) => stale },
]

const answerFields: readonly Field<AnswerFigures>[] = [
  { heading: 'asked', width: 12, holds: 'number', cell: ({ asked }) => asked },
  { heading: 'answered', width: 12, holds: 'number', cell: ({ answered }) => answered },
  { heading: 'hours', width: 17, holds: 'number', cell: ({ medianAnswerHours }) => medianAnswerHours },
]
