import { describe, expect, it } from 'vitest'
import { planFindings } from '../../../src/core/assessment/plan-findings.ts'
import { aFinding } from '../../support/findings.ts'

const finding = aFinding()

describe('planFindings', () => {
  it('opens what was not open', () => {
    expect(planFindings([], [finding])).toEqual({ open: [finding], regrade: [], close: [] })
  })

  it('closes what is no longer found', () => {
    expect(planFindings([finding], [])).toEqual({ open: [], regrade: [], close: [finding.key] })
  })

  it.each([
    ['the rule that found it could not judge its item', finding.rule, 'open'],
    ['another rule could not judge its item', 'no-channels', 'closed'],
  ] as const)('where %s: %s, what it found is %s', (_when, rule, then) => {
    const { close } = planFindings([finding], [], [{ contentId: finding.contentId, rule }])
    expect(close).toEqual(then === 'open' ? [] : [finding.key])
  })

  it('leaves alone what is found again', () => {
    expect(planFindings([finding], [aFinding()])).toEqual({ open: [], regrade: [], close: [] })
  })

  it('leaves alone what only became better known', () => {
    const better = aFinding({ evidence: { quote: null, values: { since: '2025-03-05', touched: 'yes' } } })
    expect(planFindings([finding], [better])).toEqual({ open: [], regrade: [], close: [] })
  })

  it.each([
    ['severity', aFinding({ severity: 'error' })],
    ['audience', aFinding({ audience: 'communications' })],
  ])('regrades what has another %s by the city’s rules', (_name, again) => {
    expect(planFindings([finding], [again])).toEqual({ open: [], regrade: [again], close: [] })
  })

  it('knows findings by their keys, whatever their order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(key => aFinding({ key }))
    if (a === undefined || b === undefined || c === undefined) throw new Error('unreachable')
    expect(planFindings([a, b], [c, b])).toEqual({ open: [c], regrade: [], close: ['a'] })
  })
})
