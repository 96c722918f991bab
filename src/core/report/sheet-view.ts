import { languages } from '../content-item.ts'
import { formatDate } from '../texts/format.ts'
import type { MailTexts } from '../texts/mail.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import type { ReportTexts } from '../texts/report.ts'
import type { SheetHeading, SheetName, SheetTexts } from '../texts/sheet.ts'
import { sheetTexts } from '../texts/sheets.ts'
import type { Sheet, SheetCell, SheetColumn } from '../workbook.ts'
import { textsOf } from './page/view.ts'
import type { Report, ReportItem } from './report.ts'

/** What every sheet needs: the figures, and the words for them. */
export interface SheetView {
  readonly report: Report
  readonly language: MailLanguage
  readonly texts: SheetTexts
  /** What the page has words for already. */
  readonly page: Pick<ReportTexts, 'states' | 'severities' | 'fields' | 'changes'>
  /** What the digest has words for already. */
  readonly shared: Pick<MailTexts, 'types' | 'languages' | 'fields'>
  readonly items: ReadonlyMap<string, ReportItem>
}

export function sheetView(report: Report, language: MailLanguage): SheetView {
  return {
    report,
    language,
    texts: sheetTexts[language],
    page: textsOf[language],
    shared: mailTexts[language],
    items: new Map(report.items.map(item => [item.contentId, item])),
  }
}

/** What the workbook is called: the report, its day and the city. */
export function titleOf({ report, language, texts }: SheetView): string {
  return texts.title(report.city.name[language], formatDate(Temporal.PlainDate.from(report.date), language))
}

/** One column of a table and what stands in it. */
export interface Field<Row> {
  readonly heading: SheetHeading
  /** In characters. */
  readonly width: number
  readonly holds: SheetColumn['holds']
  readonly cell: (row: Row) => SheetCell
}

// Excel takes 65,530 links on a sheet and calls a workbook with more of them damaged.
const mostLinks = 65_000

/** A sheet with a row for each of the rows, to be sorted and filtered; the first column stays in sight. */
export function tableSheet<Row>(
  { texts }: SheetView,
  name: SheetName,
  fields: readonly Field<Row>[],
  rows: readonly Row[],
): Sheet {
  const links = fields.filter(({ holds }) => holds === 'link').length * rows.length
  return {
    name: texts.sheets[name],
    columns: fields.map(({ heading, width, holds }) => ({
      heading: texts.headings[heading],
      width,
      holds,
      purpose: 'plain',
      choices: null,
      note: texts.notes[heading] ?? null,
    })),
    rows: rows.map(row => ({
      kind: 'row',
      cells: fields.map(({ cell }) => (links > mostLinks ? withoutLink(cell(row)) : cell(row))),
    })),
    frozenColumns: 1,
    filtered: true,
  }
}

function withoutLink(cell: SheetCell): SheetCell {
  return cell !== null && typeof cell === 'object' && 'address' in cell ? cell.address : cell
}

/** A day of the report's data. */
export function dayCell(day: string | null): SheetCell {
  return day === null ? null : Temporal.PlainDate.from(day)
}

/** A part of a whole; of nothing there is none. */
export function shareCell(part: number, whole: number): SheetCell {
  return whole === 0 ? null : part / whole
}

/** The public page of an item, where its address is known. */
export function linkCell({ texts }: SheetView, item: ReportItem | undefined): SheetCell {
  const address = item?.url ?? null
  return address !== null && address.startsWith('https://') ? { text: texts.link, address } : null
}

export function yesOrNo({ texts }: SheetView, holds: boolean): string {
  return holds ? texts.yes : texts.no
}

/** The name in the workbook's language, else in the first language there is. */
export function nameIn({ language }: SheetView, names: ReportItem['names'], otherwise: string): string {
  const found = [language, ...languages].map(one => names[one]?.trim() ?? '').find(name => name !== '')
  return found ?? otherwise
}

/** What an item is called as a kind, by its type. */
export function typeIn({ shared }: SheetView, { kind, type }: Pick<ReportItem, 'kind' | 'type'>): string {
  const words: Readonly<Record<string, string>> = shared.types
  return words[kind === 'organization' ? kind : type] ?? type
}

/** A field as the catalogue's own interface calls it, by the first part of its path; one without a name keeps it. */
export function fieldIn({ page, shared }: SheetView, path: string): string {
  const field = (path.split('.')[0] ?? '').replace(/\[.*$/u, '')
  return page.fields[field] ?? shared.fields[field] ?? path
}
