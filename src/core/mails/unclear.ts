import type { ReceiptFacts } from '../replies/outcome.ts'
import { answerTexts } from './texts.ts'
import type { Block } from './view.ts'

/** Says what of a reply was not understood, that communications reads it, and where to say it again. */
export function notUnderstood({ language, unclear }: ReceiptFacts, again: string): readonly Block[] {
  if (unclear.kind === 'nothing') return []
  const { partly } = answerTexts[language].receipt
  const numbers = unclear.kind === 'some' ? unclear.numbers : []
  const what = numbers.length === 0 ? partly.besides : partly.items(numbers, besidesOf(unclear))
  return [{ kind: 'paragraph', text: [what, partly.passedOn, again].filter(part => part !== '').join(' ') }]
}

function besidesOf(unclear: ReceiptFacts['unclear']): boolean {
  return unclear.kind === 'some' && unclear.besides
}

/** Numbers of items that the reply said nothing about: communications reads what was not understood of the others. */
export function withoutUnclear({ open, unclear }: ReceiptFacts): readonly number[] {
  return unclear.kind === 'some' ? open.filter(number => !unclear.numbers.includes(number)) : open
}
