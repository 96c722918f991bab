import { languages, type Language } from '../content-item.ts'
import type { Sheet } from '../workbook.ts'
import { readChangedFields, type ChangedField } from './changed-field.ts'
import type { ReportChange } from './report.ts'
import type { ReportDifference, ReportProposal } from './sections.ts'
import { dayCell, fieldIn, linkCell, nameIn, tableSheet, type Field, type SheetView } from './sheet-view.ts'

/** What changed in the catalogue this month: a row for each changed field, the latest first. */
export function changeSheet(view: SheetView): Sheet {
  const { page, report } = view
  const reasonOf = ({ reason }: ReportChange): string | null => reason && page.changes.reasons[reason]
  const fields: readonly Field<ChangeRow>[] = [
    { heading: 'name', width: 40, holds: 'text', cell: ({ change }) => nameIn(view, change.names, change.contentId) },
    { heading: 'date', width: 12, holds: 'date', cell: ({ change }) => dayCell(change.date) },
    { heading: 'change', width: 22, holds: 'text', cell: ({ change }) => page.changes.kinds[change.change] },
    { heading: 'reason', width: 26, holds: 'text', cell: ({ change }) => reasonOf(change) },
    { heading: 'field', width: 28, holds: 'text', cell: ({ field }) => field },
    { heading: 'language', width: 13, holds: 'text', cell: ({ language }) => languageWord(view, language) },
    { heading: 'before', width: 60, holds: 'text', cell: ({ difference }) => difference?.before ?? null },
    { heading: 'after', width: 60, holds: 'text', cell: ({ difference }) => difference?.after ?? null },
    { heading: 'suomiFi', width: 10, holds: 'link', cell: ({ change }) => linkCell(view, itemOf(view, change)) },
    { heading: 'identifier', width: 38, holds: 'text', cell: ({ change }) => change.contentId },
  ]
  const changes = report.changes.toSorted((left, right) => -order(left.date, right.date))
  return tableSheet(
    view,
    'changes',
    fields,
    changes.flatMap(change => rowsOf(view, change)),
  )
}

/** Corrections that wait for communications, or for the catalogue to show them. */
export function proposalSheet(view: SheetView): Sheet {
  const { texts, report } = view
  const fields: readonly Field<ReportProposal>[] = [
    { heading: 'name', width: 40, holds: 'text', cell: proposal => nameOfProposal(view, proposal) },
    { heading: 'askedOn', width: 12, holds: 'date', cell: ({ askedOn }) => dayCell(askedOn) },
    { heading: 'state', width: 22, holds: 'text', cell: ({ state }) => texts.proposals[state] },
    { heading: 'field', width: 24, holds: 'text', cell: ({ field }) => field && fieldIn(view, field) },
    { heading: 'language', width: 13, holds: 'text', cell: ({ language }) => languageWord(view, language) },
    { heading: 'before', width: 60, holds: 'text', cell: ({ before }) => before },
    { heading: 'after', width: 60, holds: 'text', cell: ({ after }) => after },
    { heading: 'suomiFi', width: 10, holds: 'link', cell: proposal => linkCell(view, itemOf(view, proposal)) },
    { heading: 'identifier', width: 38, holds: 'text', cell: ({ contentId }) => contentId },
  ]
  return tableSheet(view, 'proposals', fields, report.proposals)
}

interface ChangeRow {
  readonly change: ReportChange
  /** What changed, in words; null where nothing of the item itself did. */
  readonly field: string | null
  readonly language: Language | null
  readonly difference: ReportDifference | undefined
}

function rowsOf(view: SheetView, change: ReportChange): readonly ChangeRow[] {
  const rows = told(readChangedFields(change.fields)).map(field => rowOf(view, change, field))
  return rows.length > 0 ? rows : [{ change, field: null, language: null, difference: undefined }]
}

// PTV's date moves with everything else: it is worth telling only where it is all that has moved.
function told(fields: readonly ChangedField[]): readonly ChangedField[] {
  const others = fields.filter(field => field.kind !== 'field' || field.path !== 'publishedAt')
  return others.length === 0 ? fields : others
}

function rowOf(view: SheetView, change: ReportChange, changed: ChangedField): ChangeRow {
  const { vanished, added } = view.page.changes
  if (changed.kind !== 'field') {
    const name = view.shared.languages[changed.language]
    const field = changed.kind === 'vanished' ? vanished(name) : added(name)
    return { change, field, language: changed.language, difference: undefined }
  }
  const { path } = changed
  const difference = change.differences.find(one => pathOf(one) === path)
  const language = languages.find(one => path.startsWith(`${one}.`)) ?? null
  const field = language === null ? path : path.slice(language.length + 1)
  return { change, field: fieldIn(view, field), language, difference }
}

function pathOf({ field, language }: ReportDifference): string {
  return language === null ? field : `${language}.${field}`
}

function nameOfProposal(view: SheetView, proposal: ReportProposal): string {
  return nameIn(view, itemOf(view, proposal)?.names ?? {}, proposal.contentId)
}

function itemOf({ items }: SheetView, { contentId }: { readonly contentId: string }) {
  return items.get(contentId)
}

function languageWord({ shared }: SheetView, language: Language | null): string | null {
  return language === null ? null : shared.languages[language]
}

function order(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}
