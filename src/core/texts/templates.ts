import { template as en } from './en/template.ts'
import { template as fi } from './fi/template.ts'
import type { MailLanguage } from './languages.ts'
import { template as sv } from './sv/template.ts'
import type { TemplateTexts } from './template.ts'

/** The words of the roster's template in each language. */
export const templateTexts: Readonly<Record<MailLanguage, TemplateTexts>> = { fi, sv, en }
