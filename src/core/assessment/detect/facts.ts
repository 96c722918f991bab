import { once } from '../once.ts'
import { withoutAddresses } from './addresses.ts'
import { factReaders, type FactReader, type Readings } from './fact-readers.ts'
import { saysInWords } from './number-words.ts'
import { plainOf, type Written } from './readings.ts'
import { blank } from './span.ts'

/** A number, date, time, price or phone number of a text, as written, with everything it may mean. */
export interface Fact {
  readonly text: string
  readonly index: number
  readonly readings: Readings
}

/** A text (Markdown) in one of the languages whose months and number words are known. */
export interface FactText {
  readonly language: 'fi' | 'sv' | 'en'
  readonly text: string
}

/** The facts of a text in their order; addresses of the web and of e-mail are left out. */
export function facts(markdown: string): readonly Fact[] {
  return factsOf({ text: markdown })
}

const factsOf = once((written: Written): readonly Fact[] => {
  let rest = withoutAddresses(plainOf(written))
  // Most texts hold no figure at all, and every reader wants one.
  if (!/\d/u.test(rest)) return []
  const found = factReaders.flatMap(reader => {
    const { facts: seen, left } = readBy(reader, rest)
    rest = left
    return seen
  })
  return found.toSorted((left, right) => left.index - right.index)
})

/**
 * The facts of `here` that `there` does not have. How often one stands in a text does not matter, and a number that
 * the other text writes in words has its counterpart.
 */
export function factsMissingFrom(there: FactText, here: FactText): readonly Fact[] {
  const others = factsOf(there)
  return factsOf(here).filter(
    fact =>
      !others.some(other => agree(fact, other)) &&
      !fact.readings.some(reading => isInWords(reading, plainOf(there), there.language)),
  )
}

// What a reader has met is blanked out for the readers after it; a refused match stays.
function readBy(
  { pattern, read }: FactReader,
  text: string,
): { readonly facts: readonly Fact[]; readonly left: string } {
  const seen: Fact[] = []
  const left = text.replace(pattern, (...match: readonly unknown[]) => {
    const groups = match.slice(
      0,
      match.findIndex(part => typeof part === 'number'),
    ) as readonly (string | undefined)[]
    const [words = ''] = groups
    const meanings = read(groups)
    if (meanings === null) return words
    const index = match[groups.length] as number
    for (const readings of meanings) seen.push({ text: words.trim(), index, readings })
    return blank(words)
  })
  return { facts: seen, left }
}

function agree(left: Fact, right: Fact): boolean {
  return left.readings.some(one =>
    right.readings.some(other => one === other || contains(one, other) || contains(other, one)),
  )
}

// A full date answers to the same day without its year (31.5.), to its month (5/2024) and to its bare year.
function contains(date: string, part: string): boolean {
  if (!/^\d{4}-\d{2}/u.test(date) || part === '') return false
  return date.slice(5) === part || date.slice(0, 4) === part || (date.length === 10 && date.slice(0, 7) === part)
}

function isInWords(reading: string, text: string, language: FactText['language']): boolean {
  return /^\d{1,3}$/u.test(reading) && saysInWords(Number(reading), text, language)
}
