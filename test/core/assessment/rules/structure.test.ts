import { describe, expect, it } from 'vitest'
import type { AssessmentContext } from '../../../../src/core/assessment/rule.ts'
import { foreignChannelDescribed } from '../../../../src/core/assessment/rules/foreign-channel-described.ts'
import { noProducer } from '../../../../src/core/assessment/rules/no-producer.ts'
import { onlyWebpageChannel } from '../../../../src/core/assessment/rules/only-webpage-channel.ts'
import { orphanChannel } from '../../../../src/core/assessment/rules/orphan-channel.ts'
import { responsibleOrgArchived } from '../../../../src/core/assessment/rules/responsible-org-archived.ts'
import { responsibleOrgDuplicated } from '../../../../src/core/assessment/rules/responsible-org-duplicated.ts'
import { subOrganisationDepth } from '../../../../src/core/assessment/rules/sub-organisation-depth.ts'
import { contentId, type ContentItem, type Link, type ServiceChannel } from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aConnection,
  anAssessment,
  anOrganization,
  aService,
  aVersion,
  ids,
} from '../../../support/builders.ts'

const idOf = (number: number) => contentId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
const other = idOf(50)

describe('orphan-channel', () => {
  it.each<[string, ContentItem, number, readonly string[]]>([
    ['a channel without connections', aChannel(), 0, ['warning']],
    ['a shared channel without connections of the city’s own', aChannel({ shared: true }), 0, ['info']],
    ['a connected channel', aChannel(), 1, []],
    ['a connected shared channel', aChannel({ shared: true }), 1, []],
    ['a service without connections', aService(), 0, []],
  ])('finds in %s (%#)', (_what, item, connected, expected) => {
    const connections = Array.from({ length: connected }, () => aConnection())
    expect(orphanChannel.find(item, anAssessment({ connections })).map(({ severity }) => severity)).toEqual(expected)
  })

  it('says of a shared channel that others may use it, whatever the city calls the fault', () => {
    const [shared] = orphanChannel.find(aChannel({ shared: true }), anAssessment({ connections: [] }))
    const [own] = orphanChannel.find(aChannel(), anAssessment({ connections: [] }))
    if (shared === undefined || own === undefined) throw new Error('nothing was found')
    for (const language of ['fi', 'sv', 'en'] as const) {
      const explain = orphanChannel.explain[language]
      expect(explain({ ...own, severity: 'info' })).toBe(explain(own))
      expect(explain(shared)).not.toBe(explain(own))
    }
  })
})

describe('only-webpage-channel', () => {
  const page = aChannel({ type: 'WebPage' })
  it.each<[string, ContentItem, readonly ContentItem[], number, number]>([
    ['a service with a web page', aService(), [page], 1, 1],
    ['a service with two web pages', aService(), [page, page], 2, 1],
    ['a service with a web page and a place', aService(), [page, aChannel()], 2, 0],
    ['a service with a web page and an e-service', aService(), [aChannel({ type: 'EService' }), page], 2, 0],
    ['a service with a web page and a channel of which nothing is known', aService(), [page], 2, 0],
    ['a service without channels', aService(), [], 0, 0],
    ['a channel', aChannel(), [page], 1, 0],
  ])('finds in %s (%#)', (_what, item, connected, count, expected) => {
    const connections = Array.from({ length: count }, () => aConnection())
    expect(onlyWebpageChannel.find(item, anAssessment({ connections, connected }))).toHaveLength(expected)
  })
})

describe('responsible-org-archived', () => {
  const context = anAssessment({ goneOrganizations: new Set([other]) })
  it.each<[string, ContentItem, readonly string[]]>([
    ['a service of an organization that is there', aService(), []],
    ['a service of one that is gone', aService({ organizationId: other }), ['organizationContentId']],
    ['a channel of one that is gone', aChannel({ organizationId: other }), ['organizationContentId']],
    [
      'a service with one that is gone beside others',
      aService({ otherResponsibleOrganizations: [idOf(51), other] }),
      ['otherResponsibleOrganizations'],
    ],
    ['an organization that is gone itself', anOrganization({ contentId: other, organizationId: other }), []],
  ])('finds in %s %j', (_what, item, expected) => {
    expect(responsibleOrgArchived.find(item, context).map(({ field }) => field)).toEqual(expected)
  })

  it('says nothing where no organization is known to be gone', () => {
    expect(responsibleOrgArchived.find(aService({ organizationId: other }), anAssessment())).toEqual([])
  })
})

