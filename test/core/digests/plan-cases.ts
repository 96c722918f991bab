import type { Assignment, AssignmentSource } from '../../../src/core/assignment.ts'
import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import type { City, ReminderPolicy } from '../../../src/core/city.ts'
import type { ContentId } from '../../../src/core/content-item.ts'
import type { Digest } from '../../../src/core/digest.ts'
import type { AssessedItem, DigestFacts, PastDigest } from '../../../src/core/digests/plan-facts.ts'
import { planDigests } from '../../../src/core/digests/plan.ts'
import type { Finding } from '../../../src/core/finding.ts'
import type { Duty } from '../../../src/core/people/roster.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import { aService, aVersion, ids } from '../../support/builders.ts'
import { aFinding } from '../../support/findings.ts'
import { nthId } from '../catalogue/known.ts'
import { aDigest, aPerson } from './a-digest.ts'

export const maija = aPerson()
export const olli = anotherPerson('olli.oletus', 'Olli Oletus')

/** Somebody of the same city, by the first part of the address. */
export function anotherPerson(address: string, name = address, parts: Partial<Person> = {}): Person {
  const email = `${address}@esimerkkila.fi`
  return aPerson({ id: personId(email), name, email, ...parts })
}

/** The nth item of a test: an old service with one thing to check unless the findings say otherwise. */
export function item(
  number: number,
  findings: readonly Finding[] = [aFinding()],
  { since = '2025-03-05', touched = false } = {},
): AssessedItem {
  return {
    item: aService({ contentId: itemId(number), organizationId: ids.organization }),
    clock: { since: date(since), basis: 'published', touched },
    state: 'due',
    findings,
  }
}

/** So many items, numbered from 1. */
export function items(count: number): readonly AssessedItem[] {
  return Array.from({ length: count }, (_, index) => item(index + 1))
}

/** The nth item after somebody has been at its text. */
export function changed(number: number): AssessedItem {
  const before = item(number)
  return { ...before, item: { ...before.item, languageVersions: { fi: aVersion({ name: 'Uusi nimi' }) } } }
}

export function itemId(number: number): ContentId {
  return nthId(number + 100)
}

function itemNumber(id: ContentId): number {
  return Number(id.slice(-12)) - 100
}

/** That the nth item is a person's, by the fourth row of the roster unless another source is told. */
export function assigned(
  number: number,
  person: Person,
  source: AssignmentSource = { kind: 'roster', row: 4, target: 'serviceClass' },
  area = 'Kirjasto',
): Assignment {
  return { contentId: itemId(number), personId: person.id, area, source }
}

/** The fourth row of the roster: Maija's duty for the library, with neither deputy nor superior. */
export function aDuty(parts: Partial<Duty> = {}): Duty {
  return {
    row: 4,
    area: 'Kirjasto',
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: 'P4', organization: null },
    personId: maija.id,
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
    ...parts,
  }
}

/** A digest that opened a period of Maija's, went out, asked about the first item and was not answered. */
export function sent(day: string, parts: Partial<PastDigest> = {}): PastDigest {
  return {
    person: maija.id,
    day: date(day),
    step: { kind: 'digest' },
    mail: 'gone',
    answered: false,
    items: shown(item(1)),
    ...parts,
  }
}

/** The reminder of a digest of the day `of`. */
export function reminded(day: string, of: string, parts: Partial<PastDigest> = {}): PastDigest {
  return sent(day, { step: { kind: 'reminder', of: date(of) }, ...parts })
}

/** Items as a digest keeps them. */
export function shown(...all: readonly AssessedItem[]): PastDigest['items'] {
  return all.map(one => ({ contentId: one.item.contentId, fingerprints: fingerprintsOf(one.item) }))
}

/** That the city has sent digests for long: its first month is over. */
export const longAgo: PastDigest = sent('2025-11-05', {
  person: personId('joku@esimerkkila.fi'),
  answered: true,
  items: [],
})

/** What the plan depends on: Maija answers for every item, in a city whose first month is over. */
export function factsWith({ past = [], ...parts }: Partial<DigestFacts> = {}, before = [longAgo]): DigestFacts {
  const assignments = (parts.items ?? []).map(one => ({ ...assigned(0, maija), contentId: one.item.contentId }))
  return {
    city: cityWith({}),
    items: [],
    assignments,
    people: [maija],
    duties: [aDuty()],
    silences: [],
    unreachable: new Set(),
    changedOn: new Map(),
    ...parts,
    past: [...before, ...past],
  }
}

/** The digests of a night after the first month; tokens are T-1, T-2 and so on. */
export function plan(parts: Partial<DigestFacts>, today: string): readonly Digest[] {
  return planWith(factsWith(parts), today)
}

/** The digests of a night of a city that has sent nothing but what `parts` tell. */
export function planNewCity(parts: Partial<DigestFacts>, today: string): readonly Digest[] {
  return planWith(factsWith(parts, []), today)
}

export function planWith(facts: DigestFacts, today: string): readonly Digest[] {
  let count = 0
  return planDigests(facts, date(today), () => {
    count += 1
    return `T-${count}`
  })
}

/** Digests in short, such as `2026-09-16 Maija: reminder of 2026-09-02 about 1 2`. */
export function inShort(digests: readonly Digest[]): readonly string[] {
  return digests.map(({ day, person, step, items: asked }) => {
    const kind = step.kind === 'digest' ? 'digest' : `reminder of ${step.of.toString()}`
    const numbers = asked.map(one => itemNumber(one.item.contentId))
    return `${day.toString()} ${person.name.split(' ')[0] ?? ''}: ${kind} about ${numbers.join(' ')}`
  })
}

export function cityWith(reminders: Partial<ReminderPolicy>): City {
  const { city } = aDigest()
  return { ...city, reminders: { ...city.reminders, ...reminders } }
}

export function period(
  from: string,
  to: string,
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } {
  return { from: date(from), to: date(to) }
}

export function date(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day)
}
