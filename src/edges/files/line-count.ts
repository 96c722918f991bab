/** The lines that a text takes in a column, each word whole where it fits. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width)
  if (text.length <= room && !text.includes('\n')) return 1
  return text.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0]
    for (const { length } of paragraph.split(' ')) {
      const onThisLine = used === 0 ? length : used + 1 + length
      if (onThisLine <= room) used = onThisLine
      else {
        lines += used === 0 ? Math.ceil(length / room) - 1 : Math.ceil(length / room)
        used = length % room
      }
    }
    return sum + lines
  }, 0)
}
