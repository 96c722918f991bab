import type { Line } from './clauses.ts'
import { isDeviceLine, isNameLine, isWritersName } from './courtesy.ts'
import { endsOf } from './phrases.ts'
import { piecesOf } from './pieces.ts'
import { readLine, type Reading } from './read-line.ts'
import { isFree, type FreeWords } from './statement.ts'
import { isUnderLetter } from './under-letter.ts'
import { promises } from './sentence-words.ts'

/** What lines are read against. */
type Against = Pick<Line, 'items' | 'today'>

/** How far a letter's end has come: after its closing a name may follow, and after the name its owner's details. */
type Ending = 'none' | 'closed' | 'named'

interface Step {
  readonly readings: readonly Reading[]
  readonly next: number
  readonly ending: Ending
}

const mostReadings = 64

/** The ways to understand the lines of a reply as a whole; null where a line is not understood. */
export function readReply(lines: readonly string[], against: Against): readonly Reading[] | null {
  const parts: (readonly Reading[])[] = []
  let ending: Ending = 'none'
  for (let place = 0; place < lines.length;) {
    const step = readStep(lines, place, ending, against)
    if (step === null) return null
    parts.push(step.readings)
    place = step.next
    ending = step.ending
  }
  return combined(parts)
}

/** Every choice of one reading for each part; null where there are too many to be clear. */
function combined(parts: readonly (readonly Reading[])[]): readonly Reading[] | null {
  const certain = parts.flatMap(part => (part.length === 1 ? part.flat() : []))
  let choices: readonly Reading[] = [certain]
  for (const part of parts.filter(({ length }) => length > 1)) {
    if (choices.length * part.length > mostReadings) return null
    choices = choices.flatMap(choice => part.map(reading => [...choice, ...reading]))
  }
  return choices
}

function readStep(lines: readonly string[], place: number, ending: Ending, against: Against): Step | null {
  const line = lineOf(lines[place] ?? '', against)
  if (isEmpty(line)) return { readings: [[]], next: place + 1, ending }
  for (let rows = 1; rows <= rowsToJoin(lines, place); rows += 1) {
    const joined = lineOf(lines.slice(place, place + rows).join(' '), against)
    const readings = readLine(joined)
    if (readings.length > 0) return answered(lines, place + rows, readings, ending, against)
  }
  const named = isWritersName(line.pieces) || (ending === 'closed' && isNameLine(line.pieces))
  if (named) return { readings: [[]], next: place + 1, ending: 'named' }
  const under = isDeviceLine(line.pieces) || (ending !== 'none' && isUnderLetter(line.pieces))
  return under ? { readings: [[]], next: place + 1, ending: 'named' } : null
}

function lineOf(written: string, against: Against): Line {
  return { written, pieces: piecesOf(written), ...against }
}

// Marks alone, such as a row of dashes, say nothing; a question mark asks.
function isEmpty({ pieces }: Line): boolean {
  return pieces.every(({ key }) => /^[-=.]$/.test(key))
}

const wrapped = 60

/** A long line may be broken by the mail program: how many lines its sentence may take. */
function rowsToJoin(lines: readonly string[], place: number): number {
  let rows = 1
  while (rows < 3 && (lines[place + rows - 1] ?? '').length >= wrapped && (lines[place + rows] ?? '').trim() !== '')
    rows += 1
  return rows
}

function answered(
  lines: readonly string[],
  next: number,
  readings: readonly Reading[],
  ending: Ending,
  against: Against,
): Step | null {
  const frees = readings.flatMap(reading => reading.filter(isFree))
  if (frees.length > 0 && readings.length > 1) return null
  const [reading = []] = readings
  const last = reading.at(-1)
  if (isFree(last) && last.open) return withMore(lines, next, reading, last, against)
  if (!frees.every(free => isSaid(free, against))) return null
  const closed = readings.some(one => one.some(({ kind }) => kind === 'closing'))
  const quiet = readings.every(one => one.length === 0)
  return { readings, next, ending: closed ? 'closed' : quiet ? ending : 'none' }
}

/** Words that are passed on go on until another item is spoken of or the letter ends. */
function withMore(
  lines: readonly string[],
  from: number,
  reading: Reading,
  last: FreeWords,
  against: Against,
): Step | null {
  const more: { readonly row: string; readonly polite: boolean }[] = []
  let next = from
  for (; next < lines.length; next += 1) {
    const line = lineOf(lines[next] ?? '', against)
    const readings = isEmpty(line) ? [[]] : readLine(line)
    if (readings.some(one => one.some(({ kind }) => kind !== 'closing'))) break
    if (isStrangeNumber(line)) return null
    const before = more.findLast(({ row }) => row.trim() !== '')
    const polite =
      readings.length > 0 ||
      isWritersName(line.pieces) ||
      isDeviceLine(line.pieces) ||
      (before?.polite === true && endsLetter(line))
    more.push({ row: line.written.trim(), polite })
  }
  const kept = more.slice(0, more.findLastIndex(({ polite }) => !polite) + 1).map(({ row }) => row)
  const said = { ...last, text: [last.text, ...kept].join('\n').trim() }
  const all = [...reading.slice(0, -1), said]
  return all.filter(isFree).every(free => isSaid(free, against)) ? { readings: [all], next, ending: 'none' } : null
}

function endsLetter({ pieces }: Line): boolean {
  return isNameLine(pieces) || isUnderLetter(pieces)
}

/** "9: …" where there is no item 9. */
function isStrangeNumber({ pieces }: Line): boolean {
  const [first, second, third] = pieces
  return (
    first?.kind === 'number' &&
    /^\d{1,3}$/.test(first.key) &&
    /^[:)\]]$/.test(second?.key ?? '') &&
    third?.apart !== false
  )
}

/** Whether words say what is to be done: not a question, a promise, mere politeness or what is an answer of its own. */
function isSaid({ kind, text }: FreeWords, against: Against): boolean {
  if (/[?？](?=[\s"'”’)\].,!]|$)/.test(text)) return false
  if (kind === 'intended') return true
  const line = lineOf(text.split('\n')[0] ?? '', against)
  const whole = text.includes('\n') ? [] : readLine(line)
  if (!/[\p{L}\p{N}]/u.test(text) || /^(?:ei|inte|ej|nej|not|no)[\s.!]*$/i.test(text)) return false
  return endsOf(promises, line.pieces, 0).length === 0 && whole.length === 0
}
