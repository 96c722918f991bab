import type { ToldHole } from '../report/hole-figures.ts'

type HoleColumn =
  | 'hole'
  | 'count'
  | 'remedy'
  | 'silent'
  | 'unreachable'
  | 'peopleWithoutItems'
  | 'dutiesWithoutItems'
  | 'deputy'
  | 'byRoster'
  | 'now'
  | 'on'

/** The words of the report's section about areas without people, and people who do not answer. */
export interface HoleTexts {
  readonly lead: string
  readonly none: string
  readonly caption: string
  readonly columns: Readonly<Record<HoleColumn, string>>
  /** What is missing, and what communications does about it. */
  readonly kinds: Readonly<Record<ToldHole, { readonly name: string; readonly remedy: string }>>
  readonly areaCaption: string
  readonly deputy: { readonly there: string; readonly missing: string }
  /** `list` names rows with their areas; `more` counts those that are left out. */
  readonly rows: (list: string, more: number) => string
  readonly peopleCaption: string
  readonly handOverCaption: string
  /** How many are left out of a long table. */
  readonly more: (count: number) => string
}
