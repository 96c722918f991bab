import { describe, expect, it } from 'vitest'
import { answerTexts } from '../../../src/core/mails/texts.ts'
import type { AnswerTexts, GroupTexts, OutcomeTexts } from '../../../src/core/texts/answers.ts'
import { formatMonth } from '../../../src/core/texts/format.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'

function shape(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${value === null ? 'null' : typeof value}`]
  return Object.entries(value)
    .flatMap(([key, part]) => shape(part, `${path}.${key}`))
    .toSorted()
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

/** Every sentence of a catalogue, those with counts in the singular and the plural. */
function sentences(texts: AnswerTexts): readonly string[] {
  const { corrected, forward, receipt, roundTrip, undone } = texts
  return [
    ...strings(texts),
    ...[1, 2].flatMap(items => [
      ...groupsOf(texts).flatMap(({ lead, note }) => [lead(items), ...(note === null ? [] : [note(items)])]),
      ...[forward.itemsSubject, corrected.allSeen, corrected.noneSeen].map(sentence => sentence(items)),
    ]),
    ...[[1], [1, 2]].flatMap(numbers => [
      receipt.open(numbers),
      receipt.partly.items(numbers, false),
      receipt.partly.items(numbers, true),
    ]),
    ...[receipt.undo, undone.nothing.explanation].map(sentence => sentence(14)),
    ...[forward.cut, forward.noWords, roundTrip.received, roundTrip.ask].map(sentence => sentence('x')),
    texts.answeredForYou.from('x'),
  ]
}

function groupsOf({ corrected, receipt, statements, undone }: AnswerTexts): readonly GroupTexts[] {
  return [receipt, statements].flatMap(outcomeTexts).concat(corrected.seen, corrected.notSeen, undone.items)
}

function outcomeTexts(texts: OutcomeTexts): readonly GroupTexts[] {
  const { changedSince, confirmed, corrected, handedOver, muted, passedOn, snoozed } = texts
  const named = [snoozed('15.1.2027'), handedOver('Kalle Kanto')]
  return [changedSince, confirmed, corrected, muted, ...named, ...Object.values(passedOn)]
}

it.each(mailLanguages)('says everything in %s', language => {
  expect(shape(answerTexts[language])).toEqual(shape(answerTexts.fi))
  const said = sentences(answerTexts[language])
  expect(said.length).toBeGreaterThan(160)
  expect(said.filter(text => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([])
})

it.each(['sv', 'en'] as const)('never says PTV in %s', language =>
  expect(sentences(answerTexts[language]).filter(text => /PTV|Palvelutietovaranto|FSC|SDL/.test(text))).toEqual([]),
)

it.each(mailLanguages)('ends sentences before a list or an address with a colon in %s', language => {
  const { receipt, forward, roundTrip } = answerTexts[language]
  const leads = [
    ...groupsOf(answerTexts[language]).flatMap(({ lead }) => [lead(1), lead(2)]),
    receipt.misunderstood,
    receipt.unclear.examples,
    roundTrip.ask('x'),
    forward.reply,
  ]
  expect(leads.filter(text => !text.endsWith(':'))).toEqual([])
})

describe('a month', () => {
  it.each([
    ['fi', 'joulukuu 2026'],
    ['sv', 'december 2026'],
    ['en', 'December 2026'],
  ] as const)('is named in %s', (language, words) =>
    expect(formatMonth(Temporal.PlainDate.from('2026-12-01'), language)).toBe(words),
  )
})
