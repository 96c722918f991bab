import type { Column, NoteColumn } from '../people/headings.ts'
import type { Suggestion } from '../people/template-suggestions.ts'

type Because = Extract<Suggestion, { kind: 'person' }>['because']

/** The words of the workbook in which communications names the updaters. Dates come ready formatted. */
export interface TemplateTexts {
  /** What the name of the file begins with. */
  readonly file: string
  readonly title: (city: string) => string
  readonly sheets: { readonly roster: string; readonly help: string }
  readonly yesNo: readonly [yes: string, no: string]
  readonly refusals: Readonly<Record<'language' | 'editsPtv', string>>
  readonly rows: RowTexts
  readonly reasons: ReasonTexts
  readonly help: HelpTexts
  /** What a column is for, and what may stand in it. */
  readonly columns: Readonly<Record<Column | NoteColumn, ColumnWords>>
}

export interface ColumnWords {
  readonly meaning: string
  readonly example: string
}

export interface RowTexts {
  /** A class of services; the organization is null where the city has only one. */
  readonly group: (mainClass: string, organization: string | null) => string
  readonly groupCounts: (services: number, unowned: number) => string
  /** Everything of an organization that belongs to no group. */
  readonly remainder: (organization: string) => string
  readonly remainderCount: (items: number) => string
  readonly remainderArea: string
  /** A row of today's list that names several items, or one that PTV has no longer. */
  readonly otherDuty: (row: number) => string
  readonly ask: (address: string) => string
}

export interface ReasonTexts {
  readonly suggested: Readonly<Record<Because, (services: number) => string>>
  readonly mailbox: (services: number) => string
  readonly fromRow: (row: number) => string
  readonly fromReply: (person: string, date: string) => string
  readonly allOwned: string
  readonly taken: (items: number) => string
  readonly sharing: (groups: readonly string[]) => string
  readonly wholeOrganization: string
  readonly organization: string
  readonly serviceCollection: string
  readonly noClass: string
  readonly noServices: string
  readonly servicesWithoutUpdater: string
  /** The groups need a row only where they get different people; the people are different already. */
  readonly severalGroups: (groups: readonly string[]) => string
  readonly severalPeople: (people: readonly string[]) => string
  /** How a list of names ends that is too long. */
  readonly more: (count: number) => string
}

export interface HelpTexts {
  readonly headings: readonly [topic: string, guidance: string, example: string]
  readonly sections: readonly HelpSection[]
  /** Heads what the columns mean; it comes after the first section. */
  readonly columns: string
  readonly privacy: { readonly heading: string; readonly sentences: (days: number) => readonly HelpLine[] }
}

export interface HelpSection {
  readonly heading: string
  readonly lines: readonly HelpLine[]
}

export interface HelpLine {
  readonly topic: string
  readonly guidance: string
  readonly example: string
}
