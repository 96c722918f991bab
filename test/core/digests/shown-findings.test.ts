import { describe, expect, it } from 'vitest'
import { quotedFindings, shownFindings } from '../../../src/core/digests/shown-findings.ts'
import type { Finding, RuleId } from '../../../src/core/finding.ts'
import { contentId } from '../../../src/core/content-item.ts'

const passed = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, at) => finding('past-date-in-text', `${at}`))

function finding(rule: RuleId, key: string): Finding {
  return {
    key,
    rule,
    contentId: contentId('0f8fad5b-d9cb-469f-a165-70867728950e'),
    audience: 'updater',
    severity: 'error',
    language: 'fi',
    field: 'description',
    evidence: { quote: key, values: {} },
  }
}

describe('of the findings of an item', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [6, 6, 0],
    [7, 6, 1],
    [12, 6, 6],
  ])('of %i a digest names %i and counts %i more', (all, named, more) => {
    const { quoted, more: counted } = quotedFindings(passed(all))
    expect([quoted.length, counted]).toEqual([named, more])
  })

  it('an age is told beside them and takes no place', () => {
    const all = [finding('age-expired', 'age'), ...passed(7)]
    expect(quotedFindings(all).quoted.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(shownFindings(all).map(({ key }) => key)).toEqual(['age', '0', '1', '2', '3', '4', '5'])
  })
})
