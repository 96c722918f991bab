import { describe, expect, it } from 'vitest'
import { allFaults, hasSchemas } from '../sample/ptv-schemas.ts'
import { city, cityTimes, generate, nation } from './catalogue.ts'
import { idOf } from './draw.ts'

const nouns = ['organizations', 'generalDescriptions', 'services', 'channels', 'connections'] as const
const catalogue = generate(city)

describe('a generated catalogue', () => {
  it.each(nouns)('holds as many %s as it was asked for, the same ones each time', noun => {
    const records = [...catalogue[noun]]
    expect(records).toHaveLength(city[noun])
    expect([...generate(city)[noun]]).toEqual(records)
  })

  it.each(nouns)('holds other %s for another seed', noun => {
    const [record] = generate({ ...city, seed: 2 })[noun]
    const [usual] = catalogue[noun]
    expect(record).not.toEqual(usual)
  })

  it.each([
    ['services', 4000, 5000],
    ['channels', 2000, 4000],
    ['connections', 700, 1200],
  ] as const)('has %s of %i to %i bytes', (noun, least, most) => {
    const sizes = [...catalogue[noun]].map(record => Buffer.byteLength(JSON.stringify(record)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most)
  })

  it('connects any 20 services in a row with about 87 channels, and no pair twice', () => {
    const pairs = [...catalogue.connections].map(one => [one['serviceContentId'], one['channelContentId']] as const)
    const counts = Map.groupBy(pairs, ([service]) => service)
    const each = [...catalogue.services].map(service => counts.get(service['contentId'])?.length ?? 0)
    const groups = Array.from({ length: each.length / 20 }, (_, index) => each.slice(index * 20, index * 20 + 20))
    expect(new Set(groups.map(group => group.reduce((sum, count) => sum + count, 0)))).toEqual(new Set([86, 87]))
    expect(new Set(pairs.map(pair => pair.join(' '))).size).toBe(city.connections)
  })

  it('connects only what it holds', () => {
    const ids = new Set([...catalogue.services, ...catalogue.channels].map(record => record['contentId']))
    const ends = [...catalogue.connections].flatMap(one => [one['serviceContentId'], one['channelContentId']])
    expect(ends.filter(id => !ids.has(id))).toEqual([])
  })

  it('has its organizations in one tree', () => {
    const parents = new Map(
      [...catalogue.organizations].map(one => [one['contentId'], one['parentOrganizationContentId']]),
    )
    const top = (id: unknown): unknown => (parents.get(id) === null ? id : top(parents.get(id)))
    expect(new Set([...parents.keys()].map(top))).toEqual(new Set([catalogue.mainId]))
  })

  it('builds half of the services on general descriptions, and uses all of these', () => {
    const used = [...catalogue.services].map(one => one['generalDescriptionContentId']).filter(id => id !== null)
    const held = [...catalogue.generalDescriptions].map(one => one['contentId'])
    expect(used).toHaveLength(city.services / 2)
    expect(new Set(used)).toEqual(new Set(held))
  })

  it('gives every record of a nation an id of its own', () => {
    const ids = (['organization', 'service', 'channel'] as const).flatMap(noun =>
      Array.from({ length: nation.channels }, (_, index) => idOf(nation.seed, noun, index)),
    )
    expect(new Set(ids).size).toBe(3 * nation.channels)
  })

  it('grows in everything', () => {
    expect(cityTimes(10)).toEqual({
      organizations: 200,
      services: 3000,
      channels: 6500,
      connections: 13_000,
      generalDescriptions: 400,
      seed: city.seed,
    })
  })

  it.skipIf(!hasSchemas).each([
    ['organizations', 'v12/organization'],
    ['generalDescriptions', 'v12/general-description'],
    ['services', 'v12/service'],
    ['channels', 'v12/service-channel'],
    ['connections', 'v12/connection'],
  ] as const)('has %s as version 12 shows them', (noun, schema) => {
    expect(allFaults(schema, [...catalogue[noun]])).toEqual([])
  })
})
