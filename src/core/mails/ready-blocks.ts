import type { ContentItem } from '../content-item.ts'
import type { Proposal } from '../proposal.ts'
import { readyTexts, type ApprovedChange } from '../proposals/ready-text.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { correctionTexts } from './texts.ts'
import type { Block } from './view.ts'
import { oneLine } from './written.ts'

const longestOther = 4000

/**
 * How to get to the field of an approved proposal in PTV, and exactly what is to be pasted there. What `told`, all that
 * the mail tells of, has for the same text stands in it too: who pasted two texts of one field would lose the first.
 */
export function readyBlocks(
  item: ContentItem,
  organization: ContentItem | null,
  proposal: Proposal,
  told: readonly Proposal[],
  reader: MailLanguage,
): readonly Block[] {
  const { state } = proposal
  if (!('approval' in state)) return []
  const { finalWords } = state.approval
  const approved = told.filter(other => other.contentId === proposal.contentId).flatMap(approvedChange)
  const { ready } = readyTexts(item, organization, approved, reader)
  const only = ready.find(({ changes }) => changes.some(({ change }) => change === proposal))
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

function approvedChange(proposal: Proposal): readonly ApprovedChange[] {
  const { state } = proposal
  return 'approval' in state ? [{ change: proposal, words: state.approval.finalWords }] : []
}
