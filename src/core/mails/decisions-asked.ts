import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { WorkListDecision } from '../proposals/work-list.ts'
import { formatDate } from '../texts/format.ts'
import { mailTexts } from '../texts/mails.ts'
import { numbered } from './group.ts'
import { layOut } from './layout.ts'
import { answerTexts, correctionTexts } from './texts.ts'
import type { Block } from './view.ts'
import { longestAddress, oneLine, writtenLines } from './written.ts'

export interface DecisionsAskedFacts {
  readonly city: City
  /** Of this question; counts once. */
  readonly token: string
  readonly by: string
  readonly waiting: readonly { readonly decision: WorkListDecision; readonly item: ContentItem | null }[]
  /** The last day on which the answer counts. */
  readonly until: Temporal.PlainDate
}

/** Asks the address that a reply to a work list shows whether it is theirs: nothing is decided before. */
export function composeDecisionsAsked({ city, token, by, waiting, until }: DecisionsAskedFacts): ComposedMail {
  const language = city.languages.default
  const { roundTrip } = answerTexts[language]
  const texts = correctionTexts[language].asked
  return layOut({
    language,
    subject: `${roundTrip.title} [${token}]`,
    marker: mailTexts[language].marker,
    title: roundTrip.title,
    blocks: [
      { kind: 'paragraph', text: texts.received(oneLine(by, longestAddress)) },
      { kind: 'examples', lead: roundTrip.ask(formatDate(until, language)), examples: [roundTrip.yes, roundTrip.no] },
      { kind: 'paragraph', text: roundTrip.why },
      ...waiting.flatMap((one): readonly Block[] => {
        const { decision, item } = one
        const name = item === null ? { text: '', language: null } : shownName(item, language, city)
        const own = decision.kind === 'reject' ? decision.reason : (decision.finalWords ?? '')
        const isOwnWording = decision.kind === 'approve' && decision.finalWords !== null
        const lead = isOwnWording ? texts.wording : texts[decision.kind]
        const { lines } = writtenLines(own, 4000)
        return [
          { kind: 'entries', lead, entries: [{ names: [numbered(decision.number, name)], quote: null }] },
          ...(lines.length === 0 ? [] : [{ kind: 'quote' as const, lines }]),
        ]
      }),
    ],
  })
}
