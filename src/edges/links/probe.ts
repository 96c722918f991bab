import { Resolver } from 'node:dns/promises'
import pLimit from 'p-limit'
import type { LinkAnswer } from '../../core/links/check.ts'
import type { LinkProbe } from '../../ports/links.ts'
import { dnsResolve, isPublicAddress, type Resolve } from './address.ts'
import { askDomain, type MailRecords } from './domains.ts'
import { follow, type Asked, type Way } from './follow.ts'
import { readRobots, type Robots } from './robots.ts'
import { hostTurns, type HostTurns } from './turns.ts'
import { visitor, type Visit, type Visitor } from './visit.ts'

/** How links are asked. Whatever is not given is as it should be in earnest. */
export interface ProbeOptions {
  /** Who asks, for those who run the servers: a product and the city's address. */
  readonly userAgent: string
  /** Shared by all cities of a process, so that no host is asked by two of them at once. */
  readonly turns?: HostTurns
  readonly resolve?: Resolve
  readonly isPublic?: (address: string) => boolean
  readonly mailRecords?: MailRecords
  /** Milliseconds after which what is left stays for another night. */
  readonly longest?: number
}

/** Hosts, and mail domains, that are asked side by side. */
const sideBySide = 20
const quarterOfAnHour = 15 * 60_000
/** Bytes of a robots.txt: what RFC 9309 section 2.5 asks to read. */
const mostRobots = 512_000
const robotsTime = 20_000
/** Milliseconds: a host that asks for as much is left alone for the night. */
const tooLong = 60_000

/** Checks links politely: hosts side by side, one request at a time in each, as their robots.txt lets it. */
export function linkProbe(options: ProbeOptions): LinkProbe {
  const { turns = hostTurns(), longest = quarterOfAnHour } = options
  const visit = visitor({
    userAgent: options.userAgent,
    resolve: options.resolve ?? dnsResolve(),
    isPublic: options.isPublic ?? isPublicAddress,
  })
  return {
    checkLinks: async (urls, stop) => within(longest, stop, async end => checkAll(urls, nightOf(visit, turns, end))),
    checkDomains: async (domains, stop) => {
      const records = options.mailRecords ?? new Resolver({ timeout: 5000, tries: 2 })
      return within(longest, stop, async end =>
        pLimit(sideBySide).map(domains, async domain =>
          end.aborted ? { domain, result: 'unchecked' as const } : askDomain(domain, records),
        ),
      )
    },
  }
}

/** What is learnt of hosts in one night. */
interface Night extends Way {
  readonly isOver: (host: string) => boolean
}

async function checkAll(urls: readonly string[], night: Night): Promise<readonly LinkAnswer[]> {
  const byHost = [...Map.groupBy(urls, url => new URL(url).hostname).values()]
  // The host with most links takes longest, so it begins first.
  const hosts = byHost.toSorted((left, right) => right.length - left.length)
  return (await pLimit(sideBySide).map(hosts, async links => checkHost(links, night))).flat()
}

async function checkHost(links: readonly string[], night: Night): Promise<readonly LinkAnswer[]> {
  const answers: LinkAnswer[] = []
  for (const url of links) {
    const isOver = night.isOver(new URL(url).hostname)
    answers.push(isOver ? { url, result: 'unchecked', status: null, finalUrl: null } : await follow(url, night))
  }
  return answers
}

function nightOf(visit: Visitor, turns: HostTurns, stop: AbortSignal): Night {
  const robots = new Map<string, Promise<Robots>>()
  const closed = new Set<string>()
  const ask = async (url: URL, method: 'HEAD' | 'GET', milliseconds: number, most: number): Promise<Asked> => {
    if (closed.has(url.hostname)) return notAsked
    const asked = await inTurn(turns, url, stop, async () => visit(url, { method, milliseconds, most, stop }))
    const wait = asked.visit.kind === 'answered' ? asked.visit.wait : 0
    if (wait >= tooLong) closed.add(url.hostname)
    if (wait > 0) turns.leaveAlone(url.hostname, wait)
    return asked
  }
  const read = async (url: URL): Promise<Robots> => {
    const rules = await readRobots(url, async place => (await ask(place, 'GET', robotsTime, mostRobots)).visit)
    if (rules.kind === 'rules' && rules.pause > 0) turns.slowDown(url.hostname, rules.pause)
    return rules
  }
  return {
    isOver: host => stop.aborted || closed.has(host),
    ask: async (url, method, milliseconds) => ask(url, method, milliseconds, 0),
    robots: async url => {
      const known = robots.get(url.origin) ?? read(url)
      robots.set(url.origin, known)
      return known
    },
  }
}

const notAsked: Asked = { visit: { kind: 'failed', how: 'stopped' }, took: 0 }

async function inTurn(
  turns: HostTurns,
  { hostname }: URL,
  stop: AbortSignal,
  work: () => Promise<Visit>,
): Promise<Asked> {
  try {
    return await turns.take(hostname, stop, async () => {
      const started = performance.now()
      const visit = await work()
      return { visit, took: performance.now() - started }
    })
  } catch (error) {
    if (stop.aborted) return notAsked
    throw error
  }
}

async function within<Result>(
  longest: number,
  sooner: AbortSignal,
  work: (end: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(), longest)
  try {
    return await work(AbortSignal.any([sooner, over.signal]))
  } finally {
    clearTimeout(timer)
  }
}
