import { spellingDistance } from '../../spelling.ts'
import { folded, type Piece } from './pieces.ts'

/** Words in a row, of which some may be missing. */
export interface Phrase {
  readonly steps: readonly Step[]
  /** The words that it can begin with, so that most places need no closer look. */
  readonly beginnings: Step
}

interface Step {
  readonly words: ReadonlySet<string>
  /** Words of which one letter may be wrong. */
  readonly loose: readonly string[]
  readonly optional: boolean
}

/**
 * Prepares phrases: words are parted by blanks; `a|b` is one or the other; a `?` at the end lets a word be missing; a
 * `~` before a word forgives one wrong letter. Accents do not count.
 */
export function phrases(...written: readonly string[]): readonly Phrase[] {
  return written.map(phrase => {
    const steps = phrase.split(' ').map(readStep)
    const needed = steps.findIndex(({ optional }) => !optional)
    const first = needed === -1 ? steps : steps.slice(0, needed + 1)
    const words = new Set(first.flatMap(step => [...step.words]))
    return { steps, beginnings: { words, loose: first.flatMap(({ loose }) => loose), optional: false } }
  })
}

function readStep(written: string): Step {
  const optional = written.endsWith('?')
  const words = written.replace('?', '').split('|')
  return {
    words: new Set(words.map(word => folded(word.replace('~', '')))),
    loose: words.filter(word => word.startsWith('~')).map(word => folded(word.slice(1))),
    optional,
  }
}

/** Where each reading of any of the phrases that begins at a place ends, the longest first. */
export function endsOf(all: readonly Phrase[], pieces: readonly Piece[], from: number): readonly number[] {
  const ends = new Set<number>()
  const word = wordAt(pieces, from, false)
  if (word === null) return []
  const begun = all.filter(({ beginnings }) => fits(beginnings, word.key))
  for (const phrase of begun) for (const end of endsOfPhrase(phrase, pieces, from)) if (end > from) ends.add(end)
  return [...ends].toSorted((left, right) => right - left)
}

function endsOfPhrase(phrase: Phrase, pieces: readonly Piece[], from: number): ReadonlySet<number> {
  let places = new Set([from])
  for (const step of phrase.steps) {
    const next = new Set<number>(step.optional ? places : [])
    for (const place of places) {
      const word = wordAt(pieces, place, place > from)
      if (word !== null && fits(step, word.key)) next.add(word.next)
    }
    if (next.size === 0) return next
    places = next
  }
  return places
}

/** The word at a place; inside a phrase a hyphen may join it to the word before: up-to-date. */
function wordAt(
  pieces: readonly Piece[],
  place: number,
  inside: boolean,
): { readonly key: string; readonly next: number } | null {
  const first = pieces[place]
  const second = pieces[place + 1]
  if (first?.kind === 'word') return { key: first.key, next: place + 1 }
  const joins = inside && first?.key === '-' && !first.apart && second?.kind === 'word' && !second.apart
  return joins ? { key: second.key, next: place + 2 } : null
}

function fits(step: Step, word: string): boolean {
  return step.words.has(word) || (!others.has(word) && step.loose.some(meant => isSlip(word, meant)))
}

// Words that differ from an answer by one letter and say something else: "korjaisin" is "I would correct".
const others = new Set(
  'korjaisin korjasit kunnassa kunnissa kunnista tasolla oordning undated skämmer slämmer stimmer'
    .split(' ')
    .map(folded),
)

// The ending tells the person and the tense, and a first letter may be a negation: it must be right.
function isSlip(word: string, meant: string): boolean {
  return (
    word.length >= 5 &&
    Math.abs(word.length - meant.length) <= 1 &&
    word.startsWith(meant.slice(0, 1)) &&
    word.endsWith(meant.slice(-2)) &&
    spellingDistance(word, meant) === 1
  )
}
