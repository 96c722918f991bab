import type { InboundMail } from '../../mail.ts'
import { domainOf, plainAddress } from './address.ts'

/** Why the From header names nobody. */
export type NoSender =
  | 'noAddress'
  /** Several headers, several addresses, or a group (RFC 6854): nobody could say whose answer it is. */
  | 'severalAddresses'
  /** An address beside the sender's own, as in `"maija@city.fi" <other@example.com>`: it deceives who reads it. */
  | 'otherAddressInName'
  /** Letters that look like others, or no name of a domain. */
  | 'unusualAddress'

/**
 * The one address of the From header in the form that may be compared. No other header is asked: what stands in Sender,
 * Reply-To or Resent-From is neither shown to readers nor checked by those who vouch.
 */
export function senderAddress({ headers, from }: Pick<InboundMail, 'headers' | 'from'>): SenderAddress {
  const values = headers.filter(({ name }) => name === 'from').map(({ value }) => value)
  const [value = from ?? ''] = values
  if (values.length > 1 || isGroup(value)) return { kind: 'none', why: 'severalAddresses' }
  const written = addressesIn(value)
  if (from === null) return { kind: 'none', why: written.length > 1 ? 'severalAddresses' : 'noAddress' }
  // The address was read in lower case, where some look-alikes are gone: as it was written it must be plain.
  const own = written.filter(one => one.toLowerCase() === from)
  if (own.length === 0) return { kind: 'none', why: 'noAddress' }
  const forms = new Set(own.map(plainAddress))
  const [address = null] = forms
  if (address === null || forms.size > 1) return { kind: 'none', why: 'unusualAddress' }
  return hasOther(value, address) ? { kind: 'none', why: 'otherAddressInName' } : { kind: 'one', address }
}

export type SenderAddress =
  | { readonly kind: 'none'; readonly why: NoSender }
  | { readonly kind: 'one'; readonly address: string }

// `Team: maija@city.fi;`. A name in quotation marks may have such signs.
function isGroup(value: string): boolean {
  return /:.*;/s.test(value.replace(/"(?:[^"\\]|\\.)*"/gs, ''))
}

// In a name without a point behind its @ (`IT@Helsinki`) nobody sees an address.
function hasOther(value: string, address: string): boolean {
  return addressesIn(value.normalize('NFKC')).some(one => domainOf(one).includes('.') && plainAddress(one) !== address)
}

function addressesIn(text: string): readonly string[] {
  return text.match(/[^\s<>()[\]"',;:\\@]{1,64}@[^\s<>()[\]"',;:\\@]{1,255}/g) ?? []
}
