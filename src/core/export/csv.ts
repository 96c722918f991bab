/** How a table of text is written. */
export interface CsvDialect {
  readonly separator: ',' | ';'
  readonly decimal: '.' | ','
  /** Begins the file. */
  readonly start: string
  /** True where no text may be taken for a formula, and no number be made of it. */
  readonly safe: boolean
}

/** RFC 4180 to the letter: commas, CRLF, UTF-8 without a mark; each text as it is. */
export const plainCsv: CsvDialect = { separator: ',', decimal: '.', start: '', safe: false }

/** What Excel opens with Finnish or Swedish settings: semicolons, decimal commas, the mark of UTF-8, no formulas. */
export const excelCsv: CsvDialect = { separator: ';', decimal: ',', start: '\uFEFF', safe: true }

export type CsvCell = string | number | boolean | null

/** One record with its end (RFC 4180, section 2). */
export function csvRecord(cells: readonly CsvCell[], dialect: CsvDialect): string {
  return `${cells.map(cell => written(cell, dialect)).join(dialect.separator)}\r\n`
}

function written(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return quoted(String(cell).replace('.', dialect.decimal), dialect)
  if (typeof cell === 'boolean') return String(cell)
  return quoted(dialect.safe ? keptAsText(clean(cell)) : clean(cell), dialect)
}

// Half a character or a control code has no place in a text of UTF-8.
function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\r\n\t]/gu, ' ')
}

// An apostrophe keeps spreadsheet programs from reckoning (OWASP, "CSV Injection"), and from taking the zero off 0190001200
// or 091. It is seen, and harms nothing.
function keptAsText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]|^0[\d ]+$/u.test(text) ? `'${text}` : text
}

// A space at an end is part of the cell (RFC 4180, section 2.4), which not all readers know unless it is quoted.
function quoted(text: string, { separator }: CsvDialect): string {
  const plain = !text.includes(separator) && !/["\r\n]|^\s|\s$/u.test(text)
  return plain ? text : `"${text.replaceAll('"', '""')}"`
}
