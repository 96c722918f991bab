import { describe, expect, it } from 'vitest'
import type { AssessmentContext } from '../../../../src/core/assessment/rule.ts'
import { connectedLanguageMissing } from '../../../../src/core/assessment/rules/connected-language-missing.ts'
import { languageVersionIncomplete } from '../../../../src/core/assessment/rules/language-version-incomplete.ts'
import { noServiceLanguages } from '../../../../src/core/assessment/rules/no-service-languages.ts'
import { orgLanguageMissing } from '../../../../src/core/assessment/rules/org-language-missing.ts'
import { permitLanguageMissing } from '../../../../src/core/assessment/rules/permit-language-missing.ts'
import { serviceLanguageWithoutVersion } from '../../../../src/core/assessment/rules/service-language-without-version.ts'
import { tooManyServiceLanguages } from '../../../../src/core/assessment/rules/too-many-service-languages.ts'
import type { ConnectionLanguageVersion, ContentItem, LanguageVersion } from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aConnection,
  aGeneralDescription,
  aService,
  aVersion,
  anAssessment,
  anOrganization,
  ids,
} from '../../../support/builders.ts'

const fiSv = { fi: aVersion(), sv: aVersion() }

describe('permit-language-missing', () => {
  const permit = aService({ type: 'PermitOrOtherObligation', targetGroups: ['KR2.3'] })

  it.each<[string, ContentItem, readonly string[]]>([
    ['a permit for businesses', permit, ['sv', 'en']],
    ['a permit for all of KR2', { ...permit, targetGroups: ['KR1', 'KR2'] }, ['sv', 'en']],
    ['a qualification for businesses', { ...permit, type: 'ProfessionalQualification' }, ['sv', 'en']],
    ['a service for businesses', { ...permit, type: 'Service' }, []],
    ['a permit for citizens', { ...permit, targetGroups: ['KR1', 'KR20'] }, []],
    ['a permit in all three', { ...permit, languageVersions: { ...fiSv, en: aVersion() } }, []],
    ['a channel', aChannel(), []],
  ])('judges %s', (_what, item, expected) => {
    const found = permitLanguageMissing.find(item, anAssessment())
    expect(found.map(({ language }) => language)).toEqual(expected)
    expect(found.every(({ severity, field }) => severity === 'error' && field === null)).toBe(true)
  })

  it('knows the target groups of the general description', () => {
    const generalDescription = aGeneralDescription({ targetGroups: ['KR2'] })
    const item = { ...permit, targetGroups: ['KR1'] }
    expect(permitLanguageMissing.find(item, anAssessment({ generalDescription }))).toHaveLength(2)
  })
})

describe('language-version-incomplete', () => {
  it.each<[string, Partial<LanguageVersion>, readonly string[]]>([
    ['a summary', { summary: 'a' }, ['sv summary']],
    ['a description', { description: 'a' }, ['sv description']],
    ['user instructions', { userInstructions: 'a' }, ['sv userInstructions']],
    ['conditions', { conditions: 'a' }, ['sv conditions']],
    ['charges', { chargeTypeAdditionalInformation: 'a' }, ['sv chargeTypeAdditionalInformation']],
    ['a deadline', { deadlineAdditionalInformation: 'a' }, ['sv deadlineAdditionalInformation']],
    ['a processing time', { processingTimeAdditionalInformation: 'a' }, ['sv processingTimeAdditionalInformation']],
    ['a validity', { validityTimeAdditionalInformation: 'a' }, ['sv validityTimeAdditionalInformation']],
    ['an alternative name', { alternativeName: 'a' }, []],
    ['keywords', { keywords: ['a'] }, []],
    ['nothing', {}, []],
  ])('reports that %s stands in Finnish only', (_what, parts, expected) => {
    const item = aService({ languageVersions: { fi: aVersion(parts), sv: aVersion() } })
    const found = languageVersionIncomplete.find(item, anAssessment())
    expect(found.map(({ language, field }) => `${language} ${field}`)).toEqual(expected)
    expect(found.every(({ evidence }) => evidence.values['reference'] === 'fi')).toBe(true)
  })

  it.each([
    ['the own of one language', ['fi.conditions']],
    ['the missing of the other', ['sv.conditions']],
  ])('leaves alone what comes from the general description: %s', (_what, inherited) => {
    const item = aService({ languageVersions: { fi: aVersion({ conditions: 'a' }), sv: aVersion() } })
    expect(languageVersionIncomplete.find(item, anAssessment({ inherited: new Set(inherited) }))).toEqual([])
  })

  it.each([
    ['both ends have', { fi: says('a') }, fiSv, [`sv connections[${ids.channel}].description`]],
    ['the channel lacks', { fi: says('a') }, { fi: aVersion() }, []],
    ['are told of alike', { fi: says('a'), sv: says('b') }, fiSv, []],
    ['nothing is told in', {}, fiSv, []],
  ])('compares what a connection says in languages that %s', (_what, languageVersions, ofChannel, expected) => {
    const context = anAssessment({
      connections: [aConnection({ languageVersions })],
      connected: [aChannel({ languageVersions: ofChannel })],
    })
    const found = languageVersionIncomplete.find(aService({ languageVersions: fiSv }), context)
    expect(found.map(({ language, field }) => `${language} ${field}`)).toEqual(expected)
    expect(languageVersionIncomplete.find(aChannel({ languageVersions: fiSv }), context)).toEqual([])
  })
})

