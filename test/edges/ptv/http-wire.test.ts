import type { ServerResponse } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { inspect } from 'node:util'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../../src/core/errors.ts'
import { ptvHttp, type PtvHttp, type PtvHttpOptions } from '../../../src/edges/ptv/http.ts'
import { startFaultProxy, wireFaults, type Fault } from '../../support/fault-proxy.ts'
import type { WireFault } from '../../support/faults.ts'
import { startHttpServer, startRawServer, type CountedServer } from '../../support/raw-server.ts'

const path = '/api/v12/service/search'
const apiKey = 'avain-123'
const userAgent = 'ajantasa/0 (test@example.fi)'
const record = { items: ['kirjasto – bibliotek'], text: 'x'.repeat(500) }
const whole = JSON.stringify(record)
/** Bytes that the clients of these tests take, unless a test says otherwise. */
const largest = 50_000

const running: { readonly stop: () => Promise<void> }[] = []
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(running.splice(0).map(async server => server.stop()))
})

describe('a connection', () => {
  it.each([
    ['plain answers', (response: ServerResponse) => response.end(whole)],
    ['compressed answers', (response: ServerResponse) => compressed(response, 'gzip', gzipSync(whole))],
    ['answers that there is nothing', (response: ServerResponse) => response.writeHead(404).end('{}')],
  ])('is kept for the next request after %s', async (_name, answer) => {
    const { http, connections } = await serve(response => answer(response))
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 20 }, async (_, index) => http.get(path, { page: index + 1 })))
    }
    expect(http.requests()).toBe(60)
    expect(connections()).toBeLessThanOrEqual(6)
  })

  it('is one of six at most, and of as many as six', async () => {
    let now = 0
    let most = 0
    const { http } = await serve(response => {
      now += 1
      most = Math.max(most, now)
      setTimeout(() => {
        now -= 1
        response.end('{}')
      }, 5)
    })
    await Promise.all(Array.from({ length: 40 }, async (_, index) => http.get(path, { page: index + 1 })))
    expect(most).toBe(6)
    expect(http.requests()).toBe(40)
  })

  it('that is refused is OutsideUnavailable and names the server', async () => {
    const { http, baseUrl, stop } = await serve(() => {})
    await stop()
    const { error, requests } = await failure(http)
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(error.message).toContain(baseUrl)
    expect(error.message).toContain('ECONNREFUSED')
    expect(requests).toBe(3)
  })
})

