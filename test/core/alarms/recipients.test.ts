import { describe, expect, it } from 'vitest'
import type { AlarmMail } from '../../../src/core/alarms/plan.ts'
import { occasionOf, recipientsOf } from '../../../src/core/alarms/recipients.ts'
import { removalFacts } from '../../../src/core/alarms/removals.ts'
import { removals } from './an-alarm.ts'

const today = Temporal.PlainDate.from('2026-12-09')
const held: AlarmMail = { kind: 'removalsHeld', facts: removalFacts(removals(6)) }
const shape = { kind: 'unknownField', record: 'service', path: 'a', records: 1 } as const
const shapes: AlarmMail = { kind: 'newShapes', shapes: [shape] }
const doubt = { messageId: '<a@x.fi>', purpose: 'receipt', since: '2026-12-09T08:00:00Z' } as const
const doubts = { kind: 'mailsInDoubt', mails: 1, named: [doubt] } as const
const inDoubt: AlarmMail = { kind: 'mailsInDoubt', facts: doubts, again: false }
const settled: AlarmMail = { kind: 'doubtsSettled', facts: doubts, since: today }
const well: AlarmMail = { kind: 'well', removalsSince: today, strangeSince: null }
const outage = {
  kind: 'trouble',
  area: 'mailbox',
  reason: 'mailboxAway',
  since: '2026-12-09T08:00:00Z',
  told: true,
} as const
const trouble: AlarmMail = { kind: 'trouble', facts: outage }
const over: AlarmMail = { kind: 'troubleOver', facts: outage }
const [it_, communications] = ['it@x.fi', 'viestinta@x.fi']

describe('recipientsOf', () => {
  it.each<readonly [string, AlarmMail, string | null, readonly string[]]>([
    ['held removals go to both', held, it_, [it_, communications]],
    ['held removals go once where both have one address', held, 'Viestinta@X.fi', ['Viestinta@X.fi']],
    ['held removals go to communications where IT has no address', held, null, [communications]],
    ['new shapes go to IT', shapes, it_, [it_]],
    ['new shapes go to communications where IT has no address', shapes, null, [communications]],
    ['mails in doubt go to IT', inDoubt, it_, [it_]],
    ['mails in doubt go to communications where IT has no address', inDoubt, null, [communications]],
    ['that they are settled goes to IT', settled, it_, [it_]],
    ['work that fails goes to IT', trouble, it_, [it_]],
    ['work that fails goes to communications where IT has no address', trouble, null, [communications]],
    ['work that is done again goes to IT', over, it_, [it_]],
    ['that all is well goes to IT', well, it_, [it_]],
    ['that all is well goes to communications where IT has no address', well, null, [communications]],
  ])('%s', (_, mail, address, expected) =>
    expect(recipientsOf(mail, { communications, it: address })).toEqual(expected),
  )
})

describe('occasionOf', () => {
  const other: AlarmMail = { kind: 'newShapes', shapes: [{ ...shape, path: 'b' }] }
  const both: AlarmMail = { ...well, strangeSince: today }

  it('tells the mails of a day apart', () => {
    const anew: AlarmMail = { ...inDoubt, facts: { ...doubts, named: [{ ...doubt, since: '2026-12-09T09:00:00Z' }] } }
    const again: AlarmMail = { ...inDoubt, again: true }
    const later: AlarmMail = { kind: 'trouble', facts: { ...outage, since: '2026-12-09T09:00:00Z' } }
    const doubtful = [inDoubt, anew, again, settled, { ...settled, facts: anew.facts }]
    const mails = [held, shapes, other, well, both, ...doubtful, trouble, later, over]
    const occasions = mails.map(mail => occasionOf(mail, today))
    expect(new Set(occasions).size).toBe(13)
    expect(occasions.every(occasion => occasion.includes('2026-12-09'))).toBe(true)
  })

  it.each<readonly [string, AlarmMail, AlarmMail]>([
    ['how many removals', held, { ...held, facts: removalFacts(removals(60)) }],
    ['how many records', shapes, { ...shapes, shapes: [{ ...shape, records: 9 }] }],
    ['which mails', { ...inDoubt, again: true }, { ...inDoubt, again: true, facts: { ...doubts, mails: 2 } }],
    ['why', trouble, { kind: 'trouble', facts: { ...outage, reason: 'tokenRefused' } } satisfies AlarmMail],
    ['since when', well, { ...well, removalsSince: today.subtract({ days: 1 }) }],
  ])('does not depend on %s there are', (_, one, same) => expect(occasionOf(same, today)).toBe(occasionOf(one, today)))
})
