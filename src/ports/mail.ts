import type { ComposedMail } from '../core/digest.ts'
import type { Attachment, InboundMail } from '../core/mail.ts'
import type { MailFolder } from '../core/replies/mail-folder.ts'

/** What a mail needs besides its words. */
export interface Envelope {
  readonly from: string
  readonly to: string
  /** The envelope's sender, to which mail comes back (RFC 5321 section 4.4): a bare address. */
  readonly returnPath: string
  /** Our own address where the message goes to our mailbox as well, as a proof; else null. */
  readonly ownCopy: string | null
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
 * `deadAddress`: refused because nobody is reached at the recipient's address. `postponed`: surely not taken now, may be
 * taken later. `inDoubt`: the conversation broke after the words were begun,
 * so it may or may not have been taken.
 */
export type Sending =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' | 'deadAddress' | 'postponed' | 'inDoubt'; readonly reason: string }

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

/** A handled mail with the folder that it belongs in. `begun`: a run that was cut off may have moved it there. */
export interface MailToSort {
  readonly place: MailboxPlace
  readonly folder: MailFolder
  readonly begun: boolean
}

/**
 * A step of sorting; the next is taken when more is asked for. `moving`: the server is told to move them next. `gone`:
 * somebody had moved or deleted them, or their place is none any more. `kept`: they stay where they are, as the server
 * cannot move mails, the mailbox may only be read, or the server refuses.
 */
export type SortingStep =
  | { readonly kind: 'moving' | 'moved' | 'gone'; readonly mails: readonly MailToSort[] }
  | {
      readonly kind: 'kept'
      readonly why: 'cannotMove' | 'readOnly' | 'refused'
      readonly mails: readonly MailToSort[]
    }

/** A mail that lies in the account of the mailbox. */
export interface FoundMail {
  /** With angle brackets. */
  readonly messageId: string
  /** The bare address of its only sender, in lower case; null where there is none or more than one. */
  readonly from: string | null
  /** `mailbox`: where answers come in; `sorted`: below `Ajantasa`; `sent`: where the server keeps what was sent. */
  readonly where: 'mailbox' | 'sorted' | 'sent' | 'junk'
}

/** What a mailbox lets us do. */
export interface MailboxAbilities {
  readonly sorting: 'possible' | 'cannotMove' | 'readOnly'
  /** True where the server tells of new mails as they come (RFC 2177). */
  readonly tellsNews: boolean
}

/** The mailbox that answers come to. */
export interface Mailbox {
  /** The same for all who read the same mailbox; holds its login, so it is for no log. */
  readonly name: string
  /** Gives the mails after the place, in the order of their uids; all of them where the place no longer holds. */
  readSince(place: MailboxPlace | null): AsyncIterable<ReceivedMail>
  /**
   * Moves mails of the mailbox to folders below `Ajantasa`, which are made where they are missing. After a run that was
   * cut off no mail is in two places once it is sorted again with `begun`.
   * @throws OutsideUnavailable, OutsideRefused
   */
  sortMails(mails: readonly MailToSort[]): AsyncIterable<SortingStep>
  /**
   * Looks for mails by their Message-IDs: in the mailbox, in the folders below `Ajantasa`, and in the folders that the
   * server uses for sent mail and for junk. One that is not found may be there all the same, in another folder.
   * @throws OutsideUnavailable, OutsideRefused
   */
  find(messageIds: readonly string[]): Promise<readonly FoundMail[]>
  /**
   * Calls `onNews` when it has begun and as often as mails come, over one connection, until the signal. `silent`: the
   * server tells no news. @throws OutsideUnavailable, OutsideRefused when the connection cannot be made or is lost
   */
  watch(signal: AbortSignal, onNews: () => void): Promise<'stopped' | 'silent'>
  /** Connects, logs in, opens the mailbox and leaves. @throws OutsideUnavailable, OutsideRefused */
  check(): Promise<MailboxAbilities>
}

/** What a deletion came to: `kept` where the mailbox may only be read, or the server cannot delete single mails. */
export type Deletion = { readonly kind: 'done'; readonly mails: number } | { readonly kind: 'kept' }

/** Deletes mails that we have read. */
export interface MailEraser {
  /**
   * Deletes mails for good by their Message-IDs, with angle brackets, from the mailbox and its folders below `Ajantasa`.
   * One that is in neither is nowhere that is ours. @throws OutsideUnavailable, OutsideRefused
   */
  deleteMails(messageIds: readonly string[]): Promise<Deletion>
}
