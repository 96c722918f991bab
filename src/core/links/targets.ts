import { emailsOf, linksOf } from '../assessment/contacts.ts'
import type { Connection, ContentItem } from '../content-item.ts'
import { domainName, domainOf } from '../replies/sender/address.ts'
import type { LinkAnswer } from './check.ts'

/** Addresses that a city does not want to be asked: one page, or a host with all hosts under its name. */
export type LinkException = { readonly url: string } | { readonly host: string }

/** What a night has to ask. */
export interface Targets {
  readonly urls: readonly string[]
  readonly domains: readonly string[]
}

/** An index of PostgreSQL takes no more, and PTV itself takes 500 characters. */
const longest = 2000

/**
 * A web address in the one form in which it is asked: without what only a browser sees of it. Null for what cannot be
 * asked: another scheme, a user and password, no address at all.
 */
export function linkKey(written: string): string | null {
  const url = URL.parse(written.trim())
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url.href.length > longest ? null : url.href
}

/** The domain of an e-mail address as the DNS knows it; null for what is no address. */
export function domainKey(address: string): string | null {
  const name = address.includes('@') ? domainName(domainOf(address.trim())) : null
  return name !== null && name.includes('.') ? name : null
}

/** Every web address and mail domain of the items, each once. */
export function targetsOf(
  items: readonly ContentItem[],
  connections: readonly Connection[],
  exceptions: readonly LinkException[],
): Targets {
  const byService = Map.groupBy(connections, ({ serviceId }) => serviceId)
  const urls = new Set<string>()
  const domains = new Set<string>()
  const isWanted = wanted(exceptions)
  for (const item of items) {
    const context = { connections: byService.get(item.contentId) ?? [] }
    for (const { part } of linksOf(item, context)) {
      const url = linkKey(part.url)
      if (url !== null && isWanted(url, new URL(url).hostname)) urls.add(url)
    }
    for (const { part } of emailsOf(item, context)) {
      const domain = domainKey(part.address)
      if (domain !== null && isWanted(null, domain)) domains.add(domain)
    }
  }
  return { urls: [...urls].toSorted(inOrder), domains: [...domains].toSorted(inOrder) }
}

function wanted(exceptions: readonly LinkException[]): (url: string | null, host: string) => boolean {
  const pages = new Set(exceptions.flatMap(one => ('url' in one ? [linkKey(one.url)] : [])))
  const hosts = exceptions.flatMap(one => ('host' in one ? [one.host.toLowerCase()] : []))
  return (url, host) => !pages.has(url) && !hosts.some(name => host === name || host.endsWith(`.${name}`))
}

/**
 * What is still to be asked today, in the order of its weight: what failed once comes first, as a second night settles
 * it, then what was asked longest ago. So addresses for which a night is too short come first in the next one.
 */
export function dueToday<Check extends { readonly badNights: number; readonly checkedOn: Temporal.PlainDate }>(
  targets: readonly string[],
  kept: ReadonlyMap<string, Check>,
  today: Temporal.PlainDate,
): readonly string[] {
  const rank = (target: string): string => {
    const check = kept.get(target)
    if (check === undefined) return '1'
    return check.badNights === 1 ? '0' : `2${check.checkedOn.toString()}`
  }
  return targets
    .filter(target => kept.get(target)?.checkedOn.equals(today) !== true)
    .map(target => ({ target, rank: rank(target) }))
    .toSorted((left, right) => inOrder(left.rank, right.rank))
    .map(({ target }) => target)
}

function inOrder(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** By its address or domain, as the rules look it up. */
export function byUrl<Answer extends Pick<LinkAnswer, 'url'>>(checks: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(checks.map(check => [check.url, check]))
}

/** The same for mail domains. */
export function byDomain<Answer extends { readonly domain: string }>(
  checks: readonly Answer[],
): ReadonlyMap<string, Answer> {
  return new Map(checks.map(check => [check.domain, check]))
}
