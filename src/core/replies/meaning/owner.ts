import type { Clause, Line } from './line.ts'
import { firstNames } from './first-names.ts'
import { endsOf, phrases } from './phrases.ts'
import { isMark, type Piece } from './pieces.ts'
import { wholeDigest, type Target } from './statement.ts'
import { addressIn } from './tails.ts'
import { isAnswerWord } from './vocabulary.ts'

const leading = phrases(
  'vaan|utan|but se|den|it? kuuluu|hör|belongs till|to?',
  'vaan|utan|but',
  'se|ne? kuuluu|kuuluvat',
  'den|det|de? hör till',
  'den|det|de? tillhör',
  'it|they? belongs|belong to',
  'kysykää|kysy',
  'ottakaa|ota yhteyttä|yhteys',
  'fråga|kontakta|ask|contact|try',
  'uusi? vastuuhenkilö|yhteyshenkilö on?',
  'ny? ansvarig|kontaktperson är?',
)

const goesOn = phrases(
  'enää|nykyään|nyt|vaan|koska|sillä|joten|ja',
  'längre|mer|mera|utan|eftersom|för|så|och',
  'any|anymore|but|because|since|so|and|now',
  'siirtynyt|siirtyi|siirtyneet|hoitaa|vastaa',
)

/**
 * Whether "not mine" ends at a place: before a word it is the beginning of something else, such as "not mine to judge"
 * or "ei meidän osalta muutoksia".
 */
export function endsClause(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end]
  if (next?.kind !== 'word') return true
  const said = endsOf([...leading, ...goesOn], pieces, end).length > 0
  return said || firstNames.has(next.key) || (isName(next) && pieces.slice(end, end + 4).some(isAddress))
}

function isAddress({ kind }: Piece): boolean {
  return kind === 'address'
}

/** Hand-overs from a place on: to nobody known, or to the one whose name or address follows. */
export function ownerClauses(
  pieces: readonly Piece[],
  from: number,
  target: Target,
  needed: boolean,
): readonly Clause[] {
  const start = skip(pieces, from)
  const owners = [start, ...endsOf(leading, pieces, start)].flatMap(place => ownerAt(pieces, skip(pieces, place)))
  const unknown = needed ? ownerByAddress(pieces, start) : [{ to: null, next: from }]
  return [...owners, ...unknown].map(({ to, next }) => ({ statements: [{ kind: 'reassign', target, to }], next }))
}

const handing = phrases(
  'lähettäkää|lähetä|ohjatkaa|ohjaa ne|nämä|viestit? jatkossa?',
  'skicka dem|de|dessa|frågorna här? i? fortsättningen? till?',
  'please? send|forward them|these to?',
)

/** "Skicka dem till …" tells whose everything is, by an address. */
export function handoverClauses(line: Line, from: number): readonly Clause[] {
  const { pieces } = line
  return endsOf(handing, pieces, from).flatMap(end => {
    const to = addressIn(pieces.slice(end))
    if (to === null || pieces.slice(end).some(({ key }) => key === '?')) return []
    return [{ statements: [{ kind: 'reassign', target: wholeDigest, to }], next: pieces.length }]
  })
}

/** "kuuluu tonttipalveluihin: …": whose it is by a few words and an address. */
function ownerByAddress(pieces: readonly Piece[], from: number): readonly Owner[] {
  const place = pieces.findIndex(({ kind }, at) => at >= from && at <= from + 6 && kind === 'address')
  const between = place === -1 ? [] : pieces.slice(from, place)
  const plain = between.every(piece => (piece.kind === 'word' && !isAnswerWord(piece.key)) || isMark(piece, ',:(<-'))
  return place === -1 || !plain ? [] : [{ to: pieces[place]?.key ?? null, next: place + 1 }]
}

interface Owner {
  readonly to: string | null
  readonly next: number
}

function ownerAt(pieces: readonly Piece[], from: number): readonly Owner[] {
  const named = afterName(pieces, from)
  const addresses: string[] = []
  let place = named
  for (let next = skip(pieces, named); pieces[next]?.kind === 'address'; next = afterOr(pieces, skip(pieces, place))) {
    addresses.push(pieces[next]?.key ?? '')
    place = next + 1
  }
  const [to = null, ...others] = [...new Set(addresses)]
  if (place === from) return []
  const next = isMark(pieces[place], ')>') ? place + 1 : place
  return [{ to: others.length === 0 ? to : null, next }]
}

function afterName(pieces: readonly Piece[], from: number): number {
  let place = from
  while (place < from + 4 && isName(pieces[place])) place += 1
  return place
}

function isName(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.written) && !isAnswerWord(piece.key)
}

function skip(pieces: readonly Piece[], from: number): number {
  let place = from
  while (/^(?:[,:()<>-]|mailto)$/.test(pieces[place]?.key ?? '')) place += 1
  return place
}

function afterOr(pieces: readonly Piece[], from: number): number {
  return /^(?:tai|eller|or|ja|och|and)$/.test(pieces[from]?.key ?? '') ? skip(pieces, from + 1) : from
}
