import { interpret } from '../replies/meaning/interpret.ts'
import type { Written } from '../replies/written.ts'
import { approval, approvalOfAll, closing, nextDecision, polite, rejection, wording } from './decision-words.ts'
import type { WorkListDecision } from './work-list.ts'

/** What an answer to a work list decides; `unclear` where any of it is not certain, and then nothing is decided. */
export type ReadDecisions =
  | { readonly kind: 'decisions'; readonly decisions: readonly WorkListDecision[] }
  /** Nothing but thanks and the like. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unclear' }

/** The work list that is answered: its highest number, and the day on which the answer came. */
interface Asked {
  readonly items: number
  readonly today: Temporal.PlainDate
}

/** A line, and the lines that go on with it. */
interface Passage {
  readonly lines: readonly string[]
  /** The number under whose heading it was typed. */
  readonly about: number | null
}

const longest = 20_000

/**
 * Reads approvals ("hyväksyn 2", "2 ok"), rejections with their reason ("avslår 3: skäl") and final wordings ("2: …").
 * What is published hangs on it, so nothing is guessed: a word that does not belong makes the whole answer unclear.
 */
export function readDecisions(written: Written, asked: Asked): ReadDecisions {
  if (written.text.length > longest) return unclear
  const passages = [
    ...passagesOf(written.text, null),
    ...written.between.flatMap(({ number, text }) => [{ lines: [text.trim()], about: number }]),
  ]
  const read = passages.map(passage => decisionsIn(passage, asked))
  if (read.includes(null)) return unclear
  const decisions = distinct(read.flatMap(one => one ?? []))
  const numbers = new Set(decisions.map(({ number }) => number))
  if (numbers.size < decisions.length || [...numbers].some(number => number < 1 || number > asked.items)) return unclear
  return decisions.length === 0 ? { kind: 'nothing' } : { kind: 'decisions', decisions }
}

const unclear: ReadDecisions = { kind: 'unclear' }

// A wording or a reason goes on until another number is spoken of or the letter ends.
function passagesOf(text: string, about: number | null): readonly Passage[] {
  const lines = text.split('\n').map(line => line.trim())
  const end = lines.findIndex(line => closing.test(line))
  const kept = (end === -1 ? lines : lines.slice(0, end)).flatMap(line => line.split(nextDecision))
  const passages: { readonly lines: string[]; readonly about: number | null }[] = []
  for (const line of kept) {
    const last = passages.at(-1)
    if (last !== undefined && mayGoOn(last.lines) && !begins(line)) last.lines.push(line)
    else if (line !== '' && !polite.test(line)) passages.push({ lines: [line], about })
  }
  return passages
}

function mayGoOn([first = '']: readonly string[]): boolean {
  return !approval.test(first) && !approvalOfAll.test(first) && (rejection.test(first) || wording.test(first))
}

function begins(line: string): boolean {
  return [approval, approvalOfAll, rejection, wording].some(form => form.test(line))
}

function decisionsIn({ lines, about }: Passage, asked: Asked): readonly WorkListDecision[] | null {
  const text = withoutThanks(lines).join('\n').trim()
  if (about !== null) return decisionsOf(begins(text) ? text : `${about}: ${text}`, asked)
  return decisionsOf(text, asked)
}

function withoutThanks(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex(line => line !== '' && !polite.test(line))
  return lines.slice(0, last + 1)
}

function decisionsOf(text: string, asked: Asked): readonly WorkListDecision[] | null {
  if (approvalOfAll.test(text)) return approvalsOf(Array.from({ length: asked.items }, (_, index) => index + 1))
  const approved = approval.exec(text)
  if (approved !== null) return approvalsOf(numbersIn(approved[1] ?? approved[2] ?? ''))
  const rejected = rejection.exec(text)
  if (rejected !== null) {
    const reason = (rejected[3] ?? '').trim()
    return numbersIn(rejected[1] ?? rejected[2] ?? '').map(number => ({ kind: 'reject', number, reason }))
  }
  const [, number, words] = wording.exec(text) ?? []
  if (number === undefined || words === undefined || !isWording(words.trim(), asked)) return null
  return [{ kind: 'approve', number: Number(number), finalWords: words.trim() }]
}

function approvalsOf(numbers: readonly number[]): readonly WorkListDecision[] {
  return numbers.map(number => ({ kind: 'approve', number, finalWords: null }))
}

function numbersIn(text: string): readonly number[] {
  return [...new Set(Array.from(text.matchAll(/\d+/gu), ([digits]) => Number(digits)))]
}

const shortWords = 80

// Few words may as well be a question, a refusal or a promise; a whole text is none.
function isWording(words: string, { today }: Asked): boolean {
  if (words.length > shortWords) return true
  if (/\?$|^(?:ei|en|emme|älä|inte|ej|nej|vi|no|not|do not|don['’]t)(?!\p{L})/iu.test(words)) return false
  const meant = interpret({ text: `1: ${words}`, between: [] }, { items: 1, today })
  return meant.length === 1 && meant[0]?.kind === 'correct'
}

function distinct(decisions: readonly WorkListDecision[]): readonly WorkListDecision[] {
  return [...new Map(decisions.map(one => [JSON.stringify(one), one])).values()]
}
