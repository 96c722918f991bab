import type { Severity } from '../finding.ts'
import type { Sheet } from '../workbook.ts'
import { states } from './page/view.ts'
import type { ReportFinding, ReportItem } from './report.ts'
import {
  dayCell,
  fieldIn,
  linkCell,
  nameIn,
  tableSheet,
  typeIn,
  yesOrNo,
  type Field,
  type SheetView,
} from './sheet-view.ts'

/** All items, what is most urgent first; people only where the report names them. */
export function itemSheet(view: SheetView): Sheet {
  const { items } = view.report
  const named = items.some(({ person }) => person !== null)
  const people: Field<ReportItem> = { heading: 'person', width: 30, holds: 'text', cell: ({ person }) => person }
  const fields: readonly Field<ReportItem>[] = [
    ...itemFields(view),
    ...stateFields(view),
    { heading: 'area', width: 28, holds: 'text', cell: ({ areas }) => areas.join('; ') },
    ...(named ? [people] : []),
    ...placeFields(view),
  ]
  return tableSheet(view, 'items', fields, items.toSorted(mostUrgentFirst))
}

/** What nobody in the roster answers for, what is most urgent first. */
export function unownedSheet(view: SheetView): Sheet {
  const unowned = new Set(view.report.unowned)
  const items = view.report.items.filter(({ contentId }) => unowned.has(contentId)).toSorted(mostUrgentFirst)
  return tableSheet(view, 'unowned', [...itemFields(view), ...stateFields(view), ...placeFields(view)], items)
}

/** The open findings, item by item. */
export function findingSheet(view: SheetView): Sheet {
  const { language, page, shared, texts, report } = view
  const languageOf = (finding: ReportFinding): string | null => finding.language && shared.languages[finding.language]
  const titles = new Map(report.rules.map(({ rule, title }) => [rule, title[language]]))
  const fields: readonly Field<Found>[] = [
    { heading: 'name', width: 40, holds: 'text', cell: ({ item }) => nameIn(view, item.names, item.contentId) },
    { heading: 'type', width: 18, holds: 'text', cell: ({ item }) => typeIn(view, item) },
    { heading: 'area', width: 26, holds: 'text', cell: ({ item }) => item.areas.join('; ') },
    { heading: 'severity', width: 13, holds: 'text', cell: ({ finding }) => page.severities[finding.severity] },
    { heading: 'audience', width: 16, holds: 'text', cell: ({ finding }) => texts.audiences[finding.audience] },
    { heading: 'finding', width: 30, holds: 'text', cell: ({ finding }) => titles.get(finding.rule) ?? finding.rule },
    { heading: 'language', width: 13, holds: 'text', cell: ({ finding }) => languageOf(finding) },
    {
      heading: 'field',
      width: 20,
      holds: 'text',
      cell: ({ finding }) => finding.field && fieldIn(view, finding.field),
    },
    { heading: 'quotation', width: 50, holds: 'text', cell: ({ finding }) => finding.evidence.quote },
    { heading: 'explanation', width: 60, holds: 'text', cell: ({ finding }) => finding.explanation[language] },
    { heading: 'since', width: 12, holds: 'date', cell: ({ finding }) => dayCell(finding.since) },
    { heading: 'muted', width: 16, holds: 'text', cell: ({ finding }) => yesOrNo(view, finding.muted) },
    { heading: 'suomiFi', width: 10, holds: 'link', cell: ({ item }) => linkCell(view, item) },
    { heading: 'identifier', width: 38, holds: 'text', cell: ({ item }) => item.contentId },
    { heading: 'key', width: 38, holds: 'text', cell: ({ finding }) => finding.key },
  ]
  const found = report.items
    .toSorted(mostUrgentFirst)
    .flatMap(item => item.findings.map(finding => ({ item, finding })))
  return tableSheet(view, 'findings', fields, found)
}

interface Found {
  readonly item: ReportItem
  readonly finding: ReportFinding
}

function itemFields(view: SheetView): readonly Field<ReportItem>[] {
  return [
    { heading: 'name', width: 44, holds: 'text', cell: item => nameIn(view, item.names, item.contentId) },
    { heading: 'type', width: 18, holds: 'text', cell: item => typeIn(view, item) },
  ]
}

function stateFields(view: SheetView): readonly Field<ReportItem>[] {
  const { page, texts } = view
  return [
    { heading: 'state', width: 22, holds: 'text', cell: ({ state }) => page.states[state] },
    { heading: 'date', width: 12, holds: 'date', cell: ({ age }) => dayCell(age.since) },
    { heading: 'age', width: 13, holds: 'number', cell: ({ age }) => age.days },
    { heading: 'basis', width: 18, holds: 'text', cell: ({ age }) => texts.basis[age.basis] },
    { heading: 'touched', width: 16, holds: 'text', cell: ({ age }) => yesOrNo(view, age.touched) },
    { heading: 'stale', width: 15, holds: 'text', cell: ({ stale }) => yesOrNo(view, stale) },
    { heading: 'errors', width: 12, holds: 'number', cell: item => count(item, 'error') },
    { heading: 'warnings', width: 13, holds: 'number', cell: item => count(item, 'warning') },
  ]
}

function placeFields(view: SheetView): readonly Field<ReportItem>[] {
  const { language, shared } = view
  return [
    { heading: 'organization', width: 30, holds: 'text', cell: ({ organization }) => organization[language] },
    {
      heading: 'languages',
      width: 22,
      holds: 'text',
      cell: ({ languages }) => languages.map(one => shared.languages[one]).join(', '),
    },
    { heading: 'suomiFi', width: 10, holds: 'link', cell: item => linkCell(view, item) },
    { heading: 'identifier', width: 38, holds: 'text', cell: ({ contentId }) => contentId },
  ]
}

function count({ findings }: ReportItem, wanted: Severity): number {
  return findings.filter(({ severity, muted }) => severity === wanted && !muted).length
}

function mostUrgentFirst(left: ReportItem, right: ReportItem): number {
  return states.indexOf(right.state) - states.indexOf(left.state) || right.age.days - left.age.days
}
