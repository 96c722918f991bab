import type { Fact } from './facts.ts'
import type { Words } from './words.ts'

/** A digest in words, before it becomes HTML and plain text: both bodies are made of this and say the same. */
export interface DigestView {
  readonly subject: string
  readonly marker: string
  readonly preheader: string
  readonly title: string
  readonly greeting: string
  /** Why the mail comes, and to this reader. */
  readonly notices: readonly string[]
  readonly purpose: string
  readonly answering: AnsweringView
  /** What the mail is about, for who has had none before. */
  readonly welcome: Passage | null
  /** The way into PTV's own editor, for who may edit there. */
  readonly editing: {
    readonly heading: string
    readonly steps: string
    readonly editor: { readonly name: string; readonly url: string }
  } | null
  readonly items: readonly ItemView[]
  readonly others: { readonly heading: string; readonly examples: readonly Example[] }
  readonly more: string | null
  readonly all: {
    readonly heading: string
    readonly lead: string
    readonly reply: ReplyView
    readonly answerWith: string
  }
  readonly why: { readonly heading: string; readonly reasons: readonly string[] }
  readonly questions: string
  readonly communications: string
  readonly privacy: { readonly heading: string | null; readonly sentences: readonly string[] }
}

/** Paragraphs under a heading. */
export interface Passage {
  readonly heading: string
  readonly sentences: readonly string[]
}

export interface AnsweringView {
  readonly heading: string
  readonly instruction: string
  readonly lead: string
  readonly examples: readonly Example[]
  readonly buttons: string
  readonly receipt: string
}

/** Words to reply with and what they mean. */
export interface Example {
  readonly words: string
  readonly meaning: string
}

/** A ready reply: its button, and the words that the button writes. */
export interface ReplyView {
  readonly label: string
  readonly words: string
  readonly url: string
}

export interface ItemView {
  readonly number: number
  readonly name: Words
  /** Kind and language versions. */
  readonly about: string
  readonly shownIn: string | null
  readonly link: { readonly label: string; readonly name: Words; readonly url: string } | null
  readonly state: string
  readonly age: string
  readonly findingsHeading: string
  readonly findings: readonly FindingView[]
  readonly moreFindings: string | null
  readonly factsHeading: string
  readonly facts: readonly Fact[]
  readonly moreFacts: string | null
  readonly noFacts: string
  readonly sharedWith: string | null
  readonly ready: string
  readonly replies: readonly ReplyView[]
  /** The plain text's line in place of buttons. */
  readonly answerWith: string
}

/** Findings of one rule that say the same, with every place where it was seen. */
export interface FindingView {
  readonly title: string
  readonly sights: readonly Sight[]
  readonly explanation: string
}

/** Where a fault stands, and its words; either may be missing. */
export interface Sight {
  readonly place: string | null
  readonly quote: Words | null
}
