import type { Example } from '../digests/view.ts'
import type { Words } from '../digests/words.ts'
import type { DifferencePart } from '../proposals/difference.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** A short mail in words, before it becomes HTML and plain text: both bodies are made of this and say the same. */
export interface MailView {
  readonly language: MailLanguage
  readonly subject: string
  /** Stands first in mails that are to be answered. */
  readonly marker: string | null
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a mail is built of, told apart by `kind`. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A sentence that stands out: what the reader is to do. */
  | { readonly kind: 'instruction'; readonly text: string }
  /** A sentence that ends with an address to write to. */
  | { readonly kind: 'contact'; readonly text: string; readonly address: string }
  | { readonly kind: 'entries'; readonly lead: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'examples'; readonly lead: string; readonly examples: readonly Example[] }
  | { readonly kind: 'facts'; readonly facts: readonly MailFact[] }
  /** To be typed as it stands: on one line, however long. */
  | { readonly kind: 'command'; readonly command: string }
  /** What somebody else wrote, line by line. */
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  /** What a change does to a text, word by word. */
  | { readonly kind: 'difference'; readonly parts: readonly DifferencePart[] }
  /** To be copied: letter by letter, its lines as they are. */
  | { readonly kind: 'ready'; readonly text: Words }
  | { readonly kind: 'link'; readonly label: string; readonly name: Words; readonly url: string }
  | { readonly kind: 'section'; readonly level: 2 | 3; readonly heading: Words; readonly blocks: readonly Block[] }

/** Items that share what was said of them, with the words that were said. */
export interface Entry {
  readonly names: readonly Words[]
  readonly quote: string | null
}

export interface MailFact {
  readonly label: string
  readonly value: string
  readonly note: string | null
}
