import { rules } from '../assessment/rules/index.ts'
import type { ContentItem } from '../content-item.ts'
import type { Finding } from '../finding.ts'
import type { FieldChange } from '../proposal.ts'
import { differenceOf, shortDifference } from '../proposals/difference.ts'
import type { Effects } from '../proposals/effects.ts'
import { limitProblems } from '../proposals/limits.ts'
import { fieldName, limitSentence, outOfStepSentence } from '../proposals/names.ts'
import { outOfStep } from '../proposals/out-of-step.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { correctionTexts } from './texts.ts'
import type { Block } from './view.ts'
import { oneLine, writtenLines } from './written.ts'

/** A change with what the content rules say of it. */
export interface ToldChange {
  readonly item: ContentItem
  readonly change: FieldChange
  /** What is to stand in place of the old words. */
  readonly words: string
  readonly effects: Effects
}

const longestWords = 4000
const longestFact = 200
const mostFindings = 8

/** The field, the difference, what PTV and the rules say of it, and what other language versions would still say. */
export function changeBlocks(told: ToldChange, reader: MailLanguage): readonly Block[] {
  const { item, change, words } = told
  return [
    ...differenceBlocks(told, reader),
    ...limitBlocks(told, reader),
    ...effectBlocks(told.effects, reader),
    ...outOfStep(item, change)
      .slice(0, mostFindings)
      .map(other => ({
        kind: 'facts' as const,
        facts: [
          {
            label: correctionTexts[reader].otherVersion(mailTexts[reader].inLanguage[other.language]),
            value: oneLine(other.words, longestWords),
            note: outOfStepSentence(item, other, reader),
          },
        ],
      }))
      .filter(() => words !== ''),
  ]
}

/** The field by its name, and what goes and comes in it. */
export function differenceBlocks({ item, change, words }: ToldChange, reader: MailLanguage): readonly Block[] {
  const texts = correctionTexts[reader]
  const { oldWords, field } = change
  if (field.kind === 'asGiven') {
    return [
      { kind: 'paragraph', text: texts.asGiven },
      { kind: 'quote', lines: writtenLines(words, longestWords).lines },
    ]
  }
  const place = placeOf(item, change, reader)
  const isShort = words.length <= longestFact && (oldWords ?? '').length <= longestFact
  const facts = [
    ...(oldWords === null ? [] : [{ label: texts.now, value: oneLine(oldWords, longestFact), note: null }]),
    { label: texts.wanted, value: oneLine(words, longestFact), note: null },
  ]
  return [
    { kind: 'instruction', text: capital(place) },
    ...(isShort ? [{ kind: 'facts' as const, facts }] : []),
    ...(isShort && field.kind !== 'text'
      ? []
      : [{ kind: 'difference' as const, parts: shortDifference(differenceOf(change, words)) }]),
  ]
}

/** A field by its name, with its language version where it belongs to one alone. */
export function placeOf(item: ContentItem, change: FieldChange, reader: MailLanguage): string {
  const { field, language } = change
  const isShared = language === '*' || field.kind === 'hours' || field.kind === 'address'
  const adverb = isShared ? null : mailTexts[reader].inLanguage[language]
  return correctionTexts[reader].place(fieldName(item, change, reader), adverb)
}

function limitBlocks({ item, change, words }: ToldChange, reader: MailLanguage): readonly Block[] {
  const problems = limitProblems(item, change, words)
  if (problems.length === 0) return []
  const name = fieldName(item, change, reader)
  const sentences = problems.map(problem => limitSentence(problem, name, reader))
  return [{ kind: 'instruction', text: `${correctionTexts[reader].limits}:` }, ...sentences.map(paragraph)]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function effectBlocks(effects: Effects, reader: MailLanguage): readonly Block[] {
  if (effects.kind === 'unknown') return []
  const { closes, opens } = correctionTexts[reader]
  const facts = [...factsOf(closes, effects.closes, reader), ...factsOf(opens, effects.opens, reader)]
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }]
}

function factsOf(label: string, findings: readonly Finding[], reader: MailLanguage) {
  const titles = new Set(findings.map(({ rule }) => rules.find(({ id }) => id === rule)?.title[reader] ?? rule))
  return [...titles].slice(0, mostFindings).map(value => ({ label, value, note: null }))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
