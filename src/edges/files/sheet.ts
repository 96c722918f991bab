// Reads one sheet of an .xlsx workbook cell by cell (ECMA-376 part 1, 18.3.1).
import { limits, refuseDamaged, refuseSize } from './refuse.ts'
import { decodeEscapes, isTrue, type Workbook, type WorkbookSheet } from './workbook.ts'
import { readXml, type Attributes } from './xml.ts'

/** A cell as it stands in the file; rows and columns are counted from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly inHiddenRow: boolean
  /** A text; or a formula that has never been reckoned, or has come to an error such as `#REF!`. */
  readonly content: { readonly text: string } | { readonly trouble: string }
}

/** Cells from the first to the last, both counted from 0 and both belonging to it. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a sheet shows otherwise than its cells are. */
export interface SheetForm {
  readonly merged: readonly Range[]
  /** Columns that are hidden, from the first to the last. */
  readonly hidden: readonly { readonly left: number; readonly right: number }[]
}

interface State {
  row: number
  column: number
  inHiddenRow: boolean
  type: string
  style: number
  value: string
  hasFormula: boolean
  isTaking: boolean
  isSpoken: boolean
}

// More than this stand in no list that people keep; each is compared with the rows that it spans.
const mostRanges = 5000

/** Tells every cell that has something in it until it is enough. @throws SettingsError when damaged or too large. */
export async function readSheet(
  workbook: Workbook,
  sheet: WorkbookSheet,
  tell: (cell: SheetCell) => void,
  enough: () => boolean = () => false,
): Promise<SheetForm> {
  const merged: Range[] = []
  const hidden: { left: number; right: number }[] = []
  const state = newState()
  const open = (name: string, attribute: Attributes): void => {
    if (name === 'col' && isTrue(attribute('hidden')))
      hidden.push({ left: Number(attribute('min')) - 1, right: Number(attribute('max')) - 1 })
    if (name === 'mergeCell') merged.push(readRange(attribute('ref') ?? ''))
    if (merged.length + hidden.length > mostRanges)
      refuseSize('a sheet has more than 5,000 merged cells or hidden columns')
    openCell(state, name, attribute)
  }
  const close = (name: string): void => {
    closeCell(state, name)
    if (name !== 'c') return
    const content = contentOf(state, workbook)
    const { row, column, inHiddenRow } = state
    if (content !== null) tell({ row, column, inHiddenRow, content })
  }
  const text = (more: string): void => {
    if (state.isTaking) state.value += more
    if (state.value.length > limits.cell) refuseSize('a cell has more than 100,000 characters')
  }
  await readXml(workbook.archive, sheet.part, { open, close, text }, { most: limits.unpacked, enough })
  return { merged, hidden }
}

function newState(): State {
  const place = { row: -1, column: -1, inHiddenRow: false }
  return { ...place, type: '', style: -1, value: '', hasFormula: false, isTaking: false, isSpoken: false }
}

function openCell(state: State, name: string, attribute: Attributes): void {
  if (name === 'row') {
    state.row = (Number(attribute('r')) || state.row + 2) - 1
    state.column = -1
    state.inHiddenRow = isTrue(attribute('hidden'))
  }
  if (name === 'c') {
    const place = readPlace(attribute('r') ?? '')
    state.row = place?.row ?? state.row
    state.column = place?.column ?? state.column + 1
    state.type = attribute('t') ?? 'n'
    state.style = Number(attribute('s') ?? -1)
    state.value = ''
    state.hasFormula = false
  }
  if (name === 'f') state.hasFormula = true
  if (name === 'rPh') state.isSpoken = true
  if (name === 'v' || (name === 't' && !state.isSpoken)) state.isTaking = true
}

function closeCell(state: State, name: string): void {
  if (name === 'rPh') state.isSpoken = false
  if (name === 'v' || name === 't') state.isTaking = false
}

/** What the spreadsheet program shows in the cell, or null where that is nothing. */
function contentOf(state: State, workbook: Workbook): SheetCell['content'] | null {
  const { type, value, hasFormula } = state
  if (type === 'e') return { trouble: `the cell shows the error ${value}` }
  // A formula of empty text says so by its type; written by a program, one may have no value at all.
  if (hasFormula && value === '' && type !== 'str')
    return { trouble: 'the cell has a formula whose value is not in the file' }
  const text = textOf(state, workbook)
  return text.trim() === '' ? null : { text }
}

function textOf({ type, value, style }: State, { texts, hasAllTexts, dayStyles, from1904 }: Workbook): string {
  if (type === 's') return texts[Number(value)] ?? refuseText(hasAllTexts)
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?$/u, '')
  if (type !== 'n') return decodeEscapes(value)
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  return (dayStyles.has(style) ? dayOf(number, from1904) : null) ?? String(number)
}

function refuseText(hasAllTexts: boolean): never {
  if (hasAllTexts) refuseDamaged('a cell names a text that is not there')
  return refuseSize('the workbook has more than 20 million characters')
}

/** A day such as 2027-07-01, or null where the number is none; Excel's own 29.2.1900 shifts the first 60. */
function dayOf(number: number, from1904: boolean): string | null {
  if (number < (from1904 ? 0 : 1) || number >= 2_958_466) return null
  const first = from1904 ? '1904-01-01' : number < 60 ? '1899-12-31' : '1899-12-30'
  return Temporal.PlainDate.from(first)
    .add({ days: Math.floor(number) })
    .toString()
}

function readRange(text: string): Range {
  const [first, last] = text.split(':').map(readPlace)
  if (!first) return refuseDamaged('merged cells have no place')
  const end = last ?? first
  return {
    top: Math.min(first.row, end.row),
    left: Math.min(first.column, end.column),
    bottom: Math.max(first.row, end.row),
    right: Math.max(first.column, end.column),
  }
}

/** The place that a name such as `AB12` gives. */
function readPlace(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, number] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(text) ?? []
  if (letters === undefined || number === undefined || Number(number) === 0) return null
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 65) - 64,
    0,
  )
  return { row: Number(number) - 1, column: column - 1 }
}
