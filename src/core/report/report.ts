import type { AgeBasis, State } from '../assessment/clock.ts'
import type { AbsenceReason } from '../catalogue/absence.ts'
import type { Language } from '../content-item.ts'
import type { Audience, Evidence, RuleId, Severity } from '../finding.ts'
import type { HoleKind } from '../people/holes.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type {
  AgeBand,
  AnswerFigures,
  AskAgain,
  BulkTouch,
  ChangeKind,
  CityAnswers,
  DueSoon,
  HeadlineFigure,
  Holds,
  ItemEvent,
  LanguageCoverage,
  ReportDifference,
  ReportFact,
  ReportProposal,
  Snapshot,
  TrendPoint,
  WaitingStep,
} from './sections.ts'

/** The staleness report as data: `report.json`, and what its page is drawn from. Dates are `YYYY-MM-DD`. */
export interface Report {
  readonly schemaVersion: 1
  readonly city: { readonly id: string; readonly name: Readonly<Record<MailLanguage, string>> }
  readonly date: string
  /** In the order of `headlineFigures`. */
  readonly headline: readonly HeadlineFigure[]
  readonly totals: Totals
  /**
   * Every night of the last 31 days, before that the last one of each week, for two years: about 130 points, the oldest
   * first. The report's own night is the last.
   */
  readonly trend: readonly TrendPoint[]
  readonly areas: readonly AreaFigures[]
  readonly answers: CityAnswers
  /** One band a month without a gap, from the newest to the oldest. */
  readonly ages: readonly AgeBand[]
  /** What becomes due, overdue or expired within 90 days, the next first. */
  readonly dueSoon: readonly DueSoon[]
  /** The languages of the city's file in its order, then the others. */
  readonly languages: readonly LanguageCoverage[]
  /** Broken links first, then what has passed. */
  readonly facts: readonly ReportFact[]
  /** Figures by person; empty unless the city's file says `report.people: names`. */
  readonly people: readonly PersonFigures[]
  readonly rules: readonly RuleFigures[]
  readonly items: readonly ReportItem[]
  /** Ids of the items that nobody in the roster answers for. */
  readonly unowned: readonly string[]
  /** Where an area of responsibility has nobody who keeps its content, or nobody who answers. */
  readonly holes: HoleFigures
  /** What waits, by area and step. */
  readonly waiting: readonly Waiting[]
  /** What PTV showed for the first time, changed or no longer showed this month; a city's first night is no news. */
  readonly changes: readonly ReportChange[]
  /** What was touched in bulk this month, the latest first. */
  readonly bulk: readonly BulkTouch[]
  /** Empty as long as corrections go to communications as they are. */
  readonly proposals: readonly ReportProposal[]
  /** Confirmations worth asking again, each item once, the strongest reason first. */
  readonly askAgain: readonly AskAgain[]
  readonly held: Holds
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

/** An area's figures. `unowned`: the items that were the area's last and that nobody answers for now. */
export interface AreaFigures extends Snapshot, AnswerFigures {
  readonly area: string
  readonly people: number
  /** The last night of each month, for two years, the oldest first; the report's own night is the last. */
  readonly trend: readonly TrendPoint[]
}

export interface PersonFigures extends AnswerFigures {
  readonly person: string
  readonly items: number
  readonly current: number
  readonly confirmed: number
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
  /** What is wrong and why, as a sentence: that of the first of its gravest findings. */
  readonly explanation: Readonly<Record<MailLanguage, string>>
  /** Open findings that are not muted, and the items they are in. */
  readonly findings: number
  readonly items: number
  readonly muted: number
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
  /** The open findings, muted ones too. */
  readonly findings: readonly ReportFinding[]
  /** The last things that happened to it in two years, the latest first; at most 8. */
  readonly history: readonly ItemEvent[]
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

/** What waits in an area; `area` is empty for what nobody answers for. */
export interface Waiting {
  readonly area: string
  readonly step: WaitingStep
  /** The day on which the mail goes; of what waits for people, the day since which the oldest of it does. */
  readonly day: string
  /** Mails, or replies that said so. */
  readonly digests: number
  readonly items: number
}

export interface ReportChange {
  readonly contentId: string
  readonly names: Readonly<Partial<Record<Language, string>>>
  readonly change: 'new' | 'changed' | 'republished' | 'missing' | 'removed' | 'returned'
  readonly kind: ChangeKind
  /** Why PTV does not show it; null where PTV does, and for what was not asked for yet. */
  readonly reason: Exclude<AbsenceReason, 'notUsed'> | null
  readonly date: string
  /**
   * What changed: `language.field`, `field` of what all languages share, and for whole language versions `+language`
   * where one is new and `-language` where one has vanished.
   */
  readonly fields: readonly string[]
  /** What a changed item said before and says now, as far as it is known; in the order of `fields`. */
  readonly differences: readonly ReportDifference[]
}
