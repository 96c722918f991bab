import { rules } from '../assessment/rules/index.ts'
import type { Assignment } from '../assignment.ts'
import type { City } from '../city.ts'
import { kinds, languagesOf, type ContentItem, type Language } from '../content-item.ts'
import { daysBetween } from '../dates.ts'
import type { AssessedItem } from '../digests/plan-facts.ts'
import { handOverDifferences } from '../people/hand-over-differences.ts'
import type { HandOver } from '../people/hand-over.ts'
import { holesOf, type HoleFacts } from '../people/holes.ts'
import { suomiFiUrl } from '../digests/suomi-fi.ts'
import { asksUpdater, severities, type Finding } from '../finding.ts'
import type { Person } from '../person.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'
import { areaFigures, personFigures, ruleFigures } from './figures.ts'
import { holeFigures } from './hole-figures.ts'
import type { Report, ReportChange, ReportFinding, ReportItem, Totals, TrendPoint, Waiting } from './report.ts'

/** All that a report is made of. */
export interface ReportFacts extends Pick<HoleFacts, 'duties' | 'unreachable' | 'past'> {
  readonly city: City
  readonly items: readonly (AssessedItem & {
    readonly findings: readonly (Finding & { since: Temporal.PlainDate })[]
  })[]
  readonly connections: number
  readonly assignments: readonly Assignment[]
  readonly people: readonly Person[]
  /** Those that hold, in the order in which they came. */
  readonly handOvers: readonly HandOver[]
  readonly showPeople: boolean
  readonly earlier: readonly TrendPoint[]
  readonly waiting: readonly Waiting[]
  readonly changes: readonly ReportChange[]
}

/** Works the report of a business date out; its figures all come from the same items. */
export function reportOf(facts: ReportFacts, today: Temporal.PlainDate): Report {
  const owners = Map.groupBy(facts.assignments, assignment => assignment.contentId)
  const organizations = new Map(facts.items.map(({ item }) => [item.contentId, item]))
  const people = new Map(facts.people.map(person => [person.id, person.name]))
  const items = facts.items.map(assessed => {
    const assigned = owners.get(assessed.item.contentId) ?? []
    const names = assigned.map(one => people.get(one.personId) ?? one.personId)
    const organization = organizations.get(assessed.item.organizationId)
    const person = facts.showPeople && names.length > 0 ? names.join(', ') : null
    return {
      ...reportItem(assessed, organization, facts.city, today),
      areas: areasOf(assigned),
      owned: assigned.length > 0,
      person,
    }
  })
  const totals = totalsOf(items, facts.connections)
  return {
    schemaVersion: 1,
    city: { id: facts.city.id, name: facts.city.name },
    date: today.toString(),
    totals,
    trend: [...facts.earlier, { date: today.toString(), items: items.length, stale: totals.stale }],
    areas: areaFigures(items, facts.assignments),
    people: facts.showPeople ? personFigures(items, facts.assignments, people) : [],
    rules: ruleFigures(items),
    items,
    unowned: items.filter(item => !item.owned).map(item => item.contentId),
    holes: holeFigures({
      holes: holesOf({ ...facts, today }),
      duties: facts.duties,
      handOvers: handOverDifferences(facts.handOvers),
      names: facts.showPeople ? people : null,
    }),
    waiting: facts.waiting,
    changes: facts.changes,
  }
}

function areasOf(assignments: readonly Assignment[]): readonly string[] {
  return [...new Set(assignments.map(assignment => assignment.area))]
}

function reportItem(
  { item, clock, state, findings }: ReportFacts['items'][number],
  organization: ContentItem | undefined,
  city: City,
  today: Temporal.PlainDate,
): Omit<ReportItem, 'areas' | 'owned' | 'person'> {
  return {
    contentId: item.contentId,
    kind: item.kind,
    type: item.type,
    organizationId: item.organizationId,
    organization: byMailLanguage(language => nameIn(organization ?? item, language)),
    names: namesOf(item),
    languages: languagesOf(item),
    age: {
      days: Math.max(0, daysBetween(clock.since, today)),
      since: clock.since.toString(),
      basis: clock.basis,
      touched: clock.touched,
    },
    state,
    stale: findings.some(asksUpdater),
    url: suomiFiUrl(item, organization ?? null, city.languages.default === 'sv' ? 'sv' : 'fi'),
    findings: findings.map(reportFinding).toSorted(bySeverity),
  }
}

function bySeverity(left: ReportFinding, right: ReportFinding): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity)
}

function reportFinding(finding: Finding & { readonly since: Temporal.PlainDate }): ReportFinding {
  const { key, rule, severity, audience, language, field, evidence, since } = finding
  const explain = rules.find(one => one.id === rule)?.explain
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
    muted: false,
  }
}

function nameIn(item: ContentItem, language: MailLanguage): string {
  const names = namesOf(item)
  return names[language] ?? names.fi ?? names.sv ?? Object.values(names)[0] ?? item.contentId
}

function namesOf(item: ContentItem): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(languagesOf(item).map(language => [language, item.languageVersions[language]?.name ?? '']))
}

function byMailLanguage(text: (language: MailLanguage) => string): Readonly<Record<MailLanguage, string>> {
  const [fi, sv, en] = mailLanguages
  return { fi: text(fi), sv: text(sv), en: text(en) }
}

function totalsOf(items: readonly ReportItem[], connections: number): Totals {
  const count = (holds: (item: ReportItem) => boolean): number => items.filter(holds).length
  const [service, serviceChannel, organization, serviceCollection] = kinds.map(kind =>
    count(item => item.kind === kind),
  )
  const findings = items.flatMap(item => item.findings).filter(finding => !finding.muted)
  const severity = (wanted: Finding['severity']): number => findings.filter(one => one.severity === wanted).length
  return {
    service: service ?? 0,
    serviceChannel: serviceChannel ?? 0,
    organization: organization ?? 0,
    serviceCollection: serviceCollection ?? 0,
    connections,
    states: {
      current: count(item => item.state === 'current'),
      due: count(item => item.state === 'due'),
      overdue: count(item => item.state === 'overdue'),
      expired: count(item => item.state === 'expired'),
    },
    stale: count(item => item.stale),
    touched: count(item => item.age.touched),
    unowned: count(item => !item.owned),
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  }
}
