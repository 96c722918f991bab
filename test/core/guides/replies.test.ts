import { describe, expect, it } from 'vitest'
import { exampleReplies } from '../../../src/core/guides/replies.ts'
import { updaterSheet } from '../../../src/core/guides/sheets.ts'
import { interpret } from '../../../src/core/replies/meaning/interpret.ts'
import { undoDays } from '../../../src/core/replies/understand.ts'
import { readYesOrNo } from '../../../src/core/replies/yes-or-no.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aGuide, sectionText } from '../../support/guide-facts.ts'

const question = { items: 12, today: Temporal.PlainDate.from('2026-12-09') }
const domain = 'esimerkkila.fi'

const examples = mailLanguages.flatMap(language => exampleReplies(language, domain))

describe('the replies that the guide shows', () => {
  it.each(examples.filter(({ number }) => number !== null))(
    '"$words" is read as $kind of item $number alone',
    ({ words, kind, number }) => {
      expect(interpret({ text: words, between: [] }, question)).toMatchObject([{ kind, items: [number] }])
    },
  )

  it.each(mailLanguages)('confirm all, or all but item 2, in %s', language => {
    const [all, allButOne] = exampleReplies(language, domain)
    expect(read(all?.words)).toEqual([{ kind: 'confirm', items: 'all' }])
    expect(read(allButOne?.words)).toEqual([{ kind: 'confirm', items: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }])
  })

  it.each(mailLanguages)('hand item 7 to the address, and put item 10 off to 15 January, in %s', language => {
    const said = exampleReplies(language, domain).flatMap(({ words }) => read(words))
    const to = said.flatMap(intent => (intent.kind === 'reassign' ? [intent.to] : []))
    const until = said.flatMap(intent => (intent.kind === 'snooze' ? [intent.until.toString()] : []))
    expect(to).toEqual([null, expect.stringMatching(/^[a-z]+\.[a-z]+@esimerkkila\.fi$/)])
    expect(until).toEqual(['2027-01-15'])
  })

  it.each(mailLanguages)('are all understood in one mail, each on its own line, in %s', language => {
    const lines = exampleReplies(language, domain).filter(({ number }) => number !== null)
    expect(read(lines.map(({ words }) => words).join('\n')).map(({ kind }) => kind)).toEqual(
      lines.map(({ kind }) => kind),
    )
  })

  it.each(mailLanguages)('stand in the table with what they mean, in %s', language => {
    const table = sectionText(updaterSheet(aGuide(), language).sections[0] ?? missing())
    for (const { words, meaning } of exampleReplies(language, domain)) expect(table).toContain(`${words}\n${meaning}`)
  })
})

describe('the words of the guide that are no answers to items', () => {
  it.each(mailLanguages)('take a reply back in %s', language => {
    const [sentence = '', word = ''] = /[^\n]*"([^"]+)"[^\n]*/.exec(afterwards(language)) ?? []
    expect(read(word)).toEqual([{ kind: 'undo' }])
    expect(sentence).toContain(String(undoDays))
  })

  it.each([
    ['fi', 'kyllä'],
    ['sv', 'ja'],
    ['en', 'yes'],
  ] as const)('say yes in %s by "%s"', (language, word) => {
    expect(afterwards(language)).toContain(` ${word}.\n`)
    expect(readYesOrNo(word, '')).toBe('yes')
  })
})

function read(text: string | undefined) {
  return interpret({ text: text ?? '', between: [] }, question)
}

function afterwards(language: (typeof mailLanguages)[number]): string {
  return sectionText(updaterSheet(aGuide(), language).sections.find(({ id }) => id === 'after') ?? missing())
}

function missing(): never {
  throw new Error('the guide has no such section')
}
