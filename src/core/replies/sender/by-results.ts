// What the city's own mail server says about a sender in the header that it writes about each mail.
import type { InboundMail, MailHeader } from '../../mail.ts'
import { domainName, domainOf, plainAddress } from './address.ts'
import { parseAuthenticationResults, type AuthenticationResult } from './authentication-results.ts'
import type { Vouched } from './vouching.ts'

/**
 * Reads the topmost `Authentication-Results` of the named server. Servers put theirs above what they received (RFC 8601
 * section 4.1) and delete what came in under their own name (section 5), so a field of that name further down may be the
 * sender's own: it vouches for nothing. It can only take trust away, by saying otherwise of DMARC: some servers put
 * theirs at the end. How many `Received` stand above a field tells nothing: servers put theirs above it or below.
 */
export function vouchedByResults({ headers, from }: InboundMail, authservId: string): Vouched {
  const address = from === null ? null : plainAddress(from)
  if (address === null) return unknown('the mail names no single sender')
  const [top, ...others] = fieldsOf(headers, authservId.toLowerCase())
  if (top === undefined) return unknown('the mail has no results of the named server')
  if (top === 'unreadable') return unknown('the results of the named server cannot be read')
  const all = [top, ...others.filter(one => one !== 'unreadable')].flat()
  if (new Set(ofMethod(all, 'dmarc').map(one => one.result)).size > 1) return denied('results of DMARC contradict')
  return byDmarc(top, address) ?? bySignature(top, address) ?? unknown('the named server vouches for nothing')
}

// A field that cannot be read counts as the server's as soon as it has its name anywhere.
function fieldsOf(
  headers: readonly MailHeader[],
  authservId: string,
): readonly (readonly AuthenticationResult[] | 'unreadable')[] {
  const named = headers.filter(
    ({ name, value }) => name === 'authentication-results' && value.toLowerCase().includes(authservId),
  )
  return named
    .map(({ value }) => parseAuthenticationResults(value))
    .filter(field => field === null || field.authservId === authservId)
    .map(field => field?.results ?? 'unreadable')
}

function byDmarc(results: readonly AuthenticationResult[], address: string): Vouched | null {
  const told = ofMethod(results, 'dmarc')
  if (told.some(({ result }) => result === 'fail')) return denied('DMARC fails')
  if (!told.some(({ result }) => result === 'pass')) return null
  const checked = told.flatMap(one => valuesOf(one, 'header.from')).map(domainName)
  if (checked.length > 0 && checked.every(domain => domain === domainOf(address))) return vouched
  // A server that has seen another sender than we do was shown another one.
  return checked.some(domain => domain === null || !isAligned(domain, domainOf(address)))
    ? denied('DMARC was checked for another sender')
    : null
}

function bySignature(results: readonly AuthenticationResult[], address: string): Vouched | null {
  const signed = ofMethod(results, 'dkim').filter(result => {
    const signer = signerOf(result)
    return signer !== null && isAligned(signer, domainOf(address))
  })
  const isLoggedIn = ofMethod(results, 'auth').some(one => one.result === 'pass' && isUser(one, address))
  if (isLoggedIn || signed.some(({ result }) => result === 'pass')) return vouched
  return signed.some(({ result }) => result === 'fail') ? denied('the signature of the sender’s domain fails') : null
}

function isUser(result: AuthenticationResult, address: string): boolean {
  const [user, ...more] = valuesOf(result, 'smtp.auth')
  return user !== undefined && more.length === 0 && plainAddress(user) === address
}

// The signing domain (d=); the identity (i=) lies in it (RFC 6376 section 3.5).
function signerOf(result: AuthenticationResult): string | null {
  const domains = valuesOf(result, 'header.d')
  const identities = valuesOf(result, 'header.i').map(domainOf)
  const [written, ...more] = domains.length > 0 ? domains : identities
  return written === undefined || more.length > 0 ? null : domainName(written)
}

/**
 * Relaxed alignment (RFC 7489 section 3.1): the same organization's domain. Without the public list of suffixes that is
 * only certain where one is the other or above it, and the upper one is no mere suffix such as `fi`: two neighbours
 * below one domain are not aligned.
 */
function isAligned(signer: string, domain: string): boolean {
  return signer === domain || isBelow(signer, domain) || isBelow(domain, signer)
}

function isBelow(lower: string, upper: string): boolean {
  return upper.includes('.') && lower.endsWith(`.${upper}`)
}

function ofMethod(results: readonly AuthenticationResult[], method: string): readonly AuthenticationResult[] {
  return results.filter(one => one.method === method)
}

function valuesOf({ properties }: AuthenticationResult, name: string): readonly string[] {
  return properties.filter(one => one.name === name).map(({ value }) => value)
}

const vouched: Vouched = { kind: 'vouched', by: 'authenticationResults' }

function denied(why: string): Vouched {
  return { kind: 'denied', why }
}

function unknown(why: string): Vouched {
  return { kind: 'unknown', why }
}
