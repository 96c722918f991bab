import type { ContentId } from '../content-item.ts'
import type { Digest, DigestStep } from '../digest.ts'
import type { Person, PersonId } from '../person.ts'
import { workingDayFrom } from '../workdays.ts'
import { isSettled, itemsById, itemsToAsk, leftOf, withoutFresh, type Asked } from './asked.ts'
import { absenceOf, copiesFor, staffOf, standInFor, type Staff } from './colleagues.ts'
import { compareNeed, countPeople, firstDigestDay, isFirstMonth, mostItems, roomForNew } from './first-month.ts'
import { dueStep, historyOf, isPaused, unansweredRun, type History } from './period.ts'
import type { AssessedItem, DigestFacts, PastDigest } from './plan-facts.ts'

/**
 * Plans the digests and reminders of the next working day, in the order of their people's ids: PRODUCT.md, "The digest
 * and the reply". In a pause of the city there are none. `token` gives a new reply token at each call.
 */
export function planDigests(facts: DigestFacts, today: Temporal.PlainDate, token: () => string): readonly Digest[] {
  const day = workingDayFrom(today)
  if (isPaused(day, facts.city.reminders)) return []
  const scene = sceneOf(facts, day)
  // Person and day name a digest: another one of that day could not be kept, even where the first has failed.
  const served = new Set(facts.past.filter(one => one.day.equals(day)).map(one => one.person))
  const people = facts.people.filter(({ id }) => !served.has(id))
  const drafts = people
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap(person => draftFor(person, scene))
  return withoutCrowd(drafts, scene).map(({ digest }) => ({ ...digest, token: token() }))
}

/** Digests meant for an earlier day than this lapse unsent: what they tell is old, and a new one is planned. */
export function lapsesBefore(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ days: 3 })
}

/** What the plan of every person depends on. */
interface Scene {
  readonly facts: DigestFacts
  readonly day: Temporal.PlainDate
  readonly asked: ReadonlyMap<PersonId, readonly Asked[]>
  readonly items: ReadonlyMap<ContentId, AssessedItem>
  readonly history: History
  readonly staff: Staff
  readonly firstMonth: boolean
}

function sceneOf(facts: DigestFacts, day: Temporal.PlainDate): Scene {
  const history = historyOf(facts)
  return {
    facts,
    day,
    asked: itemsToAsk(facts),
    items: itemsById(facts),
    history,
    staff: staffOf(facts),
    firstMonth: isFirstMonth(firstDigestDay(history) ?? day, day, facts.city.reminders),
  }
}

interface Draft {
  readonly digest: Omit<Digest, 'token'>
  /** True where only so many of its kind may go on a day. */
  readonly rationed: boolean
  /** All that the digest could ask about. */
  readonly all: readonly Asked[]
}

function draftFor(person: Person, scene: Scene): readonly Draft[] {
  const { facts, day, history, staff, firstMonth } = scene
  const { city } = facts
  const own = history.get(person.id) ?? []
  const step = dueStep(own, day, city.reminders)
  if (step === null) return []
  const all = itemsFor(person, step, own, scene)
  const rationed = firstMonth && own.length === 0
  const items = all.slice(0, mostItems(rationed, city.reminders)).map((item, index) => ({ ...item, number: index + 1 }))
  const why = absenceOf(person.id, day, staff)
  const standIn = why && standInFor(person, why, items, day, staff)
  if (items.length === 0 || (why !== null && standIn === null)) return []
  const unansweredSince = sinceOf(step, own, scene)
  const isCopied = step.kind === 'digest' && unansweredSince !== null
  const digest = {
    city,
    person,
    step,
    welcome: !own.some(one => one.mail === 'gone'),
    unansweredSince,
    copies: isCopied ? copiesFor(person, standIn, items, staff) : [],
    standIn,
    day,
    items,
    more: all.length - items.length,
  }
  return [{ digest, rationed, all }]
}

function itemsFor(person: Person, step: DigestStep, own: readonly PastDigest[], scene: Scene): readonly Asked[] {
  const asked = scene.asked.get(person.id) ?? []
  if (step.kind === 'digest') return withoutFresh(asked, scene.facts, scene.day)
  return own.filter(one => one.day.equals(step.of)).flatMap(digest => leftOf(digest, asked))
}

// A reminder belongs to a period that is not over yet: what it repeats may still be answered.
function sinceOf(step: DigestStep, own: readonly PastDigest[], { items }: Scene): Temporal.PlainDate | null {
  const over = own.filter(one => step.kind === 'digest' || !one.day.equals(step.of))
  return unansweredRun(over, digest => isSettled(digest, items)).at(-1)?.day ?? null
}

/** In the first month only so many first digests go on a day: those with the gravest and most findings. */
function withoutCrowd(drafts: readonly Draft[], { facts, day, asked, history }: Scene): readonly Draft[] {
  const room = roomForNew(countPeople(facts.people, history, asked), history, day)
  const rationed = drafts.filter(draft => draft.rationed)
  const first = new Set(rationed.toSorted((left, right) => compareNeed(left.all, right.all)).slice(0, room))
  return drafts.filter(draft => !draft.rationed || first.has(draft))
}