describe('compression', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('by %s is offered and read', async (encoding, compress) => {
    const { http } = await serve((response, offered) => {
      if (offered.includes(encoding)) compressed(response, encoding, compress(whole))
      else response.writeHead(406).end()
    })
    expect(await http.get(path)).toEqual(record)
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('by %s that was cut off is asked again, also in the middle of a character', async (encoding, compress) => {
    let answers = 0
    const bytes = compress(whole)
    const { http } = await serve(response => {
      answers += 1
      compressed(response, encoding, answers < 3 ? bytes.subarray(0, bytes.byteLength - answers * 9) : bytes)
    })
    expect(await http.get(path)).toEqual(record)
    expect(http.requests()).toBe(3)
  })
})

/** What becomes of each fault that lasts; one that happens once is got over where it is unavailable or misshapen. */
const fates = {
  '401': 'refused',
  '403': 'refused',
  '429 with seconds': 'unavailable',
  '429 with a date': 'unavailable',
  '500': 'unavailable',
  '502 with HTML': 'unavailable',
  '503': 'unavailable',
  '504': 'unavailable',
  'no answer at all': 'unavailable',
  'silence in the body': 'unavailable',
  'reset before the headers': 'unavailable',
  'reset in the body': 'unavailable',
  'too few bytes': 'unavailable',
  'chunks without an end': 'unavailable',
  'HTML with 200': 'misshapen',
  'nothing with 200': 'misshapen',
  'null with 200': null,
  '[] with 200': [],
  'corrupt gzip': 'unavailable',
  'cut gzip': 'unavailable',
  'oversized body': 'too large',
  'gzip bomb': 'too large',
} as const satisfies Record<WireFault, unknown>

describe('what goes wrong on the way', () => {
  it.each(wireFaults.filter(kind => typeof fates[kind] === 'string' && fates[kind] !== 'refused'))(
    'is got over: %s',
    async kind => {
      const http = await behind({ kind, at: 1, bytes: 70_000 })
      expect(await http.get(path)).toEqual(record)
      expect(http.requests()).toBe(2)
    },
  )

  it.each(wireFaults.filter(kind => typeof fates[kind] === 'string'))('is told when it lasts: %s', async kind => {
    const ends = {
      refused: [OutsideRefused, 1],
      unavailable: [OutsideUnavailable, 3],
      misshapen: [UnexpectedShape, 3],
      'too large': [UnexpectedShape, 2],
    } as const
    const { error, requests } = await failure(await behind({ kind, at: 1, times: Infinity, bytes: 70_000 }))
    const [type, attempts] = ends[fates[kind] as keyof typeof ends]
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ party: 'ptv', retry: type === OutsideUnavailable })
    expect(error.remedy).not.toBe('')
    expect(requests).toBe(attempts)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/avain|bibliotek|Huoltokatko/)
  })

  it.each(wireFaults.filter(kind => typeof fates[kind] !== 'string'))(
    'is given to the reader where it is JSON: %s',
    async kind => {
      const http = await behind({ kind, at: 1 })
      expect(await http.get(path)).toEqual(fates[kind])
    },
  )

  it.each([
    ['another language', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['a status line that ends early', 'HTTP/1.1 200'],
    ['headers without an end', 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'],
    ['more headers than node takes', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}\r\n\r\n{}`],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nkirjasto\r\n'],
    ['fewer bytes than announced', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}'],
  ])('is got over: a server that speaks %s', async (_name, bytes) => {
    const { baseUrl } = await remember(
      startRawServer((socket, number) => {
        socket.end(number === 1 ? bytes : `HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}`)
      }),
    )
    const http = client(baseUrl)
    expect(await http.get(path)).toEqual({})
    expect(http.requests()).toBe(2)
  })
})

describe('an answer that stops', () => {
  it.each([
    ['before it begins', () => {}],
    ['in the middle', (response: ServerResponse) => response.write('{')],
  ])('%s is given up after the same silence', async (_name, answer) => {
    const { baseUrl } = await serve(response => answer(response))
    const begun = performance.now()
    const { error } = await failure(client(baseUrl, { retries: 0, answerTimeout: 600 }))
    expect(error.message).toContain('ETIMEDOUT')
    expect(performance.now() - begun).toBeGreaterThan(590)
    expect(performance.now() - begun).toBeLessThan(1150)
  })
})

describe('an answer that drips', () => {
  it('is given up after twice the time of a silence', async () => {
    const { baseUrl } = await serve(response => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    const begun = performance.now()
    const { error } = await failure(client(baseUrl, { retries: 0, answerTimeout: 200 }))
    expect(error.message).toContain('ETIMEDOUT')
    expect(performance.now() - begun).toBeGreaterThan(390)
  })

  it('is read whole where it takes no longer', async () => {
    const { http } = await serve(response => {
      response.write('{')
      setTimeout(() => response.write('"a":'), 100)
      setTimeout(() => response.end('1}'), 250)
    })
    expect(await http.get(path)).toEqual({ a: 1 })
    expect(http.requests()).toBe(1)
  })

  it('may be silent for a minute, if nothing else is said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const received: unknown[] = []
    const server = await serve(response => received.push(response))
    const http = ptvHttp({ baseUrl: server.baseUrl, apiKey, userAgent, retries: 2, firstWait: 1 })
    const failed = failure(http)
    for (const expected of [1, 2, 3]) {
      while (received.length < expected) await turn()
      await vi.advanceTimersByTimeAsync(59_000)
      await settle()
      expect(http.requests()).toBe(expected)
      await vi.advanceTimersByTimeAsync(1100)
    }
    expect((await failed).error.message).toContain('ETIMEDOUT')
  })
})

describe('the size of an answer', () => {
  const encodings = [
    ['plain', 'identity', (body: string) => Buffer.from(body)],
    ['compressed', 'gzip', gzipSync],
  ] as const

  it.each(encodings)('may be as large as allowed: %s', async (_name, encoding, write) => {
    const { http } = await serve(response => compressed(response, encoding, write(sized(largest))))
    expect(await http.get(path)).toEqual(record)
  })

  it.each(encodings)('must not be a byte larger: %s', async (_name, encoding, write) => {
    const { http } = await serve(response => compressed(response, encoding, write(sized(largest + 1))))
    expect((await failure(http)).error).toBeInstanceOf(UnexpectedShape)
  })

  it('names path and limit, and is no answer that was not there', async () => {
    const codes: string[] = []
    const { baseUrl } = await serve(response => response.end(sized(3 * 2 ** 20)))
    const { error } = await failure(client(baseUrl, { largestResponse: 2 ** 20, count: code => codes.push(code) }))
    expect(error.message).toBe(`PTV answered ${path} with more than 1 MiB`)
    expect(codes).toEqual(['200', '200'])
  })

  it('of an endless answer is found out early, and the connection closed', async () => {
    const closed = Promise.withResolvers<number>()
    const { http } = await serve(response => {
      let sent = 0
      const more = setInterval(() => {
        sent += 20_000
        response.write(' '.repeat(20_000))
      }, 1)
      response.on('close', () => {
        clearInterval(more)
        closed.resolve(sent)
      })
    })
    expect((await failure(http)).error).toBeInstanceOf(UnexpectedShape)
    expect(await closed.promise).toBeLessThan(1_000_000)
  })

  it('does not matter where PTV says that it is busy', async () => {
    const { http } = await serve(response => response.writeHead(503).end(sized(largest + 1)))
    expect((await failure(http)).error).toBeInstanceOf(OutsideUnavailable)
  })
})

describe('the wait before the next attempt', () => {
  it.each([
    ['our own where PTV wishes none', undefined, 0, 60],
    ['our own where PTV wishes a shorter one', '0', 0, 60],
    ['our own where PTV wishes nonsense', 'soon', 0, 60],
    ['longer by chance', undefined, 1, 120],
  ])('is %s', async (_name, retryAfter, chance, least) => {
    const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
    const { baseUrl } = await serve(response => response.writeHead(503, headers).end())
    const begun = performance.now()
    await failure(client(baseUrl, { firstWait: 20, random: () => chance }))
    const taken = performance.now() - begun
    expect(taken).toBeGreaterThan(least - 3)
    expect(taken).toBeLessThan(least + 1000)
  })

  it('leaves the event loop alone', async () => {
    const { baseUrl } = await serve(response => response.writeHead(503).end())
    const before = performance.eventLoopUtilization()
    await failure(client(baseUrl, { firstWait: 100 }))
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5)
  })
})

describe('a time set for all', () => {
  it.each([
    ['an answer that does not come', {}, () => {}],
    ['an answer that stops', {}, (response: ServerResponse) => response.write('{')],
    [
      'a wait that PTV wishes',
      {},
      (response: ServerResponse) => response.writeHead(429, { 'retry-after': '50' }).end(),
    ],
    ['a wait of our own', { firstWait: 50_000 }, (response: ServerResponse) => response.writeHead(503).end()],
  ])('ends %s', async (_name, options, answer) => {
    const { baseUrl } = await serve(response => answer(response))
    const http = client(baseUrl, { answerTimeout: 5000, ...options })
    const begun = performance.now()
    const { error, requests } = await failure(http.within(80))
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(error).toMatchObject({ name: 'OutsideUnavailable', party: 'ptv', retry: true })
    expect(error.message).toContain(path)
    expect(requests).toBe(1)
  })

  it('ends what waits for its turn, without asking it', async () => {
    const { baseUrl } = await serve(() => {})
    const http = client(baseUrl, { answerTimeout: 5000 })
    const hurried = http.within(60)
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, async () => hurried.get(path)))
    expect(outcomes.every(one => one.status === 'rejected' && one.reason instanceof OutsideUnavailable)).toBe(true)
    expect(http.requests()).toBe(6)
  })

  it('ends what waits behind requests of a client that has time', async () => {
    const { baseUrl } = await serve(() => {})
    const http = client(baseUrl, { retries: 0, answerTimeout: 1500 })
    const patient = Array.from({ length: 6 }, async () => http.get(path).catch(() => 'given up'))
    const begun = performance.now()
    const { error } = await failure(http.within(30))
    expect(performance.now() - begun).toBeLessThan(1300)
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(await Promise.all(patient)).toEqual(Array.from({ length: 6 }, () => 'given up'))
    expect(http.requests()).toBe(6)
  })

  it('fails what is asked later, and leaves the client that has time as it was', async () => {
    const { http } = await serve(response => response.end(whole))
    const hurried = http.within(0)
    expect((await failure(hurried)).error).toBeInstanceOf(OutsideUnavailable)
    expect(http.requests()).toBe(0)
    expect(await http.get(path)).toEqual(record)
    expect(hurried.requests()).toBe(1)
  })

  it.each([
    ['requests', () => {}],
    ['waits', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '50' }).end()],
  ])('gives the turns of the %s that it ends to others', async (_name, answer) => {
    const { baseUrl } = await serve(response => (response.req.url === path ? answer(response) : response.end(whole)))
    const http = client(baseUrl, { answerTimeout: 5000 })
    const hurried = http.within(80)
    const ended = await Promise.allSettled(Array.from({ length: 6 }, async () => hurried.get(path)))
    expect(ended.map(one => one.status)).toEqual(Array.from({ length: 6 }, () => 'rejected'))
    const begun = performance.now()
    expect(await http.get('/other')).toEqual(record)
    expect(performance.now() - begun).toBeLessThan(4000)
  })

  it('closes the connection of a request that it ends', async () => {
    const closed = Promise.withResolvers<string>()
    const { baseUrl } = await serve(response => response.on('close', () => closed.resolve('closed')))
    await failure(client(baseUrl, { answerTimeout: 30_000 }).within(300))
    expect(await closed.promise).toBe('closed')
  })

  it('does not matter to what is in time', async () => {
    const { http } = await serve(response => response.end(whole))
    expect(await http.within(60_000).get(path)).toEqual(record)
  })

  it.each([
    ['within a longer time', (http: PtvHttp) => http.within(60).within(60_000)],
    ['within a shorter time', (http: PtvHttp) => http.within(60_000).within(60)],
  ])('%s is the shorter of the two', async (_name, hurry) => {
    const { baseUrl } = await serve(() => {})
    const begun = performance.now()
    const { error } = await failure(hurry(client(baseUrl, { answerTimeout: 5000 })))
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(error.message).toContain('time set for it')
  })

  it('keeps the last failure as the cause', async () => {
    const { baseUrl } = await serve(response => response.writeHead(429, { 'retry-after': '50' }).end())
    const { error } = await failure(client(baseUrl).within(600))
    expect(error.cause).toMatchObject({ message: expect.stringContaining('429') })
  })
})

type Handler = (response: ServerResponse, offered: string) => unknown

async function serve(handler: Handler): Promise<CountedServer & { readonly http: PtvHttp }> {
  const server = await remember(
    startHttpServer((request, response) => handler(response, String(request.headers['accept-encoding']))),
  )
  return { ...server, http: client(server.baseUrl) }
}

async function behind(fault: Fault): Promise<PtvHttp> {
  const { baseUrl } = await serve(response => response.end(whole))
  const proxy = await remember(startFaultProxy(baseUrl, fault))
  const isSilent = fault.kind === 'no answer at all' || fault.kind === 'silence in the body'
  return client(proxy.baseUrl, isSilent ? { answerTimeout: 300 } : {})
}

async function remember<Started extends { readonly stop: () => Promise<void> }>(
  starting: Promise<Started>,
): Promise<Started> {
  const started = await starting
  running.push(started)
  return started
}

function client(baseUrl: string, options: Partial<PtvHttpOptions> = {}): PtvHttp {
  const patience = { retries: 2, firstWait: 1, random: () => 0, answerTimeout: 2000, largestResponse: largest }
  return ptvHttp({ baseUrl, apiKey, userAgent, ...patience, ...options })
}

/** Still the record, so that only the size can be wrong. */
function sized(bytes: number): string {
  return whole.padEnd(whole.length + bytes - Buffer.byteLength(whole))
}

function compressed(response: ServerResponse, encoding: string, bytes: Buffer): void {
  response.writeHead(200, { 'content-encoding': encoding, 'content-length': bytes.byteLength }).end(bytes)
}

async function failure(http: PtvHttp): Promise<{ error: AjantasaError; requests: number }> {
  try {
    await http.get(path)
  } catch (error) {
    if (error instanceof AjantasaError) return { error, requests: http.requests() }
    throw error
  }
  throw new Error('the request was answered')
}

// Lets the sockets do what the timers have told them, and the next attempt begin if there is one.
async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await turn()
    await vi.advanceTimersByTimeAsync(1)
  }
}
