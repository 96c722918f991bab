import { firstNames } from './first-names.ts'
import { traitsOf } from './guards.ts'
import { endsOf, phrases } from './phrases.ts'
import { folded, isMark, type Piece } from './pieces.ts'
import type { Statement } from './statement.ts'
import { answers } from './words.ts'

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(folded))
}

/** Words of one who had the work, who was asked already, or who signs. */
const notNow = wordsOf(
  `eläkkeellä eläkkeelle lähtenyt lähti poistunut lopettanut lopetti aiemmin aikaisemmin ennen entinen kysyin jo slutat
  slutade pension pensionerad pensionerats tidigare förut redan frågade left retired gone previously formerly earlier
  before asked already vai tai eller or t terv terveisin terkuin ystävällisin mvh hälsningar vänligen br regards`,
)

const further = wordsOf('joka hän som hon han who he she mutta men but on jäi lähti är har is has ei eikä inte ej not')

/** What the words around an address make of it. */
type Told = 'owner' | 'untold' | 'doubted'

/** Statements of a line without an owner that its words exclude; null where none of it is certain of any item. */
export function withoutExcluded(
  statements: readonly Statement[],
  pieces: readonly Piece[],
): readonly Statement[] | null {
  const kept = statements.map(statement => checkedOwner(statement, pieces))
  return kept.some(
    (now, at) => now.kind === 'unclear' && now.target.of === 'all' && statements[at]?.kind === 'reassign',
  )
    ? null
    : kept
}

function checkedOwner(statement: Statement, pieces: readonly Piece[]): Statement {
  if ((statement.kind !== 'reassign' && statement.kind !== 'remark') || statement.to === null) return statement
  const told = toldOf(pieces, statement.to)
  if (told === 'owner') return statement
  if (told === 'untold' || statement.kind === 'remark') return { ...statement, to: null }
  return { kind: 'unclear', target: statement.target, size: 0 }
}

function toldOf(pieces: readonly Piece[], address: string): Told {
  const places = pieces.flatMap(({ kind, key }, place) => (kind === 'address' && key === address ? [place] : []))
  const denied = pieces.flatMap((_, at) => notMine.flatMap(each => endsOf(each.phrases, pieces, at)))
  const told = places.map(place => toldAt(around(pieces, place, denied)))
  return told.find(each => each !== 'owner') ?? 'owner'
}

function toldAt(part: readonly Piece[]): Told {
  // "not mine but ask …" turns to the owner.
  const said = /^(?:but|utan)$/.test(part[0]?.key ?? '') ? part.slice(1) : part
  const { negates, contrasts, hedges, asks } = traitsOf(said)
  if (negates || contrasts || hedges || asks) return 'doubted'
  if (said.some(({ key }) => notNow.has(key))) return 'untold'
  const words = said.filter(({ kind, written }) => kind === 'word' && !/^\p{Lu}/u.test(written))
  return words.length === 0 || words.some(({ key }) => owning.test(key)) ? 'owner' : 'untold'
}

const owning =
  /^(?:kuulu|hoita|hoida|vastaa|vastuu|kysy|laheta|lahett|ohja|ottakaa|ota|yhtey|siirt|jatkossa|nykyaan|nyk|nyt|vaan|uusi|uude|omista|tilalle|hor|tillhor|ansvar|skot|fraga|kontakt|skicka|tagit|tar|over|numera|nu|ny|utan|belong|ask|contact|send|forward|try|new|now|responsib|handle|own|goes|to|till|tak|took|look)/

/** The words an address stands in: after "not mine", between commas and the ends of sentences. */
function around(pieces: readonly Piece[], place: number, denied: readonly number[]): readonly Piece[] {
  const begin = Math.max(...[...denied, ...exceptedEnds(pieces)].filter(end => end <= place), afterMark(pieces, place))
  const end = nextMark(pieces, place + 1)
  const notWriter = endsOf(andNotMe, pieces, place + 1).includes(end)
  if (notWriter) return pieces.slice(begin, place + 1)
  const more = nextMark(pieces, end + 1)
  const goesOn = pieces[end]?.key === ',' && further.has(pieces[end + 1]?.key ?? '')
  const denies = goesOn && !endsOf(andNotMe, pieces, end + 1).includes(more)
  return pieces.slice(begin, denies ? more : end)
}

/** "6 kuuluu pekka@… eikä mulle" denies the writer and not the owner. */
const andNotMe = phrases(
  'eikä|ei minulle|mulle|meille|minun|mun|meidän',
  'och? inte|ej till? mig|oss|min|vår',
  'and? not to? me|us|mine|ours',
)

// "All ok but 3 belongs to …": what is turned round is the answer before, and not the owner.
function exceptedEnds(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap(({ kind }, at) =>
    kind === 'number' && traitsOf(pieces.slice(Math.max(0, at - 2), at)).contrasts ? [at + 1] : [],
  )
}

const notMine = answers.filter(({ kind }) => kind === 'reassign')

function afterMark(pieces: readonly Piece[], place: number): number {
  return pieces.slice(0, place).findLastIndex((_, at) => parts(pieces, at)) + 1
}

function nextMark(pieces: readonly Piece[], from: number): number {
  const found = pieces.findIndex((_, at) => at >= from && parts(pieces, at))
  return found === -1 ? pieces.length : found
}

// "t. Liisa" is no end of a sentence, and neither is the comma of "ei minun, ei, liisa@…" after a word or a name alone.
function parts(pieces: readonly Piece[], at: number): boolean {
  const [before, mark] = [pieces[at - 1], pieces[at]]
  if (mark?.key === '.')
    return !(before !== undefined && (before.key.length === 1 || /^(?:terv|yst)$/.test(before.key)))
  if (mark?.key !== ',') return isMark(mark, ';!')
  return !(
    before?.kind === 'word' &&
    (/^\p{Lu}/u.test(before.written) ||
      firstNames.has(before.key) ||
      notNow.has(before.key) ||
      traitsOf([before]).negates)
  )
}
