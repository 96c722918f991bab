import { describe, expect, it } from 'vitest'
import { looksAt } from '../../../src/core/assessment/looks.ts'
import { ruleIds } from '../../../src/core/finding.ts'
import { aService, aVersion, ids } from '../../support/builders.ts'
import { aFinding } from '../../support/findings.ts'

const item = aService({ languageVersions: { fi: aVersion(), se: aVersion() } })
const findings = [aFinding({ rule: 'long-sentence' }), aFinding({ rule: 'long-sentence', key: 'other' })]
const notes = [{ contentId: ids.service, rule: 'law-reference-in-text', problem: 'TypeError' }] as const
const looks = looksAt(item, findings, notes, { off: ['no-channels'] })

describe('looksAt', () => {
  it('tells of every rule', () => {
    expect(looks.map(({ rule }) => rule)).toEqual(ruleIds)
  })

  it.each([
    ['long-sentence', { outcome: 'found', findings: 2, problem: null }],
    ['no-channels', { outcome: 'off', findings: 0 }],
    ['law-reference-in-text', { outcome: 'failed', problem: 'TypeError' }],
    ['summary-missing', { outcome: 'nothing', findings: 0, problem: null }],
  ])('what came of %s', (rule, expected) => {
    expect(looks.find(look => look.rule === rule)).toMatchObject(expected)
  })

  it.each([
    ['long-sentence', ['se']],
    ['summary-missing', []],
  ])('the languages that %s has no words for', (rule, expected) => {
    expect(looks.find(look => look.rule === rule)?.languagesLeftOut).toEqual(expected)
  })

  it('takes no note of another item for its own', () => {
    const others = notes.map(note => ({ ...note, contentId: ids.channel }))
    expect(looksAt(item, [], others, { off: [] }).filter(({ outcome }) => outcome !== 'nothing')).toEqual([])
  })
})
