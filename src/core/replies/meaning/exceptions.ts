import { freeClauses, freeStart } from './free-words.ts'
import { traitsOf } from './guards.ts'
import { afterComma, gapEnds, type Clause, type Line } from './line.ts'
import { numbersAt } from './numbers.ts'
import { endsOf } from './phrases.ts'
import { saidOf, wrongEnds } from './said.ts'
import { additions, contrast, exceptWords, pointers } from './sentence-words.ts'
import { folded, isMark, piecesOf } from './pieces.ts'
import { isFree, type Statement, type Target } from './statement.ts'

/** "…, paitsi 3", "… utom 2: telefonnumret är 05 617 1234", "… mutta 3 ei", "… mutta kohdasta 2 pitää ottaa pois …" */
export function exceptionsAt(line: Line, from: number, target: Target): readonly Clause[] {
  const { pieces, items } = line
  const start = isMark(pieces[from], ',(-') ? from + 1 : from
  const plain = endsOf(exceptWords, pieces, start).flatMap(end =>
    numbersAt(pieces, pieces[end]?.key === ':' ? end + 1 : end, items).flatMap(({ numbers, next, named }) => [
      withException(target, numbers, [], next),
      ...exceptionSays(line, next, numbers, named).map(said =>
        withException(target, numbers, said.statements, said.next),
      ),
    ]),
  )
  const contrasted = endsOf(contrast, pieces, start).flatMap(end =>
    numbersAt(pieces, end, items).flatMap(({ numbers, next, named }) =>
      contrastSays(line, next, numbers, named).map(said => withException(target, numbers, said.statements, said.next)),
    ),
  )
  return [...plain, ...contrasted]
}

function exceptionSays(line: Line, from: number, numbers: readonly number[], named: boolean): readonly Clause[] {
  const target: Target = { of: 'numbers', numbers }
  const free = startOfReason(line, from, named)
  const places = gapEnds(line.pieces, from)
  const said = [...places, ...places.flatMap(place => endsOf(pointers, line.pieces, place))]
    .flatMap(place => saidOf(line, place, target))
    .filter(({ statements }) => statements[0]?.kind !== 'confirm')
  return [...said, ...(free === null ? [] : freeClauses(line, free, target, 'correct').filter(isOwnReason))]
}

// "mutta 2 puhelinnumeroa" counts; only "mutta kohdasta 2" is sure to speak of an item.
function contrastSays(line: Line, from: number, numbers: readonly number[], named: boolean): readonly Clause[] {
  const target: Target = { of: 'numbers', numbers }
  const { pieces } = line
  const wrong = wrongEnds(pieces, from).map(next => ({
    statements: [{ kind: 'wrong', target } as const],
    next,
  }))
  const said = saidOf(line, from, target).filter(({ statements: [first] }) => goesToPerson.has(first?.kind ?? ''))
  const start = pieces[from]?.key === ':' ? freeStart(pieces, from, false, line.items) : null
  const marked = start === null ? [] : freeClauses(line, start, target, 'correct')
  const free = named && pieces[from]?.kind === 'word' ? freeClauses(line, from, target, 'correct') : []
  const stated = free.filter(({ next }) => tellsChange(pieces.slice(from, next)))
  return [...wrong, ...said, ...[...marked, ...stated].filter(isOwnReason)]
}

const goesToPerson: ReadonlySet<string> = new Set(['reassign', 'ended', 'corrected', 'dontKnow'])
const nowadays = new Set('nykyisin nyt nu nuförtiden now nowadays'.split(' ').map(folded))

function tellsChange(pieces: Line['pieces']): boolean {
  const { changes, counts } = traitsOf(pieces)
  return changes || counts || pieces.some(({ key }) => nowadays.has(key))
}

/** Where the words about an excepted item begin: after a mark, after "kohta 2", or with "siinä" and the like. */
function startOfReason(line: Line, from: number, named: boolean): number | null {
  const { pieces, items } = line
  const marked = freeStart(pieces, from, false, items)
  if (marked !== null) return marked
  const place = afterComma(pieces, from)
  if (pieces[place]?.kind !== 'word' || endsOf(additions, pieces, place).length > 0) return null
  if (named || endsOf(pointers, pieces, place).length > 0) return place
  // "…, puhelin ja osoite" may go on with what else is excepted.
  const { changes, counts } = traitsOf(pieces.slice(place))
  return place > from && (changes || counts) ? place : null
}

const everywhere = new Set(
  'kaikki kaikissa kaikista kaikkiin muut muiden muissa muista alla allt samtliga andra övriga all every everything others'
    .split(' ')
    .map(folded),
)

/** Words about one item, and not about others as well, nor a question. */
function isOwnReason({ statements }: Clause): boolean {
  return statements.filter(isFree).every(({ text }) => {
    const pieces = piecesOf(text)
    const { asks, hedges, reaches, promises } = traitsOf(pieces)
    return !asks && !hedges && !reaches && !promises && !pieces.some(({ key }) => everywhere.has(key))
  })
}

function withException(target: Target, numbers: readonly number[], said: readonly Statement[], next: number): Clause {
  const excepted: Statement = { kind: 'excepted', target: { of: 'numbers', numbers } }
  const confirmed: Target = target.of === 'all' ? { of: 'all', but: numbers } : target
  return { statements: [{ kind: 'confirm', target: confirmed }, excepted, ...said], next }
}

/** "All but 2 ok": the excepted numbers of a subject, with what is told of them: "…, siitä en tiedä". */
export function allBut(line: Line, target: Target, numbers: readonly number[], next: number): readonly Clause[] {
  const { pieces } = line
  const excepted: Target = { of: 'numbers', numbers }
  const said = pieces[next]?.key === ',' ? endsOf(pointers, pieces, next + 1) : []
  return [
    withException(target, numbers, [], next),
    ...said
      .flatMap(place => saidOf(line, place, excepted))
      .filter(({ statements: [first] }) => goesToPerson.has(first?.kind ?? ''))
      .map(each => withException(target, numbers, each.statements, each.next)),
  ]
}
