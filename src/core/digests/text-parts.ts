import type { Example } from './view.ts'
import { wrap } from './wrap.ts'

/** Words underlined as far as their longest row. */
export function heading(words: string, line: string): string {
  const longest = Math.max(...words.split('\n').map(row => row.length))
  return `${words}\n${line.repeat(longest)}`
}

/** Words to reply with, as an entry of a list. */
export function exampleText({ words, meaning }: Example): string {
  return wrap(`"${words}" – ${meaning}`, '- ')
}
