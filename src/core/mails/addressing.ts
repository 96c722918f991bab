import type { City, MailPolicy } from '../city.ts'
import { addressOf } from '../digests/reply-link.ts'
import type { InboundMail, MailPurpose } from '../mail.ts'

/** What of a mail its addresses depend on. */
export interface MailToAddress {
  readonly purpose: MailPurpose
  readonly recipient: string
  /** Where answers go; null for our own address. */
  readonly replyTo: string | null
  readonly token: string | null
  /** What the mail is known by when it comes back: digits and small letters. */
  readonly returnId: string
}

/** The addresses of ours that go with a mail. */
export interface OwnAddresses {
  /** The envelope's sender, bare. */
  readonly returnPath: string
  readonly ownCopy: string | null
  readonly replyTo: string | null
}

/** Where answers to a mail go, where it goes when it comes back, and whether a copy of it comes to us. */
export function ownAddressesOf(mail: MailToAddress, { mail: policy }: Pick<City, 'mail'>): OwnAddresses {
  const own = addressOf(policy.from)
  // The answer to a round trip has a token of its own, and the digest's beside it would be one too many.
  const token = mail.purpose === 'roundTrip' ? null : mail.token
  const tokenAddress = policy.addressing === 'plus' && token !== null ? namedAddress(policy.from, token) : null
  return {
    returnPath: policy.verp ? plusAddress(policy.from, `${returnMark}${mail.returnId}`) : own,
    ownCopy: policy.ownCopy && mail.recipient.toLowerCase() !== own.toLowerCase() ? own : null,
    replyTo: mail.replyTo ?? tokenAddress,
  }
}

/** The bare address that answers with a token go to: with `addressing: plus` the token stands in it. */
export function replyAddress({ from, addressing }: Pick<MailPolicy, 'from' | 'addressing'>, token: string): string {
  return addressing === 'plus' ? plusAddress(from, token) : addressOf(from)
}

/**
 * An address whose mail comes to the same mailbox as the sender's, with a detail behind a plus sign (RFC 5233 section 1):
 * in lower case, as servers may make it that anyway.
 */
export function plusAddress(from: string, detail: string): string {
  const address = addressOf(from)
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}+${detail.toLowerCase()}${address.slice(at)}`
}

function namedAddress(from: string, detail: string): string {
  const address = addressOf(from)
  const at = from.lastIndexOf(address)
  return `${from.slice(0, at)}${plusAddress(from, detail)}${from.slice(at + address.length)}`
}

/** The address without what stands behind its plus sign. */
export function withoutDetail(address: string): string {
  return address.replace(/\+[^@]*(?=@[^@]*$)/, '')
}

/** True where a mail names our own address as its only sender. */
export function isFromUs({ from: sender }: Pick<InboundMail, 'from'>, from: string): boolean {
  return sender !== null && withoutDetail(sender) === addressOf(from).toLowerCase()
}

/** How the detail of an address begins that mail comes back to. */
const returnMark = 'b-'

/** What stands behind the plus signs of the addresses in our domain that a mail was sent to; in lower case. */
export function detailsOf({ headers, to }: Pick<InboundMail, 'headers' | 'to'>, from: string): readonly string[] {
  const own = addressOf(from).toLowerCase()
  const domain = own.slice(own.lastIndexOf('@') + 1)
  const others = headers.filter(({ name }) => recipientHeaders.has(name)).map(({ value }) => value)
  const found = [...to, ...others].flatMap(text => [...text.toLowerCase().matchAll(detailed)])
  return found.flatMap(([, detail = '', its = '']) => (its.replace(/\.$/, '') === domain ? [detail] : []))
}

/** What mails of ours are known by that a mail came back to; see `MailToAddress`. */
export function returnIdsOf(mail: Pick<InboundMail, 'headers' | 'to'>, from: string): readonly string[] {
  const ids = detailsOf(mail, from).flatMap(detail => /^b-([0-9a-z]{16,32})$/.exec(detail)?.[1] ?? [])
  return [...new Set(ids)]
}

/** `Delivered-To` and `X-Original-To` tell the envelope's recipient, which a bounce need not name in its To. */
const recipientHeaders = new Set(['cc', 'delivered-to', 'x-original-to', 'envelope-to'])

const detailed = /\+([0-9a-z-]{1,40})@([^\s<>()[\]"',;:\\@]{1,255})/g
