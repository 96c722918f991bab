import type { City } from '../city.ts'
import type { ContentItem } from '../content-item.ts'
import type { ComposedMail } from '../digest.ts'
import { shownLanguage, shownName } from '../digests/shown-language.ts'
import { suomiFiUrl } from '../digests/suomi-fi.ts'
import type { Proposal } from '../proposal.ts'
import type { Effects } from '../proposals/effects.ts'
import { followDays } from '../proposals/nightly.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { numbered } from './group.ts'
import { layOut } from './layout.ts'
import { changeBlocks, differenceBlocks, type ToldChange } from './proposal-blocks.ts'
import { readyBlocks } from './ready-blocks.ts'
import { correctionTexts } from './texts.ts'
import type { Block } from './view.ts'
import { oneLine, writtenLines } from './written.ts'

/** A proposal on a work list. */
export interface WorkListItem {
  readonly number: number
  readonly proposal: Proposal
  readonly item: ContentItem
  readonly organization: ContentItem | null
  /** The proposer's name where the roster has it, else the address. */
  readonly asker: string
  readonly effects: Effects
}

/** What communications gets to decide and to publish. */
export interface WorkListFacts {
  readonly city: City
  readonly token: string
  readonly items: readonly WorkListItem[]
  /** How many more wait for the next list. */
  readonly more: number
}

const longestWords = 2000

/** The mail with all proposals that communications has something to do about; in the city's own language. */
export function composeWorkList(facts: WorkListFacts): ComposedMail {
  const { city, token, items, more } = facts
  const language = city.languages.default
  const texts = correctionTexts[language].workList
  const toDecide = items.filter(({ proposal }) => proposal.state.kind === 'waiting')
  const toPublish = items.filter(({ proposal }) => proposal.state.kind !== 'waiting')
  const title = texts.subject(items.length + more)
  return layOut({
    language,
    subject: `${title} [${token}]`,
    marker: mailTexts[language].marker,
    title,
    blocks: [
      { kind: 'paragraph', text: texts.lead(toDecide.length) },
      ...answerBlocks(items, language),
      ...(more === 0 ? [] : [{ kind: 'paragraph' as const, text: texts.more(more) }]),
      ...sectionBlocks(texts.toDecide, toDecide, city),
      ...sectionBlocks(texts.toPublish, toPublish, city),
    ],
  })
}

function answerBlocks(items: readonly WorkListItem[], language: MailLanguage): readonly Block[] {
  const { workList, marks } = correctionTexts[language]
  const [first, second = first, third = second] = items
  if (first === undefined || second === undefined || third === undefined) return []
  const examples = [workList.approve(first.number), workList.reject(second.number), workList.wording(third.number)]
  return [
    { kind: 'examples', lead: workList.how, examples },
    { kind: 'paragraph', text: workList.fourEyes },
    { kind: 'paragraph', text: marks },
  ]
}

function sectionBlocks(heading: string, items: readonly WorkListItem[], city: City): readonly Block[] {
  if (items.length === 0) return []
  const proposals = items.map(({ proposal }) => proposal)
  const blocks = items.map(item => itemBlock(item, proposals, city))
  return [{ kind: 'section', level: 2, heading: { text: heading, language: null }, blocks }]
}

function itemBlock(told: WorkListItem, proposals: readonly Proposal[], city: City): Block {
  const { number, proposal, item } = told
  const language = city.languages.default
  const name = shownName(item, language, city)
  const url = suomiFiUrl(item, told.organization, shownLanguage(item, language, city))
  const change: ToldChange = { item, change: proposal, words: proposal.newWords, effects: told.effects }
  const isWaiting = proposal.state.kind === 'waiting'
  return {
    kind: 'section',
    level: 3,
    heading: numbered(number, name),
    blocks: [
      ...(isWaiting ? changeBlocks(change, language) : differenceBlocks(approvedChange(change), language)),
      ...standingBlocks(proposal, language),
      ...(isWaiting ? [] : readyBlocks(item, told.organization, proposal, proposals, language)),
      ...askerBlocks(told, language),
      ...(url === null ? [] : [{ kind: 'link' as const, label: mailTexts[language].item.suomiFi, name, url }]),
    ],
  }
}

function approvedChange(change: ToldChange): ToldChange {
  const { state } = change.change as Proposal
  return 'approval' in state ? { ...change, words: state.approval.finalWords } : change
}

function askerBlocks({ proposal, asker }: WorkListItem, language: MailLanguage): readonly Block[] {
  const texts = correctionTexts[language].workList
  const value = texts.asker(oneLine(asker, 200), formatDate(proposal.askedOn, language))
  const { lines } = writtenLines(proposal.given, longestWords)
  const isTold = proposal.field.kind === 'asGiven' && proposal.given === proposal.newWords
  return [
    { kind: 'facts', facts: [{ label: texts.askedBy, value, note: null }] },
    ...(isTold || lines.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, text: texts.theirWords },
          { kind: 'quote' as const, lines },
        ]),
  ]
}

function standingBlocks({ state }: Proposal, language: MailLanguage): readonly Block[] {
  const texts = correctionTexts[language].workList
  const date = (day: Temporal.PlainDate): string => formatDate(day, language)
  if (state.kind === 'waiting') return state.movedOn === null ? [] : [instruction(texts.moved(date(state.movedOn)))]
  if (!('approval' in state)) return []
  const { by, on } = state.approval
  const approved: Block = { kind: 'paragraph', text: texts.approved(by, date(on)) }
  switch (state.kind) {
    case 'approved':
    case 'seen':
      return [approved]
    case 'notMade':
      return [approved, instruction(texts.notMade(followDays))]
    case 'partly':
    case 'differs':
      return [
        approved,
        instruction(texts[state.kind](date(state.on))),
        ...(state.found === null ? [] : [{ kind: 'paragraph' as const, text: `${texts.found}:` }, quote(state.found)]),
      ]
  }
}

function instruction(text: string): Block {
  return { kind: 'instruction', text }
}

function quote(text: string): Block {
  return { kind: 'quote', lines: writtenLines(text, longestWords).lines }
}
