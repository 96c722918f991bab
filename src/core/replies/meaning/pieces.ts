/** A word, a number or a mark of a line, as written and as it is compared. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'address' | 'link' | 'mark' | 'stranger'
  /** In lower case, without accents, and with one sign for all dashes; empty for what nothing is compared with. */
  readonly key: string
  readonly written: string
  readonly start: number
  readonly end: number
  /** True where a blank or the beginning of the line stands before it. */
  readonly apart: boolean
}

/** A text without what nobody sees: zero-width signs and signs that choose a glyph; line ends are `\n`. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Emoji_Modifier}|[\u034f\u20e3]|[\ufe00-\ufe0f]/gu, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
}

/** Whether a piece is one of these marks. */
export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.key)
}

// All parts are bounded, so that the time is linear.
const piece = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"]{1,500})`,
    String.raw`(?<address>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})`,
    String.raw`(?<glad>(?<![\p{N}])[:;=]-?[)D](?![\p{L}\p{N}])|\^\^|<3(?![\p{L}\p{N}]))`,
    String.raw`(?<sad>(?<![\p{N}])[:;=]['’]?-?[(/|\\])`,
    String.raw`(?<mention>@(?=\p{Lu}))`,
    String.raw`(?<word>[Pp](?:[Tt][Vv]|[Vv][Tt])(?:[:-]\p{L}{1,4})?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’´\u0060]\p{L}[\p{L}\p{M}]*)?)`,
    String.raw`(?<number>\p{N}+)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'gu',
)

/** Takes a line apart. What says nothing is left out: blanks, quotation marks, emphasis and friendly faces. */
export function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(piece)].flatMap(match => {
    const [written] = match
    const kindAndKey = readPiece(written, match.groups ?? {})
    if (kindAndKey === null) return []
    const start = match.index
    const apart = start === 0 || /\s/.test(line.charAt(start - 1))
    return [{ ...kindAndKey, written, start, end: start + written.length, apart }]
  })
}

function readPiece(
  written: string,
  groups: Readonly<Record<string, string | undefined>>,
): Pick<Piece, 'kind' | 'key'> | null {
  const stranger = { kind: 'stranger', key: '' } as const
  if (groups['link'] !== undefined) return { kind: 'link', key: '' }
  if (groups['address'] !== undefined) return { kind: 'address', key: written.toLowerCase() }
  if (groups['glad'] !== undefined || groups['mention'] !== undefined) return null
  if (groups['sad'] !== undefined) return stranger
  if (groups['word'] !== undefined) return readWord(written) ?? stranger
  const key = written.normalize('NFKC')
  if (groups['number'] !== undefined) return /^\d{1,20}$/.test(key) ? { kind: 'number', key } : stranger
  return readMark(key, written)
}

// Any other mark on a letter is kept, so that a word struck through is not the word.
const accents = /[\u0300-\u0304\u0306-\u030c\u0327\u0328]/g

function readWord(written: string): Pick<Piece, 'kind' | 'key'> | null {
  const key = folded(written)
  return /^\p{L}+$/u.test(key) ? { kind: 'word', key } : null
}

/** A word as it is compared: in lower case, without accents and apostrophes. */
export function folded(word: string): string {
  return (
    word
      // First, as an accent that stands alone is a blank with an accent when it is taken apart.
      .replace(/['’´`:-]/g, '')
      .normalize('NFKD')
      .replace(accents, '')
      .normalize('NFC')
      .toLowerCase()
  )
}

const friendly =
  /^[👍👌✅✔☑😊🙂😀😃😄😁😆😉😌😍😎🤗🤩🥰🥳🙏❤♥💙💚💛🧡💜🤍☺☀🌞🌻🌷🌸🌹🌼💐🍀🎉🎊🎄🎅⭐🌟✨👏💪🤝🙌✌👋🍁🍂❄⛄☕🐣🐥🌈🍎🧁🎂]$/u

function readMark(key: string, written: string): Pick<Piece, 'kind' | 'key'> | null {
  if (/^["'“”„‟«»‹›‘’‚´`*_•●◦▪·■□]$/u.test(written) || friendly.test(written)) return null
  if (/^[\p{Pd}−]$/u.test(written)) return { kind: 'mark', key: '-' }
  if (/^[→⇒➔➡]$/u.test(written)) return { kind: 'mark', key: '>' }
  // A tick stands for "right" and a cross for something that is not.
  if (/^[✓✗✘]$/u.test(written)) return { kind: 'word', key: written }
  if (written === '…') return { kind: 'mark', key: '.' }
  return /^[.,:;!?()[\]/&+=#<>|-]$/.test(key) ? { kind: 'mark', key } : { kind: 'stranger', key: '' }
}
