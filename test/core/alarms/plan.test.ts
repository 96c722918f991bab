import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { nothingPlanned, planAlarms, type AlarmPlan, type NightFacts } from '../../../src/core/alarms/plan.ts'
import { aLostConnection, aNight, aRemoval, mailsOf, plansOf, removals } from './an-alarm.ts'

const held = aNight({ held: removals(6) })
const quiet = aNight()
const field = { record: 'service', path: 'languageVersions.*.newField', records: 61 }
const unknown = aNight({ unknownFields: [field] })
const gone = aNight({ unknownFields: [{ ...field, records: 0 }] })
const number = { kind: 'service', problem: 'languageVersions.fi.phoneNumbers.0.number: expected string', records: 1 }
const hours = { kind: 'serviceChannel', problem: 'serviceHours.2.type: is none of the known kinds', records: 3 }
const strange = aNight({ strange: [number] })
const stranger = aNight({ strange: [number, hours] })
const otherStrange = aNight({ strange: [hours] })

/** A night in a few words: alarms opened (+), changed (~) and closed (-), and the mails. */
function told(plan: AlarmPlan): string {
  const { open, change, close } = plan
  const keys = [
    ...open.map(({ key }) => `+${key}`),
    ...change.map(({ key }) => `~${key}`),
    ...close.map(({ key }) => `-${key}`),
  ]
  return [...keys, ...mailsOf(plan).map(({ kind }) => `mail: ${kind}`)].join(', ')
}

const anUnknownField = 'unknown-field service languageVersions.*.newField'
const aNumber = 'strange-record service languageVersions.*.phoneNumbers.*.number'
const someHours = 'strange-record serviceChannel serviceHours.*.type'

describe('night by night', () => {
  it.each<readonly [string, readonly NightFacts[], readonly string[]]>([
    ['nothing to tell', [quiet], ['']],
    [
      'removals are held: one mail, and one when none is',
      [held, held, quiet],
      ['+removals-held, mail: removalsHeld', '', '-removals-held, mail: well'],
    ],
    [
      'a hold that grows or shrinks is no second mail',
      [held, aNight({ held: removals(40) }), aNight({ held: removals(7) })],
      ['+removals-held, mail: removalsHeld', '~removals-held', '~removals-held'],
    ],
    [
      'other removals of the same number are other facts',
      [held, aNight({ held: removals(7).slice(1) })],
      ['+removals-held, mail: removalsHeld', '~removals-held'],
    ],
    [
      'held again after it was well: told again',
      [held, quiet, held],
      ['+removals-held, mail: removalsHeld', '-removals-held, mail: well', '+removals-held, mail: removalsHeld'],
    ],
    [
      'a field that the contract does not name: one mail, however many records have it',
      [unknown, aNight({ unknownFields: [{ ...field, records: 62 }] })],
      [`+${anUnknownField}, mail: newShapes`, `~${anUnknownField}`],
    ],
    [
      'such a field comes and goes: no second mail, and none that it is gone',
      [unknown, gone, unknown],
      [`+${anUnknownField}, mail: newShapes`, `~${anUnknownField}`, `~${anUnknownField}`],
    ],
    [
      'such a field that was gone before anyone could be told: told when it comes again',
      [gone, unknown],
      ['', `+${anUnknownField}, mail: newShapes`],
    ],
    [
      'strange records: one mail for each field, and one when all are understood',
      [strange, stranger, quiet],
      [`+${aNumber}, mail: newShapes`, `+${someHours}, mail: newShapes`, `-${aNumber}, -${someHours}, mail: well`],
    ],
    [
      'a strange record comes and goes beside others: no second mail',
      [stranger, otherStrange, stranger],
      [`+${aNumber}, +${someHours}, mail: newShapes`, `~${aNumber}`, `~${aNumber}`],
    ],
    [
      'more records with the same fault: no second mail',
      [strange, aNight({ strange: [{ ...number, records: 9 }] })],
      [`+${aNumber}, mail: newShapes`, `~${aNumber}`],
    ],
    [
      'the same fault in other places of other records is one',
      [
        aNight({
          strange: [number, { ...number, problem: 'languageVersions.sv.phoneNumbers.4.number: expected string' }],
        }),
      ],
      [`+${aNumber}, mail: newShapes`],
    ],
    [
      'unknown fields and strange records of one night share a mail',
      [aNight({ ...unknown, strange: [number] })],
      [`+${anUnknownField}, +${aNumber}, mail: newShapes`],
    ],
    [
      'all at once: two mails; all well at once: one',
      [aNight({ ...stranger, held: removals(6) }), quiet],
      [
        `+removals-held, +${aNumber}, +${someHours}, mail: removalsHeld, mail: newShapes`,
        `-removals-held, -${aNumber}, -${someHours}, mail: well`,
      ],
    ],
    [
      'only one of two is well',
      [aNight({ ...strange, held: removals(6) }), strange],
      [`+removals-held, +${aNumber}, mail: removalsHeld, mail: newShapes`, '-removals-held, mail: well'],
    ],
  ])('%s', (_, nights, expected) => expect(plansOf(...nights).map(told)).toEqual(expected))
})

