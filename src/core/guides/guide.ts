import type { MailLanguage } from '../texts/languages.ts'
import type { Wording } from './wording.ts'

/** What a section of a guide is made of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Wording }
  | { readonly kind: 'list'; readonly items: readonly Wording[] }
  /** The first cell of each row says what the others are about. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Wording[])[]
    }
  /** What happens one after the other. */
  | { readonly kind: 'steps'; readonly steps: readonly { readonly when: string; readonly what: Wording }[] }
  | { readonly kind: 'entries'; readonly entries: readonly { readonly term: string; readonly text: Wording }[] }

/** A section's words. */
export interface SectionText {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A guide's words; its sections by name, in the order in which they stand. */
export interface GuideText<Section extends string> {
  readonly title: string
  readonly lead: Wording
  readonly sections: Readonly<Record<Section, SectionText>>
}

export interface GuideSection extends SectionText {
  readonly id: string
  /** Half the page's width where there is room for two beside each other. */
  readonly width: 'full' | 'half'
}

/** A guide or document as it is written down. */
export interface Guide {
  /** Of its files, without their endings, such as `guide-updaters-fi`. */
  readonly name: string
  readonly language: MailLanguage
  /** `sheet`: fits on one page of A4. `document`: as long as it is. */
  readonly form: 'sheet' | 'document'
  readonly city: Wording
  readonly title: string
  readonly lead: Wording
  readonly sections: readonly GuideSection[]
  readonly colophon: Wording
}

export function paragraph(text: Wording): Block {
  return { kind: 'paragraph', text }
}

export function list(...items: readonly Wording[]): Block {
  return { kind: 'list', items }
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly Wording[])[]): Block {
  return { kind: 'table', caption, head, rows }
}

export function entries(...rows: readonly (readonly [term: string, text: Wording])[]): Block {
  return { kind: 'entries', entries: rows.map(([term, text]) => ({ term, text })) }
}
