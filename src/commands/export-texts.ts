import type { City } from '../core/city.ts'
import type { Connection, ContentId, ContentItem, Language } from '../core/content-item.ts'
import type { Tally, Writing } from '../core/export/formats.ts'
import { exportedItem, type ExportFacts } from '../core/export/item.ts'
import { codeNames } from '../core/export/parts.ts'
import { loadGeneralDescriptions, loadItemsById } from '../store/catalogue.ts'
import { loadCodes } from '../store/codes.ts'
import type { StoredItem } from '../store/content.ts'
import type { Db } from '../store/database.ts'
import { loadConnectionsOf, loadPublished } from '../store/published.ts'

export interface TextsWanted {
  readonly writing: Writing
  readonly wanted: readonly Language[]
  readonly readOn: Temporal.PlainDate
  /** Is told at the end what was written and what was not. */
  readonly tell: (tally: Tally) => void
}

/** The texts of an export, one after the other: however much a city publishes, a portion of it is held at a time. */
export async function* exportTexts(
  db: Db,
  { id }: City,
  { writing, wanted, readOn, tell }: TextsWanted,
): AsyncIterable<string> {
  const common = {
    wanted,
    readOn,
    descriptions: await loadGeneralDescriptions(db, id),
    names: codeNames(await loadCodes(db, id)),
  }
  const tally = { items: 0, otherLanguages: 0, withoutCoordinates: 0, outsideFinland: 0 }
  yield writing.start
  for await (const portion of loadPublished(db, id)) {
    const facts = { ...common, ...(await surroundings(db, id, portion)) }
    yield portion.map(one => textOf(one, facts, writing, tally)).join('')
  }
  tell(tally)
  yield writing.end(tally)
}

function textOf(
  { item, dates }: StoredItem,
  facts: ExportFacts,
  writing: Writing,
  tally: { -readonly [Name in keyof Tally]: Tally[Name] },
): string {
  const exported = exportedItem(item, dates, facts)
  if (exported.languages.length === 0) {
    tally.otherLanguages += 1
    return ''
  }
  const written = writing.write(exported, item)
  if (written === 'none') tally.withoutCoordinates += 1
  if (written === 'outside') tally.outsideFinland += 1
  if (written === null || typeof written === 'string') return ''
  tally.items += 1
  return tally.items === 1 ? written.text : writing.between + written.text
}

async function surroundings(
  db: Db,
  city: City['id'],
  portion: readonly StoredItem[],
): Promise<Pick<ExportFacts, 'others' | 'connections'>> {
  const connected = portion.map(({ item }) => item).filter(isConnected)
  const found = await loadConnectionsOf(
    db,
    city,
    connected.map(({ contentId }) => contentId),
  )
  const others = new Set([
    ...portion.map(({ item }) => item.organizationId),
    ...found.flatMap(({ serviceId, channelId }) => [serviceId, channelId]),
  ])
  return { others: await loadItemsById(db, city, [...others]), connections: byItem(found) }
}

function isConnected({ kind }: ContentItem): boolean {
  return kind === 'service' || kind === 'serviceChannel'
}

function byItem(connections: readonly Connection[]): ReadonlyMap<ContentId, readonly Connection[]> {
  const ends = connections.flatMap(connection => [
    { id: connection.serviceId, connection },
    { id: connection.channelId, connection },
  ])
  const grouped = Map.groupBy(ends, ({ id }) => id)
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ connection }) => connection)]))
}
