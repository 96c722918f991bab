import type { Language } from '../content-item.ts'

/** Words of a mail with their language; null where it is the mail's own or none (numbers, addresses). */
export interface Words {
  readonly text: string
  readonly language: Language | null
}

/** At most `length` characters of a text on one line, cut between words. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–-]+$/u, '')} …`
}
