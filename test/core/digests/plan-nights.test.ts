// What holds however the days go: the plan of each night becomes the past of the next one.
import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import type { ContentId } from '../../../src/core/content-item.ts'
import { daysBetween, isBefore } from '../../../src/core/dates.ts'
import type { Digest } from '../../../src/core/digest.ts'
import type { DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { lapsesBefore, planDigests } from '../../../src/core/digests/plan.ts'
import { planUnanswered, unansweredKey } from '../../../src/core/digests/unanswered.ts'
import { isWithin, isWorkingDay } from '../../../src/core/workdays.ts'
import {
  aDuty,
  anotherPerson,
  assigned,
  changed,
  cityWith,
  date,
  factsWith,
  item,
  itemId,
  items,
  maija,
  olli,
  period,
  shown,
} from './plan-cases.ts'

const people = [maija, olli, anotherPerson('pekka')]
const count = 9
const maxItems = 4
const assignments = items(count).flatMap((_, index) =>
  people.filter((_person, at) => at === index % 3 || index % 4 === 0).map(person => assigned(index + 1, person)),
)
const city = cityWith({ maxItems, pauses: [period('2026-12-21', '2027-01-03')] })
const { everyDays, againAfterDays } = city.reminders
const duties = [
  aDuty({ deputy: olli.email, superior: 'erkki@esimerkkila.fi', away: period('2026-11-02', '2026-11-20') }),
  aDuty({ row: 5, personId: olli.id, away: period('2026-10-01', '2026-10-09') }),
]

/** What happens between one night and the next. */
interface Happening {
  /** Days to the next night: none where the night is run again, less where the clock goes back, many in an outage. */
  readonly days: number
  readonly fate: PastDigest['mail']
  /** Whose latest digest is answered, and of how many of its items something is said; null where nobody writes. */
  readonly answer: { readonly of: number; readonly items: number } | null
  /** The item whose text changes, and the one that is archived for a while; 0 for none. */
  readonly change: number
  readonly archived: number
}

const happening: fc.Arbitrary<Happening> = fc.record({
  days: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, -1) },
    { weight: 1, arbitrary: fc.integer({ min: 8, max: 40 }) },
  ),
  fate: fc.oneof(
    { weight: 12, arbitrary: fc.constant('gone' as const) },
    { weight: 1, arbitrary: fc.constantFrom('failed' as const, 'returned' as const, 'waits' as const) },
  ),
  answer: fc.oneof(
    { weight: 30, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ of: fc.nat({ max: 2 }), items: fc.nat({ max: maxItems }) }) },
  ),
  change: fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: count }) },
  ),
  archived: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: count }) },
  ),
})

interface Night {
  readonly today: Temporal.PlainDate
  readonly facts: DigestFacts
  readonly digests: readonly Digest[]
}

/** The nights of a city to which all this happens, each with what it knew and planned. */
function live(happenings: readonly Happening[]): {
  readonly nights: readonly Night[]
  readonly past: readonly PastDigest[]
} {
  const nights: Night[] = []
  const changedOn = new Map<ContentId, Temporal.PlainDate>()
  const silentUntil = new Map<ContentId, Temporal.PlainDate>()
  let past: readonly PastDigest[] = []
  let today = date('2026-09-01')
  for (const { days, fate, answer, change, archived } of happenings) {
    today = today.add({ days })
    if (change > 0) changedOn.set(itemId(change), today)
    past = past.map(one => settle(one, fate, today))
    const answered = answer && past.findLast(one => one.person === people[answer.of]?.id && one.mail === 'gone')
    past = past.map(one => (one === answered ? { ...one, answered: true } : one))
    for (const { contentId } of answered?.items.slice(0, answer?.items) ?? [])
      silentUntil.set(contentId, today.add({ days: 20 }))
    const facts = factsWith(
      {
        city,
        people,
        assignments,
        duties,
        past,
        items: items(count)
          .map((one, index) => (changedOn.has(itemId(index + 1)) ? changed(index + 1) : one))
          .filter(one => one.item.contentId !== itemId(archived)),
        changedOn,
        silences: [...silentUntil].flatMap(([contentId, until]) =>
          isBefore(until, today) ? [] : [{ contentId, person: maija.id, onlyForPerson: false }],
        ),
      },
      [],
    )
    const digests = planDigests(facts, today, () => '')
    nights.push({ today, facts, digests })
    past = [...past, ...digests.map(pastOf)]
  }
  return { nights, past }
}

function settle(one: PastDigest, fate: PastDigest['mail'], today: Temporal.PlainDate): PastDigest {
  if (one.mail !== 'waits' || isBefore(today, one.day)) return one
  return { ...one, mail: isBefore(one.day, lapsesBefore(today)) ? 'failed' : fate }
}

