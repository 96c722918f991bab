import { reasonClauses } from './free-words.ts'
import { laterClauses } from './later.ts'
import { afterComma, type Clause, type Line } from './line.ts'
import { endsClause, ownerClauses } from './owner.ts'
import { endsOf } from './phrases.ts'
import { conjunctions, doubtedWords, partsRight, theOthers, undoneWords, wrongWords } from './sentence-words.ts'
import type { Statement, Target } from './statement.ts'
import { withTails } from './tails.ts'
import { answers, type Answer } from './words.ts'

/** Every reading of what is said of items from a place on. */
export function saidOf(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces } = line
  // "ajat oikein, ok": that a part is right says nothing, and is no hindrance to what is said after it.
  const places = [from, ...endsOf(partsRight, pieces, from).map(end => afterComma(pieces, end))]
  return [
    ...answers.flatMap(answer => {
      const starts = answer.kind === 'confirm' ? places : [from]
      return starts.flatMap(place => answered(line, answer, endsOf(answer.phrases, pieces, place), target))
    }),
    ...laterClauses(line, from, target),
    ...wrongEnds(pieces, from).map(end => clause({ kind: 'wrong', target }, end)),
  ].flatMap(said => withTails(line, said))
}

/**
 * Where words end that tell that something is amiss: not before a word that may be what they deny, as in "2 ei
 * korjattu".
 */
export function wrongEnds(pieces: Line['pieces'], from: number): readonly number[] {
  return endsOf([...wrongWords, ...undoneWords, ...doubtedWords], pieces, from).filter(
    end => pieces[end]?.kind !== 'word' || endsOf([...conjunctions, ...theOthers], pieces, end).length > 0,
  )
}

/** What the words of an answer say that end at these places. */
export function answered(line: Line, { kind }: Answer, ends: readonly number[], target: Target): readonly Clause[] {
  switch (kind) {
    case 'reassign':
    case 'belongs':
      return ends
        .filter(end => kind === 'belongs' || endsClause(line.pieces, end))
        .flatMap(end => ownerClauses(line.pieces, end, target, kind === 'belongs'))
    case 'intended':
      return ends.flatMap(end => reasonClauses(line, end, target))
    default:
      return ends.map(next => clause({ kind, target }, next))
  }
}

/** A clause of one statement. */
export function clause(statement: Statement, next: number): Clause {
  return { statements: [statement], next }
}
