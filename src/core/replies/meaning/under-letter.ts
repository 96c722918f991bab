import { traitsOf } from './guards.ts'
import { folded, isMark, type Piece } from './pieces.ts'
import { isAnswerWord } from './vocabulary.ts'

/** Whether a line can only be a part of a signature: a name's title, an organization, a telephone number, an address. */
export function isUnderLetter(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || pieces.length > 24) return pieces.length === 0
  if (pieces.every(piece => isMark(piece, '-=|'))) return true
  return isContact(pieces) || isStreet(pieces) || isTitle(pieces)
}

const labels = new Set(
  'puh puhelin tel tfn telefon telephone phone mobil mobile gsm matkapuhelin vaihde växel suora direkt email epost sähköposti sposti post posti www verkkosivut webb web fax p m t e'
    .split(' ')
    .map(folded),
)

/** Labels with numbers, addresses and links after them, and nothing else. */
function isContact(pieces: readonly Piece[]): boolean {
  const told = pieces.some(({ kind, key }) => kind === 'address' || kind === 'link' || /^\d{3,}$/.test(key))
  return told && pieces.every(piece => isContactPiece(piece))
}

function isContactPiece(piece: Piece): boolean {
  const { kind, key } = piece
  if (kind === 'address' || kind === 'link' || kind === 'number') return true
  return isMark(piece, '.,:+()/|<>-') || (kind === 'word' && labels.has(key))
}

const street = /(?:katu|tie|kuja|polku|tori|aukio|raitti|rinne|ranta|gatan|vägen|gränden|torget|stigen|esplanaden)$/

/** `Keskuskatu 1 A, 00100 Helsinki`, `PL 1, 49401 Hamina`. */
function isStreet(pieces: readonly Piece[]): boolean {
  const [first, second] = pieces
  const named = first?.kind === 'word' && (street.test(first.written.toLowerCase()) || /^(?:pl|pb)$/.test(first.key))
  if (!named || second?.kind !== 'number') return false
  return pieces
    .slice(2)
    .every(
      ({ kind, key, written }) =>
        kind === 'number' || key === ',' || (kind === 'word' && /^\p{Lu}/u.test(written) && !isAnswerWord(key)),
    )
}

const endings =
  /(?:johtaja|päällikkö|asiantuntija|sihteeri|suunnittelija|koordinaattori|ohjaaja|opettaja|insinööri|hoitaja|lääkäri|tarkastaja|rehtori|assistentti|avustaja|neuvoja|mestari|esimies|esihenkilö|arkkitehti|kirjastonhoitaja|tiedottaja|viestijä|käsittelijä|harjoittelija|kuraattori|psykologi|erityisopettaja|vastaava|kaupunki|kunta|virasto|toimisto|keskus|osasto|yksikkö|toimiala|palvelut|palvelu|toimi|kirjasto|hallinto|konserni|liikelaitos|kuntayhtymä|hyvinvointialue|tiimi|direktör|chef|sekreterare|planerare|koordinator|handledare|lärare|ingenjör|rektor|assistent|rådgivare|sakkunnig|handläggare|inspektör|arkitekt|ledare|bibliotekarie|informatör|stad|kommun|byrå|central|avdelning|enhet|sektor|tjänster|service|bibliotek|förvaltning|director|manager|specialist|expert|secretary|planner|coordinator|officer|instructor|teacher|engineer|principal|assistant|adviser|advisor|librarian|head|city|municipality|department|unit|services|office|centre|library|administration)$/

/** Titles and names of organizations: each part between commas ends in one. */
function isTitle(pieces: readonly Piece[]): boolean {
  const parts = partsOf(pieces)
  return parts.every(part => {
    const last = part.at(-1)
    const ended = last !== undefined && endings.test(last.written.toLowerCase()) && part.slice(0, -1).every(isPlain)
    return (ended || isCityOf(part)) && part.length <= 6 && part.every(isOfTitle)
  })
}

function isOfTitle(piece: Piece): boolean {
  if (piece.kind !== 'word') return false
  const { contrasts, hedges, negates, reaches, promises, changes } = traitsOf([piece])
  if (contrasts || hedges || negates || reaches || promises) return false
  return field.test(piece.key) || !(changes || /^(?:puuttu|poistu|sakna|missing)/.test(piece.key))
}

/** Fields of work that begin as words of a change do. */
const field = /^(?:vanhus|vanhempain|uusyrity|korjausrakent|korjauspaall|paivittais|muuttoliik|vaihto)/

// "and" may join two fields of work, and "of" two words of a title; any other word of an answer makes the line a remark.
function isPlain({ key }: Piece): boolean {
  return /^(?:ja|och|and|of)$/.test(key) || !isAnswerWord(key)
}

function isCityOf([first, second, ...name]: readonly Piece[]): boolean {
  const led = /^(?:city|municipality|town)$/.test(first?.key ?? '') && second?.key === 'of'
  return led && name.length > 0 && name.every(isPlain)
}

function partsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (isMark(piece, ',|/')) parts.push([])
    else if (piece.key !== '-') parts.at(-1)?.push(piece)
  }
  return parts
}
