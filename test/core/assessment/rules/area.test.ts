import { describe, expect, it } from 'vitest'
import { areaExcludesOwn } from '../../../../src/core/assessment/rules/area-excludes-own.ts'
import { areaWiderThanNeeded } from '../../../../src/core/assessment/rules/area-wider-than-needed.ts'
import { contentId, type Area, type ContentId, type Organization } from '../../../../src/core/content-item.ts'
import { aChannel, anAssessment, anOrganization, aService, ids } from '../../../support/builders.ts'

const limited = (municipalities: readonly string[], parts: Partial<Area> = {}): Area => ({
  areaType: 'LimitedArea',
  municipalities,
  regions: [],
  wellbeingServicesCounties: [],
  ...parts,
})
const wide = (areaType: Area['areaType']): Area => limited([], { areaType })
const sub = contentId('00000000-0000-4000-8000-000000000009')
const city = anOrganization({ area: limited(['905']) })
const office = anOrganization({ contentId: sub, type: 'Organization', parentOrganizationId: ids.organization })
const inCity = anAssessment({ organizations: mapOf(city, office) })

function mapOf(...organizations: readonly Organization[]): ReadonlyMap<ContentId, Organization> {
  return new Map(organizations.map(one => [one.contentId, one]))
}

describe('area-wider-than-needed', () => {
  it.each<[string, Area | null, number]>([
    ['the whole country', wide('WholeCountry'), 1],
    ['the whole country but Åland', wide('WholeCountryExceptAland'), 1],
    ['the municipality', limited(['905']), 0],
    ['no area', null, 0],
  ])('finds in a city’s service for %s (%#)', (_what, area, expected) => {
    expect(areaWiderThanNeeded.find(aService({ area }), inCity)).toHaveLength(expected)
    expect(areaWiderThanNeeded.find(aService({ area, organizationId: sub }), inCity)).toHaveLength(expected)
  })

  it.each<[string, ReadonlyMap<ContentId, Organization>]>([
    ['unknown', new Map()],
    ['no municipality', mapOf({ ...city, type: 'RegionalOrganization' })],
    ['in a ring', mapOf({ ...city, type: 'Organization', parentOrganizationId: ids.organization })],
  ])('says nothing where the organization is %s', (_what, organizations) => {
    expect(areaWiderThanNeeded.find(aService({ area: wide('WholeCountry') }), anAssessment({ organizations }))).toEqual(
      [],
    )
  })

  it('says nothing of a channel, which may be used from anywhere', () => {
    expect(areaWiderThanNeeded.find(aChannel({ area: wide('WholeCountry') }), inCity)).toEqual([])
  })
})

describe('area-excludes-own', () => {
  it.each<[string, Area | null, number]>([
    ['other municipalities', limited(['499', '946']), 1],
    ['its own and others', limited(['499', '905']), 0],
    ['others and a region, which may have its own', limited(['499'], { regions: ['15'] }), 0],
    ['others and a county, which may have its own', limited(['499'], { wellbeingServicesCounties: ['16'] }), 0],
    ['no municipality', limited([]), 0],
    ['the whole country', limited(['499'], { areaType: 'WholeCountry' }), 0],
    ['no area', null, 0],
  ])('finds in content for %s (%#)', (_what, area, expected) => {
    expect(areaExcludesOwn.find(aService({ area }), inCity)).toHaveLength(expected)
    expect(areaExcludesOwn.find(aChannel({ area, organizationId: sub }), inCity)).toHaveLength(expected)
  })

  it('says nothing where the own municipality is not known, nor of organizations', () => {
    expect(areaExcludesOwn.find(aService({ area: limited(['499']) }), anAssessment())).toEqual([])
    expect(areaExcludesOwn.find({ ...city, area: limited(['499']) }, inCity)).toEqual([])
  })
})
