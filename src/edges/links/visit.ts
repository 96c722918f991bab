import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import got, { type Request, type Response } from 'got'
import { retryAfter } from '../../core/retry-after.ts'
import { codeOf, isPublicHost, notPublic, publicLookup, type Resolve } from './address.ts'

/** What came of one request. */
export type Visit =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly location: string | null
      /** Milliseconds for which the server asks to be left alone. */
      readonly wait: number
      /** The beginning of the answer, where it was asked for. */
      readonly body: string
    }
  /** `dropped`: there was a line, and it was cut. `strange`: something answers that we cannot judge. */
  | { readonly kind: 'failed'; readonly how: 'unreachable' | 'dropped' | 'private' | 'strange' | 'stopped' }

/** How one request is made. */
export interface Asking {
  readonly method: 'HEAD' | 'GET'
  /** For everything, from the lookup on. */
  readonly milliseconds: number
  /** Bytes of the answer to read; the rest is never received. */
  readonly most: number
  readonly stop: AbortSignal
}

export type Visitor = (url: URL, asking: Asking) => Promise<Visit>

/** What requests are made with. */
export interface VisitorOptions {
  readonly userAgent: string
  readonly resolve: Resolve
  /** Says which addresses may be connected to. */
  readonly isPublic: (address: string) => boolean
}

/** Makes single requests, each on a line of its own, to public addresses alone; follows nothing, repeats nothing. */
export function visitor({ userAgent, resolve, isPublic }: VisitorOptions): Visitor {
  // Agents of our own: the shared ones keep lines open, and may go through a proxy that sees another network.
  const agent = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) }
  const dnsLookup = publicLookup(resolve, isPublic)
  const headers = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' }
  return async (url, { method, milliseconds, most, stop }) => {
    if (!isPublicHost(url, isPublic)) return { kind: 'failed', how: 'private' }
    if (stop.aborted || milliseconds <= 0) return { kind: 'failed', how: stop.aborted ? 'stopped' : 'unreachable' }
    const stream = got.stream(url, {
      method,
      headers,
      agent,
      dnsLookup,
      retry: { limit: 0 },
      throwHttpErrors: false,
      followRedirect: false,
      decompress: false,
      timeout: { request: milliseconds },
      signal: stop,
    })
    try {
      return asVisit(await begun(stream), most === 0 ? '' : await beginning(stream, most))
    } catch (error) {
      return { kind: 'failed', how: stop.aborted ? 'stopped' : failureOf(codeOf(error)) }
    } finally {
      stream.destroy()
    }
  }
}

// The listener for errors stays, as one may come after the line was left.
async function begun(stream: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    stream.once('response', resolve)
    stream.on('error', reject)
  })
}

async function beginning(stream: Request, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= most) break
  }
  return Buffer.concat(chunks, size).subarray(0, most).toString('utf8')
}

function asVisit({ statusCode, headers }: Response, body: string): Visit {
  const wait = retryAfter(headers['retry-after'], Temporal.Now.instant())
  const location = headers.location === undefined ? null : asWritten(headers.location)
  return { kind: 'answered', status: statusCode, location, wait, body }
}

// Node reads headers as Latin-1, and many servers write their addresses in UTF-8.
function asWritten(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8')
  return text.includes('\uFFFD') ? header : text
}

// Browsers fetch what is missing from a chain of certificates, so readers see the page where we do not.
const strange = /^HPE_|^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT_LOCALLY)$|^ERR_(?!SSL|TLS)|^$/
const dropped = /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/

function failureOf(code: string): 'unreachable' | 'dropped' | 'private' | 'strange' {
  if (code === notPublic) return 'private'
  if (dropped.test(code)) return 'dropped'
  return strange.test(code) ? 'strange' : 'unreachable'
}
