const abbreviations = new Set(
  'terv yst ystäv puh tel tfn nro nr klo kl esim mm ym jne ns ks vrt bl ca t.ex dvs etc eg i.e no st min tav os ps'.split(
    ' ',
  ),
)

/** The sentences of a line, with their marks; an abbreviation, a list's number and a day do not end one. */
export function sentencesOf(line: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (const match of line.matchAll(/[.!?]{1,5}["”')]?(?=\s)|(?:\p{Extended_Pictographic}\ufe0f?)+(?=\s)/gu)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && !isEnd(line.slice(start, match.index), line.slice(end).trimStart())) continue
    found.push(line.slice(start, end).trim())
    start = end
  }
  return [...found, line.slice(start).trim()].filter(sentence => sentence !== '')
}

function isEnd(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  if (/^\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase())) return false
  if (!/\d$/.test(word)) return true
  // "4. ok" begins a list's row.
  if (/^[\s\p{P}]*\d{1,3}$/u.test(before)) return false
  if (/\d{3}$/.test(word)) return true
  return /^(?:\p{Lu}|\d)/u.test(after) && !(/^\d{1,2}$/.test(word) && /^\d{1,2}\./.test(after))
}
