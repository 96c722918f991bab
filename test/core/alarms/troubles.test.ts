import { describe, expect, it } from 'vitest'
import type { OpenAlarm } from '../../../src/core/alarms/alarm.ts'
import { allClears, planAlarms, type AlarmPlan } from '../../../src/core/alarms/plan.ts'
import { planTroubles } from '../../../src/core/alarms/troubles.ts'
import type { Sign, TroubleReason } from '../../../src/core/health/signs.ts'
import { after, aNight } from './an-alarm.ts'

const start = Temporal.Instant.from('2026-12-09T06:00:00Z')
const today = Temporal.PlainDate.from('2026-12-09')

/** What a look at an area brings: a reason of trouble, or how it stands. */
type Look = readonly [minutes: number, standing: TroubleReason | 'well' | 'unclear']

function signOf(area: Sign['area'], standing: Look[1]): Sign {
  if (standing === 'well' || standing === 'unclear') return { area, standing }
  return { area, standing: 'trouble', reason: standing }
}

/** Looks one after the other, and tells what IT hears at each: `tell` and why, `clear`, or nothing. */
function heard(area: Sign['area'], looks: readonly Look[]): readonly string[] {
  let open: readonly OpenAlarm[] = []
  return looks.map(([minutes, standing]) => {
    const plan = planTroubles(open, [signOf(area, standing)], start.add({ minutes }))
    open = after(open, plan, today)
    return spoken(plan)
  })
}

function spoken({ tellings, close }: AlarmPlan): string {
  const told = tellings.map(mail => (mail.kind === 'trouble' ? `tell ${mail.facts.reason}` : mail.kind))
  return [...told, ...allClears(close).map(() => 'clear')].join(', ')
}

describe('IT hears of a mailbox', () => {
  it.each<readonly [string, readonly Look[], readonly string[]]>([
    [
      'nothing while it is well',
      [
        [0, 'well'],
        [5, 'well'],
      ],
      ['', ''],
    ],
    [
      'nothing of an hour',
      [
        [0, 'mailboxAway'],
        [60, 'mailboxAway'],
        [65, 'well'],
      ],
      ['', '', ''],
    ],
    [
      'that is away for two hours, once, and once when it is back',
      [
        [0, 'mailboxAway'],
        [115, 'mailboxAway'],
        [120, 'mailboxAway'],
        [1440, 'mailboxAway'],
        [1445, 'well'],
        [1450, 'well'],
      ],
      ['', '', 'tell mailboxAway', '', 'clear', ''],
    ],
    [
      'that refuses the login after half an hour',
      [
        [0, 'mailboxKey'],
        [25, 'mailboxKey'],
        [30, 'mailboxKey'],
        [35, 'mailboxKey'],
      ],
      ['', '', 'tell mailboxKey', ''],
    ],
    [
      'no more where the reason changes',
      [
        [0, 'mailboxAway'],
        [120, 'mailboxAway'],
        [125, 'mailboxKey'],
        [130, 'well'],
      ],
      ['', 'tell mailboxAway', '', 'clear'],
    ],
    [
      'nothing new from a look that says nothing',
      [
        [0, 'mailboxAway'],
        [60, 'unclear'],
        [120, 'mailboxAway'],
        [125, 'unclear'],
        [130, 'well'],
      ],
      ['', '', 'tell mailboxAway', '', 'clear'],
    ],
    [
      'anew when it is away again',
      [
        [0, 'mailboxAway'],
        [120, 'mailboxAway'],
        [125, 'well'],
        [130, 'mailboxAway'],
        [250, 'mailboxAway'],
      ],
      ['', 'tell mailboxAway', 'clear', '', 'tell mailboxAway'],
    ],
    [
      'nothing where it comes and goes',
      [
        [0, 'mailboxAway'],
        [90, 'well'],
        [95, 'mailboxAway'],
        [185, 'well'],
        [190, 'mailboxAway'],
      ],
      ['', '', '', '', ''],
    ],
  ])('%s', (_, looks, expected) => expect(heard('mailbox', looks)).toEqual(expected))
})

describe('IT hears of a night', () => {
  it.each<readonly [string, readonly Look[], readonly string[]]>([
    [
      'when it has been late for an hour, and when it is done',
      [
        [0, 'ptvAway'],
        [55, 'ptvAway'],
        [60, 'ptvAway'],
        [300, 'ptvAway'],
        [305, 'well'],
      ],
      ['', '', 'tell ptvAway', '', 'clear'],
    ],
    [
      'nothing when it is done within the hour',
      [
        [0, 'ptvAway'],
        [50, 'well'],
      ],
      ['', ''],
    ],
    [
      'of a key at once',
      [
        [0, 'ptvKey'],
        [5, 'ptvKey'],
        [10, 'well'],
      ],
      ['tell ptvKey', '', 'clear'],
    ],
    [
      'of a key as soon as it turns out to be one',
      [
        [0, 'ptvAway'],
        [10, 'ptvKey'],
      ],
      ['', 'tell ptvKey'],
    ],
    [
      'the same one until a night is done, also over the next one’s beginning',
      [
        [0, 'late'],
        [60, 'late'],
        [1230, 'unclear'],
        [1440, 'late'],
        [1445, 'well'],
      ],
      ['', 'tell late', '', '', 'clear'],
    ],
  ])('%s', (_, looks, expected) => expect(heard('night', looks)).toEqual(expected))
})

function aSuspicion(): AlarmPlan {
  return planTroubles([], [signOf('mailbox', 'mailboxAway')], start)
}

describe('the alarm of work that fails', () => {
  it('is kept from the first look on, so that it lasts over a restart', () => {
    expect(aSuspicion().open).toEqual([
      {
        key: 'trouble mailbox',
        facts: { kind: 'trouble', area: 'mailbox', reason: 'mailboxAway', since: start.toString(), told: false },
      },
    ])
  })

  it('is written anew only where something has changed', () => {
    const open = after([], aSuspicion(), today)
    const plan = planTroubles(open, [signOf('mailbox', 'mailboxAway')], start.add({ minutes: 5 }))
    expect([plan.open, plan.change, plan.close]).toEqual([[], [], []])
  })

  it('words its mail anew where the reason has changed before it could go', () => {
    const first = after([], aSuspicion(), today)
    const told = after(first, planTroubles(first, [signOf('mailbox', 'mailboxAway')], start.add({ hours: 2 })), today)
    const plan = planTroubles(told, [signOf('mailbox', 'mailboxKey')], start.add({ hours: 3 }))
    expect(plan).toMatchObject({ tellings: [], anew: [{ kind: 'trouble', facts: { reason: 'mailboxKey' } }] })
  })

  it('is left alone by what the night tells of PTV', () => {
    expect(planAlarms(after([], aSuspicion(), today), aNight()).close).toEqual([])
  })

  it('leaves the other alarms alone', () => {
    const other: OpenAlarm = { key: 'roster-held', facts: { kind: 'rosterHeld', holding: 'faulty' }, openedOn: today }
    expect(planTroubles([other], [signOf('night', 'well')], start).close).toEqual([])
  })
})
