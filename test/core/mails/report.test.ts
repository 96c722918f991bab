import { describe, expect, it } from 'vitest'
import { composeReportMail } from '../../../src/core/mails/report.ts'
import type { ReportMailFacts } from '../../../src/core/replies/outcome.ts'
import { aCity } from './a-reply.ts'

const facts: ReportMailFacts = {
  city: aCity(),
  date: Temporal.PlainDate.from('2026-12-01'),
  items: 1412,
  stale: 137,
  unowned: 12,
  touched: 88,
  answers: 23,
  before: { items: 1405, stale: 141, unowned: 12 },
}

function figures(parts: Partial<ReportMailFacts> = {}): readonly string[] {
  return [...composeReportMail({ ...facts, ...parts }).text.matchAll(/^- (.*)$/gm)].map(([, line = '']) => line)
}

describe('the figures', () => {
  it('stand with their change since a month ago', () =>
    expect(figures()).toEqual([
      'Sisältöjä: 1\u00a0412 (7 enemmän kuin kuukausi sitten)',
      'Vaatii toimia: 137 (4 vähemmän kuin kuukausi sitten)',
      'Ilman vastuuhenkilöä: 12 (yhtä monta kuin kuukausi sitten)',
      'Massajulkaistuja: 88',
      'Vastauksia kuluneen kuukauden aikana: 23',
    ]))

  it('stand alone where nothing is known of a month ago', () =>
    expect(figures({ before: null }).slice(0, 3)).toEqual([
      'Sisältöjä: 1\u00a0412',
      'Vaatii toimia: 137',
      'Ilman vastuuhenkilöä: 12',
    ]))

  it.each([
    ['sv', 'Kräver åtgärder: 137 (4 färre än för en månad sedan)'],
    ['en', 'Need action: 137 (4 fewer than a month ago)'],
  ] as const)('are in the city’s language: %s', (language, words) =>
    expect(figures({ city: aCity(language) })).toContain(words),
  )
})

it.each([
  [
    'fi',
    'Palvelukuvausten ajantasaisuus, joulukuu 2026',
    'Esimerkkilän kaupunki',
    'suomeksi, ruotsiksi ja englanniksi',
  ],
  ['sv', 'Tjänstebeskrivningarnas aktualitet, december 2026', 'Exempelby stad', 'finska, svenska och engelska'],
  ['en', 'How up to date our service descriptions are, December 2026', 'City of', 'Finnish, Swedish and English'],
] as const)('names month and city and tells of the attachments in %s', (language, subject, city, languages) => {
  const mail = composeReportMail({ ...facts, city: aCity(language) })
  expect(mail.subject).toBe(subject)
  expect(mail.text).toContain(city)
  expect(mail.text.replace(/\s+/g, ' ')).toContain(languages)
})
