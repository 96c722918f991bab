import { guides as en } from '../texts/en/guides.ts'
import { guides as fi } from '../texts/fi/guides.ts'
import type { GuideTexts } from '../texts/guides.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { guides as sv } from '../texts/sv/guides.ts'

/** The words of the one-page guides in each language. */
export const guideTexts: Readonly<Record<MailLanguage, GuideTexts>> = { fi, sv, en }
