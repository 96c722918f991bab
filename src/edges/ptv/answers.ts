import {
  KeyRefused,
  OutsideRefused,
  OutsideUnavailable,
  UnexpectedShape,
  type AjantasaError,
} from '../../core/errors.ts'
import type { Answer } from './exchange.ts'
import { retryAfter } from './retry-after.ts'

/** What a question brought. `reason` is the word of PTV's problem details (NotPublished, Unknown), null without one. */
export type Asked =
  | { readonly kind: 'found'; readonly body: unknown }
  | { readonly kind: 'absent'; readonly reason: string | null }

const busy = new Set([408, 425, 429])
const longestPlace = 300

/**
 * Reads an answer of PTV's; `largest` is in bytes. No error repeats what PTV says: a page of a proxy may quote the request.
 * @throws OutsideUnavailable, OutsideRefused, UnexpectedShape for every answer but 200 with JSON, 404 and 410
 */
export function readAnswer(url: URL, answer: Answer, largest: number): Asked {
  const { status, body } = answer
  if (status === 401 || status === 403) throw refusedKey(url, status)
  if (busy.has(status) || status >= 500) throw unavailable(url, answer)
  if (status >= 300 && status < 400) throw redirected(url, answer)
  if (body === null) throw tooLarge(url, largest)
  if (status === 404 || status === 410) return { kind: 'absent', reason: reasonIn(body) }
  if (status !== 200) throw refused(url, answer, body)
  return { kind: 'found', body: readJson(url, answer, body) }
}

/** How often a question may be asked that ended so. */
export function mostAttempts(error: unknown): number {
  if (error instanceof OutsideUnavailable) return Infinity
  if (error instanceof TooLarge) return 2
  // A page that is no JSON is often a notice of maintenance, gone a moment later.
  return error instanceof UnexpectedShape ? Infinity : 1
}

/** Milliseconds that PTV asked to wait before the next attempt; 0 where it asked for none. */
export function wishedWait(error: unknown): number {
  return error instanceof Unavailable ? error.wait : 0
}

/** An answer that may be another one later, with the wait that the server asked for. */
class Unavailable extends OutsideUnavailable {
  readonly wait: number

  constructor(message: string, details: ConstructorParameters<typeof AjantasaError>[1], wait: number) {
    super(message, details)
    this.wait = wait
  }
}

class TooLarge extends UnexpectedShape {}

function unavailable(url: URL, { status, headers }: Answer): Unavailable {
  const remedy = 'Nothing needs to be done unless it lasts; the next run tries again.'
  const wait = retryAfter(headers['retry-after'], Temporal.Now.instant())
  return new Unavailable(`PTV at ${url.origin} cannot answer now (${status})`, { party: 'ptv', remedy }, wait)
}

function tooLarge(url: URL, largest: number): TooLarge {
  const mebibytes = Math.round((largest / 2 ** 20) * 10) / 10
  return new TooLarge(`PTV answered ${url.pathname} with more than ${mebibytes} MiB`, {
    party: 'ptv',
    remedy: 'Check that ptv.baseUrl is the address of the PTV open API: none of its answers is that long.',
  })
}

function refusedKey(url: URL, status: number): KeyRefused {
  return new KeyRefused(`PTV at ${url.origin} refused the API key (${status})`, {
    party: 'ptv',
    remedy: 'Check PTV_API_KEY (or the variable that the city file names) and that the key is for this environment.',
  })
}

function redirected(url: URL, { status, headers }: Answer): OutsideRefused {
  const place = placeOf(headers.location, url)
  return new OutsideRefused(`PTV refused ${url.pathname} (${status}): it sends us to ${place}`, {
    party: 'ptv',
    remedy: 'Check ptv.baseUrl: it must be the address where the PTV open API itself answers.',
  })
}

// A name, a password or a query in the address may be a secret.
function placeOf(location: string | undefined, from: URL): string {
  const target = location === undefined ? null : URL.parse(location, from)
  if (target === null || !/^https?:$/.test(target.protocol)) return 'an address that it does not tell'
  return `${target.origin}${target.pathname}`.slice(0, longestPlace)
}

function refused(url: URL, { status, headers }: Answer, body: Uint8Array): OutsideRefused {
  const kind = body.byteLength === 0 ? 'nothing at all' : typeOf(headers['content-type'])
  return new OutsideRefused(`PTV refused ${url.pathname} (${status}), with ${kind}`, {
    party: 'ptv',
    remedy: 'The API may have changed: compare its present description with this program’s version.',
  })
}

function reasonIn(body: Uint8Array): string | null {
  try {
    const { reason } = Object(JSON.parse(new TextDecoder().decode(body))) as { readonly reason?: unknown }
    return typeof reason === 'string' && /^\w{1,40}$/.test(reason) ? reason : null
  } catch {
    // A 404 of a server in between has any words, and says no less that there is nothing.
    return null
  }
}

// A byte that is no UTF-8 means a damaged answer: read leniently, it would look like a change of PTV's text.
function readJson(url: URL, { headers }: Answer, body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    throw new UnexpectedShape(`PTV answered ${url.pathname} with ${kindOf(headers['content-type'], body)}`, {
      party: 'ptv',
      remedy:
        'Check that ptv.baseUrl is the address of the PTV open API and that no proxy or notice page answers for it.',
      // The parser's own error repeats a part of the answer.
      cause: new SyntaxError(`no JSON in ${body.byteLength} bytes`),
    })
  }
}

function kindOf(contentType: string | undefined, body: Uint8Array): string {
  if (body.byteLength === 0) return 'nothing at all'
  return `${typeOf(contentType)} that is not JSON`
}

function typeOf(contentType: string | undefined): string {
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(contentType ?? '')?.[0] ?? 'no content type'
}
