import type { AgeBasis } from '../assessment/clock.ts'
import type { Kind } from '../content-item.ts'
import type { Audience } from '../finding.ts'
import type { HeadlineName, Holds, ReportProposal } from '../report/sections.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

/** The sheets of the report's workbook, in their order. */
export type SheetName =
  | 'summary'
  | 'areas'
  | 'items'
  | 'findings'
  | 'people'
  | 'unowned'
  | 'changes'
  | 'proposals'
  | 'trend'

export type SheetHeading =
  | 'after'
  | 'age'
  | 'answered'
  | 'area'
  | 'asked'
  | 'askedOn'
  | 'audience'
  | 'basis'
  | 'before'
  | 'beforeDate'
  | 'beforeValue'
  | 'change'
  | 'computed'
  | 'confirmed'
  | 'current'
  | 'date'
  | 'errors'
  | 'explanation'
  | 'field'
  | 'figure'
  | 'finding'
  | 'findings'
  | 'hours'
  | 'identifier'
  | 'items'
  | 'key'
  | 'language'
  | 'languages'
  | 'muted'
  | 'name'
  | 'of'
  | 'organization'
  | 'people'
  | 'person'
  | 'quotation'
  | 'reason'
  | 'severity'
  | 'share'
  | 'since'
  | 'stale'
  | 'state'
  | 'suomiFi'
  | 'touched'
  | 'type'
  | 'unowned'
  | 'value'
  | 'warnings'

/** The words of the report's workbook that the report's page has not. The date comes ready formatted. */
export interface SheetTexts {
  readonly title: (city: string, date: string) => string
  /** At most 31 characters, none of them []:*?/\ */
  readonly sheets: Words<SheetName>
  readonly headings: Words<SheetHeading>
  /** What a heading means, where that is not plain. */
  readonly notes: Readonly<Partial<Record<SheetHeading, string>>>
  readonly groups: Words<'headline' | 'items' | 'states' | 'findings' | 'answers' | 'held'>
  readonly headline: Words<HeadlineName>
  readonly kinds: Words<Kind | 'connections'>
  readonly held: Words<keyof Holds>
  readonly basis: Words<AgeBasis>
  readonly audiences: Words<Audience>
  readonly proposals: Words<ReportProposal['state']>
  readonly yes: string
  readonly no: string
  /** The text of a link to the item's public page. */
  readonly link: string
}
