import { describe, expect, it } from 'vitest'
import type { KnownItem } from '../../../src/core/catalogue/compare.ts'
import { pairOf, type KnownConnection } from '../../../src/core/catalogue/compare-connections.ts'
import { itemKey, missingFrom } from '../../../src/core/catalogue/missing.ts'
import { aChannel, aConnection, aService } from '../../support/builders.ts'
import { absence, knownAs, knownConnection, nthId } from './known.ts'

const service = knownAs(aService())
const channel = knownAs(aChannel())
const connection = knownConnection(aConnection({ serviceId: service.contentId, channelId: channel.contentId }))
const gone = absence(2, '2026-06-09', '2026-06-09')

describe('what is missing from a night', () => {
  it('is nothing where everything was read', () => {
    const keys = [itemKey(service), itemKey(channel), `connection ${pairOf(connection)}`]
    expect(missing([service, channel], [connection], keys)).toEqual({ items: [], connections: [] })
  })

  it('is what has no row', () => {
    expect(missing([service, channel], [connection], [itemKey(channel)])).toEqual({
      items: [service],
      connections: [connection],
    })
  })

  it('is an item whose id was only read as something of another kind', () => {
    expect(missing([service], [], [`serviceChannel ${service.contentId}`]).items).toEqual([service])
  })

  it('is not what is removed already', () => {
    const removed = { ...service, absence: gone }
    expect(missing([removed], [{ ...connection, absence: gone }], [])).toEqual({ items: [], connections: [] })
  })

  it('is still what is missing since the night before', () => {
    const absent = { ...service, absence: absence(1, '2026-06-09') }
    expect(missing([absent], [], []).items).toEqual([absent])
  })

  it('is not what was there but could not be understood, nor what hangs on it', () => {
    const rejected = [{ key: itemKey(service), contentId: service.contentId }]
    expect(missing([service, channel], [connection], [itemKey(channel)], rejected)).toEqual({
      items: [],
      connections: [],
    })
  })

  it('is not another organization’s channel while its connection stands unread, for nobody has asked for it', () => {
    const foreign = { ...channel, own: false }
    expect(missing([service, foreign], [connection], [itemKey(service)])).toEqual({
      items: [],
      connections: [connection],
    })
    expect(missing([foreign], [connection], [`connection ${pairOf(connection)}`]).items).toEqual([foreign])
    expect(missing([foreign], [{ ...connection, absence: gone }], []).items).toEqual([foreign])
  })

  it('is what hangs on nothing strange, beside what does', () => {
    const other = knownAs(aService({ contentId: nthId(7), organizationId: nthId(8) }))
    const rejected = [{ key: itemKey(service), contentId: service.contentId }]
    expect(missing([service, other], [], [], rejected).items).toEqual([other])
  })
})

function missing(
  items: readonly KnownItem[],
  connections: readonly KnownConnection[],
  keys: readonly string[],
  rejected: Parameters<typeof missingFrom>[2] = [],
) {
  const known = {
    items: new Map(items.map(item => [item.contentId, item])),
    connections: new Map(connections.map(one => [pairOf(one), one])),
  }
  return missingFrom(known, new Set(keys), rejected)
}
