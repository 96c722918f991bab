import { traitsOf, type Traits } from './guards.ts'
import type { Clause, Line } from './line.ts'
import { mentionedIn, numbersAt } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { isMark, type Piece } from './pieces.ts'
import { otherwise, theOthers } from './sentence-words.ts'
import type { Remark, Statement } from './statement.ts'

const most = 20

/** Where words that begin before may end: the end of the line, or a mark after which other items are spoken of. */
export function endsOfWords({ pieces, items }: Line, from: number): readonly number[] {
  const cuts = pieces
    .flatMap((piece, place) => (place > from && isMark(piece, ',;.!/') ? [place] : []))
    .filter(place => pieces[place + 1]?.apart === true && speaksOfOthers(pieces, place, items))
  return [...cuts.slice(0, most), pieces.length]
}

// After a comma "the rest" may be the rest of the same item.
function speaksOfOthers(pieces: readonly Piece[], mark: number, items: number): boolean {
  if (numbersAt(pieces, mark + 1, items).length > 0) return true
  return pieces[mark]?.key !== ',' && endsOf([...theOthers, ...otherwise], pieces, mark + 1).length > 0
}

/** The only address among pieces. */
export function addressIn(pieces: readonly Piece[]): string | null {
  const [only = null, ...others] = new Set(pieces.flatMap(({ kind, key }) => (kind === 'address' ? [key] : [])))
  return others.length === 0 ? only : null
}

/** A clause as it is, and with the words that explain it: "2 on lakkautettu, neuvontaa ei enää ole". */
export function withTails(line: Line, { statements, next }: Clause): readonly Clause[] {
  const plain = { statements, next }
  const [statement] = statements
  if (statement === undefined || next >= line.pieces.length || !mayExplain(statement)) return [plain]
  const from = isMark(line.pieces[next], ',;:.!(/-') ? next + 1 : next
  if (from === next && !mayRunOn(statement)) return [plain]
  // "ei minun 1.1. alkaen" tells since when, and not why.
  if (from === next && statement.kind === 'reassign' && line.pieces[next]?.kind === 'number') return [plain]
  const tails = endsOfWords(line, from).flatMap(end => {
    const pieces = line.pieces.slice(from, end)
    if (pieces.length === 0 || !explains(statement, traitsOf(pieces))) return []
    if (mentionedIn(pieces, line.items).length > 0) return []
    const remark: Remark = { kind: 'remark', about: 'answer', to: null, size: pieces.length }
    return [{ statements: [withOwner(statement, pieces), remark], next: end }]
  })
  return [plain, ...tails]
}

function mayExplain(statement: Statement): boolean {
  switch (statement.kind) {
    case 'ended':
    case 'dontKnow':
    case 'corrected':
      return statement.target.of !== 'all'
    case 'reassign':
    case 'snooze':
      return true
    default:
      return false
  }
}

function mayRunOn({ kind }: Statement): boolean {
  return kind !== 'corrected'
}

/** Whether words can only be the reason of an answer, which then goes to a person or is looked after. */
function explains({ kind }: Statement, traits: Traits): boolean {
  if (traits.asks || traits.contrasts || traits.hedges || traits.reaches) return false
  if (kind === 'snooze') return !traits.counts && !traits.negates && !traits.changes
  if (kind === 'corrected') return !traits.negates && !traits.changes && !traits.promises
  return true
}

function withOwner(statement: Statement, pieces: readonly Piece[]): Statement {
  return statement.kind === 'reassign' && statement.to === null ? { ...statement, to: addressIn(pieces) } : statement
}