describe('org-language-missing', () => {
  const city = anOrganization()
  const organizations = new Map([[city.contentId, city]])

  it.each<[string, ContentItem, Partial<AssessmentContext>, readonly string[]]>([
    ['a service', aService({ languageVersions: fiSv }), { organizations }, ['sv']],
    ['a channel', aChannel({ languageVersions: fiSv }), { organizations }, ['sv']],
    ['the organization itself', { ...city, languageVersions: fiSv }, { organizations }, []],
    ['a service in its language', aService(), { organizations }, []],
    ['a service of an unknown one', aService({ languageVersions: fiSv }), {}, []],
  ])('judges %s', (_what, item, context, expected) => {
    const found = orgLanguageMissing.find(item, anAssessment(context))
    expect(found.map(({ language }) => language)).toEqual(expected)
    expect(found.every(({ severity, field }) => severity === 'error' && field === null)).toBe(true)
  })
})

describe('connected-language-missing', () => {
  const service = aService({ languageVersions: fiSv })

  it.each<[string, ContentItem, Partial<AssessmentContext>, readonly string[]]>([
    ['channels in Finnish', service, { connected: [aChannel()] }, ['sv']],
    ['channels in both', service, { connected: [aChannel({ languageVersions: fiSv })] }, []],
    ['no channels', service, { connections: [], connected: [] }, []],
    ['a channel that is not known', service, { connected: [] }, []],
    ['a service of a channel', aChannel({ languageVersions: fiSv }), { connected: [aService()] }, []],
  ])('judges %s', (_what, item, context, expected) => {
    const found = connectedLanguageMissing.find(item, anAssessment(context))
    expect(found.map(({ language, severity }) => `${language} ${severity}`)).toEqual(
      expected.map(language => `${language} warning`),
    )
  })

  it('is content with one channel for each language', () => {
    const connections = [aConnection(), aConnection()]
    const connected = [aChannel(), aChannel({ languageVersions: { sv: aVersion() } })]
    expect(connectedLanguageMissing.find(service, anAssessment({ connections, connected }))).toEqual([])
  })
})

describe('the languages of service', () => {
  const eleven = 'fi sv en se smn sms de fr ru et es'.split(' ')

  it.each<[string, ContentItem, number]>([
    ['no languages', aService({ serviceLanguages: [] }), 1],
    ['a channel without', aChannel({ serviceLanguages: [] }), 1],
    ['one language', aService(), 0],
    ['an organization', anOrganization(), 0],
  ])('are missing: %s', (_what, item, expected) => {
    expect(noServiceLanguages.find(item, anAssessment())).toHaveLength(expected)
  })

  it.each<[string, ContentItem, readonly string[]]>([
    ['Swedish without a version', aService({ serviceLanguages: ['fi', 'sv', 'en'] }), ['sv']],
    ['Swedish of a channel', aChannel(), ['sv']],
    ['both with versions', aService({ serviceLanguages: ['fi', 'sv'], languageVersions: fiSv }), []],
    ['English without a version', aService({ serviceLanguages: ['fi', 'en'] }), []],
    ['an organization', anOrganization(), []],
  ])('have no version: %s', (_what, item, expected) => {
    const found = serviceLanguageWithoutVersion.find(item, anAssessment())
    expect(found.map(({ language }) => language)).toEqual(expected)
  })

  it.each<[string, ContentItem, readonly string[]]>([
    ['eleven', aService({ serviceLanguages: eleven }), ['11']],
    ['ten', aService({ serviceLanguages: eleven.slice(1) }), []],
    ['eleven of a channel', aChannel({ serviceLanguages: eleven }), ['11']],
    ['an organization', anOrganization(), []],
  ])('are many: %s', (_what, item, expected) => {
    const found = tooManyServiceLanguages.find(item, anAssessment())
    expect(found.map(({ evidence }) => evidence.values['count'])).toEqual(expected)
    expect(found.every(({ severity }) => severity === 'info')).toBe(true)
  })
})

function says(description: string): ConnectionLanguageVersion {
  return { description, chargeTypeAdditionalInformation: null, links: [], phoneNumbers: [], emails: [] }
}
