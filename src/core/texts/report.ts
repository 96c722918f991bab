import type { State } from '../assessment/clock.ts'
import type { Kind } from '../content-item.ts'
import type { Audience, Severity } from '../finding.ts'
import type { ReportChange } from '../report/report.ts'
import type { AgeBand } from '../report/sections.ts'
import type { HoleTexts } from './report-holes.ts'
import type {
  AgainTexts,
  AreaTexts,
  DueTexts,
  FactTexts,
  HeadTexts,
  HistoryTexts,
  HoldTexts,
  LanguageTexts,
  ListTexts,
  ProposalTexts,
  TrendTexts,
  WaitingTexts,
} from './report-sections.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

/** All words of the report page. Dates and shares come ready formatted; counts come as numbers, for their grammar. */
export interface ReportTexts {
  readonly title: string
  readonly documentTitle: (city: string, date: string) => string
  readonly lead: (date: string) => string
  /** The name of this page in the list of languages, such as "Suomeksi". */
  readonly inThisLanguage: string
  readonly otherLanguages: string
  readonly contents: string
  readonly skip: string
  readonly colophon: (date: string) => string
  readonly headings: Words<Section>
  readonly columns: Words<ColumnName>
  readonly states: Words<State>
  readonly stateMeanings: Words<State>
  readonly severities: Words<Severity>
  /** In the plural. */
  readonly kinds: Words<Kind>
  /** Names of the fields that only the report speaks of; those the digest names too stand in its texts. */
  readonly fields: Readonly<Record<string, string>>
  readonly figures: FigureTexts
  readonly findings: FindingTexts
  readonly ages: AgeTexts
  readonly unowned: { readonly lead: string; readonly none: string; readonly all: (count: number) => string }
  readonly holes: HoleTexts
  readonly changes: ChangeTexts
  readonly items: ItemTexts
  /** The sections that have a file of their own. */
  readonly parts: PartTexts
  /** Words to explain at the end of the page; the states are explained in their own table. */
  readonly terms: readonly { readonly term: string; readonly meaning: string }[]
}

export type Section =
  | 'overview'
  | 'trend'
  | 'areas'
  | 'unowned'
  | 'holes'
  | 'waiting'
  | 'ages'
  | 'due'
  | 'again'
  | 'findings'
  | 'facts'
  | 'languages'
  | 'changes'
  | 'proposals'
  | 'held'
  | 'items'
  | 'reading'

export type ColumnName =
  | 'age'
  | 'answerTime'
  | 'answered'
  | 'area'
  | 'change'
  | 'command'
  | 'confirmed'
  | 'count'
  | 'current'
  | 'currentShare'
  | 'date'
  | 'day'
  | 'differences'
  | 'explanation'
  | 'fields'
  | 'finding'
  | 'findings'
  | 'items'
  | 'kind'
  | 'language'
  | 'languages'
  | 'meaning'
  | 'missing'
  | 'muted'
  | 'name'
  | 'nextState'
  | 'organization'
  | 'person'
  | 'policy'
  | 'proposal'
  | 'quotation'
  | 'reason'
  | 'severity'
  | 'share'
  | 'since'
  | 'stale'
  | 'state'
  | 'total'
  | 'unowned'
  | 'week'

export interface FigureTexts {
  readonly items: string
  readonly connections: (count: number) => string
  readonly stale: string
  readonly staleNote: string
  readonly unowned: string
  readonly unownedNote: string
}

export interface PartTexts {
  readonly head: HeadTexts
  readonly trend: TrendTexts
  readonly areas: AreaTexts
  readonly due: DueTexts
  readonly facts: FactTexts
  readonly languages: LanguageTexts
  readonly waiting: WaitingTexts
  readonly proposals: ProposalTexts
  readonly again: AgainTexts
  readonly held: HoldTexts
  readonly history: HistoryTexts
  readonly lists: ListTexts
}

export interface FindingTexts {
  readonly lead: string
  readonly headings: Words<Audience>
  readonly leads: Words<Audience>
  readonly none: string
  /** Stands before a rule's own words about one item. */
  readonly example: string
  readonly openSince: (date: string) => string
  readonly muted: string
  readonly quotation: string
}

export interface AgeTexts {
  readonly lead: string
  readonly caption: string
  readonly chartTitle: string
  readonly chartDescription: (bins: readonly { readonly label: string; readonly items: number }[]) => string
  readonly axis: string
  /** The label of a bin of whole months; the last bin has no end. */
  readonly bin: (first: number, last: number | null) => string
  /** What an age is counted from. */
  readonly bases: Words<Exclude<keyof AgeBand, 'months'>>
  readonly months: (count: number) => string
  readonly days: (count: number) => string
  readonly confirmed: (date: string) => string
  readonly published: (date: string) => string
  readonly firstSeen: (date: string) => string
  readonly touched: (date: string) => string
  readonly touchedHeading: string
  readonly touchedNote: (items: number) => string
}

export interface ChangeTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  /** Counts the changes of each kind. */
  readonly counts: Words<ReportChange['kind']>
  readonly kinds: Words<ReportChange['change']>
  /** Why an item is missing or removed. */
  readonly reasons: Words<NonNullable<ReportChange['reason']>>
  /** A whole language version has vanished from an item, or is new in it; the language comes by its name. */
  readonly vanished: (language: string) => string
  readonly added: (language: string) => string
  /** Heads the list of the items that have lost them. */
  readonly vanishedVersions: (count: number) => string
  /** Ends that list where it is cut. */
  readonly vanishedMore: (items: number) => string
  /** A bulk publication that changed no word. */
  readonly bulk: (organization: string, moment: string, items: number) => string
  readonly before: string
  readonly after: string
  readonly shortened: string
  readonly showDifferences: (count: number) => string
}

export interface ItemTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  readonly filterLegend: string
  readonly search: string
  readonly all: string
  readonly noOwner: string
  readonly reset: string
  /** With the places `{shown}` and `{all}`, which the page's script fills in. */
  readonly shown: string
  /** Where nothing is found. */
  readonly nothing: string
  readonly more: (rows: number) => string
  /** On paper, and where the page's script does not run: only so many rows of all are there. */
  readonly cut: (rows: number, all: number) => string
  readonly wrong: string
  readonly withLanguage: (language: string) => string
  readonly withoutLanguage: (language: string) => string
  readonly findings: (count: number) => string
  readonly noFindings: string
  readonly history: string
  readonly suomiFi: string
  readonly thisItem: string
  /** With the place `{id}`. */
  readonly identifier: string
}
