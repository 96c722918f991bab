import { setTimeout as delay } from 'node:timers/promises'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { reveal, type Secret } from '../../../schemas/secret.ts'
import { mostAttempts, readAnswer, wishedWait, type Asked } from './answers.ts'
import { endAfter, untilEnd } from './deadline.ts'
import { exchange, type Answer, type Manner } from './exchange.ts'
import { backoff } from './retry-after.ts'

export type { Asked } from './answers.ts'

export interface PtvHttpOptions {
  readonly baseUrl: string
  /** Sent as x-api-key; PTV's version 12 wants one. */
  readonly apiKey: Secret | string | null
  /** Who asks, for PTV's own people: a product and a contact address. */
  readonly userAgent: string
  readonly retries?: number
  /** Milliseconds before the first repetition; each later one waits twice as long. */
  readonly firstWait?: number
  /** Chance from 0 to 1, which lengthens the waits. */
  readonly random?: () => number
  /** Milliseconds of silence that end a request, before an answer and in the middle of one; a minute if not given. */
  readonly answerTimeout?: number
  /** Bytes of an answer after decompression; 64 MiB if not given. */
  readonly largestResponse?: number
  /** Is told the status of each answer, or `none` where there was no answer. */
  readonly count?: (code: string) => void
}

export type Query = Readonly<Record<string, string | number | readonly string[]>>

export interface PtvHttp {
  /** Gets JSON, or undefined for 404 and 410. Lists in the query repeat the name (API.md section 3.4). */
  readonly get: (path: string, query?: Query) => Promise<unknown>
  /** The same where it matters why there is nothing. */
  readonly ask: (path: string, query?: Query) => Promise<Asked>
  readonly requests: () => number
  /**
   * The same client, whose requests all end by then, or sooner by the signal: what is asked later, or still waits, fails
   * as OutsideUnavailable.
   * Shares the limit of simultaneous requests and the count.
   */
  readonly within: (milliseconds: number, sooner?: AbortSignal) => PtvHttp
}

const simultaneous = 6

/** A polite client of the PTV open API: few requests at once, and patience with a busy server. */
export function ptvHttp(options: PtvHttpOptions): PtvHttp {
  const limit = pLimit(simultaneous)
  const manner = mannerOf(options)
  let requests = 0
  const attempt = async (url: URL, end: AbortSignal): Promise<Asked> => {
    requests += 1
    const answer = await counted(options, async () => exchange(url, manner, end))
    return readAnswer(url, answer, manner.largestResponse)
  }
  const work: Work = {
    options,
    requests: () => requests,
    ask: async (url, end, heed) => limit(async () => persist(options, end, async () => attempt(url, end), heed)),
  }
  return client(work, new AbortController().signal)
}

/** Path and query as they are sent, without the host and a folder of the base address. */
export function addressOf(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(one => [name, String(one)]),
    ),
  )
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`
}

/** What clients with different ends share. */
interface Work {
  readonly options: PtvHttpOptions
  readonly requests: () => number
  /** Asks until there is an answer; `heed` is told of each failure. */
  readonly ask: (url: URL, end: AbortSignal, heed: (failure: Error) => void) => Promise<Asked>
}

function client(work: Work, end: AbortSignal): PtvHttp {
  const ask = async (path: string, query?: Query): Promise<Asked> => {
    const url = new URL(`${work.options.baseUrl.replace(/\/$/, '')}${addressOf(path, query)}`)
    return untilEnd(url, end, async heed => work.ask(url, end, heed))
  }
  return {
    ask,
    get: async (path, query) => {
      const asked = await ask(path, query)
      return asked.kind === 'found' ? asked.body : undefined
    },
    requests: work.requests,
    within: (milliseconds, sooner) =>
      client(work, endAfter(milliseconds, sooner === undefined ? end : AbortSignal.any([end, sooner]))),
  }
}

function mannerOf(options: PtvHttpOptions): Manner {
  const key: Record<string, string> = options.apiKey === null ? {} : { 'x-api-key': reveal(options.apiKey) }
  return {
    headers: { 'user-agent': options.userAgent, accept: 'application/json', ...key },
    answerTimeout: options.answerTimeout ?? 60_000,
    largestResponse: options.largestResponse ?? 64 * 2 ** 20,
  }
}

async function counted({ count }: PtvHttpOptions, request: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await request()
    count?.(String(answer.status))
    return answer
  } catch (error) {
    count?.('none')
    throw error
  }
}

// p-retry only repeats: its own waits are drawn from a chance that a test cannot set, and know no wish of the server.
async function persist(
  { retries = 4, firstWait = 500, random = Math.random }: PtvHttpOptions,
  end: AbortSignal,
  attempt: () => Promise<Asked>,
  heed: (failure: Error) => void,
): Promise<Asked> {
  return pRetry(attempt, {
    retries,
    minTimeout: 0,
    signal: end,
    onFailedAttempt: ({ error }) => heed(error),
    shouldRetry: async ({ error, attemptNumber }) => {
      if (attemptNumber >= mostAttempts(error)) return false
      const wait = Math.max(wishedWait(error), backoff(attemptNumber, firstWait, random))
      await delay(wait, undefined, { signal: end })
      return true
    },
  })
}
