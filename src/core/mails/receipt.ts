import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { Example } from '../digests/view.ts'
import type { ReceiptFacts } from '../replies/outcome.ts'
import { undoDays } from '../replies/understand.ts'
import { mailTexts } from '../texts/mails.ts'
import { numbered } from './group.ts'
import { layOut } from './layout.ts'
import { isDone, outcomeBlocks } from './outcomes.ts'
import { changeBlocks, type ToldChange } from './proposal-blocks.ts'
import { answerTexts, correctionTexts } from './texts.ts'
import { notUnderstood, withoutUnclear } from './unclear.ts'
import type { Block } from './view.ts'

/**
 * Tells who answered what was made of the answer, and how to put a misunderstanding right. `asked`: what corrections
 * among the answers ask for, by the item's number.
 */
export function composeReceipt(facts: ReceiptFacts, asked: readonly AskedFor[] = []): ComposedMail {
  const { city, language, token } = facts
  const { receipt } = answerTexts[language]
  const { title, blocks, closing } = isUnderstood(facts) ? understood(facts) : passedOnWhole(facts)
  return layOut({
    language,
    subject: `${receipt.subject} [${token}]`,
    marker: mailTexts[language].marker,
    title,
    blocks: [
      ...blocks,
      ...correctionBlocks(asked, facts),
      { kind: 'contact', text: closing, address: city.mail.communications },
    ],
  })
}

/** A change that a correction asks for. */
interface AskedFor extends ToldChange {
  readonly number: number
}

function correctionBlocks(asked: readonly AskedFor[], { city, language }: ReceiptFacts): readonly Block[] {
  if (asked.length === 0) return []
  const { marks, receipt } = correctionTexts[language]
  const byItem = [...Map.groupBy(asked, ({ number }) => number)]
  const sections = byItem.flatMap(([number, changes]): readonly Block[] => {
    const [first] = changes
    if (first === undefined) return []
    const blocks = changes.flatMap(change => changeBlocks(change, language))
    return [{ kind: 'section', level: 3, heading: numbered(number, shownName(first.item, language, city)), blocks }]
  })
  const isMarked = asked.some(({ change }) => change.field.kind === 'text')
  return [
    {
      kind: 'section',
      level: 2,
      heading: { text: receipt.heading, language: null },
      blocks: [
        ...(isMarked ? [{ kind: 'paragraph' as const, text: marks }] : []),
        ...sections,
        { kind: 'paragraph', text: receipt.next },
      ],
    },
  ]
}

interface Content {
  readonly title: string
  readonly blocks: readonly Block[]
  /** Ends with the address of communications. */
  readonly closing: string
}

function isUnderstood({ answered, unclear }: ReceiptFacts): boolean {
  return unclear.kind === 'nothing' || (unclear.kind === 'some' && answered.length > 0)
}

function understood(facts: ReceiptFacts): Content {
  const { answered, language } = facts
  const { receipt } = answerTexts[language]
  return {
    title: receipt.title,
    blocks: [
      ...outcomeBlocks(answered, facts, receipt),
      ...notUnderstood(facts, receipt.partly.sayAgain),
      ...stateBlocks(facts),
      ...undoBlocks(facts),
    ],
    closing: receipt.misunderstood,
  }
}

function stateBlocks(facts: ReceiptFacts): readonly Block[] {
  const { receipt } = answerTexts[facts.language]
  const open = withoutUnclear(facts)
  if (open.length > 0) return [{ kind: 'paragraph', text: `${receipt.open(open)} ${receipt.canReply}` }]
  const isComplete = facts.unclear.kind === 'nothing' && facts.answered.every(isDone)
  return isComplete ? [{ kind: 'paragraph', text: receipt.allAnswered }] : []
}

function undoBlocks({ answered, language }: ReceiptFacts): readonly Block[] {
  return answered.some(isDone) ? [{ kind: 'paragraph', text: answerTexts[language].receipt.undo(undoDays) }] : []
}

function passedOnWhole({ language, open }: ReceiptFacts): Content {
  const { unclear, open: stillOpen } = answerTexts[language].receipt
  const { closing, replies, meanings } = mailTexts[language]
  const [first = 1, second = first] = open
  const examples: readonly Example[] = [
    { words: replies.ok(first), meaning: meanings.allOk(1) },
    { words: replies.correctionExample(second), meaning: meanings.correction },
  ]
  return {
    title: unclear.title,
    blocks: [
      { kind: 'paragraph', text: unclear.explanation },
      ...(open.length === 0 ? [] : [{ kind: 'paragraph' as const, text: stillOpen(open) }]),
      { kind: 'examples', lead: unclear.examples, examples },
    ],
    closing: closing.questions,
  }
}
