import { freeClauses } from './free-words.ts'
import { traitsOf } from './guards.ts'
import { lineStart, type Clause, type Line } from './line.ts'
import { mentionedIn, numbersAt } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { theOthers } from './sentence-words.ts'
import { answers } from './words.ts'
import { isMark } from './pieces.ts'

const mostWordsBefore = 4
const within = new Set('i in for kohdassa kohdissa'.split(' '))
const states = new Set(
  'on ovat ei eivat oli puuttuu ar har inte fungerar ska borde saknas is are has does doesnt isnt was should'.split(
    ' ',
  ),
)

/** Whether the item is the place of what is spoken of, and its state is told: "… i punkt 7 är …". */
function isWithin({ pieces, items }: Line, place: number): boolean {
  const led = within.has(pieces[place - 1]?.key ?? '') || within.has(pieces[place]?.key ?? '')
  return led && numbersAt(pieces, place, items).some(({ next }) => states.has(pieces[next]?.key ?? ''))
}

/** "Öppettiderna i punkt 7 är fel, ska vara …": a correction with its item inside the sentence. */
export function insideFirst(line: Line, from: number): readonly Clause[] {
  const { pieces, items } = line
  if (from !== lineStart(pieces)) return []
  const place = pieces.findIndex((_, at) => at > from && numbersAt(pieces, at, items).some(({ named }) => named))
  const before = pieces.slice(from, place)
  if (place === -1 || before.length > mostWordsBefore || before.some(({ kind }) => kind !== 'word')) return []
  if (before.some((_, at) => beginsAnswer(line, from + at))) return []
  if (!isWithin(line, place)) return []
  const [item, ...more] = mentionedIn(pieces, items)
  if (item === undefined || more.some(other => other !== item)) return []
  return freeClauses(line, from, { of: 'numbers', numbers: [item] }, 'correct').filter(
    ({ next }) =>
      next > place && isCorrection(pieces.slice(from, next), place + 2 - from) && !endsRight(line, place, next),
  )
}

function isCorrection(said: Line['pieces'], afterItem: number): boolean {
  const { asks, contrasts, hedges, promises, reaches } = traitsOf(said)
  const { changes, counts } = traitsOf(said.slice(afterItem))
  return (changes || counts) && !asks && !contrasts && !hedges && !promises && !reaches
}

/** "Linkki kohdassa 3 on oikein": that a part is right says nothing of the others. */
function endsRight({ pieces }: Line, from: number, next: number): boolean {
  const confirming = answers.filter(({ kind }) => kind === 'confirm').flatMap(({ phrases }) => phrases)
  return pieces
    .slice(from, next)
    .flatMap((_, at) => endsOf(confirming, pieces, from + at))
    .some(end => end >= next || isMark(pieces[end], ',.;!'))
}

function beginsAnswer({ pieces }: Line, from: number): boolean {
  return endsOf([...answers.flatMap(({ phrases }) => phrases), ...theOthers], pieces, from).length > 0
}
