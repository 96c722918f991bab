import type { ContentId } from '../content-item.ts'
import { isBefore } from '../dates.ts'
import type { PersonId } from '../person.ts'
import type { AnswerFigures } from './sections.ts'

/** An item that mails of the last period asked a person about. */
export interface AskedItem {
  readonly contentId: ContentId
  readonly person: PersonId
  /** The area in which the person answered for it then; empty where that is not known any more. */
  readonly area: string
  /** From when on the first of the mails could go out. */
  readonly askedAt: Temporal.Instant
  /** When the first answer about the item came to one of these mails; null where none has come. */
  readonly answeredAt: Temporal.Instant | null
}

/** One item in one mail that went out. */
export interface Ask extends Omit<AskedItem, 'askedAt'> {
  /** The day of the digest or reminder. */
  readonly day: Temporal.PlainDate
  /** From when on the mail could go out. */
  readonly notBefore: Temporal.Instant
}

/** Days whose mails and answers a night counts. */
export interface Period {
  readonly since: Temporal.PlainDate
  /** The business date itself, whose mails have not gone out yet when the night works. */
  readonly today: Temporal.PlainDate
}

/** The period before a business date. */
export function periodBefore(today: Temporal.PlainDate, everyDays: number): Period {
  return { since: today.subtract({ days: everyDays }), today }
}

/** The items of a period's mails, each once for a person: a reminder asks about the same again. */
export function askedItems(asks: readonly Ask[], { since, today }: Period): readonly AskedItem[] {
  const counted = asks.filter(({ day }) => !isBefore(day, since) && isBefore(day, today))
  const byPerson = Map.groupBy(counted, ({ person, contentId }) => `${person} ${contentId}`)
  return [...byPerson.values()].flatMap(ofItem => {
    const [first] = ofItem.toSorted((left, right) => Temporal.Instant.compare(left.notBefore, right.notBefore))
    const [answeredAt = null] = ofItem
      .flatMap(one => one.answeredAt ?? [])
      .toSorted((left, right) => Temporal.Instant.compare(left, right))
    if (first === undefined) return []
    const { contentId, person, area, notBefore } = first
    return [{ contentId, person, area, askedAt: notBefore, answeredAt }]
  })
}

/** How mails were answered; an item that two people were asked about counts once, each answer's time by itself. */
export function answerFigures(asked: readonly AskedItem[]): AnswerFigures {
  const hours = asked.flatMap(({ askedAt, answeredAt }) =>
    answeredAt === null ? [] : [askedAt.until(answeredAt).total('hours')],
  )
  return { ...countAnswered(asked), medianAnswerHours: medianOf(hours) }
}

/** How many items were asked about, and how many of them somebody has answered. */
export function countAnswered(asked: readonly AskedItem[]): Pick<AnswerFigures, 'asked' | 'answered'> {
  const answered = asked.filter(one => one.answeredAt !== null)
  return {
    asked: new Set(asked.map(one => one.contentId)).size,
    answered: new Set(answered.map(one => one.contentId)).size,
  }
}

/** Whole hours; an answer can't come before its mail, whatever the clocks of two servers say. */
function medianOf(hours: readonly number[]): number | null {
  if (hours.length === 0) return null
  const sorted = hours.toSorted((left, right) => left - right)
  const [lower = 0, upper = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return Math.max(0, Math.round((lower + upper) / 2))
}
