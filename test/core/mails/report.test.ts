import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/core/report/page/view.ts'
import { composeReportMail, type ReportMailFacts } from '../../../src/core/mails/report.ts'
import { aCity } from './a-reply.ts'
import { aFigure, aMonth, staleItems } from './a-month.ts'

const { head } = textsOf.fi.parts
const items = staleItems('Liikunta', 4)
const facts = items.map(({ contentId }) => ({ kind: 'brokenLink', contentId, finding: 'key' }) as const)

function compose(parts: Partial<ReportMailFacts> = {}) {
  return composeReportMail({ city: aCity(), report: aMonth(), page: { kind: 'attached' }, ...parts })
}

function lines(parts: Partial<ReportMailFacts> = {}): readonly string[] {
  return compose(parts).text.replaceAll('\u00a0', ' ').split('\n')
}

describe('the figures', () => {
  it('stand with their share and their change since a month ago', () => {
    const all = lines()
    const begin = all.findIndex(line => line.startsWith('- '))
    expect(all.slice(begin, begin + 10)).toEqual([
      '- Ajan tasalla: 148/190 (78 %)',
      `  ${head.more(8, '1.11.2026')}`,
      '- Vahvistettu: 120/190 (63 %)',
      `  ${head.same('1.11.2026')}`,
      '- Vaatii toimia: 42/190 (22 %)',
      `  ${head.more(-8, '1.11.2026')}`,
      '- Ilman vastuuhenkilöä: 12/190 (6 %)',
      `  ${head.more(-1, '1.11.2026')}`,
      '- Vastattu: 30/40 (75 %)',
      `  ${head.points(25, '1.11.2026')}`,
    ])
  })

  it('stand alone where nothing is known of a month ago', () =>
    expect(lines({ report: aMonth({ headline: [aFigure('current', 148, 190, null)] }) })).toEqual(
      expect.not.arrayContaining([expect.stringContaining('1.11.2026')]),
    ))

  it('say that nobody was asked, in place of a share of nothing', () =>
    expect(lines({ report: aMonth({ headline: [aFigure('answered', 0, 0, null)] }) })).toContain(
      `- Vastattu: ${head.nobodyAsked}`,
    ))

  it.each([
    ['sv', 'Kräver åtgärder', '42/190 (22 %)', '1.11.2026'],
    ['en', 'Need action', '42/190 (22%)', '1 November 2026'],
  ] as const)('are in the city’s language: %s', (language, label, value, date) => {
    const all = lines({ city: aCity(language) })
    const at = all.indexOf(`- ${label}: ${value}`)
    expect(all[at + 1]).toBe(`  ${textsOf[language].parts.head.more(-8, date)}`)
  })
})

describe('what to do first', () => {
  it('stands below the figures, with the place where there is the most of it', () => {
    const text = compose({ report: aMonth({ items, facts }) }).text.replace(/\s+/g, ' ')
    expect(text).toContain('Tee nämä ensin: - Korjaa 4 rikkinäistä linkkiä. Eniten vastuualueella Liikunta: 4.')
  })

  it('is said to be nothing where all is well', () =>
    expect(lines()).toContain('Juuri nyt sinun ei tarvitse tehdä mitään.'))
})

describe('the page', () => {
  it.each<[ReportMailFacts['page'], string]>([
    [{ kind: 'attached' }, 'Raportti on liitteenä myös verkkosivuna.'],
    [{ kind: 'linked', url: 'https://intra.city.fi/report-fi.html' }, 'https://intra.city.fi/report-fi.html'],
    [
      { kind: 'tooLarge', file: 'report-fi.html' },
      'ei mahdu liitteeksi. Se on raporttien kansiossa nimellä report-fi.html.',
    ],
  ])('is told of: %j', (page, words) => expect(compose({ page }).text.replace(/\s+/g, ' ')).toContain(words))
})

it.each([
  ['fi', 'Palvelutietojen ajantasaisuus, joulukuu 2026', 'Esimerkkilän kaupunki'],
  ['sv', 'Rapport om uppgifternas aktualitet i Servicedatalagret, december 2026', 'Exempelby stad'],
  ['en', 'How up to date our service information is, December 2026', 'City of Esimerkkilä'],
] as const)('names month and city in %s', (language, subject, city) => {
  const mail = compose({ city: aCity(language) })
  expect(mail.subject).toBe(subject)
  expect(mail.text).toContain(city)
})
