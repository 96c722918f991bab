import type { LinkAnswer } from '../../core/links/check.ts'
import { isLogin, isLoginGateway } from './login.ts'
import type { Robots } from './robots.ts'
import type { Visit } from './visit.ts'

/** What a link is followed with: one request in the turn of its host, within the time that is left to the link. */
export interface Way {
  readonly ask: (url: URL, method: 'HEAD' | 'GET', milliseconds: number) => Promise<Asked>
  readonly robots: (url: URL) => Promise<Robots>
}

/** What came of a request, and the milliseconds that it took when its turn had come. */
export interface Asked {
  readonly visit: Visit
  readonly took: number
}

/** Asks for an address within the time that its link has left. */
type AskInTime = (url: URL, method: 'HEAD' | 'GET') => Promise<Visit>

type Outcome = Pick<LinkAnswer, 'result' | 'status'>
type Step = Outcome | { readonly to: URL }

const mostRedirects = 10
/** Milliseconds for all requests of one link; waiting for a host's turn is not the link's fault. */
const patience = 20_000
const longestUrl = 2000
const unchecked: Outcome = { result: 'unchecked', status: null }
const unreachable: Outcome = { result: 'unreachable', status: null }

/** Finds out where a link leads, hop by hop, each of which must be allowed. */
export async function follow(link: string, way: Way): Promise<LinkAnswer> {
  let url = new URL(link)
  if (isLoginGateway(url)) return { url: link, ...unchecked, finalUrl: null }
  const ask = inTime(way)
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const step = await askPage(url, await way.robots(url), ask)
    if (!('to' in step)) return { url: link, ...step, finalUrl: hop === 0 ? null : shortEnough(url) }
    if (isLogin(step.to)) return { url: link, result: 'ok', status: null, finalUrl: null }
    url = step.to
  }
  // Many go round for whoever keeps no cookies.
  return { url: link, ...unchecked, finalUrl: null }
}

function inTime(way: Way): AskInTime {
  let left = patience
  return async (url, method) => {
    const { visit, took } = await way.ask(url, method, left)
    left -= took
    return visit
  }
}

async function askPage(url: URL, robots: Robots, ask: AskInTime): Promise<Step> {
  if (robots.kind === 'unreachable') return unreachable
  if (robots.kind !== 'rules' || !robots.allows(url)) return unchecked
  const head = await ask(url, 'HEAD')
  return stepOf(isBelieved(head) ? head : await ask(url, 'GET'), url)
}

// Many servers know no HEAD and say so in their own ways. Nothing bad is believed without GET, but silence is.
function isBelieved(head: Visit): boolean {
  if (head.kind === 'failed') return head.how !== 'dropped'
  return head.status < 400 || head.status === 401 || head.status === 429
}

function stepOf(visit: Visit, from: URL): Step {
  if (visit.kind === 'failed') return visit.how === 'unreachable' || visit.how === 'dropped' ? unreachable : unchecked
  const { status, location } = visit
  if (status >= 300 && status < 400 && location !== null) {
    const to = URL.parse(location, from)
    return to !== null && /^https?:$/.test(to.protocol) ? { to } : { ...unchecked, status }
  }
  return { result: resultOf(status), status }
}

// content-rules 4.8. Any other answer tells more about what the server thinks of programs than about the page.
function resultOf(status: number): LinkAnswer['result'] {
  if ((status >= 200 && status < 300) || [304, 401, 403, 405, 429].includes(status)) return 'ok'
  if (status === 404 || status === 410) return 'gone'
  return status >= 500 && status < 600 ? 'serverError' : 'unchecked'
}

function shortEnough(url: URL): string | null {
  return url.href.length > longestUrl ? null : url.href
}
