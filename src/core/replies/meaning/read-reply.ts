import { isDeviceLine, isNameLine, isWritersName } from './courtesy.ts'
import { isMild, isStated, traitsOf } from './guards.ts'
import type { Said } from './meaning.ts'
import { mentionedIn } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { isMark, type Piece, piecesOf } from './pieces.ts'
import { wrongEnds } from './said.ts'
import { doubtedWords, promises, undoneWords } from './sentence-words.ts'
import { isFree, type FreeWords, type Statement } from './statement.ts'
import { isUnderLetter } from './under-letter.ts'
import { isUnderstood, unitsOf, type Against, type Unit } from './units.ts'
import type { Reading } from './read-line.ts'
import { answers } from './words.ts'

/** A part of a letter that is understood, in one way or in several. */
export interface Part {
  readonly readings: readonly (readonly Said[])[]
  readonly paragraph: number
}

/** Words that are not understood, and are about no certain item. */
export interface Doubt {
  readonly text: string
  readonly paragraph: number
  /** True for words that can turn nothing round that stands before them. */
  readonly mild: boolean
}

/** What was read of a letter. */
export interface Letter {
  readonly parts: readonly Part[]
  readonly doubts: readonly Doubt[]
}

/** How far a letter's end has come: after its closing a name may follow, and after the name its owner's details. */
type Ending = 'none' | 'closed' | 'named'

interface Step extends Letter {
  readonly next: number
  readonly ending: Ending
}

/** Reads the rows of a letter: what is clear of it, and what is not. */
export function readReply(rows: readonly string[], against: Against): Letter {
  const units = unitsOf(rows, against)
  const parts: Part[] = []
  const doubts: Doubt[] = []
  let ending: Ending = 'none'
  for (let place = 0; place < units.length;) {
    const step = readStep(units, place, ending, parts.at(-1))
    parts.push(...step.parts)
    doubts.push(...step.doubts)
    place = step.next
    ending = step.ending
  }
  return { parts, doubts }
}

function readStep(units: readonly Unit[], place: number, ending: Ending, before: Part | undefined): Step {
  const unit = units[place]
  const next = place + 1
  if (unit === undefined || isEmpty(unit)) return { parts: [], doubts: [], next, ending }
  if (isSignature(unit, ending)) return { parts: [], doubts: [], next, ending: 'named' }
  const last = before?.readings.length === 1 ? before.readings[0] : undefined
  const goesOn = last === undefined || !isUnread(unit) ? null : continued(unit, last, units[place - 1])
  if (goesOn === null && unit.readings.length > 0) return understood(units, place, ending)
  if (goesOn === null) return { parts: [], doubts: [doubtOf(unit)], next, ending: 'none' }
  return goesOn.length === 0 ? { parts: [], doubts: [], next, ending } : answered(units, place, goesOn, 'none')
}

/** Whether nothing is read in words but that they may be a reason. */
function isUnread({ readings }: Unit): boolean {
  return readings.every(reading => reading.length > 0 && reading.every(({ kind }) => kind === 'remark'))
}

function doubtOf({ line: { written }, paragraph }: Unit): Doubt {
  return { text: written.trim(), paragraph, mild: isMild(written) }
}

// Marks alone, such as a row of dashes, say nothing; a question mark asks.
function isEmpty({ line: { pieces } }: Unit): boolean {
  return pieces.every(piece => isMark(piece, '-=.'))
}

function isSignature({ line: { pieces }, readings }: Unit, ending: Ending): boolean {
  const sure = readings.some(reading => reading.every(statement => statement.kind !== 'unclear' && !isFree(statement)))
  if (sure) return false
  if (isDeviceLine(pieces) || (ending !== 'none' && isUnderLetter(pieces))) return true
  return readings.length === 0 && (isWritersName(pieces) || (ending === 'closed' && isNameLine(pieces)))
}

