// When a person gets which mail: the period, its steps, and what moves them.
import { describe, expect, it } from 'vitest'
import type { DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { aDuty, assigned, cityWith, inShort, item, maija, olli, period, plan, reminded, sent } from './plan-cases.ts'

const opened = '2026-09-02'
const digestOn = (day: string): string => `${day} Maija: digest about 1`
const reminderOn = (day: string, of = opened): string => `${day} Maija: reminder of ${of} about 1`

type Case = readonly [name: string, past: readonly PastDigest[], today: string, expected: string | null]

/** The mail that Maija, who answers for one item, gets on a night; null for none. */
function night(past: readonly PastDigest[], today: string, parts: Partial<DigestFacts> = {}): string | null {
  const mails = inShort(plan({ items: [item(1)], past, ...parts }, today))
  return mails.length === 0 ? null : mails.join(', ')
}

describe('a period that nobody answers', () => {
  it.each<Case>([
    ['opens with a digest', [], opened, digestOn(opened)],
    ['has no second mail on the same day', [sent(opened)], opened, null],
    ['is quiet for two weeks', [sent(opened)], '2026-09-15', null],
    ['has a reminder on day 14', [sent(opened)], '2026-09-16', reminderOn('2026-09-16')],
    ['has the reminder later where day 14 was missed', [sent(opened)], '2026-09-22', reminderOn('2026-09-22')],
    ['has it on the last day at the latest', [sent(opened)], '2026-09-29', reminderOn('2026-09-29')],
    ['has no second reminder', [sent(opened), reminded('2026-09-16', opened)], '2026-09-17', null],
    ['has none on its last day either', [sent(opened), reminded('2026-09-16', opened)], '2026-09-29', null],
    ['is over on day 28', [sent(opened), reminded('2026-09-16', opened)], '2026-09-30', digestOn('2026-09-30')],
    ['is over without a reminder too', [sent(opened)], '2026-09-30', digestOn('2026-09-30')],
    [
      'is followed by another one with its own reminder',
      [sent(opened), reminded('2026-09-16', opened), sent('2026-09-30')],
      '2026-10-14',
      reminderOn('2026-10-14', '2026-09-30'),
    ],
    ['is told by its latest digest, whatever the order', [sent('2026-09-30'), sent(opened)], '2026-10-01', null],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today)).toBe(expected)
  })

  it('counts for each person alone', () => {
    const assignments = [assigned(1, maija), assigned(1, olli)]
    const past = [sent(opened, { person: olli.id })]
    const digests = plan({ items: [item(1)], past, assignments, people: [olli, maija] }, '2026-09-16')
    expect(inShort(digests)).toEqual([
      '2026-09-16 Maija: digest about 1',
      '2026-09-16 Olli: reminder of 2026-09-02 about 1',
    ])
  })

  it('is as long as the city says', () => {
    const city = cityWith({ everyDays: 7, againAfterDays: 3, maxItems: 1 })
    expect(night([sent(opened)], '2026-09-04', { city })).toBe(null)
    expect(night([sent(opened)], '2026-09-07', { city })).toBe(reminderOn('2026-09-07'))
    expect(night([sent(opened)], '2026-09-09', { city })).toBe(digestOn('2026-09-09'))
  })

  it('has no reminder where the city repeats later than it asks anew', () => {
    const city = cityWith({ everyDays: 7, againAfterDays: 14 })
    expect(night([sent(opened)], '2026-09-08', { city })).toBe(null)
    expect(night([sent(opened)], '2026-09-16', { city })).toBe(digestOn('2026-09-16'))
  })
})

describe('an answer', () => {
  const answered = sent(opened, { answered: true })
  it.each<Case>([
    ['to the digest, whatever it says, spares the reminder', [answered], '2026-09-16', null],
    ['does not end the period', [answered], '2026-09-29', null],
    ['lets the next period begin on its day', [answered], '2026-09-30', digestOn('2026-09-30')],
    [
      'to an earlier digest spares nothing now',
      [sent('2026-08-05', { answered: true }), sent(opened)],
      '2026-09-16',
      reminderOn('2026-09-16'),
    ],
    [
      'to an earlier reminder spares nothing now',
      [reminded('2026-08-19', '2026-08-05', { answered: true }), sent(opened)],
      '2026-09-16',
      reminderOn('2026-09-16'),
    ],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today)).toBe(expected)
  })
})

