import { once } from '../once.ts'
import { maskedText } from './mask.ts'
import { plainText } from './normalise.ts'
import { foldText } from './similar.ts'

/** A text of an item, as Markdown. Many rules read the same one: what each would work out is kept as long as it is. */
export interface Written {
  readonly text: string
}

/** The text as it is rendered. */
export const plainOf = once((written: Written) => plainText(written.text))

/** The text as it is rendered, taken apart. */
export const maskOf = once((written: Written) => maskedText(plainOf(written)))

/** The text as it is compared with others. */
export const foldOf = once((written: Written) => foldText(written.text))
