import type { Assignment } from '../assignment.ts'
import { fingerprintsOf, sameFingerprints, type Fingerprints } from '../catalogue/fingerprint.ts'
import type { ContentId, ContentItem } from '../content-item.ts'
import type { PersonId } from '../person.ts'
import type { AnswerKind } from '../replies/outcome.ts'
import type { WaitingItem } from './waiting.ts'

/** A digest whose mail has not gone yet. */
export interface PlannedDigest {
  readonly person: PersonId
  readonly day: Temporal.PlainDate
  readonly step: 'digest' | 'reminder'
  /** True where deputy and superior get it too. */
  readonly copied: boolean
  readonly items: readonly string[]
}

/** A digest that nobody has answered and of which communications was told. */
export interface ToldDigest {
  readonly person: PersonId
  readonly toldOn: Temporal.PlainDate
  readonly items: readonly string[]
}

/** An answer that leaves something to do for others, as long as it silences its item. */
export interface OpenAnswer {
  readonly replyKey: string
  readonly person: PersonId
  readonly contentId: ContentId
  readonly kind: Extract<AnswerKind, 'corrected' | 'correct' | 'dontKnow' | 'ended' | 'reassign'>
  readonly on: Temporal.PlainDate
  /** Of the text that the digest showed. */
  readonly fingerprints: Fingerprints
}

/** All that waits somewhere. */
export interface OpenWork {
  readonly planned: readonly PlannedDigest[]
  readonly told: readonly ToldDigest[]
  readonly answers: readonly OpenAnswer[]
}

/** What waits item by item, of the items that PTV shows; what has been put right since waits no more. */
export function waitingItems(
  { planned, told, answers }: OpenWork,
  items: readonly ShownItem[],
  assignments: readonly Assignment[],
): readonly WaitingItem[] {
  const shown = new Map<string, ShownItem>(items.map(one => [one.item.contentId, one]))
  const areaOf = areasBy(assignments)
  return [
    ...planned.flatMap(digest => itemsOfPlanned(digest, areaOf)),
    ...told.flatMap(digest => itemsOfTold(digest, shown, areaOf)),
    ...answers.filter(answer => isOpen(answer, shown)).map(answer => itemOfAnswer(answer, areaOf)),
  ]
}

interface ShownItem {
  readonly item: ContentItem
  readonly stale: boolean
}

type AreaOf = (person: PersonId, contentId: string) => string

function itemsOfPlanned({ person, day, step, copied, items }: PlannedDigest, areaOf: AreaOf): readonly WaitingItem[] {
  const mail = `${person} ${day.toString()}`
  return items.map(contentId => ({
    area: areaOf(person, contentId),
    step: copied ? 'copy' : step,
    day,
    mail,
    contentId,
  }))
}

function itemsOfTold(
  { person, toldOn, items }: ToldDigest,
  shown: ReadonlyMap<string, ShownItem>,
  areaOf: AreaOf,
): readonly WaitingItem[] {
  const mail = `${person} ${toldOn.toString()}`
  return items
    .filter(contentId => shown.get(contentId)?.stale === true)
    .map(contentId => ({ area: areaOf(person, contentId), step: 'toCommunications', day: toldOn, mail, contentId }))
}

function isOpen({ contentId, kind, fingerprints }: OpenAnswer, shown: ReadonlyMap<string, ShownItem>): boolean {
  const now = shown.get(contentId)?.item
  return now !== undefined && (!isCorrection(kind) || sameFingerprints(fingerprints, fingerprintsOf(now)))
}

function itemOfAnswer({ person, contentId, kind, on, replyKey }: OpenAnswer, areaOf: AreaOf): WaitingItem {
  const step = isCorrection(kind) ? 'correction' : 'toCommunications'
  return { area: areaOf(person, contentId), step, day: on, mail: replyKey, contentId }
}

function isCorrection(kind: OpenAnswer['kind']): boolean {
  return kind === 'corrected' || kind === 'correct'
}

// Whoever was asked need not answer for the item any more.
function areasBy(assignments: readonly Assignment[]): AreaOf {
  const ofPerson = new Map(assignments.map(one => [`${one.personId} ${one.contentId}`, one.area]))
  const ofItem = new Map<string, string>(assignments.map(one => [one.contentId, one.area]))
  return (person, contentId) => ofPerson.get(`${person} ${contentId}`) ?? ofItem.get(contentId) ?? ''
}
