import type { GuideText } from '../guides/guide.ts'
import type { CityWords } from './guides.ts'

/** What article 30(1) of the General Data Protection Regulation (EU 2016/679) wants in a record of processing. */
export type RecordSection =
  | 'controller'
  | 'purpose'
  | 'data'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'security'
  | 'approval'

/** What articles 13 and 14 of the regulation want told to people. */
export type NoticeSection =
  | 'short'
  | 'controller'
  | 'data'
  | 'purpose'
  | 'recipients'
  | 'retention'
  | 'decisions'
  | 'rights'
  | 'cooperation'

/** What article 35(2), (7) and (9) of the regulation wants in an impact assessment, with Finland's law 759/2004. */
export type AssessmentSection = 'need' | 'description' | 'principles' | 'employment' | 'risks' | 'views' | 'decision'

/** The words of the documents on data protection. What the program does not determine is left to the city. */
export interface PrivacyTexts {
  readonly record: (words: CityWords) => GuideText<RecordSection>
  readonly notice: (words: CityWords) => GuideText<NoticeSection>
  readonly assessment: (words: CityWords) => GuideText<AssessmentSection>
  readonly colophon: (date: string) => string
}
