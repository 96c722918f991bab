// A general description that changed after somebody last looked at the service.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { formatDate } from '../../texts/format.ts'
import { isSince } from '../changes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV's monthly notice lists amended general descriptions (content-rules 3.9). */
export const gdChangedSincePublish: Rule = {
  id: 'gd-changed-since-publish',
  audience: 'updater',
  basis: 'PTV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Pohjakuvaus on muuttunut', sv: 'Basbeskrivningen har ändrats', en: 'General description amended' },
  find: changed,
  explain: {
    fi: ({ evidence: { values } }) =>
      `Palvelun valtakunnallinen pohjakuvaus on muuttunut ${day(values, 'fi')}, palvelun viimeisen vahvistuksen tai julkaisun jälkeen. Tarkista, että palvelun omat tekstit sopivat yhä yhteen sen kanssa.`,
    sv: ({ evidence: { values } }) =>
      `Tjänstens riksomfattande basbeskrivning ändrades den ${day(values, 'sv')}, efter att tjänsten senast bekräftades eller publicerades. Kontrollera att tjänstens egna texter fortfarande stämmer överens med den.`,
    en: ({ evidence: { values } }) =>
      `The national general description of the service was amended on ${day(values, 'en')}, after the service was last confirmed or published. Check that the service’s own texts still agree with it.`,
  },
}

function changed(_item: ContentItem, { changes, clock }: AssessmentContext): readonly Observation[] {
  const on = changes.descriptionChangedOn
  if (on === null || !isSince(clock, on)) return []
  return [fault('warning', 'generalDescriptionContentId', { on: on.toString() })]
}

function day(values: Readonly<Record<string, string>>, language: 'fi' | 'sv' | 'en'): string {
  return formatDate(Temporal.PlainDate.from(values['on'] ?? ''), language)
}
