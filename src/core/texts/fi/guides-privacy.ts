import type { PrivacyTexts } from '../guides-privacy.ts'
import { assessment } from './guides-assessment.ts'
import { notice } from './guides-notice.ts'
import { record } from './guides-record.ts'

export const privacy = {
  record,
  notice,
  assessment,
  colophon: date =>
    `Pohja on koottu Ajantasan asetuksista ${date}. Täytä hakasulkeissa olevat kohdat ennen käyttöä. Pohja ei korvaa oikeudellista neuvontaa.`,
} satisfies PrivacyTexts
