import PostalMime, { addressParser, decodeWords } from 'postal-mime'
import type { Attachment, Header } from 'postal-mime'
import type { InboundMail, MailHeader, MailPart } from '../../core/mail.ts'
import type { ReadMessage } from '../../ports/mail.ts'
import { joinFlowed, withoutFlow } from './flowed.ts'

/** What is read of a mail at most: more is no answer, and a hostile mail must not eat the memory or the night. */
const limits = {
  /** Bytes of a mail: 25 MiB, the most that Exchange and Gmail let through by themselves. What is behind is not read. */
  bytes: 26_214_400,
  /** Lines of a mail. The parser takes some ten microseconds for each, however short: seconds for a mail of line ends. */
  lines: 150_000,
  /** Bytes of all headers of the mail and its parts. Servers refuse more: Postfix takes 102,400 for the mail itself. */
  headersSize: 262_144,
  /** Header fields of the mail. Long ways through servers and filters leave some hundred. */
  headers: 2_000,
  /** Characters of a header: addresses and references are looked for in it. */
  headerValue: 65_536,
  /** Parts within parts. Forwarding a forwarded mail as it is adds one or two each time; the parser recurses. */
  nesting: 64,
  /** Parts beside the bodies. Nobody attaches so many files, and each costs what a small one costs. */
  parts: 1_000,
  /** Bytes of an attached text or message: a delivery status, an invitation and the headers of a mail are far shorter. */
  partBytes: 1_048_576,
}

const newline = 0x0a

const nothing: InboundMail = {
  headers: [],
  contentType: 'text/plain',
  from: null,
  to: [],
  subject: '',
  messageId: null,
  references: [],
  text: null,
  html: null,
  parts: [],
}

// Servers write these for servers. Encoded words have no place in them (RFC 2047 section 5), and decoding what a
// sender hid in one could turn a part of an address into a verdict of our own server.
const machineHeader =
  /^(?:authentication-results|arc-|dkim-|received|return-path|x-ms-exchange-|message-id|in-reply-to|references|content-)/

/** Takes a message as it was received apart. What cannot be read at all is a mail without a sender and bodies. */
export const readMessage: ReadMessage = async raw => {
  try {
    const message = withoutFlow(raw.subarray(0, readable(raw)))
    const mail = await PostalMime.parse(message.raw, {
      maxHeadersSize: limits.headersSize,
      maxNestingDepth: limits.nesting,
      // A mail that came along is a part: its words are not the sender's.
      forceRfc822Attachments: true,
    })
    if (mail.headers.length > limits.headers) return nothing
    return {
      ...readHeaders(mail.headers),
      text: mail.text === undefined ? null : joinFlowed(withoutNul(mail.text), message),
      html: clean(mail.html),
      parts: mail.attachments.slice(0, limits.parts).map(readPart),
    }
  } catch {
    // The parser refuses what is nested too deep or all headers. That is what the mail is, and no fault of ours.
    return nothing
  }
}

function readable(raw: Uint8Array): number {
  let end = -1
  for (let lines = 0; lines < limits.lines; lines++) {
    end = raw.indexOf(newline, end + 1)
    if (end === -1) return Math.min(raw.length, limits.bytes)
  }
  return Math.min(end, limits.bytes)
}

type Head = Omit<InboundMail, 'text' | 'html' | 'parts'>

function readHeaders(received: readonly Header[]): Head {
  const raw = received.map(({ key, value }) => ({ name: key, value: oneLine(value).slice(0, limits.headerValue) }))
  const first = (name: string): string => raw.find(header => header.name === name)?.value ?? ''
  return {
    headers: raw.map(decoded),
    contentType: (first('content-type') || 'text/plain').toLowerCase(),
    from: raw.some(hidesHeaders) ? null : sender(raw),
    to: addresses(raw.filter(header => header.name === 'to')),
    subject: oneLine(decodeWords(first('subject'))),
    messageId: messageIds(first('message-id'))[0] ?? null,
    references: [...new Set([...messageIds(first('in-reply-to')), ...messageIds(first('references')).toReversed()])],
  }
}

function decoded({ name, value }: MailHeader): MailHeader {
  return { name, value: machineHeader.test(name) ? value : oneLine(decodeWords(value)) }
}

// Two senders are none: nobody could say whose answer it is, and a checker of senders may have seen the other one.
function sender(headers: readonly MailHeader[]): string | null {
  const given = headers.filter(header => header.name === 'from')
  const found = addresses(given)
  return given.length === 1 && found.length === 1 ? (found[0] ?? null) : null
}

// No program of a person encodes a line end and a header behind it: it is meant for a mail or a log of ours.
function hidesHeaders({ name, value }: MailHeader): boolean {
  return (
    !machineHeader.test(name) &&
    value.includes('=?') &&
    /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:[\w-]{1,76}:|[\r\n])/.test(decodeWords(value))
  )
}

function addresses(headers: readonly MailHeader[]): readonly string[] {
  return headers
    .flatMap(header => addressParser(header.value, { flatten: true }))
    .map(one => (one.address ?? '').toLowerCase())
    .filter(address => /^[^\s<>()[\]"',;:\\@]{1,64}@[^\s<>()"',;:\\@]{1,255}$/.test(address))
}

function messageIds(value: string): readonly string[] {
  return value.match(/<[^<>\s]+>/g) ?? []
}

function readPart(part: Attachment): MailPart {
  return { contentType: part.mimeType, filename: clean(part.filename ?? undefined), text: partText(part) }
}

function partText({ mimeType, content }: Attachment): string | null {
  if (!/^(?:text|message)\/|^application\/ics$/.test(mimeType)) return null
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  return clean(decode(bytes.subarray(0, limits.partBytes)))
}

// The character set of an attached text is not told. What is no UTF-8 is most likely from Windows.
function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
}

function clean(text: string | undefined): string | null {
  return text === undefined ? null : withoutNul(text)
}

// An encoded word can hide a line end, which would be a header of ours or a line of a log.
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').toWellFormed()
}

// PostgreSQL takes no text with a zero byte in it.
function withoutNul(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}
