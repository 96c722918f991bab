import { describe, expect, it } from 'vitest'
import { clockOf, type Dates } from '../../../src/core/assessment/clock.ts'
import type { Language } from '../../../src/core/content-item.ts'

const untouched: Dates = {
  fingerprints: { fi: 'fi-1', sv: 'sv-1', shared: 'shared-1' },
  baselineAt: Temporal.Instant.from('2025-03-05T10:00:00Z'),
  touched: false,
  firstSeen: Temporal.PlainDate.from('2026-01-20'),
  confirmations: [],
}

describe('clockOf', () => {
  it.each<[string, Partial<Dates>, string]>([
    ['PTV’s date where nobody has confirmed', {}, '2025-03-05 published'],
    ['the night of first sight where PTV has no date', { baselineAt: null }, '2026-01-20 firstSeen'],
    ['PTV’s date, marked as touched', { touched: true }, '2025-03-05 published touched'],
    ['the first sight, marked as touched', { baselineAt: null, touched: true }, '2026-01-20 firstSeen touched'],
    [
      'the confirmation of all languages',
      confirmed(['fi', 'fi-1', '2026-05-01'], ['sv', 'sv-1', '2026-05-01']),
      '2026-05-01 confirmed',
    ],
    [
      'the oldest of the languages',
      confirmed(['fi', 'fi-1', '2026-05-01'], ['sv', 'sv-1', '2025-11-30']),
      '2025-11-30 confirmed',
    ],
    [
      'the latest confirmation of each language',
      confirmed(
        ['fi', 'fi-1', '2024-02-01'],
        ['fi', 'fi-1', '2026-05-01'],
        ['sv', 'sv-1', '2026-04-01'],
        ['sv', 'sv-1', '2023-04-01'],
      ),
      '2026-04-01 confirmed',
    ],
    [
      'PTV’s date where one language was never confirmed',
      confirmed(['fi', 'fi-1', '2026-05-01']),
      '2025-03-05 published',
    ],
    [
      'PTV’s date where a language version changed after its confirmation',
      confirmed(['fi', 'fi-0', '2026-05-01'], ['sv', 'sv-1', '2026-05-01']),
      '2025-03-05 published',
    ],
    [
      'PTV’s date where the other language has the confirmed text',
      confirmed(['sv', 'fi-1', '2026-05-01'], ['sv', 'sv-1', '2026-05-01']),
      '2025-03-05 published',
    ],
    [
      'an old confirmation of a text that has come back',
      confirmed(['fi', 'fi-0', '2026-05-01'], ['fi', 'fi-1', '2025-06-01'], ['sv', 'sv-1', '2026-05-01']),
      '2025-06-01 confirmed',
    ],
    [
      'a confirmation, also where PTV’s date is later',
      { ...confirmed(['fi', 'fi-1', '2024-01-01'], ['sv', 'sv-1', '2024-01-01']) },
      '2024-01-01 confirmed',
    ],
    [
      'a confirmation, also of a touched item',
      { touched: true, ...confirmed(['fi', 'fi-1', '2026-05-01'], ['sv', 'sv-1', '2026-05-01']) },
      '2026-05-01 confirmed',
    ],
    [
      'a confirmation, also where the hours changed since',
      {
        fingerprints: { ...untouched.fingerprints, shared: 'shared-2' },
        ...confirmed(['fi', 'fi-1', '2026-05-01'], ['sv', 'sv-1', '2026-05-01']),
      },
      '2026-05-01 confirmed',
    ],
    [
      'PTV’s date where a language version has come since',
      {
        fingerprints: { ...untouched.fingerprints, en: 'en-1' },
        ...confirmed(['fi', 'fi-1', '2026-05-01'], ['sv', 'sv-1', '2026-05-01']),
      },
      '2025-03-05 published',
    ],
    [
      'the other language where one has gone',
      {
        fingerprints: { fi: 'fi-1', shared: 'shared-1' },
        ...confirmed(['fi', 'fi-1', '2026-05-01'], ['sv', 'sv-0', '2024-05-01']),
      },
      '2026-05-01 confirmed',
    ],
    [
      'PTV’s date of an item without any language version',
      { fingerprints: { shared: 'shared-1' } },
      '2025-03-05 published',
    ],
  ])('counts from %s', (_name, parts, expected) => {
    expect(told({ ...untouched, ...parts })).toBe(expected)
  })

  it.each([
    ['a minute before midnight in Helsinki in summer', '2026-06-09T20:59:00Z', '2026-06-09'],
    ['a minute after midnight in Helsinki in summer', '2026-06-09T21:01:00Z', '2026-06-10'],
    ['a minute before midnight in Helsinki in winter', '2026-01-09T21:59:00Z', '2026-01-09'],
    ['a minute after midnight in Helsinki in winter', '2026-01-09T22:01:00Z', '2026-01-10'],
    ['after midnight on New Year’s night', '2025-12-31T22:00:00Z', '2026-01-01'],
  ])('takes the day in Finland: %s', (_name, moment, expected) => {
    expect(told({ ...untouched, baselineAt: Temporal.Instant.from(moment) })).toBe(`${expected} published`)
  })
})

function confirmed(...all: readonly (readonly [Language, string, string])[]): Pick<Dates, 'confirmations'> {
  return {
    confirmations: all.map(([language, fingerprint, date]) => ({
      language,
      fingerprint,
      confirmedOn: Temporal.PlainDate.from(date),
    })),
  }
}

function told(dates: Dates): string {
  const { since, basis, touched } = clockOf(dates)
  return [since, basis, ...(touched ? ['touched'] : [])].join(' ')
}
