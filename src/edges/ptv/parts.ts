import type { CatalogueItem, Connection, ContentId } from '../../core/content-item.ts'
import type { CataloguePart, PageNote, RejectedRecord, RowNote } from '../../ports/ptv.ts'
import type { SortedRow } from './parse.ts'

/** Where an answer came from and what it announced. */
export type Announced = Pick<PageNote, 'address' | 'totalItems' | 'totalPages' | 'pageSize'>

/** An answer that is no page of a list. */
export function single(address: string): Announced {
  return { address, totalItems: null, totalPages: null, pageSize: null }
}

/**
 * A part of rows that are items. Whether the organization filters of PTV also find content that another organization is
 * responsible for is not known for version 12 (its API.md section 3.1), and for version 11 they do (section 4.1): so the
 * responsible organization of each record decides whose it is.
 */
export function itemsPart(
  announced: Announced,
  rows: readonly SortedRow<CatalogueItem>[],
  owners: ReadonlySet<ContentId>,
): CataloguePart {
  return {
    ...partOf(announced, rows, ({ content }) => ({ ids: idsOf(content), own: isOwn(content, owners) })),
    items: rows.flatMap(row =>
      row.kind === 'accepted' ? [{ content: row.content, raw: row.raw, own: isOwn(row.content, owners) }] : [],
    ),
  }
}

function isOwn(item: CatalogueItem, owners: ReadonlySet<ContentId>): boolean {
  return item.kind !== 'generalDescription' && owners.has(item.organizationId)
}

/** A part of rows that are connections. */
export function connectionsPart(announced: Announced, rows: readonly SortedRow<Connection>[]): CataloguePart {
  return {
    ...partOf(announced, rows, ({ content }) => ({ ids: [content.serviceId, content.channelId], own: false })),
    connections: rows.flatMap(row => (row.kind === 'accepted' ? [{ content: row.content, raw: row.raw }] : [])),
  }
}

/** An answer that was read before: its content is stored, its note is enough. */
export function replayed(page: PageNote): CataloguePart {
  return { page, items: [], connections: [], rejected: [] }
}

/** A part whose rows hold records of another kind, which `inner` was made of. */
export function withInner(part: CataloguePart, inner: CataloguePart): CataloguePart {
  const { page } = part
  return {
    page: {
      ...page,
      within: inner.page.rows,
      unknownFields: [...page.unknownFields, ...inner.page.unknownFields],
    },
    items: [...part.items, ...inner.items],
    connections: [...part.connections, ...inner.connections],
    rejected: [...part.rejected, ...inner.rejected],
  }
}

/** Rows that only name records, or name what is not the city's. A row without an id is put aside as it is. */
export function listedPart(
  announced: Announced,
  rows: readonly RowNote[],
  strange: readonly RejectedRecord[] = [],
): CataloguePart {
  const notes = [...rows, ...strange.map(strangeNote)]
  return {
    page: { ...announced, rows: notes, within: [], unknownFields: [] },
    items: [],
    connections: [],
    rejected: strange,
  }
}

type Accepted<Content> = Extract<SortedRow<Content>, { kind: 'accepted' }>

function partOf<Content>(
  announced: Announced,
  rows: readonly SortedRow<Content>[],
  noteOf: (row: Accepted<Content>) => Pick<RowNote, 'ids' | 'own'>,
): CataloguePart {
  const accepted = rows.filter(row => row.kind === 'accepted')
  return {
    page: {
      ...announced,
      rows: rows.map(row =>
        row.kind === 'accepted' ? { key: row.key, ...noteOf(row), state: 'read' } : strangeNote(row.record),
      ),
      within: [],
      unknownFields: accepted.flatMap(({ key, unknownFields }) =>
        unknownFields.map(path => ({ kind: kindOf(key), path })),
      ),
    },
    items: [],
    connections: [],
    rejected: rows.flatMap(row => (row.kind === 'rejected' ? [row.record] : [])),
  }
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(' '))
}

function strangeNote({ key, contentId }: RejectedRecord): RowNote {
  return { key, ids: contentId === null ? [] : [contentId], state: 'strange', own: false }
}

/** What the reading goes on from: see `RowNote`. */
function idsOf(item: CatalogueItem): readonly ContentId[] {
  switch (item.kind) {
    case 'organization':
      return [item.contentId, item.parentOrganizationId ?? item.contentId]
    case 'service':
      return item.generalDescriptionId === null
        ? [item.contentId, item.organizationId]
        : [item.contentId, item.organizationId, item.generalDescriptionId]
    default:
      return [item.contentId, item.organizationId]
  }
}
