import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/assessment/assess.ts'
import type { RulePolicy } from '../../../src/core/city.ts'
import { aService, aVersion, anAssessment, ids } from '../../support/builders.ts'

const policy: RulePolicy = { off: [], severity: {}, audience: {} }
const stale = 'Haku päättyy 31.5.2024.'
const since = Temporal.PlainDate.from('2024-01-15')
const item = aService({
  languageVersions: { fi: aVersion({ description: stale }), sv: aVersion({ description: 'Ansökan går ut 1.5.2024.' }) },
})

describe('assess', () => {
  it('finds nothing in a current item', () => {
    expect(
      assess(
        aService({ languageVersions: { fi: aVersion(), sv: aVersion(), en: aVersion() } }),
        anAssessment(),
        policy,
      ),
    ).toEqual([])
  })

  it('sorts by severity, then by rule', () => {
    const context = anAssessment({ state: 'expired', connections: [] })
    expect(assess(item, context, policy).map(({ severity, rule }) => [severity, rule])).toEqual([
      ['error', 'age-expired'],
      ['error', 'past-date-in-text'],
      ['error', 'past-date-in-text'],
      ['error', 'no-channels'],
      ['warning', 'language-facts-differ'],
      ['warning', 'missing-language-version'],
    ])
  })

  it('keys a finding by item, rule, language, field and what matched', () => {
    const detail = [stale, 'date=2024-05-31'].join('\u0000')
    const parts = [ids.service, 'past-date-in-text', 'fi', 'description', detail]
    const expected = createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)
    expect(assess(item, anAssessment(), policy)[0]?.key).toBe(expected)
  })

  it('keeps the key of an age as long as its date stays', () => {
    const key = (clock: Partial<ReturnType<typeof anAssessment>['clock']>) =>
      ageKey({ clock: { since, basis: 'published', touched: false, ...clock }, state: 'due' })
    expect(key({ touched: true })).toBe(key({}))
    expect(key({ since: since.add({ days: 1 }) })).not.toBe(key({}))
    expect(ageKey({ state: 'overdue' })).not.toBe(ageKey({ state: 'due' }))
  })

  it('gives no key twice', () => {
    const twice = aService({ languageVersions: { fi: aVersion({ description: `${stale} ${stale}\n${stale}` }) } })
    const found = assess(twice, anAssessment(), { ...policy, off: ['missing-language-version'] })
    expect(found.map(({ rule }) => rule)).toEqual(['past-date-in-text'])
  })

  it('leaves out the rules that the city has switched off', () => {
    const rules = assess(item, anAssessment(), { ...policy, off: ['past-date-in-text'] }).map(({ rule }) => rule)
    expect(rules).toEqual(['language-facts-differ', 'missing-language-version'])
  })

  it("takes the city's severity and audience, and leaves the doubtful case as info", () => {
    const both = aService({
      languageVersions: { fi: aVersion({ description: `${stale}\nMaksu on 1.1.2024 alkaen 20 euroa.` }) },
    })
    const changed = {
      off: ['missing-language-version'],
      severity: { 'past-date-in-text': 'warning' },
      audience: { 'past-date-in-text': 'communications' },
    } as const
    expect(assess(both, anAssessment(), changed).map(({ severity, audience }) => [severity, audience])).toEqual([
      ['warning', 'communications'],
      ['info', 'communications'],
    ])
  })
})

function ageKey(parts: Parameters<typeof anAssessment>[0]): string {
  const found = assess(item, anAssessment(parts), policy).find(({ evidence }) => evidence.values['since'] !== undefined)
  return found?.key ?? 'none'
}