describe('the mails', () => {
  it('of removals that grow are worded anew, for one that has not gone yet', () => {
    const [, second] = plansOf(held, aNight({ held: removals(9) }))
    expect(second?.anew).toMatchObject([{ kind: 'removalsHeld', facts: { items: 9 } }])
  })

  it('of new shapes tell only what is new', () => {
    const [, second] = plansOf(strange, stranger)
    expect(second?.tellings).toEqual([
      {
        kind: 'newShapes',
        shapes: [{ kind: 'strangeRecord', record: 'serviceChannel', path: 'serviceHours.*.type', records: 3 }],
      },
    ])
  })

  it('that all is well tell since when it was not, of strange records since the first', () => {
    const plans = plansOf(strange, aNight({ ...stranger, held: removals(6) }), quiet)
    expect(plans.slice(-1).flatMap(mailsOf)).toEqual([
      {
        kind: 'well',
        removalsSince: Temporal.PlainDate.from('2026-12-02'),
        strangeSince: Temporal.PlainDate.from('2026-12-01'),
      },
    ])
  })

  it.each([
    ['removals', held, { strangeSince: null }],
    ['strange records', strange, { removalsSince: null }],
  ])('that all is well speak of %s alone where nothing else was wrong', (_, night, nothingOf) =>
    expect(plansOf(night, quiet).slice(-1).flatMap(mailsOf)).toMatchObject([{ kind: 'well', ...nothingOf }]),
  )
})

it('keeps a key within what an index takes, whatever a field is called', () => {
  const path = 'ä\uD83D\uDE00'.repeat(5000)
  const [plan] = plansOf(
    aNight({
      unknownFields: [
        { ...field, path },
        { ...field, path: `${path}x` },
      ],
    }),
  )
  expect(plan?.open.map(({ key }) => [Buffer.byteLength(key) < 1500, key.isWellFormed()])).toEqual([[true, true]])
})

const removal = fc
  .tuple(fc.constantFrom('Kirjasto', 'Uimahalli', 'Nuorisotila'), fc.integer({ min: 0, max: 30 }), fc.boolean())
  .map(([name, index, connection]) =>
    connection ? aLostConnection(name, `Kanava ${index}`) : aRemoval(name, { key: `service ${index}` }),
  )
const shape = fc.record({
  record: fc.constantFrom('service', 'connection'),
  path: fc.constantFrom('a', 'b.*.c'),
  records: fc.nat({ max: 3 }),
})
const strangeRecords = fc.record({
  kind: fc.constantFrom('service', 'organization'),
  problem: fc.constantFrom('a.0: x', 'a.1: x', 'languageVersions.fi: y', 'z'),
  records: fc.integer({ min: 1, max: 5 }),
})
const aNightOfAnyKind: fc.Arbitrary<NightFacts> = fc.record({
  held: fc.uniqueArray(removal, { selector: one => one.key, maxLength: 30 }),
  unknownFields: fc.uniqueArray(shape, { selector: one => `${one.record} ${one.path}` }),
  strange: fc.uniqueArray(strangeRecords, { selector: one => `${one.kind} ${one.problem}` }),
})

describe('whatever the nights were', () => {
  it('the same facts twice plan nothing', () =>
    fc.assert(
      fc.property(fc.array(aNightOfAnyKind, { minLength: 1, maxLength: 5 }), nights => {
        expect(lastOf(plansOf(...nights, ...nights.slice(-1)))).toBe('')
      }),
    ))

  it('the order of the facts says nothing', () =>
    fc.assert(
      fc.property(aNightOfAnyKind, fc.infiniteStream(fc.nat()), (night, chance) => {
        const shuffled = {
          held: shuffle(night.held, chance),
          unknownFields: shuffle(night.unknownFields, chance),
          strange: shuffle(night.strange, chance),
        }
        expect(lastOf(plansOf(night, shuffled))).toBe('')
      }),
    ))

  it('no night has two mails of a kind, and none is for nothing', () =>
    fc.assert(
      fc.property(fc.array(aNightOfAnyKind, { maxLength: 6 }), nights => {
        for (const plan of plansOf(...nights)) {
          const { open, close } = plan
          const mails = mailsOf(plan)
          expect(new Set(mails.map(mail => mail.kind)).size).toBe(mails.length)
          expect(mails.length === 0 || open.length + close.length > 0).toBe(true)
        }
      }),
    ))
})

function lastOf(plans: readonly AlarmPlan[]): string {
  return plans.slice(-1).map(told).join()
}

function shuffle<One>(list: readonly One[], chance: Iterator<number>): readonly One[] {
  const placed = list.map(one => ({ one, place: Number(chance.next().value) }))
  return placed.toSorted((left, right) => left.place - right.place).map(({ one }) => one)
}

it('leaves the alarm of mails in doubt as it is', () => {
  const facts = { kind: 'mailsInDoubt', mails: 1, named: [] } as const
  const open = [{ key: 'mails-in-doubt', facts, openedOn: Temporal.PlainDate.from('2026-12-01') }]
  expect(planAlarms(open, aNight())).toEqual(nothingPlanned)
})
