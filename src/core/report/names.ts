import { nameOf, type ContentItem } from '../content-item.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'

/** A text in each language of the report. */
export function byMailLanguage(text: (language: MailLanguage) => string): Readonly<Record<MailLanguage, string>> {
  const [fi, sv, en] = mailLanguages
  return { fi: text(fi), sv: text(sv), en: text(en) }
}

/** An item's name in each language of the report, else as it is called in another one. */
function namesInAll(item: Pick<ContentItem, 'contentId' | 'languageVersions'>): Readonly<Record<MailLanguage, string>> {
  return byMailLanguage(language => nameOf(item, language, 'fi', 'sv'))
}

/** An organization's name in each language; its id where the catalogue does not hold it. */
export function organizationNames(
  organization: ContentItem | undefined,
  id: string,
): Readonly<Record<MailLanguage, string>> {
  return organization === undefined ? byMailLanguage(() => id) : namesInAll(organization)
}
