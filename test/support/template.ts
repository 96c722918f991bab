import type { Connection, ContentItem } from '../../src/core/content-item.ts'
import { assign } from '../../src/core/people/assign.ts'
import type { Duty, Roster } from '../../src/core/people/roster.ts'
import { planTemplate, type Template } from '../../src/core/people/template.ts'
import { templateRows } from '../../src/core/people/template-rows.ts'
import { templateWorkbook } from '../../src/core/people/template-workbook.ts'
import type { Person } from '../../src/core/person.ts'
import type { MailLanguage } from '../../src/core/texts/languages.ts'
import { templateTexts } from '../../src/core/texts/templates.ts'
import type { SheetRow, Workbook } from '../../src/core/workbook.ts'
import { aCity } from '../core/mails/a-reply.ts'

/** A city's content with its roster. */
export interface Stock {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
  readonly duties: readonly Duty[]
  readonly people: readonly Person[]
}

/** The template of a city without hand-overs. */
export function templateOf(stock: Stock, language: MailLanguage = 'fi'): { template: Template; workbook: Workbook } {
  const organizations = stock.items.filter(item => item.kind === 'organization')
  const template = planTemplate({ ...stock, assignments: assign({ ...stock, organizations }) })
  const rows = templateRows(template, { language, organizations, people: stock.people, codes: [] })
  return { template, workbook: templateWorkbook(rows, aCity(), 90, language) }
}

/** The first sheet as an import gets its rows. */
export function tableOf({ sheets }: Workbook): readonly (readonly string[])[] {
  const [{ columns, rows } = { columns: [], rows: [] }] = sheets
  const cells = rows.map(row => row.cells.map(cell => (typeof cell === 'string' ? cell : '')))
  return [columns.map(({ heading }) => heading), ...cells]
}

/** Writes an address of its own into each wanted row of the first sheet that names nobody. */
export function filledIn(workbook: Workbook, wanted: (row: SheetRow) => boolean): Workbook {
  const [first, ...others] = workbook.sheets
  if (first === undefined) return workbook
  const email = first.columns.findIndex(({ note }) => note === emailNote(note))
  const rows = first.rows.map((row, index) => {
    if (row.cells[email] !== null || !wanted(row)) return row
    return { ...row, cells: row.cells.with(email, `henkilo${index}@esimerkkila.fi`) }
  })
  return { ...workbook, sheets: [{ ...first, rows }, ...others] }
}

function emailNote(note: string | null): string | null {
  return Object.values(templateTexts).some(({ columns }) => columns.email.meaning === note) ? note : ''
}

/** Who answers for which item by a roster: `id person`, sorted. */
export function ownersBy({ items, connections }: Stock, { duties }: Pick<Roster, 'duties'>): readonly string[] {
  const organizations = items.filter(item => item.kind === 'organization')
  const assignments = assign({ items, connections, organizations, duties })
  return assignments.map(({ contentId, personId }) => `${contentId} ${personId}`).toSorted()
}
