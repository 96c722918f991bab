import { shownName } from '../digests/shown-language.ts'
import { answerKind, type AnsweredItem, type AnswerKind, type Outcome, type ReceiptFacts } from '../replies/outcome.ts'
import type { GroupTexts, OutcomeTexts } from '../texts/answers.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { groupBlocks, numbered } from './group.ts'
import type { Block, Entry } from './view.ts'
import { oneLine } from './written.ts'

// What needs the fewest words of ours comes first, what was not done last.
const order: readonly AnswerKind[] = [
  'confirmed',
  'corrected',
  'snoozed',
  'muted',
  'handedOver',
  'correct',
  'intended',
  'reassign',
  'dontKnow',
  'ended',
  'changedSince',
]
const longestQuote = 400

/** Tells what was made of items: those of which the same is said together, in words of `texts`. */
export function outcomeBlocks(
  answered: readonly AnsweredItem[],
  mail: Pick<ReceiptFacts, 'city' | 'language'>,
  texts: OutcomeTexts,
): readonly Block[] {
  return groupsOf(answered).flatMap(group => {
    const [first] = group
    return first === undefined ? [] : groupBlocks(textsOf(first.outcome, texts, mail.language), entriesOf(group, mail))
  })
}

/** False for an item of which nothing could be done as it was meant. */
export function isDone({ outcome }: AnsweredItem): boolean {
  return outcome.kind !== 'changedSince'
}

/** As `outcomeBlocks`, but without what comes of it. */
export function bareOutcomes(...parts: Parameters<typeof outcomeBlocks>): readonly Block[] {
  return outcomeBlocks(...parts).filter(({ kind }) => kind === 'entries')
}

function groupsOf(answered: readonly AnsweredItem[]): readonly (readonly AnsweredItem[])[] {
  const ranked = answered.toSorted((left, right) => rankOf(left) - rankOf(right))
  return [...Map.groupBy(ranked, ({ outcome }) => groupKey(outcome)).values()]
}

function rankOf({ outcome }: AnsweredItem): number {
  return order.indexOf(answerKind(outcome))
}

// Items that are put off to different days, or that go to different people, are told apart.
function groupKey(outcome: Outcome): string {
  if (outcome.kind === 'snoozed') return `snoozed ${outcome.until.toString()}`
  return outcome.kind === 'handedOver' ? `handedOver ${outcome.to}` : answerKind(outcome)
}

function textsOf(outcome: Outcome, texts: OutcomeTexts, language: MailLanguage): GroupTexts {
  switch (outcome.kind) {
    case 'confirmed':
    case 'changedSince':
    case 'corrected':
    case 'muted':
      return texts[outcome.kind]
    case 'snoozed':
      return texts.snoozed(formatDate(outcome.until, language))
    case 'handedOver':
      return texts.handedOver(outcome.to)
    case 'passedOn':
      return texts.passedOn[outcome.about]
  }
}

// Words that were written of several items are quoted once.
function entriesOf(
  group: readonly AnsweredItem[],
  { city, language }: Pick<ReceiptFacts, 'city' | 'language'>,
): readonly Entry[] {
  const same = Map.groupBy(group, ({ outcome }) => quoteOf(outcome))
  return [...same].flatMap(([quote, answered]): readonly Entry[] => {
    const names = answered.map(({ number, item }) => numbered(number, shownName(item, language, city)))
    return quote === null ? names.map(name => ({ names: [name], quote })) : [{ names, quote }]
  })
}

function quoteOf(outcome: Outcome): string | null {
  if (outcome.kind !== 'muted' && outcome.kind !== 'passedOn') return null
  const words = oneLine(outcome.words ?? '', longestQuote)
  return words === '' ? null : words
}
