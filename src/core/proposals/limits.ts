import { limitOf } from '../assessment/detect/length.ts'
import { normalise, plainText } from '../assessment/detect/normalise.ts'
import type { ContentItem, Kind } from '../content-item.ts'
import type { FieldChange, ProposedText } from '../proposal.ts'
import { changedWords } from './field-words.ts'
import { readAddress } from './address-words.ts'
import { openingsIn } from './hours-words.ts'

/** What PTV would not take of a change. */
export type LimitProblem =
  /** `rendered`: Markdown marks do not count. */
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number; readonly rendered: boolean }
  | { readonly kind: 'empty' }
  /** A text of one line has a line break. */
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'noPhone' | 'noEmail' | 'noUrl' | 'noAddress' | 'noHours' }

interface TextLimit {
  readonly limit: number
  /** Short texts have one line and no Markdown. */
  readonly rendered: boolean
}

const short: ReadonlySet<ProposedText> = new Set(['name', 'alternativeName', 'summary'])

/** Where version 12 takes more than PTV's editor did (v12 API.md section 13.3). */
const larger: Readonly<Partial<Record<ProposedText, number>>> = {
  deadlineAdditionalInformation: 700,
  processingTimeAdditionalInformation: 700,
  validityTimeAdditionalInformation: 700,
}

/** The most characters that PTV takes in a text of an item of a kind; null where it is not known. */
export function textLimit(kind: Kind, text: ProposedText): TextLimit | null {
  const limit = larger[text] ?? limitOf(kind, text)
  return limit === null ? null : { limit, rendered: !short.has(text) }
}

/** What PTV would not take of the words in their place; nothing where no field is known. */
export function limitProblems(
  item: Pick<ContentItem, 'kind'>,
  change: Pick<FieldChange, 'field' | 'before'>,
  words: string,
): readonly LimitProblem[] {
  const { field } = change
  if (field.kind === 'asGiven') return []
  if (words.trim() === '' && (field.kind !== 'text' || field.stretch === null)) return [{ kind: 'empty' }]
  switch (field.kind) {
    case 'text':
      return textProblems(changedWords(change, words), short.has(field.text), textLimit(item.kind, field.text))
    case 'phone':
      return unless(/^[\d\s+()/-]+$/u.test(words.trim()) && /^\D*(?:\d\D*){3,15}$/u.test(words), 'noPhone')
    case 'email':
      return unless(/^[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.[\p{L}\d-]{2,63}$/u.test(words.trim()), 'noEmail')
    case 'link':
      return linkProblems(words.trim())
    case 'address':
      return unless(readAddress(words) !== null, 'noAddress')
    case 'hours':
      return unless(openingsIn(words) !== null, 'noHours')
  }
}

function unless(
  isRight: boolean,
  kind: 'noPhone' | 'noEmail' | 'noUrl' | 'noAddress' | 'noHours',
): readonly LimitProblem[] {
  return isRight ? [] : [{ kind }]
}

function textProblems(text: string, isShort: boolean, known: TextLimit | null): readonly LimitProblem[] {
  const counted = isShort ? normalise(text).trim() : plainText(text)
  if (counted === '') return [{ kind: 'empty' }]
  const length = lengthOf(counted)
  return [
    ...(known !== null && length > known.limit ? [{ kind: 'tooLong' as const, length, ...known }] : []),
    ...(isShort && counted.includes('\n') ? [{ kind: 'lineBreak' as const }] : []),
  ]
}

const longestUrl = 500

function linkProblems(url: string): readonly LimitProblem[] {
  if (url.length > longestUrl) return [{ kind: 'tooLong', length: url.length, limit: longestUrl, rendered: false }]
  return unless(/^https?:\/\/[^\s./?#]+(?:\.[^\s./?#]+)+(?:[/?#]\S*)?$/iu.test(url), 'noUrl')
}

/** Characters of a text as a JSON Schema counts them: by code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}
