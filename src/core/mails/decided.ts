import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { ComposedMail } from '../digest.ts'
import { shownName } from '../digests/shown-language.ts'
import type { Proposal } from '../proposal.ts'
import type { Refusal } from '../proposals/decide.ts'
import type { LimitProblem } from '../proposals/limits.ts'
import { fieldName, limitSentence } from '../proposals/names.ts'
import type { ReadDecisions } from '../proposals/read-decisions.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { numbered } from './group.ts'
import { layOut } from './layout.ts'
import { placeOf } from './proposal-blocks.ts'
import { readyBlocks } from './ready-blocks.ts'
import { correctionTexts } from './texts.ts'
import type { Block } from './view.ts'
import { writtenLines } from './written.ts'

/** What came of a decision. */
export type DecisionOutcome =
  | { readonly kind: 'approved' | 'rejected' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** PTV would not take the words. */
  | { readonly kind: 'limits'; readonly problems: readonly LimitProblem[] }

/** A decision with the proposal as it is now; without one where it is no longer there. */
export interface DecidedProposal {
  readonly number: number
  readonly outcome: DecisionOutcome
  readonly proposal: Proposal | null
  readonly item: ContentItem | null
  readonly organization: ContentItem | null
}

export interface DecidedFacts {
  readonly city: City
  readonly token: string
  readonly decided: readonly DecidedProposal[]
  readonly read: ReadDecisions['kind']
}

/** Tells who decided what is decided now, with the text that is ready for PTV, and what was not recorded. */
export function composeDecided(facts: DecidedFacts): ComposedMail {
  const { city, token, decided } = facts
  const language = city.languages.default
  const texts = correctionTexts[language].decided
  const of = (...kinds: readonly DecisionOutcome['kind'][]): readonly DecidedProposal[] =>
    decided.filter(({ outcome }) => kinds.includes(outcome.kind))
  const [approved, rejected, notDone] = [of('approved'), of('rejected'), of('refused', 'limits')]
  const isUnclear = facts.read === 'unclear'
  const title = isUnclear ? texts.unclear.title : texts.subject
  return layOut({
    language,
    subject: `${title} [${token}]`,
    marker: null,
    title,
    blocks: [
      ...(isUnclear ? unclearBlocks(language) : []),
      ...section(
        texts.notDone,
        notDone.map(one => itemBlock(one, notDoneBlocks(one, language), city)),
      ),
      ...section(texts.approved(approved.length), [
        ...(approved.length === 0 ? [] : [{ kind: 'paragraph' as const, text: texts.publish }]),
        ...approved.map(one => itemBlock(one, approvedBlocks(one, approved, language), city)),
      ]),
      ...section(
        texts.rejected(rejected.length),
        rejected.map(one => itemBlock(one, rejectedBlocks(one, language), city)),
      ),
    ],
  })
}

function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', level: 2, heading: { text: heading, language: null }, blocks }]
}

function unclearBlocks(language: MailLanguage): readonly Block[] {
  const { decided, workList } = correctionTexts[language]
  const examples = [workList.approve(1), workList.reject(2), workList.wording(3)]
  return [
    { kind: 'examples', lead: decided.unclear.explanation, examples },
    { kind: 'paragraph', text: workList.fourEyes },
  ]
}

function itemBlock({ number, item }: DecidedProposal, blocks: readonly Block[], city: City): Block {
  const name = item === null ? { text: '', language: null } : shownName(item, city.languages.default, city)
  return { kind: 'section', level: 3, heading: numbered(number, name), blocks }
}

function approvedBlocks(
  { item, organization, proposal }: DecidedProposal,
  approved: readonly DecidedProposal[],
  language: MailLanguage,
): readonly Block[] {
  if (item === null || proposal === null) return []
  const proposals = approved.flatMap(one => one.proposal ?? [])
  return readyBlocks(item, organization, proposal, proposals, language)
}

function rejectedBlocks({ item, proposal }: DecidedProposal, language: MailLanguage): readonly Block[] {
  if (proposal?.state.kind !== 'rejected') return []
  const place = item === null ? [] : [{ kind: 'paragraph' as const, text: placeOf(item, proposal, language) }]
  return [
    ...place,
    { kind: 'paragraph', text: correctionTexts[language].decided.reason },
    { kind: 'quote', lines: writtenLines(proposal.state.reason, 2000).lines },
  ]
}

function notDoneBlocks({ item, outcome, proposal }: DecidedProposal, language: MailLanguage): readonly Block[] {
  if (outcome.kind === 'refused') {
    return [{ kind: 'paragraph', text: correctionTexts[language].decided.refusals[outcome.why] }]
  }
  if (outcome.kind !== 'limits' || item === null || proposal === null) return []
  const name = fieldName(item, proposal, language)
  return outcome.problems.map(problem => ({ kind: 'paragraph', text: limitSentence(problem, name, language) }))
}
