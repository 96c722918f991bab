import type { InboundMail } from '../../mail.ts'
import { domainOf, plainAddress } from './address.ts'
import { senderAddress, type NoSender } from './from-header.ts'
import { vouchedBy } from './vouched-by.ts'
import type { Vouched, Vouching } from './vouching.ts'

/** Who a mail comes from, seen from the digest that it answers. */
export type Sender =
  | { readonly kind: 'nobody'; readonly reason: NoSender | 'ourOwn' | 'outsideDomains' }
  /** One of those who answer for the digest's duties; `address` as the roster has it. */
  | { readonly kind: 'responder'; readonly address: string; readonly vouched: Vouched }
  /** Somebody else of the city. */
  | { readonly kind: 'colleague'; readonly address: string; readonly vouched: Vouched }

export interface SenderFacts {
  readonly mail: InboundMail
  /** Addresses that answer for the digest's duties. */
  readonly responders: ReadonlySet<string>
  /** Our own addresses. */
  readonly own: ReadonlySet<string>
  readonly vouching: Vouching
  /** The domains of the city's own people, without those below them. */
  readonly domains: readonly string[]
}

/** Tells whose answer a mail is by its From header alone, and whether anybody vouches for that. */
export function senderOf({ mail, responders, own, vouching, domains }: SenderFacts): Sender {
  const sender = senderAddress(mail)
  if (sender.kind === 'none') return { kind: 'nobody', reason: sender.why }
  const { address } = sender
  if (spellingIn(own, address) !== null) return { kind: 'nobody', reason: 'ourOwn' }
  const isInside = domains.includes(domainOf(address))
  const vouched = ofInsiders(vouchedBy(mail, vouching), isInside)
  const responder = spellingIn(responders, address)
  if (responder !== null) return { kind: 'responder', address: responder, vouched }
  return isInside ? { kind: 'colleague', address, vouched } : { kind: 'nobody', reason: 'outsideDomains' }
}

function spellingIn(addresses: ReadonlySet<string>, address: string): string | null {
  return [...addresses].find(one => plainAddress(one) === address) ?? null
}

// The tenant knows its own people: of an address elsewhere its marks cannot say whose it is.
function ofInsiders(vouched: Vouched, isInside: boolean): Vouched {
  if (isInside || vouched.kind !== 'vouched' || vouched.by !== 'microsoft365') return vouched
  return { kind: 'unknown', why: 'the address is in none of the city’s domains' }
}
