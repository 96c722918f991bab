/** A place that the city fills in by hand; `hint` says what belongs there. */
export interface Blank {
  readonly kind: 'blank'
  readonly hint: string
}

/** What somebody types as it stands: a reply or a command. */
interface Typed {
  readonly kind: 'typed'
  readonly text: string
}

/** A name to be found again elsewhere, such as a column's heading. */
interface Name {
  readonly kind: 'name'
  readonly text: string
}

export type Piece = string | Blank | Typed | Name

/** Words in a row, some of which are more than words. */
export type Wording = string | readonly Piece[]

/** Puts words together around pieces and other wordings. */
export function words(parts: TemplateStringsArray, ...values: readonly (Piece | Wording | number)[]): Wording {
  return parts
    .flatMap((part, index): readonly Piece[] => (index === 0 ? [part] : [...piecesOf(values[index - 1] ?? ''), part]))
    .filter(piece => piece !== '')
}

export function blank(hint: string): Blank {
  return { kind: 'blank', hint }
}

export function typed(text: string): Typed {
  return { kind: 'typed', text }
}

export function named(text: string): Name {
  return { kind: 'name', text }
}

/** The pieces of a wording, in order. */
export function piecesOf(value: Piece | Wording | number): readonly Piece[] {
  if (typeof value === 'number') return [String(value)]
  return isPiece(value) ? [value] : value
}

function isPiece(value: Piece | Wording): value is Piece {
  return typeof value === 'string' || 'kind' in value
}
