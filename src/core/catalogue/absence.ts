import type { ContentId } from '../content-item.ts'
import type { Absence, KnownItem } from './compare.ts'

/**
 * Why an item is not there: in the list of what was archived; known to PTV but not published; another organization's
 * now; not known to PTV; or still published, but the city no longer builds on it.
 */
export type AbsenceReason = 'archived' | 'unpublished' | 'moved' | 'notSeen' | 'notUsed'

/** An item that a complete night did not show, and what PTV said when it was asked. */
export interface AbsentItem {
  readonly known: KnownItem
  readonly reason: AbsenceReason
  /** The organization that has it now, where it has moved. */
  readonly movedTo: ContentId | null
}

/** What to remember of an item that a complete night did not show. */
export interface AbsentOutcome {
  readonly contentId: ContentId
  readonly change: 'missing' | 'removed' | 'held'
  readonly nights: number
  /** False where this business date has been counted already: nothing is to be written. */
  readonly news: boolean
  readonly reason: AbsenceReason
  readonly movedTo: ContentId | null
}

/** Complete nights without an item after which it counts as removed (PRODUCT.md, "Promises"). */
const nightsToRemoval = 2

/**
 * Decides what becomes of items that a complete night did not show: missing the first time, removed the second. More
 * than the limit of one organization are held for a person; `released` are those that a person has let pass.
 */
export function planAbsence(
  absent: readonly AbsentItem[],
  known: Iterable<KnownItem>,
  released: ReadonlySet<ContentId>,
  today: Temporal.PlainDate,
): readonly AbsentOutcome[] {
  const sizes = sizesOf(known)
  const counted = absent.map(one => ({ ...one, nights: nightsAbsent(one.known.absence, today) }))
  const byOrganization = Map.groupBy(counted, ({ known: { organizationId } }) => organizationId)
  return [...byOrganization].flatMap(([organization, ofOrganization]) => {
    const due = ofOrganization.filter(one => isDue(one.nights) && mayBeHeld(one, released))
    const holds = due.length > removalLimit(sizes.get(organization) ?? 0)
    return ofOrganization.map(one => {
      const {
        known: { contentId, absence },
        reason,
        movedTo,
        nights,
      } = one
      const change = changeOf(isDue(nights), holds && mayBeHeld(one, released))
      // A removal that a person let pass may come on a date that has been counted already.
      const news = change === 'removed' || !isCounted(absence, today)
      return { contentId, change, nights, news, reason, movedTo }
    })
  })
}

// What others publish and the city no longer builds on is no loss of anything.
function mayBeHeld({ known: { contentId }, reason }: AbsentItem, released: ReadonlySet<ContentId>): boolean {
  return reason !== 'notUsed' && !released.has(contentId)
}

function sizesOf(known: Iterable<KnownItem>): ReadonlyMap<ContentId, number> {
  const sizes = new Map<ContentId, number>()
  for (const { organizationId, absence } of known) {
    if (absence.removedOn === null) sizes.set(organizationId, (sizes.get(organizationId) ?? 0) + 1)
  }
  return sizes
}

function isDue(nights: number): boolean {
  return nights >= nightsToRemoval
}

function changeOf(due: boolean, held: boolean): AbsentOutcome['change'] {
  if (!due) return 'missing'
  return held ? 'held' : 'removed'
}

/** How many of so many may be removed at once; more wait for a person (PRODUCT.md, "Promises"). */
export function removalLimit(size: number): number {
  return Math.max(5, size / 10)
}

/** How many nights in a row something has been missing, tonight included; the same night done twice counts once. */
export function nightsAbsent(absence: Absence, today: Temporal.PlainDate): number {
  return isCounted(absence, today) ? absence.nights : absence.nights + 1
}

/** True where the absence of this business date is already written down. */
export function isCounted(absence: Absence, today: Temporal.PlainDate): boolean {
  return absence.lastOn?.equals(today) === true
}
