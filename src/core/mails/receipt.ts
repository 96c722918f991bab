import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { Example } from '../digests/view.ts'
import { shortened } from '../digests/words.ts'
import type { AnsweredItem, Outcome, ReceiptFacts } from '../replies/outcome.ts'
import type { GroupTexts } from '../texts/answers.ts'
import { formatDate } from '../texts/format.ts'
import { mailTexts } from '../texts/mails.ts'
import { groupBlocks, numbered } from './group.ts'
import { layOut } from './layout.ts'
import { answerTexts } from './texts.ts'
import type { Block, Entry } from './view.ts'

// What needs the fewest words of ours comes first.
const order = ['confirmed', 'corrected', 'snoozed', 'correct', 'intended', 'reassign', 'dontKnow', 'ended']
const longestQuote = 400

/** Tells who answered what was made of the answer, and how to put a misunderstanding right. */
export function composeReceipt(facts: ReceiptFacts): ComposedMail {
  const { language, token, unclear } = facts
  const { receipt } = answerTexts[language]
  return layOut({
    language,
    subject: `${receipt.subject} [${token}]`,
    marker: mailTexts[language].marker,
    title: unclear ? receipt.unclear.title : receipt.title,
    blocks: [
      ...(unclear ? unclearBlocks(facts) : understoodBlocks(facts)),
      { kind: 'contact', text: contactOf(facts), address: facts.city.mail.communications },
    ],
  })
}

function contactOf({ language, unclear }: ReceiptFacts): string {
  return unclear ? mailTexts[language].closing.questions : answerTexts[language].receipt.misunderstood
}

function understoodBlocks(facts: ReceiptFacts): readonly Block[] {
  const { answered, language, open } = facts
  const { receipt } = answerTexts[language]
  const state = open.length === 0 ? receipt.allAnswered : `${receipt.open(open)} ${receipt.canReply}`
  return [...groupsOf(answered).flatMap(group => answeredBlocks(group, facts)), { kind: 'paragraph', text: state }]
}

function unclearBlocks({ language, open }: ReceiptFacts): readonly Block[] {
  const { unclear, open: stillOpen } = answerTexts[language].receipt
  const { replies, meanings } = mailTexts[language]
  const [first = 1, second = first] = open
  const examples: readonly Example[] = [
    { words: replies.ok(first), meaning: meanings.allOk(1) },
    { words: replies.correctionExample(second), meaning: meanings.correction },
  ]
  return [
    { kind: 'paragraph', text: unclear.explanation },
    ...(open.length === 0 ? [] : [{ kind: 'paragraph' as const, text: stillOpen(open) }]),
    { kind: 'examples', lead: unclear.examples, examples },
  ]
}

function groupsOf(answered: readonly AnsweredItem[]): readonly (readonly AnsweredItem[])[] {
  const groups = Map.groupBy(answered, ({ outcome }) => groupKey(outcome))
  return [...groups].toSorted(([left], [right]) => rankOf(left) - rankOf(right)).map(([, group]) => group)
}

// Items that are put off to different days are told apart.
function groupKey(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'confirmed':
    case 'corrected':
      return outcome.kind
    case 'snoozed':
      return `snoozed ${outcome.until.toString()}`
    case 'passedOn':
      return outcome.about
  }
}

function rankOf(key: string): number {
  return order.indexOf(key.split(' ')[0] ?? key)
}

function answeredBlocks(group: readonly AnsweredItem[], facts: ReceiptFacts): readonly Block[] {
  const [first] = group
  return first === undefined ? [] : groupBlocks(textsOf(first.outcome, facts), entriesOf(group, facts))
}

function textsOf(outcome: Outcome, { language }: ReceiptFacts): GroupTexts {
  const { receipt } = answerTexts[language]
  switch (outcome.kind) {
    case 'confirmed':
    case 'corrected':
      return receipt[outcome.kind]
    case 'snoozed': {
      const until = formatDate(outcome.until, language)
      return { lead: items => receipt.snoozed(items, until), note: null }
    }
    case 'passedOn':
      return receipt.passedOn[outcome.about]
  }
}

// Words that were written of several items are quoted once.
function entriesOf(group: readonly AnsweredItem[], { city, language }: ReceiptFacts): readonly Entry[] {
  const same = Map.groupBy(group, ({ outcome }) => quoteOf(outcome))
  return [...same].flatMap(([quote, answered]): readonly Entry[] => {
    const names = answered.map(({ number, item }) => numbered(number, shownName(item, language, city)))
    return quote === null ? names.map(name => ({ names: [name], quote })) : [{ names, quote }]
  })
}

function quoteOf(outcome: Outcome): string | null {
  if (outcome.kind !== 'passedOn' || outcome.words === null) return null
  const words = shortened(outcome.words, longestQuote)
  return words === '' ? null : words
}
