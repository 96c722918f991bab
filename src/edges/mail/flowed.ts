/** Whether lines of a message end softly (RFC 3676), and whether the space that marks it is to be kept. */
export interface Flow {
  readonly flowed: boolean
  readonly deleteSpace: boolean
}

/**
 * Takes the mark of flowed text off a message, so that the parser leaves its lines alone: the parser joins a quoted
 * line with an answer that stands below it (postal-mime 4.0.0), and the answer would be lost as a quotation.
 */
export function withoutFlow(raw: Uint8Array): Flow & { readonly raw: Uint8Array } {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
  const deleteSpace = /\bdelsp="?yes/i.test(text)
  const fixed = text.replace(/\bformat=("?)flowed/gi, 'format=$1fixed_')
  return { raw: fixed === text ? raw : Buffer.from(fixed, 'latin1'), flowed: fixed !== text, deleteSpace }
}

/** Joins the lines of flowed text that belong together: those of the same depth of quotation (RFC 3676 section 4.5). */
export function joinFlowed(text: string, { flowed, deleteSpace }: Flow): string {
  if (!flowed) return text
  const lines: string[] = []
  let open: string[] | null = null
  let depth = -1
  for (const received of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(received)?.[0] ?? ''
    const words = received.slice(marks.length).replace(/^ /, '')
    const soft = words.endsWith(' ') && words !== '-- '
    const piece = soft && deleteSpace ? words.slice(0, -1) : words
    if (open === null || marks.length !== depth || words === '-- ') {
      if (open !== null) lines.push(open.join(''))
      open = [marks === '' ? '' : `${marks} `, piece]
    } else open.push(piece)
    depth = marks.length
    if (!soft) {
      lines.push(open.join(''))
      open = null
    }
  }
  return [...lines, ...(open === null ? [] : [open.join('')])].join('\n')
}
