import { describe, expect, it } from 'vitest'
import type { NamedDoubt, OpenAlarm } from '../../../src/core/alarms/alarm.ts'
import { planDoubts } from '../../../src/core/alarms/doubts.ts'
import { after, mailsOf } from './an-alarm.ts'

const day = Temporal.PlainDate.from('2026-12-10')

function doubts(count: number, parts: Partial<NamedDoubt> = {}): readonly NamedDoubt[] {
  return Array.from({ length: count }, (_, index) => ({
    messageId: `<receipt.${index}@esimerkkila.fi>`,
    purpose: 'receipt',
    since: Temporal.Instant.from('2026-12-10T08:00:00Z').add({ seconds: index }).toString(),
    ...parts,
  }))
}

/** Carries plans out one after the other and tells the mails of each. */
function told(...runs: readonly (readonly [today: Temporal.PlainDate, doubts: readonly NamedDoubt[]])[]) {
  let open: readonly OpenAlarm[] = []
  return runs.map(([today, found]) => {
    const plan = planDoubts(open, found, today)
    open = after(open, plan, today)
    return mailsOf(plan).map(mail => (mail.kind === 'mailsInDoubt' && mail.again ? 'again' : mail.kind))
  })
}

describe('of mails in doubt IT is told', () => {
  it.each([
    ['nothing where there are none', [[day, []]], [[]]],
    [
      'once when there are some',
      [
        [day, doubts(1)],
        [day, doubts(1)],
      ],
      [['mailsInDoubt'], []],
    ],
    [
      'once however many more come',
      [
        [day, doubts(1)],
        [day, doubts(9)],
        [day, doubts(2)],
      ],
      [['mailsInDoubt'], [], []],
    ],
    [
      'when all are settled, once',
      [
        [day, doubts(2)],
        [day, []],
        [day, []],
      ],
      [['mailsInDoubt'], ['doubtsSettled'], []],
    ],
    [
      'anew when there are some again, even on the same day',
      [
        [day, doubts(2)],
        [day, []],
        [day, doubts(1)],
      ],
      [['mailsInDoubt'], ['doubtsSettled'], ['mailsInDoubt']],
    ],
    [
      'the next day again, where a mail to IT is in doubt itself',
      [
        [day, doubts(1, { purpose: 'alarm' })],
        [day, doubts(1, { purpose: 'alarm' })],
        [day.add({ days: 1 }), doubts(1, { purpose: 'alarm' })],
      ],
      [['mailsInDoubt'], [], ['again']],
    ],
    [
      'not again the next day, where it is another mail',
      [
        [day, doubts(1)],
        [day.add({ days: 1 }), doubts(1)],
      ],
      [['mailsInDoubt'], []],
    ],
  ] as const)('%s', (_, runs, mails) => expect(told(...runs)).toEqual(mails))
})

describe('the alarm of mails in doubt', () => {
  it('holds no more than id, purpose and moment of fifty, the oldest first', () => {
    const [alarm] = planDoubts([], doubts(60).toReversed(), day).open
    expect(alarm).toMatchObject({ key: 'mails-in-doubt', facts: { kind: 'mailsInDoubt', mails: 60 } })
    const named = alarm?.facts.kind === 'mailsInDoubt' ? alarm.facts.named : []
    expect(named).toEqual(doubts(50))
  })

  it('follows what is in doubt, and is not written anew where nothing has changed', () => {
    const open = planDoubts([], doubts(2), day).open.map(alarm => ({ ...alarm, openedOn: day }))
    expect(planDoubts(open, doubts(2).toReversed(), day).change).toEqual([])
    expect(planDoubts(open, doubts(3), day).change).toMatchObject([{ key: 'mails-in-doubt', facts: { mails: 3 } }])
  })
})
