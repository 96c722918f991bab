import type { Words } from '../digests/words.ts'
import type { GroupTexts } from '../texts/answers.ts'
import type { Block, Entry } from './view.ts'

/** A sentence, the items it is about, and what comes of them. Without items it is nothing. */
export function groupBlocks({ lead, note }: GroupTexts, entries: readonly Entry[]): readonly Block[] {
  const items = entries.flatMap(entry => entry.names).length
  if (items === 0) return []
  const after: readonly Block[] = note === null ? [] : [{ kind: 'paragraph', text: note(items) }]
  return [{ kind: 'entries', lead: lead(items), entries }, ...after]
}

/** The name of an item of a digest, with the number that the digest gave it. */
export function numbered(number: number, name: Words): Words {
  return { ...name, text: `[${number}] ${name.text}` }
}
