import { describe, expect, it } from 'vitest'
import { guidesOf } from '../../../src/core/guides/files.ts'
import type { Guide } from '../../../src/core/guides/guide.ts'
import { columns, headingOf } from '../../../src/core/people/headings.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { aGuide, plain, sectionText } from '../../support/guide-facts.ts'

const documents = ['processing-record', 'staff-notice', 'impact-assessment'] as const

describe('the guides', () => {
  it('are two pages in each language, and three documents in Finnish and Swedish', () => {
    expect(namesIn('en')).toEqual(['guide-updaters-en', 'guide-communications-en'])
    for (const language of ['fi', 'sv'] as const) {
      expect(namesIn(language)).toEqual(
        ['guide-updaters', 'guide-communications', ...documents].map(name => `${name}-${language}`),
      )
    }
  })

  it('have the same sections, blocks and rows in every language', () => {
    const [fi, sv, en] = mailLanguages.map(language => guidesOf(aGuide(), [language]).map(shapeOf))
    expect(sv).toEqual(fi)
    expect(en).toEqual(fi?.slice(0, 2))
  })

  it.each(mailLanguages)('name every column by the heading that the program writes, in %s', language => {
    const text = textOf(guide('guide-communications', language))
    for (const column of columns) expect(text).toContain(headingOf(column, language))
    for (const column of ['area', 'email'] as const) expect(text).toContain(`${headingOf(column, language)} *`)
  })

  it.each([
    ['fi', ['3 kuvausta', '5 päivän kuluttua', '30 päivän kuluttua', '35 päivän kuluttua', 'klo 7.15', '24.12.2026–']],
    ['sv', ['3 beskrivningar', 'Efter 5 dagar', 'Efter 30 dagar', 'Efter 35 dagar', 'kl. 7.15', '24.12.2026–']],
    ['en', ['3 descriptions', 'After 5 days', 'After 30 days', 'After 35 days', 'before 7:15', '24 December 2026–']],
  ] as const)('tell the city’s own rhythm in %s', (language, told) => {
    const text = textOf(guide('guide-updaters', language, { reminders }))
    for (const words of told) expect(text).toContain(words)
    expect(text).not.toMatch(/2026-?0?7|July|\.7\.2026/)
  })

  it('promise no reminder where the next request comes first', () => {
    const rare = { ...reminders, everyDays: 7, againAfterDays: 7 }
    const [, timing] = guide('guide-updaters', 'fi', { reminders: rare }).sections
    const steps = timing?.blocks[0]
    expect(steps?.kind === 'steps' && steps.steps.map(({ when }) => when)).toEqual([
      'Ensin',
      '7 päivän kuluttua',
      '14 päivän kuluttua',
    ])
  })

  it.each(
    (['fi', 'sv'] as const).flatMap(language =>
      ['guide-updaters', ...documents].map(name => [name, language] as const),
    ),
  )('%s tells the retention of the settings in %s', (name, language) => {
    const text = textOf(guide(name, language))
    expect(text).toMatch(/\b91\b/)
    expect(text).toMatch(/\b181\b/)
    expect(text).not.toMatch(/\b(?:90|180)\b/)
  })

  it.each(mailLanguages)('say of figures by person what the settings say, in %s', language => {
    const [areas, names] = [false, true].map(showPeople => guidesOf(aGuide({ showPeople }), [language]).map(textOf))
    for (const [index, text] of (areas ?? []).entries()) expect(text).not.toBe(names?.[index])
  })
})

describe('before there is a city', () => {
  it.each(mailLanguages)('its name and address are left to be filled in, in %s', language => {
    for (const one of guidesOf(aGuide({ city: null }), [language])) {
      expect(plain(one.city)).toMatch(/^\[.+\]$/)
      expect(textOf(one)).not.toMatch(/viestinta@|Esimerkkilän|Exempelby|\bnull\b|undefined/)
    }
  })
})

describe('the documents on data protection', () => {
  it.each([
    ['processing-record', 'fi', ['30 artiklan', '6 artiklan 1 kohdan e alakohta', '32 artikla']],
    ['processing-record', 'sv', ['artikel 30', 'artikel 6.1 e', 'artikel 32']],
    ['staff-notice', 'fi', ['12–14 artiklan', '21 artikla', 'tietosuoja.fi']],
    ['staff-notice', 'sv', ['artiklarna 12–14', 'artikel 21', 'tietosuoja.fi']],
    ['impact-assessment', 'fi', ['35 artiklan', '5 artikla', '36 artikla', '759/2004', '21 §', '449/2007']],
    ['impact-assessment', 'sv', ['artikel 35', 'artikel 5', 'artikel 36', '759/2004', '21 §', '449/2007']],
  ] as const)('%s in %s names the law that it answers, and leaves the city its decisions', (name, language, laws) => {
    const text = textOf(guide(name, language))
    for (const law of laws) expect(text).toContain(law)
    expect(text.match(/\[[^\]]+\]/gu)?.length).toBeGreaterThan(5)
  })

  it.each([
    ['fi', /selvitä ennen käyttöönottoa, onko asia käsiteltävä yhteistoimintamenettelyssä/],
    ['sv', /Utred därför innan programmet tas i bruk om saken måste behandlas i samarbetsförfarande/],
  ] as const)('leave it open in %s whether co-operation is due', (language, words) => {
    expect(textOf(guide('impact-assessment', language))).toMatch(words)
  })
})

const reminders = {
  everyDays: 30,
  againAfterDays: 5,
  at: Temporal.PlainTime.from('07:15'),
  maxItems: 3,
  pauses: [
    { from: Temporal.PlainDate.from('2026-07-01'), to: Temporal.PlainDate.from('2026-07-31') },
    { from: Temporal.PlainDate.from('2026-12-24'), to: Temporal.PlainDate.from('2027-01-06') },
  ],
} as const

function guide(name: string, language: MailLanguage, changed = {}): Guide {
  const found = guidesOf(aGuide(changed), [language]).find(one => one.name === `${name}-${language}`)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}

function namesIn(language: MailLanguage): readonly string[] {
  return guidesOf(aGuide(), [language]).map(({ name }) => name)
}

function shapeOf({ sections }: Guide): readonly unknown[] {
  return sections.map(({ id, width, blocks }) => [id, width, blocks.map(block => [block.kind, countOf(block)])])
}

function textOf({ title, city, lead, sections, colophon }: Guide): string {
  return [title, plain(city), plain(lead), ...sections.map(sectionText), plain(colophon)].join('\n')
}

function countOf(block: Guide['sections'][number]['blocks'][number]): number {
  switch (block.kind) {
    case 'paragraph':
      return 1
    case 'list':
      return block.items.length
    case 'table':
      return block.rows.length
    case 'steps':
      return block.steps.length
    case 'entries':
      return block.entries.length
  }
}
