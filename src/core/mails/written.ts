import { shortened } from '../digests/words.ts'

const unseen = /[[\p{Cc}\p{Cf}]--[\u200d\t\n]]/gv

/** As long as an address may be (RFC 5321 section 4.5.3.1). */
export const longestAddress = 320

/** What somebody wrote, in lines; `isCut` where its end was left out. */
export interface Written {
  readonly lines: readonly string[]
  readonly isCut: boolean
}

/**
 * Words as they were written, in lines, cut between words beyond about `length` characters. Characters that cannot be
 * seen are left out, since some turn the direction of what follows; at most one blank line stands between others.
 */
export function writtenLines(words: string, length: number): Written {
  const text = words
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(unseen, '')
    .replace(/\n\s*\n/g, '\n\n')
    .trim()
  const isCut = text.length > length
  const kept = isCut ? cut(text, length) : text
  return { lines: kept === '' ? [] : kept.split('\n').map(line => line.trimEnd()), isCut }
}

/** Words as they were written, but on one line of at most about `length` characters. */
export function oneLine(words: string, length: number): string {
  return shortened(writtenLines(words, length).lines.join(' '), length)
}

function cut(text: string, length: number): string {
  const start = text.slice(0, length)
  const lastGap = start.search(/\s\S*$/)
  const end = lastGap < length / 2 ? length : lastGap
  return `${start
    .slice(0, end)
    .toWellFormed()
    .replace(/\uFFFD$/, '')} …`
}
