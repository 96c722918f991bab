import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import { classified } from '../../../src/core/catalogue/inherit.ts'
import { canonicalJson } from '../../../src/core/hash.ts'
import type { CataloguePart } from '../../../src/ports/ptv.ts'

/** What a reader gave in all, each record once. */
export interface Catalogue extends Pick<CataloguePart, 'items' | 'connections' | 'rejected'> {
  /** The keys of all rows of all answers. */
  readonly keys: ReadonlySet<string>
}

export function catalogueOf(parts: readonly CataloguePart[]): Catalogue {
  return {
    items: newest(
      parts,
      part => part.items,
      ({ content }) => content.contentId,
    ),
    connections: newest(
      parts,
      part => part.connections,
      ({ content }) => `${content.serviceId} ${content.channelId}`,
    ),
    rejected: newest(
      parts,
      part => part.rejected,
      ({ key }) => key,
    ),
    keys: new Set(parts.flatMap(part => [...part.page.rows, ...part.page.within].map(row => row.key))),
  }
}

/** How many records came, each once: what was only named does not count. */
export function receivedIn(parts: readonly CataloguePart[]): number {
  const rows = parts.flatMap(({ page }) => [...page.rows, ...page.within])
  return new Set(rows.filter(row => row.state !== 'listed').map(row => row.key)).size
}

// A row may come twice; the later one is the newer.
function newest<Row>(
  parts: readonly CataloguePart[],
  rowsOf: (part: CataloguePart) => readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  return [...new Map(parts.flatMap(rowsOf).map(row => [keyOf(row), row])).values()]
}

/** The items by id, each as its fingerprints. */
export function prints(catalogue: Catalogue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    described(catalogue).map(({ content, own }) => [
      content.contentId,
      { own, kind: content.kind, ...fingerprintsOf(content) },
    ]),
  )
}

/** The items whole. */
export function contentOf(catalogue: Catalogue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    described(catalogue).map(({ content, own }) => [content.contentId, { own, ...plain(content) }]),
  )
}

// Version 11 shows a general description's classes among those of a service, so they are added to both (API.md
// section 4.5).
function described({ items }: Catalogue): Catalogue['items'] {
  const contents = items.map(({ content }) => content)
  const all = contents.filter(content => content.kind === 'generalDescription')
  const descriptions = new Map(all.map(one => [one.contentId, one]))
  return items.map(item =>
    item.content.kind === 'generalDescription' ? item : { ...item, content: classified(item.content, descriptions) },
  )
}

// Temporal values have no fields of their own to be compared by.
function plain(content: object): object {
  return JSON.parse(canonicalJson(content)) as object
}

/** The connections whole, by the ids of both ends. */
export function connectionsOf({ connections }: Catalogue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    connections.map(({ content }) => [`${content.serviceId} ${content.channelId}`, plain(content)]),
  )
}
