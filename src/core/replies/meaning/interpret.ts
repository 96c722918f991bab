import type { ReplyIntent } from '../../reply.ts'
import { plainText } from './pieces.ts'
import { readReply } from './read-reply.ts'
import { meaningOf } from './statement.ts'

/** The digest that a reply answers; `items` is its highest number. */
interface Question {
  readonly items: number
  readonly today: Temporal.PlainDate
}

const longestText = 20_000

// A line of our own mail that shows how to answer, left over from a quotation: nobody answers like that.
const ownExample = /^\s*[-*•]?\s*["“”][^"“”\n]{1,100}["“”]\s+[–-]\s/mu

/**
 * What a person meant, from the visible text of a reply. All of it is understood or none: a word too many makes the
 * whole reply one `unclear`, since a false confirmation is the worst that can happen. The words of all three languages
 * count, whatever the language of the mail.
 */
export function interpret(text: string, { items, today }: Question): readonly ReplyIntent[] {
  const unclear = [{ kind: 'unclear' as const, text: text.trim().slice(0, longestText) }]
  if (items < 1 || text.length > longestText || ownExample.test(text)) return unclear
  const readings = readReply(plainText(text).split('\n'), { items, today }) ?? []
  const meanings = readings.map(reading => meaningOf(reading, items)).filter(meaning => meaning !== null)
  const [only, ...others] = new Map(meanings.map(meaning => [JSON.stringify(meaning), meaning])).values()
  return only === undefined || only.length === 0 || others.length > 0 ? unclear : only
}
