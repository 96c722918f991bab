import { daysBetween } from '../dates.ts'
import type { Items, ReplyIntent } from '../reply.ts'
import type { Outcome } from './outcome.ts'

/** What a reply leads to: an outcome for each item that it speaks of, or nothing at all where any of it is unclear. */
export interface Applied {
  readonly answered: readonly { readonly number: number; readonly outcome: Outcome }[]
  /** Numbers without an answer. */
  readonly open: readonly number[]
  readonly unclear: boolean
}

/** Turns what a person meant into outcomes for the items of a digest, by their numbers. */
export function applyIntents(intents: readonly ReplyIntent[], numbers: readonly number[]): Applied {
  const answered = new Map<number, Outcome>()
  for (const intent of intents) {
    if (intent.kind === 'unclear') return { answered: [], open: numbers, unclear: true }
    for (const number of numbersOf(intent.items, numbers)) answered.set(number, outcomeOf(intent))
  }
  return {
    answered: numbers.flatMap(number => {
      const outcome = answered.get(number)
      return outcome === undefined ? [] : [{ number, outcome }]
    }),
    open: numbers.filter(number => !answered.has(number)),
    unclear: answered.size === 0,
  }
}

function numbersOf(items: Items, all: readonly number[]): readonly number[] {
  return items === 'all' ? all : items.filter(number => all.includes(number))
}

function outcomeOf(intent: Exclude<ReplyIntent, { kind: 'unclear' }>): Outcome {
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
 * the digest's day, in which the answer came; for one put off the day before it is to be asked again.
 */
export function silentUntil(
  outcome: Outcome,
  digestDay: Temporal.PlainDate,
  answeredOn: Temporal.PlainDate,
  everyDays: number,
): Temporal.PlainDate {
  if (outcome.kind === 'snoozed') return outcome.until.subtract({ days: 1 })
  const periods = Math.max(1, Math.floor(daysBetween(digestDay, answeredOn) / everyDays) + 1)
  return digestDay.add({ days: periods * everyDays - 1 })
}
