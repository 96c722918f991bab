import type { Json } from '../../src/sample/writing.ts'
import { generate, type CatalogueSize } from '../bench/catalogue.ts'
import { connectionRecord } from '../bench/records.ts'
import { draw } from '../bench/draw.ts'
import { hold, type Held } from '../bench/held.ts'

/** What PTV holds on one night of the story. */
export interface NightRecords {
  readonly mainId: string
  readonly organizations: readonly Json[]
  readonly generalDescriptions: readonly Json[]
  readonly services: readonly Json[]
  readonly channels: readonly Json[]
  readonly connections: readonly Json[]
  readonly collections: readonly Json[]
  readonly archived: Readonly<Record<string, readonly string[]>>
}

/** Small enough for a night of a second or two, and of many pages all the same. */
export const storySize: CatalogueSize = {
  organizations: 70,
  services: 240,
  channels: 480,
  connections: 1040,
  generalDescriptions: 24,
  seed: 7,
}

/**
 * Three nights: everything is new; then some is changed, gone, new, strange or has fields that nobody knows; then what
 * is gone is still gone, and strange records are as they were.
 */
export function threeNights(size: CatalogueSize): readonly [NightRecords, NightRecords, NightRecords] {
  const first = firstNight(size)
  const second = secondNight(size, first)
  return [first, second, thirdNight(first, second)]
}

/** The records of a night, ready to be served. */
export function holdNight(night: NightRecords): Held {
  return hold(night, night)
}

const stranger = '00000000-0000-4000-8000-00000000beef'

function firstNight(size: CatalogueSize): NightRecords {
  const { mainId, ...generated } = generate(size)
  const [organizations, services] = [[...generated.organizations], [...generated.services]]
  const foreign = [...generate({ ...size, channels: Math.floor(size.channels / 60), seed: 8 }).channels].map(
    channel => ({
      ...channel,
      organizationContentId: stranger,
      allowedConnectionType: 'AllOrganizations',
    }),
  )
  const shared = foreign.map((channel, place) =>
    connectionRecord(draw(9, 'connection', place), idOf(services[place * 5]), idOf(channel)),
  )
  return {
    mainId,
    organizations,
    services,
    generalDescriptions: [...generated.generalDescriptions],
    channels: [...generated.channels, ...foreign],
    connections: [...generated.connections, ...shared],
    collections: Array.from({ length: Math.floor(size.organizations / 12) }, (_, place) =>
      collection(place, organizations, services),
    ),
    archived: {},
  }
}

function collection(place: number, organizations: readonly Json[], services: readonly Json[]): Json {
  return {
    contentId: `00000000-0000-4000-9000-00000000000${place}`,
    organizationContentId: idOf(organizations[place * 3]),
    languageVersions: { fi: { name: `Kokoelma ${place}`, summary: 'Tiivistelmä', description: null } },
    items: services.slice(place * 3, place * 3 + 4).map(one => ({ itemType: 'Service', contentId: idOf(one) })),
  }
}

function secondNight(size: CatalogueSize, first: NightRecords): NightRecords {
  const gone = new Set([...everyNth(first.services, 59), ...everyNth(first.channels, 71)].map(idOf))
  const added = newcomers(size, first)
  const channels = [
    ...changeSome(
      first.channels.filter(one => !gone.has(idOf(one))),
      13,
    ),
    ...added.channels,
  ]
  const services = [
    ...changeSome(
      first.services.filter(one => !gone.has(idOf(one))),
      11,
    ),
    ...added.services,
  ]
  const connections = first.connections.filter(
    (one, place) =>
      place % 97 !== 0 && !gone.has(String(one['serviceContentId'])) && !gone.has(String(one['channelContentId'])),
  )
  const archived = [...gone].filter((_, place) => place % 2 === 0)
  return {
    ...first,
    organizations: changeSome(first.organizations, 31),
    generalDescriptions: changeSome(first.generalDescriptions, 9),
    services: [...services.map(makeStrange(53, { serviceType: 'Surprise' })), { ...services[1], contentId: 17 }],
    channels: channels.map(makeStrange(101, { languageVersions: null })),
    connections: [...changeSome(connections, 17), ...added.connections].map(
      makeStrange(211, { serviceHours: 'always' }),
    ),
    collections: first.collections.slice(1),
    archived: { service: archived, 'service-channel': archived },
  }
}

function thirdNight(first: NightRecords, second: NightRecords): NightRecords {
  const before = new Map(first.services.map(one => [idOf(one), one]))
  const mended = second.services.map(one => (one['serviceType'] === 'Surprise' ? (before.get(idOf(one)) ?? one) : one))
  return { ...second, services: mended, channels: changeSome(second.channels, 43) }
}

function newcomers(
  size: CatalogueSize,
  { organizations }: NightRecords,
): Pick<NightRecords, 'services' | 'channels' | 'connections'> {
  const own = (record: Json, place: number): Json => ({
    ...record,
    organizationContentId: idOf(organizations[place]),
    generalDescriptionContentId: null,
  })
  const made = generate({ ...size, services: 9, channels: 14, connections: 30, seed: 10 })
  return {
    services: [...made.services].map(own),
    channels: [...made.channels].map((record, place) => ({
      ...record,
      organizationContentId: idOf(organizations[place]),
    })),
    connections: [...made.connections],
  }
}

// Of each three that are chosen one has another text, one only another date, and one a field that no contract names.
function changeSome(records: readonly Json[], nth: number): readonly Json[] {
  return records.map((record, place) => {
    if (place % nth !== 3) return record
    const changed = { ...record, publishedAt: '2026-11-21T10:00:00.000Z' }
    switch (Math.floor(place / nth) % 3) {
      case 0:
        return { ...changed, languageVersions: withNewText(record['languageVersions']) }
      case 1:
        return changed
      default:
        return { ...record, notYetKnown: { of: 'the beta' } }
    }
  })
}

function withNewText(versions: unknown): Json {
  const { fi, ...others } = versions as Record<string, Record<string, string>>
  return { ...others, fi: { ...fi, description: `Uusi teksti. ${fi?.['description'] ?? ''}` } }
}

function makeStrange(nth: number, change: Json): (record: Json, place: number) => Json {
  return (record, place) => (place % nth === 5 ? { ...record, ...change } : record)
}

function everyNth(records: readonly Json[], nth: number): readonly Json[] {
  return records.filter((_, place) => place % nth === nth - 1)
}

function idOf(record: Json | undefined): string {
  return String(record?.['contentId'])
}
