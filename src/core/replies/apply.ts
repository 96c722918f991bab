import { daysBetween } from '../dates.ts'
import type { Items, ReplyIntent } from '../reply.ts'
import type { Outcome, Unclear } from './outcome.ts'

/** What a reply leads to: an outcome for each item of which it says something clear. */
export interface Applied {
  readonly answered: readonly { readonly number: number; readonly outcome: Outcome }[]
  /** Numbers without an answer, those included of which something unclear was said. */
  readonly open: readonly number[]
  readonly unclear: Unclear
  /** True where the person's last reply is to be taken back; nothing is answered then. */
  readonly undo: boolean
}

type Told = Exclude<ReplyIntent, { kind: 'unclear' } | { kind: 'undo' }>
type NotUnderstood = Extract<ReplyIntent, { kind: 'unclear' }>

/**
 * Turns what a person meant into outcomes for the items of a digest, by their numbers. An item of which something is
 * unclear has no outcome, whatever else was said of it.
 */
export function applyIntents(intents: readonly ReplyIntent[], numbers: readonly number[]): Applied {
  const unclear = intents.filter(intent => intent.kind === 'unclear')
  const doubted = new Set(unclear.flatMap(({ items }) => items))
  const told = intents.filter((intent): intent is Told => intent.kind !== 'unclear' && intent.kind !== 'undo')
  const undo = told.length < intents.length - unclear.length
  const outcomes = new Map(
    told.flatMap(each => numbersOf(each.items, numbers).map(number => [number, outcomeOf(each)] as const)),
  )
  const answered = numbers.flatMap(number => {
    const outcome = outcomes.get(number)
    return outcome === undefined || doubted.has(number) || undo ? [] : [{ number, outcome }]
  })
  const closed = new Set(answered.map(({ number }) => number))
  return {
    answered,
    open: numbers.filter(number => !closed.has(number)),
    unclear: undo ? { kind: 'nothing' } : unclearOf(unclear, numbers, closed.size),
    undo,
  }
}

function unclearOf(unclear: readonly NotUnderstood[], numbers: readonly number[], answered: number): Unclear {
  const doubted = new Set(unclear.flatMap(({ items }) => items))
  const some = numbers.filter(number => doubted.has(number))
  const besides = unclear.some(({ items }) => items.length === 0)
  if (answered === 0 && some.length === 0) return { kind: 'everything' }
  return some.length === 0 && !besides ? { kind: 'nothing' } : { kind: 'some', numbers: some, besides }
}

function numbersOf(items: Items, all: readonly number[]): readonly number[] {
  return items === 'all' ? all : items.filter(number => all.includes(number))
}

function outcomeOf(intent: Told): Outcome {
  switch (intent.kind) {
    case 'confirm':
      return { kind: 'confirmed' }
    case 'corrected':
      return { kind: 'corrected' }
    case 'snooze':
      return { kind: 'snoozed', until: intent.until }
    case 'correct':
    case 'intended':
      return { kind: 'passedOn', about: intent.kind, words: intent.text }
    case 'reassign':
      return { kind: 'passedOn', about: 'reassign', words: intent.to }
    case 'dontKnow':
    case 'ended':
      return { kind: 'passedOn', about: intent.kind, words: null }
  }
}

/**
 * The last day on which an answered item is not asked about: the end of the period of `everyDays` days, counted from
 * the digest's day, in which the answer came; for one put off the day before it is to be asked again; none for a text that has changed.
 */
export function silentUntil(
  outcome: Outcome,
  digestDay: Temporal.PlainDate,
  answeredOn: Temporal.PlainDate,
  everyDays: number,
): Temporal.PlainDate {
  if (outcome.kind === 'snoozed') return outcome.until.subtract({ days: 1 })
  if (outcome.kind === 'changedSince') return answeredOn.subtract({ days: 1 })
  const periods = Math.max(1, Math.floor(daysBetween(digestDay, answeredOn) / everyDays) + 1)
  return digestDay.add({ days: periods * everyDays - 1 })
}
