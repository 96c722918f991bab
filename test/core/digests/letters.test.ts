import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/core/assessment/rules/index.ts'
import type { ComposedMail, Digest, DigestCopy, StandIn } from '../../../src/core/digest.ts'
import { composeCopy, composeDigest } from '../../../src/core/digests/compose.ts'
import type { UnownedFacts } from '../../../src/core/digests/unanswered.ts'
import { composeUnanswered } from '../../../src/core/mails/unanswered.ts'
import { composeUnowned } from '../../../src/core/mails/unowned.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { reminderTexts } from '../../../src/core/texts/mails.ts'
import { visible } from '../../support/visible.ts'
import { aCity } from '../mails/a-reply.ts'
import { unanswered, unowned } from '../mails/silence.ts'
import { aDigest, aPerson } from './a-digest.ts'
import { letterItems } from './letter-items.ts'

// Whole mails as their readers see them, to be read as texts. With UPDATE_LETTERS=1 they are written anew.
const folder = join(import.meta.dirname, 'letters')
const since = Temporal.PlainDate.from('2026-09-28')
const until = Temporal.PlainDate.from('2026-12-06')
const [grants, , berths] = letterItems()

const manyOrganizations = [12, 8, 5, 4, 3, 3, 3, 2, 2, 2, 1, 1]

const letters: Readonly<Record<string, (language: MailLanguage) => ComposedMail>> = {
  digest: language => compose(language, { items: letterItems(), more: 2 }),
  'digest of one': language => compose(language, { items: only(berths) }),
  'digest to an editor': language => compose(language, { person: aPerson({ language, editsPtv: true }) }),
  'first digest': language => compose(language, { welcome: true }),
  'digest after silence': language =>
    compose(language, { unansweredSince: since, copies: [copy(language, 'deputy'), copy(language, 'superior')] }),
  reminder: language => compose(language, { step: { kind: 'reminder', of: Temporal.PlainDate.from('2026-11-09') } }),
  'copy to the deputy': language => composeCopy(silent(language), copy(language, 'deputy'), rules),
  'copy to the superior': language => composeCopy(silent(language), copy(language, 'superior'), rules),
  'stand-in of one away': language => compose(language, { standIn: standIn(language, { kind: 'away', until }) }),
  'stand-in of one unreachable': language =>
    compose(language, { standIn: standIn(language, { kind: 'unreachable' }), welcome: true }),
  unanswered: language => composeUnanswered({ ...unanswered(2), city: aCity(language) }),
  'unanswered by one': language => composeUnanswered({ ...unanswered(1), city: aCity(language) }),
  unowned: language => composeUnowned({ ...unowned([9, 3, 1]), city: aCity(language) }),
  'unowned by many': language => composeUnowned({ ...withoutOne(unowned(manyOrganizations)), city: aCity(language) }),
}

const every = mailLanguages.flatMap(language =>
  Object.entries(letters).map(([name, write]) => ({
    language,
    name,
    file: `${fileName(name)}.${language}.txt`,
    write,
  })),
)

describe.each(every)('$name in $language', ({ file, language, write }) => {
  const { subject, text } = write(language)
  const letter = `${subject}\n\n${text}`
  const path = join(folder, file)

  if (process.env['UPDATE_LETTERS'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, letter)
  }

  it('reads as its letter', () => {
    expect(existsSync(path), `${file} is missing: run with UPDATE_LETTERS=1`).toBe(true)
    expect(letter).toBe(readFileSync(path, 'utf8'))
  })
})

// What others wrote or named stands in every letter as it is: names, addresses, quotations, areas, and bare numbers.
const others =
  /Kohde|Yksikkö|Venepai|Vuokra|Voit vuokrata|Nuoriso|vapaa-aika|Maija|Teppo|Kalle|Kanto|@|^\S*$|^ +"|https:|^[-=> \d.,–€[\]]*$/

it.each(every)('$name in $language has no line of another language', ({ language, write }) => {
  const own = write(language)
    .text.split('\n')
    .filter(line => !others.test(line))
  const strangers = mailLanguages.filter(each => each !== language)
  const theirs = new Set(strangers.flatMap(each => write(each).text.split('\n')))
  expect(own.length).toBeGreaterThan(10)
  expect(own.filter(line => theirs.has(line))).toEqual([])
})

// Lists, headings, links and the plain text's line in place of buttons look otherwise in HTML.
it.each(every)('$name in $language has every paragraph in both bodies', ({ language, write }) => {
  const { html, text } = write(language)
  const paragraphs = text.split('\n\n').filter(each => !/^[-*• ]|\n[-*=]|https:|"1 ok"|"2 ok"|"3 ok"/m.test(each))
  const seen = visible(html)
  expect(paragraphs.length).toBeGreaterThan(1)
  expect(paragraphs.map(each => each.replace(/\s+/g, ' ').trim()).filter(each => !seen.includes(each))).toEqual([])
})

it.each(mailLanguages)('every text about silence and first contact is used in %s', language => {
  const written = Object.values(letters).flatMap(write => {
    const { html, subject, text } = write(language)
    return [html, subject, text.replace(/\s+/g, ' ')]
  })
  expect(wordsIn(reminderTexts[language]).filter(words => !written.some(mail => mail.includes(words)))).toEqual([])
})

it('has no letter that nobody writes', () =>
  expect(readdirSync(folder).toSorted()).toEqual(every.map(({ file }) => file).toSorted()))

/** The texts that need nothing put in. */
function wordsIn(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts]
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(wordsIn) : []
}

function compose(language: MailLanguage, parts: Partial<Digest>): ComposedMail {
  return composeDigest(aDigest({ person: aPerson({ language }), items: only(grants), ...parts }), rules)
}

/** The organization of the first items is not in PTV's catalogue. */
function withoutOne({ items, ...facts }: UnownedFacts): UnownedFacts {
  return { ...facts, items: items.map((each, index) => (index < 12 ? { ...each, organization: null } : each)) }
}

/** A Finnish-speaking person's digest whose copies are read in the language. */
function silent(language: MailLanguage): Digest {
  return aDigest({ items: only(grants), unansweredSince: since, copies: [copy(language, 'deputy')] })
}

function only(item: ReturnType<typeof letterItems>[number] | undefined): Digest['items'] {
  return item === undefined ? [] : [{ ...item, number: 1 }]
}

function copy(language: MailLanguage, role: DigestCopy['role']): DigestCopy {
  return role === 'deputy'
    ? { role, address: 'kalle.kanto@esimerkkila.fi', name: 'Kalle Kanto', language }
    : { role, address: 'eeva.esihenkilo@esimerkkila.fi', name: null, language }
}

function standIn(language: MailLanguage, why: StandIn['why']): StandIn {
  return { address: 'kalle.kanto@esimerkkila.fi', name: 'Kalle Kanto', language, why }
}

function fileName(name: string): string {
  return name.replaceAll(' ', '-')
}
