import { ourWords, wordsOf, type OurWords } from './our-words.ts'
import { foreignMail, isQuoted, ownLines, withUsualMarks, type Passage } from './quoted.ts'
import type { SentMail } from '../written.ts'
import { withoutProgramLines, type Writer } from './signature.ts'
import { typedWithin, type Typed, type TypedWithin } from './typed-within.ts'

/** What a person wrote in one go, with the number of the item of ours below which they did; null for none. */
export interface WrittenPassage {
  readonly item: number | null
  readonly text: string
}

/** Both bodies of the mail that is answered, made ready to be compared; none where it is not known. */
export type Answered = readonly OurWords[]

/** Makes the mail that is answered ready to be compared with what quotes it. */
export function answeredMail(sent: SentMail | null): Answered {
  return sent === null ? [] : ourWords(sent)
}

/** What a person wrote in the lines of a mail's body, in order. */
export function readBody(lines: readonly string[], writer: Writer, answered: Answered): readonly WrittenPassage[] {
  return readLines(withUsualMarks(lines), writer, answered)
}

function readLines(lines: readonly string[], writer: Writer, answered: Answered): readonly WrittenPassage[] {
  const { passages, quotation } = ownLines(lines, beginningOf(answered))
  const within = answered.length === 0 ? null : typedWithin(lines.slice(quotation), answered)
  if (within === null) {
    const texts = textsOf(passages.map(withKnownItem(answered)), writer)
    return texts.length > 0 || writer.purpose === 'understand' ? texts : passedOn(foreignMail(lines, quotation), writer)
  }
  const above = passages.filter(({ from }) => from < quotation).map(({ lines: own }) => ({ lines: own, item: null }))
  return [...textsOf(above, writer), ...within.typed.flatMap(typed => typedTexts(typed, within, answered, writer))]
}

// Where nothing was written above another mail that mail is what was sent to us, as far as it can be told.
function passedOn(lines: readonly string[], writer: Writer): readonly WrittenPassage[] {
  const { passages } = ownLines(lines, () => false)
  return textsOf(passages, writer).map(({ text }) => ({ item: null, text }))
}

function textsOf(passages: readonly Passage[], writer: Writer): readonly WrittenPassage[] {
  return passages
    .map(({ item, lines }) => ({ item, text: withoutProgramLines(lines, writer) }))
    .filter(({ text }) => text !== '')
}

// Below a quotation that was cut stands the answer about its last item first, where others were answered so before.
function typedTexts(
  { lines, item, place }: Typed,
  within: TypedWithin,
  answered: Answered,
  writer: Writer,
): readonly WrittenPassage[] {
  const text = withoutProgramLines(lines, writer)
  if (text === '') return []
  if (place === 'above') return [{ item: null, text }]
  if (place === 'between') return [{ item, text }]
  const { last, typed } = within
  const isNext = typed.some(one => one.place === 'between' && one.item !== null) || quotesOne(within, answered)
  if (last === null || !isNext) return [{ item: null, text }]
  const [first = '', ...rest] = text.split(/\n{2,}/)
  return [{ item: last, text: first }, ...(rest.length === 0 ? [] : [{ item: null, text: rest.join('\n\n') }])]
}

function quotesOne({ items, fromStart }: TypedWithin, answered: Answered): boolean {
  return (
    items.size === 1 &&
    !fromStart &&
    answered.some(({ lines }) => lines.some(({ item }) => item !== null && !items.has(item)))
  )
}

// Without a comparison an item counts only when the mail that was sent has it.
function withKnownItem(answered: Answered): (passage: Passage) => Passage {
  const items = new Set(answered.flatMap(({ lines }) => lines.map(({ item }) => item)))
  return passage => (answered.length === 0 || items.has(passage.item) ? passage : { ...passage, item: null })
}

const fewestWords = 3

// Where no mark and no line of a mail program tells where our mail begins, two lines of it do.
function beginningOf(answered: Answered): (lines: readonly string[], place: number) => boolean {
  const isKnown = (line: string): boolean => {
    const words = line.length < 1000 ? wordsOf(line).map(({ word }) => word) : []
    return words.length >= fewestWords && answered.some(({ wholeLines }) => wholeLines.has(words.join(' ')))
  }
  return (lines, place) => {
    if (answered.length === 0 || isQuoted(lines[place] ?? '') || !isKnown(lines[place] ?? '')) return false
    const next = lines.slice(place + 1, place + 5).find(line => wordsOf(line.slice(0, 1000)).length > 0)
    return next !== undefined && isKnown(next)
  }
}
