import type { Absence, KnownItem } from '../../../src/core/catalogue/compare.ts'
import type { KnownConnection } from '../../../src/core/catalogue/compare-connections.ts'
import { contentHash, fingerprintsOf, itemHash } from '../../../src/core/catalogue/fingerprint.ts'
import { contentId, type Connection, type ContentId, type CatalogueItem } from '../../../src/core/content-item.ts'
import { aConnection, aService } from '../../support/builders.ts'

/** The nth id of a test. */
export function nthId(number: number): ContentId {
  return contentId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}

/** So many services of one organization, numbered from 1; `parts` says what is special about each. */
export function services(count: number, parts: (number: number) => Parameters<typeof aService>[0] = () => ({})) {
  return Array.from({ length: count }, (_, index) => aService({ contentId: nthId(index + 101), ...parts(index + 1) }))
}

/** An absence of so many nights, counted last on a day. */
export function absence(nights: number, lastOn: string | null = null, removedOn: string | null = null): Absence {
  return {
    nights,
    lastOn: lastOn === null ? null : Temporal.PlainDate.from(lastOn),
    removedOn: removedOn === null ? null : Temporal.PlainDate.from(removedOn),
  }
}

/** What the store remembers of an item that was last seen as it is here. */
export function knownAs(item: CatalogueItem, parts: Partial<KnownItem> = {}): KnownItem {
  return {
    contentId: item.contentId,
    kind: item.kind,
    organizationId: item.organizationId,
    own: true,
    hash: itemHash(item, true, fingerprintsOf(item)),
    absence: absence(0),
    ...parts,
  }
}

/** What the store remembers of a connection that was last seen as it is here. */
export function knownConnection(
  connection: Connection = aConnection(),
  parts: Partial<KnownConnection> = {},
): KnownConnection {
  const { serviceId, channelId } = connection
  return { serviceId, channelId, hash: contentHash(connection), absence: absence(0), ...parts }
}
