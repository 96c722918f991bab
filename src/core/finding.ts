import type { ContentId, Language } from './content-item.ts'

/** The rules of this version; ids are stable, as scripts and mutings rely on them. */
export const ruleIds = [
  'age-expired',
  'age-warning',
  'review-due',
  'past-date-in-text',
  'hours-ended',
  'language-facts-differ',
  'missing-language-version',
  'no-channels',
  'name-missing',
  'name-too-long',
  'duplicate-name',
  'duplicate-channel-name',
  'channel-name-equals-service-name',
  'org-name-in-service-name',
  'place-name-in-location-name',
  'summary-missing',
  'summary-too-long',
  'summary-equals-name',
  'name-repeats-in-summary',
  'summary-not-a-sentence',
  'summary-is-lead-in',
  'summary-generated',
  'summary-copied-from-description',
  'description-missing',
  'description-too-long',
  'instructions-too-long',
  'conditions-too-long',
  'additional-info-too-long',
  'description-too-short',
  'description-equals-summary',
  'instructions-missing',
  'gd-text-copied',
  'contact-details-in-text',
  'opening-hours-in-text',
  'self-reference',
  'law-reference-in-text',
  'person-name-in-text',
  'person-name-in-channel-name',
  'long-sentence',
  'long-paragraph',
  'emphasis-markup',
  'heading-only-or-skipped',
  'placeholder-text',
  'past-year-in-text',
  'year-in-text',
  'price-in-text',
  'exceptional-hours-past',
  'holiday-years-past',
  'holiday-hours-yearly',
  'hours-without-content',
  'exceptional-hours-untitled',
  'parallel-hours-untitled',
  'hours-missing',
  'permit-language-missing',
  'language-version-removed',
  'language-version-incomplete',
  'org-language-missing',
  'connected-language-missing',
  'untranslated-text',
  'wrong-language-text',
  'language-length-differs',
  'no-service-languages',
  'service-language-without-version',
  'too-many-service-languages',
  'orphan-channel',
  'only-webpage-channel',
  'connection-to-missing',
  'shared-channel-removed',
  'responsible-org-archived',
  'responsible-org-duplicated',
  'no-producer',
  'sub-organisation-depth',
  'foreign-channel-described',
  'no-target-group',
  'kr2-without-subgroup',
  'kr3-with-subgroup',
  'many-citizen-subgroups',
  'no-service-class',
  'too-many-service-classes',
  'no-service-subclass',
  'no-ontology-terms',
  'too-many-ontology-terms',
  'ontology-term-invalid',
  'life-event-without-citizens',
  'industrial-class-missing',
  'industrial-class-too-general',
  'area-wider-than-needed',
  'area-excludes-own',
  'charge-info-missing',
  'broken-link',
  'link-not-https',
  'link-redirects-to-root',
  'login-gateway-link',
  'eservice-without-url',
  'webpage-without-url',
  'link-name-not-descriptive',
  'form-without-file',
  'form-delivery-missing',
  'phone-without-number',
  'phone-leading-zero',
  'phone-without-info',
  'extra-charge-without-price',
  'support-is-switchboard',
  'location-without-address',
  'location-without-street-address',
  'location-coordinates-missing',
  'accessibility-unknown',
  'email-personal',
  'email-domain-dead',
  'published-date-missing',
  'gd-changed-since-publish',
  'connected-changed-since-publish',
] as const
export type RuleId = (typeof ruleIds)[number]

/** error: demonstrably untrue, or PTV or DVV forbids it. warning: recommended, or a guess. info: shown on request. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Who can put it right: the updater (facts about the service) or communications (classification, structure). */
export type Audience = 'updater' | 'communications'

/**
 * What a rule saw. `quote` are the words of the content, exactly as they stand there (Markdown removed), or null
 * where no words are at fault; `values` are the facts the rule's sentence needs, dates as `YYYY-MM-DD`.
 */
export interface Evidence {
  readonly quote: string | null
  readonly values: Readonly<Record<string, string>>
}

/**
 * One fault that a rule found in one item. `language` is null where the field is shared by all language versions;
 * `field` is the path in API version 12 below the item or its language version, such as `description` or
 * `serviceHours.hours[1].toDate`, or null where the item as a whole is meant.
 */
export interface Observation {
  readonly severity: Severity
  readonly language: Language | null
  readonly field: string | null
  readonly evidence: Evidence
}

/** An observation with its lasting key and the item it belongs to. */
export interface Finding extends Observation {
  /** The same as long as item, rule, language, field and what matched stay the same: a muting hangs on it. */
  readonly key: string
  readonly contentId: ContentId
  readonly rule: RuleId
  readonly audience: Audience
}

/** True where a finding asks the item's updater for something: it makes the item stale and goes into a digest. */
export function asksUpdater({ audience, severity }: Pick<Finding, 'audience' | 'severity'>): boolean {
  return audience === 'updater' && severity !== 'info'
}
