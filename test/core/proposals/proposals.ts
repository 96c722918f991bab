import { cityId } from '../../../src/core/city.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { personId } from '../../../src/core/person.ts'
import { toProposal, type FieldChange, type Proposal } from '../../../src/core/proposal.ts'
import { proposeChanges } from '../../../src/core/proposals/propose.ts'
import { aCourse } from './items.ts'

export const city = cityId('imatra')
export const askedOn = Temporal.PlainDate.from('2026-11-22')

/** The changes that words ask for in Finnish. */
export function changesIn(item: ContentItem, words: string): readonly FieldChange[] {
  return proposeChanges({ item, language: 'fi', inherited: new Set(), words, today: askedOn })
}

/** The one change that words ask for. */
export function theChange(item: ContentItem, words: string): FieldChange {
  const [change, ...others] = changesIn(item, words)
  if (change === undefined || others.length > 0) throw new Error(`no single change in "${words}"`)
  return change
}

/** A waiting proposal of Maija's about the course: its price rises, unless other words say otherwise. */
export function aProposal(
  words = 'hinta on 15 €',
  item: ContentItem = aCourse(),
  parts: Partial<Proposal> = {},
): Proposal {
  const proposal = toProposal(theChange(item, words), {
    city,
    contentId: item.contentId,
    contentVersion: '1',
    given: words,
    proposer: { person: personId('maija@imatra.fi'), address: 'maija@imatra.fi' },
    askedOn,
    origin: { replyKey: 'reply-1', token: 'A7K2-9QX4', number: 2 },
  })
  return { ...proposal, ...parts }
}