function understood(units: readonly Unit[], place: number, ending: Ending): Step {
  const unit = units[place]
  const readings = unit?.readings ?? []
  const [only = []] = readings
  if (unit !== undefined && readings.length > 1 && readings.some(reading => reading.some(isFree))) {
    return { parts: [], doubts: [doubtOf(unit)], next: place + 1, ending: 'none' }
  }
  if (readings.length === 1) return answered(units, place, only, ending)
  const words = unit?.line.written.trim() ?? ''
  const said = readings.map(reading => reading.map(statement => ({ statement, words })))
  return { parts: [{ readings: said, paragraph: unit?.paragraph ?? 0 }], doubts: [], next: place + 1, ending: 'none' }
}

/** A reading with what follows, where its last words go on. */
function answered(units: readonly Unit[], place: number, reading: Reading, ending: Ending): Step {
  const unit = units[place]
  const words = [unit?.line.written.trim() ?? '']
  const last = reading.at(-1)
  let next = place + 1
  let statements = reading
  if (isFree(last) && last.open && unit !== undefined) {
    const more = moreOf(units, next, last)
    next = more.next
    words.push(...more.words)
    statements = [...reading.slice(0, -1), { ...last, text: more.text }]
  }
  const all = [...statements.map(checked), ...besides(statements, unit)]
  const said = all.map(statement => ({ statement, words: words.join('\n') }))
  const part = { readings: [said], paragraph: unit?.paragraph ?? 0 }
  return { parts: statements.length === 0 ? [] : [part], doubts: [], next, ending: endingAfter(reading, ending) }
}

/** Items that are named in words about another one: what is said of them is not certain. */
function besides(statements: Reading, unit: Unit | undefined): Reading {
  if (unit === undefined || unit.line.about !== null) return []
  return statements.filter(isFree).flatMap(({ text, target }) => {
    const own = target.of === 'numbers' ? target.numbers : []
    const numbers = mentionedIn(piecesOf(text), unit.line.items).filter(number => !own.includes(number))
    return numbers.length === 0 ? [] : [{ kind: 'unclear', target: { of: 'numbers', numbers }, size: 0 } as const]
  })
}

function endingAfter(reading: Reading, ending: Ending): Ending {
  if (reading.some(({ kind }) => kind === 'closing')) return 'closed'
  return reading.length === 0 ? ending : 'none'
}

/** Words beside a number that do not say what is to be done are not understood. */
function checked(statement: Statement): Statement {
  if (statement.kind === 'intended') {
    return isStated(statement.text) ? statement : { kind: 'unclear', target: statement.target, size: 0 }
  }
  return statement.kind !== 'correct' || isSaid(statement.text)
    ? statement
    : { kind: 'unclear', target: statement.target, size: 0 }
}

/** Whether words say what is to be done: not a question, a guess, a promise, or mere politeness. */
function isSaid(text: string): boolean {
  const pieces = piecesOf(text)
  if (!isStated(text) || !/[\p{L}\p{N}]/u.test(text)) return false
  if (endsOf([...promises, ...undoneWords, ...doubtedWords], pieces, 0).length > 0 || isBare(pieces)) return false
  if (/^(?:ei|inte|ej|nej|not|no)[\s.!]*$/i.test(text)) return false
  const units = text.includes('\n') ? [] : unitsOf([text], politeness)
  return units.length !== 1 || !units.every(({ readings }) => isUnderstood(readings))
}

/** A yes, a no or a sign that stands for itself: "yes, 2 yes", "ei ok, korjattu". */
function isBare(pieces: readonly Piece[]): boolean {
  const [first, second, third] = pieces
  const ended = second === undefined || second.kind === 'number' || (second.key === ',' && third?.kind === 'number')
  if (ended && /^(?:yes|no|ja|nej|joo|juu|kylla|jo|ok|[xv✓✗✘])$/.test(first?.key ?? '')) return true
  const wrong = wrongEnds(pieces, 0).filter(end => pieces[end]?.key === ',')
  return wrong.some(end => answers.some(({ phrases }) => endsOf(phrases, pieces, end + 1).includes(pieces.length)))
}

