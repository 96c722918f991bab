import type { Fault } from '../core/errors.ts'
import type { Workbook } from '../core/workbook.ts'

/** A table read from the roster's file: its rows of cells as text, headings included, and a hash of its bytes. */
export interface RosterFile {
  /** The first is row 1 of the spreadsheet, empty ones included; of YAML, each duty stands in the row of its line. */
  readonly rows: readonly (readonly string[])[]
  readonly hash: string
  /** What the file's form hides or leaves open, such as merged cells; with any of them nothing may be imported. */
  readonly faults: readonly Fault[]
}

/** Reads the list of updaters that communications keeps. */
export interface RosterSource {
  /** @throws SettingsError when the file is missing, no table, or larger than a roster may be. */
  readRoster(path: string): Promise<RosterFile>
}

/** A file of the report, named relative to the shelf, such as `report-fi.html`. */
export interface ShelfFile {
  readonly name: string
  readonly content: string
}

/** A workbook of the report, named as its files are. */
export interface ShelfWorkbook {
  readonly name: string
  readonly workbook: Workbook
}

/** Where reports, and the digests of `try`, are put for people. */
export interface ReportShelf {
  /**
   * Writes the files, each whole or not at all, and gives their paths in the same order. Each is asked for when the one
   * before is written: a large one takes much memory.
   */
  writeFiles(folder: string, files: Iterable<ShelfFile>): Promise<readonly string[]>
  /** The same for workbooks. */
  writeWorkbooks(folder: string, workbooks: Iterable<ShelfWorkbook>): Promise<readonly string[]>
}

/** Writes workbooks that people open in their spreadsheet program. */
export interface WorkbookWriter {
  /** Writes the file whole or not at all, in the place of one of that name. @throws AjantasaError where it can't. */
  writeWorkbook(path: string, workbook: Workbook): Promise<void>
  /** The same file as bytes, to be sent by mail. */
  packWorkbook(workbook: Workbook): Promise<Uint8Array>
}
