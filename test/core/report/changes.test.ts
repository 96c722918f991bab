import { describe, expect, it } from 'vitest'
import type { ServiceCollection } from '../../../src/core/content-item.ts'
import { composeReportPage } from '../../../src/core/report/page.ts'
import { textsOf } from '../../../src/core/report/page/view.ts'
import type { ReportChange } from '../../../src/core/report/report.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { mailTexts } from '../../../src/core/texts/mails.ts'
import { aChannel, anOrganization, aService, aVersion, aGeneralDescription } from '../../support/builders.ts'
import { aReport } from '../../support/report.ts'

describe('the changes on the report page', () => {
  it.each([
    ['fi', 'archived', 'Poistunut arkistoitu PTV:ssä'],
    ['fi', 'unpublished', 'Poistunut ei enää julkaistuna PTV:ssä'],
    ['fi', 'moved', 'Poistunut siirretty toiselle organisaatiolle'],
    ['fi', 'notSeen', 'Poistunut ei löytynyt PTV:stä'],
    ['fi', null, 'Poistunut'],
    ['sv', 'archived', 'Borttaget arkiverat i Servicedatalagret'],
    ['sv', 'moved', 'Borttaget överfört till en annan organisation'],
    ['en', 'unpublished', 'Gone no longer published'],
    ['en', 'notSeen', 'Gone not found in the Finnish Service Catalogue'],
  ] as const)('say in %s why an item is gone: %s', (language, reason, told) =>
    expect(cells([aChange({ change: 'removed', reason, fields: [] })], language)).toEqual([
      ['Kirjasto', told, dates[language], ''],
    ]),
  )

  it('count an item once that was missed one night and found to be archived the next', () => {
    const rows = (['missing', 'removed'] as const).map(change => aChange({ change, kind: 'gone' }))
    expect(beforeTable(rows, 'fi')).toContain('1 Poistuneita')
  })

  it.each([
    ['fi', 'Puuttuu, varmistetaan arkistoitu PTV:ssä'],
    ['sv', 'Saknas, kontrolleras arkiverat i Servicedatalagret'],
    ['en', 'Missing, being checked archived in the Finnish Service Catalogue'],
  ] as const)('say in %s why an item is missing so far', (language, told) =>
    expect(cells([aChange({ change: 'missing', reason: 'archived', fields: [] })], language)[0]?.[1]).toBe(told),
  )

  it.each([
    ['fi', 'kieliversio poistunut: ruotsi, uusi kieliversio: englanti, nimi (suomi)'],
    ['sv', 'den svenska språkversionen borttagen, ny språkversion: engelska, namn (finska)'],
    ['en', 'Swedish language version gone, new language version: English, name (Finnish)'],
  ] as const)('say in %s which language version has vanished, before all else', (language, told) =>
    expect(cells([aChange({ fields: ['fi.name', '+en', '-sv'] })], language)[0]?.[3]).toBe(told),
  )

  it.each([
    ['beside others', ['fi.name', 'publishedAt'], 'name (Finnish)'],
    ['alone', ['publishedAt'], 'publication date'],
  ])('tell PTV’s date only where nothing else has changed: %s', (_name, fields, told) =>
    expect(cells([aChange({ fields })])[0]?.[3]).toBe(told),
  )

  it('name two fields of one name once', () =>
    expect(cells([aChange({ fields: ['phoneNumbers', 'contactPhoneNumbers', 'area'] })])[0]?.[3]).toBe(
      'telephone numbers, area information',
    ))
})

