import { describe, expect, it } from 'vitest'
import { channelNameEqualsServiceName } from '../../../../src/core/assessment/rules/channel-name-equals-service-name.ts'
import { duplicateChannelName } from '../../../../src/core/assessment/rules/duplicate-channel-name.ts'
import { duplicateName } from '../../../../src/core/assessment/rules/duplicate-name.ts'
import { nameMissing } from '../../../../src/core/assessment/rules/name-missing.ts'
import { orgNameInServiceName } from '../../../../src/core/assessment/rules/org-name-in-service-name.ts'
import { placeNameInLocationName } from '../../../../src/core/assessment/rules/place-name-in-location-name.ts'
import { contentId, type ContentId, type Organization } from '../../../../src/core/content-item.ts'
import { aChannel, aService, aVersion, anAssessment, anOrganization, ids } from '../../../support/builders.ts'

const other = contentId('00000000-0000-4000-8000-000000000009')

describe('name-missing', () => {
  it.each([
    ['no name', '', ['sv name error']],
    ['a blank name', ' \n', ['sv name error']],
    ['a name', 'Bibliotek', []],
  ])('judges a version with %s', (_what, name, expected) => {
    const item = aService({ languageVersions: { fi: aVersion(), sv: aVersion({ name }) } })
    expect(places(nameMissing.find(item, anAssessment()))).toEqual(expected)
  })
})

describe('duplicate-name', () => {
  it('reports the name in the language that another service of the organization has too', () => {
    const item = aService({ languageVersions: { fi: aVersion({ name: ' Kirjasto' }), sv: aVersion() } })
    expect(duplicateName.find(item, anAssessment({ namesakes: { fi: [other] } }))).toEqual([
      {
        severity: 'error',
        language: 'fi',
        field: 'name',
        evidence: { quote: 'Kirjasto', values: { others: other } },
      },
    ])
  })

  it('leaves channels to their own rule, and it leaves services to this one', () => {
    const context = anAssessment({ namesakes: { fi: [other] } })
    expect(duplicateName.find(aChannel(), context)).toEqual([])
    expect(duplicateChannelName.find(aService(), context)).toEqual([])
    expect(places(duplicateChannelName.find(aChannel(), context))).toEqual(['fi name error'])
    expect(duplicateChannelName.find(aChannel(), anAssessment())).toEqual([])
  })
})

describe('channel-name-equals-service-name', () => {
  it.each([
    ['Kirjasto', ['fi name warning']],
    [' KIRJASTO ', ['fi name warning']],
    ['Pääkirjasto', []],
    ['', []],
  ])('compares the name of the service with the channel “%s”', (name, expected) => {
    const channel = aChannel({ languageVersions: { fi: aVersion({ name }) } })
    const connected = [aService({ languageVersions: { fi: aVersion(), sv: aVersion({ name: 'Pääkirjasto' }) } })]
    expect(places(channelNameEqualsServiceName.find(channel, anAssessment({ connected })))).toEqual(expected)
  })

  it('judges channels alone', () => {
    expect(channelNameEqualsServiceName.find(aService(), anAssessment({ connected: [aChannel()] }))).toEqual([])
    expect(channelNameEqualsServiceName.find(aChannel(), anAssessment({ connected: [aChannel()] }))).toEqual([])
  })
})

describe('org-name-in-service-name', () => {
  const city = anOrganization({
    languageVersions: { fi: aVersion({ name: 'Vaasan kaupunki' }), sv: aVersion({ name: 'Vasa stad' }) },
  })
  const below = anOrganization({
    contentId: other,
    parentOrganizationId: ids.organization,
    languageVersions: { fi: aVersion({ name: 'Tekninen toimi' }) },
  })
  const organizations = new Map<ContentId, Organization>([city, below].map(one => [one.contentId, one]))

  it.each([
    ['Vaasan uimahallit', 'Vaasan'],
    ['Uimahallit Vaasassa', 'Vaasassa'],
    ['Vasa simhallar', 'Vasa'],
    ['Teknisen toimen neuvonta', null],
    ['Neuvonta, tekninen toimi', 'tekninen toimi'],
    ['Esimerkkilän neuvonta', 'Esimerkkilän'],
    ['Vasa stadsorkester', null],
    ['Tekninen toimisto', null],
    ['Uimahallit', null],
  ])('finds in “%s” %j', (name, expected) => {
    const item = aService({ organizationId: other, languageVersions: { fi: aVersion({ name }) } })
    const context = anAssessment({ organizations, cityNames: ['Esimerkkilän kaupunki'] })
    const found = orgNameInServiceName.find(item, context)
    expect(found.map(({ evidence }) => evidence)).toEqual(
      expected === null ? [] : [{ quote: name, values: { found: expected } }],
    )
    expect(places(found)).toEqual(expected === null ? [] : ['fi name warning'])
  })

  it('comes to an end where organizations run in a circle', () => {
    const round = { ...city, parentOrganizationId: ids.organization }
    const context = anAssessment({ organizations: new Map([[round.contentId, round]]) })
    expect(orgNameInServiceName.find(aService(), context)).toEqual([])
  })

  it('judges services alone', () => {
    const item = aChannel({ languageVersions: { fi: aVersion({ name: 'Vaasan uimahalli' }) } })
    expect(orgNameInServiceName.find(item, anAssessment({ organizations }))).toEqual([])
  })
})

describe('place-name-in-location-name', () => {
  it.each([
    ['ServiceLocation', 'Vaasan uimahalli', ['fi name info']],
    ['ServiceLocation', 'Uimahalli', []],
    ['WebPage', 'Vaasan uimahalli', []],
  ] as const)('judges the %s “%s”', (type, name, expected) => {
    const item = aChannel({ type, languageVersions: { fi: aVersion({ name }) } })
    expect(places(placeNameInLocationName.find(item, anAssessment({ cityNames: ['Vaasan kaupunki'] })))).toEqual(
      expected,
    )
  })
})

function places(found: ReturnType<typeof nameMissing.find>): readonly string[] {
  return found.map(({ language, field, severity }) => `${language} ${field} ${severity}`)
}
