import type { Assignment } from '../assignment.ts'
import { kinds, nameOf, type ContentId, type ContentItem } from '../content-item.ts'
import { compareNames } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { templateNames } from './template-names.ts'

/** Items of one organization that nobody answers for. */
export interface UnownedGroup {
  readonly organizationId: ContentId
  readonly organization: string
  /** What a row of the roster writes into its column of organizations, and nothing else, to own all of them. */
  readonly organizationTarget: string
  /** By kind, then by name. */
  readonly items: readonly {
    readonly contentId: ContentId
    readonly kind: ContentItem['kind']
    readonly name: string
  }[]
}

/** Groups what nobody answers for by organization, the one with the most items first. */
export function unownedGroups(
  items: readonly ContentItem[],
  assignments: readonly Assignment[],
  language: MailLanguage,
): readonly UnownedGroup[] {
  const organizations = items.filter(item => item.kind === 'organization')
  const names = templateNames({ language, organizations, people: [], codes: [] }, true)
  const owned = new Set(assignments.map(one => one.contentId))
  const unowned = items.filter(item => !owned.has(item.contentId))
  const byName = compareNames(language)
  return [...Map.groupBy(unowned, item => item.organizationId)]
    .map(([organizationId, own]) => ({
      organizationId,
      organization: names.organization(organizationId),
      organizationTarget: names.organizationTarget(organizationId),
      items: own
        .map(item => ({ contentId: item.contentId, kind: item.kind, name: nameOf(item, language) }))
        .toSorted(
          (left, right) =>
            kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
            byName(left.name, right.name) ||
            (left.contentId < right.contentId ? -1 : 1),
        ),
    }))
    .toSorted((left, right) => right.items.length - left.items.length || byName(left.organization, right.organization))
}
