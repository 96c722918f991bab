import { describe, expect, it } from 'vitest'
import { hoursEnded as rule } from '../../../../src/core/assessment/rules/hours-ended.ts'
import type { ServiceHour } from '../../../../src/core/content-item.ts'
import { aChannel, aConnection, aService, anAssessment, hours, ids } from '../../../support/builders.ts'

const exceptional = { type: 'ExceptionalDateRangeServiceHour' } as const

describe('hours-ended', () => {
  it.each<[string, readonly ServiceHour[], readonly string[]]>([
    ['no hours', [], []],
    ['hours until further notice', [hours()], []],
    ['hours that end today', [hours('2026-01-01', '2026-06-10')], []],
    ['hours that ended yesterday', [hours('2026-01-01', '2026-06-09')], ['2026-06-09']],
    ['ended hours beside valid ones', [hours('2025-01-01', '2025-12-31'), hours()], []],
    ['ended hours and the next season', [hours('2025-06-01', '2025-08-31'), hours('2026-07-01', '2026-08-31')], []],
    ['several ended hours', [hours('2024-06-01', '2024-08-31'), hours('2025-06-01', '2025-08-31')], ['2025-08-31']],
    ['ended exceptional hours only', [hours('2025-12-24', '2025-12-26', exceptional)], []],
    [
      'ended hours beside valid exceptional ones',
      [hours('2025-01-01', '2025-12-31'), hours('2026-06-01', '2026-06-30', exceptional)],
      ['2025-12-31'],
    ],
  ])('finds in %s %j', (_what, serviceHours, expected) => {
    const found = rule.find(aChannel({ serviceHours }), anAssessment())
    expect(found.map(({ evidence }) => evidence.values['ended'])).toEqual(expected)
  })

  it('reports a channel in its own field', () => {
    const serviceHours = [hours('2025-01-01', '2025-12-31')]
    expect(rule.find(aChannel({ serviceHours }), anAssessment())).toEqual([
      {
        severity: 'error',
        language: null,
        field: 'serviceHours',
        evidence: { quote: null, values: { ended: '2025-12-31' } },
      },
    ])
  })

  it('reports the hours of a connection to its service, not to its channel', () => {
    const connections = [aConnection({ serviceHours: [hours('2025-01-01', '2025-12-31')] })]
    expect(rule.find(aService(), anAssessment({ connections }))[0]?.field).toBe(
      `connections[${ids.channel}].serviceHours`,
    )
    expect(rule.find(aChannel(), anAssessment({ connections }))).toEqual([])
  })

  it('says which hours are meant when they are those of a connection', () => {
    const connections = [aConnection({ serviceHours: [hours('2025-01-01', '2025-12-31')] })]
    const [seen] = rule.find(aService(), anAssessment({ connections }))
    expect(seen && rule.explain.sv(seen)).toBe(
      'Betjäningstiderna i kopplingen mellan tjänsten och servicekanalen gällde till och med den 31.12.2025, och inga nya har angetts i stället. Lägg till de tider som gäller nu.',
    )
  })

  it('says until when they were valid', () => {
    const [seen] = rule.find(aChannel({ serviceHours: [hours('2025-01-01', '2025-12-31')] }), anAssessment())
    expect(seen && rule.explain.fi(seen)).toBe(
      'Palveluajat olivat voimassa 31.12.2025 asti, eikä uusia ole merkitty niiden tilalle. Lisää voimassa olevat ajat.',
    )
  })
})
