import type { AssessmentContext } from '../core/assessment/rule.ts'
import type { City } from '../core/city.ts'
import type { ContentId, ContentItem } from '../core/content-item.ts'
import type { FieldChange } from '../core/proposal.ts'
import { effectsOf, type Effects } from '../core/proposals/effects.ts'
import { loadItems, type StoredItem } from '../store/content.ts'
import type { Db } from '../store/database.ts'
import { contextsIn, loadWhole } from './assess-items.ts'

/** What is asked of the rules about changes that are not made yet. */
export interface Assessing {
  readonly items: ReadonlyMap<ContentId, ContentItem>
  readonly contextOf: (item: ContentId) => AssessmentContext | null
  readonly effects: (item: ContentItem, change: FieldChange, words: string) => Effects
}

/** Loads all that the rules of content look at: tens of thousands of rows in a large city, so once a run. */
export async function loadAssessing(db: Db, city: City, today: Temporal.PlainDate): Promise<Assessing> {
  const stored = await loadItems(db, city.id)
  const contextIn = contextsIn(await loadWhole(db, city, stored, today), city, today)
  const byId = new Map<ContentId, StoredItem>(stored.map(one => [one.item.contentId, one]))
  const contextOf = (item: ContentId): AssessmentContext | null => {
    const one = byId.get(item)
    return one === undefined ? null : contextIn(one)
  }
  return {
    items: new Map(stored.map(({ item }) => [item.contentId, item])),
    contextOf,
    effects: (item, change, words) => {
      const context = contextOf(item.contentId)
      return context === null ? { kind: 'unknown' } : effectsOf(item, change, words, context, city.rules)
    },
  }
}
