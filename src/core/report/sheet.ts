import type { MailLanguage } from '../texts/languages.ts'
import type { Workbook } from '../workbook.ts'
import type { Report } from './report.ts'
import { changeSheet, proposalSheet } from './sheet-changes.ts'
import { areaSheet, peopleSheet, trendSheet } from './sheet-figures.ts'
import { findingSheet, itemSheet, unownedSheet } from './sheet-items.ts'
import { summarySheet } from './sheet-summary.ts'
import { sheetView, titleOf } from './sheet-view.ts'

/** The report as a workbook. It tells of people what the report tells: a report without names makes no sheet of them. */
export function reportWorkbook(report: Report, language: MailLanguage): Workbook {
  const view = sheetView(report, language)
  return {
    title: titleOf(view),
    sheets: [
      summarySheet(view),
      areaSheet(view),
      itemSheet(view),
      findingSheet(view),
      ...(report.people.length > 0 ? [peopleSheet(view)] : []),
      unownedSheet(view),
      changeSheet(view),
      proposalSheet(view),
      trendSheet(view),
    ],
  }
}
