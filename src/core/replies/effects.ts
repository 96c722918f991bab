import { sameFingerprints, type Fingerprints } from '../catalogue/fingerprint.ts'
import type { RuleId } from '../finding.ts'
import type { Person } from '../person.ts'
import type { Outcome } from './outcome.ts'

/** What stands of an item when an answer about it is carried out. */
export interface ItemNow {
  /** Of the text that the digest showed, and of the one that is there now. */
  readonly shown: Fingerprints
  readonly current: Fingerprints
  /** The rules of what was found in the item as the digest showed it, as far as it is still there. */
  readonly found: readonly RuleId[]
}

/** Ages are nobody's intention: they end when somebody says that the text is right. */
const clockRules: ReadonlySet<RuleId> = new Set(['age-expired', 'age-warning', 'review-due'])

/** True for what a person may call intended: a fact of the text, no age. */
export function canBeIntended(rule: RuleId): boolean {
  return !clockRules.has(rule)
}

/**
 * What comes of an answer as things stand: a confirmation of a text that has changed since is none; an intention mutes
 * what was found where a reason is told and something was found; an item goes to another person of the roster at
 * once. Everything else stays as it is.
 */
export function carriedOut(outcome: Outcome, item: ItemNow, people: readonly Person[]): Outcome {
  if (outcome.kind === 'confirmed') {
    return sameFingerprints(item.shown, item.current) ? outcome : { kind: 'changedSince' }
  }
  if (outcome.kind !== 'passedOn' || outcome.words === null) return outcome
  const { about, words } = outcome
  if (about === 'intended') {
    return words.trim() !== '' && item.found.some(canBeIntended) ? { kind: 'muted', words } : outcome
  }
  const heir = about === 'reassign' ? people.find(person => person.id === words.toLowerCase()) : undefined
  return heir === undefined ? outcome : { kind: 'handedOver', to: heir.name }
}
