import { describe, expect, it } from 'vitest'
import type { State } from '../../../../src/core/assessment/clock.ts'
import { rules } from '../../../../src/core/assessment/rules/index.ts'
import { aService, anAssessment } from '../../../support/builders.ts'

const ages = new Set<string>(['age-expired', 'age-warning', 'review-due'])
const clock = { since: Temporal.PlainDate.from('2024-05-31'), basis: 'published', touched: false } as const

describe('the rules of age', () => {
  it.each([
    ['current', []],
    ['due', [['review-due', 'warning']]],
    ['overdue', [['age-warning', 'warning']]],
    ['expired', [['age-expired', 'error']]],
  ] as const)('find of an item that is %s only the highest: %j', (state, expected) => {
    expect(found(state).map(({ rule, seen }) => [rule.id, seen.severity])).toEqual(expected)
  })

  it('tell the date, where it is from and whether it proves a review', () => {
    expect(found('due', { ...clock, touched: true })[0]?.seen).toEqual({
      severity: 'warning',
      language: null,
      field: null,
      evidence: { quote: null, values: { since: '2024-05-31', basis: 'published', touched: 'yes' } },
    })
  })

  it.each([
    ['confirmed', false, 'The information was last confirmed as up to date on 31 May 2024.'],
    ['published', false, 'According to the Finnish Service Catalogue, this content was last published on 31 May 2024'],
    ['published', true, 'The date comes from a bulk publication; it does not show that anyone has reviewed the text.'],
    ['firstSeen', false, 'We have followed it since 31 May 2024'],
  ] as const)('say that an age is counted from %s (touched: %s)', (basis, touched, words) => {
    expect(found('due', { ...clock, basis, touched }).map(({ rule, seen }) => rule.explain.en(seen))[0]).toContain(
      words,
    )
  })

  it('speak of PTV by its name in the language of the reader', () => {
    const [one] = found('due')
    expect(one?.rule.explain.fi(one.seen)).toContain(
      'Palvelutietovarannon mukaan sisältö on julkaistu viimeksi 31.5.2024',
    )
    expect(one?.rule.explain.sv(one.seen)).toContain(
      'Enligt Servicedatalagret publicerades innehållet senast den 31.5.2024',
    )
  })
})

function found(state: State, over: ReturnType<typeof anAssessment>['clock'] = clock) {
  return rules
    .filter(({ id }) => ages.has(id))
    .flatMap(rule => rule.find(aService(), anAssessment({ state, clock: over })).map(seen => ({ rule, seen })))
}
