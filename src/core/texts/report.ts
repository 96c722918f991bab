import type { State } from '../assessment/clock.ts'
import type { Kind } from '../content-item.ts'
import type { Audience, Severity } from '../finding.ts'
import type { ReportChange } from '../report/report.ts'
import type { HoleTexts } from './report-holes.ts'

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
  readonly urgent: UrgentTexts
  readonly areas: AreaTexts
  readonly findings: FindingTexts
  readonly ages: AgeTexts
  readonly unowned: { readonly lead: string; readonly none: string; readonly all: (count: number) => string }
  readonly holes: HoleTexts
  readonly waiting: { readonly lead: string; readonly none: string }
  readonly changes: ChangeTexts
  readonly items: ItemTexts
  /** Words to explain at the end of the page; the states are explained in their own table. */
  readonly terms: readonly { readonly term: string; readonly meaning: string }[]
}

export type Section =
  | 'overview'
  | 'areas'
  | 'findings'
  | 'ages'
  | 'unowned'
  | 'holes'
  | 'waiting'
  | 'changes'
  | 'items'
  | 'reading'

export type ColumnName =
  | 'age'
  | 'area'
  | 'change'
  | 'current'
  | 'currentShare'
  | 'date'
  | 'example'
  | 'fields'
  | 'finding'
  | 'findings'
  | 'items'
  | 'kind'
  | 'languages'
  | 'meaning'
  | 'messages'
  | 'name'
  | 'organization'
  | 'people'
  | 'person'
  | 'sendingDay'
  | 'severity'
  | 'share'
  | 'stale'
  | 'state'

export interface FigureTexts {
  readonly items: string
  readonly connections: (count: number) => string
  readonly current: string
  readonly ofAll: (share: string) => string
  /** Due, overdue and expired together. */
  readonly toReview: string
  readonly stale: string
  readonly staleNote: string
  readonly unowned: string
  readonly unownedNote: string
  readonly errors: string
  readonly errorsNote: (items: number) => string
  readonly statesCaption: string
  readonly statesTitle: string
}

/** What is most urgent, as whole sentences; `items` counts the items meant. */
export interface UrgentTexts {
  readonly heading: string
  readonly errors: (items: number) => string
  readonly expired: (items: number) => string
  readonly overdue: (items: number) => string
  readonly due: (items: number) => string
  readonly mostIn: (area: string, items: number) => string
  readonly unowned: (items: number) => string
  readonly calm: string
  readonly empty: string
}

export interface AreaTexts {
  readonly lead: string
  readonly caption: string
  readonly none: string
  readonly unnamed: string
  readonly unowned: string
  readonly peopleHeading: string
  readonly peopleCaption: string
}

export interface FindingTexts {
  readonly lead: string
  readonly headings: Words<Audience>
  readonly leads: Words<Audience>
  readonly none: string
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
  readonly months: (count: number) => string
  readonly days: (count: number) => string
  readonly confirmed: (date: string) => string
  readonly published: (date: string) => string
  readonly firstSeen: (date: string) => string
  readonly touched: (date: string) => string
  readonly touchedHeading: string
  readonly touchedNote: (items: number) => string
  readonly trendHeading: string
  readonly trendCaption: string
  readonly trendTitle: string
  readonly trendDescription: (from: TrendWords, to: TrendWords) => string
  readonly noTrend: string
}

export interface TrendWords {
  readonly date: string
  readonly stale: number
  readonly items: number
}

export interface ChangeTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
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
  readonly more: (count: number) => string
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
  readonly findings: (count: number) => string
  readonly identifier: (id: string) => string
}
