/**
 * Breaks a paragraph into lines of at most 76 characters between its words; a word longer than that (a web address)
 * gets a line of its own, and a no-break space does not break. `first` stands before the first line, `others` before the following ones; by default
 * others are indented as far as the first.
 */
export function wrap(paragraph: string, first = '', others = ' '.repeat(first.length), width = 76): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of paragraph.split(/[^\S\u00a0]+/u).filter(each => each !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = others
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
