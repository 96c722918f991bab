/** One header of a received mail: its name in lower case, its value unfolded and decoded (RFC 2047). */
export interface MailHeader {
  readonly name: string
  readonly value: string
}

/** A part of a mail beside its bodies: an attachment, a delivery status, the mail that came back, an invitation. */
export interface MailPart {
  /** In lower case and without parameters, such as `message/delivery-status`. */
  readonly contentType: string
  readonly filename: string | null
  /** The part as text where it is text or a message; null for any other. */
  readonly text: string | null
}

/** A received mail, parsed. Addresses are bare and in lower case; ids keep their angle brackets. */
export interface InboundMail {
  /** In the order of the mail; the topmost `received` and `authentication-results` come from our own server. */
  readonly headers: readonly MailHeader[]
  /** The type of the whole message, in lower case and with its parameters, such as `multipart/report; report-type=…`. */
  readonly contentType: string
  readonly from: string | null
  readonly to: readonly string[]
  readonly subject: string
  readonly messageId: string | null
  /** In-Reply-To and References, without repetition, the nearest first. */
  readonly references: readonly string[]
  readonly text: string | null
  readonly html: string | null
  readonly parts: readonly MailPart[]
}

/** What a mail is, by its headers and structure first and by its words only after them. */
export type MailClass =
  | 'humanReply'
  | 'automatic'
  | 'bounce'
  | 'delayed'
  | 'calendar'
  | 'list'
  | 'report'
  | 'unreadable'

/** What came back of a mail of ours (RFC 3464). */
export interface Bounce {
  /** In lower case. */
  readonly recipients: readonly string[]
  /** True for a permanent failure (status 5.x.x, action failed): this mail is not tried again. */
  readonly permanent: boolean
  /** True where it lies in the address: nobody is reached there. Not so for a full mailbox or a refused mail. */
  readonly dead: boolean
  /** Such as `5.1.1`. */
  readonly status: string | null
  /** Message-IDs of the returned mail, with angle brackets. */
  readonly messageIds: readonly string[]
}

/** Why a mail of ours is written. With the occasion and the recipient it names a mail: none is planned twice. */
export const mailPurposes = [
  'digest',
  'copy',
  'unanswered',
  'unowned',
  'receipt',
  'roundTrip',
  'answeredForYou',
  'forward',
  'deadAddress',
  'corrected',
  'report',
  'alarm',
  'workList',
  'decided',
  'rejected',
  'seen',
] as const
export type MailPurpose = (typeof mailPurposes)[number]

/**
 * How far a mail of ours has come. `sending`: its words may be on their way; found so after a crash it becomes
 * `inDoubt` and is never repeated by itself. `lapsed`: its day passed before it could be sent.
 */
export type MailState = 'planned' | 'sending' | 'sent' | 'refused' | 'inDoubt' | 'lapsed' | 'bounced'

/** A file that goes along with a mail. */
export interface Attachment {
  readonly name: string
  readonly contentType: string
  readonly content: string
  /** What `content` is in; without it the content is text. */
  readonly encoding?: 'base64'
}
