import { describe, expect, it } from 'vitest'
import type { AssessmentContext } from '../../../src/core/assessment/rule.ts'
import { effectsOf } from '../../../src/core/proposals/effects.ts'
import { aConnection, anAssessment } from '../../support/builders.ts'
import { aCourse } from './items.ts'
import { theChange } from './proposals.ts'

const policy = { off: [], severity: {}, audience: {} }

describe('what the content rules say of a change', () => {
  const context: AssessmentContext = anAssessment({ connections: [aConnection()] })
  it('closes what the change mends', () => {
    const course = aCourse()
    const effects = effectsOf(course, theChange(course, 'viimeinen päivä on 15.6.2027'), '15.6.2027', context, policy)
    expect(effects).toMatchObject({ kind: 'known', closes: [{ rule: 'past-date-in-text' }] })
  })

  it('opens what the change brings', () => {
    const course = aCourse()
    const effects = effectsOf(course, theChange(course, 'hinta on 15 €'), '15 €', context, policy)
    expect(effects).toMatchObject({ kind: 'known', opens: [{ rule: 'language-facts-differ', language: 'sv' }] })
  })

  it('does not call mended what only looks different', () => {
    const course = aCourse()
    const effects = effectsOf(course, theChange(course, 'viimeinen päivä on 1.5.2026'), '1.5.2026', context, policy)
    expect(effects).toMatchObject({ kind: 'known', opens: [{ rule: 'past-date-in-text' }] })
    expect(effects.kind === 'known' ? effects.closes.map(({ rule }) => rule) : null).not.toContain('past-date-in-text')
  })

  it('say nothing where no field is known', () => {
    const change = theChange(aCourse(), 'Tässä on jotain pielessä')
    expect(effectsOf(aCourse(), change, 'Uutta.', context, policy)).toEqual({ kind: 'unknown' })
  })
})
