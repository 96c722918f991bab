// What mail programs write into the lines of a mail that they quote or turn into text: addresses of links, above all.

/** A link in brackets may be wrapped to this many lines. */
const wrappedLines = 12

/** Lines without the addresses that programs put behind the words of a link, and without signs for pictures. */
export function withoutLinks(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let open = 0
  for (const [index, line] of lines.entries()) {
    const rest = open > 0 ? afterLink(line) : line
    open = open > 0 && rest === '' ? open - 1 : 0
    const plain = withoutLink(rest)
    const begins = plain.length > 2000 ? null : /^(.*?)<(?:https?:|mailto:|[^<>\s@]{1,100}@)[^<>\s]*$/.exec(plain)
    if (begins === null || !isClosed(lines, index + 1)) {
      kept.push(plain)
      continue
    }
    kept.push((begins[1] ?? '').trimEnd())
    open = wrappedLines
  }
  return kept
}

function withoutLink(line: string): string {
  if (!/[<[%]/.test(line)) return line
  const plain = line
    .replace(/ ?<(?:https?:|mailto:|tel:|[^<>\s@]{1,100}@)[^<>\s]*>/gi, '')
    .replace(/\[(?:cid:|image:|kuva:|bild:)[^[\]]{0,300}\]/gi, '')
  return plain.includes('%')
    ? plain
        .split(' ')
        .filter(word => !isRewritten(word))
        .join(' ')
    : plain
}

// What security programs make of a link, or what is left of an encoded one that was wrapped.
function isRewritten(word: string): boolean {
  return (
    word.length > 20 && (/safelinks|urldefense|%2f%2f/i.test(word) || (word.match(/%[0-9a-f]{2}/gi)?.length ?? 0) > 2)
  )
}

function afterLink(line: string): string {
  const words = line.trim()
  const end = words.indexOf('>')
  if (end !== -1 && !/\s/.test(words.slice(0, end))) return words.slice(end + 1)
  return /\s/.test(words) ? line : ''
}

function isClosed(lines: readonly string[], from: number): boolean {
  for (const line of lines.slice(from, from + wrappedLines)) {
    const end = line.indexOf('>')
    const piece = (end === -1 ? line : line.slice(0, end)).trim()
    if (/\s/.test(piece)) return false
    if (end !== -1) return true
  }
  return false
}
