interface Pattern {
  readonly text: string
  /** What stands between the stars; the first is how a name begins, the last how it ends. */
  readonly pieces: readonly string[]
}

/**
 * Prepares patterns for many names and gives the function that finds those matching a name. Both must be folded.
 * Each pattern with `*` is filed under three letters that it demands, so a name is only held against the few
 * patterns whose letters it has.
 */
export function namePatterns(patterns: ReadonlySet<string>): (name: string) => readonly string[] {
  const all = [...patterns]
  const exact = new Set(all.filter(text => !text.includes('*')))
  const { byLetters, others } = fileByLetters(all.filter(text => text.includes('*')))
  return name => {
    const found = exact.has(name) ? [name] : []
    addMatching(others, name, found)
    if (byLetters.size === 0) return found
    for (let start = 0; start + 3 <= name.length; start += 1) {
      const filed = byLetters.get(lettersAt(name, start))
      if (filed !== undefined) addMatching(filed, name, found)
    }
    return found
  }
}

function addMatching(patterns: readonly Pattern[], name: string, found: string[]): void {
  for (const pattern of patterns) if (matches(pattern, name) && !found.includes(pattern.text)) found.push(pattern.text)
}

interface Filed {
  readonly byLetters: ReadonlyMap<number, readonly Pattern[]>
  /** Patterns without three letters in a row, such as `*`: held against every name. */
  readonly others: readonly Pattern[]
}

function fileByLetters(texts: readonly string[]): Filed {
  const byLetters = new Map<number, Pattern[]>()
  const others: Pattern[] = []
  for (const text of texts) {
    const pattern = { text, pieces: text.split('*') }
    const letters = leastUsed(pattern.pieces.flatMap(allLetters), byLetters)
    if (letters === null) others.push(pattern)
    else byLetters.set(letters, [...(byLetters.get(letters) ?? []), pattern])
  }
  return { byLetters, others }
}

/** Spreads patterns that begin alike, such as `päiväkoti a*` and `päiväkoti b*`. */
function leastUsed(choices: readonly number[], used: ReadonlyMap<number, readonly Pattern[]>): number | null {
  let best: number | null = null
  let fewest = Infinity
  for (const choice of choices) {
    const count = used.get(choice)?.length ?? 0
    if (count < fewest) [best, fewest] = [choice, count]
  }
  return best
}

function allLetters(text: string): readonly number[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, start) => lettersAt(text, start))
}

/** Three letters as a small number. Others may share it: it saves work and decides nothing. */
function lettersAt(text: string, start: number): number {
  return (text.charCodeAt(start) * 961 + text.charCodeAt(start + 1) * 31 + text.charCodeAt(start + 2)) % 1_048_576
}

/** Takes each piece at its first place from the left, which never misses a match and never goes back. */
function matches({ pieces }: Pattern, name: string): boolean {
  const first = pieces[0] ?? ''
  const last = pieces.at(-1) ?? ''
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let position = first.length
  for (let index = 1; index < pieces.length - 1; index += 1) {
    const piece = pieces[index] ?? ''
    const found = name.indexOf(piece, position)
    if (found === -1) return false
    position = found + piece.length
  }
  return position <= name.length - last.length
}
