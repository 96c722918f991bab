import { describe, expect, it } from 'vitest'
import { judgeOutage, type Mail, type Outcome } from './outage-judge.ts'
import { rowOf } from './outage-rows.ts'

const digest: Mail = { purpose: 'digest', occasion: 'x', recipient: 'a@x.fi', state: 'sent', taken: 1 }
const alarm: Mail = { ...digest, purpose: 'alarm', occasion: 'trouble night', recipient: 'it@x.fi' }
const allClear: Mail = { ...alarm, occasion: 'trouble-over night' }
const calm = outcome(['a', 'b'], [digest])
const fine = { livez: { asked: 9, failed: 0, slowest: 1 }, resumed: 20, wrong: [] }

describe('the verdict on an outage', () => {
  it.each<[string, Outcome, readonly string[]]>([
    ['that nobody noticed', calm, []],
    ['after which a row is missing', outcome(['a'], [digest]), ['1 lost, such as item b']],
    ['after which a row is there twice', outcome(['a', 'b', 'b'], [digest]), ['1 doubled, such as item b']],
    [
      'after which a mail was not taken',
      outcome(['a', 'b'], [{ ...digest, taken: 0 }]),
      ['1 lost, such as mail digest to a@x.fi'],
    ],
    ['after which a mail was taken twice', outcome(['a', 'b'], [{ ...digest, taken: 2 }]), ['1 doubled, such as null']],
    [
      'after which another mail went to the same person',
      outcome(['a', 'b'], [digest, digest]),
      ['1 doubled, such as mail digest to a@x.fi'],
    ],
    [
      'after which a mail is in doubt',
      { ...outcome(['a', 'b'], [digest, { ...digest, state: 'inDoubt', taken: 0 }]), inDoubt: 1 },
      ['1 mails in doubt'],
    ],
    [
      'of which IT was told',
      outcome(['a', 'b'], [digest, alarm, allClear]),
      ['1 alarms, not 0', '1 all-clears, not 0'],
    ],
    ['of which nobody was told in the end', outcome(['a', 'b'], [digest, { ...alarm, taken: 0 }]), []],
  ])('%s', (_name, seen, wrong) => {
    expect(row(seen, fine, { alarms: 0, dropped: 0 })).toEqual(wrong)
  })

  it.each([
    [
      'whose program did not answer',
      { ...fine, livez: { ...fine.livez, failed: 1 } },
      ['1 questions to /livez went unanswered'],
    ],
    ['after which the work rested', { ...fine, resumed: 61 }, ['the work went on after 61 s']],
    ['that says itself what was wrong', { ...fine, wrong: ['serve ended with 1'] }, ['serve ended with 1']],
    ['in which there was nothing to wait for', { ...fine, resumed: null }, []],
  ])('%s', (_name, run, wrong) => {
    expect(row(calm, run, { alarms: 0, dropped: 0 })).toEqual(wrong)
  })

  it('wants one alarm and one all-clear where a person must know, and what lost its point to be dropped', () => {
    const wanted = { alarms: 1, dropped: 1 }
    expect(row({ ...outcome(['a', 'b'], [digest, alarm, allClear]), lapsed: 1 }, fine, wanted)).toEqual([])
    expect(row(outcome(['a', 'b'], [digest, alarm]), fine, wanted)).toEqual([
      '0 all-clears, not 1',
      '0 mails dropped that had lost their point, not 1',
    ])
  })
})

function row(
  seen: Outcome,
  run: Omit<Parameters<typeof rowOf>[2], 'outcome'>,
  wanted: Parameters<typeof rowOf>[3],
): readonly string[] {
  const title = { away: 'ptv', how: 'refused', long: '1 h' }
  return rowOf(title, judgeOutage(calm, seen), { ...run, outcome: seen }, wanted).wrong
}

function outcome(items: readonly string[], mails: readonly Mail[]): Outcome {
  return { tables: new Map([['item', items]]), mails, inDoubt: 0, lapsed: 0 }
}
