import { languagesOf, type ContentItem, type Language } from '../content-item.ts'
import type { FieldChange } from '../proposal.ts'
import { placesOf } from './places.ts'
import { factsIn } from './stretches.ts'
import { valueOf, type FactKind } from './values.ts'

/** What another language version says that would no longer go with the changed one. */
export interface OutOfStep {
  readonly language: Language
  readonly field: FieldChange['field']
  /** The whole field. */
  readonly words: string
  /** `sameFact`: the old fact stands there too. `sameText`: the text's counterpart, which a person has to compare. */
  readonly why: 'sameFact' | 'sameText'
}

/**
 * Where the item's other language versions would be out of step after a change: the old phone number, price or date
 * stands there too, or, where words change that are no fact, the same text does. What all versions share is never.
 */
export function outOfStep(item: ContentItem, change: FieldChange): readonly OutOfStep[] {
  const { field, language } = change
  if (field.kind === 'asGiven' || field.kind === 'hours' || field.kind === 'address') return []
  const kind = factKindOf(change)
  const others = languagesOf(item).filter(other => other !== language)
  return others.flatMap(other => (kind === null ? sameText(item, other, change) : sameFact(item, other, kind, change)))
}

/** The kind of the fact that a change replaces; null where it replaces other words. */
function factKindOf({ field, oldWords }: FieldChange): FactKind | null {
  if (field.kind === 'asGiven') return null
  if (field.kind !== 'text') return field.kind
  const [fact, ...others] = field.stretch === null ? [] : factsIn(oldWords ?? '')
  return fact !== undefined && others.length === 0 && fact.text === oldWords ? fact.kind : null
}

function sameFact(item: ContentItem, other: Language, kind: FactKind, { oldWords }: FieldChange): readonly OutOfStep[] {
  const value = valueOf(kind, oldWords ?? '')
  return placesOf(item, other)
    .filter(place => place.kind === kind && place.value === value)
    .map(({ field, before }) => ({ language: other, field, words: before, why: 'sameFact' }))
}

function sameText(item: ContentItem, other: Language, { field }: FieldChange): readonly OutOfStep[] {
  if (field.kind !== 'text') return []
  const words = item.languageVersions[other]?.[field.text] ?? ''
  return words === '' ? [] : [{ language: other, field: { ...field, stretch: null }, words, why: 'sameText' }]
}
