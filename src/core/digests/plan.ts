import type { Clock, State } from '../assessment/clock.ts'
import type { Assignment } from '../assignment.ts'
import type { City } from '../city.ts'
import type { ContentId, ContentItem } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { Digest, DigestItem } from '../digest.ts'
import { asksUpdater, severities, type Finding } from '../finding.ts'
import type { Person, PersonId } from '../person.ts'
import { isWithin, workingDayFrom } from '../workdays.ts'

/** An item with what tonight's assessment says of it. */
export interface AssessedItem {
  readonly item: ContentItem
  readonly clock: Clock
  readonly state: State
  readonly findings: readonly Finding[]
}

/** All that the plan of a night's digests depends on. */
export interface DigestFacts {
  readonly city: City
  readonly items: readonly AssessedItem[]
  readonly assignments: readonly Assignment[]
  readonly people: readonly Person[]
  /** The day of each person's latest digest. */
  readonly latestDigest: ReadonlyMap<PersonId, Temporal.PlainDate>
  readonly silences: readonly Silence[]
}

/** An answer after which an item is not asked about again in this period. */
export interface Silence {
  readonly contentId: ContentId
  /** Whose digest was answered. */
  readonly person: PersonId
  /** True where the person only said not to answer for the item: others are asked about it all the same. */
  readonly onlyForPerson: boolean
}

/**
 * Plans the digests of the next working day: one for each person with something to check who has had none for a
 * whole period. In a pause of the city there are none. `token` gives a new reply token at each call.
 */
export function planDigests(facts: DigestFacts, today: Temporal.PlainDate, token: () => string): readonly Digest[] {
  const { city, people, latestDigest } = facts
  const day = workingDayFrom(today)
  if (city.reminders.pauses.some(pause => isWithin(day, pause))) return []
  const due = people.filter(person => {
    const latest = latestDigest.get(person.id)
    return latest === undefined || !isBefore(day, latest.add({ days: city.reminders.everyDays }))
  })
  const asked = itemsByPerson(facts)
  return due.flatMap(person => {
    const items = asked.get(person.id) ?? []
    if (items.length === 0) return []
    const shown = items.slice(0, city.reminders.maxItems).map((item, index) => ({ ...item, number: index + 1 }))
    return [{ city, person, day, items: shown, more: items.length - shown.length, token: token() }]
  })
}

/** Digests meant for an earlier day than this lapse unsent: what they tell is old, and a new one is planned. */
export function lapsesBefore(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ days: 3 })
}

type Asked = Omit<DigestItem, 'number'>

function itemsByPerson(facts: DigestFacts): ReadonlyMap<PersonId, readonly Asked[]> {
  const byId = new Map(facts.items.map(assessed => [assessed.item.contentId, assessed]))
  const people = new Map(facts.people.map(person => [person.id, person]))
  const owners = Map.groupBy(facts.assignments, assignment => assignment.contentId)
  const asked = Map.groupBy(withoutSilent(facts), assignment => assignment.personId)
  return new Map(
    [...asked].map(([person, assignments]) => [
      person,
      assignments
        .flatMap(assignment => askAbout(assignment, byId, owners, people))
        .toSorted((left, right) => compareAsked(left, right)),
    ]),
  )
}

function withoutSilent({ assignments, silences }: DigestFacts): readonly Assignment[] {
  const forAll = new Set(silences.filter(silence => !silence.onlyForPerson).map(silence => silence.contentId))
  const forPerson = new Set(silences.map(silence => `${silence.person} ${silence.contentId}`))
  return assignments.filter(
    ({ contentId, personId }) => !forAll.has(contentId) && !forPerson.has(`${personId} ${contentId}`),
  )
}

function askAbout(
  assignment: Assignment,
  byId: ReadonlyMap<ContentId, AssessedItem>,
  owners: ReadonlyMap<ContentId, readonly Assignment[]>,
  people: ReadonlyMap<PersonId, Person>,
): readonly Asked[] {
  const assessed = byId.get(assignment.contentId)
  if (assessed === undefined) return []
  const findings = assessed.findings.filter(asksUpdater).toSorted((left, right) => rank(left) - rank(right))
  if (findings.length === 0) return []
  const others = (owners.get(assignment.contentId) ?? []).filter(other => other.personId !== assignment.personId)
  return [
    {
      item: assessed.item,
      organization: byId.get(assessed.item.organizationId)?.item ?? null,
      clock: assessed.clock,
      state: assessed.state,
      findings,
      area: assignment.area,
      source: assignment.source,
      sharedWith: others.map(other => people.get(other.personId)).filter(person => person !== undefined),
    },
  ]
}

// The gravest first, then the oldest; items touched in bulk come last among equals, as nothing is known against them.
function compareAsked(left: Asked, right: Asked): number {
  return (
    gravest(left) - gravest(right) ||
    Number(left.clock.touched) - Number(right.clock.touched) ||
    Temporal.PlainDate.compare(left.clock.since, right.clock.since) ||
    (left.item.contentId < right.item.contentId ? -1 : 1)
  )
}

function gravest({ findings }: Asked): number {
  return Math.min(...findings.map(rank))
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity)
}