describe('the language versions that have vanished this month', () => {
  const [library, pool] = ['00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000012']

  it.each([
    ['fi', 'Yksi kieliversio on poistunut tässä kuussa: Kirjasto (ruotsi).'],
    ['sv', 'En språkversion har tagits bort den här månaden: Kirjasto (svenska).'],
    ['en', 'One language version has been removed this month: Kirjasto (Swedish).'],
  ] as const)('stand above the table in %s', (language, told) =>
    expect(beforeTable([aChange({ fields: ['-sv'] })], language)).toContain(told),
  )

  it('are counted, and told item by item', () => {
    const changes = [
      aChange({ contentId: library, fields: ['-sv', '-en'] }),
      aChange({ contentId: pool, names: { fi: 'Uimahalli' }, fields: ['-se', 'fi.name'] }),
    ]
    expect(beforeTable(changes, 'fi')).toContain(
      '3 kieliversiota on poistunut tässä kuussa: Kirjasto (ruotsi ja englanti), Uimahalli (pohjoissaame).',
    )
  })

  it.each([
    ['vanished and came back', ['-sv', '+sv'], false],
    ['was new and vanished', ['+sv', '-sv'], true],
    ['vanished twice', ['-sv', '+sv', '-sv'], true],
    ['was only new', ['+sv'], false],
  ])('are those that are not there now: one that %s', (_name, history, listed) => {
    const changes = history.map((field, index) => aChange({ date: `2026-09-0${index + 1}`, fields: [field] }))
    expect(beforeTable(changes, 'en').includes('One language version has been removed')).toBe(listed)
  })

  it('are cut where they are many, and the rest counted', () => {
    const changes = Array.from({ length: 23 }, (_, index) =>
      aChange({ contentId: `00000000-0000-4000-8000-0000000001${index + 10}`, fields: ['-sv'] }),
    )
    const told = beforeTable(changes, 'en')
    expect(told.match(/Kirjasto \(Swedish\)/gu)).toHaveLength(20)
    expect(told).toMatch(/^.*23 language versions have been removed this month: .* and 3 more items\./u)
  })

  it('are not spoken of where there are none', () =>
    expect(beforeTable([aChange({ fields: ['fi.name'] })], 'en')).not.toContain('language version'))
})

describe.each(mailLanguages)('the names of fields in %s', language => {
  const items = [aService(), aChannel(), anOrganization(), aServiceCollection, aGeneralDescription()]
  const shared = items.flatMap(item => Object.keys(item)).filter(field => field !== 'languageVersions')
  const fields = new Set([...shared, ...Object.keys(aVersion())])

  it.each([...fields])('have %s', field =>
    expect(textsOf[language].fields[field] ?? mailTexts[language].fields[field]).toMatch(/^\p{L}[\p{L} ,:-]+$/u),
  )
})

const aServiceCollection = {
  kind: 'serviceCollection',
  type: 'ServiceCollection',
  contentId: aService().contentId,
  organizationId: aService().organizationId,
  languageVersions: {},
  publishedAt: null,
  members: [],
} as const satisfies ServiceCollection

const dates = { fi: '22.9.2026', sv: '22.9.2026', en: '22 September 2026' } as const

function aChange(parts: Partial<ReportChange> = {}): ReportChange {
  return {
    contentId: '00000000-0000-4000-8000-000000000011',
    names: { fi: 'Kirjasto', sv: 'Kirjasto', en: 'Kirjasto' },
    change: 'changed',
    reason: null,
    date: '2026-09-22',
    fields: [],
    kind: 'changed',
    differences: [],
    ...parts,
  }
}

/** The rows of the table, cell by cell, without their tags. */
function cells(changes: readonly ReportChange[], language: MailLanguage = 'en'): readonly (readonly string[])[] {
  const [, table = ''] = sectionOf(changes, language).split(/<tbody[^>]*>/u)
  return table
    .split('</tr>')
    .filter(row => row.includes('<tr'))
    .map(row => [...row.matchAll(/<(th|td)[^>]*>(.*?)<\/\1>/gsu)].map(([, , cell = '']) => plain(cell)))
}

function beforeTable(changes: readonly ReportChange[], language: MailLanguage): string {
  return plain(sectionOf(changes, language).split('<table')[0] ?? '')
}

function sectionOf(changes: readonly ReportChange[], language: MailLanguage): string {
  const page = composeReportPage(aReport({ changes }), language)
  return page.match(/<section id="changes".*?<\/section>/su)?.[0] ?? ''
}

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
