import type { CodeList, ReferenceCode } from '../core/codes.ts'
import type { CatalogueItem, Connection, ContentId } from '../core/content-item.ts'

/** A record that was read and understood, with the record as it was received. */
export interface Received<Content> {
  readonly content: Content
  readonly raw: unknown
}

/** A content item or general description, and whether the city's own organizations answer for it. */
export interface ReceivedItem extends Received<CatalogueItem> {
  readonly own: boolean
}

/** A record whose shape we do not know. `key` is the same every night; `problem` names the field by its path. */
export interface RejectedRecord {
  readonly key: string
  readonly kind: string
  /** The item it would be, where its id could be read. */
  readonly contentId: ContentId | null
  readonly problem: string
  readonly raw: unknown
}

/** A field that no version of the contract names: `path` has `*` for languages and places in lists. */
export interface UnknownField {
  readonly kind: string
  readonly path: string
}

/** What is remembered of a row of an answer: enough to go on from without reading it again. */
export interface RowNote {
  /** The same every night: the kind and the id, or the pair of a connection. */
  readonly key: string
  /**
   * What the reading goes on from. A service: its id, its organization's, its general description's. Another item: its
   * id and its organization's, or of an organization its parent's. A connection: the service's and the channel's. None
   * where no id could be read.
   */
  readonly ids: readonly ContentId[]
  /** `strange`: a record of unknown shape. `listed`: only named here, or none of the city's; its record may follow. */
  readonly state: 'read' | 'strange' | 'listed'
  /** True for an item that the city's own organizations answer for. */
  readonly own: boolean
}

/** What is remembered of one answer of PTV's. */
export interface PageNote {
  /** The path and query that it answers. */
  readonly address: string
  /** How many rows and pages PTV announced; null where it announces none. */
  readonly totalItems: number | null
  readonly totalPages: number | null
  readonly pageSize: number | null
  /** The raw rows as they came, before anything was made of them. */
  readonly rows: readonly RowNote[]
  /** Raw records inside those rows: version 11 has its connections there. */
  readonly within: readonly RowNote[]
  /** Each unknown field once for each record that has it. */
  readonly unknownFields: readonly UnknownField[]
}

/** One answer of PTV's and what was made of its rows. One that was read before has its note only. */
export interface CataloguePart {
  readonly page: PageNote
  readonly items: readonly ReceivedItem[]
  readonly connections: readonly Received<Connection>[]
  readonly rejected: readonly RejectedRecord[]
}

/** An item that a complete night did not show. */
export interface MissingItem {
  readonly contentId: ContentId
  readonly kind: CatalogueItem['kind']
  readonly organizationId: ContentId
}

/** The service and the channel of a connection. */
export type Pair = Pick<Connection, 'serviceId' | 'channelId'>

/**
 * What PTV says of an item when it is asked for by its id and looked for in the lists of what was archived. `present`:
 * published after all, by the city or by another organization.
 */
export type Whereabouts =
  | { readonly kind: 'present'; readonly received: ReceivedItem }
  | { readonly kind: 'strange'; readonly record: RejectedRecord }
  | { readonly kind: 'archived' | 'unpublished' | 'unknown' }

/** The versions of the PTV open API that can be read. */
export type PtvApi = 'v11' | 'v12'

/** Reads a city's content from PTV. */
export interface CatalogueReader {
  readonly api: PtvApi
  /**
   * Gives everything that the organizations, and those below them, publish, answer by answer: the last one comes only
   * when every list has been counted against what PTV says it holds. Answers in `finished`, by address, are not asked
   * for again. A row may come twice where PTV's content changed meanwhile; the later one is the newer. `ending` ends it
   * sooner.
   * @throws OutsideUnavailable, OutsideRefused, UnexpectedShape when not all of it could be read
   */
  readCatalogue(
    organizations: readonly ContentId[],
    finished: ReadonlyMap<string, PageNote>,
    ending?: AbortSignal,
  ): AsyncIterable<CataloguePart>
  /**
   * Asks what became of items. `since` is when they were last surely there; `owners` are the city's organizations.
   * @throws OutsideUnavailable, OutsideRefused, UnexpectedShape
   */
  lookUp(
    missing: readonly MissingItem[],
    since: Temporal.Instant,
    owners: ReadonlySet<ContentId>,
    ending?: AbortSignal,
  ): Promise<ReadonlyMap<ContentId, Whereabouts>>
  /** Asks for connections that a night did not show, and gives those that PTV has after all. */
  lookUpConnections(missing: readonly Pair[], ending?: AbortSignal): Promise<readonly Received<Connection>[]>
  /** How many requests the reader has made so far, repeated ones included. */
  requests(): number
}

/** What PTV said of some codes. `strange` counts rows that were not understood or did not come, asked for or not. */
export interface CodeAnswer {
  readonly codes: readonly ReferenceCode[]
  readonly strange: number
}

/** Reads the names of the codes that content uses. */
export interface CodeReader {
  /** The lists that PTV has no address for: the names stand in the records of services and general descriptions. */
  readonly inRecords: readonly CodeList[]
  /** The names of those lists that a raw record holds. */
  namesIn(raw: unknown): readonly ReferenceCode[]
  /**
   * Asks what PTV says of codes of another list; what it does not have is left out. No more requests than twice the
   * twenties of codes, or one for twenty and less.
   * @throws OutsideUnavailable, OutsideRefused, UnexpectedShape
   */
  readCodes(list: CodeList, codes: readonly string[]): Promise<CodeAnswer>
  /** How many requests the reader has made so far, repeated ones included. */
  requests(): number
}

/** Tells when content was last modified as version 11 saw it: older than a move of all content to version 12. */
export interface EarlierDates {
  /** @throws OutsideUnavailable, OutsideRefused, UnexpectedShape */
  readModified(organizations: readonly ContentId[]): Promise<ReadonlyMap<ContentId, Temporal.Instant>>
}

/** An organization as it is looked up; `main`: no other organization stands above it. */
export interface ListedOrganization {
  readonly id: ContentId
  readonly names: readonly string[]
  readonly main: boolean
}

/** Looks organizations up in PTV. @throws OutsideUnavailable, OutsideRefused, UnexpectedShape */
export interface OrganizationDirectory {
  /** Null where PTV has no published organization with that id. */
  findById(id: ContentId): Promise<ListedOrganization | null>
  /** A main organization's departments usually share its business id. */
  findByBusinessId(businessId: string): Promise<readonly ListedOrganization[]>
  /** All organizations in lists; the likelier ones come first, and again among all. */
  readNames(): AsyncIterable<readonly ListedOrganization[]>
}
