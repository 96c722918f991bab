import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Cell, CellStyle, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { letterOf } from '../../core/people/table.ts'
import type { Sheet, SheetColumn, SheetRow, Workbook } from '../../core/workbook.ts'
import { filled } from './fill-sheets.ts'
import { linesOf } from './line-count.ts'
import { packArchive } from './pack-zip.ts'
import { lineHeight, safeText } from './sheet-rows.ts'
import { openArchive, unpack } from './zip.ts'

type PageSetup = NonNullable<WriteSheet['pageSetup']>

/** The rows below the last one in which people may go on, with the same choices. */
const roomBelow = 200
/** About two thirds of the usual size. */
const lettersPerPage = 200
/**
 * A workbook as the bytes of an .xlsx file. The package that makes them stays in here: it makes the workbook with its
 * headings and one row of each kind, and the others are written as they come, in the same styles.
 */
export async function toXlsx({ title, sheets }: Workbook): Promise<Uint8Array> {
  const shell = await writeXlsx({
    sheets: sheets.map(toShell),
    properties: { title, creator: 'Ajantasa' },
    defaultFont: font,
  })
  const archive = openArchive(Buffer.from(shell))
  const texts = new Map<string, string>()
  for (const name of archive.entries.keys()) {
    texts.set(name, await text(Readable.from(unpack(archive, name, mostOfShell))))
  }
  return packArchive(filled(texts, sheets))
}

/** Far more than headings, styles and two rows take. */
const mostOfShell = 10 * 1024 * 1024

/** A sheet with everything but its rows; in their place are an empty plain row and an empty group row. */
function toShell(sheet: Sheet): WriteSheet {
  const { name, columns, rows, frozenColumns, filtered } = sheet
  const last = letterOf(columns.length - 1)
  return {
    name,
    columns: columns.map((column, index): ColumnDef => ({
      width: column.width,
      style: styleOf('row', column, index === 0),
    })),
    rows: [columns.map(({ heading }) => safeText(heading)), columns.map(() => null), columns.map(() => null)],
    cells: new Map([...headingCells(columns), ...groupCells(columns)]),
    dataValidations: columns.flatMap((column, index) => choicesOf(column, letterOf(index), rows.length)),
    rowDefs: new Map([[0, { height: headingHeight(columns) }]]),
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

function headingHeight(columns: readonly SheetColumn[]): number {
  const lines = columns.map(({ heading, width }) => linesOf(heading, width))
  return (Math.max(1, ...lines) + 0.5) * lineHeight
}

type Placed = readonly [place: string, cell: Partial<Cell>]

function headingCells(columns: readonly SheetColumn[]): readonly Placed[] {
  return columns.map(({ note }, index) => [
    `0,${index}`,
    { style: headingStyle, ...(note === null ? {} : { comment: { author: 'Ajantasa', text: safeText(note) } }) },
  ])
}

function groupCells(columns: readonly SheetColumn[]): readonly Placed[] {
  return columns.map((column, index) => [`2,${index}`, { style: styleOf('group', column, index === 0) }])
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
const formats = { text: '@', number: '#,##0', share: '0%', date: 'd.m.yyyy', link: '@' } as const

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
