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
