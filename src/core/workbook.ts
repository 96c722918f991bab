/** A workbook as it is to be read: what stands in it and what it is for, whatever the format of the file. */
export interface Workbook {
  readonly title: string
  readonly sheets: readonly Sheet[]
}

/** A table with its headings in the first row, which stays in sight. Nothing in it is hidden. */
export interface Sheet {
  /** At most 31 characters, none of them []:*?/\ */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** How many columns on the left stay in sight. */
  readonly frozenColumns: number
  /** True where the headings have buttons to filter the rows by. */
  readonly filtered: boolean
}

export interface SheetColumn {
  readonly heading: string
  /** In characters of the usual size; longer texts are wrapped. */
  readonly width: number
  /**
   * What its cells hold; a share is a number from 0 to 1, shown as a percentage. What people type into a column of texts
   * stays as they typed it, dates and formulas too.
   */
  readonly holds: 'text' | 'number' | 'share' | 'date' | 'link'
  /** `entry` is for people to fill in, `aside` is said by the way. */
  readonly purpose: 'plain' | 'entry' | 'aside'
  /** The only values that its cells may have, or null. */
  readonly choices: SheetChoices | null
  /** Shown where the pointer rests on the heading, or null. */
  readonly note: string | null
}

export interface SheetChoices {
  /** None holds a comma or a quotation mark, and all together are at most 250 characters. */
  readonly values: readonly string[]
  readonly refusal: string
}

/** A group row stands out and opens the rows below it. */
export interface SheetRow {
  readonly kind: 'row' | 'group'
  /** In the order of the columns; fewer than the columns where the last ones are empty. */
  readonly cells: readonly SheetCell[]
}

export type SheetCell = string | number | Temporal.PlainDate | SheetLink | null

export interface SheetLink {
  readonly text: string
  /** Begins with https:, http: or mailto:. */
  readonly address: string
}
