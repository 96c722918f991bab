import type { Connection, ContentId, ContentItem } from './core/content-item.ts'
import type { ComposedMail } from './core/digest.ts'
import type { Attachment, InboundMail } from './core/mail.ts'

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

/** The versions of the PTV open API that can be read. */
export type PtvApi = 'v11' | 'v12'

/** Reads a city's content from PTV. */
export interface CatalogueReader {
  readonly api: PtvApi
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

/** What a mail needs besides its words. */
export interface Envelope {
  readonly from: string
  readonly to: string
  /** Where answers go; null for the sender. */
  readonly replyTo: string | null
  readonly messageId: string
  readonly date: Temporal.Instant
  readonly listId: string
  /** `auto-replied` for what answers a mail, `auto-generated` for all else (RFC 3834). */
  readonly autoSubmitted: 'auto-generated' | 'auto-replied'
  readonly inReplyTo: string | null
  readonly references: readonly string[]
}

/** A mail with everything that its message holds. */
export interface OutgoingMail extends ComposedMail {
  readonly envelope: Envelope
  readonly attachments: readonly Attachment[]
}

/** Turns a mail into the message that is sent: RFC 5322 text. */
export type WriteMessage = (mail: OutgoingMail) => Promise<string>

/** Takes a message as it was received apart. What cannot be read at all is a mail without a sender and bodies. */
export type ReadMessage = (raw: Uint8Array) => Promise<InboundMail>

/**
 * What became of a mail that was given to the server. `reason` holds the server's code and no address.
 * `postponed`: surely not taken now, may be taken later. `inDoubt`: the conversation broke after the words were begun,
 * so it may or may not have been taken.
 */
export type Sending =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' | 'postponed' | 'inDoubt'; readonly reason: string }

/** Sends mail. */
export interface MailSender {
  /** @throws OutsideUnavailable, OutsideRefused when no mail at all can be sent: nothing has been handed over then. */
  send(mail: OutgoingMail): Promise<Sending>
  /** Connects, logs in and leaves: says whether mail could be sent. @throws OutsideUnavailable, OutsideRefused */
  check(): Promise<void>
  close(): Promise<void>
}

/** Where a mailbox was last read: a new `uidValidity` makes every uid anew (RFC 3501 section 2.3.1.1). */
export interface MailboxPlace {
  readonly mailbox: string
  readonly uidValidity: string
  readonly uid: number
}

/** A mail as the mailbox has it. */
export interface ReceivedMail {
  readonly place: MailboxPlace
  readonly receivedAt: Temporal.Instant
  readonly raw: Uint8Array
}

/** The mailbox that answers come to. */
export interface Mailbox {
  /** Gives the mails after the place, in the order of their uids; all of them where the place no longer holds. */
  readSince(place: MailboxPlace | null): AsyncIterable<ReceivedMail>
  /** Connects, logs in, opens the mailbox and leaves. @throws OutsideUnavailable, OutsideRefused */
  check(): Promise<void>
}

/** Where a job tells what it did: constant messages, facts as fields, nothing personal. */
export interface Log {
  info(facts: Readonly<Record<string, unknown>>, message: string): void
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}
