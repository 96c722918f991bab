import type { AbsenceReason } from '../core/catalogue/absence.ts'
import { readChangedFields, type ChangedField } from '../core/report/changed-field.ts'
import type { StoredChange } from '../store/content.ts'
import { absenceWords } from './absence-words.ts'

/** One thing that happened to an item, as the command's document has it. Dates are `YYYY-MM-DD`. */
export interface HistoryEntry {
  readonly date: string
  readonly change: string
  readonly fields: readonly string[]
  readonly reason: AbsenceReason | null
  readonly movedTo: string | null
}

/** A row of the history as the command's document has it. */
export function historyEntry({ observedOn, change, fields, reason, movedTo }: StoredChange): HistoryEntry {
  return { date: observedOn.toString(), change, fields, reason, movedTo }
}

/** The same in words: `2026-12-01 changed: language version sv vanished, fi.name`. */
export function historyLine({ date, change, fields, ...absence }: HistoryEntry): string {
  const why = whyAbsent(absence)
  const what = readChangedFields(fields).map(fieldWords).join(', ')
  return `${date} ${change}${why === null ? '' : ` (${why})`}${what === '' ? '' : `: ${what}`}`
}

function whyAbsent({ reason, movedTo }: Pick<HistoryEntry, 'reason' | 'movedTo'>): string | null {
  if (reason === null) return null
  return reason === 'moved' && movedTo !== null ? `moved to organization ${movedTo}` : absenceWords[reason]
}

function fieldWords(field: ChangedField): string {
  switch (field.kind) {
    case 'vanished':
      return `language version ${field.language} vanished`
    case 'added':
      return `new language version ${field.language}`
    case 'field':
      return field.path
  }
}
