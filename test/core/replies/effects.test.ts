import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../../src/core/finding.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import { canBeIntended, carriedOut, type ItemNow } from '../../../src/core/replies/effects.ts'
import type { Outcome } from '../../../src/core/replies/outcome.ts'

const unchanged: ItemNow = { shown: { fi: 'a', shared: 's' }, current: { fi: 'a', shared: 's' }, found: [] }
const withFact: ItemNow = { ...unchanged, found: ['past-date-in-text', 'review-due'] }
const liisa: Person = {
  id: personId('liisa.lupa@esimerkkila.fi'),
  name: 'Liisa Lupa',
  email: 'Liisa.Lupa@esimerkkila.fi',
  language: 'fi',
  editsPtv: false,
}
const passedOn = (about: 'intended' | 'reassign' | 'correct', words: string | null): Outcome => ({
  kind: 'passedOn',
  about,
  words,
})

describe('what comes of an answer', () => {
  it.each<[string, Outcome, ItemNow, Outcome]>([
    ['a confirmation of the text that is there', { kind: 'confirmed' }, unchanged, { kind: 'confirmed' }],
    [
      'a confirmation of a text that has changed since',
      { kind: 'confirmed' },
      { ...unchanged, current: { fi: 'b', shared: 's' } },
      { kind: 'changedSince' },
    ],
    [
      'a confirmation where a language version has come since',
      { kind: 'confirmed' },
      { ...unchanged, current: { fi: 'a', sv: 'b', shared: 's' } },
      { kind: 'changedSince' },
    ],
    [
      'an intention with a reason',
      passedOn('intended', 'kesällä suljettu'),
      withFact,
      { kind: 'muted', words: 'kesällä suljettu' },
    ],
    ['an intention without a reason', passedOn('intended', ' '), withFact, passedOn('intended', ' ')],
    [
      'an intention where nothing was found',
      passedOn('intended', 'on oikein'),
      unchanged,
      passedOn('intended', 'on oikein'),
    ],
    [
      'an intention where only the age was found',
      passedOn('intended', 'on oikein'),
      { ...unchanged, found: ['age-expired'] },
      passedOn('intended', 'on oikein'),
    ],
    [
      'a hand-over to somebody of the roster',
      passedOn('reassign', 'Liisa.Lupa@Esimerkkila.fi'),
      unchanged,
      { kind: 'handedOver', to: 'Liisa Lupa' },
    ],
    [
      'a hand-over to somebody else',
      passedOn('reassign', 'uusi@esimerkkila.fi'),
      unchanged,
      passedOn('reassign', 'uusi@esimerkkila.fi'),
    ],
    ['a hand-over to nobody in particular', passedOn('reassign', null), unchanged, passedOn('reassign', null)],
    [
      'a correction',
      passedOn('correct', 'liisa.lupa@esimerkkila.fi'),
      withFact,
      passedOn('correct', 'liisa.lupa@esimerkkila.fi'),
    ],
    ['a word that it has been corrected', { kind: 'corrected' }, withFact, { kind: 'corrected' }],
  ])('%s', (_, outcome, item, expected) => {
    expect(carriedOut(outcome, item, [liisa])).toEqual(expected)
  })

  it.each<[RuleId, boolean]>([
    ['past-date-in-text', true],
    ['hours-ended', true],
    ['language-facts-differ', true],
    ['review-due', false],
    ['age-warning', false],
    ['age-expired', false],
  ])('%s may be intended: %s', (rule, may) => {
    expect(canBeIntended(rule)).toBe(may)
  })
})
