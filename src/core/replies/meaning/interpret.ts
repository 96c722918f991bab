import type { ReplyIntent } from '../../reply.ts'
import type { Written } from '../written.ts'
import { meaningOf, type Said } from './meaning.ts'
import { plainText } from './pieces.ts'
import { readReply, type Doubt, type Part } from './read-reply.ts'
import { targetOf, type Statement } from './statement.ts'

/** The digest that a reply answers; `items` is its highest number. */
interface Question {
  readonly items: number
  readonly today: Temporal.PlainDate
}

// People write a page at most; whatever is longer is read by a person.
const longestText = 6000
const mostRows = 200

// A line of our own mail that shows how to answer, left over from a quotation: nobody answers like that.
const ownExample = /^\s*[-*•]?\s*["“”][^"“”\n]{1,100}["“”]\s+[–-]\s/mu

/**
 * What a person meant by a reply. What is clear is taken for each item; what is not is one `unclear` for its items, or,
 * where it may touch all of them, one for everything: a false confirmation is the worst that can happen. The words of
 * all three languages count, whatever the language of the mail.
 */
export function interpret(written: Written, { items, today }: Question): readonly ReplyIntent[] {
  const words = wordsOf(written)
  const everything = [{ kind: 'unclear' as const, items: [], text: words.slice(0, longestText) }]
  if (items < 1 || lengthOf(written) > longestText || ownExample.test(words)) return everything
  const rows = plainText(written.text).split('\n')
  if (rows.length + written.between.length > mostRows) return everything
  const letter = readReply(rows, { items, today, about: null })
  const pieces = written.between.map(piece => readBetween(piece, { items, today }))
  if (pieces.includes(null)) return everything
  const parts = [...letter.parts, ...pieces.flatMap(piece => piece ?? [])]
  const choices = readingsOf(parts).filter(remarksFit)
  const meanings = new Map(choices.map(said => meaningOf(said, items)).map(each => [JSON.stringify(each), each]))
  const [meaning, ...others] = meanings.values()
  if (meaning === undefined || meaning === null || meaning.length === 0 || others.length > 0) return everything
  if (letter.doubts.length === 0) return meaning
  const text = letter.doubts.map(doubt => doubt.text).join('\n')
  return standsBeside(letter.doubts, parts) ? [...meaning, { kind: 'unclear', items: [], text }] : everything
}

function wordsOf({ text, between }: Written): string {
  return [text.trim(), ...between.map(piece => `${piece.number}: ${piece.text.trim()}`)].join('\n').trim()
}

function lengthOf({ text, between }: Written): number {
  return between.reduce((sum, piece) => sum + piece.text.length, text.length)
}

/** What was typed below an item; null where there is no such item. */
function readBetween({ number, text }: Written['between'][number], { items, today }: Question): readonly Part[] | null {
  if (!Number.isInteger(number) || number < 1 || number > items) return null
  const target = { of: 'numbers', numbers: [number] } as const
  const { parts, doubts } = readReply(plainText(text).split('\n'), { items, today, about: number })
  const unclear = doubts.map(doubt => partOf({ kind: 'unclear', target, size: 0 }, doubt.text))
  const silent = parts.length === 0 && doubts.length === 0 ? [partOf({ kind: 'excepted', target }, text)] : []
  return [...parts, ...unclear, ...silent]
}

function partOf(statement: Statement, words: string): Part {
  return { readings: [[{ statement, words: words.trim() }]], paragraph: 0 }
}

const mostReadings = 64

/** Every choice of one reading for each part; none where there are too many to be clear. */
function readingsOf(parts: readonly Part[]): readonly (readonly Said[])[] {
  let choices: readonly (readonly Said[])[] = [[]]
  for (const { readings } of parts) {
    if (choices.length * readings.length > mostReadings) return []
    choices = choices.flatMap(choice => readings.map(reading => [...choice, ...reading]))
  }
  return choices
}

/** Whether each reason has its answer: without it the reason may be a doubt. */
function remarksFit(said: readonly Said[]): boolean {
  const kinds = new Set(said.map(({ statement }) => statement.kind))
  return said.every(({ statement }) => {
    if (statement.kind !== 'remark') return true
    switch (statement.about) {
      case 'delay':
        return kinds.has('snooze')
      case 'handover':
        return kinds.has('reassign')
      case 'slip':
        return kinds.has('undo')
      case 'answer':
        return true
    }
  })
}

/**
 * Whether clear answers stand beside words that are not understood: each names its items by number, and the words come
 * after them in a paragraph of their own and can turn nothing round.
 */
function standsBeside(doubts: readonly Doubt[], parts: readonly Part[]): boolean {
  const last = Math.max(-1, ...parts.map(({ paragraph }) => paragraph))
  const said = parts.flatMap(({ readings }) => readings.flat())
  const numbered = said.every(({ statement }) => {
    const target = targetOf(statement)
    return target === null ? statement.kind === 'closing' : target.of === 'numbers'
  })
  return numbered && doubts.every(({ mild, paragraph }) => mild && paragraph > last)
}
