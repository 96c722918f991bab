/** A pattern by its stars: how a name begins, what stands between, in order, and how it ends. */
interface Pattern {
  readonly text: string
  readonly first: string
  readonly middle: readonly string[]
  readonly last: string
}

/** Three letters in five bits each: what a fourth one pushes out is forgotten. */
const mostLetters = 2 ** 15

/**
 * Prepares patterns for many names and gives the function that finds those matching a name. Both must be folded.
 * Each pattern with `*` is filed under three letters that it demands, so a name is only held against the few
 * patterns whose letters it has.
 */
export function namePatterns(patterns: ReadonlySet<string>): (name: string) => readonly string[] {
  const filed = fileByLetters([...patterns].filter(text => text.includes('*')))
  const isFiled = marked(filed)
  const byBeginning = Map.groupBy(filed.get(null) ?? [], ({ text }) => text.charAt(0))
  return name => {
    const found = patterns.has(name) ? [name] : []
    addMatching(byBeginning.get('*'), name, found)
    addMatching(byBeginning.get(name.charAt(0)), name, found)
    let letters = 0
    for (let at = 0; at < name.length; at += 1) {
      letters = withNext(letters, name.charCodeAt(at))
      if (isFiled[letters] === 1) addMatching(filed.get(letters), name, found)
    }
    return found
  }
}

// Most letters of most names have no pattern: a list says so much faster than a map.
function marked(filed: Filed): Uint8Array {
  const marks = new Uint8Array(mostLetters)
  for (const letters of filed.keys()) marks[letters ?? 0] = 1
  return marks
}

function addMatching(patterns: readonly Pattern[] | undefined, name: string, found: string[]): void {
  for (const pattern of patterns ?? [])
    if (matches(pattern, name) && !found.includes(pattern.text)) found.push(pattern.text)
}

/** By the three letters under which patterns are filed; null for those without three in a row, such as `*` or `a*`. */
type Filed = ReadonlyMap<number | null, readonly Pattern[]>

/** Files each pattern under those of its letters that the fewest patterns have, so that few names ask for it. */
function fileByLetters(texts: readonly string[]): Filed {
  const patterns = texts.map(takeApart)
  const used = Map.groupBy(patterns.flatMap(lettersOf), letters => letters)
  const uses = (letters: number): number => used.get(letters)?.length ?? 0
  return Map.groupBy(patterns, pattern => {
    const [fewest = null] = lettersOf(pattern).toSorted((left, right) => uses(left) - uses(right))
    return fewest
  })
}

function takeApart(text: string): Pattern {
  const first = text.slice(0, text.indexOf('*'))
  const last = text.slice(text.lastIndexOf('*') + 1)
  return { text, first, middle: text.split('*').slice(1, -1), last }
}

function lettersOf({ first, middle, last }: Pattern): readonly number[] {
  return [first, ...middle, last].flatMap(allLetters)
}

function allLetters(text: string): readonly number[] {
  let letters = 0
  const all = Array.from({ length: text.length }, (_, at) => (letters = withNext(letters, text.charCodeAt(at))))
  return all.slice(2)
}

/** The last three letters of a text as one number. Others may share it: it saves work and decides nothing. */
function withNext(letters: number, code: number): number {
  return ((letters << 5) ^ code) & (mostLetters - 1)
}

/** Takes each piece at its first place from the left, which never misses a match and never goes back. */
function matches({ first, middle, last }: Pattern, name: string): boolean {
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let position = first.length
  for (const piece of middle) {
    const found = name.indexOf(piece, position)
    if (found === -1) return false
    position = found + piece.length
  }
  return position <= name.length - last.length
}
