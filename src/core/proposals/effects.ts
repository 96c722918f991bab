import { assess } from '../assessment/assess.ts'
import type { AssessmentContext } from '../assessment/rule.ts'
import type { RulePolicy } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { Finding } from '../finding.ts'
import type { FieldChange } from '../proposal.ts'
import { withChange } from './with-change.ts'

/** What the content rules say of a change; `unknown` where the item as it would become cannot be told. */
export type Effects =
  | { readonly kind: 'known'; readonly closes: readonly Finding[]; readonly opens: readonly Finding[] }
  | { readonly kind: 'unknown' }

/** The findings, those for information left out, that would close and open if the words stood in their place tonight. */
export function effectsOf(
  item: ContentItem,
  change: FieldChange,
  words: string,
  context: AssessmentContext,
  policy: RulePolicy,
): Effects {
  const changed = withChange(item, change, words)
  if (changed === null) return { kind: 'unknown' }
  const before = assess(item, context, policy)
  const after = assess(changed, context, policy)
  const opens = without(after, before)
  // A fault that only looks different now has not been mended.
  const closes = without(before, after).filter(one => !opens.some(other => placeOf(one) === placeOf(other)))
  return { kind: 'known', closes, opens }
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keys = new Set(others.map(({ key }) => key))
  return findings.filter(({ key, severity }) => severity !== 'info' && !keys.has(key))
}

function placeOf({ rule, language, field }: Finding): string {
  return [rule, language ?? '*', field ?? ''].join(' ')
}
