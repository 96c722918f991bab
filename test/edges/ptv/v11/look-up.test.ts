import { describe, expect, it } from 'vitest'
import type { ContentId } from '../../../../src/core/content-item.ts'
import type { MissingItem, Whereabouts } from '../../../../src/ports/ptv.ts'
import { startLoopbackPtv, type Disturbance } from '../../../../src/sample/loopback-ptv.ts'
import type { SampleRecords } from '../../../../src/sample/records.ts'
import { v11Records } from '../../../../src/sample/v11/records.ts'
import { readerAt } from '../readings.ts'
import {
  channelRecord,
  collectionRecord,
  generalDescriptionRecord,
  idOf,
  ids,
  serviceRecord,
  theRecords,
} from '../v12/records.ts'

const since = Temporal.Instant.from('2026-11-21T02:30:00Z')
const [stranger, department] = [idOf(1, 9), idOf(1, 2)]
const archivedAt = '2026-11-21T10:00:00Z'

describe('what became of an item', () => {
  const [archivedId, byAgeId, unknownId, foreignId] = [idOf(2, 2), idOf(2, 3), idOf(2, 4), idOf(2, 5)]
  const records = theRecords({
    services: [serviceRecord(), serviceRecord({ contentId: foreignId, organizationContentId: stranger })],
    archived: {
      service: [
        { contentId: archivedId, archivedAt, organizationContentId: ids.city },
        { contentId: byAgeId, archivedAt, organizationContentId: ids.city, archivingType: 'Automatic' },
      ],
      'service-channel': [{ contentId: idOf(3, 2), archivedAt, organizationContentId: ids.city }],
    },
  })

  it.each([
    ['present, and the city’s', 'service', ids.service, { kind: 'present', received: { own: true } }],
    ['present, and another organization’s', 'service', foreignId, { kind: 'present', received: { own: false } }],
    ['archived by a person', 'service', archivedId, { kind: 'archived' }],
    ['archived by age', 'service', byAgeId, { kind: 'archived' }],
    ['archived, a channel', 'serviceChannel', idOf(3, 2), { kind: 'archived' }],
    ['not published and in no list of what was archived', 'service', unknownId, { kind: 'unpublished' }],
    ['unknown, of a kind that has no such list', 'serviceCollection', idOf(4, 7), { kind: 'unknown' }],
    ['unknown, an organization', 'organization', idOf(1, 7), { kind: 'unknown' }],
  ] as const)('is told: %s', async (_name, kind, contentId, expected) => {
    const { told } = await lookUp(records, [{ kind, contentId, organizationId: ids.city }])
    expect(told.get(contentId)).toMatchObject(expected)
  })

  it.each([
    ['serviceChannel', ids.channel, { channels: [channelRecord()] }],
    ['serviceCollection', ids.collection, { collections: [collectionRecord()] }],
    ['generalDescription', ids.generalDescription, { generalDescriptions: [generalDescriptionRecord()] }],
    ['organization', ids.city, {}],
  ] as const)('is told of each kind: %s', async (kind, contentId, held) => {
    const { told } = await lookUp(theRecords(held), [{ kind, contentId, organizationId: ids.city }])
    expect(told.get(contentId)).toMatchObject({ kind: 'present', received: { content: { kind, contentId } } })
  })

  it('is told of a record of unknown shape, with the record', async () => {
    const raw = { ...v11Records(records).services[0], serviceNames: 7 }
    const { told } = await lookUp(records, [service(ids.service)], answering(`/Service/${ids.service}`, raw))
    expect(told.get(ids.service)).toMatchObject({ kind: 'strange', record: { contentId: ids.service, raw } })
  })

  it('is present though it was archived once, and another one is gone', async () => {
    const { archived } = records
    const restored = { contentId: ids.service, archivedAt, organizationContentId: ids.city }
    const held = { ...records, archived: { ...archived, service: [...(archived?.service ?? []), restored] } }
    const { told } = await lookUp(held, [service(ids.service), service(archivedId)])
    expect([...told.values()].map(({ kind }) => kind)).toEqual(['present', 'archived'])
  })

  it.each([
    ['another record', { id: idOf(2, 77) }],
    ['a list', []],
    ['null', null],
  ])('is not known when %s is answered, after three times', async (_name, body) => {
    const path = `/Service/${ids.service}`
    const failed = lookUp(records, [service(ids.service)], answering(path, body))
    await expect(failed).rejects.toMatchObject({ name: 'UnexpectedShape' })
  })
})