describe('a mail that did not get through', () => {
  const unreachable = new Set([maija.id])
  const duties = [aDuty({ deputy: 'sijainen@esimerkkila.fi' })]
  it.each<Case>([
    [
      'failed: the digest is made anew at once',
      [sent(opened, { mail: 'failed' })],
      '2026-09-03',
      digestOn('2026-09-03'),
    ],
    ['failed: not twice on a day', [sent(opened, { mail: 'failed' })], opened, null],
    [
      'failed: the period of the one before still runs',
      [sent('2026-08-19'), reminded(opened, '2026-08-19', { mail: 'failed' })],
      '2026-09-03',
      reminderOn('2026-09-03', '2026-08-19'),
    ],
    [
      'failed after its reminder went: that one counts, and leaves a week',
      [sent(opened, { mail: 'failed' }), reminded('2026-09-16', opened)],
      '2026-09-22',
      null,
    ],
    [
      'failed after its reminder went: then a new digest comes',
      [sent(opened, { mail: 'failed' }), reminded('2026-09-16', opened)],
      '2026-09-23',
      digestOn('2026-09-23'),
    ],
    ['waits: nothing else is planned meanwhile', [sent(opened, { mail: 'waits' })], '2026-09-03', null],
    ['waits: not even when the period is over', [sent(opened, { mail: 'waits' })], '2026-10-30', null],
    [
      'waits as a reminder: no new digest joins it',
      [sent('2026-08-05'), reminded(opened, '2026-08-05', { mail: 'waits' })],
      opened,
      null,
    ],
    ['came back: not again for two weeks', [sent(opened, { mail: 'returned' })], '2026-09-15', null],
    [
      'came back: then a digest, as nobody saw the first',
      [sent(opened, { mail: 'returned' })],
      '2026-09-16',
      digestOn('2026-09-16'),
    ],
    [
      'came back though somebody answered: it has been seen',
      [sent(opened, { mail: 'returned', answered: true })],
      '2026-09-29',
      null,
    ],
    [
      'came back as a reminder: none follows',
      [sent(opened), reminded('2026-09-16', opened, { mail: 'returned' })],
      '2026-09-29',
      null,
    ],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today)).toBe(expected)
  })

  it('came back from a dead address: the deputy gets a new one at once', () => {
    expect(night([sent(opened, { mail: 'returned' })], '2026-09-03', { unreachable, duties })).toBe(
      digestOn('2026-09-03'),
    )
  })

  it('came back from an address that is dead by now, but was answered: the period stands', () => {
    expect(night([sent(opened, { mail: 'returned', answered: true })], '2026-09-03', { unreachable, duties })).toBe(
      null,
    )
  })

  it('came back from somebody else’s dead address: nothing changes', () => {
    expect(night([sent(opened, { mail: 'returned' })], '2026-09-03', { unreachable: new Set([olli.id]) })).toBe(null)
  })
})

describe('after an outage', () => {
  it.each<Case>([
    ['of 10 days the reminder comes late', [sent(opened)], '2026-09-20', reminderOn('2026-09-21')],
    ['of 20 days the next digest comes in place of the reminder', [sent(opened)], '2026-09-30', digestOn('2026-09-30')],
    ['of 40 days one digest comes, not two', [sent(opened)], '2026-10-20', digestOn('2026-10-20')],
    ['of 40 days the next period is counted from then', [sent(opened), sent('2026-10-20')], '2026-11-02', null],
    [
      'a late reminder is given a week before the next digest',
      [sent(opened), reminded('2026-09-29', opened)],
      '2026-10-05',
      null,
    ],
    ['and no longer than that', [sent(opened), reminded('2026-09-29', opened)], '2026-10-06', digestOn('2026-10-06')],
    [
      'a reminder of day 21 does not delay the next digest',
      [sent(opened), reminded('2026-09-23', opened)],
      '2026-09-30',
      digestOn('2026-09-30'),
    ],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today)).toBe(expected)
  })

  it('halves the shortest of periods to the longer side', () => {
    const city = cityWith({ everyDays: 10, againAfterDays: 5 })
    const past = [sent('2026-09-01'), reminded('2026-09-09', '2026-09-01')]
    expect(night(past, '2026-09-11', { city })).toBe(null)
    expect(night(past, '2026-09-12', { city })).toBe(digestOn('2026-09-14'))
  })
})

