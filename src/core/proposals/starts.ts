/** Where words stand in a text, not within other words. */
export function startsOf(text: string, words: string): readonly number[] {
  if (words === '') return []
  const starts: number[] = []
  let at = text.indexOf(words)
  while (at !== -1) {
    if (!isWithinWord(text, at) && !isWithinWord(text, at + words.length)) starts.push(at)
    at = text.indexOf(words, at + 1)
  }
  return starts
}

function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at))
}
