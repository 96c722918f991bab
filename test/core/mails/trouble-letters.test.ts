import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ComposedMail } from '../../../src/core/digest.ts'
import { troubleAreas, troubleReasons, type TroubleArea, type TroubleReason } from '../../../src/core/health/signs.ts'
import { composeAlarm } from '../../../src/core/mails/alarm.ts'
import { troubles as en } from '../../../src/core/texts/en/troubles.ts'
import { troubles as fi } from '../../../src/core/texts/fi/troubles.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { troubles as sv } from '../../../src/core/texts/sv/troubles.ts'
import { visible } from '../../support/visible.ts'
import { aCity } from './a-reply.ts'

// Whole mails as IT sees them, to be read as texts. With UPDATE_LETTERS=1 they are written anew.
const folder = join(import.meta.dirname, 'letters')
const since = '2026-12-10T06:00:00Z'

const reasonOf: Readonly<Record<TroubleArea, TroubleReason>> = {
  night: 'ptvKey',
  mailbox: 'mailboxAway',
  answers: 'unforeseen',
  sending: 'database',
}

function tell(area: TroubleArea, reason: TroubleReason, language: MailLanguage): ComposedMail {
  return composeAlarm({ kind: 'trouble', facts: { kind: 'trouble', area, reason, since, told: true } }, aCity(language))
}

function clear(area: TroubleArea, language: MailLanguage): ComposedMail {
  const facts = { kind: 'trouble', area, reason: reasonOf[area], since, told: true } as const
  return composeAlarm({ kind: 'troubleOver', facts }, aCity(language))
}

const every = mailLanguages.flatMap(language =>
  troubleAreas.flatMap(area => [
    { language, name: area, write: (other: MailLanguage) => tell(area, reasonOf[area], other) },
    { language, name: `${area}-over`, write: (other: MailLanguage) => clear(area, other) },
  ]),
)

describe.each(every)('$name in $language', ({ name, language, write }) => {
  const { subject, text, html } = write(language)
  const letter = `${subject}\n\n${text}`
  const path = join(folder, `${name}.${language}.txt`)

  if (process.env['UPDATE_LETTERS'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, letter)
  }

  it('reads as its letter', () => {
    expect(existsSync(path), `${path} is missing: run with UPDATE_LETTERS=1`).toBe(true)
    expect(letter).toBe(readFileSync(path, 'utf8'))
  })

  it('has no line of another language', () => {
    const own = text.split('\n').filter(line => !/^(?: *|[-=]*| +ajantasa .*)$/.test(line))
    const strangers = mailLanguages.filter(other => other !== language)
    const theirs = new Set(strangers.flatMap(other => write(other).text.split('\n')))
    expect(own.filter(line => theirs.has(line))).toEqual([])
  })

  it('names the city and says the same in both bodies', () => {
    const paragraphs = text.split('\n\n').filter(one => !/^ |\n[-=]{3}/.test(one))
    expect(text).toContain(aCity(language).name[language])
    expect(paragraphs.map(one => one.replace(/\s+/g, ' ').trim()).filter(one => !visible(html).includes(one))).toEqual(
      [],
    )
  })
})

it('has no letter that nobody writes', () =>
  expect(readdirSync(folder).toSorted()).toEqual(
    every.map(({ name, language }) => `${name}.${language}.txt`).toSorted(),
  ))

const texts = { fi, sv, en }

describe.each(mailLanguages)('in %s', language => {
  it.each(troubleReasons)('a night that fails says why and what helps, with the commands: %s', reason => {
    const { text } = tell('night', reason, language)
    const { why, remedy } = texts[language].reasons[reason]
    expect(text.replace(/\s+/g, ' ')).toContain(why)
    expect(text.replace(/\s+/g, ' ')).toContain(remedy)
    expect(text).toContain('\n    ajantasa doctor\n')
    expect(text).toContain('\n    ajantasa status\n')
  })

  it('every reason has words of its own', () => {
    const words = troubleReasons.flatMap(reason => Object.values(texts[language].reasons[reason]))
    expect(new Set(words).size).toBe(words.length)
  })

  it('sentences end, and are no longer than a reader likes', () => {
    const words = troubleReasons.flatMap(reason => Object.values(texts[language].reasons[reason]))
    const sentences = words.flatMap(text => text.split(/(?<=\.) /))
    expect(words.filter(text => !text.endsWith('.'))).toEqual([])
    expect(sentences.filter(text => text.split(' ').length > 26)).toEqual([])
  })
})
