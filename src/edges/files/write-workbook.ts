import type { WorkbookWriter } from '../../ports/files.ts'
import { writeWhole } from './shelf.ts'
import { toXlsx } from './xlsx.ts'

/** Writes workbooks as XLSX. */
export const workbookWriter: WorkbookWriter = {
  writeWorkbook: async (path, workbook) => writeWhole(path, await toXlsx(workbook)),
  packWorkbook: toXlsx,
}
