import { freeClauses, freeStart, isMeasure, isOrdinal, unmarkedStart } from './free-words.ts'
import { traitsOf } from './guards.ts'
import { gapEnds, lineStart, type Clause, type Line } from './line.ts'
import { laterClauses } from './later.ts'
import { numbersAt } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { isMark, type Piece } from './pieces.ts'
import { answered, clause, saidOf } from './said.ts'
import { aboutWords, correctionWords, likewise } from './sentence-words.ts'
import { wholeDigest, type Target } from './statement.ts'
import { withTails } from './tails.ts'
import { answers, whenDone, type Answer } from './words.ts'
import { entryClauses, isEntry } from './entries.ts'
import { exceptionsAt } from './exceptions.ts'
import { subjectEnds, subjectLast } from './all-clauses.ts'

/** "2 ok", "kohdat 2 ja 3: ei minun", "3: uusi puhelinnumero on …" */
export function numbersFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  const ranges = rangeFirst(line, from)
  const listed = numbersAt(pieces, from, items).flatMap(({ numbers, next, named }) => {
    const target: Target = { of: 'numbers', numbers }
    const said = gapEnds(pieces, next).flatMap(place => [
      ...saidOf(line, place, target),
      ...endSaid(line, place, target),
    ])
    const first = from === lineStart(pieces)
    const free = freeStart(pieces, next, first, items)
    return [
      ...said.flatMap(each => [each, ...alike(line, each)]),
      ...(free === null ? [] : freeClauses(line, free, target, 'correct')),
      ...(first ? [...unmarked(line, next, target, named), ...notUnderstood(line, next, numbers, named)] : []),
      ...(isEntry(line, from) ? entryClauses(line, next, numbers, named) : []),
    ]
  })
  return [...ranges, ...listed]
}

/** "Från 1 till 3 stämmer" */
function rangeFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  const [lead, , to] = pieces.slice(from)
  if (!/^(?:fran|from)$/.test(lead?.key ?? '') || !/^(?:till|to)$/.test(to?.key ?? '')) return []
  return numbersAt(pieces, from + 1, items).flatMap(({ numbers, next }) =>
    saidOf(line, next, { of: 'numbers', numbers }),
  )
}

/** "…, likaså 8-12" says the same of more items. */
function alike({ pieces, items }: Line, { statements, next }: Clause): readonly Clause[] {
  const [statement] = statements
  if (statement?.kind !== 'confirm' || statements.length > 1) return []
  const from = pieces[next]?.key === ',' ? next + 1 : next
  return endsOf(likewise, pieces, from).flatMap(end =>
    numbersAt(pieces, end, items).map(more => ({
      statements: [statement, { ...statement, target: { of: 'numbers', numbers: more.numbers } as const }],
      next: more.next,
    })),
  )
}

/** "utställningen är slut, åtgärdat idag": what was done after what was amiss. */
export function endSaid(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces } = line
  const commas = pieces.flatMap(({ key }, place) => (place > from && key === ',' ? [place + 1] : []))
  return commas.slice(0, 5).flatMap(place => {
    const lead = traitsOf(pieces.slice(from, place))
    if (lead.asks || lead.contrasts || lead.hedges || lead.negates || lead.reaches || lead.promises || lead.counts)
      return []
    return answers
      .filter(({ kind }) => kind === 'corrected')
      .flatMap(answer => answered(line, answer, endsOf(answer.phrases, pieces, place), target))
      .map(({ statements, next }) => ({
        statements: [...statements, { kind: 'remark', about: 'answer', to: null, size: place - from } as const],
        next,
      }))
  })
}

/** "5 swedish should say 15 not 16": words beside a number that say what is to be changed. */
function unmarked(line: Line, next: number, target: Target, named: boolean): readonly Clause[] {
  const start = unmarkedStart(line.pieces, next, named)
  if (start === null || beginsAnswer(line.pieces, start)) return []
  return freeClauses(line, start, target, 'correct').filter(({ next: end }) => {
    const traits = traitsOf(line.pieces.slice(start, end))
    return (traits.changes || traits.counts) && !traits.asks && !traits.hedges && !traits.promises && !traits.reaches
  })
}

// "2 ok mutta …" answers and takes back.
function beginsAnswer(pieces: readonly Piece[], from: number): boolean {
  return answers.some(({ phrases }) => endsOf(phrases, pieces, from).length > 0)
}

/** Words that are led by numbers and not understood; what else is numbered in them is not certain either. */
function notUnderstood(line: Line, next: number, numbers: readonly number[], named: boolean): readonly Clause[] {
  const { pieces, items } = line
  const [mark, word] = [pieces[next], pieces[next + 1]]
  const led = mark === undefined || (mark.apart && mark.kind === 'word') || isLeadingMark(mark, word)
  if (!led || (!named && isMeasure(mark))) return []
  const rest = pieces.slice(next)
  if (traitsOf(rest).reaches) return []
  const others = rest.flatMap((_, place) => numbersAt(pieces, next + place, items).flatMap(one => one.numbers))
  const target: Target = { of: 'numbers', numbers: [...new Set([...numbers, ...others])].toSorted((a, b) => a - b) }
  return [clause({ kind: 'unclear', target, size: rest.length }, pieces.length)]
}

