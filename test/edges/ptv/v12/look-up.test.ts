import { describe, expect, it } from 'vitest'
import type { ContentId } from '../../../../src/core/content-item.ts'
import type { CatalogueReader, MissingItem, Pair, Whereabouts } from '../../../../src/ports/ptv.ts'
import type { Answer } from '../../../../src/sample/answers.ts'
import { startLoopbackPtv, type Disturbance } from '../../../../src/sample/loopback-ptv.ts'
import type { SampleRecords } from '../../../../src/sample/records.ts'
import { readerAt } from '../readings.ts'
import {
  channelRecord,
  collectionRecord,
  connectionRecord,
  generalDescriptionRecord,
  idOf,
  ids,
  serviceRecord,
  theRecords,
} from './records.ts'

const since = Temporal.Instant.from('2026-11-21T02:30:00Z')
const stranger = idOf(1, 9)

describe('what became of an item', () => {
  const [archivedId, unpublishedId, unknownId] = [idOf(2, 2), idOf(2, 3), idOf(2, 4)]
  const [foreignId, strangeId] = [idOf(2, 5), idOf(2, 6)]
  const strange = serviceRecord({ contentId: strangeId, chargeType: 1 })
  const records = theRecords({
    services: [serviceRecord(), serviceRecord({ contentId: foreignId, organizationContentId: stranger }), strange],
    archived: { service: [{ contentId: archivedId, archivedAt: '2026-11-21T10:00:00Z' }] },
    unpublished: new Set([unpublishedId]),
  })

  it.each([
    ['present, and the city’s', ids.service, { kind: 'present', received: { own: true, raw: serviceRecord() } }],
    ['present, and another organization’s', foreignId, { kind: 'present', received: { own: false } }],
    ['archived', archivedId, { kind: 'archived' }],
    ['not published', unpublishedId, { kind: 'unpublished' }],
    ['unknown', unknownId, { kind: 'unknown' }],
    [
      'strange',
      strangeId,
      { kind: 'strange', record: { key: `service ${strangeId}`, contentId: strangeId, raw: strange } },
    ],
  ])('is told: %s', async (_name, id, expected) => {
    const { told } = await lookUp(records, [service(id)])
    expect(told.get(id)).toMatchObject(expected)
  })

  it('is told of all that are asked for, in one look-up', async () => {
    const all = [ids.service, archivedId, unpublishedId, unknownId, foreignId, strangeId]
    const { told } = await lookUp(records, all.map(service))
    expect(all.map(id => told.get(id)?.kind)).toEqual([
      'present',
      'archived',
      'unpublished',
      'unknown',
      'present',
      'strange',
    ])
  })

  it.each([
    ['serviceChannel', ids.channel, { channels: [channelRecord()] }],
    ['serviceCollection', ids.collection, { collections: [collectionRecord()] }],
    ['generalDescription', ids.generalDescription, { generalDescriptions: [generalDescriptionRecord()] }],
    ['organization', ids.city, {}],
  ] as const)('is told of each kind: %s', async (kind, contentId, held) => {
    const item = { kind, contentId, organizationId: ids.city }
    const present = await lookUp(theRecords(held), [item])
    expect(present.told.get(contentId)).toMatchObject({ kind: 'present', received: { content: { kind, contentId } } })
    const gone = await lookUp(theRecords({ organizations: [] }), [item])
    expect(gone.told.get(contentId)).toEqual({ kind: 'unknown' })
  })

  it('is archived where the lists say so, whatever the reason of the 404 is', async () => {
    const without = answering(archivedId, { status: 404, problem: 'Not Found' })
    const { told } = await lookUp(records, [service(archivedId)], without)
    expect(told.get(archivedId)).toEqual({ kind: 'archived' })
  })

  it('is present though it was archived once', async () => {
    const restored = {
      ...records,
      archived: { service: [{ contentId: ids.service, archivedAt: '2026-11-21T10:00:00Z' }] },
    }
    const { told } = await lookUp(restored, [service(ids.service), service(unknownId)])
    expect(told.get(ids.service)?.kind).toBe('present')
  })

  it('keeps its id where the record’s own cannot be read', async () => {
    const nameless = answering(ids.service, { status: 200, body: {} })
    const { told } = await lookUp(records, [service(ids.service)], nameless)
    expect(told.get(ids.service)).toMatchObject({
      kind: 'strange',
      record: { key: `service ${ids.service}`, contentId: ids.service },
    })
  })

  it.each([
    ['another record', serviceRecord({ contentId: idOf(2, 77) })],
    ['a list', []],
    ['null', null],
  ])('is not known when %s is answered, after three times', async (_name, body) => {
    let times = 0
    const wrong: Disturbance = () => {
      times += 1
      return { status: 200, body }
    }
    await expect(lookUp(records, [service(ids.service)], wrong)).rejects.toMatchObject({ name: 'UnexpectedShape' })
    expect(times).toBe(3)
  })

  it('is nothing that is asked for where nothing is missing', async () => {
    expect((await lookUp(records, [])).asked).toEqual([])
  })
})

