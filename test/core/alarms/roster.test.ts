import { describe, expect, it } from 'vitest'
import type { OpenAlarm } from '../../../src/core/alarms/alarm.ts'
import { nothingPlanned, planAlarms } from '../../../src/core/alarms/plan.ts'
import { occasionOf, recipientsOf } from '../../../src/core/alarms/recipients.ts'
import { planRoster } from '../../../src/core/alarms/roster.ts'
import { heldFor, type HeldRoster, type Holding } from '../../../src/core/people/holding.ts'
import { after, aNight, mailsOf } from './an-alarm.ts'

const day = Temporal.PlainDate.from('2026-12-09')
const fault = { where: 'row 2, column B', problem: '"maija@@x.fi" is not an e-mail address', remedy: 'Write one.' }
const faulty = held(heldFor('faulty', [fault]))
const shrunken = held({ kind: 'shrunken', before: 12, after: 3 })

function held(holding: Holding): HeldRoster {
  return { since: day, file: 'roster.xlsx', holding }
}

/** Carries nights out one after the other and tells the mails of each. */
function told(...nights: readonly (HeldRoster | null)[]) {
  let open: readonly OpenAlarm[] = []
  return nights.map((roster, night) => {
    const plan = planRoster(open, roster)
    open = after(open, plan, day.add({ days: night }))
    return mailsOf(plan).map(mail => (mail.kind === 'rosterWell' ? `well since ${mail.since.toString()}` : mail.kind))
  })
}

describe('of a held roster communications is told', () => {
  it.each<[string, readonly (HeldRoster | null)[], readonly (readonly string[])[]]>([
    ['nothing where none is', [null, null], [[], []]],
    ['once when it begins', [faulty, faulty, faulty], [['rosterHeld'], [], []]],
    [
      'once, whatever becomes of the file',
      [faulty, shrunken, held(heldFor('unreadable', [fault]))],
      [['rosterHeld'], [], []],
    ],
    ['when it is well, once', [faulty, null, null], [['rosterHeld'], ['well since 2026-12-09'], []]],
    [
      'anew when it begins again',
      [faulty, null, shrunken],
      [['rosterHeld'], ['well since 2026-12-09'], ['rosterHeld']],
    ],
  ])('%s', (_, nights, mails) => expect(told(...nights)).toEqual(mails))

  it('alone, also where IT has an address', () => {
    const mail = { kind: 'rosterHeld', held: faulty } as const
    const both = { it: 'it@x.fi', communications: 'viestinta@x.fi' }
    expect(recipientsOf(mail, both)).toEqual(['viestinta@x.fi'])
    expect(recipientsOf({ kind: 'rosterWell', since: day }, both)).toEqual(['viestinta@x.fi'])
  })
})

describe('the alarm of a held roster', () => {
  it('keeps nothing of the cells', () => {
    const [alarm] = planRoster([], faulty).open
    expect(alarm).toEqual({ key: 'roster-held', facts: { kind: 'rosterHeld', holding: 'faulty' } })
    expect(occasionOf({ kind: 'rosterHeld', held: faulty }, day)).toMatch(/^roster-held 2026-12-09 [0-9a-f]{16}$/)
  })

  it('follows the reason', () => {
    const open = planRoster([], faulty).open.map(alarm => ({ ...alarm, openedOn: day }))
    expect(planRoster(open, faulty).change).toEqual([])
    expect(planRoster(open, shrunken).change).toMatchObject([{ facts: { holding: 'shrunken' } }])
  })

  it('is left alone by what the night tells of PTV', () => {
    const open = planRoster([], faulty).open.map(alarm => ({ ...alarm, openedOn: day }))
    expect(planAlarms(open, aNight())).toEqual(nothingPlanned)
  })
})