/** "2: …", "2) …", but not "2. kerros", "2.3." or "2-vuotiaat". */
function isLeadingMark(mark: Piece, word: Piece | undefined): boolean {
  if (!isMark(mark, ':)].,?-') || word?.apart === false) return false
  return mark.key !== '.' || word === undefined || !isOrdinal(word)
}

/** "ok 2", "korjasin 2 ja 3", and alone: "korjasin". */
export function answerFirst(line: Line, from: number): readonly Clause[] {
  return answers
    .flatMap(answer => {
      const ends = endsOf(answer.phrases, line.pieces, from)
      const alone = answer.places.has('alone') || (answer.places.has('aloneOfOne') && line.items === 1)
      const all = answer.kind === 'corrected' ? [...ends, ...ends.flatMap(end => subjectEnds(line, end))] : ends
      const whole = alone && !followsNumber(line, from) ? answered(line, answer, all, wholeDigest) : []
      return [
        ...whole,
        ...(answer.kind === 'reassign' ? whole.flatMap(each => withTails(line, each)) : []),
        ...(answer.kind === 'confirm'
          ? whole.flatMap(({ next }) => [...exceptionsAt(line, next, wholeDigest), ...subjectLast(line, next)])
          : []),
      ]
    })
    .concat(numbersLast(line, from))
}

/** After a number of the same sentence, what is said without one may be said of that item alone. */
function followsNumber({ pieces, items }: Line, from: number): boolean {
  const end = pieces.slice(0, from).findLastIndex(piece => isMark(piece, '.;!'))
  return pieces.slice(end + 1, from).some((_, place) => numbersAt(pieces, end + 1 + place, items).length > 0)
}

/** "ok 2", "korjasin 2 ja 3": an answer with the numbers that it is about. */
export function numbersLast(line: Line, from: number): readonly Clause[] {
  return answers
    .filter(({ places }) => places.has('beforeNumbers'))
    .flatMap(answer => endsOf(answer.phrases, line.pieces, from).flatMap(end => beforeNumbers(line, answer, end)))
}

/** Whether a number among pieces begins a day, a time, a year or an amount: "lakkautettu 1.1.2027", "3 vuotta sitten". */
function holdsDate(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.some(({ kind }, place) => place >= from && place < to && kind === 'number' && beginsDate(pieces, place))
}

function beginsDate(pieces: readonly Piece[], place: number): boolean {
  const [mark, after] = [pieces[place + 1], pieces[place + 2]]
  const parted = mark !== undefined && isMark(mark, './:') && !mark.apart
  if (parted && after?.kind === 'number' && !after.apart) return true
  const word = parted && mark.key === '.' ? after : mark
  return word?.kind === 'word' && (isMeasure(word) || isOrdinal(word))
}

function beforeNumbers(line: Line, answer: Answer, end: number): readonly Clause[] {
  const { pieces, items } = line
  const places = isMark(pieces[end], ':=-') ? [end + 1] : [end, ...endsOf(aboutWords, pieces, end)]
  return places
    .flatMap(place => numbersAt(pieces, place, items).filter(({ next }) => !holdsDate(pieces, place, next)))
    .flatMap(({ numbers, next }) => {
      const ends = answer.kind === 'corrected' ? [next, ...endsOf(whenDone, pieces, next)] : [next]
      return answered(line, answer, ends, { of: 'numbers', numbers })
    })
    .flatMap(each => withTails(line, each))
}

/** "korjaus 3 …" */
export function correctionFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  if (from !== lineStart(pieces)) return []
  return endsOf(correctionWords, pieces, from).flatMap(end =>
    numbersAt(pieces, pieces[end]?.key === ':' ? end + 1 : end, items).flatMap(({ numbers, next }) => {
      const start = freeStart(pieces, next, true, items) ?? (pieces[next]?.kind === 'word' ? next : null)
      return start === null ? [] : freeClauses(line, start, { of: 'numbers', numbers }, 'correct')
    }),
  )
}

/** "Tonttien vuokraus (6) on lautakunnassa, palaattehan siihen tammikuussa": an item by its name and its number. */
export function boxedFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  if (from !== lineStart(pieces)) return []
  const open = pieces.findIndex(({ key }, place) => place > from && place <= from + longestName && key === '(')
  if (open === -1 || pieces.slice(from, open).some(({ kind }) => kind !== 'word')) return []
  return numbersAt(pieces, open + 1, items)
    .filter(({ next }) => pieces[next]?.key === ')')
    .flatMap(({ numbers, next }) => {
      const target: Target = { of: 'numbers', numbers }
      const said = saidOf(line, next + 1, target).filter(({ statements }) => statements[0]?.kind !== 'confirm')
      return [...said, ...laterAfterWords(line, next + 1, target), ...notUnderstood(line, next + 1, numbers, true)]
    })
}

const longestName = 8

/** A day to put it off to, after words that tell why. */
function laterAfterWords(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces } = line
  const commas = pieces.flatMap(({ key }, place) => (place > from && key === ',' ? [place + 1] : []))
  return commas.slice(0, 5).flatMap(place => {
    const lead = traitsOf(pieces.slice(from, place))
    if (lead.asks || lead.contrasts || lead.hedges || lead.reaches || lead.counts) return []
    return laterClauses(line, place, target).map(({ statements, next }) => ({
      statements: [...statements, { kind: 'remark', about: 'answer', to: null, size: place - from } as const],
      next,
    }))
  })
}
