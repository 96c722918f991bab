/** Where an item's age is counted from: a person's confirmation, PTV's date, or the night we first saw it. */
export type AgeBasis = 'confirmed' | 'published' | 'firstSeen'

/**
 * An item's clock. `touched`: PTV's date comes from a bulk publication, so it proves no review and the item is
 * never called current because of it.
 */
export interface Clock {
  readonly since: Temporal.PlainDate
  readonly basis: AgeBasis
  readonly touched: boolean
}

export type State = 'current' | 'due' | 'overdue' | 'expired'
