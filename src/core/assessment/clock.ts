import type { Language } from '../content-item.ts'
import { dayInFinland } from '../dates.ts'
import type { Fingerprints } from '../catalogue/fingerprint.ts'

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

/** A person's word that the text with this fingerprint is right. */
export interface Confirmation {
  readonly language: Language
  readonly fingerprint: string
  readonly confirmedOn: Temporal.PlainDate
}

/** What is known of the dates of one item. */
export interface Dates {
  readonly fingerprints: Fingerprints
  readonly baselineAt: Temporal.Instant | null
  readonly touched: boolean
  readonly firstSeen: Temporal.PlainDate
  readonly confirmations: readonly Confirmation[]
}

/**
 * Reads the clock of PRODUCT.md, "What stale means": a confirmation of every language version as it stands now, else
 * PTV's date, else the night the item was first seen.
 */
export function clockOf(dates: Dates): Clock {
  const confirmed = confirmedOn(dates)
  if (confirmed !== null) return { since: confirmed, basis: 'confirmed', touched: false }
  if (dates.baselineAt === null) return { since: dates.firstSeen, basis: 'firstSeen', touched: dates.touched }
  return { since: dayInFinland(dates.baselineAt), basis: 'published', touched: dates.touched }
}

// An item is as old as its oldest language version; one that nobody has confirmed leaves the item unconfirmed.
function confirmedOn({ fingerprints, confirmations }: Dates): Temporal.PlainDate | null {
  const { shared: _, ...versions } = fingerprints
  const latest = Object.entries(versions).map(([language, fingerprint]) =>
    confirmations
      .filter(one => one.language === language && one.fingerprint === fingerprint)
      .map(one => one.confirmedOn)
      .toSorted((left, right) => Temporal.PlainDate.compare(left, right))
      .at(-1),
  )
  if (latest.length === 0 || latest.includes(undefined)) return null
  return (
    latest.filter(day => day !== undefined).toSorted((left, right) => Temporal.PlainDate.compare(left, right))[0] ??
    null
  )
}
