import type { MailLanguage } from '../texts/languages.ts'
import { privacyDocuments } from './documents.ts'
import type { GuideFacts } from './facts.ts'
import type { Guide } from './guide.ts'
import { guideMarkdown } from './markdown.ts'
import { guidePage } from './page.ts'
import { communicationsSheet, updaterSheet } from './sheets.ts'

/** Every guide and document in the languages, each as a page and as Markdown. */
export function guideFiles(
  facts: GuideFacts,
  languages: readonly MailLanguage[],
): readonly { readonly name: string; readonly content: string }[] {
  return guidesOf(facts, languages).flatMap(guide => [
    { name: `${guide.name}.html`, content: guidePage(guide) },
    { name: `${guide.name}.md`, content: guideMarkdown(guide) },
  ])
}

/** Every guide and document in the languages; the documents on data protection are in Finnish and Swedish only. */
export function guidesOf(facts: GuideFacts, languages: readonly MailLanguage[]): readonly Guide[] {
  return languages.flatMap(language => [
    updaterSheet(facts, language),
    communicationsSheet(facts, language),
    ...privacyDocuments(facts, language),
  ])
}
