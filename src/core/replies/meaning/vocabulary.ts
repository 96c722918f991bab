import type { Phrase } from './phrases.ts'
import { numberNouns } from './numbers.ts'
import {
  allOfThem,
  both,
  broughtUpToDate,
  butWords,
  confirming,
  conjunctions,
  correctionWords,
  everything,
  exceptWords,
  laterWords,
  likewise,
  lookingWords,
  otherwise,
  promises,
  theOne,
  theOthers,
  thisOne,
  wrongWords,
} from './sentence-words.ts'
import { answers } from './words.ts'

const all: readonly Phrase[] = [
  ...answers.flatMap(answer => answer.phrases),
  ...[both, broughtUpToDate, butWords, confirming, conjunctions, correctionWords, everything, exceptWords].flat(),
  ...[laterWords, promises, theOne, theOthers, wrongWords].flat(),
  ...[allOfThem, likewise, lookingWords, otherwise, thisOne].flat(),
]

// Of a person's name "A." and "E." may be all that is written.
const vocabulary = new Set(
  [...numberNouns, ...all.flatMap(({ steps }) => steps.flatMap(step => [...step.words]))].filter(
    word => word !== 'a' && word !== 'e',
  ),
)

/** Whether a word belongs to an answer: then it is nobody's name. */
export function isAnswerWord(key: string): boolean {
  return vocabulary.has(key)
}
