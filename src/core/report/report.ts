import type { AgeBasis, State } from '../assessment/clock.ts'
import type { AbsenceReason } from '../catalogue/absence.ts'
import type { Language } from '../content-item.ts'
import type { Audience, Evidence, RuleId, Severity } from '../finding.ts'
import type { HoleKind } from '../people/holes.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** The staleness report as data: `report.json`, and what its page is drawn from. Dates are `YYYY-MM-DD`. */
export interface Report {
  readonly schemaVersion: 1
  readonly city: { readonly id: string; readonly name: Readonly<Record<MailLanguage, string>> }
  readonly date: string
  readonly totals: Totals
  /** One point a night, the oldest first. */
  readonly trend: readonly TrendPoint[]
  readonly areas: readonly AreaFigures[]
  /** Figures by person; empty unless the city's file says `report.people: names`. */
  readonly people: readonly PersonFigures[]
  readonly rules: readonly RuleFigures[]
  readonly items: readonly ReportItem[]
  /** Ids of the items that nobody in the roster answers for. */
  readonly unowned: readonly string[]
  /** Where an area of responsibility has nobody who keeps its content, or nobody who answers. */
  readonly holes: HoleFigures
  /** Digests planned, by area. */
  readonly waiting: readonly Waiting[]
  /** What PTV showed for the first time, changed or no longer showed this month; a city's first night is no news. */
  readonly changes: readonly ReportChange[]
}

export interface Totals {
  readonly service: number
  readonly serviceChannel: number
  readonly organization: number
  readonly serviceCollection: number
  readonly connections: number
  readonly states: Readonly<Record<State, number>>
  readonly stale: number
  readonly touched: number
  readonly unowned: number
  readonly findings: Readonly<Record<Severity, number>>
}

export interface TrendPoint {
  readonly date: string
  readonly items: number
  readonly stale: number
}

export interface AreaFigures {
  readonly area: string
  readonly items: number
  readonly current: number
  readonly stale: number
  readonly people: number
}

export interface PersonFigures {
  readonly person: string
  readonly items: number
  readonly stale: number
}

/** How many holes of each kind there are: see `Holes` of people. What nobody answers for stands in `unowned`. */
export interface HoleFigures extends Readonly<Record<HoleKind, number>> {
  readonly dutiesWithoutItems: number
  readonly areasWithoutDeputy: number
  /** Items that replies have given to others than the roster names. */
  readonly handOvers: readonly ReportHandOver[]
  /** The areas that have any, in their order. */
  readonly areas: readonly AreaHoles[]
  /** The rows of the roster by which nobody got an item. */
  readonly rows: readonly { readonly row: number; readonly area: string }[]
  /** By person; empty unless the city's file says `report.people: names`. */
  readonly people: readonly PersonHole[]
}

export interface AreaHoles {
  readonly area: string
  readonly peopleWithoutItems: number
  readonly dutiesWithoutItems: number
  readonly unreachable: number
  readonly silent: number
  readonly withoutDeputy: boolean
}

export interface PersonHole {
  readonly person: string
  readonly hole: HoleKind
  readonly areas: readonly string[]
}

export interface ReportHandOver {
  readonly contentId: string
  /** Whom the roster names, and who answers now: null unless the city's file says `report.people: names`. */
  readonly byRoster: string | null
  readonly now: string | null
  readonly on: string
}

export interface RuleFigures {
  readonly rule: RuleId
  readonly audience: Audience
  readonly severity: Severity
  readonly title: Readonly<Record<MailLanguage, string>>
  /** Open findings, and the items they are in. */
  readonly findings: number
  readonly items: number
}

export interface ReportItem {
  readonly contentId: string
  readonly kind: string
  readonly type: string
  readonly organizationId: string
  /** The responsible organization's name by mail language. */
  readonly organization: Readonly<Record<MailLanguage, string>>
  readonly names: Readonly<Partial<Record<Language, string>>>
  readonly languages: readonly Language[]
  readonly age: { readonly days: number; readonly since: string; readonly basis: AgeBasis; readonly touched: boolean }
  readonly state: State
  /** True while an open finding asks the item's updater for something. */
  readonly stale: boolean
  readonly areas: readonly string[]
  /** The people who answer for it: names where the city's file says `report.people: names`, else null. */
  readonly person: string | null
  readonly owned: boolean
  /** The public page on Suomi.fi, where the address of its kind is known. */
  readonly url: string | null
  readonly findings: readonly ReportFinding[]
}

export interface ReportFinding {
  readonly key: string
  readonly rule: RuleId
  readonly severity: Severity
  readonly audience: Audience
  readonly language: Language | null
  readonly field: string | null
  readonly evidence: Evidence
  /** What is wrong and why, as a sentence. */
  readonly explanation: Readonly<Record<MailLanguage, string>>
  readonly since: string
  readonly muted: boolean
}

export interface Waiting {
  readonly area: string
  readonly step: 'digest'
  readonly day: string
  readonly digests: number
  readonly items: number
}

export interface ReportChange {
  readonly contentId: string
  readonly names: Readonly<Partial<Record<Language, string>>>
  readonly change: 'new' | 'changed' | 'republished' | 'missing' | 'removed' | 'returned'
  /** Why PTV does not show it; null where PTV does, and for what was not asked for yet. */
  readonly reason: Exclude<AbsenceReason, 'notUsed'> | null
  readonly date: string
  /**
   * What changed: `language.field`, `field` of what all languages share, and for whole language versions `+language`
   * where one is new and `-language` where one has vanished.
   */
  readonly fields: readonly string[]
}
