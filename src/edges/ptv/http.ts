import { setTimeout as delay } from 'node:timers/promises'
import got, { RequestError, type Response } from 'got'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../core/errors.ts'

export interface PtvHttpOptions {
  readonly baseUrl: string
  /** Sent as x-api-key; PTV's version 12 wants one. */
  readonly apiKey: string | null
  /** Who asks, for PTV's own people: a product and a contact address. */
  readonly userAgent: string
  readonly retries?: number
  /** Milliseconds before the first repetition; each later one waits twice as long. */
  readonly firstWait?: number
  /** Is told the status of each answer, or `none` where there was no answer. */
  readonly count?: (code: string) => void
}

export type Query = Readonly<Record<string, string | number | readonly string[]>>

export interface PtvHttp {
  /** Gets JSON, or undefined for 404. Lists in the query repeat the name, as PTV's clients do (API.md section 3.4). */
  readonly get: (path: string, query?: Query) => Promise<unknown>
  readonly requests: () => number
}

const simultaneous = 6
const longestWait = 60_000

/** A polite client of the PTV open API: few requests at once, and patience with a busy server. */
export function ptvHttp(options: PtvHttpOptions): PtvHttp {
  const limit = pLimit(simultaneous)
  let requests = 0
  const attempt = async (url: URL): Promise<unknown> => {
    requests += 1
    return readJson(url, await request(url, options))
  }
  return {
    requests: () => requests,
    get: async (path, query = {}) => {
      const url = address(options.baseUrl, path, query)
      return limit(async () =>
        pRetry(async () => attempt(url), {
          retries: options.retries ?? 4,
          minTimeout: options.firstWait ?? 500,
          randomize: true,
          shouldRetry: ({ error }) => error instanceof AjantasaError && mayPass(error),
          onFailedAttempt: async ({ error, retriesLeft }) => delay(retriesLeft > 0 ? wishedWait(error) : 0),
        }),
      )
    },
  }
}

function address(baseUrl: string, path: string, query: Query): URL {
  const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`)
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one))
  }
  return url
}

async function request(url: URL, options: PtvHttpOptions): Promise<Response<string>> {
  try {
    const response = await got(url, {
      headers: { 'user-agent': options.userAgent, accept: 'application/json', ...keyHeader(options.apiKey) },
      retry: { limit: 0 },
      throwHttpErrors: false,
      followRedirect: false,
      timeout: { connect: 10_000, response: 60_000, request: 120_000 },
    })
    options.count?.(String(response.statusCode))
    return response
  } catch (error) {
    options.count?.('none')
    throw new OutsideUnavailable(`PTV at ${url.origin} could not be reached: ${reasonOf(error)}`, {
      party: 'ptv',
      remedy: 'Check the network, the proxy and ptv.baseUrl; the next run tries again.',
      cause: error,
    })
  }
}

function keyHeader(key: string | null): Record<string, string> {
  return key === null ? {} : { 'x-api-key': key }
}

function readJson(url: URL, response: Response<string>): unknown {
  const { statusCode } = response
  if (statusCode === 404) return undefined
  if (statusCode === 401 || statusCode === 403) throw refusedKey(url, statusCode)
  if (statusCode === 429 || statusCode >= 500) throw unavailable(url, response)
  if (statusCode !== 200) throw refused(url, response)
  try {
    return JSON.parse(response.body) as unknown
  } catch (error) {
    const kind = response.headers['content-type'] ?? 'no content type'
    throw new UnexpectedShape(`PTV answered ${url.pathname} with ${kind} that is not JSON`, {
      party: 'ptv',
      remedy:
        'Check that ptv.baseUrl is the address of the PTV open API and that no proxy or notice page answers for it.',
      cause: error,
    })
  }
}

function refusedKey(url: URL, status: number): OutsideRefused {
  return new OutsideRefused(`PTV at ${url.origin} refused the API key (${status})`, {
    party: 'ptv',
    remedy: 'Check PTV_API_KEY (or the variable that the city file names) and that the key is for this environment.',
  })
}

function refused(url: URL, response: Response<string>): OutsideRefused {
  const detail = response.body.slice(0, 300).replace(/\s+/g, ' ')
  return new OutsideRefused(`PTV refused ${url.pathname} (${response.statusCode}): ${detail}`, {
    party: 'ptv',
    remedy: 'The API may have changed: compare its present description with this program’s version.',
  })
}

/** An answer that may be another one later, with the wait that the server asked for. */
class Unavailable extends OutsideUnavailable {
  readonly wait: number

  constructor(message: string, remedy: string, wait: number) {
    super(message, { party: 'ptv', remedy })
    this.wait = wait
  }
}

function unavailable(url: URL, response: Response<string>): Unavailable {
  return new Unavailable(
    `PTV at ${url.origin} cannot answer now (${response.statusCode})`,
    'Nothing needs to be done unless it lasts; the next run tries again.',
    retryAfter(response.headers['retry-after'], Temporal.Now.instant()),
  )
}

/** Milliseconds that a Retry-After header asks to wait: seconds or a date (RFC 9110 section 10.2.3); 0 without one. */
export function retryAfter(header: string | undefined, now: Temporal.Instant): number {
  if (header === undefined) return 0
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.epochMilliseconds
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longestWait) : 0
}

function wishedWait(error: Error): number {
  return error instanceof Unavailable ? error.wait : 0
}

// A page that is no JSON is often a notice of maintenance, gone a moment later.
function mayPass(error: AjantasaError): boolean {
  return error.retry || error instanceof UnexpectedShape
}

function reasonOf(error: unknown): string {
  if (error instanceof RequestError) return `${error.code}${error.message === '' ? '' : `, ${error.message}`}`
  return error instanceof Error ? error.message : String(error)
}
