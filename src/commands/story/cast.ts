import { nameOf } from '../../core/content-item.ts'
import { dayInFinland } from '../../core/dates.ts'
import { BrokenInvariant } from '../../core/errors.ts'
import { asksUpdater, type Finding } from '../../core/finding.ts'
import type { InboundMail } from '../../core/mail.ts'
import type { Person } from '../../core/person.ts'
import { tokensOf } from '../../core/replies/token.ts'
import { loadAssessedItems, type StoredAssessment } from '../../jobs/assessed-items.ts'
import { loadDigestByToken, type StoredDigest } from '../../store/digests.ts'
import { loadAssignments, loadPeople } from '../../store/people.ts'
import type { Letter } from './letters.ts'
import type { Stage } from './stage.ts'

/** An item of a person's digest, by its number there. */
export interface AskedItem extends StoredAssessment {
  readonly number: number
}

/** Somebody who got a digest. */
export interface Reader {
  readonly person: Person
  readonly areas: readonly string[]
  readonly digest: StoredDigest
  readonly letter: Letter
  readonly items: readonly AskedItem[]
}

/** Who does what in the story, chosen from the digests as they happen to be. */
export interface Cast {
  /** Knows all her items but one, whose text names a day that has passed, and puts that right in PTV. */
  readonly reviewer: Reader
  readonly doubtful: AskedItem
  /** Finds everything in order, in Swedish. */
  readonly content: Reader
  /** Knows a new phone number. */
  readonly caller: Reader
  readonly phone: AskedItem
  readonly unclear: Reader
  readonly away: Reader
}

/** Finds out who reads each digest and what it asks. */
export async function readersOf({ db, city, now }: Stage, letters: readonly Letter[]): Promise<readonly Reader[]> {
  const people = await loadPeople(db, city.id)
  const assignments = await loadAssignments(db, city.id)
  const assessed = await loadAssessedItems(db, city, dayInFinland(now()))
  const items = new Map(assessed.map(one => [one.item.contentId, one]))
  const readers: Reader[] = []
  for (const letter of letters) {
    const digest = await loadDigestByToken(db, city.id, tokenOf(letter.mail))
    const person = people.find(({ id }) => id === digest?.person)
    if (digest === null || person === undefined) continue
    const areas = assignments.filter(one => one.personId === person.id).map(one => one.area)
    const asked = digest.items.flatMap(({ number, contentId }) => {
      const item = items.get(contentId)
      return item === undefined ? [] : [{ ...item, number }]
    })
    readers.push({ person, areas: [...new Set(areas)], digest, letter, items: asked })
  }
  return readers
}

function tokenOf(mail: InboundMail): string {
  return tokensOf(mail, mail.from ?? '')[0] ?? ''
}

/** Gives each part to somebody whose digest suits it. @throws BrokenInvariant where nobody’s does. */
export function castFrom(readers: readonly Reader[]): Cast {
  const left = new Set(readers)
  const take = <Candidate extends { readonly reader: Reader }>(
    part: string,
    candidates: readonly Candidate[],
  ): Candidate => {
    const chosen = candidates.find(({ reader }) => left.has(reader))
    if (chosen === undefined) throw new BrokenInvariant(`nobody’s digest suits the story’s ${part}`)
    left.delete(chosen.reader)
    return chosen
  }
  const finnish = readers.filter(({ person }) => person.language === 'fi')
  const { reader: caller, item: phone } = take('phone number', finnish.flatMap(phonesOf))
  const { reader: reviewer, item: doubtful } = take('passed date', reviewersAmong(finnish))
  const swedish = readers.filter(({ person }) => person.language === 'sv').toSorted(byDoubts)
  const { reader: content } = take('Swedish answer', swedish.map(alone))
  const few = finnish.toSorted((one, other) => one.items.length - other.items.length).map(alone)
  const { reader: unclear } = take('unclear answer', few)
  const { reader: away } = take('absence', few)
  return { reviewer, doubtful, content, caller, phone, unclear, away }
}

function alone(reader: Reader): { readonly reader: Reader } {
  return { reader }
}

function byDoubts(one: Reader, other: Reader): number {
  return doubtsIn(one.items) - doubtsIn(other.items)
}

/** What an item is asked about besides its age. */
export function doubtsOf({ findings }: StoredAssessment): readonly Finding[] {
  return findings.filter(finding => asksUpdater(finding) && !/^(?:age-|review-)/.test(finding.rule))
}

function doubtsIn(items: readonly AskedItem[]): number {
  return items.filter(item => doubtsOf(item).length > 0).length
}

interface Part {
  readonly reader: Reader
  readonly item: AskedItem
}

function phonesOf(reader: Reader): readonly Part[] {
  return reader.items.flatMap(item => (phonesThatDiffer(item).length === 0 ? [] : [{ reader, item }]))
}

/** The phone numbers, as they are written, that an item's language versions disagree about. */
export function phonesThatDiffer(item: StoredAssessment): readonly string[] {
  return doubtsOf(item).flatMap(({ rule, evidence: { values } }) => {
    const numbers = [values['onlyHere'] ?? '', values['onlyThere'] ?? '']
    return rule === 'language-facts-differ' && numbers.every(one => /^0[\d ]{6,}$/.test(one)) ? numbers : []
  })
}

// Those who may edit PTV come first, then those who pass over the fewest other doubts.
function reviewersAmong(readers: readonly Reader[]): readonly Part[] {
  const rank = ({ reader }: Part): number => (reader.person.editsPtv ? 0 : 100) + doubtsIn(reader.items)
  return readers
    .filter(({ items }) => items.length > 2)
    .flatMap(reader => reader.items.filter(isOnlyDated).map(item => ({ reader, item })))
    .toSorted((one, other) => rank(one) - rank(other))
}

function isOnlyDated(item: AskedItem): boolean {
  const doubts = doubtsOf(item)
  const content = JSON.stringify(item.item)
  const areDated = doubts.every(
    ({ rule, field }) => rule === 'past-date-in-text' && field?.startsWith('connections[') !== true,
  )
  return item.number > 1 && doubts.length > 0 && areDated && quotesOf(item).every(quote => content.includes(quote))
}

/** The sentences of an item that its findings quote. */
export function quotesOf(item: StoredAssessment): readonly string[] {
  return doubtsOf(item).flatMap(({ evidence: { quote } }) => quote ?? [])
}

/** An item's name as it is told: in Finnish where it has one. */
export function itemName({ item }: StoredAssessment): string {
  return nameOf(item, 'fi')
}
