import { describe, expect, it } from 'vitest'
import type { Opening, Weekday } from '../../../src/core/content-item.ts'
import { hoursInWords } from '../../../src/core/digests/hours.ts'
import { hours } from '../../support/builders.ts'

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]

function open(days: readonly Weekday[], from: string, to: string, parts: Partial<Opening> = {}): readonly Opening[] {
  const times = { fromTime: from, toTime: to, status: 'Open', repetition: 'Weekly', additionalInformation: {} } as const
  return days.map(day => ({ fromDay: day, toDay: day, ...times, ...parts }))
}

function words(...openings: readonly (readonly Opening[])[]): string {
  return hoursInWords(hours(null, null, { openings: openings.flat() }), 'fi').replaceAll('\u00a0', ' ')
}

describe('weekly hours', () => {
  it.each([
    ['a row of equal days', 'ma–pe klo 9–16', [open(workdays, '09:00', '16:00')]],
    ['minutes where there are any', 'ti klo 8.30–15.45', [open([2], '08:30', '15:45')]],
    [
      'days that differ',
      'ma–to klo 9–18, pe klo 9–15',
      [open([1, 2, 3, 4], '09:00', '18:00'), open([5], '09:00', '15:00')],
    ],
    ['a gap between days', 'ma klo 9–16, ke klo 9–16', [open([1, 3], '09:00', '16:00')]],
    ['a break at noon, in order', 'ma klo 8–11, 12–15', [open([1], '12:00', '15:00'), open([1], '08:00', '11:00')]],
    ['a night that ends after midnight', 'pe–la klo 22–2', [open([5, 6], '22:00', '02:00')]],
    ['a whole day', 'ma–su ympäri vuorokauden', [open([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00')]],
    ['reservation', 'ke klo 9–12 (ajanvarauksella)', [open([3], '09:00', '12:00', { status: 'OpenOnReservation' })]],
    ['a closed day', 'ma suljettu', [open([1], '00:00', '24:00', { status: 'Closed' })]],
    [
      'odd and even weeks',
      'ma klo 9–16; parittomilla viikoilla la klo 10–14; parillisilla viikoilla su klo 10–14',
      [
        open([1], '09:00', '16:00'),
        open([6], '10:00', '14:00', { repetition: 'OddWeeks' }),
        open([7], '10:00', '14:00', { repetition: 'EvenWeeks' }),
      ],
    ],
    ['one stretch over days', 'pe klo 18 – ma klo 6', [open([5], '18:00', '06:00', { toDay: 1 })]],
    ['nothing', 'aikoja ei ole merkitty', []],
  ])('shows %s', (_, expected, openings) => expect(words(...openings)).toBe(expected))
})

describe('dates', () => {
  it.each([
    ['fi', '2026-06-01', '2026-08-31', '1.6.–31.8.2026 ma klo 9–16'],
    ['sv', '2026-06-01', '2026-08-31', '1.6–31.8.2026 mån kl. 9–16'],
    ['en', '2026-06-01', '2026-08-31', '1 June – 31 August 2026, Mon 9:00–16:00'],
    ['fi', '2026-12-24', '2026-12-26', '24.–26.12.2026 ma klo 9–16'],
    ['sv', '2026-12-24', '2026-12-26', '24–26.12.2026 mån kl. 9–16'],
    ['en', '2026-12-24', '2026-12-26', '24–26 December 2026, Mon 9:00–16:00'],
    ['fi', '2026-12-20', '2027-01-06', '20.12.2026–6.1.2027 ma klo 9–16'],
    ['sv', '2026-12-20', '2027-01-06', '20.12.2026–6.1.2027 mån kl. 9–16'],
    ['fi', '2026-12-24', '2026-12-24', '24.12.2026 ma klo 9–16'],
    ['fi', '2026-12-24', null, '24.12.2026 alkaen ma klo 9–16'],
    ['sv', null, '2026-12-24', 'till och med 24.12.2026 mån kl. 9–16'],
  ] as const)('shows in %s %s to %s', (language, from, to, expected) => {
    const schedule = hours(from, to, { openings: open([1], '09:00', '16:00') })
    expect(hoursInWords(schedule, language).replaceAll('\u00a0', ' ')).toBe(expected)
  })
})

describe('special schedules', () => {
  const exceptional = { type: 'ExceptionalDateRangeServiceHour' } as const
  const always = { type: 'ContinuousAlwaysValidServiceHour' } as const
  const reserved = open([1], '00:00', '24:00', { status: 'OpenOnReservation' })
  it.each([
    ['closed', hours('2026-12-24', '2026-12-24', exceptional), '24.12.2026 stängt'],
    ['always open', hours(null, null, always), 'alltid öppet'],
    ['always by reservation', hours(null, null, { ...always, openings: reserved }), 'med tidsbokning'],
  ])('shows %s', (_, schedule, expected) => expect(hoursInWords(schedule, 'sv')).toBe(expected))
})
