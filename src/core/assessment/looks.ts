import type { RulePolicy } from '../city.ts'
import { languages, type ContentItem, type Language } from '../content-item.ts'
import type { Finding, RuleId } from '../finding.ts'
import type { AssessmentNote } from './assess.ts'
import { rules } from './rules/index.ts'

/** What came of one rule on one item. */
export interface Look {
  readonly rule: RuleId
  /** `off`: the city has switched it off. `failed`: it could not judge the item. */
  readonly outcome: 'found' | 'nothing' | 'off' | 'failed'
  readonly findings: number
  /** The item's languages that the rule has no words for, so that it says nothing of them. */
  readonly languagesLeftOut: readonly Language[]
  /** Why it failed; null otherwise. */
  readonly problem: string | null
}

/** Tells of every rule what came of it on an item, from what was found in it. */
export function looksAt(
  item: ContentItem,
  findings: readonly Pick<Finding, 'rule'>[],
  notes: readonly AssessmentNote[],
  { off }: Pick<RulePolicy, 'off'>,
): readonly Look[] {
  const written = languages.filter(language => item.languageVersions[language] !== undefined)
  return rules.map(({ id, languages: judged }) => {
    const found = findings.filter(({ rule }) => rule === id).length
    const problem = notes.find(note => note.rule === id && note.contentId === item.contentId)?.problem ?? null
    return {
      rule: id,
      outcome: off.includes(id) ? 'off' : problem !== null ? 'failed' : found > 0 ? 'found' : 'nothing',
      findings: found,
      languagesLeftOut: judged === null ? [] : written.filter(language => !judged.includes(language)),
      problem,
    }
  })
}
