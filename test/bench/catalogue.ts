import type { Json } from '../../src/sample/writing.ts'
import { channelRecord } from './channels.ts'
import { draw, idOf, type Noun } from './draw.ts'
import {
  connectionRecord,
  generalDescriptionRecord,
  organizationRecord,
  serviceRecord,
  type Written,
} from './records.ts'

/** How much a generated catalogue holds. The same size and seed give the same records. */
export interface CatalogueSize {
  readonly organizations: number
  readonly services: number
  readonly channels: number
  readonly connections: number
  readonly generalDescriptions: number
  readonly seed: number
}

/** Records as version 12 shows them. They are written while they are walked, as a nation's would fill the memory. */
export interface Catalogue {
  /** The main organization; all others are below it. */
  readonly mainId: string
  readonly organizations: Iterable<Json>
  readonly generalDescriptions: Iterable<Json>
  readonly services: Iterable<Json>
  readonly channels: Iterable<Json>
  readonly connections: Iterable<Json>
}

/** A city of some 100,000 people. */
export const city: CatalogueSize = {
  organizations: 20,
  services: 300,
  channels: 650,
  connections: 1300,
  generalDescriptions: 40,
  seed: 1,
}

/** About everything that PTV holds, as if it were one city's. */
export const nation: CatalogueSize = {
  organizations: 300,
  services: 30_000,
  channels: 72_000,
  connections: 130_000,
  generalDescriptions: 300,
  seed: 1,
}

/** The city, so many times as large in everything. */
export function cityTimes(factor: number): CatalogueSize {
  return {
    organizations: city.organizations * factor,
    services: city.services * factor,
    channels: city.channels * factor,
    connections: city.connections * factor,
    generalDescriptions: city.generalDescriptions * factor,
    seed: city.seed,
  }
}

/** Shared by all organizations of a generated catalogue, as by a real city's. */
export const businessId = '9999999-9'

/** The organization that all general descriptions belong to; the catalogue does not hold it. */
const stateId = '00000000-0000-4000-8000-000000000001'

/** Writes a catalogue from its size and seed. */
export function generate(size: CatalogueSize): Catalogue {
  const id = (noun: Noun, index: number): string => idOf(size.seed, noun, index)
  const each = (noun: Noun, count: number, write: (written: Written) => Json): Iterable<Json> =>
    records(count, index => write({ id: id(noun, index), number: index, draw: draw(size.seed, noun, index) }))
  const owner = (index: number, count: number): string =>
    id('organization', Math.floor((index * size.organizations) / count))
  return {
    mainId: id('organization', 0),
    organizations: each('organization', size.organizations, written =>
      organizationRecord(
        written,
        written.number === 0 ? null : id('organization', parentOf(written.number)),
        businessId,
      ),
    ),
    generalDescriptions: each('generalDescription', size.generalDescriptions, written =>
      generalDescriptionRecord(written, stateId),
    ),
    services: each('service', size.services, written => {
      const described = written.number % 2 === 0 && size.generalDescriptions > 0
      const description = described ? id('generalDescription', (written.number / 2) % size.generalDescriptions) : null
      return serviceRecord(written, owner(written.number, size.services), description)
    }),
    channels: each('channel', size.channels, written => channelRecord(written, owner(written.number, size.channels))),
    connections: { [Symbol.iterator]: () => connections(size, id) },
  }
}

/** At most eight organizations stand below one. */
function parentOf(index: number): number {
  return Math.floor((index - 1) / 8)
}

function records(count: number, write: (index: number) => Json): Iterable<Json> {
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield write(index)
    },
  }
}

// Each service is connected to channels of about its own place in the list, which are its own organization's.
function* connections(size: CatalogueSize, id: (noun: Noun, index: number) => string): Generator<Json> {
  let number = 0
  for (let service = 0; service < size.services; service += 1) {
    const first = Math.floor((service * size.channels) / size.services)
    const count = Math.min(connectionsOf(service, size), size.channels)
    for (let place = 0; place < count; place += 1) {
      const channel = id('channel', (first + place) % size.channels)
      yield connectionRecord(draw(size.seed, 'connection', number), id('service', service), channel)
      number += 1
    }
  }
}

// What one service has more than its share, its neighbour has less, so that any 20 in a row have equally many.
function connectionsOf(service: number, size: CatalogueSize): number {
  const share = (index: number): number => Math.floor((index * size.connections) / size.services)
  const even = share(service + 1) - share(service)
  const pair = service - (service % 2)
  if (pair + 1 >= size.services) return even
  const most = Math.min(share(pair + 1) - share(pair), share(pair + 2) - share(pair + 1))
  const more = draw(size.seed, 'service', pair).number(most)
  return service % 2 === 0 ? even + more : even - more
}
