import { Resolver } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import ipaddr from 'ipaddr.js'

/** An address of a host, as node's own lookup gives it. */
export interface HostAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** Finds the addresses of a host; none where the DNS knows the name but no address. Throws where it cannot say. */
export type Resolve = (hostname: string) => Promise<readonly HostAddress[]>

/** The code of an error that says: this address is not for everybody, so it is not ours to knock at. */
export const notPublic = 'ENOTPUBLIC'

// Microsoft's clouds answer there what is meant for the machine alone, though the address is a public one.
// https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
const hostServices: ReadonlySet<string> = new Set(['168.63.129.16'])

/** True for an address that everybody in the world reaches alike: no network, machine or service of our own. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (hostServices.has(address.toString()) || address.range() !== 'unicast') return false
  // Beyond 2000::/3 nothing is given out (RFC 4291 section 2.4); ::127.0.0.1 stands there, too.
  return address.kind() === 'ipv4' || isGlobalUnicast(address.toByteArray())
}

function isGlobalUnicast([first = 0]: readonly number[]): boolean {
  return first >> 5 === 1
}

/**
 * True where the host of an address may be asked at all. WHATWG's parser has made 127.0.0.1 of `0177.1` and `2130706433`;
 * node asks no lookup about an address that is written as a number, so it is judged here.
 */
export function isPublicHost({ hostname, port }: URL, isPublic: (address: string) => boolean): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(bare)) return isPublic(bare) && isWebPort(port)
  // A name without a dot, and one of these, is known in our own network alone (RFC 6761, RFC 6762, RFC 8375).
  const name = bare.replace(/\.$/, '')
  return name.includes('.') && !/\.(?:localhost|local|internal|home\.arpa)$/.test(name) && isWebPort(port)
}

// Below 1024 other services than the web's answer.
function isWebPort(port: string): boolean {
  return port === '' || port === '80' || port === '443' || Number(port) >= 1024
}

/**
 * A lookup for a connection. The addresses that it has judged are the ones that are connected to, so a name that changes
 * its mind in between gains nothing; one address that is not public spoils all.
 */
export function publicLookup(resolve: Resolve, isPublic: (address: string) => boolean): LookupFunction {
  const judged = async (hostname: string): Promise<readonly [HostAddress, ...HostAddress[]]> => {
    const [first, ...others] = await resolve(hostname)
    if (first === undefined) throw withCode('ENOTFOUND')
    if (![first, ...others].every(({ address }) => isPublic(address))) throw withCode(notPublic)
    return [first, ...others]
  }
  const ask = callbackify(judged)
  return (hostname, options, callback) => {
    ask(hostname, (error: unknown, addresses) => {
      if (addresses === undefined) callback(withCode(codeOf(error)), '', 0)
      else if (options.all === true) callback(null, [...addresses])
      else callback(null, addresses[0].address, addresses[0].family)
    })
  }
}

/** Asks the DNS alone, no file of this machine: what stands there nobody else sees. */
export function dnsResolve(): Resolve {
  const resolver = new Resolver({ timeout: 3000, tries: 2 })
  return async hostname => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    const found = [...asAddresses(four, 4), ...asAddresses(six, 6)]
    if (found.length > 0) return found
    for (const answer of [four, six]) if (answer.status === 'rejected' && !isAbsent(answer.reason)) throw answer.reason
    return []
  }
}

/** True for an error by which the DNS says that there is no such name or no such record. */
export function isAbsent(error: unknown): boolean {
  return ['ENOTFOUND', 'ENODATA'].includes(codeOf(error))
}

function asAddresses(answer: PromiseSettledResult<readonly string[]>, family: 4 | 6): readonly HostAddress[] {
  return answer.status === 'fulfilled' ? answer.value.map(address => ({ address, family })) : []
}

/** The code of an error; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function withCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}
