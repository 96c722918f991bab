import type { ReplyIntent } from '../reply.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { guideTexts } from './texts.ts'

/** A reply as the guide shows it, and what our own reader is to take it for. */
export interface ExampleReply {
  readonly words: string
  readonly meaning: string
  readonly kind: ReplyIntent['kind']
  /** The item that it speaks of; null where it speaks of all, or of all but one. */
  readonly number: number | null
}

/** Every kind of reply once, in the words of the mails; `domain` is the one of the city's addresses. */
export function exampleReplies(language: MailLanguage, domain: string): readonly ExampleReply[] {
  const { replies, meanings } = mailTexts[language]
  const { ok, handOver, person, later } = guideTexts[language].replies
  return [
    { words: replies.allOk, meaning: meanings.allOk(2), kind: 'confirm', number: null },
    { words: replies.allButOne(2), meaning: meanings.allButOne(2), kind: 'confirm', number: null },
    { words: replies.ok(1), meaning: ok(1), kind: 'confirm', number: 1 },
    { words: replies.correctionExample(3), meaning: meanings.correction, kind: 'correct', number: 3 },
    { words: replies.corrected(4), meaning: meanings.corrected, kind: 'corrected', number: 4 },
    { words: replies.intended(5), meaning: meanings.intended, kind: 'intended', number: 5 },
    { words: replies.notMine(6), meaning: meanings.notMine(6), kind: 'reassign', number: 6 },
    { words: `${replies.notMine(7)}: ${person}@${domain}`, meaning: handOver(7), kind: 'reassign', number: 7 },
    { words: replies.dontKnow(8), meaning: meanings.dontKnow, kind: 'dontKnow', number: 8 },
    { words: replies.ended(9), meaning: meanings.ended, kind: 'ended', number: 9 },
    { words: replies.itemLater(10, later), meaning: meanings.later, kind: 'snooze', number: 10 },
  ]
}
