import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/core/assessment/rules/index.ts'
import type { RuleId } from '../../src/core/finding.ts'
import { lineOf, vaasaHits, type Hit } from '../support/vaasa/hits.ts'
import { hasVaasa } from '../support/vaasa/v8.ts'
import { drawnHits, leastRight, readVerdicts, type Verdict } from './verdicts.ts'

const missing = hasVaasa ? '' : ' (skipped: the captured records are not beside this repository)'
const judged = [...readVerdicts()]

// Each file was written by somebody who read the hits that draw.ts drew from Vaasa's captured catalogue.
describe.skipIf(!hasVaasa)(`the verdicts on what rules find in real texts${missing}`, () => {
  let hits: ReadonlyMap<RuleId, readonly Hit[]>
  beforeAll(() => {
    hits = vaasaHits()
  })

  it.each(judged)('of %s are on hits that it still finds, each once', (rule, verdicts) => {
    const found = new Set((hits.get(rule) ?? []).map(({ place }) => lineOf(place)))
    const lines = verdicts.map(lineOf)
    expect(lines.filter(line => !found.has(line))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.length).toBe(Math.min(drawnHits, found.size))
  })

  it.each(judged)('of %s say that it is as often right as the severity of the hits demands', (rule, verdicts) => {
    const severityOf = new Map((hits.get(rule) ?? []).map(({ place, seen }) => [lineOf(place), seen.severity]))
    const bySeverity = Map.groupBy(verdicts, verdict => severityOf.get(lineOf(verdict)) ?? 'error')
    const poor = [...bySeverity].filter(([severity, some]) => shareRight(some) < leastRight[severity])
    expect(poor.map(([severity, some]) => `${severity} ${shareRight(some)}`)).toEqual([])
  })

  it('are on hits of the severities that each rule says it gives', () => {
    const given = rules.flatMap(({ id, severities }) =>
      (hits.get(id) ?? []).flatMap(({ seen }) =>
        severities.includes(seen.severity) ? [] : [`${id} ${seen.severity}`],
      ),
    )
    expect([...new Set(given)]).toEqual([])
  })

  it('leave out no rule that finds something', () => {
    const found = [...hits].filter(([, all]) => all.length > 0).map(([rule]) => rule)
    const known = new Set(judged.map(([rule]) => rule))
    expect(found.filter(rule => !known.has(rule))).toEqual([])
  })
})

function shareRight(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ verdict }) => verdict === 'right').length / verdicts.length
}
