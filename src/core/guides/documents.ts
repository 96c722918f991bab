import { privacy as fi } from '../texts/fi/guides-privacy.ts'
import { formatDate } from '../texts/format.ts'
import type { PrivacyTexts } from '../texts/guides-privacy.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { privacy as sv } from '../texts/sv/guides-privacy.ts'
import { cityWords } from './city-words.ts'
import type { GuideFacts } from './facts.ts'
import type { Guide, GuideText } from './guide.ts'

type DocumentLanguage = Exclude<MailLanguage, 'en'>

const texts: Readonly<Record<DocumentLanguage, PrivacyTexts>> = { fi, sv }

/** The record of processing, the notice to staff and the starter of an impact assessment; none in English. */
export function privacyDocuments(facts: GuideFacts, language: MailLanguage): readonly Guide[] {
  if (language === 'en') return []
  const { record, notice, assessment } = texts[language]
  const city = cityWords(facts, language)
  return [
    document('processing-record', record(city), facts, language),
    document('staff-notice', notice(city), facts, language),
    document('impact-assessment', assessment(city), facts, language),
  ]
}

function document<Section extends string>(
  name: string,
  { title, lead, sections }: GuideText<Section>,
  facts: GuideFacts,
  language: DocumentLanguage,
): Guide {
  return {
    name: `${name}-${language}`,
    language,
    form: 'document',
    city: cityWords(facts, language).city,
    title,
    lead,
    sections: (Object.keys(sections) as Section[]).map(id => ({ id, ...sections[id], width: 'full' })),
    colophon: texts[language].colophon(formatDate(facts.date, language)),
  }
}
