import robotsParser from 'robots-parser'
import type { Visit } from './visit.ts'

/** What a host lets programs ask (RFC 9309), or why nobody can say. */
export type Robots =
  | { readonly kind: 'rules'; readonly allows: (url: URL) => boolean; readonly pause: number }
  | { readonly kind: 'closed' | 'unreachable' | 'private' | 'stopped' }

/** Asks for an address with GET and gives the beginning of the answer. */
export type Fetch = (url: URL) => Promise<Visit>

/** Our name in such files: the product of our user agent. */
const robotName = 'ajantasa'
/** Section 2.3.1.2: at least five redirects. */
const mostRedirects = 5
/** Milliseconds that we are ready to wait between two requests. */
const longestPause = 10_000
const everything: Robots = { kind: 'rules', allows: () => true, pause: 0 }

/**
 * Reads the rules of an origin. A host that cannot be reached for them is not asked for its pages either, one that has
 * trouble with them lets nothing be asked (section 2.3.1.4), and one that has none lets everything (section 2.3.1.3).
 */
export async function readRobots(origin: URL, fetch: Fetch): Promise<Robots> {
  let url = new URL('/robots.txt', origin)
  const place = url.href
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const visit = await fetch(url)
    if (visit.kind === 'failed') return withoutAnswer(visit.how)
    if (visit.status >= 500) return { kind: 'closed' }
    if (visit.status >= 200 && visit.status < 300) return rules(place, visit.body)
    const next = visit.status >= 400 || visit.location === null ? null : URL.parse(visit.location, url)
    if (next === null || !/^https?:$/.test(next.protocol)) return everything
    url = next
  }
  return everything
}

function withoutAnswer(how: Extract<Visit, { kind: 'failed' }>['how']): Robots {
  if (how === 'strange') return everything
  return { kind: how === 'dropped' ? 'unreachable' : how }
}

function rules(place: string, body: string): Robots {
  const robots = parserOf(place, body)
  const pause = Math.min((robots.getCrawlDelay(robotName) ?? 0) * 1000, longestPause)
  return { kind: 'rules', allows: url => robots.isAllowed(url.href, robotName) !== false, pause }
}

// The package is CommonJS, and its types say otherwise than node what comes of importing it.
function parserOf(place: string, body: string): ReturnType<typeof robotsParser.default> {
  return (robotsParser as unknown as typeof robotsParser.default)(place, body)
}
