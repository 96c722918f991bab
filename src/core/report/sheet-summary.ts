import { states } from './page/view.ts'
import { kinds } from '../content-item.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { dayCell, shareCell, tableSheet, titleOf, type Field, type SheetView } from './sheet-view.ts'

/** The figures of the whole city, and how the first of them were a month ago. */
export function summarySheet(view: SheetView): Sheet {
  const { groups } = view.texts
  const sheet = tableSheet(view, 'summary', fields, [])
  const rows = [
    ...group(titleOf(view), []),
    ...group(groups.headline, headlineFigures(view)),
    ...group(groups.items, kindFigures(view)),
    ...group(groups.states, stateFigures(view)),
    ...group(groups.findings, findingFigures(view)),
    ...group(groups.answers, answerFigures(view)),
    ...group(groups.held, heldFigures(view)),
  ]
  return { ...sheet, rows, filtered: false }
}

interface Figure {
  readonly name: string
  readonly value: number | null
  readonly of?: number
  readonly before?: { readonly value: number; readonly date: string } | null
}

const fields: readonly Field<Figure>[] = [
  { heading: 'figure', width: 44, holds: 'text', cell: ({ name }) => name },
  { heading: 'value', width: 12, holds: 'number', cell: ({ value }) => value },
  { heading: 'of', width: 12, holds: 'number', cell: figure => figure.of ?? null },
  { heading: 'share', width: 10, holds: 'share', cell: shareOf },
  { heading: 'beforeValue', width: 14, holds: 'number', cell: ({ before }) => before?.value ?? null },
  { heading: 'beforeDate', width: 16, holds: 'date', cell: ({ before }) => dayCell(before?.date ?? null) },
]

function shareOf({ value, of }: Figure): SheetCell {
  return value === null || of === undefined ? null : shareCell(value, of)
}

function group(heading: string, figures: readonly Figure[]): readonly SheetRow[] {
  return [
    { kind: 'group', cells: [heading] },
    ...figures.map(figure => ({ kind: 'row' as const, cells: fields.map(({ cell }) => cell(figure)) })),
  ]
}

function headlineFigures({ report, texts }: SheetView): readonly Figure[] {
  return report.headline.map(({ figure, value, of, before }) => ({ name: texts.headline[figure], value, of, before }))
}

function kindFigures({ report, texts }: SheetView): readonly Figure[] {
  return [...kinds, 'connections' as const].map(kind => ({ name: texts.kinds[kind], value: report.totals[kind] }))
}

function stateFigures({ report, page, texts }: SheetView): readonly Figure[] {
  const { totals, items } = report
  return [
    ...states.map(state => ({ name: page.states[state], value: totals.states[state], of: items.length })),
    { name: texts.headings.touched, value: totals.touched, of: items.length },
  ]
}

function findingFigures({ report, page, texts }: SheetView): readonly Figure[] {
  const { error, warning, info } = report.totals.findings
  return [
    { name: texts.headings.errors, value: error },
    { name: texts.headings.warnings, value: warning },
    { name: page.severities.info, value: info },
  ]
}

function answerFigures({ report, texts }: SheetView): readonly Figure[] {
  const { asked, answered, medianAnswerHours } = report.answers
  return [
    { name: texts.headings.asked, value: asked },
    { name: texts.headings.answered, value: answered, of: asked },
    { name: texts.headings.hours, value: medianAnswerHours },
  ]
}

function heldFigures({ report, texts }: SheetView): readonly Figure[] {
  const { removals, quarantine, roster, mailInDoubt } = report.held
  return [
    { name: texts.held.removals, value: removals.count },
    { name: texts.held.quarantine, value: quarantine.count },
    { name: texts.held.roster, value: roster.count },
    { name: texts.held.mailInDoubt, value: mailInDoubt.count },
  ]
}
