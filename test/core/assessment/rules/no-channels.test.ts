import { describe, expect, it } from 'vitest'
import { noChannels as rule } from '../../../../src/core/assessment/rules/no-channels.ts'
import { aChannel, aService, anAssessment } from '../../../support/builders.ts'

describe('no-channels', () => {
  it('reports a service without connections', () => {
    expect(rule.find(aService(), anAssessment({ connections: [] }))).toEqual([
      { severity: 'error', language: null, field: null, evidence: { quote: null, values: {} } },
    ])
  })

  it('says nothing of a connected service, nor of a channel', () => {
    expect(rule.find(aService(), anAssessment())).toEqual([])
    expect(rule.find(aChannel(), anAssessment({ connections: [] }))).toEqual([])
  })
})
