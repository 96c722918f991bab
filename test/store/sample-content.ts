import type { AbsentOutcome } from '../../src/core/catalogue/absence.ts'
import { contentHash, fingerprintsOf, itemHash } from '../../src/core/catalogue/fingerprint.ts'
import type { CatalogueItem, Connection, ContentId, ContentItem } from '../../src/core/content-item.ts'
import { readRecord } from '../../src/edges/ptv/v12/records.ts'
import type { CityId } from '../../src/core/city.ts'
import { areas } from '../../src/sample/areas.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import { saveItems, type ItemToSave } from '../../src/store/catalogue.ts'
import { saveCodes } from '../../src/store/codes.ts'
import { saveConnections, type ConnectionToSave } from '../../src/store/connections.ts'
import type { Db } from '../../src/store/database.ts'
import { saveDrift } from '../../src/store/drift.ts'
import { saveFindings } from '../../src/store/findings.ts'
import { saveDomainChecks, saveLinkChecks } from '../../src/store/links.ts'
import { saveQuarantine } from '../../src/store/quarantine.ts'
import { aConnection, aService } from '../support/builders.ts'
import { aFinding } from '../support/findings.ts'

/** The day on which the tests of the store write. */
export const today = Temporal.PlainDate.from('2026-06-10')
/** The night after. */
export const tomorrow = today.add({ days: 1 })

/** The sample city's items and connections as the reader gives them. */
export function sampleContent(): {
  readonly items: readonly ContentItem[]
  readonly connections: readonly Connection[]
} {
  const { organizations, services, channels, collections, connections } = sampleRecords(areas, today)
  const read = [...organizations, ...services, ...channels, ...collections, ...connections].map(readRecord)
  return {
    items: read.flatMap(one => (one.kind === 'item' ? [one.item] : [])),
    connections: read.flatMap(one => (one.kind === 'connection' ? [one.connection] : [])),
  }
}

/** An item as the night of its first sight writes it. */
export function toSave(
  item: CatalogueItem,
  parts: Partial<Omit<ItemToSave, 'outcome'> & ItemToSave['outcome']> = {},
): ItemToSave {
  const { own = true, raw = { as: 'received' }, ...outcome } = parts
  return {
    item,
    own,
    raw,
    outcome: {
      contentId: item.contentId,
      change: 'new',
      fingerprints: fingerprintsOf(item),
      hash: itemHash(item, own, fingerprintsOf(item)),
      fields: [],
      ...outcome,
    },
  }
}

/** A night on which an item was not seen: for the first time, unless said otherwise. */
export function notSeen(contentId: ContentId, parts: Partial<AbsentOutcome> = {}): AbsentOutcome {
  return { contentId, change: 'missing', nights: 1, news: true, reason: 'notSeen', movedTo: null, ...parts }
}

/** The keys of items, as the store gives them. */
export function keysOf(items: readonly CatalogueItem[]): ReadonlySet<string> {
  return new Set(items.map(item => `${item.kind} ${item.contentId}`))
}

/** A connection as the night of its first sight writes it. */
export function connectionToSave(connection: Connection, parts: Partial<ConnectionToSave> = {}): ConnectionToSave {
  return { connection, raw: { as: 'received' }, hash: contentHash(connection), change: 'new', ...parts }
}

/** Writes something into each of the tables that hold what PTV publishes and what was found in it. */
export async function savePublished(db: Db, city: CityId): Promise<void> {
  await saveItems(db, city, today, [toSave(aService())])
  await saveConnections(db, city, today, [connectionToSave(aConnection())])
  await saveQuarantine(db, city, today, [{ key: 'a', kind: 'service', problem: 'a', raw: {} }])
  await saveDrift(db, city, today, [{ kind: 'service', path: 'colour', records: 1 }])
  await saveFindings(db, city, today, { open: [aFinding()], regrade: [], close: [] })
  await saveCodes(db, city, today, [
    { list: 'serviceClasses', code: 'P4', names: { fi: 'Kirjasto' }, valid: true, parent: null },
  ])
  const url = 'https://www.esimerkkila.fi/'
  const checked = { badNights: 0, checkedOn: today }
  const link = { ...checked, url, result: 'ok', status: 200, finalUrl: null, since: today, doubtNights: 0 } as const
  await saveLinkChecks(db, city, [link], [url])
  await saveDomainChecks(db, city, [{ ...checked, domain: 'esimerkkila.fi', result: 'ok' }], ['esimerkkila.fi'])
}
