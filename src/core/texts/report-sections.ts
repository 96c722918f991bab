import type { AgeBasis } from '../assessment/clock.ts'
import type {
  AskAgainReason,
  HeadlineName,
  Holds,
  ItemEvent,
  LanguageCoverage,
  ReportProposal,
  WaitingStep,
} from '../report/sections.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

/** The head of the report: how much is current, whether it gets better, and what to do first. */
export interface HeadTexts {
  /** Follows the share of what is current. */
  readonly current: string
  readonly ofItems: (of: number) => string
  readonly figures: Words<HeadlineName>
  readonly notes: Words<HeadlineName>
  /** How a share has moved, in percentage points; never 0. */
  readonly points: (change: number, date: string) => string
  /** How a count has moved; never 0. */
  readonly more: (change: number, date: string) => string
  readonly same: (date: string) => string
  readonly first: string
  readonly nobodyAsked: string
  readonly toDo: string
  /** Where nothing has been read. */
  readonly empty: string
  /** The word of a link to where a thing to do is shown. */
  readonly show: string
  readonly statesTitle: string
}

export interface TrendTexts {
  readonly lead: string
  readonly none: string
  readonly title: string
  readonly caption: string
  readonly current: string
  readonly confirmed: string
  /** Explains the hollow points. */
  readonly computed: string
  /** Shares come ready formatted. */
  readonly description: (from: TrendEnd, to: TrendEnd) => string
}

export interface TrendEnd {
  readonly date: string
  readonly current: string
  readonly confirmed: string
}

export interface AreaTexts {
  readonly lead: string
  readonly caption: string
  readonly none: string
  readonly unnamed: string
  readonly unowned: string
  readonly answered: (answered: number, asked: number) => string
  readonly notAsked: string
  readonly since: (date: string) => string
  readonly trendTitle: (area: string) => string
  readonly peopleHeading: string
  readonly peopleCaption: string
  readonly hours: (count: number) => string
}

export interface DueTexts {
  readonly lead: (items: number) => string
  readonly none: string
  readonly title: string
  readonly axis: string
  readonly caption: string
  readonly listCaption: string
  readonly week: (from: string, to: string) => string
}

export interface FactTexts {
  readonly lead: string
  readonly none: string
  readonly headings: Words<'brokenLink' | 'passed'>
}

export interface LanguageTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  readonly policies: Words<LanguageCoverage['policy']>
  readonly missing: (items: number) => string
}

export interface WaitingTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  readonly steps: Words<WaitingStep>
  readonly next: (date: string) => string
  readonly nobody: string
}

export interface ProposalTexts {
  readonly lead: string
  readonly caption: string
  readonly states: Words<ReportProposal['state']>
}

export interface AgainTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  readonly reasons: Words<AskAgainReason>
}

export interface HoldTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  readonly kinds: Words<keyof Holds>
  readonly meanings: Words<keyof Holds>
}

export interface HistoryTexts {
  readonly events: Words<ItemEvent['event']>
  /** The day from which the age is counted. */
  readonly bases: Words<AgeBasis | 'touched'>
  readonly found: (title: string) => string
  readonly becomes: (state: string) => string
}

/** Words that long lists share. */
export interface ListTexts {
  /** Ends a list that is cut; the workbook has all. */
  readonly rest: (count: number) => string
  /** Opens the numbers of a chart. */
  readonly numbers: string
}
