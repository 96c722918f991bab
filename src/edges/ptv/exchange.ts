import type { IncomingHttpHeaders } from 'node:http'
import got, { RequestError, type Request } from 'got'
import { certificateRemedy, isCertificateCode } from '../../core/certificates.ts'
import { OutsideUnavailable, safeReason } from '../../core/errors.ts'

/** How a request is made. */
export interface Manner {
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds of silence that end it, before an answer and in the middle of one. The whole may take twice that. */
  readonly answerTimeout: number
  /** Bytes after decompression. */
  readonly largestResponse: number
}

/** What came back, whatever its status is. The body is decompressed; null where it was larger than allowed. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array | null
}

const connectTimeout = 10_000
/**
 * Makes one request and reads its whole answer. Node's own agent keeps the connection for the next one, and goes through
 * a proxy where the environment tells node to.
 * @throws OutsideUnavailable where there is no whole answer
 */
export async function exchange(url: URL, manner: Manner, end: AbortSignal): Promise<Answer> {
  try {
    const stream = got.stream(url, {
      headers: manner.headers,
      retry: { limit: 0 },
      throwHttpErrors: false,
      followRedirect: false,
      timeout: timeouts(manner.answerTimeout),
      signal: end,
    })
    const body = await readBody(stream, manner.largestResponse)
    const { response } = stream
    if (response === undefined) throw new Error('the answer had no beginning')
    return { status: response.statusCode, headers: response.headers, body }
  } catch (error) {
    throw unreachable(url, error)
  }
}

function timeouts(answer: number): Readonly<Record<string, number>> {
  const connect = Math.min(connectTimeout, answer)
  return { lookup: connect, connect, secureConnect: connect, response: answer, socket: answer, request: 2 * answer }
}

// Leaving the loop early closes the connection, so the rest of an endless body is never received.
async function readBody(stream: Request, largest: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function unreachable(url: URL, error: unknown): OutsideUnavailable {
  const cause = withoutRequest(error)
  return new OutsideUnavailable(`PTV at ${url.origin} could not be reached: ${safeReason(cause)}`, {
    party: 'ptv',
    remedy: isCertificateCode(codeOf(error))
      ? certificateRemedy('ptv.baseUrl', codeOf(error))
      : 'Check the network, the proxy and ptv.baseUrl; the next run tries again.',
    cause,
  })
}

// An error of got's carries the request, with the key among its headers, and a log may write out all that it carries.
function withoutRequest(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error
  return Object.assign(new Error(error.code), { code: error.code })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
