import { rules } from '../assessment/rules/index.ts'
import type { Assignment } from '../assignment.ts'
import type { City } from '../city.ts'
import { languagesOf, type ContentId, type ContentItem } from '../content-item.ts'
import { daysBetween } from '../dates.ts'
import type { AssessedItem } from '../digests/plan-facts.ts'
import { suomiFiUrl } from '../digests/suomi-fi.ts'
import { asksUpdater, severities, type Finding } from '../finding.ts'
import type { PersonId } from '../person.ts'
import { byMailLanguage, organizationNames } from './names.ts'
import type { ReportFinding, ReportItem } from './report.ts'
import type { ItemEvent } from './sections.ts'

/** A finding with the business date on which it was first found. */
export type DatedFinding = Finding & { readonly since: Temporal.PlainDate }

/** An item with what tonight's assessment says of it; `muted` are the findings of which nobody is asked. */
export interface AssessedForReport extends AssessedItem {
  readonly findings: readonly DatedFinding[]
  readonly muted: readonly DatedFinding[]
}

/** What the items of a report are made of. */
export interface ItemFacts {
  readonly city: City
  readonly items: readonly AssessedForReport[]
  readonly assignments: readonly Assignment[]
  /** What to call each person; null where the city shows no names. */
  readonly names: ReadonlyMap<PersonId, string> | null
  /** See `ReportItem.history`. */
  readonly events: ReadonlyMap<ContentId, readonly ItemEvent[]>
}

const explanations = new Map(rules.map(rule => [rule.id, rule.explain]))

/** The items of a report, in the order of the facts. */
export function reportItems(facts: ItemFacts, today: Temporal.PlainDate): readonly ReportItem[] {
  const owners = Map.groupBy(facts.assignments, assignment => assignment.contentId)
  const byId = new Map(facts.items.map(({ item }) => [item.contentId, item]))
  return facts.items.map(assessed => {
    const { item } = assessed
    const assigned = owners.get(item.contentId) ?? []
    return {
      ...judged(assessed, today),
      ...described(item, byId.get(item.organizationId), facts.city),
      areas: [...new Set(assigned.map(({ area }) => area))],
      owned: assigned.length > 0,
      person: calledTogether(assigned, facts.names),
      history: facts.events.get(item.contentId) ?? [],
    }
  })
}

function calledTogether(assigned: readonly Assignment[], names: ItemFacts['names']): string | null {
  if (names === null || assigned.length === 0) return null
  return assigned.map(({ personId }) => names.get(personId) ?? personId).join(', ')
}

function described(item: ContentItem, organization: ContentItem | undefined, { languages }: City) {
  return {
    contentId: item.contentId,
    kind: item.kind,
    type: item.type,
    organizationId: item.organizationId,
    organization: organizationNames(organization ?? item, item.organizationId),
    names: namesOf(item),
    languages: languagesOf(item),
    url: suomiFiUrl(item, organization ?? null, languages.default === 'sv' ? 'sv' : 'fi'),
  }
}

function judged({ clock, state, findings, muted }: AssessedForReport, today: Temporal.PlainDate) {
  return {
    age: {
      days: Math.max(0, daysBetween(clock.since, today)),
      since: clock.since.toString(),
      basis: clock.basis,
      touched: clock.touched,
    },
    state,
    stale: findings.some(asksUpdater),
    findings: [
      ...findings.map(finding => reportFinding(finding, false)),
      ...muted.map(finding => reportFinding(finding, true)),
    ].toSorted(bySeverity),
  }
}

function bySeverity(left: ReportFinding, right: ReportFinding): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity)
}

function reportFinding(finding: DatedFinding, muted: boolean): ReportFinding {
  const { key, rule, severity, audience, language, field, evidence, since } = finding
  const explain = explanations.get(rule)
  return {
    key,
    rule,
    severity,
    audience,
    language,
    field,
    evidence,
    explanation: byMailLanguage(mailLanguage => explain?.[mailLanguage](finding) ?? rule),
    since: since.toString(),
    muted,
  }
}

/** An item's names by language version. */
export function namesOf(item: ContentItem): ReportItem['names'] {
  return Object.fromEntries(languagesOf(item).map(language => [language, item.languageVersions[language]?.name ?? '']))
}
