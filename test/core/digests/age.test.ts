import { expect, it } from 'vitest'
import type { AgeBasis } from '../../../src/core/assessment/clock.ts'
import { ageInWords } from '../../../src/core/digests/age.ts'

const today = Temporal.PlainDate.from('2026-11-23')

function age(since: string, basis: AgeBasis, language: 'fi' | 'sv' | 'en' = 'fi', touched = false): string {
  return ageInWords({ since: Temporal.PlainDate.from(since), basis, touched }, today, language)
}

it.each([
  ['2026-11-23', 'tänään'],
  ['2026-11-22', '1 päivä sitten'],
  ['2026-11-01', '22 päivää sitten'],
  ['2026-10-23', '1 kuukausi sitten'],
  ['2025-05-23', '18 kuukautta sitten'],
  ['2024-11-23', '2 vuotta sitten'],
  ['2024-03-05', 'yli 2 vuotta sitten'],
])('counts from %s: %s', (since, ago) => expect(age(since, 'confirmed')).toContain(`(${ago})`))

it('says what the age is counted from', () => {
  expect(age('2025-05-23', 'confirmed')).toContain('vahvistettu ajantasaisiksi 23.5.2025')
  expect(age('2025-05-23', 'published', 'sv')).toContain('publicerades i Servicedatalagret den 23.5.2025')
  expect(age('2025-05-23', 'firstSeen', 'en')).toContain('first saw this on 23 May 2025')
})

it('does not take a bulk publication for a review', () => {
  expect(age('2025-05-23', 'published', 'fi', true)).toContain('massajulkaisusta')
  expect(age('2025-05-23', 'published', 'sv', true)).toContain('masspublicering')
  expect(age('2025-05-23', 'published', 'en', true)).toContain('bulk publication')
})