describe('responsible-org-duplicated', () => {
  it.each<[string, ContentItem, number]>([
    [
      'the main organization among the others',
      aService({ otherResponsibleOrganizations: [other, ids.organization] }),
      1,
    ],
    ['others only', aService({ otherResponsibleOrganizations: [other] }), 0],
    ['no others', aService(), 0],
    ['a channel', aChannel(), 0],
  ])('finds in a service with %s (%#)', (_what, item, expected) => {
    expect(responsibleOrgDuplicated.find(item, anAssessment())).toHaveLength(expected)
  })
})

describe('no-producer', () => {
  it.each<[string, ContentItem, number]>([
    ['a service without producers', aService({ producers: [] }), 1],
    [
      'a service with a producer',
      aService({ producers: [{ kind: 'selfProduced', organizationId: ids.organization, name: {} }] }),
      0,
    ],
    ['a channel', aChannel(), 0],
  ])('finds in %s (%#)', (_what, item, expected) => {
    expect(noProducer.find(item, anAssessment())).toHaveLength(expected)
  })
})

describe('sub-organisation-depth', () => {
  // The first is the main organization, each of the others stands below the one before it.
  const chain = Array.from({ length: 8 }, (_, level) =>
    anOrganization({
      contentId: idOf(level),
      organizationId: idOf(level),
      parentOrganizationId: level === 0 ? null : idOf(level - 1),
    }),
  )
  const organizations = new Map(chain.map(one => [one.contentId, one]))

  it('reports what is more than five levels below the main organization', () => {
    const found = chain.map(one => subOrganisationDepth.find(one, anAssessment({ organizations })))
    expect(found.map(([seen]) => seen?.evidence.values['level'])).toEqual([...Array(6).fill(undefined), '6', '7'])
  })

  it('ends where two organizations stand below each other', () => {
    const one = anOrganization({ contentId: idOf(1), parentOrganizationId: idOf(2) })
    const two = anOrganization({ contentId: idOf(2), parentOrganizationId: idOf(1) })
    const ring = new Map([one, two].map(each => [each.contentId, each]))
    expect(subOrganisationDepth.find(one, anAssessment({ organizations: ring }))).toEqual([])
  })

  it('counts an unknown parent as one level, and nothing of other kinds', () => {
    const organization = anOrganization({ parentOrganizationId: other })
    expect(subOrganisationDepth.find(organization, anAssessment())).toEqual([])
    expect(subOrganisationDepth.find(aService(), anAssessment({ organizations }))).toEqual([])
  })
})

const link = (url: string, field = 'webAddress'): Link => ({ field, name: null, url, additionalInformation: null })

const page = (url: string, name: string, parts: Partial<Omit<ServiceChannel, 'kind'>> = {}): ServiceChannel =>
  aChannel({ type: 'WebPage', languageVersions: { fi: aVersion({ name, links: [link(url)] }) }, ...parts })

describe('foreign-channel-described', () => {
  const theirs = page('https://www.valtio.fi/haku/', 'Valtion haku', { contentId: other, organizationId: other })
  const context = (parts: Partial<AssessmentContext> = {}) => anAssessment({ othersChannels: [theirs], ...parts })

  it.each<[string, ContentItem, readonly string[]]>([
    ['the same address', page('http://valtio.fi/haku', 'Haku'), [other]],
    ['the same name in other case', page('https://kunta.fi', 'VALTION  HAKU'), [other]],
    ['a page of the same site', page('https://www.valtio.fi/muu', 'Haku'), []],
    ['another address and name', page('https://kunta.fi/haku', 'Haku'), []],
    ['an address that cannot be read', page('haku', 'Haku'), []],
    ['the same name on another type', { ...page('https://kunta.fi', 'Valtion haku'), type: 'EService' }, []],
    [
      'the same name in another language',
      { ...theirs, organizationId: ids.organization, languageVersions: { sv: aVersion({ name: 'Valtion haku' }) } },
      [],
    ],
    ['the same organization', { ...theirs, contentId: ids.channel }, []],
    ['a service', aService({ languageVersions: { fi: aVersion({ name: 'Valtion haku' }) } }), []],
  ])('finds in a channel with %s %j', (_what, item, expected) => {
    const found = foreignChannelDescribed.find(item, context())
    expect(found.map(({ evidence }) => evidence.values['channel'])).toEqual(expected)
  })

  it('takes only the address of the channel itself for its address', () => {
    const links = [link('https://www.valtio.fi/haku/', 'attachmentLinks')]
    const item = aChannel({ type: 'WebPage', languageVersions: { fi: aVersion({ name: 'Haku', links }) } })
    expect(foreignChannelDescribed.find(item, context())).toEqual([])
  })

  it('knows no channels of others without connections to them', () => {
    const item = page('https://valtio.fi/haku', 'Haku')
    expect(foreignChannelDescribed.find(item, context({ othersChannels: [] }))).toEqual([])
  })
})
