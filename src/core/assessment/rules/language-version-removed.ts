// A language version that was there once and is gone.
import type { ContentItem, Language } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import type { MailLanguage } from '../../texts/languages.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** It follows from the data: somebody took it away, on purpose or not. The next confirmation of the item settles it. */
export const languageVersionRemoved: Rule = {
  id: 'language-version-removed',
  audience: 'communications',
  basis: 'data',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Kieliversio on poistunut', sv: 'Språkversionen finns inte längre', en: 'Language version removed' },
  find: removed,
  explain: {
    fi: ({ language, evidence: { values } }) =>
      `${capital(name(language, 'fi'))}nen kieliversio on poistunut ${day(values, 'fi')}, joten sisältöä ei enää voi lukea tällä kielellä. Palauta se, jos se poistettiin vahingossa.`,
    sv: ({ language, evidence: { values } }) =>
      `Språkversionen på ${name(language, 'sv')} föll bort den ${day(values, 'sv')}, så innehållet kan inte längre läsas på det språket. Återställ språkversionen om den togs bort av misstag.`,
    en: ({ language, evidence: { values } }) =>
      `The ${name(language, 'en')} language version has been gone since ${day(values, 'en')}, so the content can no longer be read in that language. Restore it if it was removed by mistake.`,
  },
}

function removed(item: ContentItem, { changes, clock }: AssessmentContext): readonly Observation[] {
  return changes.goneVersions
    .filter(({ language }) => item.languageVersions[language] === undefined)
    .filter(({ on }) => clock.basis !== 'confirmed' || isBefore(clock.since, on))
    .map(({ language, on }) => faultIn(language, 'warning', null, null, { on: on.toString() }))
}

function name(language: Language | null, reader: MailLanguage): string {
  return language === null ? '' : languageNames[reader][language]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function day(values: Readonly<Record<string, string>>, language: MailLanguage): string {
  return formatDate(Temporal.PlainDate.from(values['on'] ?? ''), language)
}
