import type { ContentItem } from '../content-item.ts'
import type { Proposal } from '../proposal.ts'
import { readyTexts } from '../proposals/ready-text.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { correctionTexts } from './texts.ts'
import type { Block } from './view.ts'
import { oneLine } from './written.ts'

const longestOther = 4000

/** How to get to the field of an approved proposal in PTV, and exactly what is to be pasted there. */
export function readyBlocks(
  item: ContentItem,
  organization: ContentItem | null,
  proposal: Proposal,
  reader: MailLanguage,
): readonly Block[] {
  const { state } = proposal
  if (!('approval' in state)) return []
  const { finalWords } = state.approval
  const { ready } = readyTexts(item, organization, [{ change: proposal, words: finalWords }], reader)
  const [only] = ready
  const texts = correctionTexts[reader].decided
  if (only === undefined) {
    return [
      { kind: 'paragraph', text: texts.withoutPlace },
      { kind: 'ready', text: { text: finalWords, language: null } },
    ]
  }
  const others = only.others.map(({ language, words }) => ({
    label: correctionTexts[reader].otherVersion(mailTexts[reader].inLanguage[language]),
    value: oneLine(words, longestOther),
    note: null,
  }))
  return [
    ...only.way.map(text => ({ kind: 'paragraph' as const, text })),
    { kind: 'ready', text: { text: only.text, language: only.language === '*' ? null : only.language } },
    ...(others.length === 0 ? [] : [{ kind: 'facts' as const, facts: others }]),
  ]
}
