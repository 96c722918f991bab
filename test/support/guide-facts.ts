import { guideFacts, type GuideFacts } from '../../src/core/guides/facts.ts'
import type { GuideSection } from '../../src/core/guides/guide.ts'
import { piecesOf, type Wording } from '../../src/core/guides/wording.ts'
import { aCity } from '../core/mails/a-reply.ts'

/** Facts of a guide with figures that appear nowhere else. */
export function aGuide(changed: Partial<GuideFacts> = {}): GuideFacts {
  const date = Temporal.PlainDate.from('2026-12-09')
  const city = { ...aCity(), retention: { personDays: 91, mailDays: 181 } }
  const facts = guideFacts(city, { date, showPeople: false })
  return { ...facts, ...changed }
}

/** Words as one text, places to be filled in within square brackets. */
export function plain(wording: Wording): string {
  return piecesOf(wording)
    .map(piece => (typeof piece === 'string' ? piece : piece.kind === 'blank' ? `[${piece.hint}]` : piece.text))
    .join('')
}

/** All that a section says, block by block. */
export function sectionText({ heading, blocks }: GuideSection): string {
  const texts = blocks.flatMap(block => {
    switch (block.kind) {
      case 'paragraph':
        return [block.text]
      case 'list':
        return block.items
      case 'table':
        return [block.caption, ...block.head, ...block.rows.flat()]
      case 'steps':
        return block.steps.flatMap(({ when, what }) => [when, what])
      case 'entries':
        return block.entries.flatMap(({ term, text }) => [term, text])
    }
  })
  return [heading, ...texts.map(plain)].join('\n')
}
