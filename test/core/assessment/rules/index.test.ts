import { describe, expect, it } from 'vitest'
import { rules } from '../../../../src/core/assessment/rules/index.ts'
import { ruleIds } from '../../../../src/core/finding.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'

describe('rules', () => {
  it('has every rule once, in the order of their ids', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  })

  it.each(rules.map(rule => [rule.id, rule] as const))(
    '%s has a title of at most four words in each language',
    (_id, rule) => {
      for (const language of mailLanguages) expect(rule.title[language].split(' ').length).toBeLessThanOrEqual(4)
    },
  )

  it('gives communications only what the updater cannot put right', () => {
    const theirs = rules.filter(({ audience }) => audience === 'communications').map(({ id }) => id)
    expect(theirs).toEqual(['missing-language-version', 'no-channels'])
  })
})