describe('a clock that goes backwards', () => {
  it.each<Case>([
    ['to a day before a digest: nothing is doubled', [sent('2026-09-30')], opened, null],
    ['with the digest’s mail still waiting: neither', [sent('2026-09-30', { mail: 'waits' })], opened, null],
    [
      'and is put right: the period goes on as it was',
      [sent('2026-09-30')],
      '2026-10-14',
      reminderOn('2026-10-14', '2026-09-30'),
    ],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today)).toBe(expected)
  })
})

describe('a mail’s day', () => {
  it.each<Case>([
    ['is tonight’s where that is a working day', [], '2026-12-09', digestOn('2026-12-09')],
    ['waits for Monday on a Sunday', [], '2026-11-22', digestOn('2026-11-23')],
    ['is not Midsummer Eve', [], '2027-06-25', digestOn('2027-06-28')],
    ['is not Independence Day', [], '2027-12-06', digestOn('2027-12-07')],
    ['is planned once on a Saturday and a Sunday', [sent('2026-09-07', { mail: 'waits' })], '2026-09-06', null],
    ['is Monday where the period ends on the Saturday', [sent('2026-08-08')], '2026-09-05', digestOn('2026-09-07')],
    [
      'is Monday where it ends on Monday: Saturday night plans it',
      [sent('2026-08-10', { answered: true })],
      '2026-09-05',
      digestOn('2026-09-07'),
    ],
    ['is not Friday where it ends on Saturday', [sent('2026-08-08', { answered: true })], '2026-09-04', null],
    [
      'is 28 December where day 14 is Christmas Eve',
      [sent('2026-12-10')],
      '2026-12-24',
      reminderOn('2026-12-28', '2026-12-10'),
    ],
    [
      'is Monday where day 14 is a Saturday',
      [sent('2026-09-05')],
      '2026-09-19',
      reminderOn('2026-09-21', '2026-09-05'),
    ],
    ['is not the Friday before it', [sent('2026-09-05')], '2026-09-18', null],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today)).toBe(expected)
  })
})

describe('a pause of the city', () => {
  const july = cityWith({ pauses: [period('2027-07-01', '2027-07-31'), period('2027-05-31', '2027-05-31')] })
  const spring = sent('2027-06-21')
  it.each<Case>([
    ['has no mail on its first day', [], '2027-07-01', null],
    ['has none on its last working day', [], '2027-07-30', null],
    ['ends after its last day', [], '2027-08-01', digestOn('2027-08-02')],
    ['has not begun the day before', [], '2027-06-30', digestOn('2027-06-30')],
    ['counts by the day of the mail: no Saturday plans for a Monday in it', [], '2027-05-29', null],
    [
      'counts by the day of the mail: its last Saturday plans for a Monday after it',
      [],
      '2027-07-31',
      digestOn('2027-08-02'),
    ],
    ['swallows a reminder', [spring], '2027-07-05', null],
    ['is followed by the next digest, not by both', [spring], '2027-08-01', digestOn('2027-08-02')],
    ['delays a reminder whose period outlasts it', [sent('2027-05-17')], '2027-05-31', null],
    ['delays it by no more than itself', [sent('2027-05-17')], '2027-06-01', reminderOn('2027-06-01', '2027-05-17')],
  ])('%s', (_name, past, today, expected) => {
    expect(night(past, today, { city: july })).toBe(expected)
  })
})
