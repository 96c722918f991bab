import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areas } from '../../src/sample/areas.ts'
import { organizationId, organizations } from '../../src/sample/organizations.ts'
import { sampleApiKey, startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import type { Json } from '../../src/sample/writing.ts'
import { allFaults, hasSchemas } from './ptv-schemas.ts'

const records = sampleRecords(areas, Temporal.PlainDate.from('2026-11-22'))
const descriptions = records.generalDescriptions ?? []
const building = records.services.filter(service => service['generalDescriptionContentId'] !== null)

describe('the sample city', () => {
  it('has as much content as the README tells of, and one channel of the national agency', () => {
    const { services, collections, connections } = records
    const own = organizations.filter(({ key }) => key !== 'other')
    const channels = records.channels.filter(channel => channel['organizationContentId'] !== organizationId('other'))
    expect([own, services, channels, collections, connections].map(list => list.length)).toEqual([5, 61, 122, 2, 164])
    expect(records.channels).toHaveLength(123)
  })

  it.skipIf(!hasSchemas).each([
    ['organization', records.organizations],
    ['service', records.services],
    ['service-channel', records.channels],
    ['connection', records.connections],
    ['general-description', descriptions],
  ])('has the shape of version 12: every %s', (schema, list) => {
    expect(list.length).toBeGreaterThan(0)
    expect(allFaults(`v12/${schema}`, list)).toEqual([])
  })

  it.skipIf(!hasSchemas)('has the shape of version 12: every collection read by id', () => {
    expect(allFaults('v12/service-collection', records.collections, 'ServiceCollectionResponse')).toEqual([])
  })
})

describe('the general descriptions of the sample city', () => {
  it('are the national agency’s and carry eight services', () => {
    const owners = new Set(descriptions.map(description => description['organizationContentId']))
    expect([...owners]).toEqual([organizationId('other')])
    expect(building).toHaveLength(8)
    expect(new Set(building.map(service => service['generalDescriptionContentId']))).toEqual(
      new Set(descriptions.map(description => description['contentId'])),
    )
  })

  it.each(building.map(service => [nameOf(service), service] as const))(
    'leave to "%s" what is its own: no class, group or charge twice, no text lacking altogether',
    (_name, service) => {
      const description = descriptions.find(one => one['contentId'] === service['generalDescriptionContentId'])
      for (const list of ['serviceClasses', 'targetGroups', 'ontologyTerms']) {
        const [own, theirs] = [service[list], description?.[list]] as [readonly string[], readonly string[]]
        expect(own.filter(code => theirs.includes(code))).toEqual([])
        expect([...own, ...theirs].length).toBeGreaterThan(0)
      }
      expect([service['chargeType'], description?.['chargeType']]).toContain(null)
      for (const [language, version] of Object.entries(versionsOf(service))) {
        const theirs = versionsOf(description ?? {})[language]
        expect(version['userInstructions'] ?? theirs?.['userInstructions']).toEqual(expect.any(String))
      }
    },
  )

  it.each(['userInstructions', 'conditions', 'chargeTypeAdditionalInformation'])(
    'say the %s of a service that leaves them out',
    field => {
      const inherited = building.filter(service => {
        const description = descriptions.find(one => one['contentId'] === service['generalDescriptionContentId'])
        const theirs = versionsOf(description ?? {})
        return Object.entries(versionsOf(service)).every(
          ([language, version]) => version[field] === null && theirs[language]?.[field] !== null,
        )
      })
      expect(inherited.map(nameOf)).not.toEqual([])
    },
  )
})

describe('the codes of the sample city', () => {
  let ptv: LoopbackPtv
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records)
  })
  afterAll(async () => ptv.stop())

  const items = [...records.services, ...descriptions]
  const areasOf = [...records.services, ...records.channels, ...records.organizations].map(one => one['area'] as Json)
  const languages = [...records.services, ...records.channels].map(one => one['serviceLanguages'])

  it.each([
    ['service-classes', 'code', items.map(item => item['serviceClasses'])],
    ['target-groups', 'code', items.map(item => item['targetGroups'])],
    ['life-events', 'code', items.map(item => item['lifeEvents'])],
    ['ontology-terms', 'uri', items.map(item => item['ontologyTerms'])],
    ['municipality-codes', 'code', areasOf.map(area => area?.['municipalities'] ?? [])],
    ['language-codes', 'code', languages],
    [
      'postal-codes',
      'code',
      [...JSON.stringify(records.channels).matchAll(/"postalCode":"(\d+)"/g)].map(one => [one[1]]),
    ],
  ])('stand in the list of %s', async (list, field, used) => {
    const response = await fetch(`${ptv.baseUrl}/api/v12/${list}?page=1&pageSize=100`, {
      headers: { 'x-api-key': sampleApiKey },
    })
    const { items: rows } = (await response.json()) as { items: readonly Json[] }
    const known = new Set(rows.map(row => row[field]))
    const codes = new Set(used.flat())
    expect(codes.size).toBeGreaterThan(0)
    expect([...codes].filter(code => !known.has(code))).toEqual([])
  })
})

function versionsOf(record: Json): Readonly<Record<string, Json>> {
  return (record['languageVersions'] ?? {}) as Readonly<Record<string, Json>>
}

function nameOf(record: Json): string {
  return String(versionsOf(record)['fi']?.['name'])
}
