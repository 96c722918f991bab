import type { Assignment } from '../assignment.ts'
import { fingerprintsOf, sameFingerprints } from '../catalogue/fingerprint.ts'
import type { ContentId } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { DigestItem } from '../digest.ts'
import { asksUpdater, severities, type Finding } from '../finding.ts'
import type { Person, PersonId } from '../person.ts'
import type { AssessedItem, DigestFacts, PastDigest } from './plan-facts.ts'

/** An item that a person is to be asked about, before it has its number. */
export type Asked = Omit<DigestItem, 'number'>

/** What each person is to be asked about in this period, the most pressing first. */
export function itemsToAsk(facts: DigestFacts): ReadonlyMap<PersonId, readonly Asked[]> {
  const byId = itemsById(facts)
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

/** What a new digest may ask about: not the texts that somebody has just been at. */
export function withoutFresh(
  asked: readonly Asked[],
  { changedOn, city }: Pick<DigestFacts, 'changedOn' | 'city'>,
  day: Temporal.PlainDate,
): readonly Asked[] {
  return asked.filter(({ item }) => {
    const changed = changedOn.get(item.contentId)
    return changed === undefined || !isBefore(day, changed.add({ days: city.reminders.againAfterDays }))
  })
}

/** What is left of a digest: the items still to be asked about whose text is as it was shown. */
export function leftOf(digest: PastDigest, asked: readonly Asked[]): readonly Asked[] {
  const shown = new Map(digest.items.map(one => [one.contentId, one]))
  return asked.filter(({ item }) => {
    const before = shown.get(item.contentId)
    return before !== undefined && sameFingerprints(before.fingerprints, fingerprintsOf(item))
  })
}

/** True where PTV shows no text of a digest any more as the digest showed it. */
export function isSettled(digest: PastDigest, items: ReadonlyMap<ContentId, AssessedItem>): boolean {
  if (digest.items.length === 0) return false
  return digest.items.every(({ contentId, fingerprints }) => {
    const now = items.get(contentId)
    return now === undefined || !sameFingerprints(fingerprints, fingerprintsOf(now.item))
  })
}

/** The items of tonight by their ids. */
export function itemsById({ items }: Pick<DigestFacts, 'items'>): ReadonlyMap<ContentId, AssessedItem> {
  return new Map(items.map(assessed => [assessed.item.contentId, assessed]))
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
