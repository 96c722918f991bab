import type { City } from '../city.ts'
import { languagesOf, nameOf, type ContentItem, type Language } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { Words } from './words.ts'

/** The language in which a mail shows an item: the mail's own, else the city's, else any that the item has. */
export function shownLanguage(item: ContentItem, mail: MailLanguage, city: City): Language {
  const wanted = [mail, city.languages.default, ...languagesOf(item)]
  return wanted.find(language => item.languageVersions[language] !== undefined) ?? mail
}

/** The item's name as a mail shows it. */
export function shownName(item: ContentItem, mail: MailLanguage, city: City): Words {
  const shown = shownLanguage(item, mail, city)
  return { text: nameOf(item, shown), language: shown === mail ? null : shown }
}
