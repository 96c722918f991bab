import type { ContentItem, Language } from '../content-item.ts'
import type { ProposedText } from '../proposal.ts'

/** A correction of one item, as a person wrote it. */
export interface Correction {
  readonly item: ContentItem
  /** The language version that the person was shown. */
  readonly language: Language
  /** Texts of a general description's, as `language.field`: nobody in the city can mend them. */
  readonly inherited: ReadonlySet<string>
  readonly words: string
  readonly today: Temporal.PlainDate
}

const common = ['name', 'summary', 'description'] as const
const named = [...common, 'alternativeName'] as const
const service = [...named, 'userInstructions', 'conditions', 'chargeTypeAdditionalInformation'] as const
const permit = [
  ...service,
  'deadlineAdditionalInformation',
  'processingTimeAdditionalInformation',
  'validityTimeAdditionalInformation',
] as const

/** The texts that an item of its kind and type can have. */
export function textsOfKind(item: ContentItem): readonly ProposedText[] {
  switch (item.kind) {
    case 'service':
      return item.type === 'Service' ? service : permit
    case 'serviceChannel':
      return item.type === 'ServiceLocation' ? named : common
    case 'organization':
      return named
    case 'serviceCollection':
      return common
  }
}