function pastOf({ person, day, step, items: asked }: Digest): PastDigest {
  return {
    person: person.id,
    day,
    step,
    mail: 'waits',
    answered: false,
    items: shown(...asked.map(one => ({ ...item(1), item: one.item }))),
  }
}

/** What holds for every digest of a night. */
const promises: Readonly<Record<string, (digest: Digest, night: Night) => boolean>> = {
  'goes on a working day': ({ day }) => isWorkingDay(day),
  'goes in no pause': ({ day }) => !city.reminders.pauses.some(pause => isWithin(day, pause)),
  'goes on no day that has passed': ({ day }, { today }) => !isBefore(day, today),
  'asks about something': ({ items: asked }) => asked.length > 0,
  'asks about at most so much': ({ items: asked }) => asked.length <= maxItems,
  'numbers its items from 1': ({ items: asked }) => asked.every((one, index) => one.number === index + 1),
  'asks about an item once': ({ items: asked }) => new Set(asked.map(idOf)).size === asked.length,
  'asks about nothing that is silent': ({ items: asked }, { facts }) =>
    facts.silences.every(silence => !asked.map(idOf).includes(silence.contentId)),
  'asks about nothing that PTV does not show': ({ items: asked }, { facts }) =>
    asked.every(one => facts.items.some(({ item: shownNow }) => shownNow === one.item)),
  'as a reminder asks about nothing new': ({ step, person, items: asked }, { facts }) =>
    step.kind === 'digest' || asked.every(one => wasShown(facts, person.id, step.of, idOf(one))),
  'is copied only where the last one was not answered': ({ copies, step, unansweredSince }) =>
    copies.length === 0 || (step.kind === 'digest' && unansweredSince !== null),
  'is all there is where the night is run again': (_digest, { facts, today, digests }) =>
    planDigests({ ...facts, past: [...facts.past, ...digests.map(pastOf)] }, today, () => '').length === 0,
}

/** What holds for every digest and those of the same person that came before and after it. */
const spacings: Readonly<Record<string, (one: PastDigest, own: readonly PastDigest[]) => boolean>> = {
  'is the person’s only one of its day': (one, own) => own.filter(other => other.day.equals(one.day)).length === 1,
  'has at most one more in its period': (one, own) => own.filter(other => isIn(other, one, everyDays)).length <= 2,
  'has no other digest in its period': (one, own) =>
    one.mail !== 'gone' || own.filter(other => isOpening(other) && isIn(other, one, everyDays)).length === 1,
  'has no other mail before the reminder is due': (one, own) =>
    own.filter(other => isIn(other, one, againAfterDays)).length === 1,
}

it('keeps its promises through 200 nights of answers, changes, failures, outages and clocks that go back', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 200, maxLength: 200 }), happenings => {
      const { nights, past } = live(happenings)
      const sent = [
        ...Map.groupBy(
          past.filter(one => one.mail !== 'failed'),
          one => one.person,
        ).values(),
      ]
      expect([
        ...nights.flatMap(night => night.digests.flatMap(one => brokenBy(promises, one, night))),
        ...sent.flatMap(own => own.filter(isOpening).flatMap(one => brokenBy(spacings, one, own))),
      ]).toEqual([])
    }),
    { numRuns: 2 },
  )
}, 30_000)

it('tells communications of a digest only where two in a row have gone unanswered, and of each once', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 60, maxLength: 60 }), happenings => {
      const told = live(happenings).nights.flatMap(({ today, facts }) =>
        planUnanswered(facts, new Set(), today).map(one => ({ ...one, today, facts })),
      )
      const wrong = told.filter(
        ({ today, facts, person, day, since, digests }) =>
          digests < 2 ||
          daysBetween(since, day) < everyDays ||
          daysBetween(day, today) < againAfterDays ||
          planUnanswered(facts, new Set([unansweredKey(person.id, day)]), today).some(one => one.person === person),
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: 2 },
  )
}, 30_000)

function brokenBy<One, Around>(
  rules: Readonly<Record<string, (one: One, around: Around) => boolean>>,
  one: One,
  around: Around,
): readonly string[] {
  return Object.entries(rules).flatMap(([name, holds]) => (holds(one, around) ? [] : [name]))
}

function isOpening({ step }: PastDigest): boolean {
  return step.kind === 'digest'
}

function idOf(one: Digest['items'][number]): ContentId {
  return one.item.contentId
}

function isIn(one: PastDigest, opening: PastDigest, days: number): boolean {
  return !isBefore(one.day, opening.day) && isBefore(one.day, opening.day.add({ days }))
}

function wasShown({ past }: DigestFacts, person: string, of: Temporal.PlainDate, id: ContentId): boolean {
  const digest = past.find(one => one.person === person && one.day.equals(of))
  return digest?.items.some(one => one.contentId === id) ?? false
}
