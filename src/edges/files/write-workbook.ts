import type { Cell, CellStyle, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { letterOf } from '../../core/people/table.ts'
import type { Sheet, SheetCell, SheetColumn, SheetRow, Workbook } from '../../core/workbook.ts'
import type { WorkbookWriter } from '../../ports/files.ts'
import { writeWhole } from './shelf.ts'

/** Writes workbooks as XLSX. The package that makes them stays in here. */
export const workbookWriter: WorkbookWriter = {
  writeWorkbook: async (path, workbook) => writeWhole(path, await toXlsx(workbook)),
}

type PageSetup = NonNullable<WriteSheet['pageSetup']>

/** Letters that are not bold are narrower than the digits by which widths are counted. */
const plainLetters = 1.1
/** In points, for letters of the usual size. */
const lineHeight = 15.5
/** The rows below the last one in which people may go on, with the same choices. */
const roomBelow = 200
/** About two thirds of the usual size. */
const lettersPerPage = 200
/** The most letters that Excel takes in a cell. */
const mostLetters = 32_767

async function toXlsx({ title, sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { title, creator: 'Ajantasa' },
    defaultFont: font,
  })
}

function toSheet(sheet: Sheet): WriteSheet {
  const { name, columns, rows, frozenColumns, filtered } = sheet
  const last = letterOf(columns.length - 1)
  return {
    name,
    columns: columns.map(({ width }): ColumnDef => ({ width })),
    rows: [columns.map(({ heading }) => safeText(heading)), ...rows.map(row => valuesOf(row, columns))],
    cells: new Map([...headingCells(columns), ...rows.flatMap((row, index) => rowCells(row, index + 1, columns))]),
    dataValidations: columns.flatMap((column, index) => choicesOf(column, letterOf(index), rows.length)),
    rowDefs: rowHeights(sheet),
    freezePane: { rows: 1, columns: frozenColumns },
    ...(filtered ? { autoFilter: { range: `A1:${last}${rows.length + 1}` } } : {}),
    pageSetup: printed(sheet),
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  }
}

/** On A4: as many pages side by side as keep it readable, of any length, with what stays in sight on each. */
function printed({ columns, frozenColumns }: Sheet): PageSetup {
  const letters = columns.reduce((sum, { width }) => sum + width, 0)
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(letters / lettersPerPage),
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
    ...(frozenColumns > 0 ? { printTitlesColumn: `$A:$${letterOf(frozenColumns - 1)}` } : {}),
  }
}

// LibreOffice leaves rows one line high unless the file says more; those of one line may grow as people write.
function rowHeights({ columns, rows }: Sheet): Map<number, { height: number }> {
  const headings = columns.map(({ heading, width }) => linesOf(heading, width))
  const below = rows.map(({ kind, cells }) =>
    cells.map((cell, index) =>
      linesOf(wordsOf(cell), (columns[index]?.width ?? 0) * (kind === 'group' ? 1 : plainLetters)),
    ),
  )
  const lines = [headings, ...below].map(counts => Math.max(1, ...counts))
  const tall = lines.map((count, index) => [index, count] as const).filter(([index, count]) => index === 0 || count > 1)
  return new Map(tall.map(([index, count]) => [index, { height: (index === 0 ? count + 0.5 : count) * lineHeight }]))
}

function wordsOf(cell: SheetCell): string {
  return isLink(cell) ? cell.text : typeof cell === 'string' ? cell : ''
}

/** The lines that a text takes in a column, each word whole where it fits. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width)
  return text.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0]
    for (const { length } of paragraph.split(' ')) {
      const onThisLine = used === 0 ? length : used + 1 + length
      if (onThisLine <= room) used = onThisLine
      else {
        lines += used === 0 ? Math.ceil(length / room) - 1 : Math.ceil(length / room)
        used = length % room
      }
    }
    return sum + lines
  }, 0)
}

type Placed = readonly [place: string, cell: Partial<Cell>]

function headingCells(columns: readonly SheetColumn[]): readonly Placed[] {
  return columns.map(({ note }, index) => [
    `0,${index}`,
    { style: headingStyle, ...(note === null ? {} : { comment: { author: 'Ajantasa', text: safeText(note) } }) },
  ])
}

function rowCells(row: SheetRow, at: number, columns: readonly SheetColumn[]): readonly Placed[] {
  return columns.map((column, index) => {
    const cell = row.cells[index] ?? null
    const style = styleOf(row.kind, column, index === 0)
    return [`${at},${index}`, isLink(cell) ? { style, hyperlink: { target: cell.address } } : { style }]
  })
}

function valuesOf({ cells }: SheetRow, columns: readonly SheetColumn[]): (string | number | Date | null)[] {
  return columns.map((_, index) => {
    const cell = cells[index] ?? null
    if (cell === null || cell === '') return null
    if (typeof cell === 'number') return cell
    if (typeof cell === 'string') return safeText(cell)
    return isLink(cell) ? safeText(cell.text) : new Date(cell.toZonedDateTime('UTC').epochMilliseconds)
  })
}

function isLink(cell: SheetCell): cell is Extract<SheetCell, { readonly address: string }> {
  return cell !== null && typeof cell === 'object' && 'address' in cell
}

/** What XML can hold and a cell takes: half a character or a control code would make the file unreadable. */
function safeText(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, ' ')
  return clean.length > mostLetters ? `${clean.slice(0, mostLetters - 1).toWellFormed()}…` : clean
}

function choicesOf({ choices }: SheetColumn, letter: string, rows: number): readonly DataValidation[] {
  if (choices === null) return []
  return [
    {
      type: 'list',
      values: [...choices.values],
      range: `${letter}2:${letter}${rows + 1 + roomBelow}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: choices.values.join(' / '),
      errorMessage: choices.refusal,
    },
  ]
}

const font = { name: 'Calibri', size: 11 } as const
const line = { style: 'thin', color: { rgb: 'C9CED6' } } as const
const border = { top: line, right: line, bottom: line, left: line }
const headingStyle: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3F6E' } },
  alignment: { vertical: 'center', wrapText: true },
  border,
}
// A cell of texts is formatted as one: there Excel takes nothing that people write for a date, a number or a formula.
const formats = { text: '@', number: '#,##0', date: 'd.m.yyyy', link: '@' } as const

function styleOf(kind: SheetRow['kind'], { holds, purpose }: SheetColumn, first: boolean): CellStyle {
  const isGroup = kind === 'group'
  const color = { rgb: holds === 'link' ? '1F4FA3' : purpose === 'aside' ? '4A5260' : '1A1A1A' }
  const background = purpose === 'entry' ? 'FFF6D6' : 'D9E4F2'
  return {
    font: { ...font, bold: isGroup && purpose !== 'aside', color, ...(holds === 'link' ? { underline: true } : {}) },
    ...(isGroup ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } } : {}),
    alignment: { vertical: 'top', wrapText: true, ...(first && !isGroup ? { horizontal: 'left', indent: 1 } : {}) },
    numFmt: formats[holds],
    border,
  }
}