const politeness: Against = { items: 1, today: Temporal.PlainDate.from('2000-01-01'), about: null }

/** The units that go on with free words: until another item is spoken of or the letter ends. */
function moreOf(
  units: readonly Unit[],
  from: number,
  last: FreeWords,
): { readonly text: string; readonly words: readonly string[]; readonly next: number } {
  const more: { readonly unit: Unit; readonly polite: boolean }[] = []
  let next = from
  for (; next < units.length; next += 1) {
    const unit = units[next]
    if (unit === undefined || !mayFollow(unit, last)) break
    const before = more.findLast(({ unit: { line } }) => line.written.trim() !== '')
    more.push({ unit, polite: isPolite(unit, before?.polite === true) })
  }
  const kept = more
    .slice(0, more.findLastIndex(({ polite, unit }) => !polite && !isEmpty(unit)) + 1)
    .map(({ unit }) => unit)
  const text = kept.reduce((all, { line, first }) => `${all}${first ? '\n' : ' '}${line.written.trim()}`, last.text)
  return { text: text.trim(), words: kept.map(({ line }) => line.written.trim()), next: from + kept.length }
}

function mayFollow(unit: Unit, last: FreeWords): boolean {
  if (isEmpty(unit)) return true
  const { readings, line, first } = unit
  if (readings.some(reading => reading.some(({ kind }) => kind !== 'closing' && kind !== 'remark'))) {
    return line.about !== null && readings.every(reading => reading.every(({ kind }) => kind === last.kind))
  }
  if (isStrangeNumber(unit)) return false
  const { asks, reaches, contrasts } = traitsOf(line.pieces)
  if (last.kind === 'intended' && (contrasts || (last.text === '' && first))) return false
  return !first || (!asks && !reaches)
}

function isPolite({ readings, line: { pieces } }: Unit, before: boolean): boolean {
  if (readings.some(reading => reading.every(({ kind }) => kind === 'closing'))) return true
  return isWritersName(pieces) || isDeviceLine(pieces) || (before && (isNameLine(pieces) || isUnderLetter(pieces)))
}

/** "9: …" where there is no item 9. */
function isStrangeNumber({ line: { pieces } }: Unit): boolean {
  const [first, second, third] = pieces
  return first?.kind === 'number' && /^\d{1,3}$/.test(first.key) && isMark(second, ':)]') && third?.apart !== false
}

/**
 * A sentence that is not understood after one that is: the reason of an exception is to be corrected, and the reason of
 * an answer that goes to a person needs no reading. Null where it is neither.
 */
function continued(unit: Unit, last: readonly Said[], before: Unit | undefined): Reading | null {
  const { asks, contrasts, hedges, negates, reaches, promises: puts, changes, counts } = traitsOf(unit.line.pieces)
  if (asks || contrasts || hedges || negates || reaches || puts) return null
  const statements = last.map(({ statement }) => statement)
  if (before?.row !== unit.row) return null
  const excepted = exceptedAlone(statements)
  if (excepted !== null && (changes || counts)) {
    const text = unit.line.written.trim()
    return [{ kind: 'correct', target: { of: 'numbers', numbers: [excepted] }, text, open: true, size: 0 }]
  }
  const told = statements.filter(({ kind }) => kind !== 'remark')
  return told.every(one => isPassedOn(one)) ? [] : null
}

function isPassedOn(statement: Statement): boolean {
  return (
    (statement.kind === 'ended' || statement.kind === 'dontKnow' || statement.kind === 'reassign') &&
    statement.target.of === 'numbers'
  )
}

/** The only excepted item of which nothing is said yet. */
function exceptedAlone(statements: readonly Statement[]): number | null {
  const [only, ...others] = statements.filter(({ kind }) => kind !== 'confirm' && kind !== 'closing')
  if (only?.kind !== 'excepted' || others.length > 0 || only.target.of !== 'numbers') return null
  return only.target.numbers.length === 1 ? (only.target.numbers[0] ?? null) : null
}