describe('the lists of what was archived', () => {
  const gone = [service(idOf(2, 2)), service(idOf(2, 3), department)]

  it('are asked for by organization and by both ways of archiving, a day further back', async () => {
    const { asked } = await lookUp(theRecords(), gone)
    const lists = asked.filter(url => url.pathname.endsWith('/archived/list'))
    expect(lists.map(url => [url.searchParams.get('OrganizationId'), url.searchParams.get('ArchivingType')])).toEqual(
      expect.arrayContaining(
        [ids.city, department].flatMap(id => [
          [id, 'Manual'],
          [id, 'Automatic'],
        ]),
      ),
    )
    expect(lists).toHaveLength(4)
    for (const { searchParams } of lists) {
      expect(searchParams.get('MinArchivingDate')).toBe('2026-11-20T02:30:00Z')
      expect([searchParams.get('Skip'), searchParams.get('Take')]).toEqual(['0', '100'])
    }
  })

  it('are asked for only where something is gone', async () => {
    const { asked } = await lookUp(theRecords({ services: [serviceRecord()] }), [service(ids.service)])
    expect(asked.map(url => url.pathname)).toEqual([`/api/v11/Service/${ids.service}`])
  })

  it('are read by the hundred to their end', async () => {
    const archived = Array.from({ length: 250 }, (_, index) => ({
      contentId: idOf(2, index + 1),
      archivedAt,
      organizationContentId: ids.city,
    }))
    const last = service(idOf(2, 250))
    const { told, asked } = await lookUp(theRecords({ archived: { service: archived } }), [last])
    expect(told.get(last.contentId)).toEqual({ kind: 'archived' })
    const manual = asked.filter(url => url.searchParams.get('ArchivingType') === 'Manual')
    expect(manual.map(url => url.searchParams.get('Skip'))).toEqual(['0', '100', '200'])
  })

  it.each([
    ['after a day before', '2026-11-20T02:30:01Z', 'archived'],
    ['longer ago', '2026-11-20T02:30:00Z', 'unpublished'],
  ])('reach %s', async (_name, moment, expected) => {
    const row = { contentId: idOf(2, 2), archivedAt: moment, organizationContentId: ids.city }
    const { told } = await lookUp(theRecords({ archived: { service: [row] } }), gone)
    expect(told.get(idOf(2, 2))?.kind).toBe(expected)
  })

  it('that are none end the look-up', async () => {
    const failed = lookUp(theRecords(), gone, answering('/archived/list', { itemList: [] }))
    await expect(failed).rejects.toMatchObject({ name: 'UnexpectedShape' })
  })
})

it('has nothing to ask about a connection, which stands in its service’s record', async () => {
  const reader = readerAt('v11', 'http://127.0.0.1:1')
  expect(await reader.lookUpConnections([{ serviceId: ids.service, channelId: ids.channel }])).toEqual([])
  expect(reader.requests()).toBe(0)
})

function service(contentId: ContentId, organizationId: ContentId = ids.city): MissingItem {
  return { kind: 'service', contentId, organizationId }
}

function answering(path: string, body: unknown): Disturbance {
  return url => (url.pathname.endsWith(path) ? { status: 200, body } : undefined)
}

interface Told {
  readonly told: ReadonlyMap<ContentId, Whereabouts>
  readonly asked: readonly URL[]
}

async function lookUp(records: SampleRecords, missing: readonly MissingItem[], disturb?: Disturbance): Promise<Told> {
  const asked: URL[] = []
  const ptv = await startLoopbackPtv(records, url => {
    asked.push(url)
    return disturb?.(url)
  })
  try {
    const told = await readerAt('v11', ptv.baseUrl).lookUp(missing, since, new Set([ids.city, department]))
    return { told, asked }
  } finally {
    await ptv.stop()
  }
}
