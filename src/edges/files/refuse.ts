import { SettingsError } from '../../core/errors.ts'

/** What a roster may have at most; bytes as they lie in the file, and as its parts are unpacked from a workbook. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  characters: 20_000_000,
  /** Of one cell; spreadsheet programs stop at 32,767. */
  cell: 100_000,
  rows: 20_000,
  columns: 200,
  /** With content. */
  cells: 1_000_000,
} as const

/** Ends the reading of a file that is no table that we can read. @throws SettingsError; who knows the path adds it. */
export function refuse(problem: string, remedy: string, cause?: unknown): never {
  throw new SettingsError([{ where: '', problem, remedy }], cause)
}

/** Ends the reading of a file that is larger than a roster may be; `what` tells what of it. @throws SettingsError */
export function refuseSize(what: string): never {
  refuse(
    `${what}; a roster may have 20,000 rows, 200 columns and 20 MB`,
    'Keep the roster alone in its file, a row for each duty, and delete what is not part of it.',
  )
}

/** Ends the reading of a workbook whose file is damaged. @throws SettingsError */
export function refuseDamaged(what: string, cause?: unknown): never {
  refuse(
    `the workbook is damaged: ${what}`,
    'Open it in the spreadsheet program, let it repair the file, and save it again as .xlsx.',
    cause,
  )
}
