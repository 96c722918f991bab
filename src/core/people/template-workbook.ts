import type { City } from '../city.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { templateTexts } from '../texts/templates.ts'
import type { HelpLine } from '../texts/template.ts'
import type { Sheet, SheetChoices, SheetColumn, SheetRow, Workbook } from '../workbook.ts'
import { headingOf, noteColumns, noteHeadingOf, type Column, type NoteColumn } from './headings.ts'
import { languageNames } from './template-duty.ts'
import type { TemplateRow } from './template-rows.ts'

interface Placed {
  readonly column: Column | NoteColumn
  readonly width: number
  readonly purpose: SheetColumn['purpose']
}

// What people read and fill in comes first; what makes the row belong to its content stands on the right.
const placed: readonly Placed[] = [
  { column: 'about', width: 50, purpose: 'plain' },
  { column: 'updater', width: 24, purpose: 'entry' },
  { column: 'email', width: 34, purpose: 'entry' },
  { column: 'suggestion', width: 42, purpose: 'aside' },
  { column: 'reason', width: 46, purpose: 'aside' },
  { column: 'language', width: 11, purpose: 'entry' },
  { column: 'editsPtv', width: 15, purpose: 'entry' },
  { column: 'deputy', width: 30, purpose: 'entry' },
  { column: 'superior', width: 30, purpose: 'entry' },
  { column: 'alsoAnswers', width: 30, purpose: 'entry' },
  { column: 'away', width: 24, purpose: 'entry' },
  { column: 'area', width: 30, purpose: 'entry' },
  { column: 'serviceArea', width: 24, purpose: 'entry' },
  { column: 'organization', width: 30, purpose: 'aside' },
  { column: 'serviceClass', width: 30, purpose: 'aside' },
  { column: 'contentId', width: 38, purpose: 'aside' },
  { column: 'name', width: 24, purpose: 'aside' },
]

/** The template as a workbook: the roster first, then the help. `days`: how long a person's data are kept. */
export function templateWorkbook(
  rows: readonly TemplateRow[],
  city: City,
  days: number,
  language: MailLanguage,
): Workbook {
  return {
    title: templateTexts[language].title(city.name[language]),
    sheets: [rosterSheet(rows, language), helpSheet(days, language)],
  }
}

function rosterSheet(rows: readonly TemplateRow[], language: MailLanguage): Sheet {
  const texts = templateTexts[language]
  return {
    name: texts.sheets.roster,
    columns: placed.map(({ column, width, purpose }) => ({
      heading: heading(column, language),
      width,
      holds: 'text',
      purpose,
      choices: choicesOf(column, language),
      note: texts.columns[column].meaning,
    })),
    rows: rows.map(({ kind, cells }) => ({ kind, cells: placed.map(({ column }) => cells[column] ?? null) })),
    frozenColumns: 1,
    filtered: true,
  }
}

function heading(column: Column | NoteColumn, language: MailLanguage): string {
  return isNote(column) ? noteHeadingOf(column, language) : headingOf(column, language)
}

function isNote(column: Column | NoteColumn): column is NoteColumn {
  return noteColumns.some(note => note === column)
}

function choicesOf(column: Column | NoteColumn, language: MailLanguage): SheetChoices | null {
  const { refusals, yesNo } = templateTexts[language]
  if (column === 'language') return { values: Object.values(languageNames), refusal: refusals.language }
  return column === 'editsPtv' ? { values: yesNo, refusal: refusals.editsPtv } : null
}

function helpSheet(days: number, language: MailLanguage): Sheet {
  const { sheets, help, columns } = templateTexts[language]
  const [first, ...others] = help.sections
  const explained = placed.map(({ column }) => ({
    topic: heading(column, language),
    guidance: columns[column].meaning,
    example: columns[column].example,
  }))
  return {
    name: sheets.help,
    columns: help.headings.map((text, index) => ({
      heading: text,
      width: [32, 84, 44][index] ?? 40,
      holds: 'text',
      purpose: 'plain',
      choices: null,
      note: null,
    })),
    rows: [
      ...(first === undefined ? [] : sectionRows(first.heading, first.lines)),
      ...sectionRows(help.columns, explained),
      ...others.flatMap(section => sectionRows(section.heading, section.lines)),
      ...sectionRows(help.privacy.heading, help.privacy.sentences(days)),
    ],
    frozenColumns: 0,
    filtered: false,
  }
}

function sectionRows(title: string, lines: readonly HelpLine[]): readonly SheetRow[] {
  return [
    { kind: 'group', cells: [title] },
    ...lines.map(({ topic, guidance, example }) => ({ kind: 'row' as const, cells: [topic, guidance, example] })),
  ]
}