describe('the lists of what was archived', () => {
  const gone = [service(idOf(2, 2)), service(idOf(2, 3))]

  it('are asked for a day further back, for the kinds of what is gone only', async () => {
    const { asked } = await lookUp(theRecords({ services: [serviceRecord()], channels: [channelRecord()] }), [
      ...gone,
      { kind: 'serviceChannel', contentId: ids.channel, organizationId: ids.city },
    ])
    const lists = asked.filter(url => url.pathname.endsWith('/archived'))
    // An empty list is asked for twice.
    expect(lists.map(url => url.pathname)).toEqual(['/api/v12/service/archived', '/api/v12/service/archived'])
    expect(lists[0]?.searchParams.get('archivedAtOrAfter')).toBe('2026-11-20T02:30:00Z')
  })

  it.each([
    ['a day before', '2026-11-20T02:30:00Z', 'archived'],
    ['longer ago', '2026-11-20T02:29:59.999Z', 'unpublished'],
  ])('reach %s', async (_name, archivedAt, expected) => {
    const held = theRecords({ archived: { service: [{ contentId: idOf(2, 2), archivedAt }] } })
    expect((await lookUp(held, gone)).told.get(idOf(2, 2))?.kind).toBe(expected)
  })

  it('are read to the last page', async () => {
    const archived = Array.from({ length: 250 }, (_, index) => ({
      contentId: idOf(2, index + 1),
      archivedAt: '2026-11-21T10:00:00Z',
    }))
    const { told, asked } = await lookUp(theRecords({ archived: { service: archived } }), [
      service(idOf(2, 250)),
      service(idOf(2, 251)),
    ])
    expect([...told.values()].map(({ kind }) => kind)).toEqual(['archived', 'unknown'])
    expect(asked.filter(url => url.pathname.endsWith('/archived'))).toHaveLength(3)
  })

  it('may hold a row without an id', async () => {
    const items = [{}, { contentId: idOf(2, 2) }]
    const body = { page: 1, pageSize: 100, totalItems: 2, totalPages: 1, items }
    const nameless = answering('/archived', { status: 200, body })
    const { told } = await lookUp(theRecords(), gone, nameless)
    expect([...told.values()].map(({ kind }) => kind)).toEqual(['archived', 'unknown'])
  })

  it('that cannot be read end the look-up', async () => {
    const broken = answering('/archived', { status: 503, problem: 'Service Unavailable' })
    await expect(lookUp(theRecords(), gone, broken)).rejects.toMatchObject({ name: 'OutsideUnavailable' })
  })
})

describe('connections', () => {
  const records = theRecords({
    connections: [connectionRecord(), connectionRecord({ channelContentId: idOf(3, 2) })],
  })

  it('that PTV has after all are given, those that it has not are left out', async () => {
    const found = await withReader(records, async reader => reader.lookUpConnections([1, 2, 3].map(pair)))
    expect(found.map(({ content }) => content.channelId)).toEqual([idOf(3, 1), idOf(3, 2)])
    expect(found[0]?.raw).toEqual(connectionRecord())
  })

  it.each([
    ['of unknown shape', connectionRecord({ serviceHours: null })],
    ['of another pair', connectionRecord({ channelContentId: idOf(3, 7) })],
    ['that is none', []],
  ])('%s end the look-up, after three times', async (_name, body) => {
    let times = 0
    const strange: Disturbance = () => {
      times += 1
      return { status: 200, body }
    }
    const found = withReader(records, async reader => reader.lookUpConnections([pair(1)]), strange)
    await expect(found).rejects.toMatchObject({ name: 'UnexpectedShape' })
    expect(times).toBe(3)
  })
})

function answering(path: string, answer: Answer): Disturbance {
  return url => (url.pathname.endsWith(path) ? answer : undefined)
}

function pair(channel: number): Pair {
  return { serviceId: ids.service, channelId: idOf(3, channel) }
}

function service(contentId: ContentId): MissingItem {
  return { kind: 'service', contentId, organizationId: ids.city }
}

interface Told {
  readonly told: ReadonlyMap<ContentId, Whereabouts>
  readonly asked: readonly URL[]
}

async function lookUp(records: SampleRecords, missing: readonly MissingItem[], disturb?: Disturbance): Promise<Told> {
  const asked: URL[] = []
  const noting: Disturbance = url => {
    asked.push(url)
    return disturb?.(url)
  }
  const told = await withReader(records, async reader => reader.lookUp(missing, since, new Set([ids.city])), noting)
  return { told, asked }
}

async function withReader<Result>(
  records: SampleRecords,
  use: (reader: CatalogueReader) => Promise<Result>,
  disturb?: Disturbance,
): Promise<Result> {
  const ptv = await startLoopbackPtv(records, disturb)
  try {
    return await use(readerAt('v12', ptv.baseUrl))
  } finally {
    await ptv.stop()
  }
}
