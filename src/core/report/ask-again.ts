import { fingerprintsOf } from '../catalogue/fingerprint.ts'
import type { ContentId, ContentItem, Language } from '../content-item.ts'
import { daysBetween, isBefore } from '../dates.ts'
import { asksUpdater } from '../finding.ts'
import { personId } from '../person.ts'
import type { ReportItem } from './report.ts'
import { askAgainReasons, type AskAgain, type AskAgainReason, type DueSoon } from './sections.ts'

/** A person's word for one language version of an item. */
export interface GivenWord {
  readonly contentId: ContentId
  readonly language: Language
  readonly fingerprint: string
  readonly on: Temporal.PlainDate
  /** The address that gave it, in lower case. */
  readonly by: string
  /** Seconds from the sending of the mail to the reply; null where either is not known. */
  readonly seconds: number | null
  /** How many items the mail asked about, where the reply confirmed every one of them; else 0. */
  readonly wholeMail: number
}

/** What the worth of confirmations depends on. */
export interface AskAgainFacts {
  readonly items: readonly { readonly item: ContentItem; readonly told: ReportItem }[]
  readonly words: readonly GivenWord[]
  /** Everybody who may answer for an item by the roster, by address in lower case. */
  readonly mayAnswer: ReadonlyMap<string, ReadonlySet<string>>
  readonly dueSoon: readonly DueSoon[]
  /** What to call a person; null where the city shows no names. */
  readonly names: ReadonlyMap<string, string> | null
  readonly today: Temporal.PlainDate
}

/** An answer within so many seconds was hardly read, where it was for two items or more. */
const hasty = { seconds: 60, items: 2 }
/** Days before a review is due on which a confirmation is old. */
const oldBefore = 60

/** The confirmations worth asking again, each item once with its strongest reason, then the oldest first. */
export function askAgain(facts: AskAgainFacts): readonly AskAgain[] {
  const words = Map.groupBy(facts.words, word => word.contentId)
  const due = new Map(facts.dueSoon.filter(({ state }) => state === 'due').map(one => [one.contentId, one.date]))
  return facts.items
    .flatMap(({ item, told }) => {
      const own = (words.get(item.contentId) ?? []).toSorted((left, right) =>
        Temporal.PlainDate.compare(right.on, left.on),
      )
      const reason = own.length === 0 ? null : reasonFor(item, told, own, due.get(item.contentId), facts)
      return reason === null ? [] : [reason]
    })
    .toSorted(compare)
}

function reasonFor(
  item: ContentItem,
  told: ReportItem,
  own: readonly GivenWord[],
  due: string | undefined,
  { mayAnswer, names, today }: AskAgainFacts,
): AskAgain | null {
  const now = new Map<string, string | undefined>(Object.entries(fingerprintsOf(item)))
  const holding = own.filter(word => now.get(word.language) === word.fingerprint)
  const [last] = holding.length === 0 ? own : holding
  if (last === undefined) return null
  const entry = (reason: AskAgainReason, word: GivenWord): AskAgain => ({
    contentId: item.contentId,
    reason,
    confirmedOn: word.on.toString(),
    person: names === null ? null : (names.get(personId(word.by)) ?? word.by),
  })
  const changed = lostWord(own, now)
  if (changed !== null) return entry('changedSince', changed)
  if (told.age.basis !== 'confirmed') return null
  const { contentId } = item
  if (isHasty(last) && hasOpenError(told, last.on)) return entry('inOneWord', last)
  if (mayAnswer.has(contentId) && mayAnswer.get(contentId)?.has(last.by) === false) return entry('otherPerson', last)
  const isOld = due !== undefined && daysBetween(today, Temporal.PlainDate.from(due)) <= oldBefore
  return isOld ? entry('soonOld', last) : null
}

/** The last word for a language version that says something else now and that nobody has confirmed since. */
function lostWord(own: readonly GivenWord[], now: ReadonlyMap<string, string | undefined>): GivenWord | null {
  const lost = own.find(({ language }) => {
    const text = now.get(language)
    return text !== undefined && !own.some(word => word.language === language && word.fingerprint === text)
  })
  return lost ?? null
}

function isHasty({ seconds, wholeMail }: GivenWord): boolean {
  return seconds !== null && seconds >= 0 && seconds <= hasty.seconds && wholeMail >= hasty.items
}

function hasOpenError({ findings }: ReportItem, on: Temporal.PlainDate): boolean {
  return findings.some(
    finding =>
      !finding.muted &&
      finding.severity === 'error' &&
      asksUpdater(finding) &&
      !isBefore(on, Temporal.PlainDate.from(finding.since)),
  )
}

function compare(left: AskAgain, right: AskAgain): number {
  const byReason = askAgainReasons.indexOf(left.reason) - askAgainReasons.indexOf(right.reason)
  if (byReason !== 0) return byReason
  if (left.confirmedOn !== right.confirmedOn) return left.confirmedOn < right.confirmedOn ? -1 : 1
  return left.contentId < right.contentId ? -1 : 1
}
