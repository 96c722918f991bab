import { describe, expect, it } from 'vitest'
import type { CatalogueItem, ContentId } from '../../../src/core/content-item.ts'
import type { SortedRow } from '../../../src/edges/ptv/parse.ts'
import {
  connectionsPart,
  itemsPart,
  listedPart,
  replayed,
  single,
  withInner,
  type Announced,
} from '../../../src/edges/ptv/parts.ts'
import { nouns, sortConnections } from '../../../src/edges/ptv/v12/nouns.ts'
import type { Json } from '../../../src/sample/writing.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  idOf,
  ids,
  organizationRecord,
  serviceRecord,
} from './v12/records.ts'

const announced: Announced = { address: '/page?page=1', totalItems: 3, totalPages: 1, pageSize: 100 }
const owners: ReadonlySet<ContentId> = new Set([ids.city])
const stranger = idOf(1, 9)

function rowsOf(kind: CatalogueItem['kind'], ...records: readonly unknown[]): readonly SortedRow<CatalogueItem>[] {
  const { toRows } = nouns[kind]
  return toRows(records)
}

describe('a part of items', () => {
  it('notes what the answer announced and each raw row in its order, strange ones too', () => {
    const strange = serviceRecord({ contentId: idOf(2, 2), chargeType: 1 })
    const rows = rowsOf('service', serviceRecord(), strange, 'nothing')
    const { page, items, rejected } = itemsPart(announced, rows, owners)
    expect(page).toMatchObject(announced)
    expect(page.rows.map(({ key, state }) => [key, state])).toEqual([
      [`service ${ids.service}`, 'read'],
      [`service ${idOf(2, 2)}`, 'strange'],
      [expect.stringMatching(/^service [0-9a-f]{64}$/), 'strange'],
    ])
    expect(items.map(({ raw }) => raw)).toEqual([serviceRecord()])
    expect(rejected.map(({ raw }) => raw)).toEqual([strange, 'nothing'])
  })

  it.each<[string, CatalogueItem['kind'], Json, readonly ContentId[]]>([
    ['a service: itself and its organization', 'service', serviceRecord(), [ids.service, ids.city]],
    [
      'a service with a general description: that too',
      'service',
      serviceRecord({ generalDescriptionContentId: ids.generalDescription }),
      [ids.service, ids.city, ids.generalDescription],
    ],
    ['a channel', 'serviceChannel', channelRecord(), [ids.channel, ids.city]],
    ['a collection', 'serviceCollection', collectionRecord(), [ids.collection, ids.city]],
    ['a main organization: itself twice', 'organization', organizationRecord(), [ids.city, ids.city]],
    [
      'a department: itself and its parent',
      'organization',
      organizationRecord({ contentId: idOf(1, 2), parentOrganizationContentId: ids.city }),
      [idOf(1, 2), ids.city],
    ],
    [
      'a general description: itself twice',
      'generalDescription',
      generalDescriptionRecord(),
      [ids.generalDescription, ids.generalDescription],
    ],
    ['a strange record: itself', 'service', serviceRecord({ chargeType: 1 }), [ids.service]],
    ['a record without an id: nothing', 'service', {}, []],
  ])('notes the ids of %s', (_name, kind, record, expected) => {
    const [row] = itemsPart(announced, rowsOf(kind, record), owners).page.rows
    expect(row?.ids).toEqual(expected)
  })

  it.each<[string, CatalogueItem['kind'], Json, boolean]>([
    ['of the city’s organization is own', 'service', serviceRecord(), true],
    ['of another organization is not', 'service', serviceRecord({ organizationContentId: stranger }), false],
    [
      'that the city only takes part in is not',
      'service',
      serviceRecord({ organizationContentId: stranger, otherResponsibleOrganizations: [ids.city] }),
      false,
    ],
    ['that is an organization of the city is own', 'organization', organizationRecord(), true],
    ['that is another organization is not', 'organization', organizationRecord({ contentId: stranger }), false],
    ['that is a general description never is', 'generalDescription', generalDescriptionRecord(), false],
  ])('an item %s', (_name, kind, record, own) => {
    const everybody = new Set([...owners, ids.generalDescription])
    const part = itemsPart(announced, rowsOf(kind, record), everybody)
    expect(part.page.rows.map(row => row.own)).toEqual([own])
    expect(part.items.map(item => item.own)).toEqual([own])
  })

  it('names each unknown field once for each record that has it, with its kind', () => {
    const novel = [1, 2].map(number => serviceRecord({ contentId: idOf(2, number), novelty: { deep: 1 }, beta: null }))
    const { page } = itemsPart(
      announced,
      rowsOf('service', ...novel, serviceRecord({ chargeType: 1, gamma: 1 })),
      owners,
    )
    const both = ['beta', 'novelty'].map(path => ({ kind: 'service', path }))
    expect(page.unknownFields).toEqual([...both, ...both])
  })
})

describe('a part of connections', () => {
  it('notes the two ends of each, and which are strange', () => {
    const strange = connectionRecord({ channelContentId: idOf(3, 2), serviceHours: null })
    const { page, connections, rejected } = connectionsPart(announced, sortConnections([connectionRecord(), strange]))
    expect(page.rows).toEqual([
      { key: `connection ${ids.service} ${ids.channel}`, ids: [ids.service, ids.channel], state: 'read', own: false },
      { key: `connection ${ids.service} ${idOf(3, 2)}`, ids: [], state: 'strange', own: false },
    ])
    expect(connections.map(({ raw }) => raw)).toEqual([connectionRecord()])
    expect(rejected.map(({ raw }) => raw)).toEqual([strange])
  })

  it('within a part of items adds nothing to its rows', () => {
    const outer = itemsPart(announced, rowsOf('service', serviceRecord({ novelty: 1 })), owners)
    const inner = connectionsPart(announced, sortConnections([connectionRecord({ beta: 1 }), {}]))
    const { page, items, connections, rejected } = withInner(outer, inner)
    expect(page.rows).toEqual(outer.page.rows)
    expect(page.within).toEqual(inner.page.rows)
    expect(page.unknownFields.map(({ path }) => path)).toEqual(['novelty', 'beta'])
    expect([items.length, connections.length, rejected.length]).toEqual([1, 1, 1])
  })
})

describe('a part of what is only named', () => {
  it('has notes alone, and what has no id among what was put aside', () => {
    const row = { key: 'listed a', ids: [ids.collection], state: 'listed', own: false } as const
    const strange = rowsOf('serviceCollection', {}).flatMap(one => (one.kind === 'rejected' ? [one.record] : []))
    const part = listedPart(announced, [row], strange)
    expect(part.page.rows.map(({ state }) => state)).toEqual(['listed', 'strange'])
    expect(part).toMatchObject({ items: [], connections: [], rejected: strange })
  })
})

describe('an answer', () => {
  it('that was read before is its note alone', () => {
    const { page } = itemsPart(announced, rowsOf('service', serviceRecord(), {}), owners)
    expect(replayed(page)).toEqual({ page, items: [], connections: [], rejected: [] })
  })

  it('that is no page announces nothing', () => {
    expect(single('/item')).toEqual({ address: '/item', totalItems: null, totalPages: null, pageSize: null })
  })
})
