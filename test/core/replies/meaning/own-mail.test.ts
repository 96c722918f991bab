import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../../src/core/texts/format.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../../src/core/texts/mails.ts'
import { meaning } from './cases.ts'

const today = Temporal.PlainDate.from('2026-11-22')

describe.each(mailLanguages)('the answers that our own mail suggests in %s', language => {
  const { replies } = mailTexts[language]
  const numbers = Array.from({ length: 100 }, (_, index) => index + 1)

  it('understands that all is right', () => expect(meaning(replies.allOk)).toBe('confirm all'))

  it.each([
    ['ok', replies.ok, 'confirm'],
    ['corrected', replies.corrected, 'corrected'],
    ['dontKnow', replies.dontKnow, 'dontKnow'],
    ['ended', replies.ended, 'ended'],
  ] as const)('understands %s with every number', (_name, write, kind) => {
    expect(numbers.map(number => meaning(write(number), 100))).toEqual(numbers.map(number => `${kind} ${number}`))
  })

  it('understands an exception, a hand-over, an intention and a correction with every number', () => {
    const read = numbers.map(number => [
      meaning(replies.allButOne(number), 100),
      meaning(replies.notMine(number), 100),
      meaning(replies.intended(number), 100),
      meaning(replies.intended(number).replace('…', 'so it is'), 100),
      meaning(replies.correctionExample(number), 100),
    ])
    const wanted = numbers.map(number => [
      `confirm ${numbers.filter(other => other !== number).join(',')}`,
      `reassign ${number} nobody`,
      `intended ${number} ""`,
      `intended ${number} "so it is"`,
      `correct ${number} ${JSON.stringify(replies.correctionExample(number).replace(/^\d+: /, ''))}`,
    ])
    expect(read).toEqual(wanted)
  })

  it('does not understand the beginning of a correction as long as nothing follows', () => {
    expect(numbers.map(number => meaning(replies.correction(number), 100))).toEqual(
      numbers.map(number => `unclear ${number}`),
    )
  })

  it('understands every day of the next year', () => {
    const days = Array.from({ length: 365 }, (_, index) => today.add({ days: index + 1 }))
    expect(days.map(day => meaning(replies.later(formatDate(day, language))))).toEqual(
      days.map(day => `snooze all ${day.toString()}`),
    )
  })

  it('understands the labels of its buttons', () => {
    const { okButton, correctedButton, notMineButton, correctionButton } = mailTexts[language].item
    expect(
      [okButton(3), correctedButton(3), notMineButton(3), correctionButton(3)].map(label => meaning(label)),
    ).toEqual(['confirm 3', 'corrected 3', 'reassign 3 nobody', expect.stringContaining('unclear')])
  })
})

describe.each(mailLanguages)('our own mail echoed in %s', language => {
  const { replies, meanings, answering, closing, item, preheader, purpose, facts } = mailTexts[language]

  it('is no answer', () => {
    const sentences = [
      preheader(1),
      preheader(3),
      purpose(1),
      purpose(3),
      answering.instruction,
      answering.examples,
      answering.buttons,
      answering.receipt,
      closing.allHeading,
      facts.heading,
      item.answerWith([replies.ok(2), replies.correction(2)]),
      ...[meanings.allOk(3), meanings.notMine(2), meanings.corrected, meanings.intended].map(
        each => `"${replies.allOk}" – ${each}`,
      ),
      `${item.ready} ${item.okButton(2)} ${item.correctionButton(2)} ${item.correctedButton(2)} ${item.notMineButton(2)}`,
      [item.okButton(2), item.correctionButton(2), item.correctedButton(2), item.notMineButton(2)].join('\n'),
      [replies.allOk, replies.allButOne(2), replies.ok(2), replies.notMine(3)].map(each => `- "${each}"`).join('\n'),
    ]
    expect(sentences.filter(sentence => !meaning(sentence).startsWith('unclear'))).toEqual([])
  })
})
