import type { ReminderPolicy } from '../city.ts'
import { isBefore } from '../dates.ts'
import type { Person } from '../person.ts'
import { isWithin, workingDayFrom } from '../workdays.ts'
import { itemsToAsk, leftOf, type Asked } from './asked.ts'
import { absenceOf, staffOf, standInFor, type Staff } from './colleagues.ts'
import {
  compareNeed,
  countPeople,
  firstDigestDay,
  isFirstMonth,
  mostItems,
  mostNew,
  roomForNew,
} from './first-month.ts'
import { historyOf, lastOpening, nextDigestDay, type History } from './period.ts'
import type { DigestFacts, PastDigest } from './plan-facts.ts'

/**
 * The day of the last digest that it takes to ask about everything, where each is answered as it comes; null where
 * somebody who is to be asked gets no mail and has no deputy.
 */
export function lastAnswerDay(facts: DigestFacts, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const history = historyOf(facts)
  const asked = itemsToAsk(facts)
  const outlook = outlookOf(facts, today, history, countPeople(facts.people, history, asked))
  const ahead = facts.people.map(person =>
    aheadOf(person, asked.get(person.id) ?? [], history.get(person.id) ?? [], outlook),
  )
  const open = ahead.flatMap(({ own }) => lastOpening(own)?.day ?? [])
  const firsts = firstDays(
    ahead.filter(({ rest }) => rest.length > 0),
    outlook,
  )
  const lasts = firsts.map(([one, day]) => day && lastDayFor(one, day, outlook))
  return lasts.reduce((left, right) => left && right && later(left, right), [today, ...open].reduce(later))
}

interface Outlook {
  readonly policy: ReminderPolicy
  readonly today: Temporal.PlainDate
  /** The first day on which a digest could go. */
  readonly from: Temporal.PlainDate
  readonly staff: Staff
  readonly monthFrom: Temporal.PlainDate
  /** How many new people may get their first digest on the first day, and on each of the following ones. */
  readonly room: number
  readonly portion: number
}

function outlookOf(facts: DigestFacts, today: Temporal.PlainDate, history: History, people: number): Outlook {
  const from = workingDayFrom(today)
  return {
    policy: facts.city.reminders,
    today,
    from,
    staff: staffOf(facts),
    monthFrom: firstDigestDay(history) ?? from,
    room: roomForNew(people, history, from),
    portion: mostNew(people),
  }
}

/** What a person is still to be asked about. */
interface Ahead {
  readonly person: Person
  readonly own: readonly PastDigest[]
  readonly next: Temporal.PlainDate | null
  readonly rest: readonly Asked[]
}

// An open digest's items need no other one: they are answered as it comes.
function aheadOf(
  person: Person,
  asked: readonly Asked[],
  own: readonly PastDigest[],
  { policy, from }: Outlook,
): Ahead {
  const opening = lastOpening(own)
  const next = nextDigestDay(own, policy)
  const isOpen = next !== null && isBefore(from, next)
  const open = isOpen && opening !== null ? leftOf(opening, asked) : []
  return { person, own, next, rest: asked.filter(one => !open.includes(one)) }
}

type FirstDay = readonly [one: Ahead, day: Temporal.PlainDate | null]

/** The day of each one's next digest. */
function firstDays(ahead: readonly Ahead[], outlook: Outlook): readonly FirstDay[] {
  const old = ahead.flatMap((one): readonly FirstDay[] =>
    one.next === null ? [] : [[one, mailDay(one, later(outlook.today, one.next), outlook)]],
  )
  const fresh = ahead.filter(({ next }) => next === null).toSorted((left, right) => compareNeed(left.rest, right.rest))
  return [...old, ...inPortions(fresh, outlook)]
}

function inPortions(fresh: readonly Ahead[], outlook: Outlook): readonly FirstDay[] {
  const { policy, from, monthFrom, portion } = outlook
  const days: FirstDay[] = []
  let { room } = outlook
  let left = fresh
  let day = from
  while (left.length > 0 && isFirstMonth(monthFrom, day, policy)) {
    const now = day
    const first = left.filter(one => mailDay(one, now, outlook)?.equals(now)).slice(0, room)
    days.push(...first.map(one => [one, now] as const))
    left = left.filter(one => !first.includes(one))
    day = workingDayFrom(day.add({ days: 1 }))
    room = portion
  }
  return [...days, ...left.map(one => [one, mailDay(one, day, outlook)] as const)]
}

function lastDayFor(one: Ahead, first: Temporal.PlainDate, outlook: Outlook): Temporal.PlainDate | null {
  const { policy, monthFrom } = outlook
  let left = one.rest.length - mostItems(one.next === null && isFirstMonth(monthFrom, first, policy), policy)
  let day: Temporal.PlainDate | null = first
  while (left > 0 && day !== null) {
    day = mailDay(one, day.add({ days: policy.everyDays }), outlook)
    left -= policy.maxItems
  }
  return day
}

/** The first day from a day on, on which a mail reaches a person or a deputy; null where none ever does. */
function mailDay(one: Ahead, from: Temporal.PlainDate, outlook: Outlook): Temporal.PlainDate | null {
  const day = workingDayFrom(from)
  const pause = outlook.policy.pauses.find(each => isWithin(day, each))
  if (pause !== undefined) return mailDay(one, pause.to.add({ days: 1 }), outlook)
  const why = absenceOf(one.person.id, day, outlook.staff)
  if (why === null || standInFor(one.person, why, one.rest, day, outlook.staff) !== null) return day
  return why.kind === 'unreachable' ? null : mailDay(one, why.until.add({ days: 1 }), outlook)
}

function later(left: Temporal.PlainDate, right: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(left, right) ? right : left
}
