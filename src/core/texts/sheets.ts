import { sheet as en } from './en/sheet.ts'
import { sheet as fi } from './fi/sheet.ts'
import type { MailLanguage } from './languages.ts'
import type { SheetTexts } from './sheet.ts'
import { sheet as sv } from './sv/sheet.ts'

/** The words of the report's workbook in each language. */
export const sheetTexts: Readonly<Record<MailLanguage, SheetTexts>> = { fi, sv, en }
