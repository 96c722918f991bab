import type { Connection, ContentId, ContentItem } from './core/content-item.ts'
import type { ComposedMail } from './core/digest.ts'

/** A record that was read and understood, with the record as it was received. */
export interface Received<Content> {
  readonly content: Content
  readonly raw: unknown
}

/** A content item and whether the city's own organizations answer for it. */
export interface ReceivedItem extends Received<ContentItem> {
  readonly own: boolean
}

/** A record whose shape we do not know. `key` is the same every night; `problem` names the field. */
export interface RejectedRecord {
  readonly key: string
  readonly kind: string
  /** The item it would be, where its id could be read. */
  readonly contentId: ContentId | null
  readonly problem: string
  readonly raw: unknown
}

/** Part of a catalogue. `received` counts the raw rows of the answers, before anything was made of them. */
export interface CataloguePart {
  readonly items: readonly ReceivedItem[]
  readonly connections: readonly Received<Connection>[]
  readonly rejected: readonly RejectedRecord[]
  readonly received: number
}

/** Reads a city's content from PTV. */
export interface CatalogueReader {
  readonly api: 'v12'
  /**
   * Gives everything that the organizations, and those below them, publish. It either gives all of it or throws:
   * every search is counted against what PTV says it holds.
   * @throws OutsideUnavailable, OutsideRefused, UnexpectedShape
   */
  readCatalogue(organizations: readonly ContentId[]): AsyncIterable<CataloguePart>
  /** How many requests the reader has made so far, repeated ones included. */
  requests(): number
}

/** A table read from the roster's file: its rows of cells as text, headings included, and a hash of its bytes. */
export interface RosterFile {
  readonly rows: readonly (readonly string[])[]
  readonly hash: string
}

/** Reads the list of updaters that communications keeps. */
export interface RosterSource {
  /** @throws SettingsError when the file is missing or no table. */
  readRoster(path: string): Promise<RosterFile>
}

/** A file of the report, named relative to the shelf, such as `report-fi.html`. */
export interface ShelfFile {
  readonly name: string
  readonly content: string
}

/** Where reports, and the digests of `try`, are put for people. */
export interface ReportShelf {
  /** Writes the files, each whole or not at all, and gives their paths in the same order. */
  writeFiles(folder: string, files: readonly ShelfFile[]): Promise<readonly string[]>
}

/** What a mail needs besides its words. */
export interface Envelope {
  readonly from: string
  readonly to: string
  readonly messageId: string
  readonly date: Temporal.Instant
  readonly listId: string
}

/** Turns a composed mail into the message that is sent: RFC 5322 text. */
export type WriteMessage = (mail: ComposedMail, envelope: Envelope) => Promise<string>

/** Where a job tells what it did: constant messages, facts as fields, nothing personal. */
export interface Log {
  info(facts: Readonly<Record<string, unknown>>, message: string): void
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}
