import type { AbsenceReason } from '../catalogue/absence.ts'
import { sharedMinutes } from '../catalogue/bulk.ts'
import type { Change } from '../catalogue/compare.ts'
import type { ContentId, ContentItem } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { differencesOf } from './differences.ts'
import { namesOf } from './items.ts'
import { organizationNames } from './names.ts'
import type { ReportChange } from './report.ts'
import type { BulkTouch, ChangeKind } from './sections.ts'

/** One row of the history of an item of the city's own. */
export interface ContentChange {
  readonly contentId: ContentId
  readonly change: Change
  readonly observedOn: Temporal.PlainDate
  readonly fields: readonly string[]
  /** The item as it was then, or as it was last seen; null where it was never kept. */
  readonly item: ContentItem | null
  /** The item as it was before; null where it is new, and where nothing but a date or its absence is told. */
  readonly before: ContentItem | null
  readonly reason: AbsenceReason | null
}

/** What a month's history tells, in its order; hours are in words of `words`. */
export function reportChanges(changes: readonly ContentChange[], words: MailLanguage): readonly ReportChange[] {
  return changes.flatMap(({ contentId, change, observedOn, fields, item, before, reason }) => {
    // What others publish and the city no longer builds on is no news of the city's.
    if (reason === 'notUsed') return []
    return [
      {
        contentId,
        names: item === null ? {} : namesOf(item),
        change,
        kind: changeKind(change, reason),
        reason,
        date: observedOn.toString(),
        fields,
        differences: item === null || before === null ? [] : differencesOf({ before, after: item }, fields, words),
      },
    ]
  })
}

/** A change in one word: what is gone may have moved to another organization. */
export function changeKind(change: Change, reason: AbsenceReason | null): ChangeKind {
  if (change === 'missing' || change === 'removed') return reason === 'moved' ? 'moved' : 'gone'
  return change
}

/** The groups of a month's history that were republished in one minute without a changed word, the latest first. */
export function bulkTouches(
  changes: readonly ContentChange[],
  organizations: ReadonlyMap<ContentId, ContentItem>,
): readonly BulkTouch[] {
  const touched = changes.flatMap(({ change, observedOn, item }) =>
    change === 'republished' && item !== null ? [{ item, key: `${observedOn.toString()} ${item.organizationId}` }] : [],
  )
  return [...Map.groupBy(touched, one => one.key).values()]
    .flatMap(ofNight => sharedMinutes(ofNight.map(({ item }) => item)))
    .flatMap(group => {
      const [first] = group
      const moment = first?.publishedAt?.toString()
      if (first === undefined || moment === undefined) return []
      const organization = organizationNames(organizations.get(first.organizationId), first.organizationId)
      return [{ organizationId: first.organizationId, organization, moment, items: group.length }]
    })
    .toSorted((left, right) => (left.moment > right.moment ? -1 : 1))
}
