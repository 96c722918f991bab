import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { Proposal } from '../proposal.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { numbered } from './group.ts'
import { layOut } from './layout.ts'
import { differenceBlocks } from './proposal-blocks.ts'
import { correctionTexts } from './texts.ts'
import { mailTexts } from '../texts/mails.ts'
import type { Block } from './view.ts'
import { writtenLines } from './written.ts'

/** What somebody who asked for corrections is told of them. */
export interface ToldProposerFacts {
  readonly city: City
  readonly language: MailLanguage
  /** Of the digest that was answered, so that an answer still finds it. */
  readonly token: string
  readonly proposals: readonly { readonly proposal: Proposal; readonly item: ContentItem }[]
}

/** Tells that communications has rejected a correction, and why. */
export function composeRejected(facts: ToldProposerFacts): ComposedMail {
  const { city, language, token, proposals } = facts
  const texts = correctionTexts[language].rejected
  const title = texts.subject(proposals.length)
  return layOut({
    language,
    subject: `${title} [${token}]`,
    marker: mailTexts[language].marker,
    title,
    blocks: [
      { kind: 'paragraph', text: texts.lead },
      ...proposals.map(({ proposal, item }) =>
        itemBlock({ proposal, item }, facts, [
          { kind: 'paragraph', text: texts.reason },
          { kind: 'quote', lines: writtenLines(reasonOf(proposal), 2000).lines },
        ]),
      ),
      { kind: 'contact', text: texts.next, address: city.mail.communications },
    ],
  })
}

/** Tells that PTV shows what somebody asked for. */
export function composeSeen(facts: ToldProposerFacts): ComposedMail {
  const { city, language, token, proposals } = facts
  const texts = correctionTexts[language].seen
  const title = texts.subject(proposals.length)
  return layOut({
    language,
    subject: `${title} [${token}]`,
    marker: mailTexts[language].marker,
    title,
    blocks: [
      { kind: 'paragraph', text: texts.lead(proposals.length) },
      ...proposals.map(one => itemBlock(one, facts, [])),
      { kind: 'paragraph', text: texts.thanks },
      { kind: 'contact', text: mailTexts[language].closing.questions, address: city.mail.communications },
    ],
  })
}

function reasonOf({ state }: Proposal): string {
  return state.kind === 'rejected' ? state.reason : ''
}

function itemBlock(
  { proposal, item }: ToldProposerFacts['proposals'][number],
  { city, language }: ToldProposerFacts,
  more: readonly Block[],
): Block {
  const { state } = proposal
  const words = 'approval' in state ? state.approval.finalWords : proposal.newWords
  const blocks = differenceBlocks({ item, change: proposal, words, effects: { kind: 'unknown' } }, language)
  return {
    kind: 'section',
    level: 2,
    heading: numbered(proposal.origin.number, shownName(item, language, city)),
    blocks: [...blocks, ...more],
  }
}
